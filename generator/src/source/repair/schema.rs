//! The repairs of schemas.

use serde_json::{Map, Value, json};

use super::{Mends, Object};

/// `required: true` on a property, where OpenAPI has a list of names on the object.
pub(super) fn required_property(schema: &mut Object, mends: &mut Mends) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else {
        return;
    };
    let mut required = Vec::new();
    for (name, property) in properties.iter_mut() {
        let Value::Object(property) = property else {
            continue;
        };
        if let Some(Value::Bool(is_required)) = property.get("required") {
            if *is_required {
                required.push(Value::from(name.as_str()));
            }
            property.shift_remove("required");
            mends.say(
                "properties",
                format!("`required` on the property `{name}` was read as if it stood in the object's list"),
            );
        }
    }
    let list = schema.entry("required").or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(list) = list {
        for name in required {
            if !list.contains(&name) {
                list.push(name);
            }
        }
    }
    if *list == Value::Array(Vec::new()) {
        schema.shift_remove("required");
    }
}

/// `items: [schema]`, as in old drafts of JSON Schema.
pub(super) fn list_of_items(schema: &mut Object, mends: &mut Mends) {
    let Some(items) = schema.get_mut("items") else {
        return;
    };
    let Value::Array(list) = items else { return };
    let list = std::mem::take(list);
    *items = match <[Value; 1]>::try_from(list) {
        Ok([only]) => only,
        Err(list) if list.is_empty() => Value::Object(Map::new()),
        Err(list) => json!({ "anyOf": list }),
    };
    mends.say("items", "a list of `items` was read as the choice between them");
}

/// Types that OpenAPI does not have, but whose meaning nobody doubts.
pub(super) fn type_spelling(schema: &mut Object, mends: &mut Mends) {
    let Some(there) = schema.get("type").and_then(Value::as_str) else {
        return;
    };
    let lower = there.trim().to_ascii_lowercase();
    let (meant, format) = match lower.as_str() {
        "string" | "number" | "integer" | "boolean" | "object" | "array" | "null" => {
            (lower.as_str(), None)
        }
        "str" | "text" => ("string", None),
        "int" | "int32" | "int64" | "long" => ("integer", None),
        "float" | "double" | "decimal" => ("number", None),
        "bool" => ("boolean", None),
        "list" => ("array", None),
        "dict" | "map" | "hash" => ("object", None),
        "file" | "binary" => ("string", Some("binary")),
        "date" => ("string", Some("date")),
        "datetime" | "date-time" | "timestamp" => ("string", Some("date-time")),
        _ => ("", None),
    };
    if meant == there {
        return;
    }
    if meant.is_empty() {
        mends.say(
            "type",
            format!("there is no type `{there}`; the value is left untyped"),
        );
        schema.shift_remove("type");
        return;
    }
    mends.say("type", format!("the type `{there}` was read as `{meant}`"));
    let meant = Value::from(meant);
    schema.insert("type".to_owned(), meant);
    if let Some(format) = format {
        schema.entry("format").or_insert_with(|| format.into());
    }
}

/// `discriminator: kind`, as in Swagger 2.0.
pub(super) fn discriminator_as_text(schema: &mut Object, mends: &mut Mends) {
    if let Some(discriminator @ Value::String(_)) = schema.get_mut("discriminator") {
        let name = discriminator.take();
        *discriminator = json!({ "propertyName": name });
        mends.say(
            "discriminator",
            "the name was read as the discriminator's `propertyName`",
        );
    }
}
