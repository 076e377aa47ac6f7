//! Documents in one vocabulary, the 3.0 shape of `openapiv3`. Resolves nothing: a `$ref` stays a `$ref`.

mod complete;
mod conform;
mod contradictions;
mod dialect;
mod encodings;
mod keywords;
pub mod parse;

pub use parse::parse;

/// One document that is understood as OpenAPI, whatever version it was written in.
#[derive(Debug, Clone)]
pub struct Document {
    /// Index into the list of sources.
    pub source: usize,
    /// The document in the 3.0 shape. Pointers into it are pointers into the source, but for what `document/dialect.rs`
    /// moved.
    pub openapi: openapiv3::OpenAPI,
}
