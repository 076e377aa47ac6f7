//! What the documents show of records, in the examples of answers. An operation's example is that of all records of its
//! type in its list, so that a record is the same in all answers.

use std::collections::HashMap;

use serde_json::Value;

use super::resources::Resources;
use super::seat::anonymous;
use crate::model::{Api, Type};

/// Records by their type and the template of their list.
#[derive(Debug, Default)]
pub(crate) struct Shown(HashMap<(Type, String), Vec<Value>>);

impl Shown {
    /// What the operations of an API show; of several that show the same the first.
    pub(crate) fn new(api: &Api, resources: &Resources) -> Self {
        let mut shown = Self::default();
        for (index, operation) in api.operations().enumerate() {
            let seat = resources.seat(api, operation);
            let (Some(example), Some(seat)) = (operation.example.as_deref(), seat)
            else {
                continue;
            };
            let list = resources.list(api, index, operation);
            let inner = match seat.key {
                Some(key) => example.get(key),
                None => Some(example),
            };
            match inner {
                Some(Value::Array(items)) if seat.is_list => {
                    shown.insert(seat.ty, list, items);
                }
                Some(record) if !seat.is_list => {
                    shown.insert(seat.ty, list, std::slice::from_ref(record));
                }
                _ => {}
            }
            if let Some(around) = seat.around {
                shown.insert(around, list, std::slice::from_ref(example));
            }
        }
        shown
    }

    fn insert(&mut self, ty: &Type, list: &str, records: &[Value]) {
        if !records.is_empty() {
            let key = (ty.clone(), anonymous(list));
            self.0.entry(key).or_insert_with(|| records.to_vec());
        }
    }

    /// The records of a type in a list; nothing where none is shown.
    pub(crate) fn records(&self, ty: &Type, list: &str) -> &[Value] {
        let records = self.0.get(&(ty.clone(), anonymous(list)));
        records.map_or(&[], Vec::as_slice)
    }
}
