//! Lists of allowed values: from "Allowed values: a, b and c" in a description to `enum`. Other lists are not read.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::Counts;
use super::fields::{Field, Object, type_of};
use crate::vocabulary::{self, Kind, Order};

mod parse;

/// What words in a list of values never hold, and what only a regular expression or a wildcard does.
static PATTERN: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\\(){}\[\]^$*+?|<>]").expect("a constant pattern"));

/// What marks a declared value as a regular expression for sure: a class such as `\w`. Signs alone may be meant.
static CLASS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\\[wdsWDS]").expect("a constant pattern"));

/// What a description lists.
#[derive(Debug, Default, PartialEq, Eq)]
struct Listed {
    values: Vec<String>,
    /// Words for people that stand beside the values: `Fixed Asset - <code>fixed_asset</code>`.
    labels: Vec<String>,
}

impl Listed {
    /// Values as a reader of the list would send them: no patterns, no duplicates, no phrases among words.
    fn cleaned(mut self) -> Self {
        self.values.retain(|value| !is_pattern(value));
        if self.values.iter().any(|value| !value.contains(' ')) {
            self.values.retain(|value| !value.contains(' '));
        }
        let mut seen = HashSet::new();
        self.values.retain(|value| seen.insert(value.clone()));
        self
    }

    /// True when the list only spells out a boolean.
    fn is_switch(&self) -> bool {
        let is = |value: &str, word: &str| value.eq_ignore_ascii_case(word);
        let words = ["true", "false", "on", "off"];
        self.values.iter().any(|v| is(v, "true") || is(v, "false"))
            && self.values.iter().all(|v| words.iter().any(|word| is(v, word)))
    }
}

fn is_pattern(value: &str) -> bool {
    PATTERN.is_match(value)
}

pub(super) fn apply(field: &mut Field<'_>, counts: &mut Counts) {
    drop_patterns(field);
    let prose = field.prose();
    if !parse::announces(&prose) {
        return;
    }
    let listed = parse::read(&prose).cleaned();
    let applied = field.scalar().is_some_and(|schema| declare(schema, &listed));
    counts.values.add(applied);
}

/// Tells where a document declares a regular expression as a value.
pub(super) fn each_pattern(tree: &mut Value, tell: &mut dyn FnMut(&str, &str)) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let declared = node.get("enum").filter(|_| kind == Kind::Schema);
        let values = declared.and_then(Value::as_array).into_iter().flatten();
        for pattern in
            values.filter_map(Value::as_str).filter(|text| CLASS.is_match(text))
        {
            tell(pointer, pattern);
        }
    });
}

/// A regular expression among the values says that the set is open; it is not a value.
fn drop_patterns(field: &mut Field<'_>) {
    let Some(schema) = field.scalar() else {
        return;
    };
    let Some(declared) = schema.get_mut("enum").and_then(Value::as_array_mut) else {
        return;
    };
    let before = declared.len();
    declared.retain(|value| !value.as_str().is_some_and(|text| CLASS.is_match(text)));
    if declared.is_empty() && before > 0 {
        schema.shift_remove("enum");
    }
}

/// Writes the list into the schema; false when the schema has no place for it.
fn declare(schema: &mut Object, listed: &Listed) -> bool {
    if listed.values.is_empty() {
        return false;
    }
    match type_of(schema) {
        Some("boolean") => return listed.is_switch(),
        Some("string") | None if listed.is_switch() && !schema.contains_key("enum") => {
            schema.insert("type".into(), "boolean".into());
            schema.shift_remove("format");
            return true;
        }
        None => {
            schema.insert("type".into(), "string".into());
        }
        Some("string") => {}
        Some("integer" | "number") => {
            let numbers: Option<Vec<Value>> =
                listed.values.iter().map(|v| number(v)).collect();
            return numbers.is_some_and(|numbers| merge(schema, &numbers, listed));
        }
        Some(_) => return false,
    }
    let values = listed.values.iter().map(|v| Value::from(v.as_str()));
    merge(schema, &values.collect::<Vec<_>>(), listed)
}

fn number(text: &str) -> Option<Value> {
    let number: serde_json::Number = text.parse().ok()?;
    Some(Value::Number(number))
}

fn merge(schema: &mut Object, values: &[Value], listed: &Listed) -> bool {
    let declared = schema.get_mut("enum").and_then(Value::as_array_mut);
    let mut all: Vec<Value> = declared.map(std::mem::take).unwrap_or_default();
    let labels: HashSet<&str> = listed.labels.iter().map(String::as_str).collect();
    all.retain(|value| {
        let text = value.as_str().unwrap_or_default();
        !text.contains(". ") && !labels.contains(text)
    });
    let mut seen: HashSet<&Value> = all.iter().collect();
    let new: Vec<&Value> = values.iter().filter(|value| seen.insert(value)).collect();
    all.extend(new.into_iter().cloned());
    schema.insert("enum".into(), Value::Array(all));
    true
}
