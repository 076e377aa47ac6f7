//! Schemas of JSON Schema 2020-12 in the 3.0 shape. Applied whatever version a document says it has: the newer forms mean the
//! same in an older document, where they have no other meaning.

use serde_json::{Map, Value, json};

use crate::diagnostics::Diagnostics;
use crate::source::Origin;

type Object = Map<String, Value>;

/// Brings one schema, not the schemas in it, to the 3.0 shape.
pub(super) fn to_3_0(
    node: &mut Value,
    is_3_0: bool,
    origin: &dyn Fn() -> Origin,
    diagnostics: &mut Diagnostics,
) {
    match node {
        Value::Object(_) => {}
        Value::Bool(true) => *node = json!({}),
        Value::Bool(false) => {
            diagnostics.unsupported_schema(&origin(), "`false`, which allows no value,");
            *node = json!({});
        }
        _ => {
            diagnostics.schema_not_understood(&origin(), "it is not a map");
            *node = json!({});
        }
    }
    let Value::Object(schema) = node else { return };
    if schema.contains_key("$ref") {
        return reference_with_siblings(schema, is_3_0, origin, diagnostics);
    }
    constant(schema);
    examples(schema);
    exclusive_bound(schema, "minimum", "exclusiveMinimum", |bound, exclusive| {
        bound > exclusive
    });
    exclusive_bound(schema, "maximum", "exclusiveMaximum", |bound, exclusive| {
        bound < exclusive
    });
    encoded_content(schema);
    if schema.shift_remove("prefixItems").is_some() {
        diagnostics.unsupported_schema(
            &origin().child("prefixItems"),
            "a tuple (`prefixItems`)",
        );
        schema.insert("items".to_owned(), json!({}));
    }
    null_alternative(schema, "anyOf");
    null_alternative(schema, "oneOf");
    type_list(schema);
}

/// A `$ref` beside other keywords: `allOf` of the reference, and the others beside that.
fn reference_with_siblings(
    schema: &mut Object,
    is_3_0: bool,
    origin: &dyn Fn() -> Origin,
    diagnostics: &mut Diagnostics,
) {
    const ANNOTATIONS: &[&str] = &[
        "description",
        "title",
        "deprecated",
        "nullable",
        "default",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
    ];
    if !schema.get("$ref").is_some_and(Value::is_string) {
        // Not a reference; `document/conform.rs` says so.
        return;
    }
    let is_kept =
        |key: &str| !is_3_0 || ANNOTATIONS.contains(&key) || key.starts_with("x-");
    let dropped: Vec<String> =
        schema.keys().filter(|key| *key != "$ref" && !is_kept(key)).cloned().collect();
    for key in dropped {
        let message = format!("`{key}` beside a `$ref` has no effect in OpenAPI 3.0");
        diagnostics.repaired(&origin().child(&key), &message);
        schema.shift_remove(&key);
    }
    if schema.len() == 1 {
        return;
    }
    let reference = schema.shift_remove("$ref");
    let mut all = vec![json!({ "$ref": reference })];
    if let Some(Value::Array(others)) = schema.shift_remove("allOf") {
        all.extend(others);
    }
    schema.insert("allOf".to_owned(), Value::Array(all));
    examples(schema);
}

fn constant(schema: &mut Object) {
    if let Some(value) = schema.shift_remove("const") {
        if value.is_null() {
            schema.insert("nullable".to_owned(), Value::Bool(true));
        }
        schema.insert("enum".to_owned(), Value::Array(vec![value]));
    }
}

fn examples(schema: &mut Object) {
    if let Some(Value::Array(examples)) = schema.shift_remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
    }
}

/// `exclusiveMinimum: 3` is `minimum: 3, exclusiveMinimum: true`.
fn exclusive_bound(
    schema: &mut Object,
    inclusive: &str,
    exclusive: &str,
    is_tighter: fn(f64, f64) -> bool,
) {
    let Some(bound @ Value::Number(_)) = schema.get(exclusive) else {
        return;
    };
    let bound = bound.clone();
    let there = schema.get(inclusive).and_then(Value::as_f64);
    if there.zip(bound.as_f64()).is_some_and(|(there, bound)| is_tighter(there, bound)) {
        schema.shift_remove(exclusive);
    } else {
        schema.insert(inclusive.to_owned(), bound);
        schema.insert(exclusive.to_owned(), Value::Bool(true));
    }
}

fn encoded_content(schema: &mut Object) {
    let encoding = schema.shift_remove("contentEncoding");
    let media_type = schema.shift_remove("contentMediaType");
    let format = match (
        encoding.as_ref().and_then(Value::as_str),
        media_type.as_ref().and_then(Value::as_str),
    ) {
        (Some(encoding), _) if encoding.to_ascii_lowercase().starts_with("base64") => {
            "byte"
        }
        (None, Some(media_type))
            if !media_type.starts_with("text/") && !media_type.contains("json") =>
        {
            "binary"
        }
        _ => return,
    };
    schema.entry("type").or_insert_with(|| "string".into());
    schema.entry("format").or_insert_with(|| format.into());
}

/// `anyOf: [X, {type: "null"}]` is X, and nullable.
fn null_alternative(schema: &mut Object, keyword: &str) {
    let Some(Value::Array(alternatives)) = schema.get_mut(keyword) else {
        return;
    };
    let before = alternatives.len();
    alternatives.retain(|alternative| !is_null(alternative));
    if alternatives.len() == before {
        return;
    }
    if let [_] = &alternatives[..]
        && !schema.contains_key("allOf")
        && let Some(only) = schema.shift_remove(keyword)
    {
        schema.insert("allOf".to_owned(), only);
    } else if schema.get(keyword).is_some_and(|rest| rest == &json!([])) {
        schema.shift_remove(keyword);
    }
    schema.insert("nullable".to_owned(), Value::Bool(true));
}

fn is_null(schema: &Value) -> bool {
    let is_null_type = schema.get("type") == Some(&json!("null"))
        || schema.get("type") == Some(&json!(["null"]));
    is_null_type
        || schema.get("const") == Some(&Value::Null)
        || schema.get("enum") == Some(&json!([null]))
}

/// `type: [X, "null"]` is X, and nullable; several types are a choice.
fn type_list(schema: &mut Object) {
    let mut types = match schema.get_mut("type") {
        Some(Value::Array(types)) => std::mem::take(types),
        Some(Value::String(only)) if only == "null" => vec![json!("null")],
        _ => return,
    };
    schema.shift_remove("type");
    let before = types.len();
    types.retain(|name| name != "null" && !name.is_null());
    types.dedup();
    if types.len() < before {
        schema.insert("nullable".to_owned(), Value::Bool(true));
    }
    match &types[..] {
        [] if before > 0 => {
            schema.entry("enum").or_insert_with(|| json!([null]));
        }
        [] => {}
        [only] => {
            schema.insert("type".to_owned(), only.clone());
        }
        // A schema that is a choice already, or has a list of values, says enough without its types.
        several if !["anyOf", "enum"].iter().any(|key| schema.contains_key(*key)) => {
            let branches: Vec<Value> =
                several.iter().map(|name| branch(schema, name)).collect();
            schema.insert("anyOf".to_owned(), Value::Array(branches));
        }
        _ => {}
    }
}

/// One type of several, with the keywords that say something about that type only.
fn branch(schema: &mut Object, name: &Value) -> Value {
    let own: &[&str] = match name.as_str() {
        Some("string") => &["format", "pattern", "minLength", "maxLength"],
        Some("number" | "integer") => {
            &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
        }
        Some("array") => &["items", "minItems", "maxItems", "uniqueItems"],
        Some("object") => &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
        _ => &[],
    };
    let mut branch = Map::from_iter([("type".to_owned(), name.clone())]);
    for key in own {
        if let Some(value) = schema.shift_remove(*key) {
            branch.insert((*key).to_owned(), value);
        }
    }
    Value::Object(branch)
}
