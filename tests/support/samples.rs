//! The answers that the documentation pages show, without what the pages do to them.
//!
//! An answer is read as the client's own untyped value, which keeps each number as it is written. What the pages do:
//!
//! * Where a list goes on they write `{...}`, and sometimes in the place of a value: such elements and keys are left out.
//! * Page 004 wraps resources once more, under their own key or under the title of the module, and puts the context of a
//!   page into the list's element: `"contacts": [{"contacts": […], "page_context": {…}}]`.

use zoho_books::{Map, Value};

use crate::endpoints::{self, Endpoint};

/// What stands in the place of `{...}` while a text is read.
const ELIDED: &str = "(elided)";

/// The keys beside the payload.
const BESIDE: [&str; 3] = ["code", "message", "page_context"];

/// An answer as a page shows it.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The number of the page.
    pub page: usize,
    /// What it is an answer of.
    pub endpoint: Endpoint,
    /// The answer; nothing where what is shown is not JSON.
    pub answer: Option<Value>,
}

/// The samples of a page: one for each operation that shows an answer.
#[must_use]
pub fn of_page(number: usize, page: &str) -> Vec<Sample> {
    let sections = endpoints::sections(number, page).into_iter();
    sections
        .filter_map(|(endpoint, section)| {
            let answer = read(shown(section)?).map(|answer| {
                let answer = without_elided(answer);
                if number == 4 { unwrapped(answer) } else { answer }
            });
            Some(Sample { page: number, endpoint, answer })
        })
        .collect()
}

/// The text of the answer in a section: after the words that announce it, else the first object with an envelope.
fn shown(section: &str) -> Option<&str> {
    if let Some((_, after)) = section.split_once("\nResponse Example") {
        let after = after.trim_start();
        let is_shown = after.starts_with('{') || after.starts_with("HTTP/");
        return after.find('{').filter(|_| is_shown).map(|at| object(&after[at..]));
    }
    let starts = section.match_indices("\n{").map(|(at, _)| at + 1);
    let mut objects = starts.map(|at| object(&section[at..]));
    objects.find(|text| {
        read(text).is_some_and(|value| BESIDE.iter().any(|key| value.get(key).is_some()))
    })
}

/// A text up to where the object that it begins with ends.
fn object(text: &str) -> &str {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' if !in_text => depth += 1,
            b'}' if !in_text && depth == 1 => return &text[..=at],
            b'}' if !in_text => depth -= 1,
            _ => {}
        }
    }
    text
}

fn read(text: &str) -> Option<Value> {
    text.replace("{...}", &format!("\"{ELIDED}\"")).parse().ok()
}

fn without_elided(value: Value) -> Value {
    let is_there = |value: &Value| value.as_str() != Some(ELIDED);
    match value {
        Value::Array(items) => Value::Array(
            items.into_iter().filter(is_there).map(without_elided).collect(),
        ),
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(_, value)| is_there(value));
            Value::Object(
                kept.map(|(key, value)| (key, without_elided(value))).collect(),
            )
        }
        other => other,
    }
}

/// The answer with each resource directly under its key.
fn unwrapped(answer: Value) -> Value {
    let Value::Object(map) = answer else { return answer };
    let mut own = Map::new();
    for (key, value) in map {
        if BESIDE.contains(&key.as_str()) {
            own.insert(key, value);
            continue;
        }
        match lifted(&value) {
            Some(lifted) => own.extend(lifted),
            None => {
                own.insert(key, value);
            }
        }
    }
    Value::Object(own)
}

/// The keys and values that a wrapper holds: an object with one resource in it, or a list of such objects.
fn lifted(value: &Value) -> Option<Map<Value>> {
    let maps: Option<Vec<&Map<Value>>> = match value {
        Value::Object(map) => Some(vec![map]),
        Value::Array(items) => items.iter().map(Value::as_object).collect(),
        _ => None,
    };
    let maps = maps?;
    let first = *maps.first()?;
    let (key, inner) = wrapped(first)?;
    let mut lifted = first.clone();
    if value.as_array().is_some() {
        let mut items = Vec::new();
        for map in &maps {
            match map.get(key)? {
                Value::Array(inner) => items.extend(inner.iter().cloned()),
                one => items.push(one.clone()),
            }
        }
        lifted.insert(key, Value::Array(items));
    } else {
        lifted.insert(key, inner.clone());
    }
    Some(lifted)
}

/// The only key of an object, the context of a page apart, if a resource or a list stands under it.
fn wrapped(map: &Map<Value>) -> Option<(&str, &Value)> {
    let mut members = map.iter().filter(|(key, _)| *key != "page_context");
    let only = members.next().filter(|_| members.next().is_none());
    only.filter(|(_, value)| matches!(value, Value::Object(_) | Value::Array(_)))
}
