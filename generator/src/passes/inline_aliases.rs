//! Replaces each name of an alias by the type behind it: a component that is text, a list or another component
//! is a field definition, not a type.

use std::collections::HashSet;

use super::Pass;
use crate::bounds;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Docs, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "inline_aliases",
    run: |api, _, diagnostics| {
        inherit_docs(api);
        let resolved = resolve(api, diagnostics);
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

/// The type behind each name, through any number of aliases; untyped when they go in a circle, or into each other too
/// deeply.
fn resolve(api: &Api, diagnostics: &mut Diagnostics) -> Vec<Type> {
    let mut resolved: Vec<Option<Type>> = vec![None; api.types.len()];
    for id in api.types.ids() {
        let (chain, end) = chain(api, id, |id| resolved[id.0].is_some());
        let mut ty = match end {
            End::Type(id) => resolved[id.0].clone().unwrap_or(Type::Named(id)),
            End::Nothing => Type::Any,
            End::Circle(id) => {
                diagnostics.recursive_alias(&api.types[id].origins[0]);
                Type::Any
            }
        };
        let mut depth = ty.depth();
        for id in chain.into_iter().rev() {
            let Shape::Alias(alias) = &api.types[id].shape else { continue };
            depth += alias.depth();
            if depth > bounds::NESTED_LISTS {
                diagnostics.unsupported_schema(
                    &api.types[id].origins[0],
                    "a list or map within so many others, by their names,",
                );
                (ty, depth) = (Type::Any, 0);
            }
            let mut whole = alias.clone();
            whole.rename(&mut |_| ty.clone());
            ty = whole;
            resolved[id.0] = Some(ty.clone());
        }
    }
    let named = resolved.into_iter().zip(api.types.ids());
    named.map(|(ty, id)| ty.unwrap_or(Type::Named(id))).collect()
}

/// What a chain of aliases ends in.
enum End {
    /// A type that is no alias, or what is known already.
    Type(TypeId),
    /// A type without a name.
    Nothing,
    /// One of the chain.
    Circle(TypeId),
}

/// The aliases that lead from one to the next, up to what is known.
fn chain(
    api: &Api,
    from: TypeId,
    is_known: impl Fn(TypeId) -> bool,
) -> (Vec<TypeId>, End) {
    let (mut chain, mut seen, mut id) = (Vec::new(), HashSet::new(), from);
    loop {
        let Shape::Alias(ty) = &api.types[id].shape else {
            return (chain, End::Type(id));
        };
        if is_known(id) {
            return (chain, End::Type(id));
        }
        if !seen.insert(id) {
            return (chain, End::Circle(id));
        }
        chain.push(id);
        match ty.named().first() {
            Some(next) => id = *next,
            None => return (chain, End::Nothing),
        }
    }
}

/// A field that says nothing about itself says what its component says.
fn inherit_docs(api: &mut Api) {
    let behind = alias_docs(api);
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

/// What the first alias of each chain that says something says.
fn alias_docs(api: &Api) -> Vec<Option<Docs>> {
    let mut behind: Vec<Option<TypeId>> = vec![None; api.types.len()];
    let mut known = vec![false; api.types.len()];
    let says = |id: TypeId| {
        is_alias(&api.types[id].shape) && api.types[id].docs != Docs::default()
    };
    for id in api.types.ids() {
        let (chain, end) = chain(api, id, |id| known[id.0]);
        let mut found = match end {
            End::Type(id) => behind[id.0],
            End::Nothing | End::Circle(_) => None,
        };
        for id in chain.into_iter().rev() {
            // A list says nothing about its elements.
            let Shape::Alias(ty) = &api.types[id].shape else { continue };
            if !matches!(ty.bare(), Type::Named(_)) {
                found = None;
            }
            if says(id) {
                found = Some(id);
            }
            (behind[id.0], known[id.0]) = (found, true);
        }
    }
    behind.into_iter().map(|id| Some(api.types[id?].docs.clone())).collect()
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
    docs.limits = match (own.limits, docs.limits.take()) {
        (Some(own), Some(behind)) => Some(Box::new(own.or(*behind))),
        (own, behind) => own.or(behind),
    };
    docs.default = own.default.or(docs.default.take());
    docs.extensions.extend(own.extensions);
}
