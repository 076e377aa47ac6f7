//! Any stage of a run as text: what `cargo xtask show` prints of the document beside this file.

use std::fs;
use std::path::PathBuf;

use openapi_crate::Project;
use openapi_crate::files::Input;
use openapi_crate::show::{Refusal, Stage, show};
use tests::{folder, snapshot};

fn here() -> PathBuf {
    folder::workspace().join("tests/shown")
}

fn project() -> Project {
    let input = |name: &str| Input {
        name: name.to_owned(),
        bytes: fs::read(here().join(name)).expect("the file is readable"),
    };
    Project {
        documents: vec![input("shop.yaml")],
        config: Some(input("client.toml")),
        ..Project::default()
    }
}

fn shown(stage: Stage, after: Option<&str>, name: Option<&str>) -> String {
    let text = show(project(), stage, after, name);
    text.unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// Why nothing is shown, which is not for the documents' sake.
fn refused(stage: Stage, after: Option<&str>, name: Option<&str>) -> String {
    match show(project(), stage, after, name) {
        Err(Refusal::Unknown(message)) => message,
        Err(Refusal::Findings(findings)) => panic!("{findings}"),
        Ok(text) => panic!("{text}"),
    }
}

#[test]
fn the_model_is_shown_as_it_was_meant_and_as_it_became() {
    let meant = shown(Stage::Api, Some("rename_modules"), None);
    snapshot::assert(&here(), "api_meant", "What the document means", &meant);
    let became = shown(Stage::Api, None, None);
    snapshot::assert(&here(), "api_became", "After the last pass", &became);
}

#[test]
fn sources_and_types_are_shown() {
    let source = shown(Stage::Source, None, None);
    snapshot::assert(&here(), "source", "The tree, corrected", &source);
    let types = shown(Stage::Types, None, None);
    snapshot::assert(&here(), "types", "Where each type comes from", &types);
}

#[test]
fn counts_are_shown_after_every_pass_or_up_to_one() {
    let all = shown(Stage::Stats, None, None);
    let last = openapi_crate::passes::PASSES.last().expect("passes").name;
    assert!(all.lines().last().is_some_and(|line| line.starts_with(last)), "{all}");
    let some = shown(Stage::Stats, Some("repair_paths"), None);
    assert!(some.len() < all.len() && all.starts_with(&some), "{some}");
}

#[test]
fn what_is_decided_is_shown_whole_or_by_name() {
    let whole = shown(Stage::Crate, None, None);
    assert!(whole.contains("\"ShopPayment\""), "{whole}");
    let [shop, shared] =
        ["shop", "shared"].map(|name| shown(Stage::Crate, None, Some(name)));
    assert_eq!(shop + &shared, whole);
    let document = shown(Stage::Document, None, Some("shop"));
    assert_eq!(document, shown(Stage::Document, None, None));
    let order = shown(Stage::Api, None, Some("order"));
    assert!(order.starts_with("record order#"), "{order}");
}

#[test]
fn what_is_not_there_is_refused_by_what_is() {
    let message = refused(Stage::Api, None, Some("Nothing"));
    assert!(message.starts_with("there is no part `Nothing`; there are: "), "{message}");
    let message = refused(Stage::Api, Some("no_pass"), None);
    assert!(message.starts_with("there is no pass `no_pass`; there are: "), "{message}");
    let message = refused(Stage::Crate, Some("repair_paths"), None);
    assert_eq!(message, "only the model and the counts can be shown after a pass");
    let message = refused(Stage::Stats, None, Some("Order"));
    assert_eq!(message, "counts are of the whole: they take no name");
}

#[test]
fn a_document_that_is_refused_is_not_shown() {
    let documents = vec![Input { name: "a.yaml".into(), bytes: b"a: [".into() }];
    let shown = show(Project { documents, ..project() }, Stage::Api, None, None);
    let Err(Refusal::Findings(findings)) = shown else { panic!("{shown:?}") };
    assert!(findings.to_string().starts_with("error[syntax]: "), "{findings}");
}
