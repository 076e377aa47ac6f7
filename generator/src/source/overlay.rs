//! Applies OpenAPI Overlays: what a document gets wrong, said beside it. Knows trees only, not what they mean.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Source, file_name, read, weight};
use crate::bounds;
use crate::diagnostics::Diagnostics;

/// Applies overlays in order, each action in order, to every document, or only to the one that `extends` names.
///
/// An action that matches nothing in any document is a warning; one that makes a document larger than any may be ends it
/// all.
pub fn apply(
    sources: &mut [Source],
    overlays: &[Source],
    diagnostics: &mut Diagnostics,
) {
    let mut room = bounds::RUN_NODES;
    for overlay in overlays {
        let Some(actions) = actions(overlay, diagnostics) else {
            continue;
        };
        let extends = overlay.tree.get("extends").and_then(Value::as_str);
        for action in actions {
            let mut matched = 0;
            for source in sources.iter_mut() {
                if extends.is_none_or(|name| file_name(name) == source.file_name()) {
                    match action.apply(&mut source.tree, &mut room) {
                        Ok(places) => matched += places,
                        Err(what) => {
                            return diagnostics.input_too_large(&overlay.name, what);
                        }
                    }
                }
            }
            if matched == 0 {
                let place = read::excerpt(overlay, &action.pointer);
                diagnostics.unused_overlay_action(place, &action.target.to_string());
            }
        }
    }
}

/// One step of an overlay.
struct Action<'a> {
    /// Where it stands in its overlay.
    pointer: String,
    target: JsonPath,
    change: Change<'a>,
}

enum Change<'a> {
    Remove,
    Update(&'a Value),
    /// Since 1.1: update with what stands elsewhere in the same document.
    Copy(JsonPath),
}

fn actions<'a>(
    overlay: &'a Source,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Action<'a>>> {
    let mut malformed = |pointer: &str, reason: &str| {
        diagnostics.malformed_overlay(read::excerpt(overlay, pointer), reason);
    };
    let version = overlay.tree.get("overlay").and_then(Value::as_str);
    match version {
        Some(version) if version.starts_with("1.") => {}
        Some(_) => {
            malformed(
                "/overlay",
                "only versions 1.0 and 1.1 of the overlay format are read",
            );
            return None;
        }
        None => {
            malformed(
                "",
                "an overlay has its version at the root, as in `overlay: 1.0.0`",
            );
            return None;
        }
    }
    let Some(list) = overlay.tree.get("actions").and_then(Value::as_array) else {
        malformed("/actions", "an overlay has a list of `actions`");
        return None;
    };
    let mut actions = Vec::new();
    let mut is_whole = true;
    for (index, value) in list.iter().enumerate() {
        let pointer = format!("/actions/{index}");
        match action(value) {
            Ok((target, change)) => actions.push(Action { pointer, target, change }),
            Err((key, reason)) => {
                is_whole = false;
                malformed(&format!("{pointer}{key}"), &reason);
            }
        }
    }
    is_whole.then_some(actions)
}

fn action(value: &Value) -> Result<(JsonPath, Change<'_>), (&'static str, String)> {
    let target = path(value, "target").map_err(|reason| ("/target", reason))?;
    if value.get("remove") == Some(&Value::Bool(true)) {
        return Ok((target, Change::Remove));
    }
    if value.get("copy").is_some() {
        let from = path(value, "copy").map_err(|reason| ("/copy", reason))?;
        return Ok((target, Change::Copy(from)));
    }
    match value.get("update") {
        Some(update) => Ok((target, Change::Update(update))),
        None => Err(("", "an action has `update`, `remove: true` or `copy`".to_owned())),
    }
}

fn path(action: &Value, key: &str) -> Result<JsonPath, String> {
    let text = action.get(key).and_then(Value::as_str);
    let text =
        text.ok_or_else(|| format!("an action's `{key}` is a JSONPath, as text"))?;
    JsonPath::parse(text).map_err(|error| format!("`{text}` is not a JSONPath: {error}"))
}

impl Action<'_> {
    /// Changes a tree, with what there is room for in the run; says in how many places, or what it has too much of.
    fn apply(&self, tree: &mut Value, room: &mut usize) -> Result<usize, &'static str> {
        let pointers: Vec<String> = self
            .target
            .query_located(tree)
            .locations()
            .map(serde_json_path::NormalizedPath::to_json_pointer)
            .collect();
        match &self.change {
            Change::Remove => remove_all(tree, &pointers),
            Change::Update(update) => update_all(tree, &pointers, update, room)?,
            Change::Copy(from) => match from.query(tree).first().cloned() {
                Some(copied) => update_all(tree, &pointers, &copied, room)?,
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
    room: &mut usize,
) -> Result<(), &'static str> {
    let deepest = pointers.iter().map(|pointer| pointer.matches('/').count()).max();
    if let Some(deepest) = deepest {
        let nodes = weight(update).saturating_mul(pointers.len());
        if weight(tree).saturating_add(nodes) > bounds::NODES {
            return Err("an action that makes a document larger than any may be");
        }
        if deepest + depth(update) > bounds::DEPTH {
            return Err("an action that nests a document deeper than any may be");
        }
        *room =
            room.checked_sub(nodes).ok_or("more in its actions than a run may have")?;
    }
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

/// How many levels of maps and lists a tree has.
fn depth(tree: &Value) -> usize {
    match tree {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or_default(),
        Value::Object(entries) => {
            1 + entries.values().map(depth).max().unwrap_or_default()
        }
        _ => 0,
    }
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
    fn a_malformed_overlay_changes_nothing() {
        for overlay in [
            json!({}),
            json!({"overlay": "2.0.0"}),
            json!({"overlay": "1.0.0", "actions": {}}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$[", "remove": true}]}),
            json!({"overlay": "1.0.0", "actions": [{"target": "$.a", "remove": true}, {"target": "$"}]}),
        ] {
            let (tree, diagnostics) = applied(json!({"a": 1}), overlay);
            assert_eq!(tree, json!({"a": 1}));
            assert!(diagnostics.has_errors());
        }
    }
}
