//! Schemas in our own form: facts only, fields where they are used, keys in one order. Decides nothing about components.

use serde_json::Value;

use super::Object;
use super::plan::{Plan, Target};
use super::tidy;

const ORDER: [&str; 35] = [
    "$ref",
    "type",
    "format",
    "enum",
    "const",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "default",
    "nullable",
    "deprecated",
    "writeOnly",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "items",
    "prefixItems",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "discriminator",
    "xml",
    tidy::EXTENSIONS,
];
/// Words and samples, and `readOnly`, which published documents set on everything that an answer holds.
const DROPPED: [&str; 8] = [
    "title",
    "description",
    "summary",
    "example",
    "examples",
    "externalDocs",
    "$comment",
    "readOnly",
];

/// The facts of a schema.
pub(super) fn write(schema: &Value, plan: &Plan<'_>) -> Value {
    let Some(members) = schema.as_object() else {
        return schema.clone();
    };
    let Some(reference) = members.get("$ref").and_then(Value::as_str) else {
        return tidy::ordered(facts(members, plan), &ORDER).into();
    };
    let mut written = match plan.resolve(reference) {
        Target::Component(name) => one("$ref", format!("#/components/schemas/{name}")),
        Target::Unknown => one("$ref", reference.to_owned()),
        Target::Inline(target) => match write(target, plan) {
            Value::Object(target) => target,
            other => return other,
        },
    };
    // What a field says itself goes before what its definition says.
    let own = facts(members, plan).into_iter().filter(|(key, _)| key != "$ref");
    written.extend(own);
    tidy::ordered(written, &ORDER).into()
}

fn one(key: &str, value: String) -> Object {
    Object::from_iter([(key.to_owned(), Value::String(value))])
}

fn facts(members: &Object, plan: &Plan<'_>) -> Vec<(String, Value)> {
    let kept = members.iter().filter(|(key, _)| !DROPPED.contains(&key.as_str()));
    kept.map(|(key, value)| (key.clone(), keyword(key, value, plan))).collect()
}

fn keyword(key: &str, value: &Value, plan: &Plan<'_>) -> Value {
    match key {
        "properties" | "patternProperties" => {
            let properties = value.as_object().into_iter().flatten();
            let written =
                properties.map(|(name, schema)| (name.clone(), write(schema, plan)));
            Value::Object(written.collect())
        }
        "items" | "additionalProperties" | "not" => write(value, plan),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
            let members = value.as_array().into_iter().flatten();
            members.map(|schema| write(schema, plan)).collect()
        }
        _ => value.clone(),
    }
}
