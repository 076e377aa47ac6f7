//! G8: documents just below the bound on nodes. Alone in its process, since a program that is started is charged with the
//! memory of the one that starts it.

use std::fs;

use tests::program;

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
        let (status, bytes) =
            program::memory(PROGRAM, folder.path(), &["check", "a.yaml"]);
        assert_eq!(status, Some(0), "{item}");
        assert!(bytes < 256 << 20, "{item}: {bytes} bytes");
    }
}
