//! Answers that are late, endless, bloated or lead elsewhere: told in time, and never more of them in memory than allowed.

use std::io::Write as _;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::runtime::{ErrorKind, Retry};
use super::shop::models::OrderRequest;
use super::wire::{ORDER, Server, json};

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

/// A thousand times smaller on the way than it is: the same piece over and over. Nobody comes to its end.
fn bomb(pieces: usize) -> Vec<u8> {
    let best = flate2::Compression::best();
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), best);
    encoder.write_all(&vec![b' '; PIECE]).expect("memory");
    // What was flushed does not depend on what comes before it.
    encoder.flush().expect("memory");
    let head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    [&head[..], &encoder.get_ref().repeat(pieces)].concat()
}

const PIECE: usize = 1 << 20;

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
    let packed: std::sync::Arc<[u8]> = bomb(length / PIECE).into();
    println!("{length} bytes, packed {}", packed.len());
    let server = Server::start(move |mut connection| {
        let packed = std::sync::Arc::clone(&packed);
        async move {
            let Some(mut number) = connection.request().await else { return };
            if number == 0 {
                connection.send(json(ORDER)).await;
                number = connection.request().await.unwrap_or_default();
            }
            if number < 3 {
                let announced = if number == 1 { format!("Content-Length: {length}\r\n") } else { "Connection: close\r\n".to_owned() };
                let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{announced}\r\n");
                connection.send(head).await;
                let piece = [b' '; 1 << 12];
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
    // Code and connections are there before anything is measured.
    client.orders().get("1").await.expect("an order");
    for what in ["announced", "plain", "packed"] {
        forget_peak();
        let (before, start) = (peak(), Instant::now());
        let error = client.orders().get("1").await.expect_err("too large");
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{what}: {error:?}");
        let extra = peak().saturating_sub(before);
        println!(
            "{what}: refused after {:?}, {extra} more bytes at the peak",
            start.elapsed()
        );
        // Other tests run beside this one unless it runs alone.
        assert!(!heavy || extra <= (32 << 20) + (1 << 20), "{what}: {extra}");
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
