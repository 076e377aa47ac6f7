//! Documents made to do harm: what each of the promises G1 to G14 of the project says of them.
//!
//! The centre is `twins`: a document with a payload in it becomes the same Rust, token for token, as its harmless twin, which
//! has a plain word in the payload's place.

mod archives;
mod bombs;
mod bytes;
#[cfg(feature = "slow")]
mod compiled;
mod configured;
mod documentation;
mod identifiers;
mod paths;
mod payloads;
mod references;
mod sinks;
mod skeleton;
mod twins;
#[cfg(feature = "slow")]
mod wired;
