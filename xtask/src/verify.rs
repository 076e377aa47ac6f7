//! `cargo xtask verify`: what continuous integration runs, cheapest first, up to the first failure.

use std::time::Instant;

use crate::{Outcome, budgets, cargo, deny, fuzz, judge, regenerate, toolchains};

/// A step: its heading, and what it does.
type Step = (&'static str, fn() -> Outcome);

/// The tests that take minutes, which nothing else compiles.
const SLOW: &str = "tests/slow";

const STEPS: [Step; 12] = [
    ("Formatting", || cargo::run(&["fmt", "--all", "--check"], &[])),
    ("Licences, bans and sources of dependencies", deny::offline),
    ("Lints", || {
        let all = ["clippy", "--workspace", "--all-targets", "--features", SLOW];
        cargo::run(&[&all[..], &["--", "-D", "warnings"]].concat(), &[])
    }),
    ("Lints of the client with all its features", || {
        let client = ["clippy", "--manifest-path", toolchains::CLIENT];
        let lints = ["--all-features", "--", "-D", "warnings"];
        cargo::run(&[&client[..], &lints].concat(), &[])
    }),
    ("Lints of the fuzz targets", fuzz::lint),
    ("The client in a browser", toolchains::browser),
    ("The oldest Rust", toolchains::oldest),
    ("Generated code", || regenerate::run(&regenerate::Arguments::check())),
    ("Budgets", || budgets::run(&budgets::Arguments::default())),
    ("Documentation", || {
        cargo::run(
            &["doc", "--workspace", "--no-deps"],
            &[("RUSTDOCFLAGS", "-D warnings")],
        )
    }),
    // A snapshot that differs must fail here, whatever the caller's environment says.
    ("Tests", || {
        let tests = ["test", "--workspace", "--features", SLOW];
        cargo::run(&tests, &[("INSTA_UPDATE", "no")])
    }),
    // Skipped, and loudly, where npm and what it fetches are not to be had.
    ("Judge", || judge::run(&judge::Arguments::default())),
];

pub(crate) fn run() -> Outcome {
    let begin = Instant::now();
    for (index, (heading, step)) in STEPS.iter().enumerate() {
        println!("\n==> {}/{} {heading}", index + 1, STEPS.len());
        let step_begin = Instant::now();
        step().map_err(|message| format!("\n{heading}: {message}"))?;
        println!("    {heading}: ok after {:.1?}", step_begin.elapsed());
    }
    println!("\nverified in {:.1?}", begin.elapsed());
    Ok(())
}
