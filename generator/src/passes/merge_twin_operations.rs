//! Leaves each endpoint once where two documents define it with the same meaning, the richer definition; keeps both
//! where each has a payload of its own.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};

use super::Pass;
use super::repair_paths::placeholders;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::walk::Side;
use crate::model::{Api, Method, Operation, Place, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "merge_twin_operations",
    run: merge,
    ensures: |api, _| twins(api).iter().all(|(_, second)| at(api, *second).second_view),
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

/// How much an operation says: the fields of all that it takes and gives.
fn richness(api: &Api, operation: &Operation) -> usize {
    let roots =
        operation.roots(Side::Sent).into_iter().chain(operation.roots(Side::Received));
    let mut open: Vec<TypeId> = roots.flat_map(Type::named).collect();
    let mut seen: HashSet<TypeId> = HashSet::new();
    let mut fields = 0;
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            if let Shape::Record(record) = &api.types[id].shape {
                fields += record.fields.len();
            }
            open.extend(api.types[id].types().into_iter().flat_map(Type::named));
        }
    }
    fields
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

/// What stands at the top of one definition alone: parameters, and what it takes and gives.
fn lost<'a>(api: &'a Api, poor: &'a Operation, rich: &'a Operation) -> Vec<&'a str> {
    let names = |operation: &'a Operation| -> BTreeSet<&'a str> {
        let parameters = operation.parameters.iter().filter(|p| p.place != Place::Path);
        let parameters = parameters.map(|parameter| parameter.name.as_str());
        let payload =
            [Side::Sent, Side::Received].map(|side| payload_names(api, operation, side));
        parameters.chain(payload.into_iter().flatten()).collect()
    };
    names(poor).difference(&names(rich)).copied().collect()
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
    // Of all that define one endpoint, the richest so far.
    let mut richest: HashMap<Index, Index> = HashMap::new();
    let mut dropped: Vec<Index> = Vec::new();
    for (first, second) in twins {
        let b = at(api, second);
        if views.contains(&(first.0, second.0)) {
            let endpoint = format!("{} {}", b.method.as_str(), b.path);
            diagnostics.second_view(&b.origin, &endpoint, &at(api, first).id);
            api.modules[second.0].operations[second.1].second_view = true;
            continue;
        }
        let best = richest.entry(first).or_insert(first);
        let poorer = if richness(api, b) > richness(api, at(api, *best)) {
            std::mem::replace(best, second)
        } else {
            second
        };
        let (poor, rich) = (at(api, poorer), at(api, *best));
        let endpoint = format!("{} {}", poor.method.as_str(), poor.path);
        let lost = lost(api, poor, rich);
        diagnostics.duplicate_operation(&poor.origin, &endpoint, &rich.id, &lost);
        dropped.push(poorer);
    }
    dropped.sort_unstable();
    for (module, index) in dropped.into_iter().rev() {
        api.modules[module].operations.remove(index);
    }
}
