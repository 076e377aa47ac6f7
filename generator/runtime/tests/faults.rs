//! What can happen on the way: cut connections, endless and bloated answers, redirects. Calls that do more each time they
//! are made are made once.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::runtime::transport::ReqwestTransport;
use super::runtime::{Client, ErrorKind, Limits, Moment, Retry};
use super::shop::models::OrderRequest;
use super::wire::{ORDER, Server, json};

/// So soon that tests need not wait, and often enough for every offset.
fn soon() -> Retry {
    Retry::times(3).waits(Duration::from_millis(1), Duration::from_millis(1))
}

/// R7
#[tokio::test]
async fn a_connection_cut_at_any_byte_loses_no_read_and_doubles_no_write() {
    let answer = json(ORDER);
    // Reading the system's certificates takes longer than all calls: one pool does for all.
    let pool = ReqwestTransport::new(Duration::from_secs(5), None).expect("a pool");
    // Where a request has been heard, the answer is cut once and then whole.
    for offset in 0..answer.len() {
        let server = {
            let answer = answer.clone();
            Server::start(move |mut connection| {
                let answer = answer.clone();
                async move {
                    while let Some(number) = connection.request().await {
                        let end = if number == 0 { offset } else { answer.len() };
                        if !connection.send(&answer[..end]).await || number == 0 {
                            return;
                        }
                    }
                }
            })
            .await
        };
        let client = server
            .builder()
            .transport(pool.clone())
            .retry(soon())
            .limits(Limits::none())
            .build()
            .expect("a client");
        client
            .orders()
            .get("1")
            .await
            .unwrap_or_else(|error| panic!("cut at {offset}: {error}"));
        assert_eq!(server.executed(), 2);
    }
    for offset in 0..answer.len() {
        let cut = answer[..offset].to_owned();
        let server = Server::start(move |mut connection| {
            let cut = cut.clone();
            async move {
                connection.request().await;
                connection.send(&cut).await;
            }
        })
        .await;
        let client = server
            .builder()
            .transport(pool.clone())
            .retry(soon())
            .build()
            .expect("a client");
        let error =
            client.orders().create(&OrderRequest::new("1")).await.expect_err("cut");
        assert_eq!(server.executed(), 1, "cut at {offset}");
        assert!(
            error.outcome_unknown() && !error.is_retryable(),
            "cut at {offset}: {error:?}"
        );
    }
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

/// R8
#[tokio::test]
async fn failures_of_the_server_are_told_apart() {
    let cases: [(&str, ErrorKind); 7] = [
        (
            "HTTP/1.1 500 Internal Server Error\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
            ErrorKind::Server,
        ),
        ("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n", ErrorKind::Server),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
            ErrorKind::UnexpectedContent,
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n",
            ErrorKind::EmptyAnswer,
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{\"code\":0,\"o",
            ErrorKind::Malformed,
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"code\":0}",
            ErrorKind::Transport,
        ),
        ("no HTTP at all\r\n\r\n", ErrorKind::Transport),
    ];
    for (answer, kind) in cases {
        let server = Server::start(move |mut connection| async move {
            connection.request().await;
            connection.send(answer).await;
        })
        .await;
        let client = server.builder().retry(Retry::never()).build().expect("a client");
        let error = client.orders().get("1").await.expect_err(answer);
        assert_eq!(error.kind(), kind, "{answer}");
    }
}

/// R8: a byte a second, for ever.
#[tokio::test]
async fn an_answer_that_trickles_in_ends_in_time() {
    let server = Server::start(|mut connection| async move {
        connection.request().await;
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
        connection.send(head).await;
        while connection.send(" ").await {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    })
    .await;
    let timeout = Duration::from_millis(500);
    let client = server
        .builder()
        .timeout(timeout)
        .retry(Retry::never())
        .build()
        .expect("a client");
    let start = Instant::now();
    let error = client.orders().get("1").await.expect_err("too slow");
    let took = start.elapsed();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    println!("a trickle ended after {took:?} of {timeout:?}");
    assert!(took <= timeout.mul_f64(1.1), "{took:?}");
}

/// A thousand times smaller on the way than it is.
fn bomb(length: usize) -> Vec<u8> {
    let mut packed = Vec::new();
    {
        let mut encoder =
            flate2::write::GzEncoder::new(&mut packed, flate2::Compression::best());
        let zeros = vec![b' '; 1 << 20];
        let mut left = length;
        while left > 0 {
            let piece = left.min(zeros.len());
            encoder.write_all(&zeros[..piece]).expect("memory");
            left -= piece;
        }
        encoder.finish().expect("memory");
    }
    packed
}

/// The most memory this process ever had, in bytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line
        .and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}

/// Lets the peak be counted anew, where the system allows it.
fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// R8. `HEAVY=1` sends a whole gigabyte, by itself: other tests need memory too.
#[tokio::test]
async fn a_gigabyte_and_a_bomb_are_refused_at_the_limit() {
    let heavy = std::env::var_os("HEAVY").is_some();
    let length: usize = if heavy { 1 << 30 } else { 48 << 20 };
    let packed = bomb(length);
    println!("{length} bytes, packed {}", packed.len());
    let server = Server::start(move |mut connection| {
        let packed = packed.clone();
        async move {
            let Some(number) = connection.request().await else { return };
            if number < 2 {
                let announced = if number == 0 { format!("Content-Length: {length}\r\n") } else { "Connection: close\r\n".to_owned() };
                let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{announced}\r\n");
                connection.send(head).await;
                let piece = vec![b' '; 1 << 16];
                for _ in 0..length / piece.len() {
                    if !connection.send(&piece).await {
                        return;
                    }
                }
            } else {
                let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", packed.len());
                connection.send(head).await;
                connection.send(&packed).await;
            }
        }
    })
    .await;
    let client = server.builder().retry(Retry::never()).build().expect("a client");
    for what in ["announced", "plain", "packed"] {
        forget_peak();
        let (before, start) = (peak(), Instant::now());
        let error = client.orders().get("1").await.expect_err("too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{what}");
        let extra = peak().saturating_sub(before);
        println!(
            "{what}: refused after {:?}, {extra} more bytes at the peak",
            start.elapsed()
        );
        // The buffer doubles while it grows; other tests run beside this one unless it runs alone.
        assert!(
            !heavy || extra <= (32 << 20) + (32 << 20) + (1 << 20),
            "{what}: {extra}"
        );
    }
}

/// R10
#[tokio::test]
async fn no_redirect_is_followed_and_no_token_goes_there() {
    let other = Server::start(|mut connection| async move {
        connection.request().await;
    })
    .await;
    for status in
        ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"]
    {
        let location = format!("http://{}/v3/orders/1", other.address);
        let server = Server::start(move |mut connection| {
            let answer = format!(
                "HTTP/1.1 {status}\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
            );
            async move {
                while connection.request().await.is_some() {
                    connection.send(&answer).await;
                }
            }
        })
        .await;
        let client = server.builder().build().expect("a client");
        assert_eq!(
            client.orders().get("1").await.expect_err(status).kind(),
            ErrorKind::Redirected
        );
        let call = client.orders().create(&OrderRequest::new("1"));
        let error = call.await.expect_err(status);
        assert_eq!(
            (error.kind(), error.outcome_unknown()),
            (ErrorKind::Redirected, false)
        );
        assert_eq!(server.executed(), 2);
    }
    assert_eq!(other.connections.load(Ordering::SeqCst), 0);
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
