//! Mends on the raw tree what breaks a rule of OpenAPI although its meaning is clear. Each repair is one small function, and
//! each mend a warning; what has no clear meaning is left for `document/` to complain about.

use serde_json::{Map, Value};

use super::{Origin, Source};
use crate::diagnostics::Diagnostics;
use crate::parallel;
use crate::vocabulary::{Kind, Order, walk};

mod schema;

/// Mends all documents.
pub fn repair(sources: &mut [Source], diagnostics: &mut Diagnostics) {
    let repaired = parallel::map(sources.iter_mut().enumerate(), |(index, source)| {
        let mut diagnostics = Diagnostics::default();
        mend(index, source, &mut diagnostics);
        diagnostics
    });
    for found in repaired {
        diagnostics.extend(found);
    }
}

fn mend(document: usize, source: &mut Source, diagnostics: &mut Diagnostics) {
    let stem = source.stem().to_owned();
    walk(&mut source.tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let Value::Object(map) = node else { return };
        let mut mends = Mends(Vec::new());
        for (_, mend) in REPAIRS.iter().filter(|(repaired, _)| *repaired == kind) {
            mend(map, &mut mends);
        }
        if kind == Kind::Document {
            missing_info(map, &stem, &mut mends);
        }
        for (key, message) in mends.0 {
            let origin = Origin::at(document, pointer);
            let origin = if key.is_empty() { origin } else { origin.child(&key) };
            diagnostics.repaired(&origin, &message);
        }
    });
}

type Object = Map<String, Value>;
type Repair = fn(&mut Object, &mut Mends);

/// What was mended in one object: the key it was at, and what was done.
struct Mends(Vec<(String, String)>);

impl Mends {
    fn say(&mut self, key: &str, message: impl Into<String>) {
        self.0.push((key.to_owned(), message.into()));
    }
}

const REPAIRS: &[(Kind, Repair)] = &[
    (Kind::Document, version_as_number),
    (Kind::Document, missing_paths),
    (Kind::Paths, path_without_slash),
    (Kind::Operation, missing_responses),
    (Kind::Responses, status_spelling),
    (Kind::Parameter, location_spelling),
    (Kind::Parameter, schema_in_parameter),
    (Kind::Parameter, optional_path_parameter),
    (Kind::Parameter, style_of_other_location),
    (Kind::Header, schema_in_parameter),
    (Kind::SecurityScheme, security_type_spelling),
    (Kind::OAuthFlow, missing_scopes),
    (Kind::Schema, schema::required_property),
    (Kind::Schema, schema::list_of_items),
    (Kind::Schema, schema::type_spelling),
    (Kind::Schema, schema::discriminator_as_text),
];

/// `openapi: 3.0` without quotes is a number in YAML.
fn version_as_number(document: &mut Object, _: &mut Mends) {
    if let Some(version @ Value::Number(_)) = document.get_mut("openapi") {
        *version = Value::String(version.to_string());
    }
}

fn missing_info(document: &mut Object, stem: &str, mends: &mut Mends) {
    let info = document.entry("info").or_insert(Value::Null);
    if info.is_null() {
        *info = Value::Object(Map::new());
    }
    let Value::Object(info) = info else { return };
    for (key, value) in [("title", stem), ("version", "0")] {
        if info.get(key).is_none_or(Value::is_null) {
            info.insert(key.to_owned(), value.into());
            mends
                .say("info", format!("`info` has no `{key}`; it was read as `{value}`"));
        }
    }
}

fn missing_paths(document: &mut Object, mends: &mut Mends) {
    if document.get("paths").is_none_or(Value::is_null) {
        // Since 3.1 a document may consist of components or webhooks.
        if !document.contains_key("components") && !document.contains_key("webhooks") {
            mends.say("", "the document has no `paths`");
        }
        document.insert("paths".to_owned(), Value::Object(Map::new()));
    }
}

fn path_without_slash(paths: &mut Object, mends: &mut Mends) {
    let is_bare = |key: &str, item: &Value| {
        !key.starts_with('/')
            && !key.starts_with("x-")
            && key != "$ref"
            && item.is_object()
    };
    if !paths.iter().any(|(key, item)| is_bare(key, item)) {
        return;
    }
    for (key, item) in std::mem::take(paths) {
        let slashed = format!("/{key}");
        if is_bare(&key, &item) && !paths.contains_key(&slashed) {
            mends.say(&key, format!("the path `{key}` was read as `{slashed}`"));
            paths.insert(slashed, item);
        } else {
            paths.insert(key, item);
        }
    }
}

fn missing_responses(operation: &mut Object, mends: &mut Mends) {
    if operation.get("responses").is_none_or(Value::is_null) {
        mends.say(
            "",
            "the operation has no `responses`; whatever it returns is left untyped",
        );
        operation.insert("responses".to_owned(), Value::Object(Map::new()));
    }
}

fn status_spelling(responses: &mut Object, mends: &mut Mends) {
    let meant = |key: &str| {
        let trimmed = key.trim();
        let word = trimmed.split([' ', '-', '_']).next().unwrap_or_default();
        if trimmed.eq_ignore_ascii_case("default") {
            "default".to_owned()
        } else if word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            word.to_owned()
        } else {
            key.to_owned()
        }
    };
    if responses.keys().all(|key| meant(key) == *key) {
        return;
    }
    for (key, response) in std::mem::take(responses) {
        let status = meant(&key);
        if status != key && !responses.contains_key(&status) {
            mends.say(&key, format!("the status `{key}` was read as `{status}`"));
            responses.insert(status, response);
        } else {
            responses.insert(key, response);
        }
    }
}

fn location_spelling(parameter: &mut Object, mends: &mut Mends) {
    let Some(Value::String(location)) = parameter.get_mut("in") else {
        return;
    };
    let lower = location.trim().to_ascii_lowercase();
    if lower != *location {
        mends.say("in", format!("the location `{location}` was read as `{lower}`"));
        *location = lower;
    }
}

/// As in Swagger 2.0: `type`, `format`, `enum`, `items` beside `name` and `in`.
fn schema_in_parameter(parameter: &mut Object, mends: &mut Mends) {
    const OF_SCHEMA: &[&str] = &[
        "type",
        "format",
        "enum",
        "items",
        "default",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
    ];
    let is_there = |key: &str| parameter.get(key).is_some_and(|value| !value.is_null());
    if is_there("$ref") || is_there("schema") || is_there("content") {
        return;
    }
    let mut schema = Map::new();
    for key in OF_SCHEMA {
        if let Some(value) = parameter.shift_remove(*key) {
            schema.insert((*key).to_owned(), value);
        }
    }
    mends.say(
        "",
        match schema.is_empty() {
            true => "there is neither `schema` nor `content`; the value is left untyped",
            false => "`type` and its like were read as the `schema` they belong in",
        },
    );
    parameter.insert("schema".to_owned(), Value::Object(schema));
}

fn optional_path_parameter(parameter: &mut Object, mends: &mut Mends) {
    let is_path = parameter.get("in").is_some_and(|location| location == "path");
    if is_path && parameter.get("required") != Some(&Value::Bool(true)) {
        parameter.insert("required".to_owned(), Value::Bool(true));
        mends.say("", "a path parameter is always required");
    }
}

fn style_of_other_location(parameter: &mut Object, mends: &mut Mends) {
    let allowed: &[&str] = match parameter.get("in").and_then(Value::as_str) {
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        Some("path") => &["simple", "label", "matrix"],
        Some("header") => &["simple"],
        Some("cookie") => &["form"],
        _ => return,
    };
    let Some(style) = parameter.get("style").and_then(Value::as_str) else {
        return;
    };
    if !allowed.contains(&style) {
        mends.say(
            "style",
            format!(
                "the style `{style}` is not possible here; `{}` was taken",
                allowed[0]
            ),
        );
        parameter.shift_remove("style");
    }
}

fn security_type_spelling(scheme: &mut Object, mends: &mut Mends) {
    let Some(there) = scheme.get("type").and_then(Value::as_str) else {
        return;
    };
    let (meant, http) = match there.to_ascii_lowercase().as_str() {
        "apikey" => ("apiKey", None),
        "http" => ("http", None),
        "oauth2" => ("oauth2", None),
        "openidconnect" => ("openIdConnect", None),
        "basic" => ("http", Some("basic")),
        "bearer" => ("http", Some("bearer")),
        _ => return,
    };
    if meant == there {
        return;
    }
    mends.say("type", format!("the type `{there}` was read as `{meant}`"));
    scheme.insert("type".to_owned(), meant.into());
    if let Some(http) = http {
        scheme.insert("scheme".to_owned(), http.into());
    }
}

fn missing_scopes(flow: &mut Object, mends: &mut Mends) {
    if flow.get("scopes").is_none_or(Value::is_null) {
        mends.say("", "the flow has no `scopes`; it was read as having none");
        flow.insert("scopes".to_owned(), Value::Object(Map::new()));
    }
}
