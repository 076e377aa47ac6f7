//! Lets go of what a record cannot do without when that is, at the end, the record itself: no value of it could ever be
//! made. Such fields may be left out.

use std::collections::BTreeMap;

use super::Pass;
use crate::model::{Api, Record, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "break_circles",
    run: |api, _, diagnostics| {
        let circles = Circles::of(api);
        for (id, definition) in api.types.iter_mut() {
            let Shape::Record(record) = &mut definition.shape else { continue };
            for field in &mut record.fields {
                if field.required && circles.hold(id, &field.ty) {
                    field.required = false;
                    if let Some(origin) = definition.origins.first() {
                        diagnostics.endless_requirement(origin, &field.name);
                    }
                }
            }
        }
    },
    ensures: |api, _| {
        let circles = Circles::of(api);
        api.types.iter().all(|(id, definition)| match &definition.shape {
            Shape::Record(record) => needed(record).all(|ty| !circles.hold(id, ty)),
            _ => true,
        })
    },
};

/// The types of the fields that a record cannot do without.
fn needed(record: &Record) -> impl Iterator<Item = &Type> {
    record.fields.iter().filter(|field| field.required).map(|field| &field.ty)
}

type Graph = BTreeMap<TypeId, Vec<TypeId>>;

/// Of each record the circle that it is in: one of those that need each other all around, by one of them.
struct Circles(BTreeMap<TypeId, TypeId>);

impl Circles {
    /// By Kosaraju: who is left last on the way along what is needed is where the way back begins.
    fn of(api: &Api) -> Self {
        let (mut needs, mut needed_by) = (Graph::new(), Graph::new());
        for (id, definition) in api.types.iter() {
            let Shape::Record(record) = &definition.shape else { continue };
            for ty in needed(record) {
                if let Type::Named(need) = ty {
                    needs.entry(id).or_default().push(*need);
                    needed_by.entry(*need).or_default().push(id);
                }
            }
        }
        let mut left = BTreeMap::new();
        let mut order = Vec::new();
        for id in needs.keys() {
            walk(*id, &needs, &mut left, &mut order);
        }
        let mut circles = BTreeMap::new();
        for id in order.into_iter().rev() {
            walk(id, &needed_by, &mut circles, &mut Vec::new());
        }
        Self(circles)
    }

    /// Whether a type that a record needs is in the same circle.
    fn hold(&self, id: TypeId, ty: &Type) -> bool {
        match ty {
            Type::Named(need) => {
                let circle = self.0.get(&id);
                circle.is_some() && circle == self.0.get(need)
            }
            _ => false,
        }
    }
}

/// Marks all that is reached and not yet marked, and lists it in the order in which it is left. Without recursion: a chain may
/// be as long as a document.
fn walk(
    start: TypeId,
    graph: &Graph,
    marks: &mut BTreeMap<TypeId, TypeId>,
    order: &mut Vec<TypeId>,
) {
    if marks.contains_key(&start) {
        return;
    }
    marks.insert(start, start);
    let next = |id: TypeId| graph.get(&id).map_or(&[][..], Vec::as_slice).iter();
    let mut path = vec![(start, next(start))];
    while let Some((id, rest)) = path.last_mut() {
        match rest.find(|id| !marks.contains_key(id)) {
            Some(found) => {
                marks.insert(*found, start);
                path.push((*found, next(*found)));
            }
            None => {
                order.push(*id);
                path.pop();
            }
        }
    }
}
