//! What documents declare and the model leaves out, because a method gives one answer of one type: told, so that nobody waits
//! for it.

use std::collections::{BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{Discriminator, MediaType, ReferenceOr, Schema, SchemaKind};

use super::Lowering;
use super::content::{Kind, choose, kind_of};
use crate::model::walk::Side;
use crate::model::{Module, Shape, Type, TypeId};
use crate::source::Origin;

/// An answer of success: its status, where its content stands, and the content.
type Answer<'a> = (&'a String, Origin, &'a IndexMap<String, MediaType>);

impl Lowering<'_> {
    /// Answers of success behind the first, where they hold something else.
    pub(super) fn tell_other_answers(
        &mut self,
        origin: &Origin,
        answers: &[Answer<'_>],
    ) {
        let Some(((taken, _, first), others)) = answers.split_first() else { return };
        for (status, _, _) in
            others.iter().filter(|(.., other)| !gives_same(first, other))
        {
            self.diagnostics.second_answer(&origin.child(status), status, taken);
        }
    }

    /// Media types of an answer beside the one that the method asks for, and beside files, which can be had.
    pub(super) fn tell_other_media(
        &mut self,
        origin: &Origin,
        taken: &String,
        content: &IndexMap<String, MediaType>,
    ) {
        let kind = kind_of(taken);
        for (other, media) in content.iter().filter(|(other, _)| *other != taken) {
            let is_had = match kind_of(other) {
                Kind::Json => media.schema == content[taken].schema,
                Kind::Other => kind == Kind::Json,
                Kind::Form | Kind::Multipart | Kind::Text => false,
            };
            if !is_had {
                self.diagnostics.answer_not_offered(&origin.child(other), other, taken);
            }
        }
    }

    /// Schemas whose `discriminator` chooses among others that are made from them: values of theirs are not told apart.
    pub(super) fn tell_kinds(&mut self, modules: &[Module]) {
        let whole = self.used_whole(modules);
        let documents = self.documents;
        for (index, document) in documents.iter().enumerate() {
            let origin = self.components(index);
            let Some(components) = &document.openapi.components else { continue };
            let made = made_from(&components.schemas);
            for (name, schema) in &components.schemas {
                let Some(discriminator) = schema
                    .as_item()
                    .and_then(|schema| schema.schema_data.discriminator.as_ref())
                else {
                    continue;
                };
                let place = origin.child(name).child("discriminator");
                let id = self.named[&origin.child(name)];
                let is_record = matches!(self.types[id].shape, Shape::Record(_));
                // A union is told of what its mapping lacks where it is lowered: it lacks a variant then.
                if !matches!(self.types[id].shape, Shape::Union(_)) {
                    self.tell_mapping(&place.child("mapping"), &origin, discriminator);
                }
                let own = format!("#/components/schemas/{name}");
                let named = discriminator.mapping.values();
                let named =
                    named.map(|target| target.rsplit('/').next().unwrap_or(target));
                let made = made.get(own.as_str()).into_iter().flatten().copied();
                let kinds = named.chain(made).filter(|kind| kind != name);
                let kinds: BTreeSet<&str> = kinds
                    .filter(|kind| components.schemas.contains_key(*kind))
                    .collect();
                if is_record && whole.contains(&id) && !kinds.is_empty() {
                    let tag = &discriminator.property_name;
                    let kinds: Vec<&str> = kinds.into_iter().collect();
                    self.diagnostics.kinds_not_told_apart(&place, tag, &kinds);
                }
            }
        }
    }

    /// Values of a mapping that lead to none of the schemas.
    fn tell_mapping(
        &mut self,
        place: &Origin,
        schemas: &Origin,
        discriminator: &Discriminator,
    ) {
        for (value, target) in &discriminator.mapping {
            let name = target.strip_prefix("#/components/schemas/").unwrap_or(target);
            let is_deep = name.starts_with('#') || name.contains('/');
            if !is_deep && !self.named.contains_key(&schemas.child(name)) {
                self.diagnostics.mapping_to_nothing(&place.child(value), target);
            }
        }
    }

    /// The types that operations use as they are, and not only as a part of others.
    fn used_whole(&self, modules: &[Module]) -> HashSet<TypeId> {
        let operations = modules.iter().flat_map(|module| &module.operations);
        let roots = operations.flat_map(|operation| {
            [Side::Sent, Side::Received].map(|side| operation.roots(side))
        });
        let mut open: Vec<(TypeId, bool)> =
            roots.flatten().flat_map(Type::named).map(|id| (id, true)).collect();
        let mut seen = HashSet::new();
        while let Some((id, whole)) = open.pop() {
            if !seen.insert((id, whole)) {
                continue;
            }
            let definition = &self.types[id];
            let (parts, others) = match &definition.shape {
                Shape::Record(record) => {
                    let fields = record.fields.iter().map(|field| &field.ty);
                    (record.parts.iter().collect(), fields.collect())
                }
                Shape::Alias(ty) if !whole => (vec![ty], Vec::new()),
                _ => (Vec::new(), definition.types()),
            };
            let parts = parts.into_iter().flat_map(Type::named).map(|id| (id, false));
            let others = others.into_iter().flat_map(Type::named).map(|id| (id, true));
            open.extend(parts.chain(others));
        }
        seen.into_iter().filter(|(_, whole)| *whole).map(|(id, _)| id).collect()
    }
}

/// Whether two answers can be read as one.
fn gives_same(a: &IndexMap<String, MediaType>, b: &IndexMap<String, MediaType>) -> bool {
    let read = |content| {
        let (name, media): (&String, &MediaType) = choose(content)?;
        let kind = kind_of(name);
        Some((kind, media.schema.as_ref().filter(|_| kind == Kind::Json)))
    };
    read(a) == read(b)
}

/// The schemas that are made from another by `allOf`, each under a reference to that one.
fn made_from(
    schemas: &IndexMap<String, ReferenceOr<Schema>>,
) -> HashMap<&str, Vec<&str>> {
    let mut made: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, schema) in schemas {
        let parts = match schema.as_item().map(|schema| &schema.schema_kind) {
            Some(SchemaKind::AllOf { all_of }) => all_of.as_slice(),
            Some(SchemaKind::Any(any)) => &any.all_of,
            _ => &[],
        };
        for part in parts {
            if let ReferenceOr::Reference { reference } = part {
                made.entry(reference).or_default().push(name);
            }
        }
    }
    made
}
