//! Copies the fields of a record's parts (`allOf`) into the record.

use super::Pass;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Field, Record, Shape, Type, TypeId, Types};

pub(super) const PASS: Pass = Pass {
    name: "flatten_all_of",
    run: |api, _, diagnostics| {
        for id in api.types.ids() {
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

fn flatten(api: &mut Api, id: TypeId, diagnostics: &mut Diagnostics) {
    let Shape::Record(Record { parts, .. }) = &api.types[id].shape else { return };
    if parts.is_empty() {
        return;
    }
    let mut fields: Vec<Field> = Vec::new();
    let mut lost = false;
    for part in parts {
        lost |= !collect(&api.types, part, &mut vec![id], &mut fields);
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

/// Adds the fields of a part and of its own parts; false when the part has none to give.
fn collect(
    types: &Types,
    part: &Type,
    path: &mut Vec<TypeId>,
    fields: &mut Vec<Field>,
) -> bool {
    let id = match part.bare() {
        Type::Named(id) => *id,
        Type::Any | Type::Map(_) => return true,
        _ => return false,
    };
    if path.contains(&id) {
        return true;
    }
    path.push(id);
    let complete = match &types[id].shape {
        Shape::Record(record) => {
            let mut complete = true;
            for part in &record.parts {
                complete &= collect(types, part, path, fields);
            }
            for field in &record.fields {
                add(fields, field.clone());
            }
            complete
        }
        Shape::Alias(ty) => collect(types, ty, path, fields),
        Shape::Choice(_) | Shape::Union(_) => false,
    };
    path.pop();
    complete
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
