//! Imported documents say what the published ones say: the same operations, parameters and fields, each with the same facts.

use std::collections::BTreeMap;

use openapi_crate::files::Input;
use openapi_crate::import::{Document, import};
use openapi_crate::source::{Source, facts};
use serde_json::Value;

const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/// Keywords that are facts about one field.
const FACTS: [&str; 11] = [
    "type",
    "format",
    "enum",
    "minLength",
    "maxLength",
    "maxItems",
    "default",
    "required",
    "style",
    "explode",
    "in",
];

/// Every place of an operation (`query q`, `body.a.b`, `200.list[].c`), and what is said there.
type Places = BTreeMap<String, String>;

#[test]
fn nothing_is_lost() {
    let Some(published) = super::sources() else {
        return;
    };
    let (documents, _) = import(published.clone());
    let imported = super::read(inputs(&documents));
    let mut stated = published;
    facts::find(&mut stated, facts::Untyped::LikeItsNamesakes);
    let mut operations = 0;
    for (stated, imported) in stated.iter().zip(&imported) {
        assert_eq!(stated.stem(), imported.stem());
        let (stated, imported) = (operations_of(stated), operations_of(imported));
        assert!(stated.keys().eq(imported.keys()));
        for (name, places) in &stated {
            assert_eq!(places, &imported[name], "{name}");
        }
        operations += stated.len();
    }
    assert_eq!(operations, 849);
}

#[test]
fn same_bytes_every_time() {
    let Some(published) = super::sources() else {
        return;
    };
    let (once, _) = import(published.clone());
    let backwards = published.into_iter().rev().collect();
    assert!(once == import(backwards).0, "the order of the documents matters");
    let again = super::read(inputs(&once));
    assert!(once == import(again).0, "importing again changes something");
}

fn inputs(documents: &[Document]) -> Vec<Input> {
    let input = |document: &Document| Input {
        name: document.file_name.clone(),
        bytes: document.text.clone().into_bytes(),
    };
    documents.iter().map(input).collect()
}

fn operations_of(source: &Source) -> BTreeMap<String, Places> {
    let mut operations = BTreeMap::new();
    for (path, item) in members(&source.tree["paths"]) {
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                let mut places = Places::new();
                let mut walk = Walk { tree: &source.tree, places: &mut places };
                walk.parameters("path item", item);
                walk.parameters("operation", operation);
                walk.bodies("body", &operation["requestBody"]);
                for (status, response) in members(&operation["responses"]) {
                    walk.bodies(status, response);
                }
                places.insert("security".into(), operation["security"].to_string());
                places
                    .insert("operationId".into(), operation["operationId"].to_string());
                operations.insert(format!("{method} {path}"), places);
            }
        }
    }
    operations
}

struct Walk<'a> {
    tree: &'a Value,
    places: &'a mut Places,
}

impl<'a> Walk<'a> {
    fn parameters(&mut self, level: &str, holder: &'a Value) {
        for parameter in holder["parameters"].as_array().into_iter().flatten() {
            let parameter = self.target(parameter);
            let place =
                format!("{} {}", text(&parameter["in"]), text(&parameter["name"]));
            // One that only repeats another is written once.
            let said = facts_of(parameter);
            if level == "operation" && self.places.get(&place) == Some(&said) {
                continue;
            }
            self.places.insert(place.clone(), said);
            self.schema(&place, &parameter["schema"], 0);
        }
    }

    fn bodies(&mut self, place: &str, holder: &'a Value) {
        for (media, content) in members(&holder["content"]) {
            self.schema(&format!("{place} {media}"), &content["schema"], 0);
        }
    }

    fn schema(&mut self, place: &str, schema: &'a Value, depth: usize) {
        let schema = self.target(schema);
        if depth > 12 || schema.is_null() {
            return;
        }
        self.places.insert(place.to_owned(), facts_of(schema));
        for (name, property) in members(&schema["properties"]) {
            self.schema(&format!("{place}.{name}"), property, depth + 1);
        }
        for (index, part) in schema["allOf"].as_array().into_iter().flatten().enumerate()
        {
            self.schema(&format!("{place}&{index}"), part, depth + 1);
        }
        self.schema(&format!("{place}[]"), &schema["items"], depth + 1);
    }

    fn target(&self, mut value: &'a Value) -> &'a Value {
        while let Some(reference) = value["$ref"].as_str() {
            value = self
                .tree
                .pointer(reference.trim_start_matches('#'))
                .unwrap_or(&Value::Null);
        }
        value
    }
}

/// What is said of one place, without what says nothing.
fn facts_of(value: &Value) -> String {
    let said = members(value).filter(|(key, value)| {
        (FACTS.contains(&key.as_str()) || key.starts_with("x-"))
            && **value != Value::Bool(false)
            && value.as_array().is_none_or(|list| !list.is_empty())
    });
    let mut said: Vec<String> =
        said.map(|(key, value)| format!("{key}: {value}")).collect();
    said.sort();
    said.join(", ")
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
