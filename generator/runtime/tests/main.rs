//! Tests of the client runtime, which is compiled here as it is in a generated crate.

#![allow(unexpected_cfgs, reason = "the features are those of generated crates")]

#[path = "../mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a generated crate exports the runtime"
)]
mod runtime;

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "written as generated code is, which is exported"
)]
mod shop;

mod accounts;
mod answers;
mod calls;
mod conversions;
mod cuts;
#[allow(unreachable_pub, reason = "calls are declared as generated code declares them")]
mod detours;
mod dropped;
mod exactness;
mod faults;
mod files;
mod headers;
mod leniency;
mod limits;
mod line;
mod paging;
mod paths;
mod records;
mod secrets;
#[allow(unreachable_pub, reason = "calls are declared as generated code declares them")]
mod styles;
mod tokens;
mod told;
mod waiting;
mod wire;
mod world;
