//! Bytes are a zip archive, or a complaint prints. The archive lies in a file, as archives do.

#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;
use std::{env, fs, process};

use libfuzzer_sys::fuzz_target;
use openapi_crate::Findings;
use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::files::read_inputs;

/// Where the archive lies: in memory, where there is such a place.
static PATH: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { env::temp_dir() };
    folder.join(format!("openapi-crate-fuzz-{}.zip", process::id()))
});

fuzz_target!(|data: &[u8]| {
    let path: &PathBuf = &PATH;
    fs::write(path, data).expect("a place for the archive");
    let mut diagnostics = Diagnostics::default();
    let inputs = read_inputs(std::slice::from_ref(path), &mut diagnostics);
    assert!(!inputs.is_empty() || diagnostics.has_errors());
    let above = format!("{}/", path.display());
    assert!(inputs.iter().all(|input| input.name.starts_with(&above)));
    let said = Findings { diagnostics, sources: Vec::new() }.to_string();
    assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
});
