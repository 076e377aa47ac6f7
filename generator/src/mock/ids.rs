//! Ids as callers spell and choose them, and what the documents want them to be.

use std::collections::HashSet;

use serde_json::Value;

use super::message::decoded;
use super::resources::Resources;
use super::routes::split;
use super::seat::{anonymous, is_placeholder, item, records_of};
use super::service::{Call, Service};
use super::store::FIRST;
use crate::model::fits::fits;
use crate::model::{Api, Limits, Operation, Parameter, Place, Scalar, Type};

/// Whether the documents have ids that are less than those of the store.
pub(super) fn are_small(api: &Api, resources: &Resources) -> bool {
    said_of_ids(api, resources).any(|(_, limits)| {
        let is_short = |longest| longest < FIRST.to_string().len();
        limits.maximum.is_some_and(|most| most.at < FIRST as f64)
            || limits.max_length.is_some_and(is_short)
    })
}

/// The templates of collections whose ids are UUIDs.
pub(super) fn with_uuids(api: &Api, resources: &Resources) -> HashSet<String> {
    let is_taken = |limits: &Limits, id: &str| {
        fits(api, &Type::Scalar(Scalar::Text), limits, &Value::from(id))
    };
    let id = FIRST.to_string();
    let with_uuids = said_of_ids(api, resources).filter(|(_, limits)| {
        limits.pattern.is_some()
            && !is_taken(limits, &id)
            && is_taken(limits, &as_uuid(&id))
    });
    with_uuids.map(|(collection, _)| anonymous(collection)).collect()
}

/// What the documents say of ids, in records and in paths, each with the template of the collection.
fn said_of_ids<'a>(
    api: &'a Api,
    resources: &'a Resources,
) -> impl Iterator<Item = (&'a str, &'a Limits)> {
    api.operations().enumerate().flat_map(|(index, operation)| {
        let collection = resources.list(api, index, operation);
        let field = resources.id_field_of(api, index, operation);
        let of_item = resources.role(index).is_of_item();
        let parameter = id_parameter(operation).filter(|_| of_item);
        let limits = field.map(|field| field.docs.limits()).into_iter().chain(parameter);
        limits.map(move |limits| (collection, limits))
    })
}

/// The UUID that stands for an id of the store; one that a caller chose stands for itself.
pub(super) fn as_uuid(id: &str) -> String {
    match id.parse::<u64>() {
        Ok(number) if number.to_string() == id => {
            let (high, low) = (number >> 32, number & u64::from(u32::MAX));
            format!("{high:08x}{BETWEEN}{low:08x}")
        }
        _ => id.to_owned(),
    }
}

/// What stands between the halves of a number in the UUID for it.
const BETWEEN: &str = "-0000-4000-8000-0000";

/// The id of the store that a UUID stands for; any other text is an id itself.
fn of_uuid(id: &str) -> String {
    let halves =
        id.split_once(BETWEEN).filter(|(high, low)| high.len() + low.len() == 16);
    let number = halves
        .and_then(|(high, low)| u64::from_str_radix(&format!("{high}{low}"), 16).ok());
    number
        .map(|number| number.to_string())
        .filter(|number| as_uuid(number) == id)
        .unwrap_or_else(|| id.to_owned())
}

/// What is said of the id in a path.
fn id_parameter(operation: &Operation) -> Option<&Limits> {
    let (_, name) = item(&operation.path)?;
    path_parameter(operation, name).map(|parameter| parameter.docs.limits())
}

fn path_parameter<'o>(operation: &'o Operation, name: &str) -> Option<&'o Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| parameter.place == Place::Path && parameter.name == name)
}

/// A whole number without what changes nothing: `7` of `+007`.
fn whole(text: &str) -> String {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    match digits.trim_start_matches('0') {
        "" => "0".into(),
        digits => format!("{sign}{digits}"),
    }
}

impl Service {
    /// The segments of a path as they were meant: an id is the same however it is spelled.
    pub(super) fn segments(&self, operation: &Operation, path: &str) -> Vec<String> {
        let is_whole = |template: &str| {
            let name =
                template.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
            let parameter = name.and_then(|name| path_parameter(operation, name));
            parameter
                .is_some_and(|found| *found.ty.bare() == Type::Scalar(Scalar::Integer))
        };
        let templates: Vec<&str> = split(&operation.path).collect();
        let segments = templates.iter().zip(split(path)).enumerate();
        let meant = segments.map(|(at, (template, text))| match decoded(text) {
            text if is_whole(template) => whole(&text),
            text if is_placeholder(template) => {
                self.meant(&templates[..at].join("/"), &text)
            }
            text => text.into_owned(),
        });
        meant.collect()
    }

    /// The id that a text means in the collection with this template.
    pub(super) fn meant(&self, collection: &str, id: &str) -> String {
        if self.resources.has_uuids(collection) { of_uuid(id) } else { id.to_owned() }
    }

    /// The id of a new record, where that is a field of what is sent and not the service's own to write.
    pub(super) fn chosen_id(&self, call: Call<'_>) -> Option<String> {
        let names = self.resources.id_names(&call.operation.path);
        let answered = self.id_field(call.index);
        let sent = self.sent(call)?;
        let field = names
            .filter(|name| answered.as_deref().is_none_or(|field| field == *name))
            .find(|name| sent.contains_key(*name))?;
        let collection = self.resources.list(&self.api, call.index, call.operation);
        match sent.get(field)? {
            _ if self.is_read_only(call, field) => None,
            Value::String(text) if !text.is_empty() => {
                Some(self.meant(collection, text))
            }
            Value::Number(number) => number.as_i64().map(|number| number.to_string()),
            _ => None,
        }
    }

    /// Whether a field of what is sent or of what is answered is the service's own.
    fn is_read_only(&self, call: Call<'_>, name: &str) -> bool {
        let sent = call.operation.body.as_ref().and_then(|body| body.media.ty());
        let seat = self.resources.seat(&self.api, call.operation);
        let types = sent.into_iter().chain(seat.map(|seat| seat.ty));
        let records = types.flat_map(|ty| records_of(&self.api, ty));
        let mut fields = records.flat_map(|record| &record.fields);
        fields.any(|field| field.name == name && field.docs.read_only)
    }
}
