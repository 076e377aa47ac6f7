//! Published documents in, documents of facts in our own form out: no prose, no samples, fields where they are used. Reads and
//! writes no files.

use serde_json::{Map, Value, json};

use crate::source::{Source, facts};

mod operations;
mod plan;
mod reason;
mod schemas;
mod tidy;
mod yaml;

use operations::Writer;

type Object = Map<String, Value>;

/// A document in our own form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `bank-accounts.yaml` for `published/bank-accounts.yml`.
    pub file_name: String,
    /// The whole text.
    pub text: String,
}

/// The facts of every document, ordered by file name. What was imported before stays as it is.
pub fn import(mut sources: Vec<Source>) -> (Vec<Document>, facts::Counts) {
    let counts = facts::find(&mut sources, facts::Untyped::LikeItsNamesakes);
    let mut documents: Vec<Document> = sources
        .iter()
        .map(|source| Document {
            file_name: format!("{}.yaml", source.stem()),
            text: yaml::write(&document(&source.tree, source.stem())),
        })
        .collect();
    documents.sort_by(|a, b| a.file_name.cmp(&b.file_name));
    (documents, counts)
}

fn document(tree: &Value, stem: &str) -> Value {
    let empty = Object::new();
    let root = tree.as_object().unwrap_or(&empty);
    let mut writer = Writer::new(tree);
    let mut facts = Object::new();
    for key in ["openapi", "jsonSchemaDialect"] {
        if let Some(value) = root.get(key) {
            facts.insert(key.to_owned(), value.clone());
        }
    }
    facts.insert("info".into(), info(root, stem));
    if let Some(servers) = root.get("servers").and_then(Value::as_array) {
        facts.insert("servers".into(), servers.iter().map(server).collect());
    }
    for key in ["paths", "webhooks"] {
        if let Some(paths) = root.get(key) {
            facts.insert(key.to_owned(), writer.paths(paths));
        }
    }
    if let Some(security) = root.get("security") {
        writer.note_security(security);
        facts.insert("security".into(), security.clone());
    }
    let components = writer.components();
    if !components.is_empty() {
        facts.insert("components".into(), components.into());
    }
    Value::Object(facts)
}

fn info(root: &Object, stem: &str) -> Value {
    let version = root.get("info").and_then(|info| info.get("version"));
    json!({ "title": title(stem), "version": version.cloned().unwrap_or_else(|| "1".into()) })
}

/// `Bank Accounts` for `bank-accounts`.
fn title(stem: &str) -> String {
    let words = stem.split(['-', '_', ' ']).filter(|word| !word.is_empty());
    let capital = words.map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| {
            first.to_uppercase().chain(letters).collect()
        })
    });
    capital.collect::<Vec<_>>().join(" ")
}

fn server(server: &Value) -> Value {
    let keys = server.as_object().into_iter().flatten();
    let kept = keys.filter(|(key, _)| matches!(key.as_str(), "url" | "variables"));
    kept.map(|(key, value)| (key.clone(), value.clone())).collect::<Object>().into()
}

#[cfg(test)]
mod tests;
