//! `openapi-crate mock` as its users meet it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use tests::folder;
use tests::program::run;

use super::read_answer;

#[test]
fn the_program_prints_the_address_it_listens_at_and_refuses_what_is_no_fault() {
    let program = env!("CARGO_BIN_EXE_openapi-crate-under-test");
    let case = folder::workspace().join("tests/cases/envelopes");
    let wrong = run(program, &case, &["mock", "--fault", "rain", "openapi.yaml"]);
    assert_eq!(wrong.status, Some(2), "{}", wrong.stderr);
    assert!(wrong.stderr.contains("\"rain\" is no fault"), "{}", wrong.stderr);

    let arguments = ["mock", "--config", "client.toml", "openapi.yaml"];
    let (answer, said) = program_answers(&case, &arguments);
    assert_eq!(answer, 404, "{said}");
}

#[test]
fn the_program_names_what_lies_beside_the_documents_and_is_not_applied() {
    let case = folder::workspace().join("tests/cases/envelopes");
    let (_, said) = program_answers(&case, &["mock", "."]);
    let told = "./client.toml is not applied; `--config ./client.toml` would do that";
    assert!(said.contains(told), "{said}");
}

#[test]
fn the_program_refuses_what_is_no_sample_and_says_where_and_why() {
    let program = env!("CARGO_BIN_EXE_openapi-crate-under-test");
    let case = folder::workspace().join("tests/cases/envelopes");
    let files = tempfile::tempdir().expect("a folder");
    let refused = |operation: &str, text: &str| {
        let file = files.path().join("sample.json");
        std::fs::write(&file, text).expect("a file");
        let sample = format!("{operation}={}", file.display());
        let wrong = run(
            program,
            &case,
            &["mock", "--config", "client.toml", "--sample", &sample, "openapi.yaml"],
        );
        assert_eq!(wrong.status, Some(2), "{}", wrong.stderr);
        wrong.stderr
    };
    let said = refused("list_orders", "{\"order_id\": }");
    assert!(said.contains("sample.json: expected value at line 1 column 14"), "{said}");
    let said = refused("list_orders", "[]");
    let told = "sample.json is no sample of \"list_orders\": record is no object";
    assert!(said.contains(told), "{said}");
    let said = refused("list_sorrows", "{}");
    assert!(said.contains("the documents have no such operation"), "{said}");
}

#[test]
fn the_program_says_what_calls_carry_and_nothing_of_tokens_where_nobody_wants_any() {
    let cases = folder::workspace().join("tests/cases");
    let (_, said) = program_answers(&cases.join("envelopes"), &["mock", "openapi.yaml"]);
    assert!(!said.contains("token") && !said.contains("calls carry"), "{said}");
    assert!(said.contains("6 operations are answered until Ctrl-C"), "{said}");
    let (_, said) =
        program_answers(&cases.join("auth_basic"), &["mock", "openapi.yaml"]);
    assert!(!said.contains("token"), "{said}");
    assert!(said.contains("calls carry header Authorization with Basic …"), "{said}");

    let books = folder::workspace().join("specs/books");
    let arguments = [
        "mock",
        "--verbose",
        "--config",
        "client.toml",
        "--overlay",
        "overlay.yaml",
        ".",
    ];
    let (_, said) = program_answers(&books, &arguments);
    let at = said.find("tokens come from http://127.0.0.1:").expect("tokens");
    let line = said[at..].lines().next().unwrap_or_default();
    assert!(line.ends_with("/oauth/v2/token"), "{line}");
    assert!(said.contains("/books/v3/contacts (list_contacts)"), "{line}");
}

#[test]
fn the_program_refuses_a_code_that_no_answer_has_a_place_for() {
    let program = env!("CARGO_BIN_EXE_openapi-crate-under-test");
    let case = folder::workspace().join("tests/cases/auth_basic");
    let wrong = run(program, &case, &["mock", "--fault", "429:44", "openapi.yaml"]);
    assert_eq!(wrong.status, Some(2), "{}", wrong.stderr);
    let told = "the fault 429:44 has a code, for which answers have no place";
    assert!(wrong.stderr.contains(told), "{}", wrong.stderr);
}

/// Starts the program, asks it for a path that no document has, and ends it: the status, and what it said.
fn program_answers(folder: &Path, arguments: &[&str]) -> (u16, String) {
    let mut mock = Command::new(env!("CARGO_BIN_EXE_openapi-crate-under-test"))
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program can be started");
    let stderr = mock.stderr.take().expect("what it says");
    let mut said = String::new();
    for line in BufReader::new(stderr).lines().map_while(Result::ok) {
        said.push_str(&line);
        said.push('\n');
        if line.ends_with("Ctrl-C") {
            break;
        }
    }
    let mut line = String::new();
    let output = mock.stdout.take().expect("its output");
    BufReader::new(output).read_line(&mut line).expect("a line");
    let address =
        line.trim_end().strip_prefix("http://").and_then(|rest| rest.split('/').next());
    let status = address.map(TcpStream::connect).map(|socket| {
        let mut socket = socket.expect("a listener");
        socket
            .write_all(b"GET /nowhere HTTP/1.1\r\nhost: mock\r\n\r\n")
            .expect("a listener");
        read_answer(&mut BufReader::new(socket)).0
    });
    mock.kill().expect("it runs");
    mock.wait().expect("it ends");
    (status.unwrap_or_default(), said)
}
