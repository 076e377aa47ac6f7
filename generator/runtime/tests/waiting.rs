//! The client without a runtime, prepared answers for tests, and webhooks.

use std::future::{Future, IntoFuture};
use std::time::Duration;

use http::StatusCode;

use super::runtime::testing::{Replay, VirtualClock};
use super::runtime::transport::Failure;
use super::runtime::webhook::{InvalidSignature, WebhookKey};
use super::runtime::{Client, ErrorKind, Limits, Operation, Part, Retry, Wait};
use super::shop::models::OrderRequest;
use super::wire::{ORDER, Server, json};

fn serving<T: Send + 'static>(
    server: impl Future<Output = Server> + Send + 'static,
    work: impl FnOnce(Server) -> T + Send + 'static,
) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime for the server");
    let server = runtime.block_on(server);
    let done = std::thread::spawn(move || work(server)).join();
    runtime.shutdown_background();
    done.expect("no panic")
}

#[test]
fn threads_wait_for_calls_without_a_runtime() {
    let server = Server::start(|mut connection| async move {
        while let Some(number) = connection.request().await {
            if number == 0 {
                connection
                    .send("HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n")
                    .await;
            } else {
                connection.send(json(ORDER)).await;
            }
        }
    });
    serving(server, |server| {
        let soon =
            Retry::default().waits(Duration::from_millis(5), Duration::from_millis(5));
        let builder = server.builder().retry(soon).limits(Limits::new().concurrent(2));
        let client = builder.build_blocking().expect("a client");
        client.orders().get("1").wait().expect("an order, the second time");
        std::thread::scope(|scope| {
            for _ in 0..20 {
                scope.spawn(|| client.orders().get("1").wait().expect("an order"));
            }
        });
        assert_eq!(server.executed(), 22);
        let mut items = client.orders().list().stream();
        assert!(items.next().wait().expect("an answer").is_err(), "it is no list");
        let part = Part::reader(
            "a.txt",
            std::io::Cursor::new(vec![b'z'; 100_000]),
            Some(100_000),
        );
        client
            .orders()
            .create(&OrderRequest::new("1"))
            .attachment(part)
            .wait()
            .expect("an order");
        let heard = server.heard.lock().expect("no panics").clone();
        assert!(heard[23].matches('z').count() >= 100_000);
        assert!(heard[1].contains("Shop-token the-secret-token"));
    });
}

#[test]
fn waiting_ends_in_time_and_tells_what_happened() {
    let server = Server::start(|mut connection| async move {
        connection.request().await;
        tokio::time::sleep(Duration::from_secs(20)).await;
    });
    serving(server, |server| {
        let builder =
            server.builder().timeout(Duration::from_millis(300)).retry(Retry::never());
        let client = builder.build_blocking().expect("a client");
        let error =
            client.orders().create(&OrderRequest::new("1")).wait().expect_err("late");
        assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Timeout, true));
    });
    let client = Client::builder()
        .tenant_id("7")
        .access_token("t")
        .base_url("http://127.0.0.1:1");
    let client = client.retry(Retry::never()).build_blocking().expect("a client");
    let error = client.orders().get("1").wait().expect_err("nobody");
    assert_eq!(error.kind(), ErrorKind::Connect);
    let other =
        Client::builder().tenant_id("7").access_token("t").transport(Replay::new());
    let error = other.build().expect("a client").orders().get("1").wait();
    assert_eq!(error.expect_err("not built for it").kind(), ErrorKind::Configuration);
}

/// R8, on threads that wait: a byte now and then, for ever, and then nothing at all.
#[test]
fn answers_that_trickle_in_or_stop_end_in_time_for_threads_too() {
    const JSON: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
    const PDF: &str = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nConnection: close\r\nContent-Length: 8\r\n\r\n";
    let server = Server::start(|mut connection| async move {
        match connection.request().await {
            Some(0) => {
                connection.send(JSON).await;
                while connection.send(" ").await {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
            Some(1) => {
                connection.send(PDF).await;
                // Slower altogether than it may stand still.
                for byte in b"%PDF-1.7" {
                    connection.send([*byte]).await;
                    tokio::time::sleep(Duration::from_millis(150)).await;
                }
            }
            _ => {
                connection.send(PDF).await;
                connection.send("%PDF").await;
                tokio::time::sleep(Duration::from_secs(20)).await;
            }
        }
    });
    serving(server, |server| {
        let time = Duration::from_millis(400);
        let builder = server.builder().timeout(time).transfer_timeout(time);
        let client = builder.retry(Retry::never()).build_blocking().expect("a client");
        let start = std::time::Instant::now();
        let error = client.orders().get("1").wait().expect_err("too slow");
        println!("a trickle ended after {:?} of {time:?}", start.elapsed());
        assert_eq!(error.kind(), ErrorKind::Timeout);
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.pdf");
        assert_eq!(client.orders().pdf("1").save_to(&path).wait().expect("a file"), 8);
        let mut file = client.orders().pdf("1").open().wait().expect("a file");
        assert_eq!(file.next().wait().expect("a piece").as_deref(), Some(&b"%PDF"[..]));
        let error = file.next().wait().expect_err("it stands still");
        assert_eq!(error.kind(), ErrorKind::Timeout);
    });
}

#[tokio::test]
async fn a_client_that_waits_is_not_awaited_nor_the_other_way_round() {
    let builder = || Client::builder().tenant_id("7").access_token("t");
    let waits = builder().build_blocking().expect("a client");
    let error = waits.orders().get("1").await.expect_err("it would never end");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let awaits = builder().build().expect("a client");
    let error = awaits.orders().list().stream().all().wait().expect_err("no timers");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let accounts = builder().accounts_blocking().expect("accounts");
    let error = accounts.revoke("r").await.expect_err("it would never end");
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[test]
fn programs_are_tested_with_prepared_answers_and_time() {
    let replay = Replay::new()
        .failure(Failure::Connect)
        .json(StatusCode::SERVICE_UNAVAILABLE, "")
        .json(StatusCode::OK, ORDER);
    let clock = VirtualClock::new();
    let builder = Client::builder().tenant_id("7").access_token("t");
    let builder = builder.transport(replay.clone()).clock(clock.clone());
    let client = builder.build().expect("a client");
    clock.run(client.orders().get("1").into_future()).expect("an order, the third time");
    assert_eq!(replay.heard().len(), 3);
    assert_eq!(replay.heard()[2].uri().path(), "/v3/orders/1");
    let error = clock.run(client.orders().get("1").retry(Retry::never()).into_future());
    assert_eq!(error.expect_err("no answer is left").kind(), ErrorKind::Connect);
}

#[test]
fn a_webhook_is_believed_with_its_own_signature_only() {
    let key = WebhookKey::new("a-secret-of-12");
    let parameters = [("name", "basic"), ("id", "90343")];
    // HMAC-SHA256 of `id90343namebasic{"a":1}`.
    let signature = "f9dabe758d043b482c36909368d237a41d418a791e78b985e8b9f4117d372b46";
    let verify =
        |body: &str, signature: &str| key.verify(parameters, body.as_bytes(), signature);
    assert_eq!(verify(r#"{"a":1}"#, signature), Ok(()));
    assert_eq!(verify(r#"{"a":1}"#, &signature.to_uppercase()), Ok(()));
    for (body, signature) in [
        (r#"{"a":2}"#, signature),
        (r#"{"a":1}"#, ""),
        (r#"{"a":1}"#, "zz"),
        (r#"{"a":1}"#, &signature[2..]),
    ] {
        assert_eq!(verify(body, signature), Err(InvalidSignature));
    }
    assert_eq!(format!("{key:?}"), "WebhookKey(***)");
}
