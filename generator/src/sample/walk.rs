//! A value of a type, from the type down to single values.

use serde_json::{Map, Value, json};

use super::scalar::Seed;
use super::{Form, Samples};
use crate::bounds;
use crate::model::fits::{fits, spelled};
use crate::model::{Docs, Field, Record, Shape, Type, TypeId, Union};

/// How often a type may stand within itself.
const DEEPEST: usize = 2;

/// On the way through a type, with the types that it stands in.
pub(super) struct Walk<'a> {
    samples: Samples<'a>,
    above: Vec<TypeId>,
    /// How many more values may be made up.
    left: usize,
}

impl<'a> Walk<'a> {
    /// A walk that begins outside of all types.
    pub(super) fn new(samples: Samples<'a>) -> Self {
        Self { samples, above: Vec::new(), left: bounds::SAMPLE_VALUES }
    }

    /// A value; what the example of the whole shows in its place comes first.
    pub(super) fn value(
        &mut self,
        seed: Seed,
        key: &str,
        ty: &Type,
        docs: &Docs,
        shown: Option<&Value>,
    ) -> Value {
        let Some(left) = self.left.checked_sub(1) else { return Value::Null };
        self.left = left;
        let shown = self.shown(ty, docs, shown);
        if let Some(shown) = shown.filter(|_| self.record_in(ty).is_none()) {
            return spelled(ty, shown);
        }
        match ty {
            Type::Any => {
                let listed = seed.listed(docs.limits(), |_| true);
                // Clients read null as nothing.
                let is_nothing = docs.limits().listed().iter().any(Value::is_null)
                    && self.samples.like_examples;
                listed
                    .or(is_nothing.then_some(Value::Null))
                    .unwrap_or_else(|| seed.text(key, docs.limits().max_length).into())
            }
            Type::Scalar(scalar) => seed.scalar(key, *scalar, docs),
            Type::List(item) => self.list(seed, key, item, docs),
            Type::Map(item) if !self.may_enter(item) => json!({}),
            Type::Map(item) => {
                let own = of_items(docs);
                let docs = own.as_ref().unwrap_or(docs);
                let value = self.value(seed.child("key"), key, item, docs, None);
                json!({ "key": value })
            }
            Type::Nullable(inner) => self.value(seed, key, inner, docs, shown),
            Type::Named(id) => self.named(seed, key, *id, docs, shown),
        }
    }

    /// What the documents show for a value: the first that fits, and of an object any.
    fn shown<'v>(
        &self,
        ty: &Type,
        docs: &'v Docs,
        shown: Option<&'v Value>,
    ) -> Option<&'v Value> {
        let Samples { api, like_examples, .. } = self.samples;
        let mut all = [shown, docs.limits().example.as_deref(), docs.default.as_ref()]
            .into_iter()
            .flatten()
            .filter(|value| like_examples && !value.is_null());
        match self.record_in(ty) {
            Some(_) => all.find(|value| value.is_object()),
            None => all.find(|value| fits(api, ty, docs.limits(), value)),
        }
    }

    fn record_in(&self, ty: &Type) -> Option<&Record> {
        let Type::Named(id) = ty.bare() else { return None };
        match &self.samples.api.types[*id].shape {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    fn list(&mut self, seed: Seed, key: &str, item: &Type, docs: &Docs) -> Value {
        let limits = docs.limits();
        let (fewest, most) = (
            limits.min_items.unwrap_or(0).min(bounds::SAMPLE_ITEMS),
            limits.max_items.unwrap_or(bounds::SAMPLE_ITEMS),
        );
        if !self.may_enter(item) || *item == Type::Any || most == 0 {
            return Value::Array(Vec::new());
        }
        // What a list of one became is said of the one.
        let own = of_items(docs);
        let docs = own.as_ref().unwrap_or(docs);
        let first = self.value(seed, key, item, docs, None);
        let single = !first.is_object() && !first.is_array();
        let two = single && self.samples.form == Form::Everything && most > 1;
        let mut items = vec![first];
        for index in 1..fewest.max(if two { 2 } else { 1 }) {
            let seed = match index {
                1 => seed.child("second"),
                _ => seed.child(&index.to_string()),
            };
            items.push(self.value(seed, key, item, docs, None));
        }
        Value::Array(items)
    }

    fn named(
        &mut self,
        seed: Seed,
        key: &str,
        id: TypeId,
        docs: &Docs,
        shown: Option<&Value>,
    ) -> Value {
        let api = self.samples.api;
        let definition = &api.types[id];
        self.above.push(id);
        let value = match &definition.shape {
            Shape::Alias(ty) => self.value(seed, key, ty, docs, shown),
            Shape::Record(record) => {
                let example = definition.docs.limits().example.as_deref();
                let shown = shown.or(example.filter(|_| self.samples.like_examples));
                self.record(seed, record, shown).into()
            }
            Shape::Choice(values) => {
                // What is blank counts as absent.
                let values: Vec<&String> =
                    values.iter().filter(|value| !value.trim().is_empty()).collect();
                let chosen = seed.choose(&values).map(|value| (*value).clone());
                chosen.unwrap_or_else(|| seed.text_within(key, docs.limits())).into()
            }
            Shape::Union(union) => self.union(seed, key, union, docs),
        };
        self.above.pop();
        value
    }

    fn record(
        &mut self,
        seed: Seed,
        record: &Record,
        shown: Option<&Value>,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        for field in &record.fields {
            let optional = !field.required;
            let unwanted =
                self.samples.form == Form::Required || !self.may_enter(&field.ty);
            if optional && unwanted {
                continue;
            }
            let Field { name, ty, docs, .. } = field;
            let shown = shown.and_then(|shown| shown.get(name));
            let value = self.value(seed.child(name), name, ty, docs, shown);
            object.insert(name.clone(), value);
        }
        object
    }

    fn union(&mut self, seed: Seed, key: &str, union: &Union, docs: &Docs) -> Value {
        let open: Vec<&Type> = union
            .variants
            .iter()
            .filter(|variant| can_be_empty(variant) || self.may_enter(variant))
            .collect();
        let Some(variant) = seed.choose(&open) else { return Value::Null };
        let mut value = self.value(seed, key, variant, docs, None);
        if let (Some((tag, mapping)), Some(object)) = (&union.tag, value.as_object_mut())
            && let Some((name, _)) = mapping.iter().find(|(_, ty)| ty == *variant)
        {
            object.insert(tag.clone(), name.as_str().into());
        }
        value
    }

    /// Whether the type does not stand in itself too often already.
    fn may_enter(&self, ty: &Type) -> bool {
        let limit = match self.samples.form {
            Form::Required => DEEPEST,
            Form::Everything => 1,
        };
        let is_open = |ty: &Type| {
            ty.named().into_iter().all(|id| {
                self.above.iter().filter(|above| **above == id).count() < limit
            })
        };
        let may_be = |ty: &Type| can_be_empty(ty) || is_open(ty);
        let mut unions = ty.named().into_iter().filter_map(|id| {
            match &self.samples.api.types[id].shape {
                Shape::Union(union) => Some(union),
                _ => None,
            }
        });
        is_open(ty) && unions.all(|union| union.variants.iter().any(may_be))
    }
}

/// Whether a value may be empty: a list or a map.
fn can_be_empty(ty: &Type) -> bool {
    matches!(ty.bare(), Type::List(_) | Type::Map(_))
}

/// What is said of the elements of a list or the values of a map, if anything is.
fn of_items(docs: &Docs) -> Option<Docs> {
    let limits = docs.limits().items.clone()?;
    Some(Docs { declared: docs.declared, limits: Some(limits), ..Docs::default() })
}
