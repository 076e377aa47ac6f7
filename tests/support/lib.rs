//! What the tests share: the folders of cases, runs of the program and of cargo, a server, and lists of endpoints.

use std::io::Write as _;

pub mod books;
pub mod calls;
pub mod cargo;
pub mod case;
pub mod endpoints;
pub mod folder;
pub mod loss;
pub mod mutations;
pub mod noise;
pub mod parallel;
pub mod program;
pub mod samples;
pub mod server;
pub mod snapshot;

/// Says that a test has looked at nothing, and why. A test's own standard error is swallowed when it passes; what is skipped
/// must be heard.
pub fn skipped(test: &str, why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED {test}: {why}");
}

/// The calls of the client, as its own test makes them.
#[path = "../../generated/tests/wire/main.rs"]
#[allow(dead_code, unused_imports, reason = "its own tests stand in it as well")]
mod wire;

/// The project's own page, whose program compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
