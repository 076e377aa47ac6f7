//! `client.toml` and `lock.toml` as they are written: where each thing stands in them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostics::Excerpt;

/// A file of TOML.
#[derive(Debug, Clone, Default)]
pub(crate) struct Written {
    pub(crate) file: String,
    pub(crate) text: String,
    /// The byte that each value begins at, by its keys and numbers in lists. Looked up only when there is something to say.
    places: OnceLock<BTreeMap<Vec<String>, usize>>,
}

impl Written {
    pub(crate) fn new(file: impl Into<String>, text: impl Into<String>) -> Self {
        Self { file: file.into(), text: text.into(), places: OnceLock::new() }
    }

    /// Whether there is such a value.
    pub(crate) fn has(&self, path: &[&str]) -> bool {
        self.places().contains_key(&owned(path))
    }

    /// Where a value stands, or else what it would stand in.
    pub(crate) fn place(&self, path: &[&str]) -> Excerpt {
        let mut path = owned(path);
        loop {
            if let Some(byte) = self.places().get(&path) {
                return self.byte(*byte);
            }
            if path.pop().is_none() {
                return Excerpt::file(&self.file);
            }
        }
    }

    fn places(&self) -> &BTreeMap<Vec<String>, usize> {
        self.places.get_or_init(|| places(&self.text))
    }

    /// The place of a byte.
    pub(crate) fn byte(&self, byte: usize) -> Excerpt {
        Excerpt::byte(&self.file, &self.text, byte)
    }
}

fn owned(path: &[&str]) -> Vec<String> {
    path.iter().map(|part| (*part).to_owned()).collect()
}

fn places(text: &str) -> BTreeMap<Vec<String>, usize> {
    let mut places = BTreeMap::new();
    if let Ok(root) = DeTable::parse(text) {
        table(root.get_ref(), &mut Vec::new(), &mut places);
    }
    places
}

fn table(
    table: &DeTable<'_>,
    path: &mut Vec<String>,
    places: &mut BTreeMap<Vec<String>, usize>,
) {
    for (key, found) in table {
        path.push(key.get_ref().to_string());
        value(found, path, places);
        path.pop();
    }
}

fn value(
    found: &Spanned<DeValue<'_>>,
    path: &mut Vec<String>,
    places: &mut BTreeMap<Vec<String>, usize>,
) {
    places.insert(path.clone(), found.span().start);
    match found.get_ref() {
        DeValue::Table(inner) => table(inner, path, places),
        DeValue::Array(list) => {
            for (at, found) in list.iter().enumerate() {
                path.push(at.to_string());
                value(found, path, places);
                path.pop();
            }
        }
        _ => {}
    }
}
