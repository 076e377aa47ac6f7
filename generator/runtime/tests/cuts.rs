//! Connections that break: at any byte, before anything arrived, while they are unused. Calls that do more each time they
//! are made are made once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::runtime::transport::{Boxed, ReqwestTransport};
use super::runtime::{Client, Error, ErrorKind, Limits, Moment, Retry};
use super::shop::models::OrderRequest;
use super::wire::{ORDER, Server, json};

/// So soon that tests need not wait, and often enough for every offset.
fn soon() -> Retry {
    Retry::times(3).waits(Duration::from_millis(1), Duration::from_millis(1))
}

type Made = Boxed<'static, Result<(), Error>>;

type Call = fn(&Client) -> Made;

/// The calls that may be made twice, by their methods.
const REPEATABLE: [(&str, Call); 3] = [
    ("GET", |client| {
        let call = client.orders().get("1");
        Box::pin(async { call.await.map(drop) })
    }),
    ("PUT", |client| {
        let call = client.orders().update("1", &OrderRequest::new("1"));
        Box::pin(async { call.await.map(drop) })
    }),
    ("DELETE", |client| {
        let call = client.orders().delete("1");
        Box::pin(async { call.await.map(drop) })
    }),
];

/// A server that reads so much of the first request, says so much of its answer and hangs up; the next gets all of it.
async fn cutting(heard: usize, said: usize) -> Server {
    Server::start(move |mut connection| async move {
        if connection.number > 0 {
            while connection.request().await.is_some() {
                connection.send(json(ORDER)).await;
            }
        } else if heard == usize::MAX {
            connection.request().await;
            connection.send(&json(ORDER)[..said]).await;
        } else {
            connection.hear(heard).await;
        }
    })
    .await
}

/// Reading the system's certificates takes longer than all calls: one pool does for all.
fn pool() -> ReqwestTransport {
    ReqwestTransport::new(Duration::from_secs(5), None).expect("a pool")
}

fn client(server: &Server, pool: &ReqwestTransport) -> Client {
    let builder = server.builder().transport(pool.clone()).retry(soon());
    builder.limits(Limits::none()).build().expect("a client")
}

/// R7
#[tokio::test]
async fn an_answer_cut_at_any_byte_loses_nothing_that_may_be_made_twice() {
    let pool = pool();
    for (method, call) in REPEATABLE {
        for offset in 0..json(ORDER).len() {
            let server = cutting(usize::MAX, offset).await;
            let made = call(&client(&server, &pool)).await;
            made.unwrap_or_else(|error| panic!("{method} cut at {offset}: {error}"));
            assert_eq!(server.executed(), 2, "{method} cut at {offset}");
        }
    }
}

/// R7
#[tokio::test]
async fn an_answer_cut_at_any_byte_makes_no_order_twice() {
    let pool = pool();
    for offset in 0..json(ORDER).len() {
        let server = cutting(usize::MAX, offset).await;
        let error = create(&client(&server, &pool)).await.expect_err("cut");
        assert_eq!(server.executed(), 1, "cut at {offset}");
        assert!(
            error.outcome_unknown() && !error.is_retryable(),
            "cut at {offset}: {error:?}"
        );
    }
}

/// R7: also where the request itself is cut, which the client cannot know.
#[tokio::test]
async fn a_request_cut_at_any_byte_is_made_again_only_where_that_does_no_harm() {
    let pool = pool();
    for (method, call) in REPEATABLE {
        for offset in 0..length_of(call, &pool).await {
            let made = call(&client(&cutting(offset, 0).await, &pool)).await;
            made.unwrap_or_else(|error| panic!("{method} cut at {offset}: {error}"));
        }
    }
    for offset in 0..length_of(create, &pool).await {
        let server = cutting(offset, 0).await;
        let error = create(&client(&server, &pool)).await.expect_err("cut");
        assert!(error.outcome_unknown(), "cut at {offset}: {error:?}");
        assert_eq!(server.connections.load(Ordering::SeqCst), 1, "cut at {offset}");
    }
}

fn create(client: &Client) -> Made {
    let call = client.orders().create(&OrderRequest::new("1"));
    Box::pin(async { call.await.map(drop) })
}

/// How long the request of a call is; ports are not always as long.
async fn length_of(call: Call, pool: &ReqwestTransport) -> usize {
    let server = cutting(usize::MAX, json(ORDER).len()).await;
    call(&client(&server, pool)).await.expect("an answer");
    server.heard.lock().expect("no panics")[0].len() - 1
}

/// R7: a call that cannot have arrived is made again, whatever it does.
#[tokio::test]
async fn a_write_nobody_heard_is_made_again() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = free.local_addr().expect("an address");
    drop(free);
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let client = Client::builder()
        .tenant_id("7")
        .access_token("t")
        .base_url(format!("http://{address}/v3"))
        .retry(soon())
        .on_attempt(move |attempt| {
            if attempt.moment == Moment::Before {
                count.fetch_add(1, Ordering::SeqCst);
            }
        })
        .build()
        .expect("a client");
    let error =
        client.orders().create(&OrderRequest::new("1")).await.expect_err("nobody");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.outcome_unknown());
    assert_eq!(attempts.load(Ordering::SeqCst), 4);
}

/// R7: a deletion that may have been carried out, and then finds nothing, says that it may have been.
#[tokio::test]
async fn a_repeated_deletion_that_finds_nothing_may_have_succeeded() {
    let server = Server::start(|mut connection| async move {
        if connection.request().await == Some(1) {
            let gone = r#"{"code":1002,"message":"no such order"}"#;
            let head = "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length";
            connection.send(format!("{head}: {}\r\n\r\n{gone}", gone.len())).await;
        }
    })
    .await;
    let client = server.builder().retry(soon()).build().expect("a client");
    let error = client.orders().delete("1").await.expect_err("nothing there");
    assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::NotFound, true));
}

/// R14: a server that hangs up after every few answers, without saying so.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_closed_while_unused_fail_no_read_and_double_no_write() {
    let server = Server::start(|mut connection| async move {
        let answers = connection.number % 3 + 1;
        for _ in 0..answers {
            if connection.request().await.is_none() {
                return;
            }
            connection.send(json(ORDER)).await;
        }
    })
    .await;
    let builder = server.builder().limits(Limits::none().concurrent(8)).retry(
        Retry::times(10).waits(Duration::from_millis(1), Duration::from_millis(5)),
    );
    let client = builder.build().expect("a client");
    let mut tasks = tokio::task::JoinSet::new();
    for index in 0..400 {
        let client = client.clone();
        tasks.spawn(async move {
            if index % 4 == 0 {
                let made = client
                    .orders()
                    .create(&OrderRequest::new(format!("c{index}")))
                    .await;
                if let Err(error) = &made {
                    assert!(
                        error.outcome_unknown() || error.kind() == ErrorKind::Connect
                    );
                }
            } else {
                client
                    .orders()
                    .get(format!("g{index}"))
                    .await
                    .expect("every read succeeds");
            }
        });
    }
    while let Some(done) = tasks.join_next().await {
        done.expect("no panic");
    }
    let heard = server.heard.lock().expect("no panics").clone();
    for index in (0..400).step_by(4) {
        let made =
            heard.iter().filter(|request| request.contains(&format!("\"c{index}\"")));
        assert!(made.count() <= 1, "order {index} was made twice");
    }
}
