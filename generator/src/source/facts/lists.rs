//! Query parameters that take several values joined by commas: from words to `type: array`, `explode: false`. Lists in bodies
//! stay the text they are on the wire.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value, json};

use super::Counts;
use super::fields::{Field, Object, text, type_of};
use crate::vocabulary::{self, Kind, Order};

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

static SEPARATED: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?i)\bcomma[- ]+sep[ae]rated\b|\bsep[ae]rated by (a )?commas?\b")
});
static OF_IDS: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\bids?\b|\bnumeric characters\b"));
static LIMIT: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\bmax(?:imum)?(?: of)? (\d+)\b"));

pub(super) fn apply(field: &mut Field<'_>, counts: &mut Counts) {
    let prose = field.prose();
    let ids = field.name.ends_with("_ids") || OF_IDS.is_match(&prose);
    if field.query_parameter().is_none() || !SEPARATED.is_match(&prose) {
        return;
    }
    let limit = LIMIT.captures(&prose).and_then(|found| found[1].parse::<u32>().ok());
    let done = field.schema().is_some_and(|schema| widen(schema, ids, limit));
    if done && let Some(parameter) = field.query_parameter() {
        parameter.insert("style".into(), "form".into());
        parameter.insert("explode".into(), false.into());
    }
    counts.lists.add(done);
}

/// Makes a list of a text; false when the schema is neither.
fn widen(schema: &mut Object, ids: bool, limit: Option<u32>) -> bool {
    match type_of(schema) {
        Some("array") => return true,
        Some("string") => {}
        _ => return false,
    }
    // The length of the joined text says nothing about one element.
    schema.shift_remove("maxLength");
    let mut items = json!({ "type": "string" });
    if let Some(values) = schema.shift_remove("enum") {
        items["enum"] = values;
    } else if ids {
        items["format"] = "id".into();
    } else if !text(schema, "format").is_empty() {
        items["format"] = schema["format"].clone();
    }
    schema.shift_remove("format");
    schema.insert("type".into(), "array".into());
    schema.insert("items".into(), items);
    if let Some(limit) = limit {
        schema.insert("maxItems".into(), Value::from(limit));
    }
    true
}

/// The greatest length of a list of ids that only the words of its operation tell. With two such lists nobody knows which one
/// is meant.
pub(super) fn bound(tree: &mut Value) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, _| {
        if kind == Kind::Operation {
            bound_in(node);
        }
    });
}

fn bound_in(operation: &mut Value) {
    let prose = operation.get("description").and_then(Value::as_str);
    let limit = prose.and_then(|prose| LIMIT.captures(prose)?[1].parse::<u32>().ok());
    let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
    let mut lists = parameters.into_iter().flatten().filter_map(unbound_ids);
    if let (Some(limit), Some(list), None) = (limit, lists.next(), lists.next()) {
        list.insert("maxItems".into(), Value::from(limit));
    }
}

/// The schema of a query parameter that is a list of ids of any length.
fn unbound_ids(parameter: &mut Value) -> Option<&mut Object> {
    let in_query = parameter.get("in")? == "query";
    let schema = parameter.get_mut("schema")?.as_object_mut()?;
    let ids = schema.get("items")?.get("format")? == "id";
    (in_query && ids && !schema.contains_key("maxItems")).then_some(schema)
}

#[cfg(test)]
mod tests {
    use super::super::{Untyped, find_in};
    use super::*;

    fn bounded(description: &str, parameters: &Value) -> Value {
        let mut tree = json!({ "openapi": "3.0.0", "info": { "title": "t", "version": "1" }, "paths": {
            "/bills/pdf": { "get": { "description": description, "parameters": parameters } }
        } });
        let mut counts = Counts::default();
        find_in(&mut tree, Untyped::Left, &mut counts);
        tree["paths"]["/bills/pdf"]["get"]["parameters"].take()
    }

    fn ids(name: &str) -> Value {
        let description = "Comma separated ids of the bills";
        json!({ "name": name, "in": "query", "description": description, "schema": { "type": "string" } })
    }

    #[test]
    fn the_words_of_an_operation_bound_its_only_list_of_ids() {
        let said = "A maximum of 25 bills can be printed.";
        let one = bounded(said, &json!([ids("bill_ids")]));
        assert_eq!(one[0]["schema"]["maxItems"], 25);
        let two = bounded(said, &json!([ids("bill_ids"), ids("branch_ids")]));
        assert_eq!(two[0]["schema"].get("maxItems"), None);
        let silent = bounded("Prints bills.", &json!([ids("bill_ids")]));
        assert_eq!(silent[0]["schema"].get("maxItems"), None);
    }
}
