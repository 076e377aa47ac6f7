//! Whether a request is what the documents say of its operation, and every place where it is not.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::fits::{misfits, text_misfit};
use super::message::{Request, decoded, decoded_value};
use super::multipart::{self, Part};
use crate::auth::Kind;
use crate::config::Config;
use crate::model::{Api, Body, Media, Operation, Parameter, Place, Style, Type};
use crate::passes::lift_client_parameters::sent_with;

/// Something in a request that is not as the documents say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Where: `query page`, `body /line_items/0/item_id`.
    place: String,
    reason: &'static str,
}

impl Problem {
    pub(crate) fn new(place: &str, reason: &'static str) -> Self {
        Self { place: place.to_owned(), reason }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.reason)
    }
}

/// A request to an operation, with what stands for the placeholders of its path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) values: &'a [String],
    pub(crate) request: &'a Request,
}

/// Whether the request carries a credential, if the operation asks for one.
pub(crate) fn is_signed_in(api: &Api, config: &Config, asked: Asked<'_>) -> bool {
    if !asked.operation.secured || api.schemes.is_empty() {
        return true;
    }
    let request = asked.request;
    let after = |header: &str, word: &str| {
        let rest = request.header(header).and_then(|text| text.strip_prefix(word));
        rest.is_some_and(|rest| rest.starts_with(' ') && !rest.trim().is_empty())
    };
    api.schemes.iter().any(|scheme| match &scheme.kind {
        Kind::Token => after(&config.authorization.header, &config.authorization.prefix),
        Kind::Basic => after("authorization", "Basic"),
        Kind::HeaderKey(name) => request.header(name).is_some(),
        Kind::QueryKey(name) => request.raw_query(name).is_some(),
        Kind::CookieKey(name) => request.cookie(name).is_some(),
    })
}

/// What is wrong with the request, and the body that it holds.
pub(crate) fn check(
    api: &Api,
    config: &Config,
    asked: Asked<'_>,
) -> Result<Value, Vec<Problem>> {
    let mut found = Vec::new();
    for rule in sent_with(asked.operation, config) {
        if asked.request.raw_query(&rule.name).is_none_or(str::is_empty) {
            found.push(Problem::new(&format!("query {}", rule.name), "is missing"));
        }
    }
    check_path(api, asked, &mut found);
    for parameter in &asked.operation.parameters {
        if parameter.place != Place::Path {
            check_parameter(api, asked.request, parameter, &mut found);
        }
    }
    check_unique_key(asked, &mut found);
    let body = asked.operation.body.as_ref();
    let body = body.map_or(Value::Null, |body| {
        check_body(api, config, asked.request, body, &mut found)
    });
    if found.is_empty() { Ok(body) } else { Err(found) }
}

fn check_path(api: &Api, asked: Asked<'_>, found: &mut Vec<Problem>) {
    let names = crate::passes::repair_paths::placeholders(&asked.operation.path);
    for (name, value) in names.iter().zip(asked.values) {
        let mut declared = asked.operation.parameters.iter();
        let declared = declared
            .find(|parameter| parameter.place == Place::Path && parameter.name == *name);
        // In the other styles the value is more than a text.
        let plain = declared.filter(|parameter| parameter.style == Style::Simple);
        let reason = plain.and_then(|parameter| text_misfit(api, &parameter.ty, value));
        found.extend(reason.map(|reason| Problem::new(&format!("path {name}"), reason)));
    }
}

fn check_parameter(
    api: &Api,
    request: &Request,
    parameter: &Parameter,
    found: &mut Vec<Problem>,
) {
    let place = format!("{} {}", place_name(parameter.place), parameter.name);
    let values = match parameter.place {
        Place::Query => query_values(request, parameter),
        Place::Header => request.header(&parameter.name).map(|text| {
            let lists = matches!(parameter.ty.bare(), Type::List(_));
            if lists {
                text.split(',').map(|item| item.trim().to_owned()).collect()
            } else {
                vec![text.to_owned()]
            }
        }),
        Place::Cookie => request
            .cookie(&parameter.name)
            .map(|value| vec![decoded(value).into_owned()]),
        Place::Path => None,
    };
    let ty = match parameter.ty.bare() {
        Type::List(item) => item,
        other => other,
    };
    match values {
        Some(values) => {
            let mut reasons =
                values.iter().filter_map(|value| text_misfit(api, ty, value));
            found.extend(reasons.next().map(|reason| Problem::new(&place, reason)));
        }
        None if parameter.required && !is_spread(api, parameter) => {
            found.push(Problem::new(&place, "is missing"));
        }
        None => {}
    }
}

/// An object whose fields stand in the query under their own names: whether it is there cannot be told.
fn is_spread(api: &Api, parameter: &Parameter) -> bool {
    let is_object = match parameter.ty.bare() {
        Type::Map(_) => true,
        Type::Named(id) => {
            matches!(api.types[*id].shape, crate::model::Shape::Record(_))
        }
        _ => false,
    };
    is_object && parameter.explode && parameter.style == Style::Form
}

/// The values of a query parameter; nothing when it is not there.
fn query_values(request: &Request, parameter: &Parameter) -> Option<Vec<String>> {
    let is_list = matches!(parameter.ty.bare(), Type::List(_));
    let inner = format!("{}[", parameter.name);
    let mut values = Vec::new();
    let mut there = false;
    for (name, value) in &request.query {
        if parameter.style == Style::DeepObject && name.starts_with(&inner) {
            there = true;
        }
        if *name != parameter.name {
            continue;
        }
        there = true;
        let between = match parameter.style {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => ",",
        };
        if is_list && !parameter.explode {
            values.extend(value.split(between).map(decoded_value));
        } else {
            values.push(decoded_value(value));
        }
    }
    there.then_some(values)
}

/// The headers that name a record by a field come together.
fn check_unique_key(asked: Asked<'_>, found: &mut Vec<Problem>) {
    let Some(key) = &asked.operation.unique_key else { return };
    let names = [&key.field, &key.value];
    let given = names.map(|name| asked.request.header(name).is_some());
    for (name, is_given) in names.into_iter().zip(given) {
        if !is_given && (key.required || given.contains(&true)) {
            found.push(Problem::new(&format!("header {name}"), "is missing"));
        }
    }
}

fn place_name(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

/// The body as JSON; what is wrong with it is added to what was found.
fn check_body(
    api: &Api,
    config: &Config,
    request: &Request,
    body: &Body,
    found: &mut Vec<Problem>,
) -> Value {
    let media_type = request.media_type();
    let parts = multipart::parts(request);
    check_files(body, parts.as_deref().unwrap_or_default(), found);
    if request.body.is_empty() {
        // What is only offered by a rule of the configuration is never missed.
        if body.required && body.declared && !matches!(body.media, Media::Empty) {
            found.push(Problem::new("body", "is missing"));
        }
        return Value::Null;
    }
    match (&body.media, parts) {
        (Media::Empty | Media::Bytes(_), _) => Value::Null,
        (Media::Json(ty), Some(parts)) => {
            let part = config.uploads.json_part.as_deref();
            let text = parts.iter().find(|known| Some(known.name.as_str()) == part);
            match text {
                Some(text) => check_json(api, ty, text.bytes, found),
                None => check_fields(api, ty, fields_of(&parts), body.required, found),
            }
        }
        (Media::Json(ty), None) if media_type.ends_with("json") => {
            check_json(api, ty, &request.body, found)
        }
        (Media::Form(ty), None) if media_type.ends_with("x-www-form-urlencoded") => {
            let pairs = form_urlencoded::parse(&request.body).into_owned();
            check_fields(api, ty, pairs.collect(), body.required, found)
        }
        (Media::Form(ty) | Media::Multipart(ty), Some(parts)) => {
            check_fields(api, ty, fields_of(&parts), body.required, found)
        }
        _ => {
            found.push(Problem::new("header content-type", "is not the body's"));
            Value::Null
        }
    }
}

fn check_files(body: &Body, parts: &[Part<'_>], found: &mut Vec<Problem>) {
    for part in &body.parts {
        let mut given = parts.iter().filter(|known| known.name == part.name);
        let place = format!("part {}", part.name);
        match given.next() {
            None if part.required => found.push(Problem::new(&place, "is missing")),
            Some(_) if !part.repeated && given.next().is_some() => {
                found.push(Problem::new(&place, "is there twice"));
            }
            _ => {}
        }
    }
}

fn fields_of(parts: &[Part<'_>]) -> Vec<(String, String)> {
    let texts = parts.iter().filter(|part| part.file_name.is_none());
    let text = |part: &Part<'_>| String::from_utf8_lossy(part.bytes).into_owned();
    texts.map(|part| (part.name.clone(), text(part))).collect()
}

fn check_json(api: &Api, ty: &Type, bytes: &[u8], found: &mut Vec<Problem>) -> Value {
    match serde_json::from_slice(bytes) {
        Ok(value) => {
            misfits(api, ty, &value, "body ", found);
            value
        }
        Err(_) => {
            found.push(Problem::new("body", "is not JSON"));
            Value::Null
        }
    }
}

/// The fields of a form: each is text, or JSON where the type is more than that.
fn check_fields(
    api: &Api,
    ty: &Type,
    fields: Vec<(String, String)>,
    required: bool,
    found: &mut Vec<Problem>,
) -> Value {
    let declared = match ty.bare() {
        Type::Named(id) => match &api.types[*id].shape {
            crate::model::Shape::Record(record) => record.fields.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    for field in declared {
        let place = format!("body /{}", field.name);
        let mut values =
            fields.iter().filter(|(name, _)| *name == field.name).peekable();
        if values.peek().is_none() && field.required && required {
            found.push(Problem::new(&place, "is missing"));
        }
        let reasons = values.filter_map(|(_, value)| text_misfit(api, &field.ty, value));
        found.extend(reasons.map(|reason| Problem::new(&place, reason)));
    }
    let member = |(name, text): (String, String)| {
        let ty = declared.iter().find(|field| field.name == name);
        let is_text = ty.is_none_or(|field| {
            super::fits::fits(api, &field.ty, &Value::from(text.as_str()))
        });
        let value = Some(text.as_str()).filter(|_| !is_text);
        let value = value.and_then(|text| serde_json::from_str(text).ok());
        (name, value.unwrap_or(Value::String(text)))
    };
    fields.into_iter().map(member).collect::<Map<_, _>>().into()
}

/// The complaints in one sentence.
pub(crate) fn sentence(problems: &[Problem]) -> Cow<'static, str> {
    match problems {
        [] => "nothing is wrong".into(),
        several => {
            let texts: Vec<String> = several.iter().map(Problem::to_string).collect();
            texts.join("; ").into()
        }
    }
}
