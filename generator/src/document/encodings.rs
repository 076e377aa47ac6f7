//! How the fields of forms are to be written, where that is not how a client writes them: told. Changes nothing.
//!
//! Looks at the tree, because `openapiv3` reads an `explode` of `false` and one that is not there as the same.

use serde_json::{Map, Value};

use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::source::Origin;
use crate::vocabulary::{self, Kind, Order};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Tells which `encoding`s of a document, already in the 3.0 shape, are not followed.
pub(super) fn tell(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    let mut bodies = Vec::new();
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let content = node.get("content").filter(|_| kind == Kind::RequestBody);
        if let Some((sent, media)) = content.and_then(sent)
            && media.contains_key("encoding")
        {
            let origin = Origin::at(document, pointer).child("content").child(sent);
            bodies.push((origin.child("encoding"), is(sent, MULTIPART), media.clone()));
        }
    });
    for (origin, in_parts, media) in bodies {
        let encodings = media.get("encoding").and_then(Value::as_object);
        for (name, encoding) in encodings.into_iter().flatten() {
            let property = media.get("schema").and_then(|schema| {
                property(tree, schema, name, bounds::REFERENCE_CHAIN)
            });
            let field = property.map_or(Field::Value, |schema| {
                Field::of(tree, schema, bounds::REFERENCE_CHAIN)
            });
            if let Some((word, how)) = unfollowed(encoding, field, in_parts) {
                let place = origin.child(name).child(word);
                diagnostics.encoding_not_followed(&place, word, name, how);
            }
        }
    }
}

/// The form of a body that is sent, if one is: not beside JSON.
fn sent(content: &Value) -> Option<(&str, &Map<String, Value>)> {
    let content = content.as_object()?;
    if content.keys().any(|name| name.contains("json") || name.contains('*')) {
        return None;
    }
    let of = |wanted| content.iter().find(|(name, _)| is(name, wanted));
    let (name, media) = of(FORM).or_else(|| of(MULTIPART))?;
    Some((name, media.as_object()?))
}

fn is(media_type: &str, wanted: &str) -> bool {
    essence(media_type).eq_ignore_ascii_case(wanted)
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// What a field of a form is, as far as that decides how it is written.
#[derive(Clone, Copy, PartialEq)]
enum Field {
    Value,
    List,
    Object,
    /// A list of what is sent as JSON.
    Objects,
    File,
}

impl Field {
    fn of(tree: &Value, schema: &Value, steps: usize) -> Self {
        let Some(steps) = steps.checked_sub(1) else { return Self::Value };
        let schema = target(tree, schema);
        let kind = schema.get("type").and_then(Value::as_str);
        if let Some(items) = schema.get("items") {
            return match Self::of(tree, items, steps) {
                Self::File => Self::File,
                Self::Object | Self::Objects | Self::List => Self::Objects,
                _ => Self::List,
            };
        }
        match kind {
            Some("array") => Self::List,
            Some("object") => Self::Object,
            Some(_) if schema.get("format").is_some_and(|format| format == "binary") => {
                Self::File
            }
            Some(_) => Self::Value,
            None if schema.get("properties").is_some() => Self::Object,
            None => {
                let parts = schema.get("allOf").and_then(Value::as_array);
                let mut parts = parts.into_iter().flatten();
                let mut fields = parts.by_ref().map(|part| Self::of(tree, part, steps));
                fields.find(|field| *field != Self::Value).unwrap_or(Self::Value)
            }
        }
    }
}

/// What a reference leads to; anything else is what it is.
fn target<'t>(tree: &'t Value, schema: &'t Value) -> &'t Value {
    let reference = schema.get("$ref").and_then(Value::as_str);
    let pointer = reference.and_then(|reference| reference.strip_prefix('#'));
    pointer.and_then(|pointer| tree.pointer(pointer)).unwrap_or(schema)
}

fn property<'t>(
    tree: &'t Value,
    schema: &'t Value,
    name: &str,
    steps: usize,
) -> Option<&'t Value> {
    let steps = steps.checked_sub(1)?;
    let own = target(tree, schema);
    if own.get("$ref").is_some() {
        return property(tree, own, name, steps);
    }
    own.get("properties").and_then(|properties| properties.get(name)).or_else(|| {
        let parts = own.get("allOf")?.as_array()?;
        parts.iter().find_map(|part| property(tree, part, name, steps))
    })
}

/// The first keyword that asks for something else than what is sent, and what is sent.
fn unfollowed(
    encoding: &Value,
    field: Field,
    in_parts: bool,
) -> Option<(&'static str, &'static str)> {
    let says = |word: &str| encoding.get(word);
    let style = says("style").and_then(Value::as_str);
    let is_joined = says("explode").map_or_else(
        || style.is_some_and(|style| style != "form"),
        |explode| *explode == Value::Bool(false),
    );
    let media_type = says("contentType").and_then(Value::as_str).map(essence);
    let is_styled = says("style").is_some() || says("explode").is_some();
    if in_parts
        && says("headers").and_then(Value::as_object).is_some_and(|map| !map.is_empty())
    {
        return Some(("headers", "the part has no headers but its name and its type"));
    }
    if !in_parts && says("allowReserved") == Some(&Value::Bool(true)) {
        return Some(("allowReserved", "reserved characters are escaped"));
    }
    let word = if says("style").is_some() { "style" } else { "explode" };
    match field {
        Field::List | Field::Objects if is_joined => {
            return Some((word, "each element is sent as a field of its own"));
        }
        Field::Object if is_styled => return Some((word, "it is sent as JSON")),
        _ => {}
    }
    let how = match (field, media_type?) {
        (_, "*/*") | (Field::File, "application/octet-stream") => return None,
        (Field::File, _) => {
            "a file has the type that its name says, or `Part::content_type`"
        }
        (Field::Object | Field::Objects, "application/json")
        | (Field::Value | Field::List, "text/plain") => return None,
        (Field::Object | Field::Objects, _) => "it is sent as JSON",
        (Field::Value | Field::List, _) => "it is sent as plain text",
    };
    Some(("contentType", how))
}
