//! What was changed, by collection. Records that nobody touched are not kept: their ids follow from their number, so that a
//! list of a million takes no memory.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use crate::bounds;

/// The id of the first record of every list, where numbers may be as large; those that follow have the next numbers.
pub(super) const FIRST: u64 = 4_600_000_000_000_000_001;
/// The id of the first record that somebody creates.
const FIRST_CREATED: u64 = 9_000_000_000_000_000_001;

/// What somebody said of a record: the fields of requests, the later over the earlier.
pub(crate) type Given = Map<String, Value>;

/// All collections.
#[derive(Debug)]
pub(crate) struct Store {
    /// How many records each collection starts with.
    rows: u64,
    /// Whether ids that were neither listed nor created are refused.
    strict: bool,
    /// The id of the first record of every list.
    first: u64,
    /// The id of the next record that somebody creates.
    next: u64,
    /// By the paths that they are called under.
    collections: HashMap<String, Collection>,
}

#[derive(Debug, Default)]
struct Collection {
    /// In the order in which they were created.
    created: IndexMap<String, Given>,
    /// Those of the first records that were changed.
    changed: HashMap<String, Given>,
    /// Those of the first records that were removed, by number.
    holes: BTreeSet<u64>,
    /// All that was removed.
    removed: HashSet<String>,
}

impl Store {
    /// Collections of so many records each, or of as many as have ids.
    pub(crate) fn new(rows: u64, strict: bool) -> Self {
        let rows = rows.min(bounds::MOCK_ROWS);
        let collections = HashMap::new();
        Self { rows, strict, first: FIRST, next: FIRST_CREATED, collections }
    }

    /// The same with ids from 1 on.
    pub(crate) fn with_small_ids(self) -> Self {
        Self { first: 1, next: 1 + self.rows, ..self }
    }

    /// As it was in the beginning.
    pub(crate) fn reset(&mut self) {
        let store = Self::new(self.rows, self.strict);
        *self = if self.first == FIRST { store } else { store.with_small_ids() };
    }

    /// Adds a record and gives its id; one that has the chosen id gives way to it.
    pub(crate) fn create(
        &mut self,
        path: &str,
        chosen: Option<String>,
        given: Given,
    ) -> String {
        let id = chosen.unwrap_or_else(|| self.new_id(path));
        let number = self.number(&id);
        let collection = self.collection(path);
        collection.removed.remove(&id);
        if let Some(number) = number {
            collection.holes.remove(&number);
            collection.changed.insert(id.clone(), given);
        } else {
            collection.created.insert(id.clone(), given);
        }
        id
    }

    /// An id that no record has.
    fn new_id(&mut self, path: &str) -> String {
        loop {
            let id = self.next.to_string();
            self.next += 1;
            let kept = self.collections.get(path);
            if !kept.is_some_and(|kept| kept.created.contains_key(&id)) {
                return id;
            }
        }
    }

    /// What is known of a record beside its id; nothing when there is no such record.
    pub(crate) fn read(&self, path: &str, id: &str) -> Option<Option<&Given>> {
        let kept = self.collections.get(path);
        if kept.is_some_and(|kept| kept.removed.contains(id)) {
            return None;
        }
        let given =
            kept.and_then(|kept| kept.created.get(id).or_else(|| kept.changed.get(id)));
        let known = given.is_some() || self.number(id).is_some() || !self.strict;
        known.then_some(given)
    }

    /// Writes over fields of a record; one that is not there is added.
    pub(crate) fn update(&mut self, path: &str, id: &str, given: Given) {
        let is_first = self.number(id).is_some();
        let collection = self.collection(path);
        let kept = if is_first {
            collection.changed.entry(id.to_owned()).or_default()
        } else {
            collection.created.entry(id.to_owned()).or_default()
        };
        kept.extend(given);
    }

    /// Removes a record.
    pub(crate) fn remove(&mut self, path: &str, id: &str) {
        let number = self.number(id);
        let collection = self.collection(path);
        collection.removed.insert(id.to_owned());
        collection.created.shift_remove(id);
        collection.changed.remove(id);
        collection.holes.extend(number);
    }

    /// The id of the record that was given this value in a field.
    pub(crate) fn find(&self, path: &str, field: &str, value: &str) -> Option<String> {
        let kept = self.collections.get(path)?;
        let mut records = kept.created.iter().chain(&kept.changed);
        let found = records.find(|(_, given)| {
            given.get(field).is_some_and(|known| known.as_str() == Some(value))
        });
        found.map(|(id, _)| id.clone())
    }

    /// How many of the first records are left.
    pub(crate) fn left(&self, path: &str) -> u64 {
        self.rows - self.collections.get(path).map_or(0, |kept| kept.holes.len() as u64)
    }

    /// How many records there are.
    pub(crate) fn len(&self, path: &str) -> u64 {
        let created = self.collections.get(path).map_or(0, |kept| kept.created.len());
        self.left(path) + created as u64
    }

    /// Some records in their order: the first ones, then those that were created.
    pub(crate) fn page(
        &self,
        path: &str,
        from: u64,
        count: u64,
    ) -> impl Iterator<Item = (String, Option<&Given>)> {
        let kept = self.collections.get(path);
        let left = self.left(path);
        let row = move |at: u64| match kept {
            _ if at < left => {
                let id = (self.first + nth(at, kept)).to_string();
                let given = kept.and_then(|kept| kept.changed.get(&id));
                Some((id, given))
            }
            kept => {
                let at = usize::try_from(at - left).ok()?;
                let (id, given) = kept?.created.get_index(at)?;
                Some((id.clone(), Some(given)))
            }
        };
        (from..from.saturating_add(count)).map_while(row)
    }

    fn collection(&mut self, path: &str) -> &mut Collection {
        self.collections.entry(path.to_owned()).or_default()
    }

    /// The number of one of the first records, removed or not. Digits that are written otherwise are a text of their own.
    fn number(&self, id: &str) -> Option<u64> {
        let digits = id.parse::<u64>().ok().filter(|digits| digits.to_string() == id)?;
        digits.checked_sub(self.first).filter(|number| *number < self.rows)
    }
}

/// The number of the record in this place, as others may have been removed before it.
fn nth(at: u64, kept: Option<&Collection>) -> u64 {
    let holes = kept.into_iter().flat_map(|kept| &kept.holes);
    holes.fold(at, |number, hole| if *hole <= number { number + 1 } else { number })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Given, Store};

    fn given(name: &str) -> Given {
        json!({ "name": name }).as_object().cloned().unwrap_or_default()
    }

    fn ids(store: &Store, from: u64, count: u64) -> Vec<String> {
        store.page("pets", from, count).map(|(id, _)| id).collect()
    }

    #[test]
    fn what_is_removed_is_in_no_list_and_what_follows_moves_up() {
        let mut store = Store::new(5, false);
        let all = ids(&store, 0, 9);
        assert_eq!(all.len(), 5);
        store.remove("pets", &all[1]);
        store.remove("pets", &all[2]);
        let created = store.create("pets", None, given("Rex"));
        assert_eq!(store.len("pets"), 4);
        assert_eq!(ids(&store, 0, 2), [all[0].clone(), all[3].clone()]);
        assert_eq!(ids(&store, 2, 2), [all[4].clone(), created]);
        assert!(store.read("pets", &all[1]).is_none());
        assert_eq!(store.len("owners"), 5);
    }

    #[test]
    fn what_is_changed_is_changed_where_it_stands() {
        let mut store = Store::new(2, false);
        let all = ids(&store, 0, 2);
        store.update("pets", &all[1], given("Rex"));
        let rows: Vec<_> = store.page("pets", 0, 9).collect();
        assert_eq!(rows[1], (all[1].clone(), Some(&given("Rex"))));
        assert_eq!(store.find("pets", "name", "Rex").as_ref(), Some(&all[1]));
        assert_eq!(rows.len(), 2);
    }

    #[test]
    fn an_id_nobody_named_is_a_record_unless_the_store_is_strict() {
        assert_eq!(Store::new(2, false).read("pets", "7"), Some(None));
        assert_eq!(Store::new(2, true).read("pets", "7"), None);
        let listed = ids(&Store::new(2, true), 0, 1);
        assert_eq!(Store::new(2, true).read("pets", &listed[0]), Some(None));
    }
}
