//! Which types are one: a union-find over their ids.

use std::collections::HashMap;

use crate::model::{Api, Shape, Type, TypeId};

/// Types that have been found to be one.
#[derive(Debug)]
pub(super) struct Clusters {
    parents: Vec<TypeId>,
    links: Vec<Link>,
}

/// Two types that were found to be one.
#[derive(Debug)]
pub(crate) struct Link {
    /// The one.
    pub(crate) a: TypeId,
    /// The other.
    pub(crate) b: TypeId,
    /// Why.
    pub(crate) why: Why,
}

/// Why two types are one.
#[derive(Debug)]
pub(crate) enum Why {
    /// They stand under this key and have so many of all their fields or values in common.
    Alike { key: String, shared: usize, all: usize },
    /// They have the same fields, and stand under keys with this last word.
    Equal { last_word: String },
    /// They have the same fields in one module.
    Same,
    /// They stand under this key in records that are one.
    Child { key: String },
}

impl Clusters {
    pub(super) fn new(count: usize) -> Self {
        Self { parents: (0..count).map(TypeId).collect(), links: Vec::new() }
    }

    pub(super) fn into_links(self) -> Vec<Link> {
        self.links
    }

    /// The type that stands for all that are one with this.
    pub(super) fn find(&mut self, id: TypeId) -> TypeId {
        let mut root = id;
        while self.parents[root.0] != root {
            root = self.parents[root.0];
        }
        let mut next = id;
        while self.parents[next.0] != root {
            next = std::mem::replace(&mut self.parents[next.0], root);
        }
        root
    }

    /// Makes two types one, the first of them in the documents' order standing for both; false when they are already.
    pub(super) fn join(
        &mut self,
        a: TypeId,
        b: TypeId,
        why: impl FnOnce() -> Why,
    ) -> bool {
        let (first, second) = (self.find(a), self.find(b));
        self.parents[first.max(second).0] = first.min(second);
        if first != second {
            self.links.push(Link { a, b, why: why() });
        }
        first != second
    }

    /// All clusters, each in order.
    pub(super) fn groups(&mut self) -> Vec<Vec<TypeId>> {
        let mut groups: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
        for index in 0..self.parents.len() {
            let id = TypeId(index);
            groups.entry(self.find(id)).or_default().push(id);
        }
        let mut groups: Vec<Vec<TypeId>> = groups.into_values().collect();
        groups.sort();
        groups
    }
}

/// A field has one type: where two records are one, so are the records under the same key in them.
pub(super) fn join_children(api: &Api, clusters: &mut Clusters) {
    let mut changed = true;
    while changed {
        changed = false;
        for group in clusters.groups() {
            let mut children: HashMap<(&str, bool), TypeId> = HashMap::new();
            for id in &group {
                let Shape::Record(record) = &api.types[*id].shape else { continue };
                for field in &record.fields {
                    let Some(child) = element(&field.ty) else { continue };
                    let is_choice = matches!(api.types[child].shape, Shape::Choice(_));
                    if matches!(api.types[child].shape, Shape::Union(_)) {
                        continue;
                    }
                    let known = *children
                        .entry((field.name.as_str(), is_choice))
                        .or_insert(child);
                    let why = || Why::Child { key: field.name.clone() };
                    changed |= clusters.join(known, child, why);
                }
            }
        }
    }
}

/// The type of a value or of an element of a list of it.
fn element(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::Named(id) => Some(*id),
        Type::List(inner) | Type::Nullable(inner) | Type::Map(inner) => element(inner),
        Type::Any | Type::Scalar(_) => None,
    }
}
