//! Names each type, and says which module it belongs to.
//!
//! Where types are joined, a type is called after the key it stands under: that is what people call the thing. Else a
//! component keeps its name, and what stands inline is named from its place. Either way nothing that is added elsewhere
//! renames it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use heck::{ToPascalCase, ToSnakeCase};
use indexmap::IndexMap;

use super::Pass;
use super::join_types::uses::{self, Holder, Use};
use crate::diagnostics::quoted;
use crate::model::walk::Side;
use crate::model::{Api, Definition, Direction, Operation, Shape, Type, TypeId};
use crate::words::{VAGUE, find, singular_name, words};

pub(super) const PASS: Pass = Pass {
    name: "name_types",
    run: |api, config, diagnostics| {
        let uses = uses::collect(api);
        for (id, definition) in api.types.iter_mut() {
            definition.home = home(&uses[id.0]);
        }
        if config.types.join {
            let unused = name_by_key(api, &uses, &config.types.names);
            for (path, name) in unused {
                let at = config.written.place(&["types", "names", &path]);
                diagnostics.unused_name(
                    at,
                    &format!("type {}", quoted(&path)),
                    &name,
                    "correct the entry, or remove it",
                );
            }
        } else {
            name_by_place(api);
        }
    },
    ensures: |api, _| {
        api.types.iter().all(|(_, definition)| !definition.name.is_empty())
    },
};

/// The only module that uses a type.
fn home(uses: &[Use]) -> Option<usize> {
    let modules: BTreeSet<usize> = uses.iter().map(|place| place.module).collect();
    modules.first().copied().filter(|_| modules.len() == 1)
}

/// What each module is about: `contacts` about a `contact`.
fn resources(api: &Api) -> Vec<String> {
    api.modules.iter().map(|module| singular_name(&module.name)).collect()
}

/// Names the types; gives back what is to be renamed and is not there.
fn name_by_key(
    api: &mut Api,
    uses: &[Vec<Use>],
    renamed: &IndexMap<String, String>,
) -> IndexMap<String, String> {
    let mut unused = renamed.clone();
    let resources = resources(api);
    let order = api.types.ids().map(|id| {
        let uses = &uses[id.0];
        let rank = rank(&resources, &api.types[id], uses);
        (rank, !creates(uses), std::cmp::Reverse(uses.len()), id)
    });
    let mut order: Vec<_> = order.collect();
    order.sort_unstable();
    let mut taken: HashMap<Option<usize>, HashSet<String>> = HashMap::new();
    let mut principal: HashSet<String> = HashSet::new();
    for (rank, .., id) in order {
        let home = api.types[id].home;
        // What several modules share is in sight of each of them, and a module's own resource in sight of all.
        let free = |wish: &String| {
            let shared = taken.get(&None).is_some_and(|names| names.contains(wish));
            let here = taken.get(&home).is_some_and(|names| names.contains(wish));
            !shared && !here && (home.is_some() || !principal.contains(wish))
        };
        let wishes = || wishes(api, &resources, id, uses);
        let mut name =
            wishes().find(free).or_else(|| wishes().last()).unwrap_or_default();
        if let Some(wanted) = unused.shift_remove(&path(api, home, &name)) {
            // Nobody else gets the name that it would have had.
            taken.entry(home).or_default().insert(name);
            name = wanted.to_snake_case();
        }
        if rank == Rank::Principal {
            principal.insert(name.clone());
        }
        taken.entry(home).or_default().insert(name.clone());
        api.types[id].name = name;
    }
    unused
}

/// A name with its module, as configurations and locks have it.
fn path(api: &Api, home: Option<usize>, name: &str) -> String {
    let module =
        home.map_or("shared".to_owned(), |home| api.modules[home].name.to_snake_case());
    format!("{module}::{}", name.to_pascal_case())
}

/// What creates a thing is what people call a request for it.
fn creates(uses: &[Use]) -> bool {
    uses.iter().any(|place| matches!(&place.holder, Holder::Operation(id) if words(id).first().is_some_and(|word| word == "create")))
}

/// Who is named first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// What a module is about.
    Principal,
    /// What several modules share.
    Shared,
    /// What operations send and receive.
    Root,
    /// What stands in something else.
    Part,
}

fn rank(resources: &[String], definition: &Definition, uses: &[Use]) -> Rank {
    let is_root = |place: &&Use| matches!(place.holder, Holder::Operation(_));
    let roots = uses.iter().filter(is_root).count();
    let about =
        uses.iter().filter(is_root).any(|place| place.key == resources[place.module]);
    match definition.home {
        _ if about => Rank::Principal,
        None => Rank::Shared,
        Some(_) if roots > 0 => Rank::Root,
        Some(_) => Rank::Part,
    }
}

/// Names that fit a type, best first, each made when it is asked for: what is shared stands in many places.
fn wishes<'a>(
    api: &'a Api,
    resources: &'a [String],
    id: TypeId,
    all: &'a [Vec<Use>],
) -> impl Iterator<Item = String> {
    let (definition, uses) = (&api.types[id], &all[id.0]);
    let key = key(uses);
    let choice = matches!(definition.shape, Shape::Choice(_));
    let is_root =
        !choice && uses.iter().any(|place| matches!(place.holder, Holder::Operation(_)));
    let mut plain = Vec::new();
    // A whole answer has no key but its operation's id, which is no noun.
    let keyed =
        definition.direction == Direction::Request || answer_names(&key).is_empty();
    if keyed {
        let module = uses.first().map_or(0, |place| place.module);
        let of_module = qualified(&resources[module], &key);
        if (is_root || definition.home.is_none()) && !VAGUE.contains(&key.as_str()) {
            plain.push(key);
        }
        plain.push(of_module);
    }
    // The shortest name of an operation is the plainest.
    let mut by_length: Vec<&Use> = uses.iter().collect();
    by_length.sort_by_key(|place| match &place.holder {
        Holder::Operation(id) | Holder::Parameter(id) => id.len(),
        Holder::Type(_) => 0,
    });
    let by_place = by_length.into_iter().flat_map(|place| {
        by_place(api, &resources[place.module], definition.direction, place)
    });
    let by_operations = uses.iter().flat_map(|place| by_operations(place, all));
    let is_request = definition.direction == Direction::Request && !choice;
    plain.into_iter().chain(by_place).chain(by_operations).map(move |wish| {
        if is_request { format!("{}_request", without_direction(&wish)) } else { wish }
    })
}

/// Names after what holds a type.
fn by_place(
    api: &Api,
    resource: &str,
    direction: Direction,
    place: &Use,
) -> Vec<String> {
    match &place.holder {
        Holder::Operation(id) => {
            let mut names = match direction {
                Direction::Request => Vec::new(),
                Direction::Response | Direction::Unknown => answer_names(id),
            };
            names.extend([singular_name(&without_articles(id)), words(id).join("_")]);
            names
        }
        Holder::Parameter(id) => {
            let noun = answer_names(id).into_iter().next();
            let owners = noun.into_iter().chain([singular_name(id)]);
            owners.map(|owner| qualified(&owner, &place.key)).collect()
        }
        Holder::Type(parent) if api.types[*parent].name.is_empty() => {
            vec![qualified(resource, &place.key)]
        }
        Holder::Type(parent) => {
            let parent = without_direction(&api.types[*parent].name);
            let name = qualified(&parent, &place.key);
            vec![name.clone(), qualified(resource, &name)]
        }
    }
}

/// Names after the operations that send or receive what a type stands in.
fn by_operations<'a>(
    place: &'a Use,
    all: &'a [Vec<Use>],
) -> impl Iterator<Item = String> {
    let above = match &place.holder {
        Holder::Type(parent) => all[parent.0].as_slice(),
        Holder::Operation(_) | Holder::Parameter(_) => &[],
    };
    above.iter().filter_map(|above| match &above.holder {
        Holder::Operation(id) => Some(qualified(&singular_name(id), &place.key)),
        Holder::Type(_) | Holder::Parameter(_) => None,
    })
}

fn without_direction(name: &str) -> String {
    name.strip_suffix("_request").unwrap_or(name).to_owned()
}

/// What reading something gives, as a noun: `get_order` gives an `order`, or else its `order_details`.
fn answer_names(id: &str) -> Vec<String> {
    let name = singular_name(&without_articles(id));
    let Some((verb, noun)) = name.split_once('_') else { return Vec::new() };
    match verb {
        "get" | "fetch" => vec![noun.to_owned(), format!("{noun}_details")],
        "list" => vec![noun.to_owned(), format!("listed_{noun}")],
        "generate" => vec![noun.to_owned()],
        _ => Vec::new(),
    }
}

fn without_articles(id: &str) -> String {
    let mut words = words(id);
    words.retain(|word| !matches!(word.as_str(), "a" | "all" | "an" | "the"));
    words.join("_")
}

/// `invoice` and `line_item` are `invoice_line_item`; `invoice` and `invoice_number` are `invoice_number`; `sales_order`
/// and `order_line` are `sales_order_line`.
fn qualified(owner: &str, key: &str) -> String {
    let (owner, key) = (words(owner), words(key));
    if find(&key, &owner).is_some() {
        return key.join("_");
    }
    let said_twice = (1..=key.len()).rev().find(|count| owner.ends_with(&key[..*count]));
    let said = [&owner[..], &key[said_twice.unwrap_or_default()..]].concat();
    said.join("_")
}

/// The key that a type is known under: the words that all its keys end in, else the most frequent key.
fn key(uses: &[Use]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for place in uses {
        *counts.entry(&place.key).or_default() += 1;
    }
    let keys: Vec<Vec<String>> = counts.keys().map(|key| words(key)).collect();
    let shortest = keys.iter().map(Vec::len).min().unwrap_or_default();
    let ending = |length: usize| {
        keys.iter()
            .all(|key| key[key.len() - length..] == keys[0][keys[0].len() - length..])
    };
    let common = (1..=shortest).rev().find(|length| ending(*length));
    match common {
        Some(length) if counts.len() > 1 => keys[0][keys[0].len() - length..].join("_"),
        _ => {
            let best = counts.iter().max_by_key(|(key, count)| {
                (**count, std::cmp::Reverse(key.len()), std::cmp::Reverse(**key))
            });
            best.map(|(key, _)| (*key).to_owned()).unwrap_or_default()
        }
    }
}

fn name_by_place(api: &mut Api) {
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
}
/// What an operation sends and receives, with the names that the places suggest.
fn roots(operation: &Operation) -> Vec<(TypeId, String)> {
    let mut roots = Vec::new();
    let mut add = |ty: &Type, name: String| {
        roots.extend(ty.named().into_iter().map(|id| (id, name.clone())));
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
