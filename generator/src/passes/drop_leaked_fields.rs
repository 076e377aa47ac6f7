//! Drops what stands in two places of a call or in the wrong one: a field of the body that may be left out and that the path
//! has filled already, and lists of objects in the query, which no query can hold: they are fields of a body that leaked.

use super::Pass;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Media, Operation, Place, Record, Shape, Style, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "drop_leaked_fields",
    run,
    ensures: |api, _| {
        api.operations().all(|operation| leaked(api, operation).is_empty())
    },
};

fn run(api: &mut Api, _: &Config, diagnostics: &mut Diagnostics) {
    for module in 0..api.modules.len() {
        for index in 0..api.modules[module].operations.len() {
            drop_parameters(api, (module, index), diagnostics);
            drop_fields(api, (module, index), diagnostics);
        }
    }
}

/// The places of the parameters that are lists of objects.
fn leaked(api: &Api, operation: &Operation) -> Vec<usize> {
    let parameters = operation.parameters.iter().enumerate();
    parameters
        .filter(|(_, parameter)| {
            parameter.place == Place::Query
                && parameter.style != Style::DeepObject
                && is_list_of_records(api, &parameter.ty)
        })
        .map(|(index, _)| index)
        .collect()
}

fn is_list_of_records(api: &Api, ty: &Type) -> bool {
    let Type::List(item) = ty.bare() else { return false };
    let Type::Named(id) = item.bare() else { return false };
    matches!(api.types[*id].shape, Shape::Record(_))
}

fn drop_parameters(
    api: &mut Api,
    (module, index): (usize, usize),
    diagnostics: &mut Diagnostics,
) {
    let leaked = leaked(api, &api.modules[module].operations[index]);
    for at in leaked.into_iter().rev() {
        let operation = &mut api.modules[module].operations[index];
        let parameter = operation.parameters.remove(at);
        diagnostics.leaked_field(
            &parameter.origin,
            &parameter.name,
            "a query cannot hold a list of objects",
        );
    }
}

/// The body's record and those of its fields that the path has filled.
fn repeated(api: &Api, operation: &Operation) -> Option<(TypeId, Vec<String>)> {
    let body = operation.body.as_ref()?;
    let ty = body.media.ty()?;
    let Type::Named(id) = ty.bare() else { return None };
    let Shape::Record(record) = &api.types[*id].shape else { return None };
    let in_path = |name: &str| {
        operation
            .parameters
            .iter()
            .any(|parameter| parameter.place == Place::Path && parameter.name == name)
    };
    // What is required stays, and what is never sent goes without a type of its own for this operation.
    let sent =
        record.fields.iter().filter(|field| !field.required && !field.docs.read_only);
    let names = sent.map(|field| &field.name);
    let repeated: Vec<String> = names.filter(|name| in_path(name)).cloned().collect();
    // A body that must be there is not emptied.
    let may_go = !body.required || repeated.len() < record.fields.len();
    (may_go && !repeated.is_empty()).then_some((*id, repeated))
}

fn drop_fields(
    api: &mut Api,
    (module, index): (usize, usize),
    diagnostics: &mut Diagnostics,
) {
    let operation = &api.modules[module].operations[index];
    let Some((id, names)) = repeated(api, operation) else { return };
    for name in &names {
        diagnostics.leaked_field(&operation.origin, name, "the path says it already");
    }
    let mut definition = api.types[id].clone();
    if let Shape::Record(Record { fields, .. }) = &mut definition.shape {
        fields.retain(|field| !names.contains(&field.name));
        if fields.is_empty() {
            api.modules[module].operations[index].body = None;
            return;
        }
    }
    // Other operations may share the record, so that it stays as it is for them.
    let rest = Type::Named(api.types.add(definition));
    if let Some(body) = &mut api.modules[module].operations[index].body {
        match &mut body.media {
            Media::Json(ty) | Media::Form(ty) | Media::Multipart(ty) => *ty = rest,
            Media::Empty | Media::Bytes(_) => {}
        }
    }
}
