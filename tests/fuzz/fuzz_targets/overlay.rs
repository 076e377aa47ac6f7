//! A document and an overlay: the one is changed by the other, or a complaint prints.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_crate::Findings;
use openapi_crate::diagnostics::Diagnostics;
use openapi_crate_fuzz::{document, parts};

fuzz_target!(|data: &[u8]| {
    let parts = parts(data);
    let [first, rest @ ..] = &parts[..] else { return };
    let mut diagnostics = Diagnostics::default();
    let mut sources =
        openapi_crate::source::read(vec![document(0, first)], &mut diagnostics);
    let overlays =
        rest.iter().enumerate().map(|(index, part)| document(index + 1, part));
    let overlays =
        openapi_crate::source::read_overlays(overlays.collect(), &mut diagnostics);
    openapi_crate::source::apply(&mut sources, &overlays, &mut diagnostics);
    let said = Findings { diagnostics, sources }.to_string();
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
});
