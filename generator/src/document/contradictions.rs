//! What schemas say that no value could keep, or that nobody can read: told, and taken as if it were not said, so that values
//! still come through. Applied before a tree is brought to the 3.0 shape, which no longer tells the versions apart.

use regex_syntax::ast::ErrorKind;
use serde_json::{Map, Value, json};

use crate::diagnostics::Diagnostics;
use crate::source::Origin;
use crate::vocabulary::{self, Kind, Order};

type Object = Map<String, Value>;

/// Bounds that stand in pairs, with the keywords that make each exclusive.
const BOUNDS: &[[&[&str]; 2]] = &[
    [&["minimum", "exclusiveMinimum"], &["maximum", "exclusiveMaximum"]],
    [&["minLength"], &["maxLength"]],
    [&["minItems"], &["maxItems"]],
    [&["minProperties"], &["maxProperties"]],
];

/// Tells what schemas of a document cannot mean, and takes it out of them.
pub(super) fn resolve(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    let version = tree.get("openapi").and_then(Value::as_str).unwrap_or_default();
    let is_3_0 = version.starts_with("3.0");
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let (Kind::Schema, Value::Object(schema)) = (kind, node) else { return };
        let origin = || Origin::at(document, pointer);
        no_values(schema, &origin, diagnostics);
        for [lower, upper] in BOUNDS {
            bounds(schema, lower, upper, &origin, diagnostics);
        }
        pattern(schema, &origin, diagnostics);
        if is_3_0 {
            list_of_nothing(schema, &origin, diagnostics);
        } else {
            exclusive_flags(schema, &origin, diagnostics);
        }
    });
}

fn no_values(
    schema: &mut Object,
    origin: &dyn Fn() -> Origin,
    diagnostics: &mut Diagnostics,
) {
    if schema.get("enum") == Some(&json!([])) {
        schema.shift_remove("enum");
        let what = "an `enum` without values allows none";
        diagnostics.impossible_limits(&origin().child("enum"), what);
    }
}

/// The lower and the upper bound of something, each by any of these keywords.
fn bounds(
    schema: &mut Object,
    lower: &'static [&'static str],
    upper: &'static [&'static str],
    origin: &dyn Fn() -> Origin,
    diagnostics: &mut Diagnostics,
) {
    let found = |words: &[&'static str]| {
        let set = words.iter().map(|word| Some((number(schema.get(*word)?)?, *word)));
        set.flatten().collect::<Vec<_>>()
    };
    // Of two that say the same the exclusive one counts, which stands last.
    let lowest = found(lower).into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
    let highest = found(upper).into_iter().rev().min_by(|a, b| a.0.total_cmp(&b.0));
    let (Some((low, low_word)), Some((high, high_word))) = (lowest, highest) else {
        return;
    };
    let is_open = |word: &str, exclusive: Option<&&str>| {
        exclusive.is_some_and(|exclusive| {
            word == *exclusive || schema.get(*exclusive) == Some(&Value::Bool(true))
        })
    };
    let is_empty = low.total_cmp(&high).is_eq()
        && (is_open(low_word, lower.get(1)) || is_open(high_word, upper.get(1)));
    if low > high || is_empty {
        let what = if is_empty {
            format!(
                "nothing lies between the bounds {low} and {high}, which are excluded"
            )
        } else {
            format!("`{low_word}` is {low}, and `{high_word}` is {high}")
        };
        diagnostics.impossible_limits(&origin().child(low_word), &what);
        for word in lower.iter().chain(upper) {
            schema.shift_remove(*word);
        }
    }
}

/// Also one that is written as text, as which it will be read.
fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

/// Kept for readers of the documentation. Look-arounds and references back are another dialect's, and no mistake.
fn pattern(schema: &Object, origin: &dyn Fn() -> Origin, diagnostics: &mut Diagnostics) {
    let Some(Value::String(pattern)) = schema.get("pattern") else { return };
    let reason = match regex_syntax::parse(pattern) {
        Ok(_) => return,
        Err(regex_syntax::Error::Parse(error)) => match error.kind() {
            ErrorKind::UnsupportedLookAround | ErrorKind::UnsupportedBackreference => {
                return;
            }
            kind => kind.to_string(),
        },
        Err(regex_syntax::Error::Translate(error)) => error.kind().to_string(),
        Err(_) => "it is no regular expression".to_owned(),
    };
    diagnostics.pattern_not_checked(&origin().child("pattern"), pattern, &reason);
}

fn list_of_nothing(
    schema: &Object,
    origin: &dyn Fn() -> Origin,
    diagnostics: &mut Diagnostics,
) {
    let is_list = schema.get("type").is_some_and(|name| name == "array");
    if is_list
        && !["$ref", "items", "prefixItems"].iter().any(|key| schema.contains_key(*key))
    {
        let what = "a list without `items` was read as a list of anything";
        diagnostics.repaired(&origin().child("type"), what);
    }
}

/// `exclusiveMinimum: true` of 3.0 in a later document, where it is a number.
fn exclusive_flags(
    schema: &mut Object,
    origin: &dyn Fn() -> Origin,
    diagnostics: &mut Diagnostics,
) {
    for (exclusive, inclusive) in
        [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
    {
        if schema.get(exclusive).is_some_and(Value::is_boolean) {
            let message = format!(
                "`{exclusive}` is a number since OpenAPI 3.1; it was read as what it says of `{inclusive}` in 3.0"
            );
            diagnostics.repaired(&origin().child(exclusive), &message);
        }
    }
}
