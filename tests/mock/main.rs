//! The generated client against the mock server of its own documents.

mod program;

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::LazyLock;
use std::time::Duration;

use openapi_crate::mock::{Fault, Mock, Running};
use serde_json::Value;
use tests::{books, folder};
use zoho_books::contacts::{ContactRequest, UpdateContactRequest};
use zoho_books::invoices::{InvoiceLineItemRequest, InvoiceRequest};
use zoho_books::items::ItemRequest;
use zoho_books::shared::ContactType;
use zoho_books::{Client, Decimal, Error, ErrorKind, Operation, Retry};

/// Made from the documents once; each test starts its own.
static BOOKS: LazyLock<Mock> = LazyLock::new(|| {
    Mock::new(books::project()).unwrap_or_else(|findings| panic!("{findings}"))
});

fn start() -> Running {
    BOOKS.clone().start().expect("a free port")
}

fn client(mock: &Running) -> Client {
    Client::builder()
        .base_url(mock.base_url())
        .organization_id("10234695")
        .access_token("secret")
        .retry(Retry::never())
        .build()
        .expect("a complete client")
}

async fn failing(fault: &str) -> Error {
    let mock = start();
    let mut call = client(&mock).contacts().list();
    call.request_mut().header(openapi_crate::mock::FAULT_HEADER, &fault);
    call.await.expect_err(fault)
}

#[tokio::test]
async fn a_contact_lives_from_its_creation_to_its_end() {
    let mock = start();
    let contacts = client(&mock).contacts();
    let request =
        ContactRequest::new("Bowman & Co").credit_limit(Decimal::new(100_050, 2));
    let created = contacts.create(&request).await.expect("a contact");
    let id = created.contact_id.clone().expect("an id");
    assert_eq!(contacts.get(&id).await.expect("a contact"), created);
    assert_eq!(created.credit_limit, Some(Decimal::new(100_050, 2)));

    let listed = contacts.list().await.expect("a list");
    let found =
        listed.items.iter().find(|contact| contact.contact_id.as_ref() == Some(&id));
    let name = found.and_then(|contact| contact.contact_name.as_deref());
    assert_eq!((listed.items.len(), name), (11, Some("Bowman & Co")));

    let change = UpdateContactRequest::new("Bowman Ltd", ContactType::Customer);
    let changed = contacts.update(&id, &change).await.expect("a contact");
    assert_eq!(changed.contact_name.as_deref(), Some("Bowman Ltd"));
    assert_eq!(changed.credit_limit, created.credit_limit);

    contacts.delete(&id).await.expect("an acknowledgement");
    let error = contacts.get(&id).await.expect_err("nothing is left");
    assert_eq!((error.kind(), error.code()), (ErrorKind::NotFound, Some("1002")));
    assert_eq!(contacts.list().await.expect("a list").items.len(), 10);
}

#[tokio::test]
async fn an_invoice_lives_from_its_creation_to_its_end() {
    let mock = start();
    let invoices = client(&mock).invoices();
    let line = InvoiceLineItemRequest::new("7").quantity(Decimal::from(3));
    let request = InvoiceRequest::new("42", vec![line]).invoice_number("INV-1");
    let created = invoices.create(&request).await.expect("an invoice");
    let id = created.invoice_id.clone().expect("an id");
    let lines = created.line_items.as_deref().unwrap_or_default();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].item_id.as_ref().map(ToString::to_string).as_deref(), Some("7"));
    assert_eq!(lines[0].quantity, Some(Decimal::from(3)));

    let change = InvoiceRequest::new("42", Vec::new()).invoice_number("INV-2");
    invoices.update(&id, &change).await.expect("an invoice");
    let read = invoices.get(&id).await.expect("an invoice");
    assert_eq!(read.invoice_number.as_deref(), Some("INV-2"));
    let listed = invoices.list().await.expect("a list");
    assert!(listed.items.iter().any(|invoice| invoice.invoice_id.as_ref() == Some(&id)));

    let file = invoices.get(&id).pdf().await.expect("a file");
    assert!(file.bytes.starts_with(b"%PDF"));
    assert_eq!(file.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(file.file_name, Some(format!("invoices-{id}.pdf")));

    invoices.delete(&id).await.expect("an acknowledgement");
    let error = invoices.get(&id).await.expect_err("nothing is left");
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn an_item_lives_from_its_creation_to_its_end() {
    let mock = start();
    let items = client(&mock).items();
    let created = items.create(&ItemRequest::new("Bolt", 5)).await.expect("an item");
    let id = created.item_id.expect("an id");
    items.update(&id, &ItemRequest::new("Bolt", 6)).await.expect("an item");
    let read = items.get(&id).await.expect("an item");
    assert_eq!(
        (read.name.as_deref(), read.rate),
        (Some("Bolt"), Some(Decimal::from(6)))
    );
    let listed = items.list().await.expect("a list");
    assert!(listed.items.iter().any(|item| item.item_id.as_ref() == Some(&id)));
    items.delete(&id).await.expect("an acknowledgement");
    assert!(items.get(&id).await.is_err());
}

#[tokio::test]
async fn a_list_of_many_comes_page_by_page_each_item_once() {
    let mock = BOOKS.clone().rows(450).start().expect("a free port");
    let items = client(&mock).items().list().stream().all().await.expect("a list");
    let ids: HashSet<_> = items.iter().map(|item| item.item_id.clone()).collect();
    assert_eq!((items.len(), ids.len()), (450, 450));
}

#[tokio::test]
async fn each_fault_is_an_error_of_its_kind() {
    for (fault, kind, status, code) in [
        ("400:2", ErrorKind::Refused, Some(400), Some("2")),
        ("400:6041", ErrorKind::Configuration, Some(400), Some("6041")),
        ("401", ErrorKind::Unauthorized, Some(401), Some("57")),
        ("404:1002", ErrorKind::NotFound, Some(404), Some("1002")),
        ("429:44", ErrorKind::RateLimited, Some(429), Some("44")),
        ("429:45", ErrorKind::DailyQuota, Some(429), Some("45")),
        ("429:1070", ErrorKind::Concurrency, Some(429), Some("1070")),
        ("500", ErrorKind::Server, Some(500), Some("1000")),
        ("503", ErrorKind::Server, Some(503), Some("503")),
        ("html", ErrorKind::UnexpectedContent, Some(200), None),
        ("empty", ErrorKind::EmptyAnswer, Some(200), None),
        ("cut", ErrorKind::Transport, Some(200), None),
        ("drop", ErrorKind::Transport, None, None),
        ("lose", ErrorKind::Transport, None, None),
    ] {
        let error = failing(fault).await;
        let told = (error.kind(), error.status(), error.code());
        assert_eq!(told, (kind, status, code), "{fault}: {error}");
    }
}

#[tokio::test]
async fn a_service_that_is_slow_is_given_up_on() {
    let mock = start();
    mock.then([Some(Fault::Slow(Duration::from_secs(30)))]);
    let call = client(&mock).contacts().list().timeout(Duration::from_millis(50));
    assert_eq!(call.await.expect_err("too late").kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn a_fault_that_passes_is_not_noticed() {
    let mock = start();
    mock.then([Some(Fault::status(503)), Some(Fault::Cut), Some(Fault::Dropped)]);
    let wait = Duration::from_millis(1);
    let call = client(&mock).contacts().list().retry(Retry::times(3).waits(wait, wait));
    assert_eq!(call.await.expect("a list").items.len(), 10);
}

#[tokio::test]
async fn a_creation_that_is_lost_is_told_to_be_in_doubt_and_was_made_once() {
    let mock = start();
    mock.then([Some(Fault::Lost)]);
    let client = client(&mock);
    let call =
        client.contacts().create(&ContactRequest::new("Ann")).retry(Retry::times(3));
    let error = call.await.expect_err("no answer");
    assert!(error.outcome_unknown(), "{error}");
    assert_eq!(client.contacts().list().await.expect("a list").items.len(), 11);
}

#[tokio::test]
async fn tokens_are_renewed_by_the_mock_itself() {
    let mock = start();
    let client = Client::builder()
        .base_url(mock.base_url())
        .accounts_url(mock.host())
        .organization_id("10234695")
        .refresh_token("1000.client", "secret", "1000.refresh")
        .build()
        .expect("a complete client");
    // A token that is refused is renewed once, and the call made again.
    mock.then([Some(Fault::status(401))]);
    assert_eq!(client.items().list().await.expect("a list").items.len(), 10);
}

#[tokio::test]
async fn what_was_asked_can_be_looked_at_and_all_of_it_forgotten() {
    let mock = start();
    let contacts = client(&mock).contacts();
    contacts.create(&ContactRequest::new("Bowman & Co")).await.expect("a contact");
    mock.then([Some(Fault::status(500))]);

    let requests = mock.received_requests();
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("POST", "/books/v3/contacts")
    );
    assert_eq!(request.query, [("organization_id".to_owned(), "10234695".to_owned())]);
    assert_eq!(request.header("Authorization"), Some("Zoho-oauthtoken secret"));
    let body = request.json().expect("JSON");
    assert_eq!(body, serde_json::json!({"contact_name": "Bowman & Co"}));

    mock.reset();
    assert!(mock.received_requests().is_empty());
    assert_eq!(contacts.list().await.expect("a list").items.len(), 10);
}

#[tokio::test]
async fn a_sample_is_answered_by_the_operation_it_is_given_for() {
    let sample = serde_json::json!({"contact_name": "Ann"});
    let mock =
        BOOKS.clone().sample("get_contact", sample.clone()).expect("an operation");
    let mock = mock.start().expect("a free port");
    let contact = client(&mock).contacts().get("7").await.expect("a contact");
    assert_eq!(contact.contact_name.as_deref(), Some("Ann"));

    let error = BOOKS.clone().sample("get_contcat", sample).expect_err("no operation");
    assert_eq!(
        error.to_string(),
        "no sample of \"get_contcat\": the documents have no such operation"
    );
}

/// The requests of the client's own tests, each as it is sent, and the key of what comes back.
fn requests(form: &str) -> Vec<(String, Value)> {
    let folder = folder::workspace().join("generated/tests/wire");
    let entries = fs::read_dir(&folder).expect("the tables of the client's tests");
    let mut lines = Vec::new();
    for entry in entries {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            let text = fs::read_to_string(&path).expect("a table");
            lines.extend(text.lines().map(str::to_owned));
        }
    }
    let calls = lines.iter().map(|line| serde_json::from_str(line).expect("JSON"));
    let mut calls: Vec<Value> =
        calls.filter(|call: &Value| call["form"] == form).collect();
    // What is in something is removed before it, and all that is asked is asked before.
    calls.sort_by_key(|call| {
        let path = call["path"].as_str().unwrap_or_default();
        (call["method"] == "DELETE", std::cmp::Reverse(path.matches('/').count()))
    });
    calls.into_iter().map(|call| (request(&call), call)).collect()
}

fn request(call: &Value) -> String {
    let text = |key: &str| call[key].as_str().expect("text");
    let texts = |key: &str| {
        let list = call[key].as_array().into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect::<Vec<_>>()
    };
    let body = match &call["body"] {
        Value::Bool(true) => call["given"]["body"].to_string(),
        Value::String(body) => body.clone(),
        _ => String::new(),
    };
    let headers = texts("headers").join("\r\n");
    format!(
        "{} /books/v3{}?{} HTTP/1.1\r\nhost: mock\r\n{headers}\r\ncontent-length: {}\r\n\r\n{body}",
        text("method"),
        text("path"),
        texts("query").join("&"),
        body.len(),
    )
}

/// Status and body of the next answer of a connection.
fn read_answer(socket: &mut BufReader<TcpStream>) -> (u16, String) {
    let (mut status, mut length) = (0, 0);
    loop {
        let mut line = String::new();
        socket.read_line(&mut line).expect("an answer");
        let line = line.trim_end();
        if let Some(rest) = line.strip_prefix("HTTP/1.1 ") {
            status = rest.get(..3).and_then(|text| text.parse().ok()).expect("a status");
        } else if let Some(text) = line.strip_prefix("content-length: ") {
            length = text.parse().expect("a length");
        } else if line.is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    socket.read_exact(&mut body).expect("a body");
    (status, String::from_utf8_lossy(&body).into_owned())
}

#[test]
fn every_call_of_the_client_is_taken_and_answered_by_what_it_returns() {
    let mut refused = Vec::new();
    let mut count = 0;
    for form in ["required", "everything"] {
        let mock = start();
        let socket = TcpStream::connect(mock.address()).expect("a connection");
        let mut socket = BufReader::new(socket);
        for (request, call) in requests(form) {
            socket.get_mut().write_all(request.as_bytes()).expect("a listener");
            let (status, answer) = read_answer(&mut socket);
            let wanted = call["returns"]["key"].as_str();
            // Nothing is changed by a field's value before something has it.
            let is_absent =
                call["given"]["unique_key"]["create"] == false && status == 404;
            let is_answered = wanted.is_none_or(|key| {
                let answer: Value = serde_json::from_str(&answer).unwrap_or_default();
                answer.get(key).is_some()
            });
            let declared = call["status"].as_u64().unwrap_or(200);
            let is_taken = u64::from(status) == declared && is_answered;
            if !is_absent && !is_taken {
                refused.push(format!("{form} {}: {status} {answer}", call["call"]));
            }
            count += 1;
        }
    }
    assert!(refused.is_empty(), "{} of {count}:\n{}", refused.len(), refused.join("\n"));
    // All endpoints, and the second views of five.
    assert_eq!(count, 2 * (871 + 5));
}

#[test]
fn who_calls_needs_no_runtime_and_a_mock_that_is_dropped_takes_no_calls() {
    let mock = start();
    let mut socket = TcpStream::connect(mock.address()).expect("a connection");
    let request = "GET /books/v3/organizations HTTP/1.1\r\nHost: mock\r\nConnection: close\r\n\
                   Authorization: Zoho-oauthtoken secret\r\n\r\n";
    socket.write_all(request.as_bytes()).expect("a listener");
    let mut answer = String::new();
    socket.read_to_string(&mut answer).expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");

    let address = mock.address();
    drop(mock);
    assert!(TcpStream::connect(address).is_err());
}
