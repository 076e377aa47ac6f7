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
                diagnostics.unused_name(&path, &name);
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

/// What a module is about: `contacts` about a `contact`.
fn resource(api: &Api, module: usize) -> String {
    singular_name(&api.modules[module].name)
}

/// Names the types; gives back what is to be renamed and is not there.
fn name_by_key(
    api: &mut Api,
    uses: &[Vec<Use>],
    renamed: &IndexMap<String, String>,
) -> IndexMap<String, String> {
    let mut unused = renamed.clone();
    let mut order: Vec<TypeId> = api.types.ids().collect();
    order.sort_by_key(|id| {
        let uses = &uses[id.0];
        (rank(api, *id, uses), !creates(uses), std::cmp::Reverse(uses.len()), *id)
    });
    let mut taken: HashMap<Option<usize>, HashSet<String>> = HashMap::new();
    let mut principal: HashSet<String> = HashSet::new();
    for id in order {
        let home = api.types[id].home;
        let wishes = wishes(api, &api.types[id], &uses[id.0], uses);
        // What several modules share is in sight of each of them, and a module's own resource in sight of all.
        let free = |wish: &&String| {
            let shared = taken.get(&None).is_some_and(|names| names.contains(*wish));
            let here = taken.get(&home).is_some_and(|names| names.contains(*wish));
            !shared && !here && (home.is_some() || !principal.contains(*wish))
        };
        let mut name =
            wishes.iter().find(free).or(wishes.last()).cloned().unwrap_or_default();
        if let Some(wanted) = unused.shift_remove(&path(api, home, &name)) {
            // Nobody else gets the name that it would have had.
            taken.entry(home).or_default().insert(name);
            name = wanted.to_snake_case();
        }
        if rank(api, id, &uses[id.0]) == Rank::Principal {
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

fn rank(api: &Api, id: TypeId, uses: &[Use]) -> Rank {
    let is_root = |place: &&Use| matches!(place.holder, Holder::Operation(_));
    let roots = uses.iter().filter(is_root).count();
    let about = uses
        .iter()
        .filter(is_root)
        .any(|place| place.key == resource(api, place.module));
    match api.types[id].home {
        _ if about => Rank::Principal,
        None => Rank::Shared,
        Some(_) if roots > 0 => Rank::Root,
        Some(_) => Rank::Part,
    }
}

/// Names that fit a type, best first.
fn wishes(
    api: &Api,
    definition: &Definition,
    uses: &[Use],
    all: &[Vec<Use>],
) -> Vec<String> {
    let key = key(uses);
    let choice = matches!(definition.shape, Shape::Choice(_));
    let is_root =
        !choice && uses.iter().any(|place| matches!(place.holder, Holder::Operation(_)));
    let of_module =
        qualified(&resource(api, uses.first().map_or(0, |place| place.module)), &key);
    let mut wishes = Vec::new();
    // A whole answer has no key but its operation's id, which is no noun.
    let keyed =
        definition.direction == Direction::Request || answer_names(&key).is_empty();
    if keyed {
        if (is_root || definition.home.is_none()) && !VAGUE.contains(&key.as_str()) {
            wishes.push(key.clone());
        }
        wishes.push(of_module);
    }
    // The shortest name of an operation is the plainest.
    let mut by_length: Vec<&Use> = uses.iter().collect();
    by_length.sort_by_key(|place| match &place.holder {
        Holder::Operation(id) | Holder::Parameter(id) => id.len(),
        Holder::Type(_) => 0,
    });
    for place in by_length {
        let resource = resource(api, place.module);
        match &place.holder {
            Holder::Operation(id) => {
                if definition.direction != Direction::Request {
                    wishes.extend(answer_names(id));
                }
                wishes
                    .extend([singular_name(&without_articles(id)), words(id).join("_")]);
            }
            Holder::Parameter(id) => {
                let nouns = answer_names(id);
                wishes.extend(nouns.first().map(|noun| qualified(noun, &place.key)));
                wishes.push(qualified(&singular_name(id), &place.key));
            }
            Holder::Type(parent) if api.types[*parent].name.is_empty() => {
                wishes.push(qualified(&resource, &place.key));
            }
            Holder::Type(parent) => {
                let parent = without_direction(&api.types[*parent].name);
                wishes.push(qualified(&parent, &place.key));
                wishes.push(qualified(&resource, &qualified(&parent, &place.key)));
            }
        }
    }
    wishes.extend(by_operations(uses, all));
    if definition.direction == Direction::Request && !choice {
        wishes
            .iter_mut()
            .for_each(|wish| *wish = format!("{}_request", without_direction(wish)));
    }
    wishes
}

/// Names after the operations that send or receive what a type stands in.
fn by_operations(uses: &[Use], all: &[Vec<Use>]) -> Vec<String> {
    let mut names = Vec::new();
    for place in uses {
        let Holder::Type(parent) = &place.holder else { continue };
        for above in &all[parent.0] {
            if let Holder::Operation(id) = &above.holder {
                names.push(qualified(&singular_name(id), &place.key));
            }
        }
    }
    names
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
