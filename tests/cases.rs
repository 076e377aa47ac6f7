//! Each folder of `cases/`: a small document, the Rust that comes of it and what is said on the way.
//!
//! A new case is a new folder; `cases_compile` checks that all the Rust compiles.

use std::panic::{AssertUnwindSafe, catch_unwind};

use openapi_crate::Summary;
use tests::case::{self, Case};
use tests::snapshot;

#[test]
fn each_case_becomes_what_its_snapshot_shows() {
    // All of them are tried before the test fails, so that one run shows everything that changed.
    let differ: Vec<String> = case::all()
        .into_iter()
        .filter(|case| catch_unwind(AssertUnwindSafe(|| assert_case(case))).is_err())
        .map(|case| case.name)
        .collect();
    assert!(differ.is_empty(), "these cases failed: {}", differ.join(", "));
}

fn assert_case(case: &Case) {
    let output = case.generate();
    let summary = output.summary;
    assert_eq!(summary.emitted, summary.operations, "{summary}");
    assert!(summary.emitted > 0, "{summary}");
    snapshot::assert(case.folder(), "emitted", &case.about(), &case.story(&output));
}

#[test]
fn check_finds_what_generate_finds_and_gives_the_same_lock() {
    for case in case::all() {
        let output = case.generate();
        let checked = openapi_crate::check(case.project());
        let checked = checked.unwrap_or_else(|findings| panic!("{findings}"));
        assert_eq!(checked.findings.to_string(), output.findings.to_string());
        assert_eq!(checked.lock, output.lock);
        let unwritten = Summary { files: 0, lines: 0, ..output.summary };
        assert_eq!(checked.summary, unwritten);
    }
}
