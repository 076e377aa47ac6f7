//! The documents that the client is generated from, as the tests read them.

use std::fs;

use openapi_crate::Project;
use openapi_crate::files::Input;

use crate::folder;

/// The documents of `specs/books` with their corrections and configuration.
///
/// # Panics
///
/// When one of them cannot be read.
#[must_use]
pub fn project() -> Project {
    let mut project = Project::read(&[folder::books()]).expect("the documents");
    project.overlays.push(beside("overlay.yaml"));
    project.config = Some(beside("client.toml"));
    project
}

fn beside(name: &str) -> Input {
    let path = folder::books().join(name);
    let bytes = fs::read(&path).expect("a file of specs/books");
    Input { name: path.display().to_string(), bytes }
}
