//! When two types are the same thing.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;

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
    /// The same number for all that differ in nothing but where they are used.
    kind: usize,
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
    let profiles = profiles(api, uses);
    let mut by_key: BTreeMap<&str, Vec<&Profile<'_>>> = BTreeMap::new();
    let mut by_last_word: BTreeMap<&str, Vec<&Profile<'_>>> = BTreeMap::new();
    for profile in &profiles {
        let keys: BTreeSet<&str> =
            uses[profile.id.0].iter().map(|place| place.key.as_str()).collect();
        for key in keys {
            by_key.entry(key).or_default().push(profile);
            let last = key.rsplit('_').next().unwrap_or(key);
            by_last_word.entry(last).or_default().push(profile);
        }
    }
    let mut compared = Compared { rules, kinds: HashMap::new() };
    for (key, profiles) in &by_key {
        join_under(key, profiles, &mut compared, clusters);
    }
    let mut by_fields = HashMap::new();
    for profile in profiles.iter().filter(|profile| profile.is_telling()) {
        for module in &profile.modules {
            let known = *by_fields.entry((module, profile.kind)).or_insert(profile.id);
            clusters.join(known, profile.id, || Why::Same);
        }
    }
    for (last_word, profiles) in &by_last_word {
        let mut by_kind: IndexMap<usize, Vec<TypeId>> = IndexMap::new();
        for profile in profiles.iter().filter(|profile| profile.is_telling()) {
            by_kind.entry(profile.kind).or_default().push(profile.id);
        }
        for equal in by_kind.values() {
            for id in &equal[1..] {
                let why = || Why::Equal { last_word: (*last_word).to_owned() };
                clusters.join(equal[0], *id, why);
            }
        }
    }
}

/// Joins what is alike under one key. Only the first type of a kind is compared with all others, which finds what is alike
/// wherever it stands; the next ones, perhaps hundreds, only with what stands in their modules.
fn join_under(
    key: &str,
    profiles: &[&Profile<'_>],
    compared: &mut Compared<'_>,
    clusters: &mut Clusters,
) {
    let mut by_module: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, profile) in profiles.iter().enumerate() {
        for module in &profile.modules {
            by_module.entry(*module).or_default().push(index);
        }
    }
    let mut met = HashSet::new();
    for (index, a) in profiles.iter().enumerate() {
        let others: BTreeSet<usize> = if met.insert(a.kind) {
            (index + 1..profiles.len()).collect()
        } else {
            let beside = a.modules.iter().flat_map(|module| &by_module[module]);
            beside.copied().filter(|other| *other > index).collect()
        };
        for b in others.into_iter().map(|other| profiles[other]) {
            if compared.alike(a, b) {
                clusters.join(a.id, b.id, || Why::Alike {
                    key: key.to_owned(),
                    shared: a.parts.intersection(&b.parts).count(),
                    all: a.parts.union(&b.parts).count(),
                });
            }
        }
    }
}

/// Whether no two types under one key of one module have the same fields.
pub(super) fn all_differ(api: &Api, uses: &[Vec<Use>]) -> bool {
    let mut seen = HashSet::new();
    profiles(api, uses).iter().filter(|profile| !uses[profile.id.0].is_empty()).all(
        |profile| {
            let places = uses[profile.id.0].iter();
            let places: BTreeSet<(usize, &str)> =
                places.map(|place| (place.module, place.key.as_str())).collect();
            places.into_iter().all(|place| seen.insert((place, profile.kind)))
        },
    )
}

fn profiles<'a>(api: &'a Api, uses: &[Vec<Use>]) -> Vec<Profile<'a>> {
    let profiles = api.types.ids().filter_map(|id| profile(api, id, &uses[id.0]));
    let mut profiles: Vec<Profile<'_>> = profiles.collect();
    let mut kinds = BTreeMap::new();
    for profile in &mut profiles {
        let Profile { direction, is_choice, parts, required, .. } = profile;
        let next = kinds.len();
        let kind = (*direction, *is_choice, parts.clone(), required.clone());
        profile.kind = *kinds.entry(kind).or_insert(next);
    }
    profiles
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
    Some(Profile { id, modules, direction, parts, required, is_choice, kind: 0 })
}

/// What has been found of two kinds.
struct Compared<'a> {
    rules: &'a Rules,
    kinds: HashMap<(usize, usize), Likeness>,
}

/// Where types of two kinds are the same thing when they stand under one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Likeness {
    Anywhere,
    InOneModule,
    Nowhere,
}

impl Compared<'_> {
    fn alike(&mut self, a: &Profile<'_>, b: &Profile<'_>) -> bool {
        let rules = self.rules;
        let kinds = (a.kind, b.kind);
        match self.kinds.entry(kinds).or_insert_with(|| likeness(a, b, rules)) {
            Likeness::Anywhere => true,
            Likeness::InOneModule => !a.modules.is_disjoint(&b.modules),
            Likeness::Nowhere => false,
        }
    }
}

/// In two modules types must share most of all they have; in one, the smaller may be mostly part of the larger.
fn likeness(a: &Profile<'_>, b: &Profile<'_>, rules: &Rules) -> Likeness {
    if a.direction != b.direction
        || a.is_choice != b.is_choice
        || a.required != b.required
    {
        return Likeness::Nowhere;
    }
    let shared = a.parts.intersection(&b.parts).count() as f64;
    let smaller = a.parts.len().min(b.parts.len()) as f64;
    let all = a.parts.union(&b.parts).count() as f64;
    if shared >= rules.across_modules * all {
        Likeness::Anywhere
    } else if shared >= rules.within_module * smaller {
        Likeness::InOneModule
    } else {
        Likeness::Nowhere
    }
}
