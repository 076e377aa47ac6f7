//! The table of parameter styles: how lists and objects stand in a path or a query.

use super::json::Value;
use super::path::{escape, refuse_value};

/// How the parts of a parameter's value are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// In a path: `a,b`
    Simple,
    /// In a path: `.a.b`
    Label,
    /// In a path: `;name=a;name=b`
    Matrix,
    /// In a query: `name=a&name=b`
    Form,
    /// In a query: `name=a%20b`
    SpaceDelimited,
    /// In a query: `name=a%7Cb`
    PipeDelimited,
    /// In a query: `name[key]=a`
    DeepObject,
}

/// A parameter in a query, ready to be sent; empty if there is nothing to send.
pub(crate) fn in_query(
    name: &str,
    style: Style,
    explode: bool,
    value: &Value,
) -> String {
    let key = escape(name);
    let between = match style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match value {
        Value::Null => String::new(),
        Value::Object(_) if style == Style::DeepObject => deep(name, value).join("&"),
        Value::Array(items) if explode || style == Style::DeepObject => {
            join(items.iter().map(|item| format!("{key}={}", leaf(item))), "&")
        }
        Value::Array(items) if items.is_empty() => String::new(),
        Value::Array(items) => {
            format!("{key}={}", join(items.iter().map(leaf), between))
        }
        Value::Object(_) if explode => members(value, "=", "&"),
        Value::Object(map) if map.is_empty() => String::new(),
        Value::Object(_) => format!("{key}={}", members(value, between, between)),
        _ => format!("{key}={}", leaf(value)),
    }
}

/// A parameter in a path, ready to be sent; `Err` says why it cannot be.
pub(crate) fn in_path(
    name: &str,
    style: Style,
    explode: bool,
    value: &Value,
) -> Result<String, &'static str> {
    for part in leaves(value) {
        if let Some(reason) = refuse_value(&part) {
            return Err(reason);
        }
    }
    let key = escape(name);
    let empty = value.as_array().is_some_and(<[Value]>::is_empty)
        || value.as_object().is_some_and(super::json::Map::is_empty);
    if empty || value.is_null() {
        return Err("is empty");
    }
    let filled = match (style, explode, value) {
        (Style::Label, true, Value::Array(items)) => {
            format!(".{}", join(items.iter().map(leaf), "."))
        }
        (Style::Label, true, Value::Object(_)) => {
            format!(".{}", members(value, "=", "."))
        }
        (Style::Label, ..) => format!(".{}", joined(value)),
        (Style::Matrix, true, Value::Array(items)) => {
            join(items.iter().map(|item| format!(";{key}={}", leaf(item))), "")
        }
        (Style::Matrix, true, Value::Object(_)) => {
            format!(";{}", members(value, "=", ";"))
        }
        (Style::Matrix, ..) => format!(";{key}={}", joined(value)),
        (_, true, Value::Object(_)) => members(value, "=", ","),
        _ => joined(value),
    };
    match refuse_value(&filled) {
        // Each part was short enough; together they may be longer.
        Some("is longer than 255 bytes") | None => Ok(filled),
        Some(reason) => Err(reason),
    }
}

fn joined(value: &Value) -> String {
    match value {
        Value::Array(items) => join(items.iter().map(leaf), ","),
        Value::Object(_) => members(value, ",", ","),
        _ => leaf(value),
    }
}

fn members(object: &Value, is: &str, between: &str) -> String {
    let pairs = object.as_object().into_iter().flat_map(super::json::Map::iter);
    join(
        pairs.map(|(key, value)| format!("{}{is}{}", escape(key), leaf(value))),
        between,
    )
}

fn deep(name: &str, value: &Value) -> Vec<String> {
    let nested = |(key, value): (String, &Value)| deep(&format!("{name}[{key}]"), value);
    match value {
        Value::Null => Vec::new(),
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| (key.to_owned(), value))
            .flat_map(nested)
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| (index.to_string(), item))
            .flat_map(nested)
            .collect(),
        _ => vec![format!("{}={}", escape(name), leaf(value))],
    }
}

fn join(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.collect::<Vec<_>>().join(between)
}

/// The styles say nothing about lists and objects within lists and objects: those stand as JSON.
fn leaf(value: &Value) -> String {
    escape(&value.to_plain_text().unwrap_or_else(|| value.to_string()))
}

fn leaves(value: &Value) -> Vec<String> {
    let text =
        |value: &Value| value.to_plain_text().unwrap_or_else(|| value.to_string());
    match value {
        Value::Array(items) => items.iter().map(text).collect(),
        Value::Object(map) => map.values().map(text).collect(),
        _ => vec![text(value)],
    }
}
