//! A document as text and as a tree. Knows no OpenAPI beyond its own overlay and repairs.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::bounds;

pub mod facts;
pub(crate) mod locate;
pub mod overlay;
pub mod read;
pub mod repair;
mod scan;
mod tree;

pub use locate::Position;
pub use overlay::apply;
pub use read::{read, read_at_most, read_overlays};
pub use repair::repair;

/// One document: what was read, and what it says.
#[derive(Debug, Clone)]
pub struct Source {
    /// Shown to people: the path as given, or `bundle.zip/contacts.yml`.
    pub name: String,
    /// The document as it was read, for the lines that diagnostics show.
    pub text: String,
    /// The document's tree; key order is the document's own. Null once it has been parsed.
    pub tree: Value,
}

impl Source {
    /// The file name without folder: `contacts.yml` for `dir/contacts.yml`.
    pub fn file_name(&self) -> &str {
        file_name(&self.name)
    }

    /// The file name without folder and extension: `contacts` for `dir/contacts.yml`.
    pub fn stem(&self) -> &str {
        let file = self.file_name();
        file.split('.').next().unwrap_or(file)
    }
}

/// What follows the last separator of a path or an address.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Where something stands: which document, and the JSON pointer in it.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Origin {
    /// Index into the list of sources.
    pub document: usize,
    /// RFC 6901 pointer; empty for the document itself.
    pub pointer: String,
}

impl Origin {
    /// A document itself.
    pub fn root(document: usize) -> Self {
        Self::at(document, "")
    }

    /// A place in a document.
    pub fn at(document: usize, pointer: &str) -> Self {
        Self { document, pointer: pointer.to_owned() }
    }

    /// The place of a child of this place.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut pointer = self.pointer.clone();
        push_token(&mut pointer, key);
        Self { document: self.document, pointer }
    }

    /// Whether this is a part of an `allOf`.
    pub(crate) fn is_part(&self) -> bool {
        let Some((above, part)) = self.pointer.rsplit_once('/') else { return false };
        let above = above.strip_suffix("/allOf");
        // A name of one's own may be `allOf` as well.
        let is_name = |above: &str| {
            above.ends_with("/properties") || above.ends_with("/components/schemas")
        };
        part.bytes().all(|byte| byte.is_ascii_digit())
            && above.is_some_and(|above| !is_name(above))
    }
}

/// What a copy of a tree costs: its maps, lists and scalars, and one more for each 64 bytes of text.
pub(crate) fn weight(tree: &Value) -> usize {
    1 + match tree {
        Value::Array(items) => items.iter().map(weight).sum(),
        Value::Object(entries) => entries.values().map(weight).sum(),
        Value::String(text) => text.len() / 64,
        _ => 0,
    }
}

/// What copies of parts of a document may cost within it: as much as the document itself, and something for small ones.
pub(crate) fn room_for_copies(tree: &Value) -> usize {
    bounds::COPIED_NODES.min(weight(tree) + bounds::VALUE_NODES)
}

/// Appends one step to a JSON pointer.
pub(crate) fn push_token(pointer: &mut String, token: &str) {
    pointer.push('/');
    // Most have nothing that is written otherwise.
    if !token.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        return pointer.push_str(token);
    }
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}
