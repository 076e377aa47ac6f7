//! Leaves out what lacks something it cannot be without, the smallest part that will do, so that `openapiv3` finds every
//! required key. It must: an object that it cannot read costs it time that doubles with every level of nesting.

use serde_json::{Map, Value};

use crate::diagnostics::Diagnostics;
use crate::source::Origin;
use crate::vocabulary::{self, Kind, Order};

/// Completes a tree whose values all have their shape; false when nothing is left to read.
pub(super) fn complete(
    tree: &mut Value,
    document: usize,
    diagnostics: &mut Diagnostics,
) -> bool {
    let mut is_whole = true;
    vocabulary::walk(tree, Order::ChildrenFirst, &mut |kind, node, pointer| {
        let Value::Object(map) = node else { return };
        // Children that were found incomplete, just before.
        drop_nulls(kind, map);
        if map.contains_key("$ref") {
            return;
        }
        let Some(missing) = missing(kind, map) else {
            return;
        };
        let origin = Origin::at(document, pointer);
        match kind {
            Kind::Parameter => {
                let name =
                    map.get("name").and_then(Value::as_str).unwrap_or("without a name");
                diagnostics.unsupported_parameter(&origin, name, &missing);
            }
            Kind::SecurityScheme => {
                let name = pointer.rsplit('/').next().unwrap_or_default();
                diagnostics.unsupported_security(&origin, name, &missing);
            }
            Kind::Document | Kind::Info => {
                is_whole = false;
                diagnostics.document_not_understood(&origin, &missing);
            }
            _ => diagnostics.part_not_understood(&origin, kind.name(), &missing),
        }
        *node = Value::Null;
    });
    is_whole && tree.is_object()
}

fn drop_nulls(kind: Kind, map: &mut Map<String, Value>) {
    use vocabulary::Shape;
    map.retain(|key, value| {
        let shape = vocabulary::keyword(kind, key).map(|word| word.shape);
        match (shape, value) {
            (Some(Shape::One(_)), value) => !value.is_null(),
            (Some(Shape::List(_)), Value::Array(list)) => {
                list.retain(|item| !item.is_null());
                true
            }
            (Some(Shape::Map(_)), Value::Object(items)) => {
                items.retain(|_, item| !item.is_null());
                true
            }
            (None, value) if vocabulary::rest(kind, key).is_some() => !value.is_null(),
            _ => true,
        }
    });
}

/// What an object of a kind cannot be without, and is.
fn missing(kind: Kind, map: &mut Map<String, Value>) -> Option<String> {
    let required: &[&str] = match kind {
        Kind::Document => &["openapi", "info", "paths"],
        Kind::Info => &["title", "version"],
        Kind::Server => &["url"],
        Kind::ServerVariable => &["default"],
        Kind::Tag => &["name"],
        Kind::Discriminator => &["propertyName"],
        Kind::Parameter => &["name", "in"],
        Kind::SecurityScheme => return security(map),
        Kind::OAuthFlow => &["scopes"],
        Kind::Operation => {
            // An operation is never left out for want of a promise about its answer.
            map.entry("responses").or_insert_with(|| Value::Object(Map::new()));
            return None;
        }
        _ => &[],
    };
    if matches!(kind, Kind::Parameter | Kind::Header) {
        has_schema(map);
    }
    let key = required.iter().find(|key| !map.contains_key(**key))?;
    Some(format!("it has no usable `{key}`"))
}

/// A parameter without schema is untyped, and one with a style of another place has the default of its own.
fn has_schema(map: &mut Map<String, Value>) {
    if !map.contains_key("schema") && !map.contains_key("content") {
        map.insert("schema".to_owned(), Value::Object(Map::new()));
    }
    let default = match map.get("in").and_then(Value::as_str) {
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"][..],
        Some("path") => &["simple", "label", "matrix"],
        Some("cookie") => &["form"],
        _ => &["simple"],
    };
    let style = map.get("style").and_then(Value::as_str);
    if style.is_some_and(|style| !default.contains(&style)) {
        map.shift_remove("style");
    }
}

fn security(map: &mut Map<String, Value>) -> Option<String> {
    let required: &[&str] = match map.get("type").and_then(Value::as_str) {
        Some("apiKey") => &["name", "in"],
        Some("http") => &["scheme"],
        Some("oauth2") => &["flows"],
        Some("openIdConnect") => &["openIdConnectUrl"],
        Some(other) => return Some(format!("the type `{other}` is not supported")),
        None => &["type"],
    };
    if let Some(key) = required.iter().find(|key| !map.contains_key(**key)) {
        return Some(format!("it has no usable `{key}`"));
    }
    let Some(Value::Object(flows)) = map.get_mut("flows") else {
        return None;
    };
    for (flow, urls) in [
        ("implicit", &["authorizationUrl"][..]),
        ("password", &["tokenUrl"]),
        ("clientCredentials", &["tokenUrl"]),
        ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
    ] {
        let Some(Value::Object(there)) = flows.get(flow) else {
            continue;
        };
        if let Some(url) = urls.iter().find(|url| !there.contains_key(**url)) {
            return Some(format!("its flow `{flow}` has no usable `{url}`"));
        }
    }
    None
}
