//! The crate that check times are compared with: always the same text, of the kind that a client is made of.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Types in it: enough for a second or two.
const TYPES: usize = 300;
/// Fields of each.
const FIELDS: usize = 12;

/// Writes the crate into a folder.
pub(super) fn write(folder: &Path) -> Result<PathBuf, String> {
    let path = folder.join("reference.rs");
    fs::write(&path, text()).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

fn text() -> String {
    let mut text = String::new();
    for number in 0..TYPES {
        let field = |field: usize| format!("    pub field_{field}: Option<String>,\n");
        let fields: String = (0..FIELDS).map(field).collect();
        let set = |field: usize| {
            format!(
                "    pub fn field_{field}(mut self, value: impl Into<String>) -> Self {{\n        self.field_{field} = Some(value.into());\n        self\n    }}\n"
            )
        };
        let setters: String = (0..FIELDS).map(set).collect();
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "#[derive(Debug, Clone, Default, PartialEq)]\npub struct Type{number} {{\n{fields}}}\n\nimpl Type{number} {{\n{setters}}}\n\n"
        );
    }
    text
}
