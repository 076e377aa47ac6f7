//! The paths of a document and the operations on them, each with its place.

use openapiv3::{Operation, PathItem};

use crate::document::Document;
use crate::model::Method;
use crate::source::Origin;

/// An operation of a document, and where it stands.
pub(super) struct Placed<'a> {
    pub(super) path: &'a str,
    pub(super) item: &'a PathItem,
    pub(super) method: Method,
    pub(super) operation: &'a Operation,
    pub(super) origin: Origin,
}

impl<'a> Placed<'a> {
    /// What the document calls the operation.
    pub(super) fn id(&self) -> Option<&'a String> {
        self.operation.operation_id.as_ref().filter(|id| !id.trim().is_empty())
    }

    /// `GET /contacts`.
    pub(super) fn endpoint(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

/// The operations of a document, in its order.
pub(super) fn operations_of(document: &Document) -> impl Iterator<Item = Placed<'_>> {
    path_items(document).flat_map(|(path, item, above)| {
        methods(item).map(move |(method, operation)| {
            let origin = above.child(&method.as_str().to_ascii_lowercase());
            Placed { path, item, method, operation, origin }
        })
    })
}

/// The paths of a document, each with its item and where that stands. All references to items have been followed.
pub(super) fn path_items(
    document: &Document,
) -> impl Iterator<Item = (&str, &PathItem, Origin)> {
    let paths = Origin::at(document.source, "/paths");
    let items = document.openapi.paths.paths.iter();
    items.filter_map(move |(path, item)| {
        Some((path.as_str(), item.as_item()?, paths.child(path)))
    })
}

/// The operations on a path.
pub(super) fn methods(item: &PathItem) -> impl Iterator<Item = (Method, &Operation)> {
    [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}
