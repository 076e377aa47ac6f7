//! Answers to the pages of a list, one part each: it ends, and never asks for more pages than there are answers and one.

#![no_main]

use http::StatusCode;
use libfuzzer_sys::fuzz_target;
use openapi_crate_fuzz::{client, parts};
use zoho_books::contacts::Contact;
use zoho_books::runtime::testing::{Replay, VirtualClock};
use zoho_books::runtime::{Answer, Endpoint, Pages};

static LIST: Endpoint = Endpoint {
    id: "any",
    path: "/any",
    answer: Answer::List("contacts"),
    ..Endpoint::DEFAULT
};

fuzz_target!(|data: &[u8]| {
    let answers = parts(data);
    let line = answers
        .iter()
        .fold(Replay::new(), |line, part| line.json(StatusCode::OK, part.to_vec()));
    let clock = VirtualClock::new();
    let books = client(&line, &clock);
    clock.run(async {
        let mut pages = Pages::<Contact>::of(books.request(&LIST));
        while let Some(Ok(page)) = pages.next().await {
            assert!(!format!("{:?}", page.context).is_empty());
        }
    });
    assert!(line.heard().len() <= answers.len() + 1);
});
