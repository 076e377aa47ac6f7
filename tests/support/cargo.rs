//! Runs cargo on crates that a test has generated.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use openapi_crate::files::{self, Files};

use crate::folder;

/// Crates as modules of one, each below its name; emitted code only uses paths that begin with `super`.
///
/// # Panics
///
/// When none of them has one module only.
#[must_use]
pub fn one_crate(about: &str, crates: Vec<(String, Files)>) -> Files {
    let mut files = Files::new();
    let mut root = format!("//! {about}\n\n");
    let mut manifests = Vec::new();
    for (name, emitted) in crates {
        root.push_str(&format!("pub mod {name};\n"));
        for (path, text) in emitted {
            match path.strip_prefix("src/") {
                Some("lib.rs") => {
                    files.insert(format!("src/{name}/mod.rs"), text);
                }
                Some(path) => {
                    files.insert(format!("src/{name}/{path}"), text);
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

/// What a crate needs is the same for all; the features of their modules are not.
fn one_manifest(manifests: &[String]) -> String {
    // A crate of one module has no feature for it.
    let plain = manifests.iter().find(|text| !text.contains("# One a module.\n"));
    let plain = plain.expect("a crate of one module");
    let lines = manifests.iter().flat_map(|text| text.lines());
    let modules: BTreeSet<&str> = lines
        .filter(|line| {
            line.ends_with(" = []") && plain.lines().all(|other| other != *line)
        })
        .collect();
    let modules = modules.into_iter().collect::<Vec<_>>().join("\n");
    plain.replacen("[features]\n", &format!("[features]\n{modules}\n"), 1)
}

/// Writes a generated crate where it is a project of its own, with the workspace's versions of its dependencies.
///
/// Files that are the same as in the last run are not touched, so that cargo does not compile them again.
///
/// # Panics
///
/// When the folder cannot be written.
pub fn write_project(files: &Files, target: &Path) {
    let mut files = files.clone();
    let manifest = files.get_mut("Cargo.toml").expect("a crate has a manifest");
    // It stands below the workspace and does not belong to it.
    manifest.push_str("\n[workspace]\n");
    files::write(&files, target).expect("the scratch folder is ours");
    lock(target);
}

/// Gives a project the versions that the workspace is locked to, which are here already.
///
/// # Panics
///
/// When the lock file cannot be copied.
pub fn lock(project: &Path) {
    let locked = folder::workspace().join("Cargo.lock");
    fs::copy(locked, project.join("Cargo.lock")).expect("the lock file is copied");
}

/// Checks a project with clippy, which is `cargo check` and more; every warning is an error.
///
/// # Panics
///
/// When there is something to say, which is then the message.
pub fn clippy(project: &Path, arguments: &[&str]) {
    let arguments: Vec<&str> = ["clippy", "--quiet"]
        .iter()
        .chain(arguments)
        .chain(&["--", "-D", "warnings"])
        .copied()
        .collect();
    run(project, &arguments);
}

/// Runs cargo in a project, and gives what it printed.
///
/// # Panics
///
/// When cargo fails; its words are then the message.
pub fn run(project: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(project)
        // One folder for all, so that dependencies are compiled once.
        .env("CARGO_TARGET_DIR", folder::scratch("target"))
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "cargo {} failed in {}:\n{said}",
        arguments.join(" "),
        project.display()
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
