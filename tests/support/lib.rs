//! What the tests share: the folders of cases, runs of the program and of cargo, a server, and lists of endpoints.

pub mod books;
pub mod calls;
pub mod cargo;
pub mod case;
pub mod endpoints;
pub mod folder;
pub mod loss;
pub mod mutations;
pub mod parallel;
pub mod program;
pub mod samples;
pub mod server;
pub mod snapshot;

/// The calls of the client, as its own test makes them.
#[path = "../../generated/tests/wire/main.rs"]
#[allow(dead_code, unused_imports, reason = "its own tests stand in it as well")]
mod wire;
