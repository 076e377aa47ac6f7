//! Trees to `openapiv3`: accounted for, freed of contradictions, brought to the 3.0 shape, made to conform, made complete, and
//! only then read.

use openapiv3::OpenAPI;
use serde::Deserialize as _;
use serde_json::Value;
use serde_path_to_error::Segment;

use super::{Document, complete, conform, contradictions, dialect, encodings, keywords};
use crate::diagnostics::Diagnostics;
use crate::parallel;
use crate::source::{Origin, Source, push_token};

/// Reads documents. One bad part is left out or left untyped, with a warning; only what nothing can stand in for is an error.
///
/// The trees of the sources are used up: nobody needs them afterwards, and large ones are not kept twice.
pub fn parse(sources: &mut [Source], diagnostics: &mut Diagnostics) -> Vec<Document> {
    let mut documents = Vec::new();
    let trees = sources.iter_mut().map(|source| source.tree.take());
    let parsed = parallel::map(trees.enumerate(), |(index, tree)| {
        let mut diagnostics = Diagnostics::default();
        (document(index, tree, &mut diagnostics), diagnostics)
    });
    for (document, found) in parsed {
        documents.extend(document);
        diagnostics.extend(found);
    }
    documents
}

fn document(
    index: usize,
    mut tree: Value,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    keywords::account(&mut tree, index, diagnostics);
    contradictions::resolve(&mut tree, index, diagnostics);
    dialect::to_3_0(&mut tree, index, diagnostics);
    conform::conform(&mut tree, index, diagnostics);
    encodings::tell(&mut tree, index, diagnostics);
    if !complete::complete(&mut tree, index, diagnostics) {
        return None;
    }
    if let Ok(openapi) = OpenAPI::deserialize(&tree) {
        return Some(Document { source: index, openapi });
    }
    // Only what fails is read again to know where: keeping track costs a third more.
    let error = serde_path_to_error::deserialize::<_, OpenAPI>(tree).err()?;
    let origin = Origin::at(index, &pointer(error.path()));
    diagnostics.document_not_understood(&origin, &error.inner().to_string());
    None
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
