//! OpenAPI documents in, a complete Rust client crate out.

pub mod diagnostics;
pub mod source;
