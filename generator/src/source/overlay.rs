//! Applies OpenAPI Overlays: what a document gets wrong, said beside it. Knows trees only, not what they mean.

mod reach;
mod target;

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use self::reach::Size;
use self::target::{Room, Target};
use super::{Source, file_name, read};
use crate::bounds;
use crate::diagnostics::Diagnostics;

/// Applies overlays in order, each action in order, to every document, or only to the one that `extends` names.
///
/// An action that matches nothing in any document is a warning; one that makes a document larger than any may be, or that
/// looks at more places than one may, ends it all.
pub fn apply(
    sources: &mut [Source],
    overlays: &[Source],
    diagnostics: &mut Diagnostics,
) {
    let mut sizes: Vec<Size> =
        sources.iter().map(|source| Size::of(&source.tree)).collect();
    let mut room = Room { nodes: bounds::RUN_NODES, steps: bounds::OVERLAY_STEPS };
    for overlay in overlays {
        let Some(actions) = actions(overlay, diagnostics) else {
            continue;
        };
        let extends = overlay.tree.get("extends").and_then(Value::as_str);
        let mut unused = Vec::new();
        for action in actions {
            let mut matched = 0;
            for (source, size) in sources.iter_mut().zip(&mut sizes) {
                if extends.is_none_or(|name| file_name(name) == source.file_name()) {
                    match action.apply(&mut source.tree, size, &mut room) {
                        Ok(places) => matched += places,
                        Err(what) => {
                            let at = read::excerpt(overlay, &action.pointer);
                            return diagnostics.costly_overlay_action(at, what);
                        }
                    }
                }
            }
            if matched == 0 {
                unused.push(action);
            }
        }
        let pointers: Vec<&str> =
            unused.iter().map(|action| action.pointer.as_str()).collect();
        for (action, at) in unused.iter().zip(read::excerpts(overlay, &pointers)) {
            diagnostics.unused_overlay_action(at, &action.target.text);
        }
    }
}

/// One step of an overlay.
struct Action<'a> {
    /// Where it stands in its overlay.
    pointer: String,
    target: Target,
    change: Change<'a>,
}

enum Change<'a> {
    Remove,
    Update(&'a Value),
    /// Since 1.1: update with what stands elsewhere in the same document.
    Copy(Target),
}

fn actions<'a>(
    overlay: &'a Source,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Action<'a>>> {
    let mut refused = |pointer: &str, reason: &str| {
        diagnostics.malformed_overlay(read::excerpt(overlay, pointer), reason);
    };
    let version = overlay.tree.get("overlay").and_then(Value::as_str);
    match version {
        Some(version) if version.starts_with("1.") => {}
        Some(_) => {
            refused(
                "/overlay",
                "only versions 1.0 and 1.1 of the overlay format are read",
            );
            return None;
        }
        None => {
            refused(
                "",
                "an overlay has its version at the root, as in `overlay: 1.0.0`",
            );
            return None;
        }
    }
    let Some(list) = overlay.tree.get("actions").and_then(Value::as_array) else {
        refused("/actions", "an overlay has a list of `actions`");
        return None;
    };
    let (mut actions, mut wrong) = (Vec::new(), Vec::new());
    for (index, value) in list.iter().enumerate() {
        let pointer = format!("/actions/{index}");
        match action(value) {
            Ok((target, change)) => actions.push(Action { pointer, target, change }),
            Err((key, reason)) => wrong.push((pointer + key, reason)),
        }
    }
    let pointers: Vec<&str> =
        wrong.iter().map(|(pointer, _)| pointer.as_str()).collect();
    for ((_, reason), at) in wrong.iter().zip(read::excerpts(overlay, &pointers)) {
        diagnostics.malformed_overlay(at, reason);
    }
    wrong.is_empty().then_some(actions)
}

fn action(value: &Value) -> Result<(Target, Change<'_>), (&'static str, String)> {
    let target = Target::of(value, "target").map_err(|reason| ("/target", reason))?;
    let mut keys = value.as_object().into_iter().flat_map(Map::keys);
    let is_known = |key: &str| KEYS.contains(&key) || key.starts_with("x-");
    if let Some(key) = keys.find(|key| !is_known(key)) {
        return Err(("", format!("an action has no `{key}`")));
    }
    let change = change(value)?;
    // What else is put there is no document any more.
    if target.is_root() && !matches!(change, Change::Update(Value::Object(_))) {
        let reason = "a whole document can only be updated with a map";
        return Err(("/target", reason.to_owned()));
    }
    Ok((target, change))
}

/// What an action may have, beside extensions.
const KEYS: [&str; 5] = ["target", "description", "update", "remove", "copy"];

fn change(action: &Value) -> Result<Change<'_>, (&'static str, String)> {
    if action.get("remove") == Some(&Value::Bool(true)) {
        return Ok(Change::Remove);
    }
    if action.get("copy").is_some() {
        let from = Target::of(action, "copy").map_err(|reason| ("/copy", reason))?;
        return Ok(Change::Copy(from));
    }
    match action.get("update") {
        Some(update) => Ok(Change::Update(update)),
        None => Err(("", "an action has `update`, `remove: true` or `copy`".to_owned())),
    }
}

impl Action<'_> {
    /// Changes a tree, with what there is room for in the run; says in how many places, or what it has too much of.
    fn apply(
        &self,
        tree: &mut Value,
        size: &mut Size,
        room: &mut Room,
    ) -> Result<usize, &'static str> {
        let pointers = self.target.places(tree, size, room)?;
        match &self.change {
            Change::Remove => remove_all(tree, &pointers),
            Change::Update(update) => update_all(tree, &pointers, update, size, room)?,
            Change::Copy(from) => match from.first(tree, size, room)? {
                Some(copied) => update_all(tree, &pointers, &copied, size, room)?,
                None => return Ok(0),
            },
        }
        Ok(pointers.len())
    }
}

fn update_all(
    tree: &mut Value,
    pointers: &[String],
    update: &Value,
    size: &mut Size,
    room: &mut Room,
) -> Result<(), &'static str> {
    let steps = |pointer: &String| pointer.matches('/').count();
    let Some(deepest) = pointers.iter().map(steps).max() else { return Ok(()) };
    let added = Size::of(update);
    let nodes = added.nodes.saturating_mul(pointers.len());
    // What is replaced has been counted as well until it is counted anew.
    if size.nodes.saturating_add(nodes) > bounds::NODES {
        *size = Size::of(tree);
    }
    size.nodes = size.nodes.saturating_add(nodes);
    if size.nodes > bounds::NODES {
        return Err("this action makes a document larger than any may be");
    }
    size.depth = size.depth.max(deepest + added.depth);
    if size.depth > bounds::DEPTH {
        return Err("this action nests a document deeper than any may be");
    }
    room.nodes = (room.nodes.checked_sub(nodes))
        .ok_or("the actions up to this one add more than a run may have")?;
    for pointer in pointers {
        if let Some(target) = tree.pointer_mut(pointer) {
            match target {
                // An update of a list is one more entry of it.
                Value::Array(list) if !update.is_array() => list.push(update.clone()),
                target => merge(target, update),
            }
        }
    }
    Ok(())
}

/// Deep merge: maps key by key, lists one after the other, and else the update counts.
fn merge(target: &mut Value, update: &Value) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => merge_maps(target, update),
        (Value::Array(target), Value::Array(update)) => {
            target.extend(update.iter().cloned());
        }
        (target, update) => *target = update.clone(),
    }
}

fn merge_maps(target: &mut Map<String, Value>, update: &Map<String, Value>) {
    for (key, value) in update {
        match target.get_mut(key) {
            Some(there) => merge(there, value),
            None => {
                target.insert(key.clone(), value.clone());
            }
        }
    }
}

/// Removes what stands in these places, all of one map or list at once.
fn remove_all(tree: &mut Value, pointers: &[String]) {
    let mut removed: HashMap<&str, HashSet<String>> = HashMap::new();
    for (parent, token) in pointers.iter().filter_map(|pointer| pointer.rsplit_once('/'))
    {
        let key = token.replace("~1", "/").replace("~0", "~");
        removed.entry(parent).or_default().insert(key);
    }
    // From within, so that the places in a list stay while something within them is removed.
    let mut parents: Vec<_> = removed.into_iter().collect();
    parents.sort_by_key(|(parent, _)| Reverse(parent.matches('/').count()));
    for (parent, keys) in parents {
        match tree.pointer_mut(parent) {
            Some(Value::Object(map)) => map.retain(|key, _| !keys.contains(key)),
            Some(Value::Array(list)) => {
                let mut places = 0..;
                list.retain(|_| {
                    places.next().is_none_or(|at: usize| !keys.contains(&at.to_string()))
                });
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn source(name: &str, tree: Value) -> Source {
        Source { name: name.to_owned(), text: tree.to_string(), tree }
    }

    fn applied(document: Value, overlay: Value) -> (Value, Diagnostics) {
        let mut sources = [source("dir/a.json", document)];
        let mut diagnostics = Diagnostics::default();
        apply(&mut sources, &[source("overlay.json", overlay)], &mut diagnostics);
        let [source] = sources;
        (source.tree, diagnostics)
    }

    #[test]
    fn updates_merge_and_removals_remove() {
        let (tree, diagnostics) = applied(
            json!({"a": {"b": 1, "list": [1, 2, 3]}, "gone": [1, 2, 3]}),
            json!({"overlay": "1.0.0", "actions": [
                {"target": "$.a", "update": {"c": {"d": 2}, "list": [4]}},
                {"target": "$.a.list", "update": 5},
                {"target": "$.gone[?@ > 1]", "remove": true},
                {"target": "$.new", "update": {}},
                {"target": "$.a.c", "copy": "$.a.b"},
            ]}),
        );
        assert_eq!(
            tree,
            json!({"a": {"b": 1, "list": [1, 2, 3, 4, 5], "c": 1}, "gone": [1]})
        );
        let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["unused-overlay-action"]);
    }

    #[test]
    fn extends_restricts_to_one_document() {
        let overlay = |extends: &str| {
            json!({"overlay": "1.0.0", "extends": extends, "actions": [
                {"target": "$.a", "update": 2},
            ]})
        };
        assert_eq!(
            applied(json!({"a": 1}), overlay("https://e.org/a.json")).0,
            json!({"a": 2})
        );
        assert_eq!(applied(json!({"a": 1}), overlay("b.json")).0, json!({"a": 1}));
    }

    #[test]
    fn what_stands_within_what_is_removed_or_beside_it_is_removed_as_well() {
        let actions = json!([
            {"target": "$.paths..*[?@ == 1]", "remove": true},
            {"target": "$.paths['c~d']", "remove": true},
        ]);
        let document = json!({"openapi": "3.0.0", "paths": {"x": [[1, 2, 1], 1, [3, [1]]], "c~d": 5, "e/f": {"y": [1, 1]}}});
        let overlay = json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions});
        let (tree, _) = applied(document, overlay);
        assert_eq!(tree["paths"], json!({"x": [[2], [3, []]], "e/f": {"y": []}}));
    }

    #[test]
    fn each_place_is_updated_once_however_often_a_path_comes_by() {
        let (tree, _) = applied(
            json!({"a": {"a": {"list": []}}, "b~/": {"list": []}}),
            json!({"overlay": "1.0.0", "actions": [
                {"target": "$..*..list", "update": 1},
                {"target": "$['b~/','b~/'].list", "update": 2},
            ]}),
        );
        assert_eq!(tree, json!({"a": {"a": {"list": [1]}}, "b~/": {"list": [1, 2]}}));
    }

    #[test]
    fn many_actions_look_at_so_many_places_together() {
        let costly = json!({"target": format!("${}", "[0,0]".repeat(20)), "update": 1});
        let overlay = |actions: usize| json!({"overlay": "1.0.0", "actions": vec![costly.clone(); actions]});
        let errors = |actions| {
            let (_, diagnostics) = applied(json!({}), overlay(actions));
            diagnostics.has_errors()
        };
        let most = bounds::OVERLAY_STEPS >> 20;
        assert!(!errors(most));
        assert!(errors(most + 1));
    }

    #[test]
    fn a_malformed_overlay_changes_nothing() {
        for overlay in [
            json!({}),
            json!({"overlay": "2.0.0"}),
            json!({"overlay": "1.0.0", "actions": {}}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$[", "remove": true}]}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$.a", "remove": true}, {"target": "$"}]}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$.a", "remove": true, "because": "x"}]}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$", "update": 3}]}),
            json!({"overlay": "1.0.0", "actions": [{"target": " $ ", "remove": true}]}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$", "copy": "$.a"}]}),
        ] {
            let (tree, diagnostics) = applied(json!({"a": 1}), overlay);
            assert_eq!(tree, json!({"a": 1}));
            assert!(diagnostics.has_errors());
        }
    }
}
