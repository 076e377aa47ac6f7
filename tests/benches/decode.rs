//! Reading and writing large invoices and pages of 200: the client's types against structs written by hand with serde, strict
//! ones of plain types and ones as lenient as the client's, and against untyped values.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use serde_json::Value;
use zoho_books::invoices::{Invoice, InvoiceRequest};
use zoho_books::runtime::json;

use models::{lenient, strict};

#[path = "decode/models.rs"]
mod models;
#[path = "decode/texts.rs"]
mod texts;

fn decoding(criterion: &mut Criterion) {
    for (name, text) in [
        ("page_of_200", texts::page(200)),
        ("invoice_of_100_lines", texts::invoice(100)),
    ] {
        let mut group = criterion.benchmark_group(format!("decode/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("client", |bencher| {
            bencher.iter(|| {
                json::decode::<Vec<Invoice>>(black_box(&text)).expect("invoices")
            });
        });
        group.bench_function("serde_strict", |bencher| {
            bencher.iter(|| {
                serde_json::from_str::<Vec<strict::Invoice>>(black_box(&text))
                    .expect("invoices")
            });
        });
        group.bench_function("serde_lenient", |bencher| {
            bencher.iter(|| {
                serde_json::from_str::<Vec<lenient::Invoice>>(black_box(&text))
                    .expect("invoices")
            });
        });
        group.bench_function("serde_json_value", |bencher| {
            bencher
                .iter(|| serde_json::from_str::<Value>(black_box(&text)).expect("JSON"));
        });
        group.finish();
    }
}

fn encoding(criterion: &mut Criterion) {
    let request = texts::request(100);
    let text = json::encode(&request);
    let strict: strict::NewInvoice = serde_json::from_str(&text).expect("an invoice");
    let value: Value = serde_json::from_str(&text).expect("JSON");
    let mut group = criterion.benchmark_group("encode/invoice_of_100_lines");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("client", |bencher| {
        bencher.iter(|| json::encode(black_box::<&InvoiceRequest>(&request)));
    });
    group.bench_function("serde_strict", |bencher| {
        bencher.iter(|| serde_json::to_string(black_box(&strict)).expect("JSON"));
    });
    group.bench_function("serde_json_value", |bencher| {
        bencher.iter(|| serde_json::to_string(black_box(&value)).expect("JSON"));
    });
    group.finish();
}

criterion_group!(benches, decoding, encoding);
criterion_main!(benches);
