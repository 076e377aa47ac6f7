//! Tests of the client runtime, which is compiled here as it is in a generated crate.

#[path = "../mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unexpected_cfgs,
    unused_imports,
    reason = "a generated crate exports the runtime and declares its features; this one tests it"
)]
mod runtime;

#[allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    unexpected_cfgs,
    reason = "written as generated code is"
)]
mod shop;

mod answers;
mod calls;
mod exactness;
mod leniency;
mod line;
mod paths;
mod records;
mod secrets;
mod styles;
