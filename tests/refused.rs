//! Each folder of `refused/`: input that the program refuses, and what it says about it.
//!
//! The file `arguments` in the folder holds the words after `generate`. A new case is a new folder.

use std::fs;
use std::path::Path;

use tests::{folder, program, snapshot};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

#[test]
fn what_is_refused_is_explained_and_leaves_the_target_as_it_was() {
    for case in folder::folders(&folder::workspace().join("tests/refused")) {
        let parent = tempfile::tempdir().expect("a folder");
        let target = parent.path().join("target");
        write_something_good(&target);
        let before = folder::contents(&target);

        let words = fs::read_to_string(case.join("arguments")).expect("its arguments");
        let out = target.display().to_string();
        let mut arguments = vec!["generate", "--out", &out];
        arguments.extend(words.split_whitespace());
        let run = program::run(PROGRAM, &case, &arguments);

        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        assert_eq!(run.status, Some(1), "{name}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{name}");
        assert_eq!(folder::contents(&target), before, "{name}");
        assert!(run.stderr.contains("error["), "{name}: {}", run.stderr);
        assert!(run.stderr.contains("= help: "), "{name}: {}", run.stderr);
        let said: Vec<&str> = run.stderr.lines().map(str::trim_end).collect();
        snapshot::assert(&case, "said", &words, &said.join("\n"));
    }
}

/// A crate of an earlier run, and a file of somebody else's.
fn write_something_good(target: &Path) {
    let case = folder::workspace().join("tests/cases/record");
    let out = target.display().to_string();
    let run = program::run(PROGRAM, &case, &["generate", "--out", &out, "openapi.yaml"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    fs::write(target.join("src/theirs.rs"), "// Not ours.\n").expect("a file");
}

#[test]
fn a_target_that_does_not_exist_is_not_made() {
    let parent = tempfile::tempdir().expect("a folder");
    let run = program::run(
        PROGRAM,
        parent.path(),
        &["generate", "--out", "new", "nowhere.yaml"],
    );
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(!parent.path().join("new").exists());
}

#[test]
fn a_strangers_file_in_the_way_refuses_the_whole_run() {
    let case = folder::workspace().join("tests/cases/record");
    let parent = tempfile::tempdir().expect("a folder");
    fs::write(parent.path().join("Cargo.toml"), "# theirs\n").expect("a file");
    let before = folder::contents(parent.path());
    let out = parent.path().display().to_string();
    let run = program::run(PROGRAM, &case, &["generate", "--out", &out, "openapi.yaml"]);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    assert!(run.stderr.contains("error[output-refused]"), "{}", run.stderr);
    assert_eq!(folder::contents(parent.path()), before);
}

#[test]
fn wrong_usage_is_told_apart_from_wrong_input() {
    let folder = tempfile::tempdir().expect("a folder");
    for arguments in [
        &[][..],
        &["generate"],
        &["generate", "a.yaml"],
        &["generate", "--out", "new"],
        &["generate", "--out", "new", "--colour", "a.yaml"],
        &["check"],
        &["check", "--out", "new", "a.yaml"],
        &["explain", "no-such-code"],
    ] {
        let run = program::run(PROGRAM, folder.path(), arguments);
        assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert_ne!(run.stderr, "", "{arguments:?}");
    }
    assert!(folder::contents(folder.path()).is_empty());
}
