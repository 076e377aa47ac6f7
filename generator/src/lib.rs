//! OpenAPI documents in, a complete Rust client crate out.

mod bounds;
pub mod diagnostics;
pub mod document;
pub mod files;
pub mod source;
mod vocabulary;
