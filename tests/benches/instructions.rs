//! How many instructions reading, writing and putting calls together take. Unlike time, that does not depend on what else the
//! machine does. Needs valgrind and `cargo install --locked gungraun-runner`, in the version of gungraun in Cargo.lock.

#![allow(missing_docs, reason = "the macros of gungraun write public items")]

use std::hint::black_box;

use gungraun::{library_benchmark, library_benchmark_group, main};
use serde_json::Value;
use zoho_books::invoices::{Invoice, InvoiceRequest};
use zoho_books::runtime::{Request, json};
use zoho_books::{Client, Operation as _};

use models::{lenient, strict};

#[path = "decode/models.rs"]
mod models;
#[path = "decode/texts.rs"]
mod texts;

#[library_benchmark]
#[bench::page_of_200(texts::page(200))]
#[bench::invoice_of_100_lines(texts::invoice(100))]
fn decode_client(text: String) -> Vec<Invoice> {
    json::decode(black_box(&text)).expect("invoices")
}

#[library_benchmark]
#[bench::page_of_200(texts::page(200))]
#[bench::invoice_of_100_lines(texts::invoice(100))]
fn decode_serde_strict(text: String) -> Vec<strict::Invoice> {
    serde_json::from_str(black_box(&text)).expect("invoices")
}

#[library_benchmark]
#[bench::page_of_200(texts::page(200))]
#[bench::invoice_of_100_lines(texts::invoice(100))]
fn decode_serde_lenient(text: String) -> Vec<lenient::Invoice> {
    serde_json::from_str(black_box(&text)).expect("invoices")
}

#[library_benchmark]
#[bench::page_of_200(texts::page(200))]
#[bench::invoice_of_100_lines(texts::invoice(100))]
fn decode_value(text: String) -> Value {
    serde_json::from_str(black_box(&text)).expect("JSON")
}

#[library_benchmark]
#[bench::invoice_of_100_lines(texts::request(100))]
fn encode_client(request: InvoiceRequest) -> String {
    json::encode(black_box(&request))
}

fn strict_request() -> strict::NewInvoice {
    serde_json::from_str(&json::encode(&texts::request(100))).expect("an invoice")
}

#[library_benchmark]
#[bench::invoice_of_100_lines(strict_request())]
fn encode_serde_strict(request: strict::NewInvoice) -> String {
    serde_json::to_string(black_box(&request)).expect("JSON")
}

fn client() -> Client {
    let client = Client::builder()
        .base_url("https://service.test/books/v3")
        .organization_id("10234695")
        .access_token("secret")
        .build()
        .expect("a complete client");
    // What is set up once is not counted.
    put_together(&client);
    client
}

fn put_together(client: &Client) -> Request {
    client.contacts().list().page(black_box(2)).per_page(200).into_request()
}

#[library_benchmark]
#[bench::list(client())]
fn call(client: Client) -> (Client, Request) {
    let request = put_together(&client);
    (client, request)
}

library_benchmark_group!(
    name = decoding,
    benchmarks =
        [decode_client, decode_serde_strict, decode_serde_lenient, decode_value]
);
library_benchmark_group!(
    name = encoding,
    benchmarks = [encode_client, encode_serde_strict]
);
library_benchmark_group!(name = calling, benchmarks = call);
main!(library_benchmark_groups = [decoding, encoding, calling]);
