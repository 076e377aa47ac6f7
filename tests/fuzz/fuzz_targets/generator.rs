//! Documents, overlays and a configuration become a crate that parses, or a complaint prints.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_crate::generate;
use openapi_crate_fuzz::project;

fuzz_target!(|data: &[u8]| {
    let said = match generate(project(data)) {
        Ok(output) => {
            for (path, text) in &output.files {
                let of_documents = !path.starts_with("src/runtime/");
                if of_documents && path.ends_with(".rs") {
                    let parsed = syn::parse_file(text);
                    assert!(parsed.is_ok(), "{path}: {:?}\n{text}", parsed.err());
                }
            }
            output.findings.to_string()
        }
        Err(findings) => findings.to_string(),
    };
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
});
