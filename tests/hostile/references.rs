//! G6, G11 and G12: a reference leads nowhere but into the document. No file is opened that was not given, and nobody is
//! called, whatever the document says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};
use tests::{folder, program};

use crate::{paths, sinks};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

/// References that lead out, or to nothing.
const OUTSIDE: [&str; 23] = [
    "file:///etc/passwd",
    "file://localhost/etc/passwd",
    "/etc/passwd",
    "../../../../etc/passwd",
    "./secret.yaml",
    "secret.yaml#/components/schemas/A",
    "http://169.254.169.254/latest/meta-data/",
    "https://evil.example/a.yaml#/a",
    "//evil.example/a.yaml",
    "ftp://evil.example/a",
    "data:application/json,{}",
    "\\\\evil.example\\share\\a.yaml",
    "C:\\secret.yaml",
    "%2e%2e/%2e%2e/etc/passwd",
    "#/components/schemas/Missing",
    "#/components/schemas/",
    "#components/schemas/Order",
    "#/paths/~1nowhere/get",
    "#/%zz",
    "#/~3",
    "",
    "Order",
    "#anchor",
];

/// A document that refers to this and has nothing else to be told.
fn document(reference: impl Into<Value>) -> Value {
    let mut document = sinks::document();
    let answer = document.pointer_mut("/paths/~1orders~1{order_id}/get/responses/200");
    let answer = answer.and_then(Value::as_object_mut).expect("an answer");
    answer.remove("headers");
    answer["content"]["application/json"]["schema"]["$ref"] = reference.into();
    document
}

#[test]
fn a_reference_that_leads_out_of_the_document_is_refused_by_its_place() {
    for reference in OUTSIDE {
        let said = match sinks::generate(&document(reference)) {
            Ok(_) => panic!("{reference:?} is accepted"),
            Err(findings) => findings.to_string(),
        };
        assert!(said.contains("error["), "{reference:?}: {said}");
        assert!(
            said.contains("at #/paths/~1orders~1{order_id}/get"),
            "{reference:?}: {said}"
        );
    }
}

#[test]
fn a_reference_that_is_no_text_is_read_as_text_or_left_out() {
    let said = |reference| match sinks::generate(&document(reference)) {
        Ok(output) => output.findings.to_string(),
        Err(findings) => findings.to_string(),
    };
    for number in [json!(1), json!(true)] {
        let outside = format!("error[external-reference]: `{number}` is outside");
        assert!(said(number).contains(&outside), "{outside}");
    }
    for structure in [json!([]), json!({})] {
        let left_out = "warning[wrong-type]: `$ref` has to be text; it was left out";
        assert!(said(structure).contains(left_out), "{left_out}");
    }
    assert!(is_quiet(&said(Value::Null)));
}

/// Whether nothing but notes was said.
fn is_quiet(said: &str) -> bool {
    !said.contains("warning[") && !said.contains("error[")
}

/// Sends a form of the schema that a reference leads to.
fn send_a_form(document: &mut Value, reference: &str) {
    let content =
        json!({"application/x-www-form-urlencoded": {"schema": {"$ref": reference}}});
    document["paths"]["/forms"] = json!({"post": {
        "operationId": "send_form",
        "requestBody": {"content": content},
        "responses": {"204": {"description": "Done"}},
    }});
}

#[test]
fn references_in_a_circle_end() {
    let circle = "#/components/schemas/A";
    let end = |schemas: Value| {
        let mut document = document(circle);
        send_a_form(&mut document, circle);
        let known = document["components"]["schemas"].as_object_mut().expect("schemas");
        known.extend(schemas.as_object().expect("schemas").clone());
        let output = sinks::generate(&document).unwrap_or_else(|said| panic!("{said}"));
        output.findings.to_string()
    };
    // A type may hold itself behind a list, a map or a choice.
    for schema in [
        json!({"oneOf": [{"$ref": circle}, {"type": "string"}]}),
        json!({"additionalProperties": {"$ref": circle}}),
        json!({"properties": {"a": {"type": "array", "items": {"$ref": circle}}}}),
    ] {
        let said = end(json!({"A": schema}));
        assert!(is_quiet(&said), "{schema}: {said}");
    }
    // What is nothing but itself is no type.
    for schemas in [
        json!({"A": {"$ref": circle}}),
        json!({"A": {"allOf": [{"$ref": circle}]}}),
        json!({"A": {"type": "array", "items": {"$ref": circle}}}),
        json!({"A": {"properties": {"a": {"$ref": "#/components/schemas/A/properties/a"}}}}),
        json!({"A": {"$ref": "#/paths/~1orders~1{order_id}/get/responses/200/content/application~1json/schema"}}),
        json!({"A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": circle}}),
    ] {
        let said = end(schemas.clone());
        assert!(said.contains("warning[recursive-alias]: "), "{schemas}: {said}");
    }
}

#[test]
fn a_chain_of_a_hundred_thousand_references_is_followed_to_its_end() {
    let length = 100_000;
    let mut schemas: Map<String, Value> = (0..length)
        .map(|link| {
            (
                format!("A{link}"),
                json!({"$ref": format!("#/components/schemas/A{}", link + 1)}),
            )
        })
        .collect();
    schemas.insert(
        format!("A{length}"),
        json!({"type": "object", "properties": {"a": {"type": "string"}}}),
    );
    let mut document = document("#/components/schemas/A0");
    send_a_form(&mut document, "#/components/schemas/A0");
    let known = document["components"]["schemas"].as_object_mut().expect("schemas");
    known.extend(schemas);
    let output =
        sinks::generate(&document).unwrap_or_else(|findings| panic!("{findings}"));
    assert!(output.summary.types <= 10, "{}", output.summary);
}

/// What in the sources may touch files: reading documents and writing crates, the command line, and the help for build
/// scripts.
const MAY_TOUCH_FILES: [&str; 5] =
    ["files/inputs.rs", "files/memory.rs", "files/output.rs", "main.rs", "build.rs"];

#[test]
fn only_the_folder_for_files_can_open_one_and_nothing_can_call_anybody() {
    let sources = folder::workspace().join("generator/src");
    for (path, (text, _)) in folder::contents(&sources) {
        if path.starts_with("mock") {
            continue;
        }
        let text = String::from_utf8_lossy(&text).into_owned();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for word in ["std::net", "process::Command", "TcpStream", "UdpSocket"] {
            assert!(!code.contains(word), "{path} has {word}");
        }
        let opens = ["std::fs", "fs::", "File::"].iter().any(|word| code.contains(word));
        let allowed =
            MAY_TOUCH_FILES.contains(&path.as_str()) || path.ends_with("tests.rs");
        assert!(!opens || allowed, "{path} touches files");
    }
}

#[test]
fn documents_are_never_fetched_and_only_the_judge_calls_anybody() {
    let sources = folder::workspace().join("xtask/src");
    for (path, (text, _)) in folder::contents(&sources) {
        let text = String::from_utf8_lossy(&text).into_owned();
        for word in ["ureq", "std::net", "TcpStream", "UdpSocket", "curl", "wget"] {
            assert!(path.starts_with("judge") || !text.contains(word), "{path}: {word}");
        }
    }
}

#[test]
fn no_crate_that_speaks_to_a_network_is_among_the_generators_dependencies() {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
        ])
        // The mock server is a server: it is a feature of its own, which reads documents in the same way.
        .args(["--format", "{p}", "--package", "openapi-crate", "--no-default-features"])
        .current_dir(folder::workspace())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8_lossy(&output.stdout).into_owned();
    let names: BTreeSet<&str> =
        tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains("syn"), "{names:?}");
    for name in NETWORKING {
        assert!(!names.contains(name), "the generator depends on {name}");
    }
}

/// Crates that open sockets.
const NETWORKING: [&str; 12] = [
    "attohttpc",
    "curl",
    "hyper",
    "isahc",
    "minreq",
    "mio",
    "native-tls",
    "reqwest",
    "rustls",
    "socket2",
    "tokio",
    "ureq",
];

/// Folders of the system that every program reads when it starts.
const SYSTEM: [&str; 8] = [
    "/lib",
    "/usr/lib",
    "/usr/share/locale",
    "/etc/ld.so",
    "/proc/",
    "/sys/",
    "/dev/",
    "/etc/localtime",
];

#[test]
fn the_program_opens_the_documents_and_the_target_and_no_socket() {
    if Command::new("strace").arg("-V").output().is_err() {
        tests::skipped(
            "the files that the program opens",
            "there is no strace to see them",
        );
        return;
    }
    let sandbox = tempfile::tempdir().expect("a folder");
    let work = sandbox.path().canonicalize().expect("its path");
    fs::write(work.join("secret.yaml"), "secret: 1\n").expect("a file");
    let refused = OUTSIDE.iter().map(|reference| document(*reference));
    let accepted = [sinks::document(), paths::document()];
    for (index, document) in refused.chain(accepted).enumerate() {
        fs::write(work.join("shop.json"), document.to_string()).expect("a file");
        let opened = opened(&work, "shop.json");
        let is_target = |path: &str| path == "out" || path.starts_with("out/");
        let foreign: Vec<&String> = opened
            .iter()
            .filter(|path| SYSTEM.iter().all(|system| !path.starts_with(system)))
            .filter(|path| !path.ends_with("shop.json") && !is_target(path))
            .collect();
        assert!(foreign.is_empty(), "{index}: {foreign:?}");
        assert!(opened.iter().any(|path| path.ends_with("shop.json")), "{opened:?}");
        let is_written = opened.iter().any(|path| path.starts_with("out/src/"));
        assert_eq!(is_written, index >= OUTSIDE.len(), "{index}: {opened:?}");
    }
}

/// The files and folders that a run opens or makes; it panics when there is a socket among them.
fn opened(work: &Path, document: &str) -> Vec<String> {
    let arguments = [
        "-f",
        "-qq",
        "-e",
        "trace=open,openat,openat2,mkdir,mkdirat,rename,renameat,renameat2,%network,execve",
        // Cargo's, which makes the loader look into folders of the build.
        "-E",
        "LD_LIBRARY_PATH",
        "-o",
        "trace",
        PROGRAM,
        "generate",
        "--out",
        "out",
        document,
    ];
    let run = program::run("strace", work, &arguments);
    let trace = fs::read_to_string(work.join("trace"));
    let trace = trace.unwrap_or_else(|error| panic!("{error}: {}", run.stderr));
    let mut opened = Vec::new();
    let mut started = 0;
    for line in trace.lines() {
        let call = line.split_once(' ').map_or(line, |(_, call)| call).trim_start();
        let path = call.split('"').nth(1).unwrap_or_default().to_owned();
        match call.split('(').next().unwrap_or_default() {
            "open" | "openat" | "openat2" | "mkdir" | "mkdirat" | "rename"
            | "renameat" | "renameat2" => opened.push(path),
            "execve" => started += 1,
            "+++" | "---" | "<..." => {}
            other => panic!("{other} was called: {line}"),
        }
    }
    assert_eq!(started, 1, "another program was started:\n{trace}");
    opened
}
