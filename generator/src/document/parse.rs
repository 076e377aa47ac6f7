//! Trees to `openapiv3`: accounted for, brought to the 3.0 shape, made to conform, made complete, and only then read.

use std::io;

use serde_path_to_error::Segment;

use super::{Document, complete, conform, dialect, keywords};
use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::source::{Origin, Source, push_token};

/// Reads documents. One bad part is left out or left untyped, with a warning; only what nothing can stand in for is an error.
pub fn parse(sources: &[Source], diagnostics: &mut Diagnostics) -> Vec<Document> {
    let all = || {
        let documents = sources.iter().enumerate();
        documents
            .filter_map(|(index, source)| document(index, source, diagnostics))
            .collect()
    };
    // The frames of `openapiv3` are large enough in a debug build to fill the stack of a test or of a build script with
    // one document that nests as deep as it may.
    let parsed = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(bounds::STACK_BYTES);
        let thread = thread.spawn_scoped(scope, all)?;
        thread.join().map_err(|_| io::Error::other("the parser failed"))
    });
    parsed.unwrap_or_else(|error| {
        diagnostics.document_not_understood(&Origin::root(0), &error.to_string());
        Vec::new()
    })
}

fn document(
    index: usize,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let mut tree = source.tree.clone();
    keywords::account(&mut tree, index, diagnostics);
    dialect::to_3_0(&mut tree, index, diagnostics);
    conform::conform(&mut tree, index, diagnostics);
    if !complete::complete(&mut tree, index, diagnostics) {
        return None;
    }
    match serde_path_to_error::deserialize(tree) {
        Ok(openapi) => Some(Document { source: index, openapi }),
        Err(error) => {
            let origin = Origin::at(index, &pointer(error.path()));
            diagnostics.document_not_understood(&origin, &error.inner().to_string());
            None
        }
    }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => push_token(&mut pointer, &index.to_string()),
            Segment::Map { key } => push_token(&mut pointer, key),
            Segment::Enum { .. } | Segment::Unknown => break,
        }
    }
    pointer
}
