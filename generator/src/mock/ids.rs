//! Ids as callers spell and choose them, and whether others can be as large as is usual.

use serde_json::Value;

use super::message::decoded;
use super::resources::Resources;
use super::routes::split;
use super::seat::{item, record_of};
use super::service::{Call, Service};
use super::store::FIRST;
use crate::model::{Api, Limits, Operation, Parameter, Place, Scalar, Type};

/// Whether the documents have ids that are less than those of the store.
pub(super) fn are_small(api: &Api, resources: &Resources) -> bool {
    let is_small =
        |limits: &Limits| limits.maximum.is_some_and(|most| most.at < FIRST as f64);
    api.operations().enumerate().any(|(index, operation)| {
        let field = resources.id_field_of(api, index, operation);
        field.is_some_and(|field| is_small(field.docs.limits()))
            || resources.role(index).is_of_item()
                && id_parameter(operation).is_some_and(is_small)
    })
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

/// The segments of a path as they were meant: a whole number is the same however it is spelled.
pub(super) fn segments(operation: &Operation, path: &str) -> Vec<String> {
    let is_whole = |template: &str| {
        let name = template.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        let parameter = name.and_then(|name| path_parameter(operation, name));
        parameter.is_some_and(|found| *found.ty.bare() == Type::Scalar(Scalar::Integer))
    };
    let segments = split(&operation.path).zip(split(path));
    let meant = segments.map(|(template, text)| match decoded(text) {
        text if is_whole(template) => whole(&text),
        text => text.into_owned(),
    });
    meant.collect()
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
    /// The id of a new record, where that is a field of what is sent and not the service's own to write.
    pub(super) fn chosen_id(&self, call: Call<'_>) -> Option<String> {
        let names = self.resources.id_names(&call.operation.path);
        let answered = self.id_field(call.index);
        let field = names
            .filter(|name| answered.as_deref().is_none_or(|field| field == *name))
            .find(|name| call.body.get(name).is_some())?;
        match call.body.get(field)? {
            _ if self.is_read_only(call, field) => None,
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            Value::Number(number) => number.as_i64().map(|number| number.to_string()),
            _ => None,
        }
    }

    /// Whether a field of what is sent or of what is answered is the service's own.
    fn is_read_only(&self, call: Call<'_>, name: &str) -> bool {
        let sent = call.operation.body.as_ref().and_then(|body| body.media.ty());
        let seat = self.resources.seat(&self.api, call.operation);
        let types = sent.into_iter().chain(seat.map(|seat| seat.ty));
        let records = types.filter_map(|ty| record_of(&self.api, ty));
        let mut fields = records.flat_map(|(_, record)| &record.fields);
        fields.any(|field| field.name == name && field.docs.read_only)
    }
}
