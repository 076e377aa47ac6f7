//! Copies the fields of a record's parts (`allOf`) into the record.

use std::collections::{HashMap, HashSet};

use super::Pass;
use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Field, Record, Shape, Type, TypeId, Types};

pub(super) const PASS: Pass = Pass {
    name: "flatten_all_of",
    run: |api, _, diagnostics| {
        let mut room = bounds::INHERITED_FIELDS;
        for id in parts_first(&api.types) {
            flatten(api, id, &mut room, diagnostics);
        }
    },
    ensures: |api, _| {
        api.types.iter().all(|(_, definition)| match &definition.shape {
            Shape::Record(record) => record.parts.is_empty(),
            Shape::Alias(_) | Shape::Choice(_) | Shape::Union(_) => true,
        })
    },
};

/// All types, each behind the parts that it takes fields from: then every part is flat when it is needed.
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

/// Takes room for each field that is copied; where there is none left, a type keeps what it has of its own.
fn flatten(api: &mut Api, id: TypeId, room: &mut usize, diagnostics: &mut Diagnostics) {
    let Shape::Record(Record { parts, .. }) = &api.types[id].shape else { return };
    if parts.is_empty() {
        return;
    }
    let mut fields = Fields::default();
    let mut lost = None;
    for part in parts {
        match collect(&api.types, part, room, &mut fields) {
            Ok(()) => {}
            Err(why) => lost = Some(why),
        }
    }
    let Shape::Record(record) = &mut api.types[id].shape else { return };
    for field in std::mem::take(&mut record.fields) {
        fields.add(field);
    }
    *record = Record { fields: fields.list, parts: Vec::new() };
    let empty = record.fields.is_empty();
    if let Some(why) = lost {
        diagnostics.unsupported_schema(&api.types[id].origins[0], why);
    }
    if empty {
        api.types[id].shape = Shape::Alias(Type::Any);
    }
}

/// Adds the fields of a part, which is flat already. A part that stands in itself gives what it has of its own. The error is a
/// part that gives none.
fn collect(
    types: &Types,
    part: &Type,
    room: &mut usize,
    fields: &mut Fields,
) -> Result<(), &'static str> {
    const NO_OBJECT: &str = "a part of `allOf` that is no object";
    const TOO_MANY: &str = "a part of `allOf` that would repeat too many fields";
    let mut part = part.bare();
    // No chain of aliases is longer than there are types.
    for _ in 0..=types.len() {
        let id = match part {
            Type::Named(id) => *id,
            Type::Any | Type::Map(_) => return Ok(()),
            Type::Scalar(_) | Type::List(_) | Type::Nullable(_) => {
                return Err(NO_OBJECT);
            }
        };
        match &types[id].shape {
            Shape::Record(record) => {
                *room = room.checked_sub(record.fields.len()).ok_or(TOO_MANY)?;
                record.fields.iter().for_each(|field| fields.add(field.clone()));
                return Ok(());
            }
            Shape::Alias(ty) => part = ty.bare(),
            Shape::Choice(_) | Shape::Union(_) => return Err(NO_OBJECT),
        }
    }
    Ok(())
}

/// Fields in their order, and the place of each.
#[derive(Default)]
struct Fields {
    list: Vec<Field>,
    places: HashMap<String, usize>,
}

impl Fields {
    /// A later part says more about a field than an earlier one; required once is required.
    fn add(&mut self, field: Field) {
        let known = self.places.get(&field.name).and_then(|at| self.list.get_mut(*at));
        let Some(known) = known else {
            self.places.insert(field.name.clone(), self.list.len());
            self.list.push(field);
            return;
        };
        let required = known.required || field.required;
        if field.ty != Type::Any {
            *known = field;
        }
        known.required = required;
    }
}
