//! Accounts for every keyword of a document: read, ignored on purpose, or reported. Changes nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::source::Origin;
use crate::vocabulary::{self, Kind, Order, Use, is_extension, keyword};

/// Reports what is not read, once for each keyword of each kind of object, with a count and the first place.
pub(super) fn account(tree: &mut Value, document: usize, diagnostics: &mut Diagnostics) {
    let mut unread: BTreeMap<(Kind, String), Unread> = BTreeMap::new();
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let Value::Object(map) = node else { return };
        for (key, _) in map.iter().filter(|(key, _)| !is_extension(key)) {
            let is_known = match keyword(kind, key) {
                Some(word) if word.treatment == Use::Lost => true,
                Some(_) => continue,
                None if vocabulary::rest(kind, key).is_some() => continue,
                None => false,
            };
            let first = || Unread {
                is_known,
                count: 0,
                first: Origin::at(document, pointer).child(key),
            };
            unread.entry((kind, key.clone())).or_insert_with(first).count += 1;
        }
    });
    for ((kind, key), unread) in unread {
        let Unread { first, count, .. } = &unread;
        if unread.is_known {
            diagnostics.keyword_not_read(first, kind.name(), &key, *count);
        } else {
            diagnostics.unknown_keyword(first, kind.name(), &key, *count);
        }
    }
}

struct Unread {
    /// OpenAPI defines it; the generator does not express it.
    is_known: bool,
    count: usize,
    first: Origin,
}
