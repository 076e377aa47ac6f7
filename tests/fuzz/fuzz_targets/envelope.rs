//! Any status and body as the answer to a call: of one thing, of a list, of a file, of nothing but an acknowledgement.

#![no_main]

use std::fmt::Debug;

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use libfuzzer_sys::fuzz_target;
use openapi_crate_fuzz::{client, status};
use zoho_books::contacts::Contact;
use zoho_books::runtime::testing::{Replay, VirtualClock};
use zoho_books::runtime::{Answer, Endpoint, Request, Returned, Sending};
use zoho_books::{Ack, Download, Page, Value};

fuzz_target!(|data: &[u8]| {
    let [code, call, kind, pause, body @ ..] = data else { return };
    let mut headers = HeaderMap::new();
    let content_type = match kind % 8 {
        0..=4 => "application/json;charset=UTF-8",
        5 => "text/html",
        6 => "application/pdf",
        _ => "",
    };
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    if *pause > 0 {
        headers.insert(RETRY_AFTER, HeaderValue::from(u64::from(*pause) * 7));
    }
    let line = Replay::new().answer(status(*code), headers, body.to_vec());
    let clock = VirtualClock::new();
    let books = client(&line, &clock);
    match call % 6 {
        0 => told::<Contact>(books.request(&THING), &clock),
        1 => told::<Page<Contact>>(books.request(&LIST), &clock),
        2 => told::<Ack>(books.request(&NOTHING), &clock),
        3 => told::<Value>(books.request(&ANYTHING), &clock),
        4 => told::<Download>(books.request(&FILE), &clock),
        _ => told::<String>(books.request(&TEXT), &clock),
    }
});

static THING: Endpoint = endpoint(Answer::Key("contact"));
static LIST: Endpoint = endpoint(Answer::List("contacts"));
static NOTHING: Endpoint = endpoint(Answer::Ack);
static ANYTHING: Endpoint = endpoint(Answer::Undeclared);
static FILE: Endpoint = endpoint(Answer::Bytes);
static TEXT: Endpoint = endpoint(Answer::Text);

const fn endpoint(answer: Answer) -> Endpoint {
    Endpoint { id: "any", path: "/any", answer, ..Endpoint::DEFAULT }
}

/// What came of it can be looked at.
fn told<T: Returned + Debug>(request: Request, clock: &VirtualClock) {
    match clock.run(Sending::<T>::of(request)) {
        Ok(value) => assert!(!format!("{value:?}").is_empty()),
        Err(error) => assert!(!format!("{error} {error:?}").is_empty()),
    }
}
