//! Bodies of calls: JSON, forms, files. How they are put on the wire stands here, what is in them in the types.

use std::hash::{BuildHasher, Hasher};

use bytes::Bytes;

use super::json::Value;
use super::part::{Content, Part};
use super::path::escape;
use super::transport::Payload;

/// The body of a call, as it was given.
#[derive(Debug, Clone, Default)]
pub(crate) struct Body {
    pub(crate) json: Option<Bytes>,
    /// What JSON is called, where that is not the usual.
    pub(crate) json_type: Option<&'static str>,
    pub(crate) form: Vec<Field>,
    /// Whether the fields are sent in parts, also without files.
    pub(crate) in_parts: bool,
    pub(crate) parts: Vec<(String, Part)>,
    pub(crate) raw: Option<(String, Bytes)>,
}

impl Body {
    /// The type and content to send. `json_part` names the part JSON takes beside files.
    pub(crate) fn to_payload(
        &self,
        json_part: Option<&str>,
    ) -> Result<Option<(String, Payload)>, &'static str> {
        if !self.has_parts() {
            let plain = self.to_plain();
            return Ok(plain.map(|(kind, bytes)| (kind, Payload::from(bytes))));
        }
        let (content_type, segments) = self.to_segments(json_part);
        let pieces: Result<Vec<_>, _> = segments
            .into_iter()
            .map(|segment| match segment {
                Segment::Frame(bytes) => Ok(Payload::from(bytes)),
                Segment::Content(content) => content.to_payload(),
            })
            .collect();
        Ok(Some((content_type, Payload::joined(pieces?))))
    }

    /// The type and content to show, in which files that are read only when they are sent are left out.
    pub(crate) fn to_shown(&self, json_part: Option<&str>) -> Option<(String, Bytes)> {
        if !self.has_parts() {
            return self.to_plain();
        }
        let (content_type, segments) = self.to_segments(json_part);
        let mut shown = Vec::new();
        for segment in &segments {
            match segment {
                Segment::Frame(bytes) => shown.extend_from_slice(bytes),
                Segment::Content(content) => shown.extend_from_slice(content.shown()),
            }
        }
        Some((content_type, Bytes::from(shown)))
    }

    /// Whether the body can be sent a second time.
    pub(crate) fn is_replayable(&self) -> bool {
        self.parts.iter().all(|(_, part)| part.content.is_replayable())
    }

    /// Whether the body is sent in parts: one without any is none.
    fn has_parts(&self) -> bool {
        let has_fields = self.in_parts && !self.form.is_empty();
        self.raw.is_none() && (has_fields || !self.parts.is_empty())
    }

    /// Whether the body is long enough for its sending to take time.
    pub(crate) fn has_files(&self) -> bool {
        !self.parts.is_empty() || self.raw.is_some()
    }

    fn to_plain(&self) -> Option<(String, Bytes)> {
        if let Some(raw) = &self.raw {
            return Some(raw.clone());
        }
        if let Some(json) = &self.json {
            let media_type = self.json_type.unwrap_or("application/json");
            return Some((media_type.to_owned(), json.clone()));
        }
        if self.form.is_empty() {
            return None;
        }
        let pairs: Vec<_> = self
            .form
            .iter()
            .map(|field| format!("{}={}", escape(&field.name), escape(&field.text)))
            .collect();
        Some((
            "application/x-www-form-urlencoded".to_owned(),
            Bytes::from(pairs.join("&")),
        ))
    }

    /// The parts in the order of sending; none where the body is not sent in parts.
    pub(crate) fn to_parts(&self, json_part: Option<&str>) -> Vec<(String, Part)> {
        if !self.has_parts() {
            return Vec::new();
        }
        let mut parts: Vec<(String, Part)> = match (&self.json, json_part) {
            (Some(json), Some(name)) => {
                vec![(name.to_owned(), Part::json(json.clone()))]
            }
            (Some(json), None) => {
                fields(&parse(json)).into_iter().map(Field::into_part).collect()
            }
            (None, _) => Vec::new(),
        };
        parts.extend(self.form.iter().cloned().map(Field::into_part));
        parts.extend(self.parts.iter().cloned());
        parts
    }

    fn to_segments(&self, json_part: Option<&str>) -> (String, Vec<Segment>) {
        let boundary = boundary();
        let mut segments = Vec::new();
        for (name, part) in self.to_parts(json_part) {
            let head = format!("--{boundary}\r\n{}\r\n", part.head(&name));
            segments.push(Segment::Frame(Bytes::from(head)));
            segments.push(Segment::Content(part.content));
            segments.push(Segment::Frame(Bytes::from_static(b"\r\n")));
        }
        segments.push(Segment::Frame(Bytes::from(format!("--{boundary}--\r\n"))));
        (format!("multipart/form-data; boundary={boundary}"), segments)
    }
}

/// A piece of a body in parts.
enum Segment {
    Frame(Bytes),
    Content(Content),
}

fn parse(json: &Bytes) -> Value {
    std::str::from_utf8(json).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// A field of a form.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    name: String,
    text: String,
    /// Whether the text is JSON, which parts say of themselves.
    is_json: bool,
}

impl Field {
    fn new(name: &str, value: &Value) -> Self {
        let plain = value.to_plain_text();
        let is_json = plain.is_none();
        let text = plain.unwrap_or_else(|| value.to_string());
        Self { name: name.to_owned(), text, is_json }
    }

    fn into_part(self) -> (String, Part) {
        let part = if self.is_json {
            Part::json(Bytes::from(self.text))
        } else {
            Part::text(self.text)
        };
        (self.name, part)
    }
}

/// The members of an object as form fields: lists repeat their key, objects within stand as JSON.
pub(crate) fn fields(value: &Value) -> Vec<Field> {
    let mut fields = Vec::new();
    for (name, value) in value.as_object().into_iter().flat_map(super::json::Map::iter) {
        match value {
            Value::Array(items) => {
                fields.extend(items.iter().map(|item| Field::new(name, item)));
            }
            Value::Null => {}
            _ => fields.push(Field::new(name, value)),
        }
    }
    fields
}

/// A boundary no file can hold on purpose: its 128 bits come from the random keys the standard library hashes with.
fn boundary() -> String {
    let random =
        || std::collections::hash_map::RandomState::new().build_hasher().finish();
    format!("part-{:016x}{:016x}", random(), random())
}
