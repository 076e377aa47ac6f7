//! G7 and G8: documents just below the bound on nodes, and what is refused at a bound. Alone in its process, since a
//! program that is started is charged with the memory of the one that starts it.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use tests::noise::noise;
use tests::program;
use zip::write::{SimpleFileOptions, ZipWriter};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths: {}\n";

/// Values that mean nothing, as many as are just accepted: in an extension, and in a default.
#[test]
fn what_is_accepted_without_meaning_takes_little_memory() {
    let extension = |items: &str| format!("x-a: [{items}]");
    let default =
        |items: &str| format!("components: {{schemas: {{A: {{default: [{items}]}}}}}}");
    for (nodes, item, place) in [
        (1, "1", &default as &dyn Fn(&str) -> String),
        (1, "abcdefgh", &extension),
        (2, "[1]", &extension),
        (3, "{a: 1}", &default),
    ] {
        let text = place(&vec![item; 698_000 / nodes].join(","));
        let text = format!("{HEAD}{text}\n");
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a.yaml"), text).expect("a document");
        let arguments = ["generate", "--out", "crate", "a.yaml"];
        let used = program::memory(PROGRAM, folder.path(), &arguments);
        assert_eq!(used.status, Some(0), "{item}: {}", used.stderr);
        assert!(used.memory < 256 << 20, "{item}: {} bytes", used.memory);
    }
}

/// Runs the program on what stands in a folder, which it refuses for this; the most memory it takes.
fn refused(folder: &Path, name: &str, code: &str) -> u64 {
    let used = program::memory(PROGRAM, folder, &["check", name]);
    assert_eq!(used.status, Some(1), "{name}: {}", used.stderr);
    let code = format!("error[{code}]");
    assert!(used.stderr.contains(&code), "{name}: {}", used.stderr);
    used.memory
}

#[test]
fn what_is_refused_takes_little_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = File::create(folder.path().join("a.yaml")).expect("a document");
    large.set_len(100 << 20).expect("its length");
    let bytes = refused(folder.path(), "a.yaml", "input-too-large");
    assert!(bytes < 256 << 20, "a document of 100 MB: {bytes} bytes");
    let text = format!("{HEAD}x-a: [{}]\n", vec!["1"; 2_100_000].join(","));
    fs::write(folder.path().join("b.yaml"), text).expect("a document");
    let bytes = refused(folder.path(), "b.yaml", "input-too-large");
    assert!(bytes < 100 << 20, "nodes: {bytes} bytes");
}

/// The promise for archives that are refused.
const ARCHIVE: u64 = 100 << 20;

/// Documents with too many values, alone or together: none is read before all are counted.
#[test]
fn an_archive_of_too_many_values_is_refused_with_little_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let json = |items: usize, item: &str| {
        let list = vec![item; items].join(",");
        format!(
            "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"Shop\", \"version\": \"1\"}}, \"paths\": {{}}, \"x-a\": [{list}]}}"
        )
    };
    let yaml = |items: usize, item: &str| {
        format!("{HEAD}x-a: [{}]\n", vec![item; items].join(","))
    };
    for (name, end, count, text) in [
        ("one.zip", "json", 1, json(1_300_000, "[[1]]")),
        ("together.zip", "json", 5, json(340_000, "[1]")),
        ("maps.zip", "yaml", 5, yaml(230_000, "{a: 1}")),
    ] {
        let file = File::create(folder.path().join(name)).expect("an archive");
        let mut writer = ZipWriter::new(BufWriter::new(file));
        for entry in 0..count {
            let options = SimpleFileOptions::default().compression_level(Some(1));
            writer.start_file(format!("{entry}.{end}"), options).expect("an entry");
            // Runs of the same would be refused for their ratio.
            let noise = format!(
                "{}\n",
                noise().map(char::from).take(text.len() / 60).collect::<String>()
            );
            let text = match end {
                "json" => text.replacen("Shop", noise.trim(), 1),
                _ => format!("# {noise}{text}"),
            };
            writer.write_all(text.as_bytes()).expect("its bytes");
        }
        writer.finish().expect("an archive");
        let bytes = refused(folder.path(), name, "input-too-large");
        assert!(bytes < ARCHIVE, "{name}: {bytes} bytes");
    }
}

#[test]
fn an_archive_that_is_refused_takes_little_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let archive = |name: &str, entries: usize, fill: &mut dyn FnMut() -> u8| {
        let file = File::create(folder.path().join(name)).expect("an archive");
        let mut writer = ZipWriter::new(BufWriter::new(file));
        for entry in 0..entries {
            let options = SimpleFileOptions::default();
            writer.start_file(format!("{entry}.yaml"), options).expect("an entry");
            for _ in 0..7 << 10 {
                let chunk: Vec<u8> = (0..1 << 10).map(|_| fill()).collect();
                writer.write_all(&chunk).expect("its bytes");
            }
        }
        writer.finish().expect("an archive");
        refused(folder.path(), name, "zip-bomb")
    };
    let ratio = archive("ratio.zip", 1, &mut || b' ');
    assert!(ratio < ARCHIVE, "the ratio: {ratio} bytes");
    // Each entry is small, dense, and one of many.
    let mut noise = noise();
    let total = archive("total.zip", 6, &mut || noise.next().unwrap_or_default());
    assert!(total < ARCHIVE, "the total: {total} bytes");
}

/// Many documents, each within its bounds: just below what a run may have, and just above.
#[test]
fn a_run_of_many_documents_is_bounded_as_a_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = vec!["1"; 690_000].join(",");
    for document in 0..4 {
        let text = format!(
            "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"Shop\", \"version\": \"1\"}}, \"paths\": {{}}, \"x-a\": [{list}]}}"
        );
        fs::write(folder.path().join(format!("{document}.json")), text)
            .expect("a document");
    }
    let used = program::memory(PROGRAM, folder.path(), &["check", "."]);
    assert_eq!(used.status, Some(0), "{}", used.stderr);
    assert!(used.memory < 1 << 30, "accepted: {} bytes", used.memory);
    let more = format!("{HEAD}x-a: [{}]\n", vec!["1"; 60_000].join(","));
    fs::write(folder.path().join("4.yaml"), more).expect("a document");
    let bytes = refused(folder.path(), ".", "input-too-large");
    assert!(bytes < 100 << 20, "refused: {bytes} bytes");
}
