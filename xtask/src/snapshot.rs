//! `cargo xtask snapshot`: the tests' snapshots as the code now makes them. Judging the changes is for the reader of the diff.

use crate::{Outcome, cargo};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only tests whose name contains this
    filter: Option<String>,
}

/// The folder of the tests, and of their snapshots.
const TESTS: &str = "tests";

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let manifest = format!("{TESTS}/Cargo.toml");
    let mut test = vec!["test", "--no-fail-fast", "--manifest-path", &manifest];
    test.extend(arguments.filter.as_deref());
    // Without the second variable insta fails a test whose snapshot it has just written.
    let tested =
        cargo::run(&test, &[("INSTA_UPDATE", "always"), ("INSTA_FORCE_PASS", "1")]);
    let changed = cargo::git(&["status", "--short", "--", TESTS])?;
    let snapshots: Vec<&str> =
        changed.lines().filter(|line| line.ends_with(".snap")).collect();
    if snapshots.is_empty() {
        println!("no snapshot differs from the last commit");
    } else {
        println!("{} snapshots differ from the last commit:", snapshots.len());
        println!("{}", snapshots.join("\n"));
        print!("{}", cargo::git(&["diff", "--stat", "HEAD", "--", "tests/**.snap"])?);
    }
    tested
}
