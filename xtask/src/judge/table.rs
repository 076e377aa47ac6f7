//! The requests of the wire test's tables. What stands in them is decided by the generator.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// A request that the client sends.
pub(super) struct Row {
    pub(super) call: String,
    pub(super) form: String,
    /// The document that declares the operation.
    pub(super) document: String,
    pub(super) method: String,
    /// Path and query.
    pub(super) address: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// All of them, in order of modules.
pub(super) fn read(folder: &Path) -> Result<Vec<Row>, String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(told)? {
        let path = entry.map_err(told)?.path();
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut rows = Vec::new();
    for path in paths {
        for line in fs::read_to_string(&path).map_err(told)?.lines() {
            let line: Value = serde_json::from_str(line)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            rows.push(row(&line));
        }
    }
    Ok(rows)
}

fn row(line: &Value) -> Row {
    let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
    let texts =
        |key: &str| line[key].as_array().into_iter().flatten().filter_map(Value::as_str);
    let query: Vec<&str> = texts("query").collect();
    let mark = if query.is_empty() { "" } else { "?" };
    let header = |header: &str| {
        let (name, value) = header.split_once(": ").unwrap_or((header, ""));
        (name.to_owned(), value.to_owned())
    };
    Row {
        call: text("call"),
        form: text("form"),
        document: text("document"),
        method: text("method"),
        address: format!("{}{mark}{}", text("path"), query.join("&")),
        headers: texts("headers").map(header).collect(),
        body: match &line["body"] {
            Value::String(text) => text.clone(),
            // Word for word what was given.
            Value::Bool(true) => line["given"]["body"].to_string(),
            _ => String::new(),
        },
    }
}
