//! Moves files out of the query and out of JSON, where bytes cannot stand, into parts of a multipart body. In a path they
//! are text.
//!
//! Only now is it known which of a body's media types are sent: JSON with files beside it goes as `multipart/form-data`.
//! Where nothing but files is sent, a call without any sends nothing: the first is required, whatever is declared.

use super::Pass;
use crate::diagnostics::Diagnostics;
use crate::model::{
    Api, Body, Docs, Field, Media, Operation, Part, Place, Record, Scalar, Shape, Type,
    TypeId,
};

pub(super) const PASS: Pass = Pass {
    name: "lift_files",
    run: |api, config, diagnostics| {
        for operation in api.operations_mut() {
            read_paths_as_text(operation, diagnostics);
            lift_parameters(operation);
        }
        lift_fields(api, config.uploads.json_part.is_some(), diagnostics);
        for operation in api.operations_mut() {
            let body = operation.body.as_mut().filter(|body| sends_nothing(body));
            if let Some(part) = body.and_then(|body| body.parts.first_mut()) {
                part.required = true;
            }
        }
        for body in api.operations().filter_map(|operation| operation.body.as_ref()) {
            report_others(body, diagnostics);
        }
    },
    ensures: |api, _| {
        api.operations().all(|operation| {
            operation.parameters.iter().all(|parameter| !is_file(&parameter.ty))
                && !operation.body.as_ref().is_some_and(sends_nothing)
        })
    },
};

fn is_file(ty: &Type) -> bool {
    match ty.bare() {
        Type::Scalar(Scalar::Binary) => true,
        Type::List(item) => is_file(item),
        _ => false,
    }
}

/// Whether there are files, nothing else, and none of them is required.
fn sends_nothing(body: &Body) -> bool {
    let is_only_files = matches!(body.media, Media::Empty) && !body.parts.is_empty();
    is_only_files && body.parts.iter().all(|part| !part.required)
}

fn part(name: &str, ty: &Type, required: bool, docs: &Docs) -> Part {
    Part {
        name: name.to_owned(),
        required,
        repeated: matches!(ty.bare(), Type::List(_)),
        docs: docs.clone(),
    }
}

/// A path needs its parameters, whatever they are: there a file is text.
fn read_paths_as_text(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    for parameter in &mut operation.parameters {
        if parameter.place == Place::Path && is_file(&parameter.ty) {
            diagnostics.left_untyped(
                &parameter.origin,
                "`format: binary` in a path, where all is text,",
            );
            parameter.ty = as_text(&parameter.ty);
        }
    }
}

fn as_text(file: &Type) -> Type {
    match file.bare() {
        Type::List(item) => as_text(item).list(),
        _ => Type::Scalar(Scalar::Text),
    }
}

fn lift_parameters(operation: &mut Operation) {
    let mut parts = Vec::new();
    operation.parameters.retain(|parameter| {
        let file = is_file(&parameter.ty);
        if file {
            parts.push(part(
                &parameter.name,
                &parameter.ty,
                parameter.required,
                &parameter.docs,
            ));
        }
        !file
    });
    if !parts.is_empty() {
        add_parts(operation, parts);
    }
}

fn add_parts(operation: &mut Operation, parts: Vec<Part>) {
    let origin = operation.origin.clone();
    let body = operation.body.get_or_insert_with(|| Body {
        media: Media::Empty,
        limits: None,
        required: false,
        declared: false,
        json_type: None,
        parts: Vec::new(),
        others: Vec::new(),
        origin,
    });
    for part in parts {
        if body.parts.iter().all(|known| known.name != part.name) {
            body.parts.push(part);
        }
    }
}

/// The file fields of each body's own record. In a body that is JSON alone they are text, unless JSON travels beside files.
fn lift_fields(api: &mut Api, beside_json: bool, diagnostics: &mut Diagnostics) {
    let bodies: Vec<(usize, usize, TypeId)> = api
        .modules
        .iter()
        .enumerate()
        .flat_map(|(module, group)| {
            group.operations.iter().enumerate().filter_map(move |(index, operation)| {
                let Type::Named(id) = operation.body.as_ref()?.media.ty()?.bare() else {
                    return None;
                };
                Some((module, index, *id))
            })
        })
        .collect();
    for (module, index, id) in bodies {
        let Shape::Record(record) = &api.types[id].shape else { continue };
        let (files, others): (Vec<Field>, Vec<Field>) =
            record.fields.iter().cloned().partition(|field| is_file(&field.ty));
        if files.is_empty() {
            continue;
        }
        let operation = &api.modules[module].operations[index];
        if let Some(body) = operation.body.as_ref().filter(|body| is_json_alone(body))
            && !beside_json
        {
            let names: Vec<&str> = files.iter().map(|field| &*field.name).collect();
            diagnostics.files_in_json(&body.origin, &names);
            continue;
        }
        let mut definition = api.types[id].clone();
        definition.shape =
            Shape::Record(Record { fields: others.clone(), ..Record::default() });
        // Other operations may share the record, so that it stays as it is for them.
        let rest = api.types.add(definition);
        let operation = &mut api.modules[module].operations[index];
        add_parts(
            operation,
            files
                .iter()
                .map(|field| part(&field.name, &field.ty, field.required, &field.docs))
                .collect(),
        );
        if let Some(body) = &mut operation.body {
            let multipart = matches!(body.media, Media::Multipart(_));
            body.media = match (others.is_empty(), multipart) {
                (true, _) => Media::Empty,
                (false, true) => Media::Multipart(Type::Named(rest)),
                (false, false) => Media::Json(Type::Named(rest)),
            };
        }
    }
}

/// Whether a body is declared as JSON and as nothing that takes files.
fn is_json_alone(body: &Body) -> bool {
    let takes_files = |name: &String| name.starts_with("multipart/");
    matches!(body.media, Media::Json(_)) && !body.others.iter().any(takes_files)
}

/// The media types in which a body is never sent.
fn report_others(body: &Body, diagnostics: &mut Diagnostics) {
    let content = body.origin.child("content");
    let is_sent = |name: &str| match &body.media {
        Media::Bytes(sent) => name == sent || matches!(name, "*/*" | "application/*"),
        _ => !body.parts.is_empty() && name == "multipart/form-data",
    };
    for other in body.others.iter().filter(|name| !is_sent(name)) {
        diagnostics.media_type_not_offered(&content.child(other), other);
    }
}
