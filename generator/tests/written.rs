//! What is written to a target folder, and what is left alone there.

use std::fs;

use openapi_crate::files::{Difference, Files, MANIFEST, Written, compare, write};

fn files(entries: &[(&str, &str)]) -> Files {
    let entries =
        entries.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    entries.collect()
}

fn written(written: usize, unchanged: usize, removed: usize) -> Written {
    Written { written, unchanged, removed }
}

#[test]
fn only_what_changed_is_touched_and_only_ours_is_removed() {
    let folder = tempfile::tempdir().expect("folder");
    let target = folder.path().join("new");
    let first =
        files(&[("src/lib.rs", "a"), ("src/old/mod.rs", "b"), ("Cargo.toml", "c")]);
    assert_eq!(write(&first, &target).expect("write"), written(3, 0, 0));
    fs::write(target.join("src/theirs.rs"), "t").expect("write");
    let before = fs::metadata(target.join("Cargo.toml"))
        .and_then(|m| m.modified())
        .expect("time");

    let second = files(&[("src/lib.rs", "A"), ("Cargo.toml", "c"), ("src/new.rs", "n")]);
    let differences = compare(&second, &target).expect("compare");
    let expected = [
        Difference::Missing("src/new.rs".to_owned()),
        Difference::Changed("src/lib.rs".to_owned()),
        Difference::Stale("src/old/mod.rs".to_owned()),
    ];
    assert_eq!(differences, expected);
    assert_eq!(write(&second, &target).expect("write"), written(2, 1, 1));
    assert_eq!(write(&second, &target).expect("write"), written(0, 3, 0));
    assert_eq!(compare(&second, &target).expect("compare"), []);

    assert!(!target.join("src/old").exists());
    assert!(target.join("src/theirs.rs").exists());
    let after = fs::metadata(target.join("Cargo.toml"))
        .and_then(|m| m.modified())
        .expect("time");
    assert_eq!(before, after);
    let names = fs::read_dir(target.join("src")).expect("folder").count();
    assert_eq!(names, 3);
}

#[test]
fn a_strangers_file_is_not_overwritten_and_nothing_else_is_written() {
    let folder = tempfile::tempdir().expect("folder");
    fs::write(folder.path().join("Cargo.toml"), "theirs").expect("write");
    let error = write(&files(&[("Cargo.toml", "ours"), ("a.rs", "a")]), folder.path())
        .expect_err("refused");
    assert!(error.to_string().contains("Cargo.toml is in the way"), "{error}");
    assert!(!folder.path().join("a.rs").exists());
    assert!(!folder.path().join(MANIFEST).exists());
}

#[test]
fn nothing_is_written_outside() {
    let folder = tempfile::tempdir().expect("folder");
    let target = folder.path().join("target");
    for path in ["../a", "/a", "a/../../b", "", "a//b", "a\\b", "C:/a", "./a"] {
        assert!(
            write(&files(&[("good.rs", ""), (path, "x")]), &target).is_err(),
            "{path}"
        );
    }
    assert!(!target.exists());
}

#[test]
fn a_manifest_cannot_name_what_is_outside() {
    let folder = tempfile::tempdir().expect("folder");
    let target = folder.path().join("target");
    fs::create_dir(&target).expect("folder");
    fs::write(folder.path().join("precious"), "p").expect("write");
    fs::write(target.join(MANIFEST), "../precious\n").expect("write");
    assert!(write(&files(&[("a.rs", "a")]), &target).is_err());
    assert!(folder.path().join("precious").exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let folder = tempfile::tempdir().expect("folder");
    let (target, outside) =
        (folder.path().join("target"), folder.path().join("outside"));
    fs::create_dir(&target).expect("folder");
    fs::create_dir(&outside).expect("folder");
    std::os::unix::fs::symlink(&outside, target.join("src")).expect("link");
    assert!(write(&files(&[("src/lib.rs", "a")]), &target).is_err());
    assert_eq!(fs::read_dir(&outside).expect("folder").count(), 0);
}
