//! Further forms of query parameters (`name_contains` beside `name`): from words to parameters of their own.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::Counts;
use super::fields::Object;
use crate::source::{room_for_copies, weight};

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

/// "Variants: `a_start` and `a_end`", also "variants such as", "variant", and spans after "variants include".
static AFTER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\bvariants?\b[\s:]*(?:such as|include|includes|are)?[\s:]*((?:<code>[^<]*</code>[\s,/]*(?:and|or)?[\s,]*)+)",
    )
});
/// "Supports `a_start` and `a_end` variants".
static BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\bsupports?\s+((?:<code>[^<]*</code>[\s,/]*(?:and|or)?[\s,]*)+)variants?\b",
    )
});
static CUE: LazyLock<Regex> = LazyLock::new(|| regex(r"(?i)\bvariants?\b"));
static CODE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"<code>\s*([^<]*?)(?:\s+and|\s+or|,)?\s*</code>"));

/// Puts every variant that is not declared yet behind its parameter, with the same schema.
pub(super) fn add(tree: &mut Value, counts: &mut Counts) {
    let mut room = room_for_copies(tree);
    super::fields::each_list(tree, &mut |parameters, elsewhere| {
        let mut taken: HashSet<String> = elsewhere.iter().cloned().collect();
        taken.extend(
            parameters.iter().filter_map(|p| Some(p.get("name")?.as_str()?.to_owned())),
        );
        for parameter in std::mem::take(parameters) {
            let names = listed(&parameter, counts);
            let mut free = |name: &String| {
                let free = taken.insert(name.clone());
                counts.variant_names.add(free);
                free
            };
            let names: Vec<String> = names.into_iter().filter(&mut free).collect();
            let variants = if names.is_empty() {
                Vec::new()
            } else {
                variants(&parameter, names, &mut room)
            };
            parameters.push(parameter);
            parameters.extend(variants);
        }
    });
}

/// The variants that a query parameter's description lists. One that does not go on from the parameter's own name is a slip
/// of the writer: it would be a parameter nobody declared.
fn listed(parameter: &Value, counts: &mut Counts) -> Vec<String> {
    let text =
        |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
    let prose = text("description");
    if text("in") != "query" {
        return Vec::new();
    }
    if !CUE.is_match(prose) {
        return mentioned(prose, text("name"), counts);
    }
    let spans = AFTER.captures(prose).or_else(|| BEFORE.captures(prose));
    counts.variants.add(spans.is_some());
    let Some(spans) = spans else {
        return Vec::new();
    };
    let names = CODE.captures_iter(&spans[1]).map(|code| code[1].to_owned());
    let (good, slips): (Vec<_>, Vec<_>) =
        names.partition(|name| goes_on(name, text("name")));
    for _ in slips {
        counts.variant_names.add(false);
    }
    good
}

/// Without the word "variants", a span that goes on from the parameter's own name is one all the same: "or use
/// `number_contains`".
fn mentioned(prose: &str, name: &str, counts: &mut Counts) -> Vec<String> {
    let names = CODE.captures_iter(prose).map(|code| code[1].to_owned());
    let names: Vec<String> = names.filter(|found| goes_on(found, name)).collect();
    if !names.is_empty() {
        counts.mentions.add(true);
    }
    names
}

fn goes_on(variant: &str, name: &str) -> bool {
    let end = variant.strip_prefix(name).unwrap_or_default();
    let word = end.strip_prefix(['_', '.']).unwrap_or_default();
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The further forms of a parameter, as long as there is room for them. What is said of the parameter itself, and of
/// its one value, is not said of them.
fn variants(parameter: &Value, names: Vec<String>, room: &mut usize) -> Vec<Value> {
    const OWN: [&str; 5] = ["description", "example", "examples", "required", "schema"];
    let mut form = without(parameter, &OWN);
    if let Some(schema) = parameter.get("schema") {
        let schema = without(schema, &["enum", "default", "description", "example"]);
        form.insert("schema".into(), Value::Object(schema));
    }
    let form = Value::Object(form);
    let cost = weight(&form);
    let fit = names.into_iter().take_while(|_| {
        let fits = *room >= cost;
        *room -= if fits { cost } else { 0 };
        fits
    });
    let named = fit.map(|name| {
        let mut variant = form.clone();
        variant["name"] = name.into();
        variant
    });
    named.collect()
}

/// An object but for some keys.
fn without(object: &Value, keys: &[&str]) -> Object {
    let entries = object.as_object().into_iter().flatten();
    let kept = entries.filter(|(key, _)| !keys.contains(&key.as_str()));
    kept.map(|(key, value)| (key.clone(), value.clone())).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::Counts;
    use super::add;

    fn names(description: &str, more: &str) -> Vec<String> {
        let mut tree = json!({ "paths": { "/a": { "get": { "parameters": [
            { "name": "date", "in": "query", "description": description, "schema": { "type": "string" } },
            { "name": more, "in": "query", "schema": { "type": "string" } },
        ] } } } });
        add(&mut tree, &mut Counts::default());
        let list = tree["paths"]["/a"]["get"]["parameters"].as_array().cloned();
        let names = list
            .into_iter()
            .flatten()
            .map(|p| p["name"].as_str().unwrap_or("").to_owned());
        names.collect()
    }

    #[test]
    fn behind_their_parameter() {
        let text = "Search. Variants: <code>date_start</code>, <code>date_end and</code> <code>date_before</code>.";
        assert_eq!(
            names(text, "date_end"),
            ["date", "date_start", "date_before", "date_end"]
        );
        let text =
            "Supports <code>date_start</code> and <code>date_end</code> variants.";
        assert_eq!(names(text, "x"), ["date", "date_start", "date_end", "x"]);
        let text = "Exact, or use <code>date_start</code> for a range and <code>yyyy</code> for a year.";
        assert_eq!(names(text, "x"), ["date", "date_start", "x"]);
    }

    #[test]
    fn slips_are_dropped() {
        let text = "Variants: <code>due_date_start</code> and <code>date_end</code>";
        assert_eq!(names(text, "x"), ["date", "date_end", "x"]);
    }
}
