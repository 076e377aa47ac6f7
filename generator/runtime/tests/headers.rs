//! No value begins a header of its own, and no name the service gives leads out of a folder.

use std::future::IntoFuture;

use http::{HeaderMap, HeaderValue, StatusCode};
use proptest::prelude::*;

use super::line::{Line, Told, client, told};
use super::runtime::testing::{Replay, VirtualClock};
use super::runtime::{Client, Error, Operation, Part, UniqueKey};
use super::shop::models::OrderRequest;
use super::wire::{ORDER, Server, json};

/// R20
#[tokio::test]
async fn a_file_opened_tells_a_mere_name() {
    for (given, name) in [
        ("attachment; filename=\"../../etc/passwd\"", "passwd"),
        ("attachment; filename=\"..\\\\..\\\\a.pdf\"", "a.pdf"),
        ("attachment; filename*=UTF-8''%2e%2e%2fb%0d%0a.pdf", "b.pdf"),
        ("attachment; filename=\"/\"", "file"),
        ("attachment; filename=\"...\"", "file"),
        ("attachment; filename=\"C:evil.exe\"", "C-evil.exe"),
        ("attachment; filename*=UTF-8''a%E2%80%AEfdp.exe", "afdp.exe"),
    ] {
        let headers: &'static [(&str, &str)] = Box::leak(Box::new([
            ("content-type", "application/pdf"),
            ("content-disposition", given),
        ]));
        let (client, _) = told(Told::Answer(200, headers, b"%PDF".to_vec()));
        let mut file = client.orders().pdf("1").open().await.expect("a file");
        assert_eq!(file.file_name.as_deref(), Some(name), "{given}");
        assert_eq!(file.next().await.expect("a piece").as_deref(), Some(&b"%PDF"[..]));
        assert_eq!(file.next().await.expect("the end"), None);
    }
}

/// The names that are told of a file under which it is sent like this.
fn names(disposition: &[u8]) -> Option<String> {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/pdf"));
    headers.insert("content-disposition", HeaderValue::from_bytes(disposition).ok()?);
    let (line, clock) =
        (Replay::new().answer(StatusCode::OK, headers, "%PDF"), VirtualClock::new());
    let builder = Client::builder().tenant_id("7").access_token("t");
    let client = builder.transport(line).clock(clock.clone()).build().expect("a client");
    clock.run(client.orders().pdf("1").open()).expect("a file").file_name
}

/// Puts a text somewhere, and gives what then stands before a body.
type Put = fn(&Client, &str) -> Result<String, Error>;

/// Every place where a text of the caller's becomes a part of that.
const PLACES: [(&str, Put); 9] = [
    ("a header", |client, value| {
        head(client.orders().create(&OrderRequest::new("1")).unique_key(value))
    }),
    ("the field of a unique key", |client, value| {
        unique(client, &UniqueKey::new(value, "1"))
    }),
    ("the value of a unique key", |client, value| {
        unique(client, &UniqueKey::new("field", value).or_create())
    }),
    ("a cookie", |client, value| {
        let mut call = client.orders().list();
        call.request_mut().cookie("crumb", &value);
        head(call)
    }),
    ("the query", |client, value| head(client.orders().list().order_ids([value]))),
    ("the path", |client, value| head(client.orders().delete(value))),
    ("the type of a body", |client, value| {
        let mut call = client.orders().list();
        call.request_mut().bytes(value, "x");
        head(call)
    }),
    ("the name of a file", |client, value| {
        let call = client.orders().create(&OrderRequest::new("1"));
        parts(call.attachment(Part::file(value, "%PDF")))
    }),
    ("the type of a part", |client, value| {
        let call = client.orders().create(&OrderRequest::new("1"));
        parts(call.attachment(Part::file("a.pdf", "%PDF").content_type(value)))
    }),
];

fn unique(client: &Client, key: &UniqueKey) -> Result<String, Error> {
    let mut call = client.orders().list();
    call.request_mut().unique_key(["X-Field", "X-Value", "X-Create"], key);
    head(call)
}

/// What is sent before the body.
fn head(call: impl Operation) -> Result<String, Error> {
    let shown = call.build()?.to_string();
    Ok(shown.split("\n\n").next().unwrap_or_default().to_owned())
}

/// What stands before the contents of the parts, in the first of them and the last.
fn parts(call: impl Operation) -> Result<String, Error> {
    let preview = call.build()?;
    let body = String::from_utf8_lossy(preview.body()).into_owned();
    let heads = body.split("\r\n\r\n").map(|piece| piece.lines().count().to_string());
    Ok(heads.collect::<Vec<_>>().join("\n"))
}

fn check(value: &str) -> Result<(), TestCaseError> {
    let client = client(&Line::default());
    for (place, put) in PLACES {
        let Ok(shown) = put(&client, value) else { continue };
        let harmless = put(&client, "harmless/type").expect("nothing is wrong with it");
        prop_assert_eq!(
            shown.lines().count(),
            harmless.lines().count(),
            "{}: {}",
            place,
            shown
        );
        prop_assert!(!shown.contains(['\r', '\0']), "{}: {:?}", place, shown);
    }
    Ok(())
}

/// R20
#[test]
fn what_breaks_lines_adds_no_line_anywhere() {
    for value in [
        "a\r\nX-Evil: 1",
        "a\nX-Evil: 1",
        "a\rX-Evil: 1",
        "\r\n\r\nGET / HTTP/1.1",
        "a\0b",
        "a\u{85}b",
        "a\u{2028}b",
        "\u{7f}",
        "a\"; filename=\"b",
        "../../x",
        "ü",
        "",
    ] {
        check(value).unwrap_or_else(|error| panic!("{value:?}: {error}"));
    }
}

/// R20: and a client that is set up with such a token or name is none, or sends nothing.
#[test]
fn settings_that_break_lines_are_refused() {
    let evil = "a\r\nX-Evil: 1";
    let builder = || Client::builder().tenant_id("7").transport(Line::default());
    assert!(builder().user_agent(evil).build().is_err());
    let client = builder().access_token(evil).build().expect("a client");
    let call = client.orders().get("1").build();
    assert!(call.is_ok(), "a preview shows no token");
    let clock = VirtualClock::new();
    let client =
        builder().access_token(evil).clock(clock.clone()).build().expect("a client");
    assert!(clock.run(client.orders().get("1").into_future()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// R20
    #[test]
    fn no_value_adds_a_line_to_a_head(value in any::<String>()) {
        check(&value)?;
    }

    /// R20
    #[test]
    fn no_name_the_service_gives_leads_anywhere(name in any::<String>(), raw in proptest::collection::vec(any::<u8>(), 0..40)) {
        let encoded: String = name.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let quoted = [b"attachment; filename=\"", name.as_bytes(), b"\""].concat();
        let bare = [b"attachment; filename=", &raw[..]].concat();
        for disposition in [format!("attachment; filename*=UTF-8''{encoded}").into_bytes(), quoted, bare, raw] {
            let Some(name) = names(&disposition) else { continue };
            prop_assert!(!name.is_empty() && !name.starts_with('.') && !name.contains(['/', '\\', ':']), "{:?}", name);
            prop_assert!(!name.chars().any(char::is_control), "{:?}", name);
            prop_assert_eq!(std::path::Path::new(&name).file_name(), Some(name.as_ref()));
        }
    }
}

/// R20: what arrives.
#[tokio::test]
async fn a_server_hears_no_header_that_was_not_meant() {
    let server = Server::start(|mut connection| async move {
        while connection.request().await.is_some() {
            connection.send(json(ORDER)).await;
        }
    })
    .await;
    let client = server.builder().build().expect("a client");
    for name in ["harmless", "a\r\nX-Evil: 1", "a\"\r\n\r\nX-Evil: 1", "../../x\0.pdf"] {
        let part = Part::file(name, "%PDF").content_type("text/plain\r\nX-Evil: 1");
        let call = client.orders().create(&OrderRequest::new("1")).attachment(part);
        call.await.expect("an order");
    }
    let heard = server.heard.lock().expect("no panics").clone();
    let lines = |request: &String| request.lines().count();
    assert_eq!(heard.len(), 4);
    assert!(
        heard.iter().all(|request| lines(request) == lines(&heard[0])),
        "{heard:#?}"
    );
}
