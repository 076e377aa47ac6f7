//! Forgets what no operation reaches: a type that nobody sends or receives is not part of the API, nor is a module
//! without operations.

use std::collections::HashMap;

use super::Pass;
use crate::model::walk::Side;
use crate::model::{Api, Type, TypeId, Types};

pub(super) const PASS: Pass = Pass {
    name: "drop_unreachable",
    run: |api, _, _| {
        api.modules.retain(|module| !module.operations.is_empty());
        let reached = reached(api);
        let mut kept = Types::default();
        let mut new_ids: HashMap<TypeId, TypeId> = HashMap::new();
        for (id, definition) in api.types.iter() {
            if reached.contains(&id) {
                new_ids.insert(id, kept.add(definition.clone()));
            }
        }
        api.types = kept;
        for ty in api.all_types_mut() {
            ty.rename(&mut |id| Type::Named(new_ids[&id]));
        }
    },
    ensures: |api, _| {
        reached(api).len() == api.types.len()
            && api.modules.iter().all(|module| !module.operations.is_empty())
    },
};

fn reached(api: &Api) -> std::collections::BTreeSet<TypeId> {
    let mut reached = api.reachable(Side::Sent);
    reached.extend(api.reachable(Side::Received));
    reached
}
