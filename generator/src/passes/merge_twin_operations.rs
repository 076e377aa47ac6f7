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
    ensures: |api, config| {
        let twins = twins(api);
        let views = views(api, &twins, config);
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

/// How much an operation says: the fields of what it takes and gives, at the top and below the envelope.
fn richness(api: &Api, operation: &Operation, config: &Config) -> usize {
    let roots = operation.roots(Side::Sent).into_iter().chain(operation.roots(Side::Received));
    let envelope: Vec<&str> =
        config.envelope.iter().flat_map(|envelope| [envelope.code.as_str(), envelope.message.as_str()]).collect();
    roots.map(|ty| fields(api, ty, &mut Vec::new(), &envelope)).sum()
}

fn fields(api: &Api, ty: &Type, path: &mut Vec<TypeId>, envelope: &[&str]) -> usize {
    let mut count = 0;
    for id in ty.named() {
        if path.contains(&id) {
            continue;
        }
        path.push(id);
        if let Shape::Record(record) = &api.types[id].shape {
            for field in record.fields.iter().filter(|field| !envelope.contains(&field.name.as_str())) {
                count += 1 + fields(api, &field.ty, path, envelope);
            }
        }
        path.pop();
    }
    count
}

/// Pairs of modules that are two views of one resource: some endpoint of theirs has another name and another payload
/// in each.
fn views(api: &Api, twins: &[(Index, Index)], config: &Config) -> HashSet<(usize, usize)> {
    let differ = twins.iter().filter(|(first, second)| {
        let (a, b) = (at(api, *first), at(api, *second));
        a.id != b.id && richness(api, a, config) > 0 && richness(api, b, config) > 0
    });
    differ.map(|(first, second)| (first.0, second.0)).collect()
}

fn merge(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    let twins = twins(api);
    let views = views(api, &twins, config);
    let mut dropped: Vec<Index> = Vec::new();
    for (first, second) in twins {
        let (a, b) = (at(api, first), at(api, second));
        if views.contains(&(first.0, second.0)) {
            diagnostics.second_view(&b.origin, &a.origin);
            continue;
        }
        let (kept, poorer) =
            if richness(api, b, config) > richness(api, a, config) { (second, first) } else { (first, second) };
        diagnostics.duplicate_operation(&at(api, poorer).origin, &at(api, kept).origin);
        dropped.push(poorer);
    }
    dropped.sort_unstable();
    dropped.dedup();
    for (module, index) in dropped.into_iter().rev() {
        api.modules[module].operations.remove(index);
    }
}
