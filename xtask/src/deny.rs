//! cargo-deny, by the rules of `.cargo/deny.toml`, where it is installed.

use crate::{Outcome, cargo};

/// What is said where it is not.
pub(crate) const MISSING: &str =
    "cargo-deny is not installed: `cargo install --locked cargo-deny`";

const RULES: &str = ".cargo/deny.toml";

/// Whether there is a cargo-deny to run.
pub(crate) fn is_installed() -> bool {
    cargo::quietly(&["deny", "--version"])
}

/// Licences, bans and sources, which takes no network; without cargo-deny a line that says so.
pub(crate) fn offline() -> Outcome {
    if !is_installed() {
        println!("    SKIPPED: {MISSING}");
        return Ok(());
    }
    run(&["licenses", "bans", "sources"])
}

/// Runs some of its checks.
pub(crate) fn run(checks: &[&str]) -> Outcome {
    let before =
        ["deny", "--all-features", "--config", RULES, "check", "--hide-inclusion-graph"];
    cargo::run(&[&before[..], checks].concat(), &[])
}
