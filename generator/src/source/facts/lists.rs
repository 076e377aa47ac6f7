//! Query parameters that take several values joined by commas: from words to `type: array`, `explode: false`. Lists in bodies
//! stay the text they are on the wire.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Value, json};

use super::Counts;
use super::fields::{Field, Object, text, type_of};

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
