//! Putting calls together, as far as they can be without a service.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use zoho_books::{Client, Operation as _};

fn client() -> Client {
    Client::builder()
        .base_url("https://service.test/books/v3")
        .organization_id("10234695")
        .access_token("secret")
        .build()
        .expect("a complete client")
}

fn building(criterion: &mut Criterion) {
    let client = client();
    let mut group = criterion.benchmark_group("request");
    group.bench_function("put_together", |bencher| {
        bencher.iter(|| {
            client.contacts().list().page(black_box(2)).per_page(200).into_request()
        });
    });
    group.bench_function("ready_to_send", |bencher| {
        bencher.iter(|| {
            client
                .contacts()
                .list()
                .page(black_box(2))
                .per_page(200)
                .build()
                .expect("a call")
        });
    });
    group.finish();
}

criterion_group!(benches, building);
criterion_main!(benches);
