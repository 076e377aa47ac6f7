//! Lets go of what a record cannot do without when that is, at the end, the record itself: no value of it could ever be
//! made. Such fields may be left out.

use std::collections::HashMap;

use super::Pass;
use crate::model::circles::circles;
use crate::model::{Api, Field, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "break_circles",
    run: |api, _, diagnostics| {
        let endless = endless(api);
        for (id, definition) in api.types.iter_mut() {
            let Shape::Record(record) = &mut definition.shape else { continue };
            for field in record.fields.iter_mut().filter(|field| endless(id, field)) {
                field.required = false;
                if let Some(origin) = definition.origins.first() {
                    diagnostics.endless_requirement(origin, &field.name);
                }
            }
        }
    },
    ensures: |api, _| {
        let endless = endless(api);
        api.types.iter().all(|(id, definition)| match &definition.shape {
            Shape::Record(record) => {
                !record.fields.iter().any(|field| endless(id, field))
            }
            _ => true,
        })
    },
};

/// Whether a field of a type cannot be left out and leads back to the type.
fn endless(api: &Api) -> impl Fn(TypeId, &Field) -> bool + use<> {
    let needs: HashMap<TypeId, Vec<TypeId>> = api
        .types
        .iter()
        .filter_map(|(id, definition)| match &definition.shape {
            Shape::Record(record) => {
                Some((id, record.fields.iter().filter_map(needed).collect()))
            }
            _ => None,
        })
        .collect();
    let circles = circles(&needs, api.types.ids());
    move |id, field| {
        needed(field).is_some_and(|needed| circles.get(&id) == circles.get(&needed))
    }
}

/// The type without which no value of a field can be.
fn needed(field: &Field) -> Option<TypeId> {
    match field.ty {
        Type::Named(id) if field.required => Some(id),
        _ => None,
    }
}
