//! Bytes become a tree, or a complaint that prints.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_crate::Findings;
use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::source::facts;
use openapi_crate_fuzz::document;

fuzz_target!(|data: &[u8]| {
    let mut diagnostics = Diagnostics::default();
    let mut sources =
        openapi_crate::source::read(vec![document(0, data)], &mut diagnostics);
    openapi_crate::source::repair(&mut sources, &mut diagnostics);
    facts::find(&mut sources, facts::Untyped::LikeItsNamesakes);
    assert!(!sources.is_empty() || diagnostics.has_errors() || is_overlay(data));
    let said = Findings { diagnostics, sources }.to_string();
    // Nothing steers the terminal.
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
});

/// Overlays beside documents are passed over without a word, but not alone.
fn is_overlay(data: &[u8]) -> bool {
    data.windows(7).any(|window| window == b"overlay")
}
