//! What the importer makes of the documents as the vendor publishes them. Skipped, loudly, where they are not at hand.

use std::io::Write;
use std::path::PathBuf;

use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::files::{self, Input};
use openapi_crate::source::{self, Source};

mod compare;
mod facts;

/// The published documents, in the order of their names.
fn sources() -> Option<Vec<Source>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/openapi/zoho-books");
    let folder = std::env::var_os("ZOHO_OPENAPI_DIR")
        .map_or_else(|| PathBuf::from(beside), PathBuf::from);
    if !folder.is_dir() {
        assert!(
            std::env::var_os("ZOHO_OPENAPI_DIR").is_none(),
            "ZOHO_OPENAPI_DIR names no folder"
        );
        // A test's own standard error is swallowed when it passes; what is skipped must be heard.
        let _ = writeln!(
            std::io::stderr(),
            "SKIPPED: no published documents in {}; set ZOHO_OPENAPI_DIR",
            folder.display()
        );
        return None;
    }
    let mut diagnostics = Diagnostics::default();
    let inputs = files::read_inputs(&[folder], &mut diagnostics);
    Some(read(inputs))
}

fn read(inputs: Vec<Input>) -> Vec<Source> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(inputs, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{:?}", diagnostics.iter().collect::<Vec<_>>());
    sources
}
