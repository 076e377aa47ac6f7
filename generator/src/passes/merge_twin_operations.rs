//! Leaves each endpoint once where two documents define it with the same meaning, the richer definition; keeps both
//! where each has a payload of its own.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::Pass;
use super::repair_paths::placeholders;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::walk::Side;
use crate::model::{Api, Method, Operation, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "merge_twin_operations",
    run: merge,
    ensures: |api, _| {
        let twins = twins(api);
        let views = views(api, &twins);
        twins.iter().all(|(first, second)| views.contains(&(first.0, second.0)))
    },
};

type Index = (usize, usize);

/// Method and path without the names of its parameters.
fn endpoint(operation: &Operation) -> (Method, String) {
    let mut path = operation.path.clone();
    for name in placeholders(&operation.path) {
        path = path.replace(&format!("{{{name}}}"), "{}");
    }
    (operation.method, path)
}

fn twins(api: &Api) -> Vec<(Index, Index)> {
    let mut first: HashMap<(Method, String), Index> = HashMap::new();
    let mut twins = Vec::new();
    for (module, group) in api.modules.iter().enumerate() {
        for (index, operation) in group.operations.iter().enumerate() {
            match first.entry(endpoint(operation)) {
                Entry::Vacant(entry) => {
                    entry.insert((module, index));
                }
                Entry::Occupied(entry) => twins.push((*entry.get(), (module, index))),
            }
        }
    }
    twins
}

fn at(api: &Api, (module, index): Index) -> &Operation {
    &api.modules[module].operations[index]
}

/// How much an operation says: the fields of what it takes and gives.
fn richness(api: &Api, operation: &Operation) -> usize {
    let roots =
        operation.roots(Side::Sent).into_iter().chain(operation.roots(Side::Received));
    roots.map(|ty| fields(api, ty, &mut Vec::new())).sum()
}

fn fields(api: &Api, ty: &Type, path: &mut Vec<TypeId>) -> usize {
    let mut count = 0;
    for id in ty.named() {
        if path.contains(&id) {
            continue;
        }
        path.push(id);
        if let Shape::Record(record) = &api.types[id].shape {
            count += record
                .fields
                .iter()
                .map(|field| 1 + fields(api, &field.ty, path))
                .sum::<usize>();
        }
        path.pop();
    }
    count
}

/// The names at the top of what an operation takes and gives.
fn payload_names<'a>(
    api: &'a Api,
    operation: &Operation,
    side: Side,
) -> HashSet<&'a str> {
    let records =
        operation.roots(side).into_iter().flat_map(Type::named).filter_map(|id| {
            match &api.types[id].shape {
                Shape::Record(record) => Some(record),
                Shape::Alias(_) | Shape::Choice(_) | Shape::Union(_) => None,
            }
        });
    records.flat_map(|record| &record.fields).map(|field| field.name.as_str()).collect()
}

/// Whether neither of two definitions is only a stub of the other: each gives something that the other does not.
fn differ(api: &Api, a: &Operation, b: &Operation) -> bool {
    let (a, b) =
        (payload_names(api, a, Side::Received), payload_names(api, b, Side::Received));
    !a.is_subset(&b) && !b.is_subset(&a)
}

/// Pairs of modules that are two views of one resource: some endpoint of theirs gives another payload in each.
fn views(api: &Api, twins: &[(Index, Index)]) -> HashSet<(usize, usize)> {
    let differ = twins
        .iter()
        .filter(|(first, second)| differ(api, at(api, *first), at(api, *second)));
    differ.map(|(first, second)| (first.0, second.0)).collect()
}

fn merge(api: &mut Api, _: &Config, diagnostics: &mut Diagnostics) {
    let twins = twins(api);
    let views = views(api, &twins);
    let mut dropped: Vec<Index> = Vec::new();
    for (first, second) in twins {
        let (a, b) = (at(api, first), at(api, second));
        if views.contains(&(first.0, second.0)) {
            diagnostics.second_view(
                &b.origin,
                &format!("{} {}", b.method.as_str(), b.path),
                &a.id,
            );
            continue;
        }
        let (kept, poorer) = if richness(api, b) > richness(api, a) {
            (second, first)
        } else {
            (first, second)
        };
        let (poor, rich) = (at(api, poorer), at(api, kept));
        let endpoint = format!("{} {}", poor.method.as_str(), poor.path);
        diagnostics.duplicate_operation(&poor.origin, &endpoint, &rich.id);
        dropped.push(poorer);
    }
    dropped.sort_unstable();
    dropped.dedup();
    for (module, index) in dropped.into_iter().rev() {
        api.modules[module].operations.remove(index);
    }
}
