//! Replaces each name of an alias by the type behind it: a component that is text, a list or another component
//! is a field definition, not a type.

use std::collections::HashSet;

use super::Pass;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Docs, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "inline_aliases",
    run: |api, _, diagnostics| {
        inherit_docs(api);
        let resolved: Vec<Type> = api
            .types
            .ids()
            .map(|id| resolve(api, id, &mut HashSet::new(), diagnostics))
            .collect();
        for ty in api.all_types_mut() {
            ty.rename(&mut |id| resolved[id.0].clone());
        }
    },
    ensures: |api, _| {
        let mut clean = true;
        let aliases: HashSet<TypeId> = api
            .types
            .iter()
            .filter(|(_, definition)| is_alias(&definition.shape))
            .map(|(id, _)| id)
            .collect();
        for operation in api.operations() {
            for side in
                [crate::model::walk::Side::Sent, crate::model::walk::Side::Received]
            {
                clean &= operation
                    .roots(side)
                    .iter()
                    .all(|ty| ty.named().iter().all(|id| !aliases.contains(id)));
            }
        }
        clean
    },
};

fn is_alias(shape: &Shape) -> bool {
    matches!(shape, Shape::Alias(_))
}

/// The type behind a name, through any number of aliases; untyped when they go in a circle.
fn resolve(
    api: &Api,
    id: TypeId,
    seen: &mut HashSet<TypeId>,
    diagnostics: &mut Diagnostics,
) -> Type {
    let Shape::Alias(ty) = &api.types[id].shape else { return Type::Named(id) };
    if !seen.insert(id) {
        diagnostics.recursive_alias(&api.types[id].origins[0]);
        return Type::Any;
    }
    let mut ty = ty.clone();
    ty.rename(&mut |next| resolve(api, next, seen, diagnostics));
    seen.remove(&id);
    ty
}

/// A field that says nothing about itself says what its component says.
fn inherit_docs(api: &mut Api) {
    let behind: Vec<Option<Docs>> =
        api.types.ids().map(|id| alias_docs(api, id)).collect();
    for (_, definition) in api.types.iter_mut() {
        if let Shape::Record(record) = &mut definition.shape {
            for field in &mut record.fields {
                inherit(&mut field.docs, &field.ty, &behind);
            }
        }
    }
    for operation in api.operations_mut() {
        for parameter in &mut operation.parameters {
            inherit(&mut parameter.docs, &parameter.ty, &behind);
        }
    }
}

fn alias_docs(api: &Api, id: TypeId) -> Option<Docs> {
    let mut id = id;
    // No chain is longer than there are types.
    for _ in 0..api.types.len() {
        let Shape::Alias(ty) = &api.types[id].shape else { return None };
        if api.types[id].docs != Docs::default() {
            return Some(api.types[id].docs.clone());
        }
        let Type::Named(next) = ty.bare() else { return None };
        id = *next;
    }
    None
}

fn inherit(docs: &mut Docs, ty: &Type, behind: &[Option<Docs>]) {
    let Type::Named(id) = ty.bare() else { return };
    let Some(from) = &behind[id.0] else { return };
    let own = std::mem::replace(docs, from.clone());
    docs.summary = own.summary.or(docs.summary.take());
    docs.text = own.text.or(docs.text.take());
    docs.deprecated |= own.deprecated;
    docs.read_only |= own.read_only;
    docs.write_only |= own.write_only;
    docs.max_length = own.max_length.or(docs.max_length);
    docs.max_items = own.max_items.or(docs.max_items);
    docs.default = own.default.or(docs.default.take());
    docs.extensions.extend(own.extensions);
}
