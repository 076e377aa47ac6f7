//! Makes lists of what the configuration knows to be lists, wherever they are received: documents made from samples
//! declare as text, or as a list of texts, what happened to be blank there.
//!
//! The elements are those of the other lists under the same key, or else under its last words; where those differ, the
//! ones that several modules share. Nothing is said of the elements where none remain.

use std::collections::{BTreeMap, BTreeSet};

use super::Pass;
use super::join_types::{self, uses};
use crate::config::Config;
use crate::model::{Api, Definition, Direction, Field, Scalar, Shape, Type, TypeId};
use crate::pattern::matches_any;

pub(super) const PASS: Pass = Pass {
    name: "settle_lists",
    run: |api, config, _| {
        if config.types.lists.is_empty() {
            return;
        }
        let elements = Elements::of(api, config);
        let records: BTreeSet<TypeId> =
            api.types.ids().filter(|id| is_record(&api.types[*id])).collect();
        for (_, definition) in api.types.iter_mut() {
            for field in received(definition).filter(|field| is_listed(field, config)) {
                field.ty = match field.ty.bare() {
                    Type::Named(id) if records.contains(id) => field.ty.clone().list(),
                    ty if is_text(ty) => elements.of_list(&field.name).list(),
                    _ => continue,
                };
            }
        }
    },
    ensures: |api, config| {
        let mut api = api.clone();
        let mut settled = true;
        for (_, definition) in api.types.iter_mut() {
            settled &= !received(definition)
                .any(|field| is_listed(field, config) && is_text(field.ty.bare()));
        }
        settled
    },
};

/// The fields of what is received.
fn received(definition: &mut Definition) -> impl Iterator<Item = &mut Field> {
    let is_received = definition.direction == Direction::Response;
    let fields = match &mut definition.shape {
        Shape::Record(record) if is_received => record.fields.as_mut_slice(),
        _ => &mut [],
    };
    fields.iter_mut()
}

fn is_listed(field: &Field, config: &Config) -> bool {
    matches_any(&config.types.lists, &field.name)
}

/// Whether it is one text, or a list of texts.
fn is_text(ty: &Type) -> bool {
    match ty {
        Type::Scalar(scalar) => *scalar == Scalar::Text,
        Type::List(item) => *item.bare() == Type::Scalar(Scalar::Text),
        _ => false,
    }
}

fn is_record(definition: &Definition) -> bool {
    matches!(definition.shape, Shape::Record(_))
}

/// What stands in lists, types that are to become one counting as one.
struct Elements {
    /// The records in lists, by the key of the list.
    by_key: BTreeMap<String, BTreeSet<TypeId>>,
    /// The modules that use them.
    modules: BTreeMap<TypeId, BTreeSet<usize>>,
}

impl Elements {
    fn of(api: &Api, config: &Config) -> Self {
        let uses = uses::collect(api);
        let representatives = join_types::representatives(api, config);
        let mut elements = Self { by_key: BTreeMap::new(), modules: BTreeMap::new() };
        for (id, definition) in api.types.iter() {
            let places = &uses[id.0];
            let modules = elements.modules.entry(representatives[id.0]).or_default();
            modules.extend(places.iter().map(|place| place.module));
            let Shape::Record(record) = &definition.shape else { continue };
            if definition.direction != Direction::Response || places.is_empty() {
                continue;
            }
            for field in &record.fields {
                let Type::List(item) = field.ty.bare() else { continue };
                let Type::Named(item) = item.bare() else { continue };
                if is_record(&api.types[*item]) {
                    let known = elements.by_key.entry(field.name.clone()).or_default();
                    known.insert(representatives[item.0]);
                }
            }
        }
        elements
    }

    /// What stands in other lists under the key, or under as many of its last words as possible.
    fn of_list(&self, key: &str) -> Type {
        let tails = std::iter::successors(Some(key), |tail| {
            tail.split_once('_').map(|(_, shorter)| shorter)
        });
        let Some(known) = tails.filter_map(|tail| self.by_key.get(tail)).next() else {
            return Type::Any;
        };
        let is_shared = |id: &&TypeId| known.len() == 1 || self.modules[*id].len() > 1;
        let mut shared = known.iter().filter(is_shared);
        match (shared.next(), shared.next()) {
            (Some(only), None) => Type::Named(*only),
            _ => Type::Any,
        }
    }
}
