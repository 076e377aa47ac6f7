//! What a JSONPath leads to, looked for with what a run may still look at.

use std::collections::HashSet;

use serde_json::Value;
use serde_json_path::{JsonPath, NormalizedPath};

use super::reach::{Reach, Size};
use crate::bounds;
use crate::source::push_token;

/// What the actions of a run may still cost.
pub(super) struct Room {
    /// Maps, lists and scalars to add.
    pub(super) nodes: usize,
    /// Places to look at.
    pub(super) steps: usize,
}

/// What a JSONPath leads to.
pub(super) struct Target {
    pub(super) text: String,
    path: JsonPath,
    reach: Reach,
}

impl Target {
    /// What a key of an action says.
    pub(super) fn of(action: &Value, key: &str) -> Result<Self, String> {
        let text = action.get(key).and_then(Value::as_str);
        let text =
            text.ok_or_else(|| format!("an action's `{key}` is a JSONPath, as text"))?;
        let path = JsonPath::parse(text)
            .map_err(|error| format!("`{text}` is not a JSONPath: {error}"))?;
        Ok(Self { text: text.to_owned(), path, reach: Reach::of(text) })
    }

    /// Whether it leads to the document itself, and nowhere else.
    pub(super) fn is_root(&self) -> bool {
        self.text.trim() == "$"
    }

    /// The JSON pointers of all that it leads to, each once and after those that it stands within.
    pub(super) fn places(
        &self,
        tree: &Value,
        size: &Size,
        room: &mut Room,
    ) -> Result<Vec<String>, &'static str> {
        self.take_steps(size, room)?;
        if self.reach.is_single() {
            let located = self.path.query_located(tree);
            return Ok(located
                .locations()
                .map(NormalizedPath::to_json_pointer)
                .collect());
        }
        // Where each stands is looked for afterwards: what a path comes by again and again must not hold as many pointers.
        let found: HashSet<_> = self
            .path
            .query(tree)
            .iter()
            .map(|&value| std::ptr::from_ref(value))
            .collect();
        let mut pointers = Vec::with_capacity(found.len());
        locate(tree, &found, &mut String::new(), &mut pointers);
        Ok(pointers)
    }

    /// A copy of the first that it leads to.
    pub(super) fn first(
        &self,
        tree: &Value,
        size: &Size,
        room: &mut Room,
    ) -> Result<Option<Value>, &'static str> {
        self.take_steps(size, room)?;
        Ok(self.path.query(tree).first().cloned())
    }

    fn take_steps(&self, size: &Size, room: &mut Room) -> Result<(), &'static str> {
        let steps = self.reach.steps(size);
        if steps > bounds::PATH_STEPS {
            return Err("this JSONPath may look at more places than one may");
        }
        room.steps = (room.steps.checked_sub(steps))
            .ok_or("the actions up to this one look at more places than they may")?;
        Ok(())
    }
}

/// The pointers of what was found below a place.
fn locate(
    tree: &Value,
    found: &HashSet<*const Value>,
    pointer: &mut String,
    pointers: &mut Vec<String>,
) {
    if found.contains(&std::ptr::from_ref(tree)) {
        pointers.push(pointer.clone());
    }
    let mut step = |token: &str, value: &Value| {
        let end = pointer.len();
        push_token(pointer, token);
        locate(value, found, pointer, pointers);
        pointer.truncate(end);
    };
    match tree {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| step(&at.to_string(), item));
        }
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| step(key, value));
        }
        _ => {}
    }
}
