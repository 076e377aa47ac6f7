//! Input that a test has to make, and of which no more is of interest than whether it is refused and by which code. What
//! the program says of a refusal, word for word, stands in `tests/refused/` of the workspace.

use std::io::Write as _;
use std::path::PathBuf;

use openapi_crate::diagnostics::{Diagnostics, Report};
use openapi_crate::document;
use openapi_crate::files::{Input, read_inputs};
use openapi_crate::source::{self, Source};
use serde_json::json;

fn input(name: &str, text: impl Into<Vec<u8>>) -> Input {
    Input { name: name.to_owned(), bytes: text.into() }
}

/// What reading and parsing one document says, without blank lines at the end of lines.
fn said(name: &str, text: impl Into<Vec<u8>>) -> String {
    let mut diagnostics = Diagnostics::default();
    let mut sources = source::read(vec![input(name, text)], &mut diagnostics);
    source::repair(&mut sources, &mut diagnostics);
    document::parse(&mut sources, &mut diagnostics);
    rendered(&diagnostics, &sources)
}

fn rendered(diagnostics: &Diagnostics, sources: &[Source]) -> String {
    let report = Report::new(diagnostics, sources).to_string();
    let lines: Vec<&str> = report.lines().map(str::trim_end).collect();
    lines.join("\n").trim_end().to_owned()
}

fn codes(name: &str, text: impl Into<Vec<u8>>) -> Vec<&'static str> {
    let mut diagnostics = Diagnostics::default();
    let mut sources = source::read(vec![input(name, text)], &mut diagnostics);
    source::repair(&mut sources, &mut diagnostics);
    document::parse(&mut sources, &mut diagnostics);
    diagnostics.iter().map(|d| d.code).collect()
}

fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(*name, options).expect("entry");
        writer.write_all(bytes).expect("content");
    }
    writer.finish().expect("archive").into_inner()
}

/// What reading paths in a new folder says, with the folder's name taken out.
fn said_of_files(files: &[(&str, &[u8])], paths: &[&str]) -> (Vec<String>, String) {
    let folder = tempfile::tempdir().expect("folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        std::fs::write(path, bytes).expect("file");
    }
    let paths: Vec<PathBuf> =
        paths.iter().map(|path| folder.path().join(path)).collect();
    let mut diagnostics = Diagnostics::default();
    let inputs = read_inputs(&paths, &mut diagnostics);
    let prefix = format!("{}/", folder.path().display());
    let names = inputs.iter().map(|input| input.name.replace(&prefix, ""));
    let text = rendered(&diagnostics, &[]).replace(&prefix, "");
    (names.collect(), text)
}

#[test]
fn a_folder_is_searched_in_order_and_without_what_is_no_document() {
    let files: &[(&str, &[u8])] = &[
        ("s/b.yaml", b"b"),
        ("s/a/a.json", b"a"),
        ("s/client.toml", b""),
        ("s/.git/x.yaml", b""),
        ("c.yml", b"c"),
    ];
    let (forwards, said) = said_of_files(files, &["s", "c.yml"]);
    let (backwards, _) = said_of_files(files, &["c.yml", "s", "s/b.yaml"]);
    assert_eq!(forwards, ["c.yml", "s/a/a.json", "s/b.yaml"]);
    assert_eq!(forwards, backwards);
    assert_eq!(said, "");
}

#[test]
fn an_archive_is_read_in_memory() {
    let archive = zip(&[
        ("docs/a.yml", b"a"),
        ("__MACOSX/docs/._a.yml", b"junk"),
        ("README.md", b"no"),
    ]);
    let (names, said) = said_of_files(&[("bundle.zip", &archive)], &["bundle.zip"]);
    assert_eq!(names, ["bundle.zip/docs/a.yml"]);
    assert_eq!(said, "");
}

#[test]
fn archives_made_to_do_harm_are_refused_whole() {
    for name in ["/etc/a.yml", "C:a.yml", "a\\..\\b.yml", "x/../a.yml"] {
        let archive = zip(&[("good.yml", b"a"), (name, b"b")]);
        let (names, said) = said_of_files(&[("bundle.zip", &archive)], &["bundle.zip"]);
        assert!(names.is_empty(), "{name}");
        assert!(said.contains("error[zip-unsafe-name]"), "{name}: {said}");
    }
    let bomb = zip(&[("a.yml", &vec![b' '; 9 << 20])]);
    let (_, said) = said_of_files(&[("bundle.zip", &bomb)], &["bundle.zip"]);
    assert!(said.contains("error[zip-bomb]"), "{said}");

    let names: Vec<String> = (0..2_001).map(|number| format!("{number}.txt")).collect();
    let entries: Vec<(&str, &[u8])> =
        names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let (_, said) = said_of_files(&[("bundle.zip", &zip(&entries))], &["bundle.zip"]);
    assert!(said.contains("error[zip-bomb]"), "{said}");

    let mut damaged = zip(&[("a.yml", b"some text that is long enough to be hit")]);
    damaged[40] ^= 0xff;
    let (_, said) = said_of_files(&[("bundle.zip", &damaged)], &["bundle.zip"]);
    assert!(said.contains("error[zip-unreadable]"), "{said}");

    let (_, said) = said_of_files(&[("bundle.zip", b"PK no zip")], &["bundle.zip"]);
    assert!(said.contains("error[zip-unreadable]"), "{said}");
}

#[test]
fn anchors_where_they_are_none() {
    let text = "openapi: 3.0.0\ninfo: {title: 'a & *b*', version: \"&x *x\"}\npaths: {}\n\
                x-a: |\n  *bold* and &amp; and !important\nx-b: 2 * 3 & !4\n";
    assert_eq!(codes("a.yaml", text), [""; 0]);
}

#[test]
fn yaml_beyond_plain_data() {
    for (text, code) in [
        ("openapi: !!python/name:os.system 3\n", "tag-refused"),
        ("openapi: !own 3\n", "tag-refused"),
        ("openapi: 3.0.0\n---\nopenapi: 3.0.1\n", "several-documents"),
        ("openapi: 3.0.0\nx-a: .nan\n", "not-finite"),
        ("openapi: 3.0.0\nx-a: {<<: *b}\n", "alias-refused"),
        ("openapi: 3.0.0\n? [a, b]\n: c\n", "syntax"),
        ("", "not-openapi"),
        ("- openapi\n", "not-openapi"),
    ] {
        assert_eq!(codes("a.yaml", text), [code], "{text}");
    }
    assert_eq!(codes("a.yaml", b"openapi: \xff\n".to_vec()), ["not-utf8"]);
    let text = "\u{feff}openapi: 3.0\ninfo: {title: a, version: 1}\npaths: {}\n";
    assert_eq!(codes("a.yaml", text), ["repaired"]);
}

#[test]
fn depth_is_refused_at_once() {
    let deep = 100_000;
    let json = format!("{{\"openapi\": {}{}}}", "[".repeat(deep), "]".repeat(deep));
    assert_eq!(codes("a.json", json.clone()), ["too-deep"]);
    assert_eq!(codes("a.yaml", json), ["too-deep"]);
    let block = format!("openapi: 3.0.0\nx-a:\n  {}a\n", "- ".repeat(deep));
    assert_eq!(codes("a.yaml", block), ["too-deep"]);
    let quoted = format!("x: {}", "[\"]\",".repeat(deep));
    assert_eq!(codes("a.yaml", quoted), ["too-deep"]);
}

#[test]
fn a_schema_as_deep_as_a_document_may_be_is_read() {
    let not: &[&str] = &["keyword-not-read", "wrong-type"];
    for (part, told) in
        [("not", not), ("items", &not[1..]), ("additionalProperties", &not[1..])]
    {
        let (open, close) = (format!("{{\"{part}\":"), "}");
        let deep = 110;
        let schema =
            format!("{}{{\"minLength\":-1}}{}", open.repeat(deep), close.repeat(deep));
        let text = format!(
            "{{\"openapi\":\"3.0.0\",\"info\":{{\"title\":\"a\",\"version\":\"1\"}},\"paths\":{{}},\
             \"components\":{{\"schemas\":{{\"a\":{schema}}}}}}}"
        );
        assert_eq!(codes("a.json", text), told, "{part}");
    }
}

#[test]
fn what_would_steer_a_terminal_is_shown() {
    let text = "openapi: 3.0.0\ninfo: {title: a, version: '1'}\npaths: {}\n\"\\e[31mred\\u202e\": 1 # \u{202e}\n";
    let said = said("a\u{1b}[2J.yaml", text);
    assert!(!said.contains('\u{1b}') && !said.contains('\u{202e}'));
    let expected = "warning[unknown-keyword]: `\\u{1b}[31mred\\u{202e}` is no keyword of a document\n --> a\\u{1b}[2J.yaml:4:1\n";
    assert!(said.starts_with(expected), "{said}");
    assert!(said.contains("\n4 | \"\\e[31mred\\u202e\": 1 # \u{fffd}\n"), "{said}");
}

#[test]
fn repeated_warnings_are_folded() {
    let mut text = String::from(
        "openapi: 3.0.0\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n",
    );
    for number in 0..20 {
        text.push_str(&format!("    s{number}: {{type: Int}}\n"));
    }
    let said = said("a.yaml", text);
    assert_eq!(said.matches("warning[repaired]").count(), 5);
    assert!(said.ends_with("note[repaired]: 15 more of these in a.yaml"), "{said}");
}

#[test]
fn references_to_places_that_stand_in_each_other_are_refused_before_their_copies_are_too_many()
 {
    let mut inner = json!({"type": "string"});
    let mut all = Vec::new();
    let mut place = "#/components/schemas/A".to_owned();
    for _ in 0..50 {
        inner = json!({"type": "object", "properties": {"a": inner}});
        place.push_str("/properties/a");
        all.push(json!({"$ref": place}));
    }
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": inner, "All": {"allOf": all}}},
    });
    assert_eq!(codes("a.json", document.to_string()), ["references-too-large"]);
}
