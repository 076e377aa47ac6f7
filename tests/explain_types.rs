//! Each type says which schemas it was made from and why, what conflicted, and what stayed apart.

use tests::folder;
use tests::program::{self, Run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

fn explain(arguments: &[&str]) -> Run {
    let folder = folder::workspace().join("tests/cases/joined_types");
    let words = ["explain-types", "--config", "client.toml", "openapi.yaml"];
    program::run(PROGRAM, &folder, &[words.as_slice(), arguments].concat())
}

#[test]
fn a_type_says_what_it_was_made_from_and_what_conflicted() {
    let run = explain(&["--type", "Order"]);
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    for said in [
        "shop::Order (received, 4 fields)",
        "post/responses/201/content/application~1json/schema/properties/order: `order`, 2 of 4 in common with",
        "`total` is decimal or text: text",
    ] {
        assert!(run.stdout.contains(said), "{said}: {}", run.stdout);
    }
    assert!(!run.stdout.contains("ShopAddress"), "{}", run.stdout);
}

#[test]
fn a_name_that_no_type_has_is_wrong_usage_and_the_names_are_listed() {
    let run = explain(&["--type", "Nothing"]);
    assert_eq!(run.status, Some(2));
    assert!(
        run.stderr.contains("there is no part `Nothing`; there are: "),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("shop::Order, shop::OrderRequest"), "{}", run.stderr);
}

#[test]
fn a_lock_that_cannot_be_read_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let lock = folder.path().join("lock.toml");
    std::fs::write(&lock, "[types").expect("a lock");
    let run = explain(&["--lock", &lock.display().to_string()]);
    assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""));
    assert!(run.stderr.contains("error[config-error]: "), "{}", run.stderr);
}
