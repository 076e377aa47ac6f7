//! What a call through the client costs beside the same request by bare reqwest, on loopback with connections kept: one after
//! the other, and five in flight. The client also reads the answer into its type; bare reqwest hands out bytes, or JSON.

use std::hint::black_box;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use zoho_books::{Client, Limits};

const BODY: &str = r#"{"code":0,"message":"success","invoice":{"invoice_id":"982000000567114","invoice_number":"INV-7",
    "date":"2026-11-17","status":"sent","customer_id":"982000000567001","total":40.6,"balance":40.6}}"#;

/// Answers every request alike, a thread a connection, and costs next to nothing itself.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(&stream));
        }
    });
    format!("http://{address}")
}

fn answer(stream: &TcpStream) {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        BODY.len()
    );
    let answer = format!("{head}{BODY}");
    let mut lines = BufReader::new(stream).lines();
    while let Some(Ok(line)) = lines.next() {
        if line.is_empty() && (&*stream).write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

/// So many calls at once, to their ends.
fn together<C, F>(runtime: &Runtime, in_flight: u64, call: C)
where
    C: Fn() -> F,
    F: Future<Output = ()> + Send + 'static,
{
    runtime.block_on(async {
        let mut calls: JoinSet<()> = (0..in_flight).map(|_| call()).collect();
        while let Some(done) = calls.join_next().await {
            done.expect("an answer");
        }
    });
}

fn calling(criterion: &mut Criterion) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let host = serve();
    let bare = reqwest::Client::new();
    let url = format!("{host}/invoices/982000000567114?organization_id=10234695");
    let request = || bare.get(&url).header("Authorization", "Zoho-oauthtoken secret");
    let client = Client::builder()
        .base_url(&host)
        .organization_id("10234695")
        .access_token("secret")
        .limits(Limits::none())
        .build()
        .expect("a complete client");
    for in_flight in [1, 5] {
        let mut group =
            criterion.benchmark_group(format!("overhead/{in_flight}_in_flight"));
        group.throughput(Throughput::Elements(in_flight));
        group.bench_function("reqwest_bytes", |bencher| {
            bencher.iter(|| {
                together(&runtime, in_flight, || {
                    let sent = request().send();
                    async move {
                        black_box(
                            sent.await.expect("an answer").bytes().await.expect("bytes"),
                        );
                    }
                });
            });
        });
        group.bench_function("reqwest_json", |bencher| {
            bencher.iter(|| {
                together(&runtime, in_flight, || {
                    let sent = request().send();
                    async move {
                        let bytes =
                            sent.await.expect("an answer").bytes().await.expect("bytes");
                        black_box(
                            serde_json::from_slice::<Value>(&bytes).expect("JSON"),
                        );
                    }
                });
            });
        });
        group.bench_function("client", |bencher| {
            bencher.iter(|| {
                together(&runtime, in_flight, || {
                    let sent = client.invoices().get("982000000567114").into_future();
                    async move {
                        black_box(sent.await.expect("an invoice"));
                    }
                });
            });
        });
        group.finish();
    }
}

criterion_group!(benches, calling);
criterion_main!(benches);
