//! A call costs little before it is sent.

use allocation_counter::measure;
use zoho_books::{Client, Operation as _};

fn client() -> Client {
    Client::builder()
        .base_url("https://service.test/books/v3")
        .organization_id("10234695")
        .access_token("secret")
        .build()
        .expect("a complete client")
}

#[test]
fn a_call_is_put_together_with_at_most_ten_allocations() {
    let client = client();
    let spent = measure(|| {
        let request = client.contacts().list().page(2).per_page(200).into_request();
        assert_eq!(request.endpoint().path, "/contacts");
    });
    assert!(spent.count_total <= 10, "{} allocations", spent.count_total);
}

#[test]
fn a_call_with_its_address_and_headers_takes_two_dozen_more() {
    let client = client();
    let spent = measure(|| {
        let call = client.contacts().list().page(2).per_page(200).build();
        assert!(call.is_ok());
    });
    assert!(spent.count_total <= 34, "{} allocations", spent.count_total);
}
