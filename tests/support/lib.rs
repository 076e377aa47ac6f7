//! What the tests share: the folders of cases, runs of the program and of cargo, a server, and lists of endpoints.

pub mod cargo;
pub mod case;
pub mod endpoints;
pub mod folder;
pub mod loss;
pub mod mutations;
pub mod program;
pub mod samples;
pub mod server;
pub mod snapshot;
