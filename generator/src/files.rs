//! Documents from disk into memory, and finished text from memory to disk. Beside it only the helper of build scripts touches
//! files.

use std::collections::BTreeMap;

mod inputs;
mod memory;
mod output;
mod zip;

pub use inputs::read_inputs;
pub(crate) use memory::{Memory, fingerprint};
pub use output::{Difference, MANIFEST, Written, compare, write};
pub(crate) use output::{read_one, standing, write_one};

/// A document as it came: its name for people, and its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Input {
    /// The path as given, or `bundle.zip/contacts.yml`; separators are always `/`.
    pub name: String,
    /// The content, not yet looked at.
    pub bytes: Vec<u8>,
}

/// What a run produces: relative paths with `/` as separator, and the text of each file.
pub type Files = BTreeMap<String, String>;
