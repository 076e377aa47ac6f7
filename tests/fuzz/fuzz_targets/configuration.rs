//! Bytes are a `client.toml`, or a complaint prints; what is one says the same again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_crate::Findings;
use openapi_crate::config::Config;
use openapi_crate::diagnostics::Diagnostics;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut diagnostics = Diagnostics::default();
    let config = Config::parse("client.toml", text, &mut diagnostics);
    assert_ne!(config.is_some(), diagnostics.has_errors());
    let said = Findings { diagnostics, sources: Vec::new() }.to_string();
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
});
