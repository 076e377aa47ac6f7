//! G13: the same documents are the same bytes: again, in another order, in another place, language, time and home.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use tests::folder;

use crate::payloads;
use crate::sinks::{self, SINKS};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

fn written(
    work: &Path,
    documents: &[&str],
    variables: &[(&str, &str)],
) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder");
    let lock = out.path().join("lock.toml");
    let run = Command::new(PROGRAM)
        .args(["generate", "--out"])
        .arg(out.path().join("crate"))
        .arg("--lock")
        .arg(&lock)
        .args(documents)
        .current_dir(work)
        .envs(variables.iter().copied())
        .output()
        .expect("the program runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let files = folder::contents(out.path());
    files.into_iter().map(|(path, (bytes, _))| (path, bytes)).collect()
}

#[test]
fn hostile_documents_are_the_same_bytes_wherever_and_whenever_they_are_read() {
    let payloads = payloads::all();
    let [here, elsewhere] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    let names = ["a.json", "b.json", "c.json"];
    for (turn, name) in names.iter().enumerate() {
        let mut document = sinks::document();
        let words = SINKS.iter().filter(|sink| sink.becomes == sinks::Becomes::Words);
        for (place, sink) in words.enumerate() {
            sink.put(&mut document, &payloads[(turn * 67 + place) % payloads.len()]);
        }
        for folder in [&here, &elsewhere] {
            fs::write(folder.path().join(name), document.to_string())
                .expect("a document");
        }
    }
    let expected = written(here.path(), &names, &[]);
    assert!(expected.len() > 10);
    let backwards = ["c.json", "b.json", "a.json"];
    let turkish = [
        ("LC_ALL", "tr_TR.UTF-8"),
        ("LANG", "tr_TR.UTF-8"),
        ("TZ", "Pacific/Kiritimati"),
    ];
    let bare = [
        ("LC_ALL", "C"),
        ("HOME", "/nonexistent"),
        ("TMPDIR", "/nonexistent"),
        ("COLUMNS", "20"),
        ("TERM", "dumb"),
    ];
    assert!(expected == written(here.path(), &names, &[]), "again");
    assert!(expected == written(here.path(), &backwards, &[]), "in another order");
    assert!(
        expected == written(elsewhere.path(), &names, &turkish),
        "elsewhere, in Turkish"
    );
    assert!(
        expected == written(elsewhere.path(), &["."], &bare),
        "as a folder, with nothing around"
    );
}
