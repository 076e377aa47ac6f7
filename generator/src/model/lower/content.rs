//! What an operation sends and what comes back: in which media type, and what stands in it.

use std::sync::Arc;

use indexmap::IndexMap;
use openapiv3::{MediaType, Operation as Source, ReferenceOr, Responses, StatusCode};
use serde_json::Value;

use super::Lowering;
use super::reference::Node;
use crate::model::{Body, Limits, Media, Reply, Scalar, Shape, Twin, Type};
use crate::source::Origin;

impl Lowering<'_> {
    /// What an operation sends.
    pub(super) fn body(&mut self, origin: &Origin, operation: &Source) -> Option<Body> {
        let origin = origin.child("requestBody");
        let body = self.request_body(&origin, operation.request_body.as_ref()?)?;
        let content = origin.child("content");
        let (name, media) = choose(&body.content)?;
        let place = content.child(name);
        self.tell_untyped_media(&place, name, media);
        let place = place.child("schema");
        let schema = media.schema.as_ref().map(Node::from);
        let limits = schema.and_then(|schema| self.limits(&place, schema));
        let ty = schema.map_or(Type::Any, |schema| self.ty(&place, schema).0);
        let is_range = name.contains('*');
        let is_file =
            is_range && *self.types.resolved(&ty) == Type::Scalar(Scalar::Binary);
        let has_fields = self.has_fields(&ty);
        let media = match kind_of(name) {
            Kind::Form if !has_fields => {
                self.diagnostics.form_without_fields(&place, name, true);
                Media::Bytes(name.clone())
            }
            Kind::Multipart if !has_fields => {
                self.diagnostics.form_without_fields(&place, name, false);
                return None;
            }
            Kind::Json if is_file => Media::Bytes("application/octet-stream".to_owned()),
            Kind::Json => Media::Json(ty),
            Kind::Form => Media::Form(ty),
            Kind::Multipart => Media::Multipart(ty),
            Kind::Text | Kind::Other => Media::Bytes(name.clone()),
        };
        Some(Body {
            media,
            limits,
            required: body.required,
            declared: true,
            json_type: json_type(name),
            parts: Vec::new(),
            others: body
                .content
                .keys()
                .filter(|other| *other != name || is_file)
                .cloned()
                .collect(),
            origin,
        })
    }

    /// Whether a value can be sent field by field.
    fn has_fields(&self, ty: &Type) -> bool {
        match self.types.resolved(ty) {
            Type::Named(id) => match &self.types[*id].shape {
                Shape::Choice(_) => false,
                // What is made from text alone is text.
                Shape::Record(record) if record.fields.is_empty() => {
                    let mut ends =
                        record.parts.iter().map(|part| self.types.resolved(part));
                    record.parts.is_empty()
                        || ends
                            .any(|end| !matches!(end, Type::Scalar(_) | Type::List(_)))
                }
                _ => true,
            },
            Type::Any | Type::Map(_) => true,
            _ => false,
        }
    }

    /// The first answer of success decides; what else is declared is said in the report. And what it looks like.
    pub(super) fn reply(&mut self, origin: &Origin, responses: &Responses) -> Replied {
        let mut success: Vec<(String, &ReferenceOr<openapiv3::Response>)> = responses
            .responses
            .iter()
            .filter(|(status, _)| {
                matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
            })
            .map(|(status, response)| (status.to_string(), response))
            .collect();
        success.sort_by(|a, b| a.0.cmp(&b.0));
        if success.is_empty() {
            success.extend(
                responses
                    .default
                    .iter()
                    .map(|response| ("default".to_owned(), response)),
            );
        }
        let mut replies = success.iter().filter_map(|(status, response)| {
            let origin = origin.child(status);
            let response = self.response(&origin, response)?;
            Some((status, origin.child("content"), &response.content))
        });
        let mut replies: Vec<_> = replies.by_ref().collect();
        if replies.iter().any(|(_, _, content)| !content.is_empty()) {
            let (full, empty): (Vec<_>, Vec<_>) =
                replies.into_iter().partition(|(_, _, content)| !content.is_empty());
            for (status, ..) in empty {
                self.diagnostics.empty_answer(&origin.child(status), status);
            }
            replies = full;
        }
        let statuses = replies.iter().filter_map(|(status, ..)| status.parse().ok());
        let statuses = statuses.collect();
        self.tell_other_answers(origin, &replies);
        let replied = match replies.first() {
            Some((_, origin, content)) => self.content(origin, content),
            None => Replied::default(),
        };
        Replied { statuses, ..replied }
    }

    fn content(
        &mut self,
        origin: &Origin,
        content: &IndexMap<String, MediaType>,
    ) -> Replied {
        let Some((name, media)) = choose(content) else { return Replied::default() };
        self.tell_other_media(origin, name, content);
        self.tell_untyped_media(&origin.child(name), name, media);
        let other = |reply| Replied {
            reply,
            media_type: Some(name.clone()),
            ..Replied::default()
        };
        match kind_of(name) {
            Kind::Json => {}
            Kind::Text => return other(Reply::Text),
            Kind::Form | Kind::Multipart | Kind::Other => return other(Reply::Bytes),
        }
        let place = origin.child(name).child("schema");
        let ty = match &media.schema {
            Some(schema) => self.ty(&place, schema.into()).0,
            None => Type::Any,
        };
        if *self.types.resolved(&ty) == Type::Scalar(Scalar::Binary) {
            return Replied { reply: Reply::Bytes, ..Replied::default() };
        }
        Replied {
            reply: Reply::Whole(ty),
            limits: media
                .schema
                .as_ref()
                .and_then(|schema| self.limits(&place, schema.into())),
            media_type: json_type(name).map(|_| name.clone()),
            example: media.example.clone().map(Arc::new),
            ..Replied::default()
        }
    }
}

/// What comes back when all goes well, as an operation has it.
pub(super) struct Replied {
    pub(super) reply: Reply,
    pub(super) statuses: Vec<u16>,
    pub(super) media_type: Option<String>,
    pub(super) example: Option<Arc<Value>>,
    pub(super) limits: Option<Box<Limits>>,
}

impl Default for Replied {
    fn default() -> Self {
        Self {
            reply: Reply::Nothing,
            statuses: Vec::new(),
            media_type: None,
            example: None,
            limits: None,
        }
    }
}

/// How a body is written, by its media type.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Json,
    Form,
    Multipart,
    Text,
    Other,
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// A media type of JSON that is not the usual one, such as `application/merge-patch+json`.
fn json_type(media_type: &str) -> Option<String> {
    let essence = essence(media_type);
    let is_own = kind_of(media_type) == Kind::Json
        && essence != "application/json"
        && !essence.contains('*');
    is_own.then_some(essence)
}

pub(super) fn kind_of(media_type: &str) -> Kind {
    match essence(media_type).as_str() {
        "application/json" | "*/*" | "application/*" => Kind::Json,
        "application/x-www-form-urlencoded" => Kind::Form,
        "multipart/form-data" => Kind::Multipart,
        other if other.ends_with("+json") || other.ends_with("/json") => Kind::Json,
        other if other.starts_with("text/") => Kind::Text,
        _ => Kind::Other,
    }
}

/// Files that stand beside JSON among the answers of success.
pub(super) fn twins(responses: &Responses) -> Vec<Twin> {
    let contents = responses.responses.iter().filter_map(|(status, response)| {
        let success =
            matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2));
        Some(&response.as_item().filter(|_| success)?.content)
    });
    let mixed = contents.filter(|content| {
        choose(content).is_some_and(|(name, _)| kind_of(name) == Kind::Json)
    });
    let files: Vec<&str> = mixed
        .flat_map(|content| content.keys())
        .filter(|name| kind_of(name) == Kind::Other)
        .map(String::as_str)
        .collect();
    match files.as_slice() {
        [] => Vec::new(),
        files => {
            vec![Twin { name: file_name(files), accept: files.join(", "), query: None }]
        }
    }
}

/// `pdf` of `application/pdf`, where that is the only one.
fn file_name(media_types: &[&str]) -> String {
    let [media_type] = media_types else { return "file".into() };
    match media_type.rsplit_once('/') {
        Some((_, name)) if matches!(name, "pdf" | "zip" | "png" | "jpeg") => name.into(),
        _ => "file".into(),
    }
}

/// The richest of the declared media types.
pub(super) fn choose(
    content: &IndexMap<String, MediaType>,
) -> Option<(&String, &MediaType)> {
    content.iter().min_by_key(|(name, _)| (kind_of(name), json_type(name)))
}
