//! One key that no document declares: services send such keys, programs may send them, and none is lost.

use serde_json::Value;

use super::Joined;
use crate::model::{Api, Reply, Shape, Type};
use crate::sample::Answer;
use crate::sample::scalar::Seed;

const UNKNOWN: &str = "unknown_key";

/// Puts the key into what the caller gets of an answer.
pub(super) fn answer((api, operation): Joined<'_>, answer: &mut Answer) {
    let Answer::Json(whole) = answer else { return };
    match &operation.reply {
        Reply::Payload { key, ty } => {
            if let Some(payload) = whole.get_mut(key) {
                add(api, ty, payload);
            }
        }
        Reply::Page { key, item } => {
            if let Some(payload) = whole.get_mut(key) {
                add(api, &item.clone().list(), payload);
            }
        }
        Reply::Whole(ty) => add(api, ty, whole),
        _ => {}
    }
}

/// Puts the key into a record, or the first of several; other types have no room for it.
pub(super) fn add(api: &Api, ty: &Type, value: &mut Value) {
    match (ty.bare(), value) {
        (Type::List(item), Value::Array(items)) => {
            if let Some(first) = items.first_mut() {
                add(api, item, first);
            }
        }
        (Type::Named(id), value) => match (&api.types[*id].shape, value) {
            (Shape::Alias(ty), value) => add(api, ty, value),
            // Where a document allows no such key there is none.
            (Shape::Record(_), Value::Object(members))
                if !api.types[*id].docs.limits().closed =>
            {
                let text = Seed::of(UNKNOWN).text(UNKNOWN, None);
                members.insert(UNKNOWN.into(), text.into());
            }
            _ => {}
        },
        _ => {}
    }
}
