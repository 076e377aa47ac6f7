//! Answers of the accounts host to one call after the other; the host that tokens name is one of the service's own.

#![no_main]

use std::time::Duration;

use http::StatusCode;
use libfuzzer_sys::fuzz_target;
use openapi_crate_fuzz::{parts, status};
use zoho_books::runtime::testing::{Replay, VirtualClock};
use zoho_books::runtime::{Endpoint, Sending};
use zoho_books::{Client, Retry, Value};

static ANY: Endpoint = Endpoint { id: "any", path: "/any", ..Endpoint::DEFAULT };

fuzz_target!(|data: &[u8]| {
    let mut line = Replay::new();
    let parts = parts(data);
    for part in &parts {
        let (code, body) =
            part.split_first().map_or((0, &[][..]), |(code, body)| (*code, body));
        line = line.json(status(code), body.to_vec());
        line =
            line.json(StatusCode::OK, r#"{"code":0,"message":"success","contacts":[]}"#);
    }
    let clock = VirtualClock::new();
    let books = Client::builder()
        .transport(line.clone())
        .clock(clock.clone())
        .organization_id("1")
        .refresh_token("id", "s3cr3t-client", "s3cr3t-refresh")
        .retry(Retry::never())
        .build()
        .expect("a client");
    for _ in &parts {
        let answer = clock.run(Sending::<Value>::of(books.request(&ANY)));
        if let Err(error) = answer {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("s3cr3t"), "{shown}");
        }
        clock.advance(Duration::from_secs(4_000));
    }
    for request in line.heard() {
        let host = request.uri().host().unwrap_or_default();
        let own =
            ["zoho.", "zohoapis.", "zohocloud."].iter().any(|name| host.contains(name));
        assert!(own, "a token goes to {host}");
        assert_eq!(request.uri().scheme_str(), Some("https"));
    }
});
