//! Planted secrets turn up nowhere: not in Debug, Display, error chains, previews, commands or panics.

use std::cell::RefCell;
use std::future::IntoFuture;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

use super::line::{Line, Told, client, told};
use super::runtime::transport::Failure;
use super::runtime::{Client, Credential, Error, Operation, Part};
use super::shop::models::OrderRequest;
use super::world::{World, a_token, said};

const SECRET: &str = "the-secret-token";

fn everything_an_error_says(error: &Error) -> String {
    let mut said = format!("{error} {error:?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        said.push_str(&format!(" {error} {error:?}"));
        source = error.source();
    }
    said
}

/// R15
#[test]
fn nothing_that_can_be_printed_shows_a_secret() {
    let client = client(&Line::default());
    let call = client
        .orders()
        .create(&OrderRequest::new("private-id"))
        .attachment(Part::text("private-text"));
    for said in [
        format!("{client:?}"),
        format!("{call:?}"),
        format!("{:?}", Client::builder().tenant_id("7").access_token(SECRET)),
        format!("{:?}", Credential::password("user", SECRET)),
        format!("{:?}", call.clone().build().expect("a call")),
    ] {
        assert!(!said.contains(SECRET) && !said.contains("private"), "{said}");
    }
    let preview = call.build().expect("a call");
    for said in [preview.to_string(), preview.to_curl(), preview.url()] {
        assert!(!said.contains(SECRET), "{said}");
    }
    assert_eq!(preview.header("authorization"), Some("Shop-token ***"));
}

/// R15
#[test]
fn a_key_in_the_query_is_hidden_too() {
    let builder =
        Client::builder().tenant_id("7").credential("key", Credential::token(SECRET));
    let client = builder.transport(Line::default()).build().expect("a client");
    let preview = client.orders().list().build().expect("a call");
    assert_eq!(preview.query(), Some("tenant_id=7&api_key=***"));
    let mut call = client.orders().list();
    call.request_mut().header("Authorization", &SECRET);
    let preview = call.build().expect("a call");
    assert!(!format!("{preview} {}", preview.to_curl()).contains(SECRET));
}

/// R15
#[tokio::test]
async fn an_error_repeats_neither_secrets_nor_bodies() {
    let body = format!(
        r#"{{"code":57,"message":"bad token {SECRET}","private":"private-body"}}"#
    );
    let error = told(Told::Answer(401, super::line::JSON, body.into_bytes()))
        .0
        .orders()
        .get("private-id")
        .await;
    let said = everything_an_error_says(&error.expect_err("refused"));
    assert!(said.contains("bad token ***") && !said.contains("private"), "{said}");

    let body = br#"{"code":0,"order":{"total":"private-body"}}"#.to_vec();
    let error = told(Told::Answer(200, super::line::JSON, body))
        .0
        .orders()
        .get("private-id")
        .await;
    let error = error.expect_err("no amount");
    assert!(!everything_an_error_says(&error).contains("private"));
    assert_eq!(
        (error.path(), error.excerpt()),
        (Some("order.total"), Some(r#""private-body""#))
    );

    let error = told(Told::Failure(Failure::Broken)).0.orders().get("private-id").await;
    assert!(!everything_an_error_says(&error.expect_err("broken")).contains("private"));
}

/// R15: who asks for the excerpt gets other people's data, but no secret, whole or cut.
#[tokio::test]
async fn an_excerpt_is_short_and_shows_no_secret() {
    for before in [0, 500, 510, 600] {
        let body = format!("<html>{}{SECRET}{}", "x".repeat(before), "y".repeat(90_000));
        for status in [200, 502] {
            let answer =
                Told::Answer(status, super::line::JSON, body.clone().into_bytes());
            let error = told(answer).0.orders().get("1").await.expect_err("a page");
            let excerpt = error.excerpt().expect("an excerpt");
            assert_eq!(excerpt.chars().count(), 512);
            assert!(!excerpt.contains("the-s"), "{excerpt}");
        }
    }
}

#[tokio::test]
async fn a_failed_connection_does_not_print_the_address() {
    let builder = Client::builder()
        .tenant_id("private-id")
        .credential("key", Credential::token(SECRET));
    let client = builder.base_url("http://127.0.0.1:1/v3").build().expect("a client");
    let said =
        everything_an_error_says(&client.orders().list().await.expect_err("no server"));
    assert!(!said.contains(SECRET) && !said.contains("private"), "{said}");
}

#[test]
fn a_command_for_the_shell_cannot_be_broken_out_of() {
    let client = client(&Line::default());
    let preview = client
        .orders()
        .create(&OrderRequest::new("it's; rm -rf /"))
        .build()
        .expect("a call");
    assert!(
        preview
            .to_curl()
            .ends_with(r#"--data-raw '{"customer_id":"it'\''s; rm -rf /","lines":[]}'"#)
    );
}

#[test]
fn a_command_for_the_shell_sends_parts_as_parts() {
    let client = client(&Line::default());
    let part = Part::file("a \"scan\".pdf", "%PDF");
    let call = client.orders().create(&OrderRequest::new("1")).attachment(part);
    let command = call.build().expect("a call").to_curl();
    assert!(!command.contains("multipart/form-data"), "{command}");
    let file = r#"--form 'attachment=@"a \"scan\".pdf";type=application/pdf'"#;
    assert!(command.ends_with(file), "{command}");
}

thread_local! {
    /// What panics of this thread say, while somebody listens.
    static SAID: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What is printed when work ends in a panic.
fn panicking(work: impl FnOnce()) -> String {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        let others = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            let is_ours = SAID.with_borrow_mut(|said| {
                said.as_mut().map(|said| said.push_str(&panic.to_string())).is_some()
            });
            if !is_ours {
                others(panic);
            }
        }));
    });
    SAID.set(Some(String::new()));
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    let said = SAID.take().unwrap_or_default();
    assert!(done.is_err() && !said.is_empty(), "it was to panic and to say so");
    said
}

/// R15: programs that unwrap what went wrong, and hooks that panic in the middle of a call.
#[test]
fn panics_show_no_secret_and_leave_a_client_that_works() {
    let refusal = r#"{"code":57,"message":"token-1 the-refresh the-client-secret","x":"private-body"}"#;
    for (status, body) in [(401, refusal), (500, "private-body"), (200, "private-body")]
    {
        let world = World::new(move |asked| {
            if asked.is_for_a_token() { a_token(1) } else { said(status, body) }
        });
        let client = world.renewing_client();
        let call = client.orders().create(&OrderRequest::new("private-body"));
        let done = world.clock.run(call.into_future());
        let told = panicking(|| drop(done.expect("an order")));
        for secret in ["token-1", "the-refresh", "the-client-secret", "private"] {
            assert!(!told.contains(secret), "{secret} in {told}");
        }
    }
    let world = World::new(|_| super::world::an_order());
    let is_bad = AtomicBool::new(true);
    let builder = world.builder().access_token(SECRET).on_attempt(move |attempt| {
        assert!(!is_bad.swap(false, Ordering::SeqCst), "a bad hook: {attempt:?}");
    });
    let client = builder.build().expect("a client");
    let call = client.orders().get("private-id").into_future();
    let told = panicking(|| drop(world.clock.run(call)));
    assert!(!told.contains(SECRET) && !told.contains("private"), "{told}");
    let calls = (0..12).map(|_| client.orders().get("1").into_future());
    assert!(world.clock.run_all(calls).iter().all(Result::is_ok));
    assert_eq!(world.most_in_flight.load(Ordering::SeqCst), 5);
}
