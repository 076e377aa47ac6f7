//! What stands in a box.

use std::collections::{HashMap, HashSet};

use crate::bounds;
use crate::model::circles::circles;
use crate::model::{Api, Shape, Type, TypeId};

/// What stands in which type in a box: what would have no end without one, or be too wide to be moved.
pub(super) fn boxed_fields(api: &Api) -> HashSet<(TypeId, TypeId)> {
    let direct: HashMap<TypeId, Vec<TypeId>> = api
        .types
        .iter()
        .map(|(id, definition)| {
            (id, definition.types().into_iter().filter_map(unlisted).collect())
        })
        .collect();
    let circles = circles(&direct, api.types.ids());
    let mut inner_first: Vec<TypeId> = api.types.ids().collect();
    inner_first.sort_by_key(|id| circles[id]);
    let mut boxed = HashSet::new();
    let mut widths: HashMap<TypeId, usize> = HashMap::new();
    for id in inner_first {
        let mut width = 0;
        for held in api.types[id].types().into_iter().map(unlisted) {
            let inner = held.and_then(|held| widths.get(&held)).copied().unwrap_or(1);
            let in_box = held.filter(|held| {
                inner > bounds::INLINE_FIELDS || circles[held] == circles[&id]
            });
            width += if in_box.is_some() { 1 } else { inner };
            boxed.extend(in_box.map(|held| (id, held)));
        }
        // Records stand in unions in boxes.
        let is_union = matches!(api.types[id].shape, Shape::Union(_));
        widths.insert(id, if is_union { 1 } else { width.max(1) });
    }
    boxed
}

fn unlisted(ty: &Type) -> Option<TypeId> {
    match ty.bare() {
        Type::Named(id) => Some(*id),
        _ => None,
    }
}
