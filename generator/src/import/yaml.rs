//! A tree as YAML that is pleasant to read and to diff: block style, two spaces, one value a line, quotes only where a reader of
//! YAML 1.1 or 1.2 would see something else than the text. Reads nothing.

use std::fmt::Write as _;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

/// Text that is itself without quotes: no indicator in front, no `: ` or ` #` inside, nothing that could be a number or a date.
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:[A-Za-z_/$][^\s:#\p{Cc}]*(?:[: ]+[^\s:#\p{Cc}]+)*|\d+\.\d+\.\d+)$")
        .expect("a constant pattern")
});
/// Words that some reader takes for a boolean or for nothing.
const WORDS: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

/// The whole document.
pub(super) fn write(tree: &Value) -> String {
    let mut text = String::new();
    block(tree, 0, &mut text);
    text
}

/// A value on lines of its own.
fn block(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                indent(depth, text);
                member(key, value, depth, text);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for item in list {
                indent(depth, text);
                element(item, depth, text);
            }
        }
        other => {
            indent(depth, text);
            text.push_str(&scalar(other));
            text.push('\n');
        }
    }
}

/// `key: value`, where the line is already indented.
fn member(key: &str, value: &Value, depth: usize, text: &mut String) {
    text.push_str(&string(key));
    text.push(':');
    if is_nested(value) {
        text.push('\n');
        block(value, depth + 1, text);
    } else {
        // Writing to a String cannot fail.
        let _ = writeln!(text, " {}", scalar(value));
    }
}

/// `- value`; the first key of an object stands on the line of its dash.
fn element(item: &Value, depth: usize, text: &mut String) {
    text.push_str("- ");
    match item {
        Value::Object(members) if !members.is_empty() => {
            for (index, (key, value)) in members.iter().enumerate() {
                if index > 0 {
                    indent(depth + 1, text);
                }
                member(key, value, depth + 1, text);
            }
        }
        Value::Array(list) if !list.is_empty() => {
            for (index, value) in list.iter().enumerate() {
                if index > 0 {
                    indent(depth + 1, text);
                }
                element(value, depth + 1, text);
            }
        }
        other => {
            text.push_str(&scalar(other));
            text.push('\n');
        }
    }
}

fn indent(depth: usize, text: &mut String) {
    for _ in 0..depth {
        text.push_str("  ");
    }
}

fn is_nested(value: &Value) -> bool {
    match value {
        Value::Object(members) => !members.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => false,
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        // Empty lists and objects, numbers, booleans and null are the same in JSON.
        other => other.to_string(),
    }
}

fn string(text: &str) -> String {
    if text.chars().any(is_escaped) {
        // JSON strings are YAML's double-quoted ones, but for what only YAML ends a line at or does not take as it is.
        let json = Value::from(text).to_string();
        let escaped = |character| match character {
            _ if is_escaped(character) => format!("\\u{:04x}", u32::from(character)),
            character => character.to_string(),
        };
        return json.chars().map(escaped).collect();
    }
    let reserved = WORDS.iter().any(|word| word.eq_ignore_ascii_case(text));
    if PLAIN.is_match(text) && !reserved && !text.contains(": ") && !text.ends_with(':')
    {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "''"))
}

/// What is not itself in a line of YAML: controls, ends of lines, the mark of the order of bytes, and what is no character.
fn is_escaped(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{string, write};
    use crate::diagnostics::Diagnostics;
    use crate::files::Input;
    use crate::source::read;

    fn read_back(tree: &Value) -> Option<Value> {
        let input = Input { name: "a.yaml".to_owned(), bytes: write(tree).into_bytes() };
        let sources = read(vec![input], &mut Diagnostics::default());
        Some(sources.into_iter().next()?.tree)
    }

    #[test]
    fn quotes_where_they_are_needed() {
        for plain in [
            "OK",
            "Bank Accounts",
            "/a/{b}/(\\d+)",
            "https://example.com/v3",
            "$ref",
            "1.0.0",
            "application/json",
            "api.settings.READ",
            "non-billable",
        ] {
            assert_eq!(string(plain), plain);
        }
        let quoted = [
            "",
            "200",
            "1.5",
            "true",
            "On",
            "null",
            "2024-01-01",
            "#/components",
            "a: b",
            "a #b",
            " a",
            "a ",
            "{a}",
            "- a",
            "*",
            "12:30",
            "a:",
            "3.0e5",
            "2checkout",
            "it's #1",
        ];
        assert!(quoted.iter().all(|text| string(text).starts_with('\'')));
        let tree =
            json!({ "openapi": "3.0.0", "info": {}, "paths": {}, "x-list": quoted });
        assert_eq!(read_back(&tree), Some(tree));
    }

    /// Found by fuzzing: `\\L` of YAML, which ends a line where it is not escaped.
    #[test]
    fn what_ends_lines_or_is_no_character_reads_back() {
        for text in [
            "a \u{2028}b",
            "\u{85}",
            "a\u{2029}",
            "\u{7f}",
            "\u{feff}a",
            "a\u{ffff}",
            "\u{9c} \n",
        ] {
            let tree = json!({
                "openapi": "3.0.0", "info": {}, "paths": {}, "x-a": text, "x-b": {text: [text]},
            });
            assert_eq!(read_back(&tree), Some(tree), "{text:?}");
        }
    }

    #[test]
    fn reads_back() {
        let tree = json!({
            "openapi": "3.0.0",
            "info": {},
            "paths": {},
            "a": { "b": [1, [2, { "c": [], "d": {} }], { "e": null, "f": "x\ny" }], "200": 1.5 },
            "list": [{ "one": { "two": true } }],
        });
        assert_eq!(read_back(&tree), Some(tree));
    }
}
