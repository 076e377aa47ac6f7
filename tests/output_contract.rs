//! What scripts rely on: the last line, the same bytes for the same input, and a target in which only ours changes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tests::program::Run;
use tests::{folder, program};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

/// Some documents of the real client that have endpoints and types in common.
const DOCUMENTS: [&str; 3] =
    ["contacts.yaml", "contact-persons.yaml", "organizations.yaml"];

fn generate(folder: &Path, target: &Path, arguments: &[&str]) -> Run {
    let out = target.display().to_string();
    let mut words = vec!["generate", "--out", &out];
    words.extend(arguments);
    let run = program::run(PROGRAM, folder, &words);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    run
}

fn case(name: &str) -> PathBuf {
    folder::workspace().join("tests/cases").join(name)
}

/// Path and content of what was written, without the list of it.
fn written(target: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = folder::contents(target).into_iter();
    files
        .filter(|(path, _)| path != openapi_crate::files::MANIFEST)
        .map(|(path, (content, _))| (path, content))
        .collect()
}

#[test]
fn the_last_line_counts_what_was_written() {
    let target = tempfile::tempdir().expect("a folder");
    let run = generate(&folder::books(), target.path(), &DOCUMENTS);
    let files = written(target.path());
    let shipped = files.iter().filter(|(path, _)| !path.starts_with("tests/"));
    let lines: usize =
        shipped.map(|(_, text)| text.split(|byte| *byte == b'\n').count() - 1).sum();
    let words: Vec<&str> = run.last_line().split(' ').collect();
    let [_, emitted, _, operations, _, types, ..] = words[..] else {
        panic!("{}", run.stdout)
    };
    assert_eq!(
        run.last_line(),
        format!(
            "emitted {emitted} of {operations} operations, {types} types, {} files, {lines} lines without tests from 3 documents",
            files.len()
        )
    );
    assert_eq!(emitted, operations);
    let methods = endpoints(&files);
    assert_eq!(emitted, methods.to_string());
    assert!(types.parse::<usize>().is_ok_and(|types| types > 0), "{types}");
}

fn endpoints(files: &BTreeMap<String, Vec<u8>>) -> usize {
    let operations = files.iter().filter(|(path, _)| path.ends_with("/operations.rs"));
    operations
        .map(|(_, text)| {
            String::from_utf8_lossy(text).matches("/// A call of [").count()
        })
        .sum()
}

#[test]
fn neither_a_second_run_nor_the_order_of_documents_changes_a_byte() {
    let [forwards, again, backwards, whole] =
        [(); 4].map(|()| tempfile::tempdir().expect("a folder"));
    let mut turned = DOCUMENTS;
    turned.reverse();
    let config = ["--config", "client.toml"];
    let with = |documents: &[&'static str]| [&config, documents].concat();
    generate(&folder::books(), forwards.path(), &with(&DOCUMENTS));
    generate(&folder::books(), again.path(), &with(&DOCUMENTS));
    generate(&folder::books(), backwards.path(), &with(&turned));

    let copied = tempfile::tempdir().expect("a folder");
    for name in DOCUMENTS {
        fs::copy(folder::books().join(name), copied.path().join(name)).expect("a copy");
    }
    let config = folder::books().join("client.toml").display().to_string();
    generate(copied.path(), whole.path(), &["--config", &config, "."]);

    let expected = written(forwards.path());
    assert!(expected.len() > 10);
    assert!(expected == written(again.path()), "the second run differs");
    assert!(expected == written(backwards.path()), "the other order differs");
    assert!(expected == written(whole.path()), "the folder as a whole differs");
}

#[test]
fn a_later_run_removes_ours_leaves_theirs_and_touches_only_what_changed() {
    let parent = tempfile::tempdir().expect("a folder");
    let target = parent.path().join("not/yet/there");
    let documents = case("twin_operations_kept");
    generate(&documents, &target, &["bills.yaml", "debits.yaml"]);
    fs::write(target.join("src/theirs.rs"), "// Not ours.\n").expect("a file");
    fs::write(target.join("src/debits/theirs.rs"), "// Not ours.\n").expect("a file");
    let before = folder::contents(&target);
    assert!(before.contains_key("src/debits/mod.rs"));

    generate(&documents, &target, &["bills.yaml", "debits.yaml"]);
    assert_eq!(folder::contents(&target), before, "nothing had changed");

    generate(&documents, &target, &["bills.yaml"]);
    let after = folder::contents(&target);
    let removed: Vec<&String> =
        before.keys().filter(|path| !after.contains_key(*path)).collect();
    assert_eq!(
        removed,
        ["src/debits/mod.rs", "src/debits/models.rs", "src/debits/operations.rs"]
    );
    assert!(after.contains_key("src/theirs.rs"));
    assert!(after.contains_key("src/debits/theirs.rs"));
    let rewritten: Vec<&String> = after
        .iter()
        .filter(|(path, file)| before.get(*path).is_none_or(|old| old != *file))
        .map(|(path, _)| path)
        .collect();
    let list = openapi_crate::files::MANIFEST;
    // The module's feature and its row in the README are gone as well.
    let expected = [list, "Cargo.toml", "README.md", "src/client.rs", "src/lib.rs"];
    assert_eq!(rewritten, expected);
}

#[test]
fn check_prints_what_it_found_and_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let check = |path: &Path| {
        let path = path.display().to_string();
        program::run(PROGRAM, folder.path(), &["check", &path])
    };
    let counted =
        "nothing is written; `generate` would have emitted 1 of 1 operations, ";
    let run = check(&case("record").join("openapi.yaml"));
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert!(run.stdout.starts_with(counted), "{}", run.stdout);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);

    let run = check(&case("parameter_doubled").join("openapi.yaml"));
    assert_eq!(run.status, Some(0));
    assert!(run.stdout.starts_with("nothing is written; "), "{}", run.stdout);
    assert!(run.stderr.contains("warning[duplicate-parameter]: "), "{}", run.stderr);

    let run = check(&folder::workspace().join("tests/refused/swagger_2/openapi.yaml"));
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("error[swagger-2]: "), "{}", run.stderr);
    assert!(folder::contents(folder.path()).is_empty());
}

#[test]
fn check_reads_a_lock_if_it_is_there_and_leaves_it_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = case("record").join("openapi.yaml").display().to_string();
    let check = || {
        let arguments = ["check", "--lock", "lock.toml", &document];
        program::run(PROGRAM, folder.path(), &arguments)
    };
    let run = check();
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert!(folder::contents(folder.path()).is_empty());

    let lock = folder.path().join("lock.toml");
    let text = "operations.shop.\"GET /gone\" = { id = \"gone\", name = \"gone\" }\n";
    fs::write(&lock, text).expect("a lock");
    let run = check();
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(run.stderr.contains("warning[locked-operation-gone]"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(&lock).expect("a lock"), text);
}

#[test]
fn what_lies_beside_the_documents_and_is_not_applied_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = case("record").join("openapi.yaml");
    fs::copy(document, folder.path().join("a.yaml")).expect("a document");
    for name in ["client.toml", "lock.toml"] {
        fs::write(folder.path().join(name), "").expect("a file");
    }
    let run = program::run(PROGRAM, folder.path(), &["check", "."]);
    let told = |option: &str, name: &str| {
        format!("./{name} is not applied; `{option} ./{name}` would do that\n")
    };
    assert_eq!(
        (run.status, run.stderr),
        (Some(0), told("--config", "client.toml") + &told("--lock", "lock.toml"))
    );
    let applied = ["check", "--config", "client.toml", "--lock", "lock.toml", "a.yaml"];
    let run = program::run(PROGRAM, folder.path(), &applied);
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
}

#[test]
fn a_lock_in_another_spelling_is_kept_to_and_written_in_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = case("record").join("openapi.yaml").display().to_string();
    let (lock, target) = (folder.path().join("lock.toml"), folder.path().join("crate"));
    let locked = ["--lock", "lock.toml", &document];
    generate(folder.path(), &target, &locked);
    let ours = fs::read_to_string(&lock).expect("a lock");
    let line = ours.lines().find(|line| line.starts_with("\"GET ")).expect("a method");
    let name = line.split('"').nth(5).expect("its name");
    let module = ours.lines().find_map(|line| line.strip_prefix("[operations."));
    let module = module.expect("a module").trim_end_matches(']');

    let other = line.replace(&format!("\"{name}\""), "\"pinned\"");
    let text = format!("# Ours.\nyes = true\n\noperations.{module}.{other}\n");
    fs::write(&lock, text).expect("a lock");
    generate(folder.path(), &target, &locked);
    let written = fs::read_to_string(&lock).expect("a lock");
    let expected = ours.replace(&format!("name = \"{name}\""), "name = \"pinned\"");
    assert_eq!(written, format!("# Ours.\nyes = true\n\n{expected}"));
    generate(folder.path(), &target, &locked);
    assert_eq!(fs::read_to_string(&lock).expect("a lock"), written);
}

#[test]
fn a_package_is_called_what_it_is_asked_to_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = case("record").join("openapi.yaml").display().to_string();
    fs::write(folder.path().join("client.toml"), "name = \"own_shop\"\n")
        .expect("a configuration");
    let config = ["--config", "client.toml"];
    for (arguments, name) in [
        (&["--name", "my_shop"][..], "my_shop"),
        (&["--name", "MyShop-2"], "MyShop-2"),
        (&config, "own_shop"),
        (&["--name", "my_shop", "--config", "client.toml"], "my_shop"),
    ] {
        let target = folder.path().join(name).join("crate");
        let arguments = [arguments, &[&document]].concat();
        generate(folder.path(), &target, &arguments);
        let manifest =
            fs::read_to_string(target.join("Cargo.toml")).expect("a manifest");
        assert!(manifest.contains(&format!("name = \"{name}\"\n")), "{manifest}");
    }
    let run = program::run(
        PROGRAM,
        folder.path(),
        &["generate", "--out", "new", "--name", "", &document],
    );
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    let said = "error[package-name]: no package can be called ``: it is empty";
    assert!(run.stderr.contains(said), "{}", run.stderr);
    assert!(!folder.path().join("new").exists());
}

#[test]
fn a_change_of_one_document_rewrites_only_what_depends_on_it() {
    let parent = tempfile::tempdir().expect("a folder");
    let (documents, target) = (parent.path().join("api"), parent.path().join("client"));
    fs::create_dir(&documents).expect("a folder");
    for name in ["bills.yaml", "debits.yaml"] {
        fs::copy(case("twin_operations_kept").join(name), documents.join(name))
            .expect("a document");
    }
    generate(&documents, &target, &["bills.yaml", "debits.yaml"]);
    let before = folder::contents(&target);
    let debits = documents.join("debits.yaml");
    let text = fs::read_to_string(&debits).expect("a document");
    let changed = text.replacen("type: string", "type: boolean", 1);
    assert_ne!(changed, text);
    fs::write(&debits, changed).expect("a document");

    generate(&documents, &target, &["bills.yaml", "debits.yaml"]);
    let after = folder::contents(&target);
    assert!(after.keys().eq(before.keys()));
    let rewritten: Vec<&String> =
        after.keys().filter(|path| before[*path] != after[*path]).collect();
    // The list of files is written whenever one of them is.
    assert_eq!(rewritten, [".openapi-crate-files", "src/debits/models.rs"]);
}

#[test]
fn a_package_that_cannot_have_its_name_says_which_one_it_has() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = fs::read_to_string(case("record").join("openapi.yaml")).expect("a case");
    let text = text.replacen("title: Shop", "title: Tokio", 1);
    fs::write(folder.path().join("a.yaml"), text).expect("a document");
    let target = folder.path().join("new");
    let run = generate(folder.path(), &target, &["a.yaml"]);
    assert!(run.stderr.contains("note[package-renamed]: 1 of these"), "{}", run.stderr);
    let run = generate(folder.path(), &target, &["--verbose", "a.yaml"]);
    assert!(run.stderr.contains("called `tokio-client`"), "{}", run.stderr);
    let manifest = fs::read_to_string(target.join("Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("name = \"tokio-client\"\n"), "{manifest}");
}
