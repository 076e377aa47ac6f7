//! Whether a request is what the documents say of its operation, and every place where it is not.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::body::check_body;
use super::fits::text_misfit;
use super::message::{Request, decoded, decoded_value};
use crate::auth::Kind;
use crate::config::Config;
use crate::model::{Api, Operation, Parameter, Place, Shape, Style, Type};
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
