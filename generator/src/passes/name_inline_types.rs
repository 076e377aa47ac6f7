//! Names each type that stands inline in a document from the place where it is used, so that adding something
//! elsewhere renames nothing.

use std::collections::{HashSet, VecDeque};

use super::Pass;
use crate::model::walk::Side;
use crate::model::{Api, Operation, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "name_inline_types",
    run: |api, _, _| {
        let mut queue: VecDeque<(TypeId, String)> =
            api.operations().flat_map(roots).collect();
        let mut followed: HashSet<TypeId> = HashSet::new();
        while let Some((id, name)) = queue.pop_front() {
            if api.types[id].name.is_empty() {
                api.types[id].name = name;
            }
            // Each type is followed once, from the first place that reaches it.
            if followed.insert(id) {
                queue.extend(children(api, id));
            }
        }
    },
    ensures: |api, _| {
        api.types.iter().all(|(_, definition)| !definition.name.is_empty())
    },
};

/// What an operation sends and receives, with the names that the places suggest.
fn roots(operation: &Operation) -> Vec<(TypeId, String)> {
    let mut roots = Vec::new();
    let mut add = |ty: &Type, name: String| {
        roots.extend(ty.named().into_iter().map(|id| (id, name.clone())))
    };
    for parameter in &operation.parameters {
        add(&parameter.ty, format!("{}_{}", operation.id, parameter.name));
    }
    if let Some(ty) = operation.body.as_ref().and_then(|body| body.media.ty()) {
        add(ty, format!("{}_request", operation.id));
    }
    for ty in operation.roots(Side::Received) {
        add(ty, format!("{}_response", operation.id));
    }
    roots
}

/// The types in a type, with the names that their places suggest.
fn children(api: &Api, id: TypeId) -> Vec<(TypeId, String)> {
    let definition = &api.types[id];
    let mut children = Vec::new();
    match &definition.shape {
        Shape::Record(record) => {
            for field in &record.fields {
                let name = format!("{}_{}", definition.name, field.name);
                children.extend(
                    field.ty.named().into_iter().map(|child| (child, name.clone())),
                );
            }
        }
        Shape::Union(_) | Shape::Alias(_) => {
            for (index, ty) in definition.types().into_iter().enumerate() {
                let name = format!("{}_variant_{}", definition.name, index + 1);
                children
                    .extend(ty.named().into_iter().map(|child| (child, name.clone())));
            }
        }
        Shape::Choice(_) => {}
    }
    children
}
