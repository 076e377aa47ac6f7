//! Tells one record from a list where a document declares the other: what the path names is one record, and so is what
//! a call adds to a list of such; what a `list_…` gives under a plural key is a list.
//!
//! The client reads a record from a list of one as well, and a list from a record. Where several come and one is
//! expected, the answer is refused with its place: nothing is dropped.

use std::collections::HashSet;

use super::Pass;
use crate::model::{Api, Field, Method, Operation, Reply, Shape, Type};
use crate::words::{VAGUE, singular_name, words};

pub(super) const PASS: Pass = Pass {
    name: "tell_one_from_many",
    run: |api, _, _| {
        let mistaken = mistaken(api);
        for (operation, reply) in api.operations_mut().zip(mistaken) {
            if let Some(reply) = reply {
                operation.reply = reply;
            }
        }
    },
    ensures: |api, _| mistaken(api).iter().all(Option::is_none),
};

/// What each operation gives that is declared as the other; nothing where it is declared as it is.
fn mistaken(api: &Api) -> Vec<Option<Reply>> {
    let mut lists = HashSet::new();
    let mut named = HashSet::new();
    for operation in api.operations() {
        let Some(key) = key(&operation.reply) else { continue };
        let is_page = matches!(operation.reply, Reply::Page { .. });
        if operation.method == Method::Get && (is_page || is_list(operation, key)) {
            lists.insert((operation.path.as_str(), key));
        }
    }
    for operation in api.operations() {
        let (Some(key), Some((list, _))) =
            (key(&operation.reply), last(&operation.path))
        else {
            continue;
        };
        if names_one(operation) && (is_singular(key) || lists.contains(&(list, key))) {
            named.insert((list, key));
        }
    }
    let reply = |operation: &Operation| match &operation.reply {
        Reply::Page { key, item } if is_one(api, operation, key, &named) => {
            Some(Reply::Payload { key: key.clone(), ty: item.clone() })
        }
        Reply::Payload { key, ty: ty @ Type::Named(id) }
            if is_list(operation, key)
                && matches!(api.types[*id].shape, Shape::Record(_)) =>
        {
            Some(Reply::Page { key: key.clone(), item: ty.clone() })
        }
        _ => None,
    };
    api.operations().map(reply).collect()
}

fn key(reply: &Reply) -> Option<&str> {
    match reply {
        Reply::Page { key, .. } | Reply::Payload { key, .. } => Some(key),
        _ => None,
    }
}

/// A path before its last segment, and the segment.
fn last(path: &str) -> Option<(&str, &str)> {
    path.rsplit_once('/').filter(|(list, _)| !list.is_empty())
}

/// Whether the path says which record of a list is meant.
fn names_one(operation: &Operation) -> bool {
    let reads_or_changes =
        matches!(operation.method, Method::Get | Method::Put | Method::Patch);
    let by_id = last(&operation.path)
        .and_then(|(_, segment)| segment.strip_prefix('{')?.strip_suffix('}'))
        .is_some_and(|name| words(name).last().is_some_and(|word| word == "id"));
    reads_or_changes && by_id
}

fn is_singular(key: &str) -> bool {
    singular_name(key) == words(key).join("_") && !VAGUE.contains(&key)
}

/// Whether one record comes: the one that the path names, or the one that is added to a list.
fn is_one(
    api: &Api,
    operation: &Operation,
    key: &str,
    named: &HashSet<(&str, &str)>,
) -> bool {
    let of_named = |list| named.contains(&(list, key));
    if names_one(operation) {
        return last(&operation.path).is_some_and(|(list, _)| of_named(list));
    }
    let adds = operation.method == Method::Post || operation.unique_key.is_some();
    let joined = |name: &str| words(&singular_name(name)).concat();
    let of_path = is_singular(key)
        && operation
            .path
            .rsplit('/')
            .next()
            .is_some_and(|name| joined(name) == joined(key));
    adds && !sends_list(api, operation, key) && (of_path || of_named(&operation.path))
}

/// Whether a call sends several of what it gives back.
fn sends_list(api: &Api, operation: &Operation, key: &str) -> bool {
    let Some(sent) = operation.body.as_ref().and_then(|body| body.media.ty()) else {
        return false;
    };
    let is_many =
        |field: &Field| field.name == key && matches!(field.ty.bare(), Type::List(_));
    match sent.bare() {
        Type::List(_) => true,
        Type::Named(id) => match &api.types[*id].shape {
            Shape::Record(record) => record.fields.iter().any(is_many),
            _ => false,
        },
        _ => false,
    }
}

/// Whether a list comes: the call is named after it, and the key is a plural.
fn is_list(operation: &Operation, key: &str) -> bool {
    let lists = words(&operation.id).first().is_some_and(|word| word == "list");
    let is_plural = singular_name(key) != words(key).join("_");
    operation.method == Method::Get && lists && is_plural && !names_one(operation)
}
