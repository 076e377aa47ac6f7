//! G5: no name in a document leads out of the target, and nothing is emitted that cargo or the compiler would run.

use std::fs;
use std::process::Command;

use openapi_crate::files::Input;
use openapi_crate::{Project, generate};
use serde_json::{Value, json};
use tests::folder;

use crate::sinks;
use crate::skeleton::{self, Bone};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

const TRICKS: [&str; 32] = [
    "../x",
    "../../x",
    "/etc/x",
    "a/b",
    "a\\b",
    "..\\x",
    "C:\\x",
    "C:x",
    "~/x",
    "$HOME/x",
    "%2e%2e/x",
    "..%2fx",
    "x\0y",
    "CON",
    "con",
    "NUL",
    "aux",
    "COM1",
    "mod",
    "lib",
    "main",
    "bin",
    "build.rs",
    "build",
    "Cargo",
    "Cargo.toml",
    ".cargo",
    ".cargo/config.toml",
    "tests",
    "examples",
    "runtime",
    "src",
];

fn operation(tag: &str) -> Value {
    json!({"operationId": format!("get {tag}"), "tags": [tag], "responses": {"200": {
        "description": "d", "content": {"application/json": {"schema": {"type": "object", "title": tag, "properties": {"a": {"type": "string"}}}}}
    }}})
}

pub(crate) fn document() -> Value {
    let paths: serde_json::Map<String, Value> = TRICKS
        .iter()
        .enumerate()
        .map(|(index, trick)| (format!("/{index}"), json!({"get": operation(trick)})))
        .collect();
    let tags: Vec<Value> = TRICKS.iter().map(|trick| json!({"name": trick})).collect();
    json!({"openapi": "3.0.3", "info": {"title": "../../x", "version": "../x"}, "tags": tags, "paths": paths})
}

#[test]
fn names_with_a_path_in_them_write_nothing_outside_the_target() {
    let sandbox = tempfile::tempdir().expect("a folder");
    let home = sandbox.path().join("home");
    let work = sandbox.path().join("deep/er/work");
    fs::create_dir_all(&home).expect("a folder");
    fs::create_dir_all(&work).expect("a folder");
    fs::write(work.join("shop.json"), document().to_string()).expect("a document");
    let before = folder::contents(sandbox.path());
    let mut program = Command::new(PROGRAM);
    program.args(["generate", "--out", "out", "shop.json"]).current_dir(&work);
    // `~` and `$HOME` would lead there, and so would a temporary file.
    let run = program.env("HOME", &home).env("TMPDIR", &home).output();
    let run = run.expect("the program can be started");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let after = folder::contents(sandbox.path());
    let new: Vec<&String> =
        after.keys().filter(|path| !before.contains_key(*path)).collect();
    assert!(new.iter().any(|path| path.ends_with("/operations.rs")), "{new:?}");
    for path in new {
        let inside = path.strip_prefix("deep/er/work/out/");
        let inside = inside.unwrap_or_else(|| panic!("{path} is outside of the target"));
        assert!(is_expected(inside), "{inside}");
    }
}

/// Each document becomes a module, whose folder is called after it.
#[test]
fn documents_with_a_path_for_a_name_become_modules_of_plain_names() {
    let document = |(index, trick): (usize, &&str)| {
        let path = format!("/{index}");
        let document = json!({"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": {path: {"get": operation(trick)}}});
        Input { name: format!("{trick}.json"), bytes: document.to_string().into() }
    };
    let documents = TRICKS.iter().enumerate().map(document).collect();
    let output = generate(Project { documents, ..Project::default() });
    let output = output.unwrap_or_else(|findings| panic!("{findings}"));
    for path in output.files.keys() {
        assert!(is_expected(path), "{path}");
    }
    let is_module = |path: &&String| path.ends_with("/operations.rs");
    assert_eq!(output.files.keys().filter(is_module).count(), TRICKS.len());
    assert_eq!(output.summary.emitted, TRICKS.len());
}

/// Files at the top have names that are always the same; in `src`, folders of plain names hold files of few names.
fn is_expected(path: &str) -> bool {
    const TOP: [&str; 4] =
        ["Cargo.toml", "README.md", "rustfmt.toml", openapi_crate::files::MANIFEST];
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        [top] => TOP.contains(&top),
        ["src", file] => ["lib.rs", "client.rs", "shared.rs"].contains(&file),
        ["src", "runtime", ..] => true,
        ["src", module, file] => {
            let plain =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            module.chars().all(plain)
                && !["bin", "con", "nul", "aux", "com1", "lib", "main", "mod"]
                    .contains(&module)
                && ["mod.rs", "models.rs", "operations.rs"].contains(&file)
        }
        _ => false,
    }
}

#[test]
fn nothing_that_runs_while_a_crate_is_built_is_ever_emitted() {
    let output = sinks::generate(&document()).expect("a crate");
    assert!(output.files.keys().all(|path| !path.ends_with("build.rs")));
    let manifest = &output.files["Cargo.toml"];
    for word in
        ["build =", "[build-dependencies]", "proc-macro", "[patch", "path =", "git ="]
    {
        assert!(!manifest.contains(word), "{word}");
    }
    for (path, text) in output.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        for bone in skeleton::bones(path, text).into_iter().flatten() {
            let Bone::Name(name) = bone else { continue };
            assert!(
                !["unsafe", "include", "include_str", "include_bytes", "asm", "extern"]
                    .contains(&name.as_str()),
                "{path}: {name}"
            );
        }
    }
    assert!(output.files["src/lib.rs"].contains("#![forbid(unsafe_code)]"));
}
