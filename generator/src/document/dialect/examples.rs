//! One example of a media type in place of several, wherever they stand.

use serde_json::{Map, Value};

use crate::source::{room_for_copies, weight};

/// The examples that others refer to, and how much of them may still be copied.
pub(super) struct Examples {
    shared: Map<String, Value>,
    room: usize,
}

impl Examples {
    /// Takes them out of the document, where nothing needs them any more.
    pub(super) fn take(tree: &mut Value) -> Self {
        let room = room_for_copies(tree);
        let components = tree.get_mut("components").and_then(Value::as_object_mut);
        let shared = components.and_then(|all| all.shift_remove("examples"));
        match shared {
            Some(Value::Object(shared)) => Self { shared, room },
            _ => Self { shared: Map::new(), room },
        }
    }

    /// Lets the first of several examples of a media type be the one.
    pub(super) fn choose(&mut self, media: &mut Value) {
        let Value::Object(media) = media else { return };
        let Some(Value::Object(examples)) = media.shift_remove("examples") else {
            return;
        };
        let mut values = examples.into_iter();
        if let Some(first) = values.find_map(|(_, example)| self.value(example)) {
            media.entry("example").or_insert(first);
        }
    }

    fn value(&mut self, mut example: Value) -> Option<Value> {
        let Some(reference) = example["$ref"].as_str() else {
            return example.get_mut("value").map(Value::take);
        };
        let name = reference.strip_prefix("#/components/examples/")?;
        let value = self.shared.get(name)?.get("value")?;
        self.room = self.room.checked_sub(weight(value))?;
        Some(value.clone())
    }
}
