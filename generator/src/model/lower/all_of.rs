//! `allOf`: the parts that a type is made from, and what they require of each other.

use std::iter;

use openapiv3::{AnySchema, ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use crate::model::{Definition, Limits, Record, Shape, Type};
use crate::source::Origin;

impl Lowering<'_> {
    /// What is made from several schemas at once.
    pub(super) fn all_of(
        &mut self,
        origin: &Origin,
        all_of: &[ReferenceOr<Schema>],
        mut record: Record,
    ) -> Shape {
        let origin = origin.child("allOf");
        let telling = telling(all_of);
        for (index, part) in &telling {
            let place = origin.child(&index.to_string());
            let (ty, _) = self.ty(&place, (*part).into());
            if telling.len() > 1
                && self
                    .limits(&place, (*part).into())
                    .is_some_and(|limits| is_limited(&ty, &limits))
            {
                let what = "what a part of `allOf` limits values to";
                self.diagnostics.left_untyped(&place, what);
            }
            record.parts.push(ty);
        }
        // `allOf: [{$ref}]` is how 3.0 puts words beside a reference.
        match (telling.as_slice(), record.parts.as_slice()) {
            ([(_, part)], [only])
                if record.fields.is_empty()
                    && record.demanded.is_empty()
                    && (part.as_item().is_none() || !self.has_demands(only)) =>
            {
                Shape::Alias(only.clone())
            }
            _ => Shape::Record(record),
        }
    }

    /// Whether a type that stands in place requires what it has not.
    fn has_demands(&self, ty: &Type) -> bool {
        let Type::Named(id) = ty else { return false };
        let Definition { name, shape, .. } = &self.types[*id];
        name.is_empty()
            && matches!(shape, Shape::Record(record) if !record.demanded.is_empty())
    }
}

/// The parts of `allOf` that say more than words, and where they stand in it; all of them where none does.
pub(super) fn telling(
    all_of: &[ReferenceOr<Schema>],
) -> Vec<(usize, &ReferenceOr<Schema>)> {
    let is_silent = all_of.iter().all(|part| words(part).is_some());
    let parts = all_of.iter().enumerate();
    parts.filter(|(_, part)| is_silent || words(part).is_none()).collect()
}

/// What a schema says in words and marks, and what parts of its `allOf` say that say nothing else.
pub(super) fn all_words(schema: &Schema) -> impl Iterator<Item = &SchemaData> {
    let parts = match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of.as_slice(),
        SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    };
    iter::once(&schema.schema_data).chain(parts.iter().filter_map(words))
}

/// The words of a part that says nothing else.
fn words(part: &ReferenceOr<Schema>) -> Option<&SchemaData> {
    let Schema { schema_data, schema_kind } = part.as_item()?;
    let is_all =
        matches!(schema_kind, SchemaKind::Any(any) if *any == AnySchema::default());
    is_all.then_some(schema_data)
}

/// Whether more is said of a value than its type; of records that is said of each field.
fn is_limited(ty: &Type, limits: &Limits) -> bool {
    let limits = Limits { example: None, ..limits.clone() };
    !matches!(ty.bare(), Type::Map(_) | Type::Named(_)) && limits != *Limits::NONE
}
