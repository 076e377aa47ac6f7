//! Makes every keyword of a tree, already in the 3.0 shape, have a value it can have, so that `openapiv3` refuses no document
//! for one bad value. Does not look at what keywords mean together.

use serde_json::{Map, Number, Value};

use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::source::{Origin, weight};
use crate::vocabulary::{self, Kind, Order, Shape, Use, is_extension, keyword};

/// Converts what can be converted, leaves out the rest, and reports both.
pub(super) fn conform(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let Value::Object(map) = node else { return };
        drop_unused(map, kind);
        let origin = Origin::at(document, pointer);
        // A property named like a keyword is no keyword: `walk` comes here for objects of a kind only.
        map.retain(|key, value| {
            let Some(word) = keyword(kind, key) else {
                return match vocabulary::rest(kind, key) {
                    Some(child) => {
                        one(value) || {
                            diagnostics.wrong_type(
                                &origin.child(key),
                                key,
                                &format!("a {}", child.name()),
                            );
                            false
                        }
                    }
                    None => true,
                };
            };
            match fit(value, word.shape) {
                Fit::Fits => true,
                Fit::Absent => {
                    // Whoever begins an operation means one.
                    if word.shape == Shape::One(Kind::Operation) {
                        let place = origin.child(key);
                        diagnostics.wrong_type(&place, key, &expected(word.shape));
                    }
                    false
                }
                Fit::Converted => {
                    let message =
                        format!("`{key}` was read as {}", expected(word.shape));
                    diagnostics.repaired(&origin.child(key), &message);
                    true
                }
                Fit::Not => {
                    diagnostics.wrong_type(
                        &origin.child(key),
                        key,
                        &expected(word.shape),
                    );
                    false
                }
            }
        });
        if kind == Kind::Response && !map.contains_key("$ref") {
            // Required until 3.1, and often missing; nothing depends on it.
            map.entry("description").or_insert_with(|| "".into());
        }
    });
}

/// What is ignored on purpose has no chance to be wrong, or large.
fn drop_unused(map: &mut Map<String, Value>, kind: Kind) {
    map.retain(|key, value| match keyword(kind, key) {
        None if is_extension(key) => is_short(value),
        Some(word)
            if word.shape == Shape::Any
                && (word.name == "default" || kind == Kind::MediaType) =>
        {
            word.treatment != Use::Ignored && is_short(value)
        }
        word => word.is_none_or(|word| {
            let kept = matches!(
                word.shape,
                Shape::Text
                    | Shape::Flag
                    | Shape::Number
                    | Shape::Count
                    | Shape::Word(_)
            );
            word.treatment != Use::Ignored || kept
        }),
    });
}

/// Whether a value of any kind is small enough to stand in documentation: `openapiv3` copies it several times.
fn is_short(value: &Value) -> bool {
    weight(value) <= bounds::VALUE_NODES
}

enum Fit {
    Fits,
    /// `key:` with nothing after it.
    Absent,
    Converted,
    Not,
}

fn one(value: &Value) -> bool {
    value.is_object()
}

fn fit(value: &mut Value, shape: Shape) -> Fit {
    if value.is_null() && shape != Shape::Any {
        return Fit::Absent;
    }
    let fits = match shape {
        Shape::Any => true,
        Shape::Text => value.is_string(),
        Shape::Flag => value.is_boolean(),
        Shape::Number => value.is_number(),
        Shape::Count => value.is_u64(),
        Shape::Values => value.is_array(),
        Shape::Texts => all_items(value, Value::is_string),
        Shape::TextMap => all_values(value, Value::is_string),
        Shape::AnyMap => value.is_object(),
        Shape::Requirements => all_items(value, |item| {
            all_values(item, |scopes| all_items(scopes, Value::is_string))
        }),
        Shape::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
        Shape::One(_) => one(value),
        Shape::SchemaOrFlag => one(value) || value.is_boolean(),
        Shape::List(_) => all_items(value, one),
        Shape::Map(_) => all_values(value, one),
    };
    match fits {
        true => Fit::Fits,
        false if convert(value, shape) => Fit::Converted,
        false => Fit::Not,
    }
}

fn all_items(value: &Value, test: impl Fn(&Value) -> bool) -> bool {
    value.as_array().is_some_and(|list| list.iter().all(test))
}

fn all_values(value: &Value, test: impl Fn(&Value) -> bool) -> bool {
    value.as_object().is_some_and(|map| map.values().all(test))
}

/// Puts a value that is meant well into its shape; false when there is none.
fn convert(value: &mut Value, shape: Shape) -> bool {
    let converted = match (shape, &mut *value) {
        (Shape::Text, Value::Number(_) | Value::Bool(_)) => {
            Some(Value::String(value.to_string()))
        }
        (Shape::Flag | Shape::SchemaOrFlag, Value::String(text)) => {
            text.parse().ok().map(Value::Bool)
        }
        (Shape::Number, Value::String(text)) => {
            text.parse::<Number>().ok().map(Value::Number)
        }
        (Shape::Count, Value::String(text)) => text.parse::<u64>().ok().map(Value::from),
        (Shape::Count, Value::Number(number)) => whole(number).map(Value::from),
        (Shape::Texts, Value::Array(list)) => texts(list),
        (Shape::Texts, Value::String(_)) => Some(Value::Array(vec![value.take()])),
        (Shape::Values, Value::String(_) | Value::Number(_) | Value::Bool(_)) => {
            Some(Value::Array(vec![value.take()]))
        }
        (Shape::TextMap, Value::Object(map)) => Some(text_map(map)),
        (Shape::Requirements, value) => Some(requirements(value)),
        (Shape::List(_), Value::Object(_)) => Some(Value::Array(vec![value.take()])),
        (Shape::List(_), Value::Array(list)) => {
            list.retain(one);
            return true;
        }
        (Shape::Map(_), Value::Object(map)) => {
            map.retain(|_, item| one(item));
            return true;
        }
        _ => None,
    };
    match converted {
        Some(converted) => {
            *value = converted;
            true
        }
        None => false,
    }
}

fn whole(number: &Number) -> Option<u64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = number.as_f64()?;
    // Whole and in range, so the text has digits only.
    (value.fract() == 0.0 && (0.0..EXACT).contains(&value))
        .then(|| format!("{value:.0}").parse().ok())?
}

fn text(value: &Value) -> Option<Value> {
    match value {
        Value::String(_) => Some(value.clone()),
        Value::Number(_) | Value::Bool(_) => Some(Value::String(value.to_string())),
        _ => None,
    }
}

fn texts(list: &[Value]) -> Option<Value> {
    Some(Value::Array(list.iter().filter_map(text).collect()))
}

fn text_map(map: &Map<String, Value>) -> Value {
    let texts = map
        .iter()
        .map(|(key, value)| (key.clone(), text(value).unwrap_or_else(|| "".into())));
    Value::Object(texts.collect())
}

fn requirements(value: &mut Value) -> Value {
    let list = match value.take() {
        Value::Array(list) => list,
        map @ Value::Object(_) => vec![map],
        _ => Vec::new(),
    };
    let requirement = |value: Value| match value {
        Value::Object(map) => {
            let scopes = |value: Value| {
                value
                    .as_array()
                    .and_then(|list| texts(list))
                    .unwrap_or_else(|| Value::Array(Vec::new()))
            };
            Some(Value::Object(
                map.into_iter().map(|(name, value)| (name, scopes(value))).collect(),
            ))
        }
        Value::String(name) => {
            Some(Value::Object(Map::from_iter([(name, Value::Array(Vec::new()))])))
        }
        _ => None,
    };
    Value::Array(list.into_iter().filter_map(requirement).collect())
}

fn expected(shape: Shape) -> String {
    match shape {
        Shape::Any => "anything".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Flag => "true or false".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Count => "a whole number from 0 to 2^64 - 1".to_owned(),
        Shape::Values => "a list".to_owned(),
        Shape::Texts => "a list of text".to_owned(),
        Shape::TextMap => "a map to text".to_owned(),
        Shape::AnyMap => "a map".to_owned(),
        Shape::Requirements => "a list of security requirements".to_owned(),
        Shape::Word(words) => format!("one of {}", words.join(", ")),
        Shape::One(kind) => format!("an object: {}", kind.name()),
        Shape::SchemaOrFlag => "a schema, or true or false".to_owned(),
        Shape::List(kind) => format!("a list; of each {} an object", kind.name()),
        Shape::Map(kind) => format!("a map; of each {} an object", kind.name()),
    }
}
