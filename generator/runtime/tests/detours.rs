//! Calls that leave the usual way: asked for as a file, answered by what no document declares, about a record without
//! its id.

use super::line::{Line, Told, answering, client, told};
use super::runtime::{self, Answer, Endpoint, Operation, Preview, UniqueKey, Value};

static GET: Endpoint = Endpoint {
    id: "get_order",
    path: "/orders/1",
    answer: Answer::Key("order"),
    ..Endpoint::DEFAULT
};

runtime::calls! {
    /// A summary.
    Summary -> Value {
        Get "/summary" => Undeclared,
        id: "get_summary";
    }

    /// An update.
    Update -> runtime::Ack {
        Put "/orders" => Ack,
        id: "update_orders";
    }
}

#[tokio::test]
async fn the_same_call_is_asked_for_as_a_file() {
    const PDF: &[(&str, &str)] = &[("content-type", "application/pdf")];
    let (client, line) = told(Told::Answer(200, PDF, b"%PDF".to_vec()));
    let call =
        client.request(&GET).into_file("application/pdf", Some(("accept", "pdf")));
    let file = call.await.expect("a file");
    assert_eq!(&file.bytes[..], b"%PDF");
    let heard = line.heard();
    assert_eq!(heard[0].headers()["accept"], "application/pdf");
    assert_eq!(heard[0].uri(), "https://api.shop.example/v3/orders/1?accept=pdf");
}

#[tokio::test]
async fn a_refusal_is_no_file() {
    let (client, _) = answering(200, r#"{"code":1002,"message":"There is none."}"#);
    let error =
        client.request(&GET).into_file("*/*", None).await.expect_err("a refusal");
    assert_eq!(error.code(), Some("1002"));
}

#[tokio::test]
async fn undeclared_data_comes_without_what_wraps_it() {
    let body = r#"{"code":0,"rows":[{"n":1.10}],"message":"success","page_context":{"page":1}}"#;
    let (client, _) = answering(200, body);
    let value = Summary::of(client.request(Summary::ENDPOINT)).await.expect("data");
    assert_eq!(value.to_string(), r#"{"rows":[{"n":1.10}],"page_context":{"page":1}}"#);
    let (client, _) = answering(200, "[1,2]");
    let value = Summary::of(client.request(Summary::ENDPOINT)).await.expect("data");
    assert_eq!(value.to_string(), "[1,2]");
    let (client, _) = answering(200, r#"{"code":5,"message":"No such path."}"#);
    assert!(Summary::of(client.request(Summary::ENDPOINT)).await.is_err());
}

fn updated(key: impl Into<UniqueKey>) -> Preview {
    let mut request = client(&Line::default()).request(Update::ENDPOINT);
    request.unique_key(["X-Field", "X-Value", "X-Create"], &key.into());
    Update::of(request).build().expect("a call")
}

#[test]
fn a_record_is_named_by_a_unique_field() {
    let preview = updated(("reference", "A-17"));
    assert_eq!(preview.header("x-field"), Some("reference"));
    assert_eq!(preview.header("x-value"), Some("A-17"));
    assert_eq!(preview.header("x-create"), None);
    let preview = updated(UniqueKey::new("reference", "A-17").or_create());
    assert_eq!(preview.header("x-create"), Some("true"));
}
