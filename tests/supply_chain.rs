//! What the project is made of: every package from the one registry, for the declared compiler, and without `unsafe`.
//!
//! Licences are cargo-deny's to judge: `.cargo/deny.toml`.

use std::fs;
use std::process::Command;

use serde_json::Value;
use tests::folder;

/// The compiler that the workspace declares.
const MSRV: (u64, u64) = (1, 89);

/// The workspace, and the fuzz targets, which are one of their own.
const MANIFESTS: [&str; 2] = ["Cargo.toml", "tests/fuzz/Cargo.toml"];

/// What a lock file lists; an error when it is not up to date.
fn metadata(manifest: &str) -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .args(["--manifest-path", manifest])
        .current_dir(folder::workspace())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("its answer is JSON")
}

fn packages(metadata: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let packages = metadata["packages"].as_array().expect("a list");
    packages
        .iter()
        .map(|package| (package["name"].as_str().unwrap_or_default(), package))
}

fn version(text: &str) -> (u64, u64) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
}

#[test]
fn no_dependency_wants_a_newer_compiler_than_the_workspace_declares() {
    let metadata = metadata(MANIFESTS[0]);
    let newer: Vec<String> = packages(&metadata)
        .filter_map(|(name, package)| Some((name, package["rust_version"].as_str()?)))
        .filter(|(_, wanted)| version(wanted) > MSRV)
        .map(|(name, wanted)| format!("{name} wants {wanted}"))
        .collect();
    assert!(newer.is_empty(), "{}", newer.join(", "));
    let ours = packages(&metadata).filter(|(_, package)| package["source"].is_null());
    for (name, package) in ours {
        assert_eq!(package["rust_version"].as_str().map(version), Some(MSRV), "{name}");
        assert_eq!(package["edition"], "2024", "{name}");
    }
}

#[test]
fn locks_are_up_to_date_and_every_package_in_them_comes_from_the_one_registry() {
    const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";
    for metadata in MANIFESTS.map(metadata) {
        for (name, package) in packages(&metadata) {
            let source = package["source"].as_str().unwrap_or(REGISTRY);
            assert_eq!(source, REGISTRY, "{name}");
        }
    }
}

#[test]
fn unsafe_code_is_forbidden_everywhere() {
    let workspace = folder::workspace();
    let manifest = fs::read_to_string(workspace.join("Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for member in ["generator", "tests", "xtask"] {
        let manifest = fs::read_to_string(workspace.join(member).join("Cargo.toml"));
        assert!(
            manifest.expect("a manifest").contains("[lints]\nworkspace = true"),
            "{member}"
        );
    }
    // A generated crate says so itself, wherever it is taken.
    let root =
        fs::read_to_string(workspace.join("generated/src/lib.rs")).expect("a crate");
    assert!(root.contains("#![forbid(unsafe_code)]"));
    let fuzz = fs::read_to_string(workspace.join(MANIFESTS[1])).expect("a manifest");
    assert!(fuzz.contains("unsafe_code = \"forbid\""));
    // Its tests and examples are crates of their own, as is what a build script makes.
    for folder in ["generated/tests", "generated/examples", "tests/consumer"] {
        let files = folder::contents(&workspace.join(folder));
        let files = files.iter().filter(|(name, _)| name.ends_with(".rs"));
        for (name, (text, _)) in files {
            let text = String::from_utf8_lossy(text);
            let found = text.split_whitespace().find(|word| *word == "unsafe");
            assert_eq!(found, None, "{folder}/{name}");
        }
    }
}
