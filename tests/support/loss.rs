//! What is lost of a value that was read and written back.
//!
//! Nothing may be, but for what the client promises to take for the same: a blank is an absent value, a list of one and its
//! element are one, a number and the text of the same number are one, and so are a boolean and its word.

use zoho_books::{Decimal, Value};

/// What became of a value.
#[derive(Debug, Default)]
pub struct Loss {
    /// The places whose values are gone or are others.
    pub lost: Vec<String>,
    /// The places of blanks that were left out.
    pub blanks: Vec<String>,
}

impl Loss {
    /// Compares what came with what was written.
    #[must_use]
    pub fn between(came: &Value, written: &Value) -> Self {
        let mut loss = Self::default();
        loss.compare("", came, Some(written));
        loss
    }

    fn compare(&mut self, place: &str, came: &Value, written: Option<&Value>) {
        match (came, written) {
            (_, None) if is_blank(came) => self.blanks.push(place.to_owned()),
            (_, None) => self.lost.push(place.to_owned()),
            (Value::Object(map), Some(Value::Object(after))) => {
                for (key, value) in map.iter() {
                    self.compare(&format!("{place}/{key}"), value, after.get(key));
                }
                let made_up = after.keys().filter(|key| !map.contains_key(key));
                self.lost.extend(made_up.map(|key| format!("{place}/{key} (made up)")));
            }
            (Value::Array(items), Some(Value::Array(after))) => {
                self.compare_items(place, items, after);
            }
            (Value::Array(items), Some(one)) if items.len() == 1 => {
                self.compare(&format!("{place}/0"), &items[0], Some(one));
            }
            (one, Some(Value::Array(after))) if after.len() == 1 => {
                self.compare(place, one, after.first());
            }
            (one, Some(other)) => {
                if !is_same(one, other) {
                    self.lost.push(format!("{place}: {one} became {other}"));
                }
            }
        }
    }

    /// Blanks may be left out of a list as well.
    fn compare_items(&mut self, place: &str, items: &[Value], after: &[Value]) {
        let keeps_blanks = items.len() == after.len();
        let mut after = after.iter();
        for (index, item) in items.iter().enumerate() {
            let blank = !keeps_blanks && is_blank(item);
            let written = if blank { None } else { after.next() };
            self.compare(&format!("{place}/{index}"), item, written);
        }
        self.lost.extend(after.map(|_| format!("{place} (made up)")));
    }
}

/// Whether a value says nothing.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

fn is_same(came: &Value, written: &Value) -> bool {
    if came == written || (is_blank(came) && is_blank(written)) {
        return true;
    }
    let (Some(a), Some(b)) = (came.to_plain_text(), written.to_plain_text()) else {
        return false;
    };
    a == b
        || number(&a).is_some_and(|a| Some(a) == number(&b))
        || is_same_word(&a, written)
}

fn number(text: &str) -> Option<Decimal> {
    text.trim().parse().ok()
}

fn is_same_word(came: &str, written: &Value) -> bool {
    let yes = ["true", "on", "yes", "1"].contains(&came.to_ascii_lowercase().as_str());
    let no = ["false", "off", "no", "0"].contains(&came.to_ascii_lowercase().as_str());
    written.as_bool().is_some_and(|written| if written { yes } else { no })
}
