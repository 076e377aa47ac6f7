//! What a run does with what the run before it has left.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::PathBuf;

use openapi_crate::files::{Input, compare};
use openapi_crate::{Project, Regenerated, Target, generate, regenerate};
use serde_json::{Value, json};

/// A document for each module, with what its type's field is about.
fn project(modules: &[(&str, &str)]) -> Project {
    let document = |(name, about): &(&str, &str)| {
        let field =
            json!({"type": "object", "properties": {"note": {"description": about}}});
        let page = json!({"name": "page", "in": "query", "schema": {"type": "integer"}});
        let tree = json!({
            "openapi": "3.0.3",
            "info": {"title": name, "version": "1"},
            "servers": [{"url": "https://shop.test"}],
            "paths": {format!("/{name}"): {"get": {
                "operationId": format!("get_{name}"),
                // Twice, so that there is something to say.
                "parameters": [page, page],
                "responses": {"200": {
                    "description": "OK",
                    "content": {"application/json": {"schema": field}},
                }},
            }}},
        });
        Input { name: format!("{name}.json"), bytes: tree.to_string().into_bytes() }
    };
    Project { documents: modules.iter().map(document).collect(), ..Project::default() }
}

/// A folder for a crate, its lock and what is remembered of it.
struct Place {
    folder: tempfile::TempDir,
    target: Target,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let (lock, cache) = (Some(at("lock.toml")), Some(at("cache")));
        Self { target: Target { out: at("crate"), lock, cache }, folder }
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).expect("the file is there")
    }

    fn run(&self, project: &Project) -> Regenerated {
        regenerate(self.locked(project), &self.target).expect("a crate")
    }

    /// Runs, and holds what comes of it against a run that remembers nothing.
    fn run_and_compare(&self, project: &Project) -> Regenerated {
        let fresh = generate(self.locked(project)).expect("a crate");
        let done = self.run(project);
        assert_eq!(compare(&fresh.files, &self.target.out).expect("a folder"), []);
        assert_eq!(self.text("lock.toml"), fresh.lock);
        assert_eq!(done.findings.to_string(), fresh.findings.to_string());
        assert_eq!(done.summary, fresh.summary);
        done
    }

    /// The project with the names of the run before.
    fn locked(&self, project: &Project) -> Project {
        let bytes = fs::read(self.at("lock.toml")).ok();
        let lock = bytes.map(|bytes| Input { name: "lock.toml".to_owned(), bytes });
        Project { lock, ..project.clone() }
    }

    /// Falsifies what is remembered, so that it shows where it is believed.
    fn falsify(&self, change: impl FnOnce(&mut Value)) {
        let file = "cache/openapi-crate.cache";
        let mut memory = serde_json::from_str(&self.text(file)).expect("JSON");
        change(&mut memory);
        fs::write(self.at(file), memory.to_string()).expect("a file");
    }
}

const TWO: [(&str, &str); 2] = [("bills", "a bill"), ("debits", "a debit")];

#[test]
fn where_nothing_has_changed_nothing_is_made_and_the_same_is_said() {
    let place = Place::new();
    let project = project(&TWO);
    let first = place.run_and_compare(&project);
    assert!(first.written.written > 0);
    assert_ne!(first.findings.to_string(), "", "so that there is something to remember");
    place.falsify(|memory| memory["summary"]["emitted"] = 77.into());
    // The lock is there for the first time, as the run before wrote it.
    let again = place.run(&project);
    assert_eq!(again.summary.emitted, 77, "it was remembered");
    assert_eq!((again.written.written, again.written.removed), (0, 0));
    assert_eq!(again.written.unchanged, first.written.written);
    assert_eq!(again.findings.to_string(), first.findings.to_string());
}

#[test]
fn whatever_changes_is_made_again() {
    let place = Place::new();
    place.run_and_compare(&project(&TWO));
    place.run_and_compare(&project(&TWO));
    for path in ["crate/src/bills/mod.rs", "crate/src/lib.rs", "lock.toml"] {
        let before = place.text(path);
        fs::write(place.at(path), format!("{before}# by hand\n")).expect("a file");
        place.run_and_compare(&project(&TWO));
        fs::remove_file(place.at(path)).expect("a file");
        place.run_and_compare(&project(&TWO));
    }
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {"title": "Other words", "version": "1"},
        "actions": [{"target": "$.info", "update": {"title": "Other"}}],
    });
    let overlay = Input {
        name: "overlay.json".to_owned(),
        bytes: overlay.to_string().into_bytes(),
    };
    place.run_and_compare(&Project { overlays: vec![overlay], ..project(&TWO) });
    let example =
        Input { name: "examples/a.rs".to_owned(), bytes: b"fn main() {}\n".to_vec() };
    place.run_and_compare(&Project { examples: vec![example], ..project(&TWO) });
    let config = br#"name = "other""#.to_vec();
    let config = Input { name: "client.toml".to_owned(), bytes: config };
    place.run_and_compare(&Project { config: Some(config), ..project(&TWO) });
    place.run_and_compare(&Project { name: Some("third".into()), ..project(&TWO) });
    place.run_and_compare(&project(&[("bills", "a receipt"), TWO[1]]));
    place.run_and_compare(&project(&TWO[..1]));
    fs::write(place.at("cache/openapi-crate.cache"), "{").expect("a file");
    place.run_and_compare(&project(&TWO));
}

#[test]
fn a_change_of_one_document_prints_only_the_modules_that_it_reaches() {
    let place = Place::new();
    place.run(&project(&TWO));
    // What only somebody who remembers takes for what it has printed itself.
    let mark = |module: &str| {
        let path = format!("src/{module}/models.rs");
        let text = place.text(&format!("crate/{path}")) + "// Marked.\n";
        fs::write(place.at(&format!("crate/{path}")), &text).expect("a file");
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        place.falsify(|memory| memory["files"][path] = hasher.finish().into());
    };
    mark("bills");
    mark("debits");
    place.run(&project(&[TWO[0], ("debits", "money that is owed")]));
    assert!(place.text("crate/src/bills/models.rs").ends_with("// Marked.\n"));
    let debits = place.text("crate/src/debits/models.rs");
    assert!(debits.contains("owed") && !debits.contains("Marked"), "{debits}");
}

#[test]
fn another_program_or_another_target_remembers_nothing() {
    let mut place = Place::new();
    place.run(&project(&TWO));
    place.run(&project(&TWO));
    place.falsify(|memory| memory["summary"]["emitted"] = 77.into());
    let other = place.at("other");
    let crate_folder = std::mem::replace(&mut place.target.out, other);
    assert_eq!(place.run_and_compare(&project(&TWO)).summary.emitted, 2);
    place.target.out = crate_folder;
    place.run(&project(&TWO));
    place.falsify(|memory| {
        memory["summary"]["emitted"] = 77.into();
        memory["program"] = 1.into();
    });
    assert_eq!(place.run_and_compare(&project(&TWO)).summary.emitted, 2);
}

#[test]
fn a_lock_that_cannot_be_written_is_said_and_is_tried_again() {
    let place = Place::new();
    fs::create_dir(place.at("lock.toml")).expect("a folder");
    let refused = regenerate(project(&TWO), &place.target).expect_err("a refusal");
    let said = refused.to_string();
    assert!(said.contains("error[lock-not-written]: "), "{said}");
    assert!(place.at("crate/Cargo.toml").exists());
    fs::remove_dir(place.at("lock.toml")).expect("a folder");
    place.run_and_compare(&project(&TWO));
}

#[test]
fn a_cache_that_cannot_be_written_is_said_and_the_crate_is_there() {
    let place = Place::new();
    fs::write(place.at("cache"), "a file").expect("a file");
    let done = place.run(&project(&TWO));
    let said = done.findings.to_string();
    assert!(said.contains("warning[cache-not-written]: "), "{said}");
    assert!(place.at("crate/Cargo.toml").exists());
}
