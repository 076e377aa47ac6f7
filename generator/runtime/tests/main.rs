//! Tests of the client runtime, which is compiled here as it is in a generated crate.
//!
//! What can go wrong while a client runs is numbered; each number stands above the tests that prove what was promised for it.
//!
//! | | what goes wrong | where it is tested |
//! |---|---|---|
//! | R1 | many calls with a token that has run out | `tokens` |
//! | R2 | a token that is refused for ever | `tokens` |
//! | R3 | answers of the accounts host | `accounts` |
//! | R4 | hosts a token must not go to | `accounts` |
//! | R5 | the three refusals for too many calls, and how long to wait | `limits` |
//! | R6 | more tasks than the service allows calls | `limits` |
//! | R7 | connections cut at any byte | `cuts` |
//! | R8 | answers that are late, endless or bloated | `faults`; on threads `waiting` |
//! | R9 | success that is none | `answers` |
//! | R10 | redirects | `faults` |
//! | R11 | lists that do not end | `paging` |
//! | R12 | futures dropped at any await | `dropped` |
//! | R13 | clocks that jump | `tokens` |
//! | R14 | connections closed while unused | `cuts` |
//! | R15 | planted secrets | `secrets`, `told` |
//! | R16 | digits of numbers | `exactness` |
//! | R17 | values of another kind than declared | `leniency`; for all types of a client, the package `tests` |
//! | R18 | depth and length of answers | `records`; the fuzz targets of the package `tests` |
//! | R19 | ids that lead elsewhere | `paths`; for all calls of a client, the package `tests` |
//! | R20 | values that begin headers, names that leave folders | `headers` |
//! | R21 | every call of a client | the package `tests` |

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
mod signing_in;
#[allow(unreachable_pub, reason = "calls are declared as generated code declares them")]
mod styles;
mod tokens;
mod told;
mod waiting;
mod wire;
mod world;
