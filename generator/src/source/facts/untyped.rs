//! Schemas that say nothing: the type of their sample, else, where that is wanted, what the same name is elsewhere in the
//! document, else nothing.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::fields::{self, Field, Object, text};
use super::{Counts, Untyped};
use crate::source::{room_for_copies, weight};

/// Keywords of which any one says what a schema is.
const TELLING: [&str; 10] = [
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "enum",
    "const",
];
/// Words about a field; they do not move with its type.
const WORDS: [&str; 4] = ["description", "title", "example", "examples"];

/// Fields of one name in a document, by type: how many, and the first of them.
type Known = IndexMap<String, IndexMap<String, (usize, Object)>>;

/// Gives every named schema without a type the likeliest one.
pub(super) fn fill(tree: &mut Value, untyped: Untyped, counts: &mut Counts) {
    let by_name = untyped == Untyped::LikeItsNamesakes;
    let mut wanted = HashSet::new();
    fields::each(tree, &mut |field| {
        if says_nothing(field) && (by_name || field.example().is_some()) {
            wanted.insert(field.name.to_owned());
        }
    });
    if wanted.is_empty() {
        return;
    }
    let mut known = Known::new();
    let components = tree.pointer("/components/schemas").cloned().unwrap_or_default();
    fields::each(tree, &mut |field| {
        if by_name && wanted.contains(field.name) {
            remember(field, &components, &mut known);
        }
    });
    // What a field is elsewhere may be large, and stands in the document once for each that says nothing.
    let mut room = room_for_copies(tree);
    let likeliest: HashMap<String, (Object, usize)> = known
        .into_iter()
        .filter_map(|(name, types)| Some((name, most_frequent(&types)?)))
        .map(|(name, schema)| {
            let cost = schema.values().map(weight).sum();
            (name, (schema, cost))
        })
        .collect();
    let mut elsewhere = |name: &str| {
        let (schema, cost) = likeliest.get(name)?;
        room = room.checked_sub(*cost)?;
        Some(schema.clone())
    };
    fields::each(tree, &mut |field| {
        if !says_nothing(field) {
            return;
        }
        let guess = field.example().and_then(|sample| of_sample(field.name, sample));
        let guess = guess.or_else(|| elsewhere(field.name));
        counts.untyped.add(guess.is_some());
        if let (Some(schema), Some(guess)) = (field.schema(), guess) {
            schema.extend(guess);
        }
    });
}

fn says_nothing(field: &mut Field<'_>) -> bool {
    let is_silent =
        |schema: &mut Object| TELLING.iter().all(|key| !schema.contains_key(*key));
    !field.is_part() && field.schema().is_some_and(is_silent)
}

fn remember(field: &Field<'_>, components: &Value, known: &mut Known) {
    let Some(schema) = field.target(components).filter(|_| !field.is_part()) else {
        return;
    };
    let kind = text(schema, "type");
    if kind.is_empty() {
        return;
    }
    // Looked up first: most fields have a name and a type that were met before.
    if let Some((count, _)) =
        known.get_mut(field.name).and_then(|types| types.get_mut(kind))
    {
        *count += 1;
        return;
    }
    let types = known.entry(field.name.to_owned()).or_default();
    types.insert(kind.to_owned(), (1, schema.clone()));
}

/// Among equals the first in the document.
fn most_frequent(types: &IndexMap<String, (usize, Object)>) -> Option<Object> {
    let most = types.values().map(|(count, _)| *count).max()?;
    let (_, schema) = types.values().find(|(count, _)| *count == most)?;
    let mut schema = schema.clone();
    schema.retain(|key, _| !WORDS.contains(&key.as_str()) && !key.starts_with("x-"));
    Some(schema)
}

fn of_sample(name: &str, sample: &Value) -> Option<Object> {
    let kind = match sample {
        Value::Bool(_) => "boolean",
        // Digits too many for a number that every reader keeps are an identifier.
        Value::Number(n)
            if n.is_i64() && (name.ends_with("_id") || n.to_string().len() >= 15) =>
        {
            "string"
        }
        Value::Number(n) if n.is_i64() || n.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Object(_) => "object",
        Value::Array(_) | Value::Null => return None,
    };
    json!({ "type": kind }).as_object().cloned()
}
