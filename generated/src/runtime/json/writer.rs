//! Writing JSON text. What a value looks like stands with its type.

use super::{Encode, Fields};

/// JSON text being written.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    /// Whether what is written next in the current list or object needs a comma before it.
    comma: bool,
}

impl Writer {
    /// An empty text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text written.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.text.push_str("null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.text.push_str(if value { "true" } else { "false" });
    }

    /// Writes a number given as the text of a JSON number.
    pub fn number(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes text, escaped.
    pub fn string(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| c < ' ' || c == '"' || c == '\\') {
            let (plain, escaped) = rest.split_at(at);
            self.text.push_str(plain);
            let mut chars = escaped.chars();
            if let Some(c) = chars.next() {
                self.escape(c);
            }
            rest = chars.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    fn escape(&mut self, c: char) {
        match c {
            '"' => self.text.push_str("\\\""),
            '\\' => self.text.push_str("\\\\"),
            '\n' => self.text.push_str("\\n"),
            '\r' => self.text.push_str("\\r"),
            '\t' => self.text.push_str("\\t"),
            control => self.text.push_str(&format!("\\u{:04x}", u32::from(control))),
        }
    }

    /// Begins an object; [`Writer::end_object`] ends it.
    pub fn begin_object(&mut self) {
        self.text.push('{');
        self.comma = false;
    }

    /// Ends an object.
    pub fn end_object(&mut self) {
        self.text.push('}');
        self.comma = true;
    }

    /// Writes one member of an object, unless the value is absent.
    pub fn field(&mut self, key: &str, value: &dyn Encode) {
        if value.is_absent() {
            return;
        }
        self.separate();
        self.string(key);
        self.text.push(':');
        value.encode(self);
        self.comma = true;
    }

    /// Begins a list; [`Writer::end_list`] ends it.
    pub fn begin_list(&mut self) {
        self.text.push('[');
        self.comma = false;
    }

    /// Ends a list.
    pub fn end_list(&mut self) {
        self.text.push(']');
        self.comma = true;
    }

    /// Writes one element of a list.
    pub fn element(&mut self, value: &dyn Encode) {
        self.separate();
        value.encode(self);
        self.comma = true;
    }

    /// Writes a record as an object.
    pub fn record(&mut self, record: &dyn Fields) {
        self.begin_object();
        self.members(record);
        self.end_object();
    }

    fn separate(&mut self) {
        if self.comma {
            self.text.push(',');
        }
    }
}
