//! Values in a path or a query, as OpenAPI's table of styles has them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::model::Style;

/// All that RFC 3986 does not call unreserved.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

pub(super) fn escaped(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// A single value as text; anything else as JSON.
pub(super) fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

pub(super) fn pair(name: &str, value: &str) -> String {
    format!("{}={}", escaped(name), escaped(value))
}

/// The elements of a list, or the one value.
pub(super) fn comma_separated(value: &Value) -> String {
    let list = value.as_array().map(|list| list.iter().map(plain).collect::<Vec<_>>());
    list.map_or_else(|| plain(value), |list| list.join(","))
}

/// The pairs that a parameter puts into the query.
pub(super) fn in_query(
    name: &str,
    style: Style,
    explode: bool,
    value: &Value,
) -> Vec<String> {
    let between = match style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    match value {
        Value::Object(_) if style == Style::DeepObject => deep(name, value),
        Value::Object(_) if explode => members(value, "="),
        Value::Object(_) => {
            vec![format!("{}={}", escaped(name), members(value, between).join(between))]
        }
        Value::Array(items) if explode => {
            items.iter().map(|item| pair(name, &plain(item))).collect()
        }
        Value::Array(items) => {
            let items: Vec<String> =
                items.iter().map(|item| escaped(&plain(item))).collect();
            vec![format!("{}={}", escaped(name), items.join(between))]
        }
        single => vec![pair(name, &plain(single))],
    }
}

/// What a parameter puts in the place of its name in the path.
pub(super) fn in_path(name: &str, style: Style, explode: bool, value: &Value) -> String {
    let parts = match value {
        Value::Object(_) if explode => members(value, "="),
        Value::Object(_) => members(value, ","),
        Value::Array(items) => items.iter().map(|item| escaped(&plain(item))).collect(),
        single => vec![escaped(&plain(single))],
    };
    match style {
        Style::Label if explode => format!(".{}", parts.join(".")),
        Style::Label => format!(".{}", parts.join(",")),
        Style::Matrix if explode && !value.is_object() => {
            parts.iter().map(|part| format!(";{}={part}", escaped(name))).collect()
        }
        Style::Matrix if explode => format!(";{}", parts.join(";")),
        Style::Matrix => format!(";{}={}", escaped(name), parts.join(",")),
        _ => parts.join(","),
    }
}

fn members(object: &Value, is: &str) -> Vec<String> {
    let member = |(key, value): (&String, &Value)| {
        format!("{}{is}{}", escaped(key), escaped(&plain(value)))
    };
    object.as_object().into_iter().flatten().map(member).collect()
}

fn deep(name: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| deep(&format!("{name}[{key}]"), value))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .flat_map(|(index, value)| deep(&format!("{name}[{index}]"), value))
            .collect(),
        single => vec![pair(name, &plain(single))],
    }
}
