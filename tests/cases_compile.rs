//! What the snapshots of `cases/` show is Rust that compiles without a warning.
//!
//! All cases are modules of one crate, so that dependencies and tools start once.

use tests::{cargo, case, folder};

#[test]
fn all_cases_compile_without_a_warning() {
    let project = folder::scratch("cases");
    let cases =
        case::all().into_iter().map(|case| (case.name.clone(), case.generate().files));
    let files = cargo::one_crate("The crates of all cases.", cases.collect());
    cargo::write_project(&files, &project);
    cargo::clippy(&project, &[]);
    cargo::clippy(&project, &["--all-features"]);
}
