//! Brings OpenAPI 3.1 and 3.2 to the 3.0 shape, and several examples to one, on the raw tree, so that nothing later knows
//! versions. What the 3.0 shape cannot say is reported, never dropped in silence.

use serde_json::{Map, Value};

use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::source::{Origin, push_token, weight};
use crate::vocabulary::{self, Kind, METHODS, Order};

mod examples;
mod place;
mod reference;
mod schema;

/// Brings a tree to the 3.0 shape.
pub(super) fn to_3_0(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    let is_3_0 = tree
        .get("openapi")
        .and_then(Value::as_str)
        .is_some_and(|version| version.starts_with("3.0"));
    foreign_dialect(tree, document, diagnostics);
    path_item_references(tree, document, diagnostics);
    reference::shorten(tree, document, diagnostics);
    what_is_never_called(tree, document, diagnostics);
    let mut examples = examples::Examples::take(tree);
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let origin = || Origin::at(document, pointer);
        match kind {
            Kind::Schema => schema::to_3_0(node, is_3_0, &origin, diagnostics),
            Kind::PathItem => other_methods(node, &origin(), diagnostics),
            Kind::Operation => callbacks(node, &origin(), diagnostics),
            Kind::MediaType => examples.choose(node),
            _ => {}
        }
    });
}

fn foreign_dialect(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    const OWN_DIALECTS: &str = "https://spec.openapis.org/oas/";
    let Value::Object(root) = tree else { return };
    if let Some(Value::String(dialect)) = root.shift_remove("jsonSchemaDialect")
        && !dialect.starts_with(OWN_DIALECTS)
    {
        let origin = Origin::root(document).child("jsonSchemaDialect");
        diagnostics.schema_dialect(&origin, &dialect);
    }
}

/// Webhooks, and path items that stand for none: gone only when no reference leads into them any more.
fn what_is_never_called(
    tree: &mut Value,
    document: usize,
    diagnostics: &mut Diagnostics,
) {
    let Value::Object(root) = tree else { return };
    if let Some(Value::Object(webhooks)) = root.shift_remove("webhooks")
        && !webhooks.is_empty()
    {
        diagnostics.webhooks_ignored(&Origin::root(document).child("webhooks"));
    }
    if let Some(Value::Object(components)) = root.get_mut("components") {
        components.shift_remove("pathItems");
    }
}

/// Puts the path items that paths refer to in their place; what stands beside the `$ref` counts before what it leads to.
fn path_item_references(
    tree: &mut Value,
    document: usize,
    diagnostics: &mut Diagnostics,
) {
    let Some(Value::Object(paths)) = tree.get("paths") else {
        return;
    };
    let references: Vec<(String, String)> = paths
        .iter()
        .filter_map(|(path, item)| {
            Some((path.clone(), item.get("$ref")?.as_str()?.to_owned()))
        })
        .collect();
    let mut room = bounds::COPIED_NODES;
    for (path, reference) in references {
        let mut pointer = "/paths".to_owned();
        push_token(&mut pointer, &path);
        let origin = Origin::at(document, &pointer).child("$ref");
        let found = follow(tree, &reference, &origin, diagnostics).unwrap_or_default();
        let Some(left) = room.checked_sub(found.values().map(weight).sum()) else {
            return diagnostics.references_too_large(&origin, &reference);
        };
        room = left;
        let Some(Value::Object(item)) = tree.pointer_mut(&pointer) else {
            continue;
        };
        item.shift_remove("$ref");
        for (key, value) in found {
            item.entry(key).or_insert(value);
        }
    }
}

fn follow(
    tree: &Value,
    reference: &str,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) -> Option<Map<String, Value>> {
    let mut reference = reference;
    let mut found = Map::new();
    // No chain in good faith is longer.
    for _ in 0..16 {
        let Some(pointer) = reference::local(reference) else {
            diagnostics.external_reference(origin, reference);
            return None;
        };
        let Some(item) = reference::stands_at(tree, Kind::PathItem, &pointer)
            .and_then(Value::as_object)
        else {
            diagnostics.unresolved_reference(origin, reference);
            return None;
        };
        for (key, value) in item.iter().filter(|(key, _)| *key != "$ref") {
            found.entry(key.clone()).or_insert_with(|| value.clone());
        }
        match item.get("$ref").and_then(Value::as_str) {
            Some(next) => reference = next,
            None => return Some(found),
        }
    }
    diagnostics.reference_cycle(origin, reference);
    None
}

/// Left in their place: what a client has no use for goes later.
fn callbacks(node: &Value, operation: &Origin, diagnostics: &mut Diagnostics) {
    let callbacks = node.get("callbacks").and_then(Value::as_object);
    if callbacks.is_some_and(|callbacks| !callbacks.is_empty()) {
        diagnostics.callbacks_ignored(&operation.child("callbacks"));
    }
}

/// `query` and `additionalOperations`, new in 3.2.
fn other_methods(node: &mut Value, origin: &Origin, diagnostics: &mut Diagnostics) {
    let Value::Object(item) = node else { return };
    let path = origin.pointer.rsplit('/').next().unwrap_or_default();
    let path = path.replace("~1", "/").replace("~0", "~");
    if item.shift_remove("query").is_some_and(|query| !query.is_null()) {
        diagnostics.unsupported_method(&origin.child("query"), "QUERY", &path);
    }
    let Some(Value::Object(others)) = item.shift_remove("additionalOperations") else {
        return;
    };
    for (method, operation) in others {
        let lower = method.to_ascii_lowercase();
        if METHODS.contains(&lower.as_str()) && !item.contains_key(&lower) {
            item.insert(lower, operation);
        } else {
            let origin = origin.child("additionalOperations").child(&method);
            diagnostics.unsupported_method(&origin, &method, &path);
        }
    }
}
