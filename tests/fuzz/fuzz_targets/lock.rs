//! Bytes are a `lock.toml`, or a complaint prints; what is one keeps what else stands in it, and the next run changes
//! nothing of what this one writes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use openapi_crate::files::Input;
use openapi_crate::{Checked, Findings, Project, check};
use toml::Table;

const DOCUMENT: &str = r##"{"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": {"/pets/{id}": {"put": {
    "operationId": "update_pet", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
    "responses": {"200": {"description": "Done", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}},
    "components": {"schemas": {"Pet": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["cat", "dog"]}}}}}}"##;

fuzz_target!(|data: &[u8]| {
    let said = match run(data) {
        Err(findings) => findings,
        Ok(checked) => {
            let again = run(checked.lock.as_bytes()).expect("its own lock");
            assert_eq!(again.lock, checked.lock);
            assert_eq!(others(checked.lock.as_bytes()), others(data));
            checked.findings
        }
    };
    let said = said.to_string();
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
});

fn run(lock: &[u8]) -> Result<Checked, Findings> {
    let input =
        |name: &str, bytes: &[u8]| Input { name: name.into(), bytes: bytes.to_vec() };
    check(Project {
        documents: vec![input("shop.json", DOCUMENT.as_bytes())],
        lock: Some(input("lock.toml", lock)),
        ..Project::default()
    })
}

/// What stands in a lock beside names.
fn others(lock: &[u8]) -> Table {
    let text = std::str::from_utf8(lock).expect("text");
    let mut table: Table = text.parse().expect("TOML");
    table.remove("operations");
    table.remove("types");
    table
}
