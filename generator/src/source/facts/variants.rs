//! Further forms of query parameters (`name_contains` beside `name`): from words to parameters of their own.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::Counts;

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
    super::fields::each_list(tree, &mut |parameters, elsewhere| {
        let mut taken: Vec<String> = elsewhere.to_vec();
        taken.extend(
            parameters.iter().filter_map(|p| Some(p.get("name")?.as_str()?.to_owned())),
        );
        for parameter in std::mem::take(parameters) {
            let names = listed(&parameter, counts);
            let variants: Vec<Value> = names
                .into_iter()
                .filter_map(|name| {
                    let free = !taken.contains(&name);
                    counts.variant_names.add(free);
                    taken.push(name.clone());
                    free.then(|| variant(&parameter, name))
                })
                .collect();
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

fn variant(parameter: &Value, name: String) -> Value {
    let mut variant = parameter.clone();
    if let Some(object) = variant.as_object_mut() {
        object.insert("name".into(), name.into());
        // What is said of the parameter itself, and of its one value, is not said of this.
        for key in ["description", "example", "examples", "required"] {
            object.shift_remove(key);
        }
        if let Some(schema) = object.get_mut("schema").and_then(Value::as_object_mut) {
            for key in ["enum", "default", "description", "example"] {
                schema.shift_remove(key);
            }
        }
    }
    variant
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
