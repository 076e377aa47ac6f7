//! A document as text and as a tree. Knows no OpenAPI.

use serde_json::Value;

/// One document: what was read, and what it says.
#[derive(Debug, Clone)]
pub struct Source {
    /// Shown to people: the path as given, or `bundle.zip/contacts.yml`.
    pub name: String,
    /// The document as it was read, for the lines that diagnostics show.
    pub text: String,
    /// The document's tree; key order is the document's own.
    pub tree: Value,
}

impl Source {
    /// The file name without folder and extension: `contacts` for `dir/contacts.yml`.
    pub fn stem(&self) -> &str {
        let file = self.name.rsplit(['/', '\\']).next().unwrap_or(&self.name);
        file.split('.').next().unwrap_or(file)
    }
}

/// Where something stands: which document, and the JSON pointer in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// Index into the list of sources.
    pub document: usize,
    /// RFC 6901 pointer; empty for the document itself.
    pub pointer: String,
}

impl Origin {
    /// The place of a child of this place.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self {
            document: self.document,
            pointer: format!("{}/{key}", self.pointer),
        }
    }
}
