//! Makes one type of all that describe the same thing: the same resource in one module, and shapes that are equal or
//! nearly so across modules.
//!
//! Types are compared by the key they stand under and by their fields, never by what a document calls them. What is
//! sent and what is received stay apart. Names come later, in `name_types`.

mod clusters;
mod likeness;
mod merge;
pub(crate) mod uses;

pub(crate) use clusters::{Link, Why};

use super::Pass;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "join_types",
    run: join,
    ensures: |api, config| {
        !config.types.join || likeness::all_differ(api, &uses::collect(api))
    },
};

fn join(api: &mut Api, config: &Config, _: &mut Diagnostics) {
    if !config.types.join {
        return;
    }
    let mut clusters = cluster(api, config);
    merge::merge(api, &mut clusters);
    let representative: Vec<_> = api.types.ids().map(|id| clusters.find(id)).collect();
    for ty in api.all_types_mut() {
        ty.rename(&mut |id| Type::Named(representative[id.0]));
    }
}

fn cluster(api: &Api, config: &Config) -> clusters::Clusters {
    let uses = uses::collect(api);
    let mut clusters = clusters::Clusters::new(api.types.len());
    likeness::join_alike(api, &uses, &config.types, &mut clusters);
    clusters::join_children(api, &mut clusters);
    clusters
}

/// The type that is to stand for each, itself where it is joined with none.
pub(super) fn representatives(api: &Api, config: &Config) -> Vec<TypeId> {
    if !config.types.join {
        return api.types.ids().collect();
    }
    let mut clusters = cluster(api, config);
    api.types.ids().map(|id| clusters.find(id)).collect()
}

/// Which types this pass would make one, and why: pairs, each type in at least one where it is joined at all.
pub(crate) fn links(api: &Api, config: &Config) -> Vec<Link> {
    if config.types.join { cluster(api, config).into_links() } else { Vec::new() }
}
