//! What is sent: addresses, headers, bodies; what is refused before it is; and how a client is set up.

use super::line::{Line, Told, answering, client, told};
use super::runtime::transport::Failure;
use super::runtime::{Client, Credential, Error, ErrorKind, Operation, Part, Value};
use super::shop::models::{OrderRequest, OrderStatus};
use super::shop::operations::List;

fn refused(call: impl Operation) -> Error {
    call.build().expect_err("a refusal")
}

#[tokio::test]
async fn a_call_carries_its_parameters_and_token() {
    let (client, line) = answering(200, r#"{"code":0,"message":"success","orders":[]}"#);
    client
        .orders()
        .list()
        .status("open")
        .status(OrderStatus::All)
        .order_ids(["1", "a,b"])
        .await
        .expect("orders");
    let heard = line.heard();
    assert_eq!(
        heard[0].uri(),
        "https://api.shop.example/v3/orders?filter_by=Status.All&order_ids=1,a%2Cb&tenant_id=70001"
    );
    assert_eq!(heard[0].method(), "GET");
    assert_eq!(heard[0].headers()["authorization"], "Shop-token the-secret-token");
    assert!(heard[0].headers()["authorization"].is_sensitive());
    assert_eq!(heard[0].headers()["accept"], "application/json");
}

/// All calls of a module are of one generic type: each has a name for it all the same.
#[test]
fn a_call_can_be_kept_under_its_name_copied_and_printed() {
    struct Kept {
        call: List,
    }
    let (client, _line) = answering(200, "{}");
    let kept = Kept { call: client.orders().list().page(2) };
    let copy = kept.call.clone().page(3).build().expect("a call");
    assert_eq!(copy.query(), Some("page=3&tenant_id=70001"));
    let kept = kept.call;
    assert_eq!(format!("{kept:?}"), r#"Call(Request { operation: "list_orders", .. })"#);
    assert_eq!(kept.build().expect("a call").query(), Some("page=2&tenant_id=70001"));
}

#[tokio::test]
async fn a_call_that_needs_no_token_carries_none() {
    let (client, line) = told(Told::Answer(
        200,
        &[("content-type", "text/plain")],
        b"up \"and\" running".to_vec(),
    ));
    assert_eq!(client.orders().status().await.expect("text"), "up \"and\" running");
    assert!(!line.heard()[0].headers().contains_key("authorization"));
}

#[test]
fn a_body_is_json_and_stands_beside_files_as_a_part() {
    let client = client(&Line::default());
    let body = OrderRequest::new("17");
    let preview = client.orders().create(&body).build().expect("a call");
    assert_eq!(preview.header("content-type"), Some("application/json"));
    assert_eq!(preview.body(), br#"{"customer_id":"17","lines":[]}"#);

    let file = Part::file("../../etc/a\"b\r\nX-Evil: 1.pdf", "%PDF");
    let preview =
        client.orders().create(&body).attachment(file).build().expect("a call");
    let content_type = preview.header("content-type").expect("a type").to_owned();
    let boundary =
        content_type.strip_prefix("multipart/form-data; boundary=").expect("parts");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"JSONString\"\r\nContent-Type: application/json\r\n\r\n\
         {{\"customer_id\":\"17\",\"lines\":[]}}\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"a%22bX-Evil- 1.pdf\"\r\n\
         Content-Type: application/pdf\r\n\r\n%PDF\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(preview.body()), expected);
}

#[test]
fn json_with_a_media_type_of_its_own_is_sent_under_it() {
    let mut call = client(&Line::default()).orders().list();
    call.request_mut().json_as("application/merge-patch+json", &Value::Null);
    let preview = call.build().expect("a call");
    assert_eq!(preview.header("content-type"), Some("application/merge-patch+json"));
    assert_eq!(preview.body(), b"null");
}

#[test]
fn a_form_takes_the_members_of_an_object() {
    let mut call = client(&Line::default()).orders().list();
    let body = Value::from([
        ("a", Value::from("x y&z")),
        ("b", Value::from(vec![1_i64, 2])),
        ("c", Value::Null),
    ]);
    call.request_mut().form(&body);
    let preview = call.build().expect("a call");
    assert_eq!(preview.body(), b"a=x%20y%26z&b=1&b=2");
    assert_eq!(
        preview.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
}

#[test]
fn a_form_in_parts_stays_in_parts_without_a_file() {
    let mut call = client(&Line::default()).orders().list();
    let inner = Value::from([("d", Value::from(1_i64))]);
    let body = Value::from([("a", Value::from("x & y")), ("c", inner)]);
    call.request_mut().multipart(&body);
    let preview = call.build().expect("a call");
    let content_type = preview.header("content-type").expect("a type").to_owned();
    let boundary =
        content_type.strip_prefix("multipart/form-data; boundary=").expect("parts");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nx & y\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"c\"\r\nContent-Type: application/json\r\n\r\n{{\"d\":1}}\r\n\
         --{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(preview.body()), expected);
}

#[test]
fn what_cannot_be_sent_is_refused_with_its_name() {
    let orders = client(&Line::default());
    let error = refused(orders.orders().list().order_ids(Vec::<&str>::new()));
    assert!(error.to_string().contains("`order_ids`"), "{error}");
    assert!(orders.orders().list().order_ids(["1", "2", "3"]).build().is_ok());
    let error = refused(orders.orders().list().order_ids(["1", "2", "3", "4"]));
    assert!(error.to_string().contains("`order_ids` has more than 3"), "{error}");
    let error = refused(
        orders.orders().create(&OrderRequest::new("1")).unique_key("a\r\nX-Evil: 1"),
    );
    assert!(error.to_string().contains("`X-Unique-Key`"), "{error}");
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let mut call = orders.orders().list();
    call.request_mut().bytes("text/plain\r\nX-Evil: 1", "x");
    assert_eq!(refused(call).kind(), ErrorKind::InvalidInput);
}

#[test]
fn what_the_client_lacks_is_named() {
    let line = Line::default();
    let without_tenant = Client::builder()
        .access_token("t")
        .transport(line.clone())
        .build()
        .expect("a client");
    let error = refused(without_tenant.orders().list());
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`tenant_id`"));
    let without_token =
        Client::builder().tenant_id("7").transport(line).build().expect("a client");
    assert_eq!(refused(without_token.orders().list()).kind(), ErrorKind::Configuration);
    assert!(without_token.orders().status().build().is_ok());
}

#[test]
fn secrets_only_travel_where_they_are_safe() {
    let build =
        |url: &str| Client::builder().base_url(url).transport(Line::default()).build();
    for good in [
        "https://a.example/v3/",
        "http://localhost:80",
        "http://127.0.0.1:5/x",
        "http://[::1]:5",
    ] {
        assert!(build(good).is_ok(), "{good}");
    }
    for bad in [
        "http://a.example",
        "ftp://a.example",
        "a.example",
        "https://u@a.example",
        "https://a.example/?x=1",
        "http://localhost.example",
        "",
        "https://",
        "http://127.0.0.1.example",
        "https://a.example/#x",
    ] {
        assert_eq!(build(bad).expect_err(bad).kind(), ErrorKind::Configuration);
    }
}

#[test]
fn a_wrong_setting_is_told_when_the_client_is_built() {
    let builder = || Client::builder().transport(Line::default());
    assert!(builder().credential("nonsense", Credential::token("t")).build().is_err());
    assert!(builder().parameter("nonsense", "1").build().is_err());
    assert!(builder().tenant_id(" ").build().is_err());
    assert!(builder().user_agent("a\nb").build().is_err());
}

#[tokio::test]
async fn a_password_is_sent_as_basic() {
    let line = Line::default();
    line.tell(Told::Answer(200, super::line::JSON, br#"{"code":0}"#.to_vec()));
    let builder = Client::builder()
        .tenant_id("7")
        .credential("login", Credential::password("Aladdin", "open sesame"));
    let client = builder.transport(line.clone()).build().expect("a client");
    client.orders().list().await.expect("orders");
    assert_eq!(
        line.heard()[0].headers()["authorization"],
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="
    );
}

#[tokio::test]
async fn whether_a_failed_call_may_be_repeated() {
    for (failure, kind) in [
        (Failure::Connect, ErrorKind::Connect),
        (Failure::Timeout, ErrorKind::Timeout),
        (Failure::Broken, ErrorKind::Transport),
    ] {
        let read =
            told(Told::Failure(failure)).0.orders().list().await.expect_err("a failure");
        assert_eq!(
            (read.kind(), read.is_retryable(), read.outcome_unknown()),
            (kind, true, false)
        );
        let call =
            told(Told::Failure(failure)).0.orders().create(&OrderRequest::new("1"));
        let write = call.await.expect_err("a failure");
        let sent = failure != Failure::Connect;
        assert_eq!((write.is_retryable(), write.outcome_unknown()), (!sent, sent));
    }
}

#[tokio::test]
async fn a_call_can_be_sent_and_taken_as_it_is() {
    let (client, _) = told(Told::Answer(418, super::line::HTML, b"<p>teapot".to_vec()));
    let answer = client.orders().list().send_raw().await.expect("any answer");
    assert_eq!(
        (answer.status.as_u16(), answer.body.as_slice()),
        (418, &b"<p>teapot"[..])
    );
}

#[test]
fn calls_can_be_sent_across_threads() {
    fn is_send<T: Send + 'static>(_: T) {}
    let client = client(&Line::default());
    is_send(client.orders().list().into_future());
    is_send(client);
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    is_error::<Error>();
}
