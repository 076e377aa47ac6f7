//! A project of somebody else's, whose build script generates a client and whose program includes it.

use std::fs;
use std::path::PathBuf;

use tests::{cargo, folder};

#[test]
fn a_build_script_generates_a_client_that_its_crate_includes() {
    let project = consumer("consumer");
    cargo::clippy(&project, &[]);
    let printed = cargo::run(&project, &["run", "--quiet"]);
    assert_eq!(
        printed,
        "PUT https://api.shop.example/v1/orders/7\n{\"customer\":\"Ann\"}\n"
    );
}

#[test]
fn a_build_script_fails_with_the_report_when_a_document_is_refused() {
    let project = consumer("consumer-refused");
    let document = project.join("openapi.yaml");
    fs::write(document, "swagger: \"2.0\"\n").expect("the document is written");
    let failed =
        std::panic::catch_unwind(|| cargo::run(&project, &["check", "--quiet"]));
    let message = failed.expect_err("a failed build");
    let message = message.downcast_ref::<String>().expect("a message");
    assert!(message.contains("error[swagger-2]: "), "{message}");
    assert!(message.contains("openapi.yaml:1:1"), "{message}");
}

/// A copy of the project outside of the sources, which a build leaves as they are.
fn consumer(name: &str) -> PathBuf {
    let source = folder::workspace().join("tests/consumer");
    let project = folder::scratch(name);
    let generator = folder::workspace().join("generator").display().to_string();
    for (path, (content, _)) in folder::contents(&source) {
        let place = project.join(&path);
        fs::create_dir_all(place.parent().unwrap_or(&project)).expect("a folder");
        let text = String::from_utf8(content).expect("the sources are text");
        let text = text.replace("../../generator", &generator);
        fs::write(place, text).expect("a copy");
    }
    cargo::lock(&project);
    project
}
