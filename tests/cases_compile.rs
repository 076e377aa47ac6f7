//! What the snapshots of `cases/` show is Rust that compiles without a warning.
//!
//! All cases are modules of one crate, so that dependencies and tools start once.

use std::collections::BTreeSet;

use openapi_crate::files::Files;
use tests::{cargo, case, folder};

#[test]
fn all_cases_compile_without_a_warning() {
    let project = folder::scratch("cases");
    cargo::write_project(&one_crate(), &project);
    cargo::clippy(&project, &[]);
    cargo::clippy(&project, &["--all-features"]);
}

/// Each case below a module of its name; emitted code only uses paths that begin with `super`.
fn one_crate() -> Files {
    let mut files = Files::new();
    let mut root = String::from("//! The crates of all cases.\n\n");
    let mut manifests = Vec::new();
    for case in case::all() {
        root.push_str(&format!("pub mod {};\n", case.name));
        for (path, text) in case.generate().files {
            match path.strip_prefix("src/") {
                Some("lib.rs") => {
                    files.insert(format!("src/{}/mod.rs", case.name), text);
                }
                Some(path) => {
                    files.insert(format!("src/{}/{path}", case.name), text);
                }
                None if path == "Cargo.toml" => manifests.push(text),
                None => {}
            }
        }
    }
    files.insert("src/lib.rs".into(), root);
    files.insert("Cargo.toml".into(), one_manifest(&manifests));
    files
}

/// What a crate needs is the same for all cases; the features of their modules are not.
fn one_manifest(manifests: &[String]) -> String {
    // A crate of one module has no feature for it.
    let plain = manifests.iter().find(|text| !text.contains("# One a module.\n"));
    let plain = plain.expect("a case with one document");
    let lines = manifests.iter().flat_map(|text| text.lines());
    let modules: BTreeSet<&str> = lines
        .filter(|line| {
            line.ends_with(" = []") && plain.lines().all(|other| other != *line)
        })
        .collect();
    let modules = modules.into_iter().collect::<Vec<_>>().join("\n");
    plain.replacen("[features]\n", &format!("[features]\n{modules}\n"), 1)
}
