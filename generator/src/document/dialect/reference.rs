//! References as the 3.0 shape has them: `#/components/SECTION/NAME` and nothing deeper.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::source::{room_for_copies, weight};
use crate::vocabulary::{self, Order};

/// The JSON pointer of a reference into its own document, percent-encoding undone.
pub(super) fn local(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    (fragment.is_empty() || fragment.starts_with('/')).then(|| decoded(fragment))
}

fn decoded(fragment: &str) -> String {
    let text = percent_decode_str(fragment).decode_utf8();
    text.map_or_else(|_| fragment.to_owned(), Cow::into_owned)
}

/// Gives what is referred to by a deeper path (`#/components/schemas/A/$defs/B`, `#/paths/…`) a component of its own, and
/// lets the references name that. References to nothing, or to what is of another kind, stay as they are, and so do those whose
/// targets, which stand in each other, would make the document larger than one may be.
pub(super) fn shorten(tree: &mut Value) {
    let mut names: BTreeMap<(&'static str, String), String> = BTreeMap::new();
    let mut numbers = BTreeMap::new();
    let mut room = room_for_copies(tree);
    // What is made a component may itself refer deep; each round finds new places only, and there are only so many.
    'rounds: while let deep @ [_, ..] = &deep_references(tree, &names)[..] {
        for (section, pointer) in deep {
            let Some(target) = tree.pointer(pointer).cloned() else {
                continue;
            };
            let Some(left) = room.checked_sub(weight(&target)) else {
                break 'rounds;
            };
            room = left;
            let Some(components) = section_of(tree, section) else {
                return;
            };
            let name = free_name(components, pointer, &mut numbers);
            components.insert(name.clone(), target);
            names.insert((section, pointer.clone()), name);
        }
    }
    rewrite(tree, &names);
}

fn section_of<'a>(
    tree: &'a mut Value,
    section: &str,
) -> Option<&'a mut Map<String, Value>> {
    let empty = || Value::Object(Map::new());
    let components = tree.as_object_mut()?.entry("components").or_insert_with(empty);
    let section = components.as_object_mut()?.entry(section).or_insert_with(empty);
    section.as_object_mut()
}

type Names = BTreeMap<(&'static str, String), String>;

fn deep_references(tree: &mut Value, known: &Names) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    each_reference(tree, &mut |section, reference| {
        if let Some(pointer) = local(reference)
            && !is_component(section, &pointer)
        {
            found.push((section, pointer));
        }
    });
    found.sort();
    found.dedup();
    found.retain(|(section, pointer)| {
        !known.contains_key(&(*section, pointer.clone()))
            && tree.pointer(pointer).is_some_and(Value::is_object)
    });
    if !found.is_empty() {
        let kinds = kinds_at(tree, found.iter().map(|(_, pointer)| pointer));
        // What stands where nothing is known, as under `$defs`, is what the reference says.
        found.retain(|(section, pointer)| {
            kinds.get(pointer).is_none_or(|kinds| kinds.contains(section))
        });
    }
    found
}

/// What stands at those of these places which lead to, or into, what is known: the section of its kind, if it has one.
fn kinds_at<'a>(
    tree: &mut Value,
    places: impl Iterator<Item = &'a String>,
) -> HashMap<String, Vec<&'static str>> {
    let places: HashSet<&str> = places.map(String::as_str).collect();
    let mut kinds: HashMap<String, Vec<&'static str>> = HashMap::new();
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, _, pointer| {
        let above = pointer.match_indices('/').map(|(end, _)| &pointer[..end]);
        for place in above.filter(|place| places.contains(place)) {
            kinds.entry(place.to_owned()).or_default();
        }
        if places.contains(pointer) {
            kinds.entry(pointer.to_owned()).or_default().extend(kind.section());
        }
    });
    kinds
}

fn rewrite(tree: &mut Value, names: &Names) {
    each_reference(tree, &mut |section, reference| {
        let Some(pointer) = local(reference) else {
            return;
        };
        if is_component(section, &pointer) {
            *reference = format!("#{pointer}");
        } else if let Some(name) = names.get(&(section, pointer)) {
            *reference = format!("#/components/{section}/{name}");
        }
    });
}

fn each_reference(tree: &mut Value, visit: &mut dyn FnMut(&'static str, &mut String)) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, _| {
        if let (Some(section), Some(Value::String(reference))) =
            (kind.section(), node.get_mut("$ref"))
        {
            visit(section, reference);
        }
    });
}

fn is_component(section: &str, pointer: &str) -> bool {
    let name =
        pointer.strip_prefix("/components/").and_then(|rest| rest.strip_prefix(section));
    name.and_then(|rest| rest.strip_prefix('/')).is_some_and(|name| !name.contains('/'))
}

/// A name made of the words of a pointer that say something.
fn free_name(
    components: &Map<String, Value>,
    pointer: &str,
    numbers: &mut BTreeMap<String, usize>,
) -> String {
    const SAY_NOTHING: &[&str] = &[
        "components",
        "schemas",
        "properties",
        "$defs",
        "definitions",
        "paths",
        "content",
        "schema",
        "responses",
    ];
    let words: Vec<String> = pointer
        .split('/')
        .filter(|token| !token.is_empty() && !SAY_NOTHING.contains(token))
        .map(|token| token.replace("~1", "_").replace("~0", "_"))
        .map(|token| token.replace(|c: char| !c.is_ascii_alphanumeric(), "_"))
        .map(|token| token.trim_matches('_').to_owned())
        .filter(|token| !token.is_empty())
        .collect();
    let name = match words.is_empty() {
        true => "schema".to_owned(),
        false => words.join("_"),
    };
    if !components.contains_key(&name) {
        return name;
    }
    let number = numbers.entry(name.clone()).or_insert(2);
    loop {
        let numbered = format!("{name}_{number}");
        *number += 1;
        if !components.contains_key(&numbered) {
            return numbered;
        }
    }
}
