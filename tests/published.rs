//! The documents as the service publishes them, unmodified: all operations, and code without a warning.
//!
//! They are not ours to commit: where they are absent, the tests say so and pass.

use std::path::{Path, PathBuf};

use openapi_crate::files::Input;
use openapi_crate::{Output, Project};
use tests::{cargo, endpoints, folder};

/// The documents, and how many distinct endpoints they declare.
const DOCUMENTS: usize = 42;
const ENDPOINTS: usize = 838;

fn generate(documents: &Path, config: Option<&Path>) -> Output {
    let mut project = Project::read(&[documents.to_owned()]).expect("documents");
    project.config = config.map(|path| Input {
        name: path.display().to_string(),
        bytes: std::fs::read(path).expect("the configuration is readable"),
    });
    openapi_crate::generate(project).unwrap_or_else(|findings| panic!("{findings}"))
}

/// Generates a crate, counts its operations and lets clippy read it.
fn assert_complete(
    name: &str,
    output: &Output,
    documents: usize,
    distinct: usize,
) -> PathBuf {
    let summary = output.summary;
    assert_eq!(summary.documents, documents, "{summary}");
    assert_eq!(summary.emitted, summary.operations, "{summary}");
    for (path, text) in &output.files {
        let blanket = ["#![allow", "#![expect"].iter().any(|word| text.contains(word));
        assert!(!blanket, "{path} silences lints as a whole");
    }
    let project = folder::scratch(name);
    cargo::write_project(&output.files, &project);
    let endpoints = endpoints::of_crate(&project);
    assert!(endpoints.len() >= distinct, "{} distinct endpoints", endpoints.len());
    cargo::clippy(&project, &["--features", "full"]);
    project
}

#[test]
fn the_published_documents_become_a_crate_without_configuration() {
    let Some(documents) = folder::published("the published documents") else { return };
    let output = generate(&documents, None);
    assert_complete("published", &output, DOCUMENTS, ENDPOINTS);
}

#[test]
fn the_published_documents_become_a_crate_with_our_configuration() {
    let Some(documents) = folder::published("the published documents") else { return };
    let config = folder::books().join("client.toml");
    let output = generate(&documents, Some(&config));
    let project = assert_complete("published-books", &output, DOCUMENTS, ENDPOINTS);
    // Every call of it, held against what the documents say.
    cargo::run(&project, &["test", "--features", "full,testing", "--test", "wire"]);
}

#[test]
fn our_documents_become_the_same_bytes_in_any_order() {
    let mut project = Project::read(&[folder::books()]).expect("documents");
    let turned = Project {
        documents: project.documents.iter().rev().cloned().collect(),
        ..Project::default()
    };
    let expected = openapi_crate::generate(project.clone()).expect("a crate");
    assert_eq!(expected.summary.documents, 45, "{}", expected.summary);
    assert_eq!(expected.summary.emitted, expected.summary.operations);
    assert!(expected.files == openapi_crate::generate(turned).expect("a crate").files);
    project.documents.rotate_left(7);
    assert!(expected.files == openapi_crate::generate(project).expect("a crate").files);
}
