//! Objects with their keys in one order and without those that say nothing. Knows no keyword by itself.

use serde_json::Value;

use super::Object;

/// Stands for all extensions in a list of keys.
pub(super) const EXTENSIONS: &str = "x-";

/// Keys in the given order, then those nobody thought of, then extensions if they have no place of their own.
pub(super) fn ordered(
    members: impl IntoIterator<Item = (String, Value)>,
    order: &[&str],
) -> Object {
    let mut members: Vec<(usize, String, Value)> = members
        .into_iter()
        .filter(|(key, value)| !says_nothing(key, value))
        .map(|(key, value)| (rank(&key, order), key, value))
        .collect();
    members
        .sort_by(|(a, a_key, _), (b, b_key, _)| a.cmp(b).then_with(|| a_key.cmp(b_key)));
    members.into_iter().map(|(_, key, value)| (key, value)).collect()
}

fn rank(key: &str, order: &[&str]) -> usize {
    let place = |wanted: &str| order.iter().position(|known| *known == wanted);
    if key.starts_with(EXTENSIONS) {
        place(EXTENSIONS).unwrap_or(order.len() + 1)
    } else {
        place(key).unwrap_or(order.len())
    }
}

/// Keywords that only repeat what holds without them.
fn says_nothing(key: &str, value: &Value) -> bool {
    match key {
        "required" | "deprecated" | "nullable" | "allowEmptyValue"
            if *value == Value::Bool(false) =>
        {
            true
        }
        "required" | "enum" | "parameters" => {
            value.as_array().is_some_and(Vec::is_empty)
        }
        _ if key.starts_with(EXTENSIONS) => match value {
            Value::Null => true,
            Value::Array(list) => list.is_empty(),
            Value::Object(members) => members.is_empty(),
            Value::String(text) => text.trim().is_empty(),
            _ => false,
        },
        _ => false,
    }
}
