//! Whether a body is what the documents say, however it is written, and what it holds as JSON.

use serde_json::{Map, Value};

use super::check::{is_single, value_misfit};
use super::message::Request;
use super::multipart::{self, Part};
use super::seat::record_of;
use crate::config::Config;
use crate::model::fits::{Misfit, fits, misfits};
use crate::model::{Api, Body, Field, Limits, Media, Scalar, Shape, Type};

/// The body as JSON; what is wrong with it is added to what was found.
pub(crate) fn check_body(
    api: &Api,
    config: &Config,
    request: &Request,
    body: &Body,
    found: &mut Vec<Misfit>,
) -> Value {
    let media_type = request.media_type();
    let parts = match multipart::parts(request).transpose() {
        Ok(parts) => parts,
        Err(wrong) => {
            found.push(wrong);
            return Value::Null;
        }
    };
    check_files(body, parts.as_deref().unwrap_or_default(), found);
    if request.body.is_empty() {
        // What is only offered by a rule of the configuration is never missed.
        if body.required && body.declared && !matches!(body.media, Media::Empty) {
            found.push(Misfit::new("body", "is missing"));
        }
        return Value::Null;
    }
    let limits = body.limits.as_deref().unwrap_or(Limits::NONE);
    match (&body.media, parts) {
        (Media::Empty, _) => Value::Null,
        (Media::Bytes(name), _) if takes(name, &body.others, &media_type) => Value::Null,
        (Media::Json(ty), Some(parts)) if takes_parts(body, config) => {
            let part = config.uploads.json_part.as_deref();
            let text = parts.iter().find(|known| Some(known.name.as_str()) == part);
            match text {
                Some(text) => check_json(api, (ty, limits), text.bytes, found),
                None => check_fields(api, ty, fields_of(&parts), body.required, found),
            }
        }
        (Media::Json(ty), None) if is_json(&media_type) => {
            check_json(api, (ty, limits), &request.body, found)
        }
        (Media::Form(ty), None) if media_type.ends_with("x-www-form-urlencoded") => {
            let pairs = form_urlencoded::parse(&request.body).into_owned();
            check_fields(api, ty, pairs.collect(), body.required, found)
        }
        (Media::Form(ty) | Media::Multipart(ty), Some(parts)) => {
            check_fields(api, ty, fields_of(&parts), body.required, found)
        }
        _ => {
            let wanted = written(body);
            let reason = match media_type.as_str() {
                "" => format!("is missing: it is {wanted}"),
                other => format!("is {other}, not {wanted}"),
            };
            found.push(Misfit::new("header content-type", reason));
            Value::Null
        }
    }
}

/// Whether a body of one of these media types may come in this one.
fn takes(name: &str, others: &[String], media_type: &str) -> bool {
    let mut ranges = others.iter().map(String::as_str).chain([name]);
    ranges.any(|range| {
        let range = range.split(';').next().unwrap_or_default().trim();
        let range = range.to_ascii_lowercase();
        match range.strip_suffix('*') {
            Some("*/") => true,
            Some(family) => media_type.starts_with(family),
            None => media_type == range,
        }
    })
}

/// Whether a body of JSON may come in parts: beside files, or as the document says.
fn takes_parts(body: &Body, config: &Config) -> bool {
    !body.parts.is_empty()
        || config.uploads.json_part.is_some()
        || takes("", &body.others, "multipart/form-data")
}

fn is_json(media_type: &str) -> bool {
    media_type.ends_with("/json") || media_type.ends_with("+json")
}

/// The media type that a body is sent in.
fn written(body: &Body) -> &str {
    match &body.media {
        _ if body.parts.iter().any(|part| part.required) => "multipart/form-data",
        Media::Empty | Media::Multipart(_) => "multipart/form-data",
        Media::Json(_) => body.json_type.as_deref().unwrap_or("application/json"),
        Media::Form(_) => "application/x-www-form-urlencoded",
        Media::Bytes(name) => name,
    }
}

fn check_files(body: &Body, parts: &[Part<'_>], found: &mut Vec<Misfit>) {
    for part in &body.parts {
        let mut given = parts.iter().filter(|known| known.name == part.name);
        let place = format!("part {}", part.name);
        match given.next() {
            None if part.required => found.push(Misfit::new(&place, "is missing")),
            Some(_) if !part.repeated && given.next().is_some() => {
                found.push(Misfit::new(&place, "is there twice"));
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

fn check_json(
    api: &Api,
    (ty, limits): (&Type, &Limits),
    bytes: &[u8],
    found: &mut Vec<Misfit>,
) -> Value {
    match serde_json::from_slice(bytes) {
        Ok(value) => {
            misfits(api, ty, limits, &value, "body ", found);
            value
        }
        Err(error) => {
            found.push(Misfit::new("body", format!("is not JSON: {error}")));
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
    found: &mut Vec<Misfit>,
) -> Value {
    let declared = match ty.bare() {
        Type::Named(id) => match &api.types[*id].shape {
            Shape::Record(record) => record.fields.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    // Parts may be files alone, beside a body that may be left out.
    let is_there = required || !fields.is_empty();
    for field in declared {
        let place = format!("body /{}", field.name);
        let values = fields.iter().filter(|(name, _)| *name == field.name);
        let values: Vec<String> = values.map(|(_, value)| value.clone()).collect();
        if values.is_empty() && field.required && is_there {
            found.push(Misfit::new(&place, "is missing"));
        }
        if values.len() > 1 && is_single(api, &field.ty) {
            found.push(Misfit::new(&place, "is there twice"));
            continue;
        }
        check_field(api, field, &values, &place, found);
    }
    let mut members = Map::new();
    for (name, text) in fields {
        let field = declared.iter().find(|field| field.name == name);
        let ty = field.map_or(&Type::Any, |field| api.types.resolved(&field.ty));
        match (ty, json(&text)) {
            (Type::List(_), value @ Value::Array(_)) => members.insert(name, value),
            (Type::List(item), _) => {
                let element = value_of(api, item, text);
                match members.get_mut(&name).and_then(Value::as_array_mut) {
                    Some(list) => list.push(element),
                    None => drop(members.insert(name, vec![element].into())),
                }
                None
            }
            _ => members.insert(name, value_of(api, ty, text)),
        };
    }
    members.into()
}

/// What a text in a form is as JSON: itself where the type is text or anything.
fn value_of(api: &Api, ty: &Type, text: String) -> Value {
    let is_number = matches!(
        api.types.resolved(ty),
        Type::Scalar(Scalar::Decimal | Scalar::Float | Scalar::Integer)
    );
    match json(&text) {
        number @ Value::Number(_) if is_number => number,
        Value::Null => text.into(),
        _ if fits(api, ty, Limits::NONE, &Value::from(text.as_str())) => text.into(),
        value => value,
    }
}

/// What stands in a text as JSON; null where nothing does.
fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// What is wrong with a field of a form: of a list each element is text or all are JSON, of an object all is JSON.
fn check_field(
    api: &Api,
    field: &Field,
    values: &[String],
    place: &str,
    found: &mut Vec<Misfit>,
) {
    let (ty, limits) = (&field.ty, field.docs.limits());
    let parsed = |text: &String| serde_json::from_str::<Value>(text);
    let is_list = matches!(ty.bare(), Type::List(_));
    let is_object = matches!(ty.bare(), Type::Map(_)) || record_of(api, ty).is_some();
    match values {
        [one] if is_object => match parsed(one) {
            Ok(value) => misfits(api, ty, limits, &value, place, found),
            Err(error) => {
                found.push(Misfit::new(place, format!("is not JSON: {error}")));
            }
        },
        [one] if is_list && json(one).is_array() => {
            let value = json(one);
            misfits(api, ty, limits, &value, place, found);
        }
        [] => {}
        several => {
            let reason = value_misfit(api, ty, limits, several);
            found.extend(reason.map(|reason| Misfit::new(place, reason)));
        }
    }
}
