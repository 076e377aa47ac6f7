//! What the snapshots of `cases/` show is Rust that compiles without a warning.
//!
//! All cases are modules of one crate, so that dependencies and tools start once.

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
    for case in case::all() {
        root.push_str(&format!("pub mod {};\n", case.name));
        for (path, text) in case.generate().files {
            let Some(path) = path.strip_prefix("src/") else { continue };
            let path = if path == "lib.rs" { "mod.rs" } else { path };
            files.insert(format!("src/{}/{path}", case.name), text);
        }
    }
    files.insert("src/lib.rs".into(), root);
    files.insert("Cargo.toml".into(), manifest());
    files
}

/// The manifest of some case, since what a crate needs is the same for all.
fn manifest() -> String {
    let case = case::all().into_iter().next().expect("there are cases");
    case.generate().files.remove("Cargo.toml").expect("a crate has a manifest")
}
