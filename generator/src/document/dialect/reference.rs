//! References as the 3.0 shape has them: `#/components/SECTION/NAME` and nothing deeper.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::place;
use crate::diagnostics::Diagnostics;
use crate::source::{Origin, room_for_copies, weight};
use crate::vocabulary::{self, Kind, Order};

/// The JSON pointer of a reference into its own document, percent-encoding undone.
pub(super) fn local(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    (fragment.is_empty() || fragment.starts_with('/')).then(|| decoded(fragment))
}

fn decoded(fragment: &str) -> String {
    let text = percent_decode_str(fragment).decode_utf8();
    text.map_or_else(|_| fragment.to_owned(), Cow::into_owned)
}

/// What stands for a place: of which kind that place has to be, and its pointer, to the name of a component.
type Names = HashMap<(Kind, String), String>;

/// A reference to what is no component yet.
struct Deep {
    /// Where it stands.
    at: String,
    /// What has to stand where it leads, and where that is.
    target: (Kind, String),
}

/// Gives what is referred to by a deeper path (`#/components/schemas/A/$defs/B`, `#/paths/…`) a component of its own, and
/// lets the references name that. References to nothing, or to what is of another kind, stay as they are. Where targets stand in
/// each other, so that their copies are larger than the document may be, it is refused.
pub(super) fn shorten(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    let mut room = room_for_copies(tree);
    let mut names = Names::new();
    let mut numbers = HashMap::new();
    let mut found: VecDeque<Deep> = deep_references(tree).into();
    while let Some(Deep { at, target }) = found.pop_front() {
        if names.contains_key(&target) {
            continue;
        }
        let (kind, pointer) = &target;
        let Some((section, copied)) =
            kind.section().zip(stands_at(tree, *kind, pointer))
        else {
            continue;
        };
        let Some(left) = room.checked_sub(weight(copied)) else {
            let origin = Origin::at(document, &at);
            return diagnostics.references_too_large(&origin, &format!("#{pointer}"));
        };
        room = left;
        let mut copy = copied.clone();
        let Some(components) = section_of(tree, section) else { return };
        let name = free_name(components, pointer, &mut numbers);
        // What is made a component may itself refer deep.
        found.extend(deep_references_of(&mut copy, section, pointer));
        components.insert(name.clone(), copy);
        names.insert(target, name);
    }
    rewrite(tree, &names);
}

/// What a reference that has to lead to this kind finds.
pub(super) fn stands_at<'t>(
    tree: &'t Value,
    kind: Kind,
    pointer: &str,
) -> Option<&'t Value> {
    let found = tree.pointer(pointer).filter(|_| place::can_hold(pointer, kind))?;
    // Some schemas are no more than `true`.
    let is_whole = found.is_object() || (kind == Kind::Schema && found.is_boolean());
    is_whole.then_some(found)
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

fn deep_references(tree: &mut Value) -> Vec<Deep> {
    let mut found = Vec::new();
    each_reference(tree, &mut |kind, reference, at| {
        if let Some(pointer) = local(reference)
            && !is_component(kind, &pointer)
        {
            found.push(Deep { at: at.to_owned(), target: (kind, pointer) });
        }
    });
    found
}

/// Those in a copy of what stands at a place, where they stand there.
fn deep_references_of(copy: &mut Value, section: &str, place: &str) -> Vec<Deep> {
    let mut alone = json!({"components": {section: {"copy": copy.take()}}});
    let mut found = deep_references(&mut alone);
    *copy = alone["components"][section]["copy"].take();
    let before = format!("/components/{section}/copy").len();
    for deep in &mut found {
        deep.at.replace_range(..before, place);
    }
    found
}

fn rewrite(tree: &mut Value, names: &Names) {
    each_reference(tree, &mut |kind, reference, _| {
        let (Some(pointer), Some(section)) = (local(reference), kind.section()) else {
            return;
        };
        if is_component(kind, &pointer) {
            *reference = format!("#{pointer}");
        } else if let Some(name) = names.get(&(kind, pointer)) {
            *reference = format!("#/components/{section}/{name}");
        }
    });
}

/// Calls `visit` for each reference with what it has to lead to and where it stands. Those of path items are gone before.
fn each_reference(tree: &mut Value, visit: &mut dyn FnMut(Kind, &mut String, &str)) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, at| {
        if kind == Kind::Discriminator {
            let mapping = node.get_mut("mapping").and_then(Value::as_object_mut);
            for target in mapping.into_iter().flat_map(Map::values_mut) {
                if let Value::String(reference) = target {
                    visit(Kind::Schema, reference, at);
                }
            }
        } else if let Some(Value::String(reference)) = node.get_mut("$ref")
            && kind.section().is_some()
            && kind != Kind::PathItem
        {
            visit(kind, reference, at);
        }
    });
}

fn is_component(kind: Kind, pointer: &str) -> bool {
    let components = pointer.strip_prefix("/components/");
    let name = kind.section().and_then(|section| components?.strip_prefix(section));
    name.and_then(|rest| rest.strip_prefix('/')).is_some_and(|name| !name.contains('/'))
}

/// A name made of the words of a pointer that say something.
fn free_name(
    components: &Map<String, Value>,
    pointer: &str,
    numbers: &mut HashMap<String, usize>,
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
