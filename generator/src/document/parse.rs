//! Trees to `openapiv3`.

use super::Document;
use crate::diagnostics::Diagnostics;
use crate::source::Source;

/// Reads the documents in the 3.0 shape.
pub fn parse(sources: &[Source], diagnostics: &mut Diagnostics) -> Vec<Document> {
    let _ = diagnostics;
    sources
        .iter()
        .enumerate()
        .filter_map(|(source, s)| {
            let openapi = serde_path_to_error::deserialize(&s.tree).ok()?;
            Some(Document { source, openapi })
        })
        .collect()
}
