//! Copies the fields of a record's parts (`allOf`) into the record.

use std::collections::HashSet;

use super::Pass;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Field, Record, Shape, Type, TypeId, Types};

pub(super) const PASS: Pass = Pass {
    name: "flatten_all_of",
    run: |api, _, diagnostics| {
        for id in parts_first(&api.types) {
            flatten(api, id, diagnostics);
        }
    },
    ensures: |api, _| {
        api.types.iter().all(|(_, definition)| match &definition.shape {
            Shape::Record(record) => record.parts.is_empty(),
            Shape::Alias(_) | Shape::Choice(_) | Shape::Union(_) => true,
        })
    },
};

/// All types, each behind the parts that it takes fields from: then every part is flat when it is needed, and a chain
/// of any length costs no more than its links.
fn parts_first(types: &Types) -> Vec<TypeId> {
    let mut order = Vec::new();
    let mut seen: HashSet<TypeId> = HashSet::new();
    for id in types.ids() {
        let mut open = vec![(id, false)];
        while let Some((id, ready)) = open.pop() {
            if ready {
                order.push(id);
            } else if seen.insert(id) {
                open.push((id, true));
                open.extend(parts(types, id).into_iter().map(|part| (part, false)));
            }
        }
    }
    order
}

fn parts(types: &Types, id: TypeId) -> Vec<TypeId> {
    match &types[id].shape {
        Shape::Record(record) => record.parts.iter().flat_map(Type::named).collect(),
        Shape::Alias(ty) => ty.named(),
        Shape::Choice(_) | Shape::Union(_) => Vec::new(),
    }
}

fn flatten(api: &mut Api, id: TypeId, diagnostics: &mut Diagnostics) {
    let Shape::Record(Record { parts, .. }) = &api.types[id].shape else { return };
    if parts.is_empty() {
        return;
    }
    let mut fields: Vec<Field> = Vec::new();
    let mut lost = false;
    for part in parts {
        lost |= !collect(&api.types, part, &mut fields);
    }
    let Shape::Record(record) = &mut api.types[id].shape else { return };
    for field in std::mem::take(&mut record.fields) {
        add(&mut fields, field);
    }
    *record = Record { fields, parts: Vec::new() };
    let empty = record.fields.is_empty();
    if lost {
        diagnostics.unsupported_schema(
            &api.types[id].origins[0],
            "a part of `allOf` that is no object",
        );
    }
    if empty {
        api.types[id].shape = Shape::Alias(Type::Any);
    }
}

/// Adds the fields of a part, which is flat already; false when it has none to give. A part that stands in itself
/// gives what it has of its own.
fn collect(types: &Types, part: &Type, fields: &mut Vec<Field>) -> bool {
    let mut part = part.bare();
    // No chain of aliases is longer than there are types.
    for _ in 0..=types.len() {
        let id = match part {
            Type::Named(id) => *id,
            Type::Any | Type::Map(_) => return true,
            Type::Scalar(_) | Type::List(_) | Type::Nullable(_) => return false,
        };
        match &types[id].shape {
            Shape::Record(record) => {
                record.fields.iter().for_each(|field| add(fields, field.clone()));
                return true;
            }
            Shape::Alias(ty) => part = ty.bare(),
            Shape::Choice(_) | Shape::Union(_) => return false,
        }
    }
    true
}

/// A later part says more about a field than an earlier one; required once is required.
fn add(fields: &mut Vec<Field>, field: Field) {
    match fields.iter_mut().find(|known| known.name == field.name) {
        None => fields.push(field),
        Some(known) => {
            let required = known.required || field.required;
            if field.ty != Type::Any {
                *known = field;
            }
            known.required = required;
        }
    }
}
