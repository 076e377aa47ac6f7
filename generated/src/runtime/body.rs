//! Bodies of calls: JSON, forms, files. How they are put on the wire stands here, what is in them in the types.

use std::borrow::Cow;
use std::hash::{BuildHasher, Hasher};

use bytes::Bytes;

use super::json::Value;
use super::path::escape;

/// A file or field of a form that is sent in parts.
#[derive(Clone)]
pub struct Part {
    file_name: Option<String>,
    content_type: Cow<'static, str>,
    bytes: Bytes,
}

impl Part {
    /// A file. Its type follows from the ending of its name; directories in the name are dropped.
    #[must_use]
    pub fn file(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        let file_name = harmless_name(&file_name.into());
        let content_type = Cow::Borrowed(type_of(&file_name));
        Self { file_name: Some(file_name), content_type, bytes: bytes.into() }
    }

    /// A field of text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let content_type = Cow::Borrowed("text/plain; charset=utf-8");
        Self { file_name: None, content_type, bytes: Bytes::from(text.into()) }
    }

    pub(crate) fn json(json: Bytes) -> Self {
        Self {
            file_name: None,
            content_type: Cow::Borrowed("application/json"),
            bytes: json,
        }
    }

    /// Says what type the content is of.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        // A line break would begin a header of its own.
        self.content_type =
            Cow::Owned(content_type.into().replace(char::is_control, ""));
        self
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part")
            .field("content_type", &self.content_type)
            .field("length", &self.bytes.len())
            .finish()
    }
}

/// The body of a call, as it was given.
#[derive(Debug, Clone, Default)]
pub(crate) struct Body {
    pub(crate) json: Option<Bytes>,
    pub(crate) form: Vec<(String, String)>,
    pub(crate) parts: Vec<(String, Part)>,
    pub(crate) raw: Option<(String, Bytes)>,
}

impl Body {
    /// The type and bytes to send. `json_part` names the part JSON takes beside files.
    pub(crate) fn to_wire(&self, json_part: Option<&str>) -> Option<(String, Bytes)> {
        if let Some(raw) = &self.raw {
            return Some(raw.clone());
        }
        if !self.parts.is_empty() {
            return Some(self.to_multipart(json_part));
        }
        if let Some(json) = &self.json {
            return Some(("application/json".to_owned(), json.clone()));
        }
        if self.form.is_empty() {
            return None;
        }
        let pairs: Vec<_> = self
            .form
            .iter()
            .map(|(key, value)| format!("{}={}", escape(key), escape(value)))
            .collect();
        Some((
            "application/x-www-form-urlencoded".to_owned(),
            Bytes::from(pairs.join("&")),
        ))
    }

    fn to_multipart(&self, json_part: Option<&str>) -> (String, Bytes) {
        let mut parts: Vec<(String, Part)> = match (&self.json, json_part) {
            (Some(json), Some(name)) => {
                vec![(name.to_owned(), Part::json(json.clone()))]
            }
            (Some(json), None) => {
                fields(&parse(json)).into_iter().map(text_part).collect()
            }
            (None, _) => Vec::new(),
        };
        parts.extend(self.form.iter().cloned().map(text_part));
        parts.extend(self.parts.iter().cloned());
        let boundary = boundary();
        let mut bytes = Vec::new();
        for (name, part) in &parts {
            let file_name = part
                .file_name
                .as_deref()
                .map(|name| format!("; filename=\"{}\"", quoted(name)));
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"{}\r\nContent-Type: {}\r\n\r\n",
                quoted(name),
                file_name.unwrap_or_default(),
                part.content_type,
            );
            bytes.extend_from_slice(head.as_bytes());
            bytes.extend_from_slice(&part.bytes);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        (format!("multipart/form-data; boundary={boundary}"), Bytes::from(bytes))
    }
}

fn parse(json: &Bytes) -> Value {
    std::str::from_utf8(json).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn text_part((name, text): (String, String)) -> (String, Part) {
    (name, Part::text(text))
}

/// The members of an object as form fields: lists repeat their key, objects within stand as JSON.
pub(crate) fn fields(value: &Value) -> Vec<(String, String)> {
    let text =
        |value: &Value| value.to_plain_text().unwrap_or_else(|| value.to_string());
    let mut fields = Vec::new();
    for (key, value) in value.as_object().into_iter().flat_map(super::json::Map::iter) {
        match value {
            Value::Array(items) => {
                fields.extend(items.iter().map(|item| (key.to_owned(), text(item))));
            }
            Value::Null => {}
            _ => fields.push((key.to_owned(), text(value))),
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

/// A name within quotes in a header, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// The last step of a path, without control characters: neither side should learn or choose directories.
pub(crate) fn harmless_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control()).take(200).collect();
    let name = name.trim().trim_start_matches('.');
    if name.is_empty() { "file".to_owned() } else { name.to_owned() }
}

fn type_of(file_name: &str) -> &'static str {
    let ending =
        file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref().unwrap_or_default() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "html" | "htm" => "text/html",
        "json" => "application/json",
        "xml" => "application/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
