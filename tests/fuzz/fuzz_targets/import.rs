//! A document as published becomes one of facts, which reads as what was written and stays as it is when it is imported again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::files::Input;
use openapi_crate::import::{Document, import};
use openapi_crate::source;
use openapi_crate_fuzz::document;

fuzz_target!(|data: &[u8]| {
    let Some(documents) = imported(document(0, data)) else { return };
    for document in documents {
        let bytes = document.text.clone().into_bytes();
        let again = imported(Input { name: document.file_name.clone(), bytes });
        assert_eq!(again, Some(vec![document]));
    }
});

/// What is imported from a document, unless it is refused.
fn imported(input: Input) -> Option<Vec<Document>> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(vec![input], &mut diagnostics);
    (!diagnostics.has_errors()).then(|| import(sources).0)
}
