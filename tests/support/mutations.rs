//! Answers as services bend them: one value at a time is put in another dress, or another takes its place.

use zoho_books::{Map, Value};

/// A text and a key that no document has.
const UNHEARD_OF: &str = "never_heard_of";

/// Calls a function with the answer once for each bend of each value in it: what was done, and where as a JSON pointer. The
/// same answer gives the same bends in the same order.
pub fn each(answer: &Value, tell: &mut dyn FnMut(&'static str, &str, &Value)) {
    let mut places = Vec::new();
    collect(String::new(), answer, &mut places);
    for place in places.iter().filter(|place| !place.is_empty()) {
        let Some(straight) = answer.pointer(place) else { continue };
        for (kind, bent) in bends(straight) {
            tell(kind, place, &replaced(answer, place, bent));
        }
    }
}

fn collect(place: String, value: &Value, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter() {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(format!("{place}/{key}"), value, places);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(format!("{place}/{index}"), item, places);
            }
        }
        _ => {}
    }
    places.push(place);
}

/// What may come instead of a value.
fn bends(value: &Value) -> Vec<(&'static str, Value)> {
    let text = |text: &str| Value::String(text.to_owned());
    let mut bends = vec![
        ("null", Value::Null),
        ("empty text", text("")),
        ("blank text", text(" ")),
        ("empty list", Value::Array(Vec::new())),
        ("empty object", Value::Object(Map::new())),
    ];
    match value {
        Value::Number(number) => bends.push(("number as text", text(number.as_str()))),
        Value::String(words) => match words.parse().map(Value::Number) {
            Ok(number) => bends.push(("text as number", number)),
            Err(_) if is_word(words) => bends.push(("unknown word", text(UNHEARD_OF))),
            Err(_) => {}
        },
        Value::Bool(value) => bends.push(("boolean as text", text(&value.to_string()))),
        Value::Array(items) => {
            bends.extend(items.first().map(|item| ("list as element", item.clone())));
        }
        Value::Object(map) => {
            bends.push(("object as list", Value::Array(vec![value.clone()])));
            let mut more = map.clone();
            more.insert(UNHEARD_OF, Value::from([("key", UNHEARD_OF)]));
            bends.push(("unknown key", Value::Object(more)));
        }
        Value::Null => {}
    }
    bends
}

/// Whether a text looks like one of a list of values: a day and an amount do not.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphabetic() || c == '_')
}

/// The answer with another value in a place.
fn replaced(answer: &Value, place: &str, bent: Value) -> Value {
    let Some((step, rest)) = place
        .strip_prefix('/')
        .map(|place| place.find('/').map_or((place, ""), |at| place.split_at(at)))
    else {
        return bent;
    };
    match answer {
        Value::Object(map) => {
            let key = step.replace("~1", "/").replace("~0", "~");
            let mut map = map.clone();
            if let Some(value) = map.get_mut(&key) {
                *value = replaced(value, rest, bent);
            }
            Value::Object(map)
        }
        Value::Array(items) => {
            let mut items = items.clone();
            if let Some(value) =
                step.parse().ok().and_then(|at: usize| items.get_mut(at))
            {
                *value = replaced(value, rest, bent);
            }
            Value::Array(items)
        }
        other => other.clone(),
    }
}
