//! Records as JSON: made up, with the id they are called by, and with what was said of them written over it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Number, Value};

use super::ids::as_uuid;
use super::seat::{kind_of, record_of};
use super::store::Given;
use crate::config::Config;
use crate::model::fits::{fits, spelled};
use crate::model::{Api, Docs, Limits, Scalar, Shape, Type};
use crate::sample::{Form, Samples};

/// How many records differ in more than their ids.
const KINDS: usize = 16;
/// Stands for the id in the text of a record until it is known.
const HOLE: &str = "\u{1}id\u{1}";

/// What records have in common whose texts differ in the id alone: type, list and kind.
type Key = (Type, String, usize);

/// The text of a record before and behind the id.
#[derive(Debug)]
struct Text {
    before: String,
    /// Nothing in a record without an id.
    behind: Option<String>,
}

/// Makes records up.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// Lists of a million are made of these.
    texts: Mutex<HashMap<Key, Text>>,
}

/// What records of one answer have in common.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout<'a> {
    pub(crate) api: &'a Api,
    pub(crate) config: &'a Config,
    pub(crate) ty: &'a Type,
    /// What the document has in its place: that type, or a union with it.
    pub(crate) declared: &'a Type,
    /// What is said of them beside their type.
    pub(crate) limits: &'a Limits,
    /// The list that they belong to: in all answers about it the same id has the same values.
    pub(crate) list: &'a str,
    /// The field of the id.
    pub(crate) id_field: Option<&'a str>,
    /// Whether ids are UUIDs.
    pub(crate) uuids: bool,
    /// What they are like, instead of what is made up.
    pub(crate) sample: Option<&'a Value>,
    /// Those that the documents show, which they are like as far as these fit.
    pub(crate) shown: &'a [Value],
}

impl Layout<'_> {
    /// The id as the records of a type have it; nothing where they have none.
    fn id_value(&self, ty: &Type, id: &str) -> Option<Value> {
        let record = record_of(self.api, ty).map(|(_, record)| record);
        let mut fields = record.into_iter().flat_map(|record| &record.fields);
        let field = fields.find(|field| Some(field.name.as_str()) == self.id_field);
        if record.is_some() && field.is_none() {
            return None;
        }
        if self.uuids {
            return Some(as_uuid(id).into());
        }
        let is_number =
            field.is_some_and(|field| *field.ty.bare() == Type::Scalar(Scalar::Integer));
        let number = id.parse::<Number>().ok().filter(|_| is_number);
        let number = number.filter(|number| number.to_string() == id);
        Some(number.map_or_else(|| id.into(), Value::from))
    }
}

impl Rows {
    /// The text of a record.
    pub(crate) fn text(
        &self,
        layout: Layout<'_>,
        id: &str,
        given: Option<&Given>,
    ) -> String {
        // A sample and what is no record are those of one operation, and texts are those of all.
        let is_record = record_of(layout.api, layout.ty).is_some();
        if given.is_some() || layout.sample.is_some() || !is_record {
            return row(layout, id, given).to_string();
        }
        let key = (layout.ty.clone(), layout.list.to_owned(), kind(id));
        let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
        let Text { before, behind } =
            texts.entry(key).or_insert_with(|| text(layout, id));
        match behind {
            Some(behind) => {
                let id = layout.id_value(layout.ty, id).unwrap_or_default();
                format!("{before}{id}{behind}")
            }
            None => before.clone(),
        }
    }
}

fn text(layout: Layout<'_>, id: &str) -> Text {
    let mut record = row(layout, id, None);
    let field = layout.id_field.and_then(|field| record.get_mut(field));
    if let Some(field) = field {
        *field = HOLE.into();
    }
    let text = record.to_string();
    match text.split_once(&Value::from(HOLE).to_string()) {
        Some((before, behind)) => {
            Text { before: before.to_owned(), behind: Some(behind.to_owned()) }
        }
        None => Text { before: text, behind: None },
    }
}

/// A record.
pub(crate) fn row(layout: Layout<'_>, id: &str, given: Option<&Given>) -> Value {
    let Layout { api, config, declared, shown, .. } = layout;
    let sent_as = given.and_then(|given| kind_of(api, declared, given));
    let mut ty = sent_as.unwrap_or(layout.ty);
    let mut value = match layout.sample {
        Some(sample) => sample.clone(),
        None => {
            // A record shows nothing of its key but what follows from it.
            let key = match record_of(api, ty) {
                Some(_) => format!("{} {}", layout.list, kind(id)),
                None => layout.list.to_owned(),
            };
            let example =
                shown.get(kind(id) % shown.len().max(1)).cloned().map(Arc::new);
            let limits = Limits { example, ..Limits::default() };
            let limits = Some(Box::new(limits.or(layout.limits.clone())));
            let docs = Docs { limits, ..Docs::default() };
            Samples::new(api, config, Form::Everything)
                .like_examples()
                .value(&key, ty, &docs)
        }
    };
    if let Some(kind) = value.as_object().and_then(|made| kind_of(api, ty, made)) {
        ty = kind;
    }
    if let Some(given) = given {
        let what = (ty, layout.limits);
        value = overlay(api, what, value, &Value::Object(given.clone()));
    }
    if let (Some(field), Some(record)) = (layout.id_field, value.as_object_mut())
        && let Some(id) = layout.id_value(ty, id)
    {
        record.insert(field.to_owned(), id);
    }
    value
}

/// One of a few for each id.
fn kind(id: &str) -> usize {
    id.bytes().fold(0, |sum, byte| sum * 31 % KINDS + usize::from(byte)) % KINDS
}

/// A made up value with what was said instead, as far as an answer can hold it.
fn overlay(
    api: &Api,
    (ty, limits): (&Type, &Limits),
    sample: Value,
    given: &Value,
) -> Value {
    match (ty.bare(), given) {
        (Type::Any, _) => given.clone(),
        (Type::List(item), Value::Array(items)) => {
            let model = sample.as_array().and_then(|samples| samples.first());
            let model = model.cloned().unwrap_or(Value::Null);
            let item = (&**item, limits.of_items());
            items.iter().map(|given| overlay(api, item, model.clone(), given)).collect()
        }
        (Type::Named(id), _) => match (&api.types[*id].shape, given, sample) {
            (Shape::Alias(ty), _, sample) => overlay(api, (ty, limits), sample, given),
            (Shape::Record(record), Value::Object(given), Value::Object(mut object)) => {
                for field in &record.fields {
                    if let Some(given) = given.get(&field.name) {
                        let sample = object.remove(&field.name).unwrap_or(Value::Null);
                        let what = (&field.ty, field.docs.limits());
                        let value = overlay(api, what, sample, given);
                        object.insert(field.name.clone(), value);
                    }
                }
                object.into()
            }
            (_, _, sample) => fitting(api, (ty, limits), sample, given),
        },
        _ => fitting(api, (ty, limits), sample, given),
    }
}

fn fitting(
    api: &Api,
    (ty, limits): (&Type, &Limits),
    sample: Value,
    given: &Value,
) -> Value {
    if fits(api, ty, limits, given) { spelled(ty, given) } else { sample }
}
