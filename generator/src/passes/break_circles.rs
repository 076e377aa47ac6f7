//! Lets go of what a record cannot do without when that is, at the end, the record itself: no value of it could ever be
//! made. Such fields may be left out.

use std::collections::BTreeMap;

use super::Pass;
use crate::model::{Api, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "break_circles",
    run: |api, _, diagnostics| {
        let circles = Circles::of(api);
        for (id, definition) in api.types.iter_mut() {
            let Shape::Record(record) = &mut definition.shape else { continue };
            for field in &mut record.fields {
                if circles.hold(id, needed(&field.ty, field.required)) {
                    field.required = false;
                    if let Some(origin) = definition.origins.first() {
                        diagnostics.endless_requirement(origin, &field.name);
                    }
                }
            }
        }
    },
    ensures: |api, _| Circles::of(api).records.is_empty(),
};

/// The record that a field cannot do without.
fn needed(ty: &Type, required: bool) -> Option<TypeId> {
    match ty {
        Type::Named(id) if required => Some(*id),
        _ => None,
    }
}

/// The records that need each other all around, or stand between such ones, each with those that it needs.
struct Circles {
    records: BTreeMap<TypeId, Vec<TypeId>>,
}

impl Circles {
    fn of(api: &Api) -> Self {
        let mut records = BTreeMap::new();
        for (id, definition) in api.types.iter() {
            if let Shape::Record(record) = &definition.shape {
                let fields = record.fields.iter();
                let needs: Vec<TypeId> = fields
                    .filter_map(|field| needed(&field.ty, field.required))
                    .collect();
                records.insert(id, needs);
            }
        }
        // Who needs none of those that are left is in no circle, and neither is whom none of them needs.
        let mut circles = Self { records };
        circles.drop_ends();
        circles.turn_around();
        circles.drop_ends();
        circles.turn_around();
        circles
    }

    fn hold(&self, id: TypeId, needed: Option<TypeId>) -> bool {
        needed.is_some_and(|needed| {
            self.records.contains_key(&needed) && self.records.contains_key(&id)
        })
    }

    /// Drops those that need none of the others, until there are no more.
    fn drop_ends(&mut self) {
        let known = |id: &TypeId| self.records.contains_key(id);
        let mut left: BTreeMap<TypeId, usize> = self
            .records
            .iter()
            .map(|(id, needs)| (*id, needs.iter().filter(|id| known(id)).count()))
            .collect();
        let mut needed_by: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
        for (id, needs) in &self.records {
            for need in needs {
                needed_by.entry(*need).or_default().push(*id);
            }
        }
        let mut ends: Vec<TypeId> =
            left.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
        while let Some(end) = ends.pop() {
            self.records.remove(&end);
            for id in needed_by.get(&end).into_iter().flatten() {
                let Some(count) = left.get_mut(id) else { continue };
                *count -= 1;
                if *count == 0 {
                    ends.push(*id);
                }
            }
        }
    }

    /// Each with those that need it instead of those that it needs.
    fn turn_around(&mut self) {
        let mut turned: BTreeMap<TypeId, Vec<TypeId>> =
            self.records.keys().map(|id| (*id, Vec::new())).collect();
        for (id, needs) in &self.records {
            for need in needs {
                if let Some(needed_by) = turned.get_mut(need) {
                    needed_by.push(*id);
                }
            }
        }
        self.records = turned;
    }
}
