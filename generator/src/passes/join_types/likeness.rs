//! When two types are the same thing.

use std::collections::{BTreeMap, BTreeSet};

use super::clusters::{Clusters, Why};
use super::uses::Use;
use crate::config::Types as Rules;
use crate::model::{Api, Direction, Shape, TypeId};

/// Fewer fields than this say too little to recognise a type by them under another key.
const TELLING: usize = 3;

/// What is compared of a type.
struct Profile<'a> {
    id: TypeId,
    modules: BTreeSet<usize>,
    direction: Direction,
    /// Field names, or the values of a choice.
    parts: BTreeSet<&'a str>,
    /// Names of the fields that a request must have.
    required: BTreeSet<&'a str>,
    is_choice: bool,
}

impl Profile<'_> {
    /// Whether its fields are enough to recognise it by.
    fn is_telling(&self) -> bool {
        !self.is_choice && self.parts.len() >= TELLING
    }
}

/// Joins types that stand under one key and are alike, and types that are equal, in one module or under keys with one
/// last word.
pub(super) fn join_alike(
    api: &Api,
    uses: &[Vec<Use>],
    rules: &Rules,
    clusters: &mut Clusters,
) {
    let profiles: Vec<Option<Profile<'_>>> =
        api.types.ids().map(|id| profile(api, id, &uses[id.0])).collect();
    let mut by_key: BTreeMap<&str, Vec<&Profile<'_>>> = BTreeMap::new();
    let mut by_last_word: BTreeMap<&str, Vec<&Profile<'_>>> = BTreeMap::new();
    for profile in profiles.iter().flatten() {
        let keys: BTreeSet<&str> =
            uses[profile.id.0].iter().map(|place| place.key.as_str()).collect();
        for key in keys {
            by_key.entry(key).or_default().push(profile);
            let last = key.rsplit('_').next().unwrap_or(key);
            by_last_word.entry(last).or_default().push(profile);
        }
    }
    for (key, profiles) in &by_key {
        join_pairs(profiles, clusters, |a, b| {
            alike(a, b, rules).then(|| Why::Alike {
                key: (*key).to_owned(),
                shared: a.parts.intersection(&b.parts).count(),
                all: a.parts.union(&b.parts).count(),
            })
        });
    }
    let mut by_fields = BTreeMap::new();
    for profile in profiles.iter().flatten().filter(|profile| profile.is_telling()) {
        for module in &profile.modules {
            let fields = (module, profile.direction, &profile.parts, &profile.required);
            let known = *by_fields.entry(fields).or_insert(profile.id);
            clusters.join(known, profile.id, || Why::Same);
        }
    }
    for (last_word, profiles) in &by_last_word {
        join_pairs(profiles, clusters, |a, b| {
            let is_equal =
                a.is_telling() && a.parts == b.parts && a.required == b.required;
            is_equal.then(|| Why::Equal { last_word: (*last_word).to_owned() })
        });
    }
}

/// Whether no two types under one key of one module have the same fields.
pub(super) fn all_differ(api: &Api, uses: &[Vec<Use>]) -> bool {
    let mut seen = BTreeSet::new();
    api.types.ids().filter(|id| !uses[id.0].is_empty()).all(|id| {
        let Some(profile) = profile(api, id, &uses[id.0]) else { return true };
        let places: BTreeSet<(usize, &str)> =
            uses[id.0].iter().map(|place| (place.module, place.key.as_str())).collect();
        places.into_iter().all(|place| {
            seen.insert((
                place,
                profile.direction,
                profile.parts.clone(),
                profile.required.clone(),
            ))
        })
    })
}

fn profile<'a>(api: &'a Api, id: TypeId, uses: &[Use]) -> Option<Profile<'a>> {
    let definition = &api.types[id];
    let (parts, required, is_choice): (BTreeSet<&str>, BTreeSet<&str>, bool) =
        match &definition.shape {
            Shape::Record(record) => {
                let required = record
                    .fields
                    .iter()
                    .filter(|field| field.required)
                    .map(|field| field.name.as_str());
                let sent = definition.direction == Direction::Request;
                let required = if sent { required.collect() } else { BTreeSet::new() };
                (
                    record.fields.iter().map(|field| field.name.as_str()).collect(),
                    required,
                    false,
                )
            }
            Shape::Choice(values) => {
                (values.iter().map(String::as_str).collect(), BTreeSet::new(), true)
            }
            Shape::Union(_) | Shape::Alias(_) => return None,
        };
    let modules = uses.iter().map(|place| place.module).collect();
    let direction = if is_choice { Direction::Unknown } else { definition.direction };
    Some(Profile { id, modules, direction, parts, required, is_choice })
}

fn join_pairs(
    profiles: &[&Profile<'_>],
    clusters: &mut Clusters,
    same: impl Fn(&Profile<'_>, &Profile<'_>) -> Option<Why>,
) {
    for (index, a) in profiles.iter().enumerate() {
        for b in &profiles[index + 1..] {
            let comparable = a.direction == b.direction && a.is_choice == b.is_choice;
            if let Some(why) = comparable.then(|| same(a, b)).flatten() {
                clusters.join(a.id, b.id, || why);
            }
        }
    }
}

/// Under one key: in one module, when the smaller is mostly part of the larger; in two, when they share most of all.
fn alike(a: &Profile<'_>, b: &Profile<'_>, rules: &Rules) -> bool {
    if a.required != b.required {
        return false;
    }
    let shared = a.parts.intersection(&b.parts).count() as f64;
    let smaller = a.parts.len().min(b.parts.len()) as f64;
    let all = a.parts.union(&b.parts).count() as f64;
    let here =
        !a.modules.is_disjoint(&b.modules) && shared >= rules.within_module * smaller;
    here || shared >= rules.across_modules * all
}
