//! Whether a request is what the documents say of its operation, and every place where it is not.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::body::check_body;
use super::message::{Request, decoded, decoded_value};
use super::objects::check_object;
use crate::auth::{Kind, Scheme};
use crate::config::Config;
use crate::model::fits::{Misfit, Reason, text_misfit, wrong_count};
use crate::model::{Api, Limits, Operation, Parameter, Place, Shape, Style, Type};
use crate::passes::lift_client_parameters::sent_with;

/// What is wrong with bytes that should be text.
const NO_TEXT: &str = "is no text in UTF-8";

/// A request to an operation, with what stands for the placeholders of its path.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) values: &'a [String],
    pub(crate) request: &'a Request,
}

/// Every place where a credential was looked for, by alternative; nothing when what one of them needs is there, or none is
/// asked for. A scheme that nothing is known of needs nothing.
pub(crate) fn missing_credential(
    api: &Api,
    config: &Config,
    asked: Asked<'_>,
) -> Option<Vec<String>> {
    let mut places: Vec<String> = Vec::new();
    for names in asked.operation.security.sets() {
        let schemes = api.schemes.iter().filter(|scheme| names.contains(&scheme.name));
        let missing: Vec<String> = schemes
            .filter_map(|scheme| look_for(scheme, config, asked.request))
            .collect();
        if missing.is_empty() {
            return None;
        }
        let place = missing.join(" and ");
        if !places.contains(&place) {
            places.push(place);
        }
    }
    (!places.is_empty()).then_some(places)
}

/// Where the credential of a scheme should be, if it is not there.
fn look_for(scheme: &Scheme, config: &Config, request: &Request) -> Option<String> {
    let after = |header: &str, word: Option<&str>| {
        let text = request.header(header).unwrap_or_default();
        let there = text.split_once(' ').is_some_and(|(first, rest)| {
            word.is_none_or(|word| word.eq_ignore_ascii_case(first))
                && !rest.trim().is_empty()
        });
        let wanted =
            word.map_or("a word and a token".into(), |word| format!("{word} …"));
        (!there).then(|| format!("header {header} with {wanted}"))
    };
    let named = |kind: &str, name: &str, value: Option<&str>| {
        let there = value.is_some_and(|value| !value.trim().is_empty());
        (!there).then(|| format!("{kind} {name}"))
    };
    let rules = &config.authorization;
    match &scheme.kind {
        // Some services want another word than the standard's, and their documents do not say.
        Kind::Token => after(&rules.header, rules.prefix.as_deref().or(scheme.word)),
        Kind::Basic => after(&rules.header, Some("Basic")),
        Kind::HeaderKey(name) => named("header", name, request.header(name)),
        Kind::QueryKey(name) => named("query", name, request.raw_query(name)),
        Kind::CookieKey(name) => named("cookie", name, request.cookie(name)),
    }
}

/// What is wrong with the request, and the body that it holds.
pub(crate) fn check(
    api: &Api,
    config: &Config,
    asked: Asked<'_>,
) -> Result<Value, Vec<Misfit>> {
    let mut found = Vec::new();
    for rule in sent_with(asked.operation, config) {
        let reason = match asked.request.query_count(&rule.name) {
            1 if asked.request.raw_query(&rule.name) != Some("") => continue,
            0 | 1 => "is missing",
            _ => "is there twice",
        };
        found.push(Misfit::new(&format!("query {}", rule.name), reason));
    }
    check_text(asked.request, &mut found);
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

/// What is escaped in an address is text in UTF-8.
fn check_text(request: &Request, found: &mut Vec<Misfit>) {
    let is_text = |text: &str| percent_decode_str(text).decode_utf8().is_ok();
    if !is_text(&request.path) {
        found.push(Misfit::new("path", NO_TEXT));
    }
    for (name, _) in request.query.iter().filter(|(_, value)| !is_text(value)) {
        found.push(Misfit::new(&format!("query {name}"), NO_TEXT));
    }
}

fn check_path(api: &Api, asked: Asked<'_>, found: &mut Vec<Misfit>) {
    let names = crate::passes::repair_paths::placeholders(&asked.operation.path);
    for (name, value) in names.iter().zip(asked.values) {
        let mut declared = asked.operation.parameters.iter();
        let declared = declared
            .find(|parameter| parameter.place == Place::Path && parameter.name == *name);
        // In the other styles the value is more than a text.
        let plain = declared.filter(|parameter| parameter.style == Style::Simple);
        let reason = plain.and_then(|parameter| {
            text_misfit(api, &parameter.ty, parameter.docs.limits(), value)
        });
        found.extend(reason.map(|reason| Misfit::new(&format!("path {name}"), reason)));
    }
}

fn check_parameter(
    api: &Api,
    request: &Request,
    parameter: &Parameter,
    found: &mut Vec<Misfit>,
) {
    let place = format!("{} {}", place_name(parameter.place), parameter.name);
    let values = match parameter.place {
        Place::Query => query_values(request, parameter),
        Place::Header => match header_values(request, parameter) {
            Ok(values) => (!values.is_empty()).then_some(values),
            Err(reason) => {
                found.push(Misfit::new(&place, reason));
                return;
            }
        },
        Place::Cookie => request
            .cookie(&parameter.name)
            .map(|value| vec![decoded(value).into_owned()]),
        Place::Path => None,
    };
    let limits = parameter.docs.limits();
    match values {
        Some(values) if values.len() > 1 && is_single(api, &parameter.ty) => {
            found.push(Misfit::new(&place, "is there twice"));
        }
        Some(values) => {
            let reason = value_misfit(api, &parameter.ty, limits, &values);
            found.extend(reason.map(|reason| Misfit::new(&place, reason)));
        }
        None if parameter.required && !is_spread(api, parameter) => {
            found.push(Misfit::new(&place, "is missing"));
        }
        None => {}
    }
    if parameter.place == Place::Query {
        check_object(api, request, parameter, found);
    }
}

/// What is wrong with the values of a parameter, or of a field of a form.
pub(super) fn value_misfit(
    api: &Api,
    ty: &Type,
    limits: &Limits,
    values: &[String],
) -> Option<Reason> {
    let (ty, limits, count) = match ty.bare() {
        Type::List(item) => {
            (&**item, limits.of_items(), wrong_count(limits, values.len()))
        }
        other => (other, limits, None),
    };
    let mut wrong = values.iter().filter_map(|text| text_misfit(api, ty, limits, text));
    wrong.next().or(count)
}

/// The values of a header parameter; none when it is not there.
fn header_values(
    request: &Request,
    parameter: &Parameter,
) -> Result<Vec<String>, Reason> {
    let is_list = matches!(parameter.ty.bare(), Type::List(_));
    let mut values = Vec::new();
    for value in request.headers.get_all(&parameter.name) {
        let text = std::str::from_utf8(value.as_bytes()).map_err(|_| NO_TEXT)?;
        if is_list {
            values.extend(text.split(',').map(|item| item.trim().to_owned()));
        } else {
            values.push(text.to_owned());
        }
    }
    Ok(values)
}

/// Whether a type has one value, which is no list and no object.
pub(super) fn is_single(api: &Api, ty: &Type) -> bool {
    match ty.bare() {
        Type::Scalar(_) => true,
        Type::Named(id) => matches!(api.types[*id].shape, Shape::Choice(_)),
        _ => false,
    }
}

/// An object whose fields stand in the query under their own names: whether it is there cannot be told.
fn is_spread(api: &Api, parameter: &Parameter) -> bool {
    let is_object = match parameter.ty.bare() {
        Type::Map(_) => true,
        Type::Named(id) => {
            matches!(api.types[*id].shape, Shape::Record(_))
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
        let between = |mark| {
            let items: Vec<_> =
                decoded_value(value).split(mark).map(str::to_owned).collect();
            items
        };
        match parameter.style {
            _ if !is_list || parameter.explode => values.push(decoded_value(value)),
            Style::SpaceDelimited => values.extend(between(' ')),
            Style::PipeDelimited => values.extend(between('|')),
            // A comma that is escaped is part of an item.
            _ => values.extend(value.split(',').map(decoded_value)),
        }
    }
    there.then_some(values)
}

/// The headers that name a record by a field come together.
fn check_unique_key(asked: Asked<'_>, found: &mut Vec<Misfit>) {
    let Some(key) = &asked.operation.unique_key else { return };
    let names = [&key.field, &key.value];
    let given = names.map(|name| asked.request.header(name).is_some());
    for (name, is_given) in names.into_iter().zip(given) {
        if !is_given && (key.required || given.contains(&true)) {
            found.push(Misfit::new(&format!("header {name}"), "is missing"));
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

/// The complaints in one sentence.
pub(crate) fn sentence(problems: &[Misfit]) -> Cow<'static, str> {
    match problems {
        [] => "nothing is wrong".into(),
        several => {
            let texts: Vec<String> = several.iter().map(Misfit::to_string).collect();
            texts.join("; ").into()
        }
    }
}
