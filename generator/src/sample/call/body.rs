//! The body of a call: JSON, a form, parts with files, or anything else.

use serde_json::{Map, Value};

use super::{BOUNDARY, Joined, Request, header, style, unknown};
use crate::model::{Media, Operation};
use crate::sample::cast::cast;
use crate::sample::{Form, Samples};

/// The name of a sample's file; its type follows from it.
const FILE: (&str, &str) = ("sample.pdf", "application/pdf");

impl Samples<'_> {
    /// Puts the body and the files into the request, and into what the caller gives.
    pub(super) fn fill_body(
        &self,
        operation: &Operation,
        (joined, as_sent): Joined<'_>,
        given: &mut Map<String, Value>,
        request: &mut Request,
    ) {
        let Some(body) = &operation.body else { return };
        let value = match &body.media {
            Media::Bytes(_) if body.required || self.form == Form::Everything => {
                Some("Sent as it is.".into())
            }
            _ => {
                let ty = as_sent.body.as_ref().and_then(|body| body.media.ty());
                self.body(operation).map(|value| {
                    let Some(ty) = ty else { return value };
                    let mut value = cast(joined, ty, value);
                    if self.form == Form::Everything {
                        unknown::add(joined, ty, &mut value);
                    }
                    value
                })
            }
        };
        let wanted =
            |part: &&crate::model::Part| part.required || self.form == Form::Everything;
        let mut parts: Vec<String> = Vec::new();
        for part in body.parts.iter().filter(wanted) {
            let content = format!("content of {}", part.name);
            parts.push(file(&part.name, &content));
            given.insert(format!("part.{}", part.name), content.into());
        }
        let sent = match (&body.media, &value) {
            (Media::Bytes(kind), Some(value)) => {
                Some((kind.clone(), style::plain(value)))
            }
            (media, value)
                if !parts.is_empty()
                    || matches!((media, value), (Media::Multipart(_), Some(_))) =>
            {
                let named = matches!(body.media, Media::Json(_));
                let json_part = self.config.uploads.json_part.as_ref().filter(|_| named);
                let mut all = value
                    .iter()
                    .flat_map(|value| fields(value, json_part))
                    .collect::<Vec<_>>();
                all.append(&mut parts);
                let text: String = all.concat();
                // A body of no parts is none.
                (!text.is_empty()).then(|| {
                    (
                        format!("multipart/form-data; boundary={BOUNDARY}"),
                        format!("{text}--{BOUNDARY}--\r\n"),
                    )
                })
            }
            (Media::Json(_), Some(value)) => {
                let kind = body.json_type.as_deref().unwrap_or("application/json");
                Some((kind.to_owned(), value.to_string()))
            }
            (Media::Form(_), Some(value)) => {
                Some(("application/x-www-form-urlencoded".into(), form(value)))
            }
            _ => None,
        };
        if let Some((kind, text)) = sent.filter(|(_, text)| !text.is_empty()) {
            request.headers.push(header("content-type", &kind));
            request.body = Some(text);
        }
        given.extend(value.map(|value| ("body".into(), value)));
    }
}

/// The fields of a form: lists repeat their key, and what is nested further stands as JSON.
fn pairs(value: &Value) -> Vec<(&String, &Value)> {
    let mut pairs = Vec::new();
    for (key, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::Array(items) => pairs.extend(items.iter().map(|item| (key, item))),
            value => pairs.push((key, value)),
        }
    }
    pairs
}

fn form(value: &Value) -> String {
    let pairs = pairs(value);
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(key, value)| style::pair(key, &style::plain(value)))
        .collect();
    pairs.join("&")
}

/// The parts that are no files: one with the JSON, or one for each field.
fn fields(value: &Value, json_part: Option<&String>) -> Vec<String> {
    if let Some(name) = json_part {
        return vec![part(name, "", "application/json", &value.to_string())];
    }
    let field = |(key, value): (&String, &Value)| {
        let is_json = value.is_object() || value.is_array() || value.is_null();
        let kind =
            if is_json { "application/json" } else { "text/plain; charset=utf-8" };
        part(key, "", kind, &style::plain(value))
    };
    pairs(value).into_iter().map(field).collect()
}

fn file(name: &str, content: &str) -> String {
    part(name, &format!("; filename=\"{}\"", FILE.0), FILE.1, content)
}

/// Names of parts are written as browsers write them.
fn part(name: &str, file_name: &str, kind: &str, content: &str) -> String {
    let escaped = name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{escaped}\"{file_name}\r\nContent-Type: {kind}\r\n\r\n{content}\r\n"
    )
}
