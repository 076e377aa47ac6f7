//! One definition: the struct or enum it becomes.

use std::collections::HashSet;

use super::Planning;
use super::prose;
use crate::model::{
    Definition, Direction, Docs, Field as Source, Record, Shape, Type, TypeId,
    Union as SourceUnion,
};
use crate::rust::names::{self, Scope};
use crate::rust::{Choice, Field, Item, Struct, Ty, Union, Variant};

/// Names of a request's own functions and of the field for what no document names.
const RESERVED_FIELDS: &[&str] = &["extra", "new"];

impl Planning<'_> {
    pub(super) fn item(&self, id: TypeId, definition: &Definition) -> Option<Item> {
        let name = self.names[&id].1.clone();
        let docs = self.type_docs(id, &name, definition);
        Some(match &definition.shape {
            Shape::Alias(_) => return None,
            Shape::Record(record) => {
                let request = definition.direction == Direction::Request;
                let item =
                    Struct { name, docs, fields: self.fields(id, record, request) };
                if request { Item::Request(item) } else { Item::Record(item) }
            }
            Shape::Choice(values) => Item::Choice(choice(name, docs, values)),
            Shape::Union(union) => Item::Union(self.union(id, name, docs, union)),
        })
    }

    fn fields(&self, id: TypeId, record: &Record, request: bool) -> Vec<Field> {
        let mut scope = Scope::with(RESERVED_FIELDS);
        record
            .fields
            .iter()
            .map(|field| {
                let name = names::value(&field.name);
                let ty = self.boxed(id, &field.ty);
                Field {
                    ident: scope.take(&[name.clone(), format!("{name}_field")]),
                    wire: field.name.clone(),
                    ty: match &field.ty {
                        Type::Nullable(_) if request => Ty::Patch(Box::new(ty)),
                        _ => ty,
                    },
                    required: field.required && request,
                    docs: self.field_docs(field),
                }
            })
            .collect()
    }

    fn is_record(&self, id: TypeId) -> bool {
        matches!(self.api.types[id].shape, Shape::Record(_))
    }

    fn boxed(&self, id: TypeId, ty: &Type) -> Ty {
        let plain = self.ty(ty);
        match ty.bare() {
            Type::Named(child) if self.boxed.contains(&(id, *child)) => {
                Ty::Boxed(Box::new(plain))
            }
            _ => plain,
        }
    }

    fn union(
        &self,
        id: TypeId,
        name: String,
        docs: Vec<String>,
        union: &SourceUnion,
    ) -> Union {
        let mut scope = Scope::with(&["Unknown", "Self"]);
        let mut variants: Vec<Variant> = Vec::new();
        for ty in &union.variants {
            let tags = union
                .tag
                .iter()
                .flat_map(|(_, mapping)| mapping)
                .filter(|(_, mapped)| mapped == ty);
            let tag = tags.map(|(value, _)| value.clone()).next();
            let rust = self.boxed(id, ty);
            // A record may have any number of fields; in a box it makes no variant wide.
            let rust = match (&rust, ty.bare()) {
                (Ty::Item { .. }, Type::Named(id)) if self.is_record(*id) => {
                    Ty::Boxed(Box::new(rust))
                }
                _ => rust,
            };
            let wish = names::ty(&variant_name(&rust));
            variants.push(Variant {
                ident: scope.take(&[wish.clone(), format!("{wish}Variant")]),
                ty: rust,
                tag,
            });
        }
        let tagged = variants.iter().all(|variant| variant.tag.is_some());
        let tag = union.tag.as_ref().filter(|_| tagged).map(|(key, _)| key.clone());
        let sent = self.api.types[id].direction == Direction::Request;
        Union { name, docs, sent, tag, variants }
    }

    fn field_docs(&self, field: &Source) -> Vec<String> {
        let mut docs =
            field.docs.text.as_deref().map(|text| self.lines(text)).unwrap_or_default();
        let facts = self.facts(&field.docs);
        if !facts.is_empty() {
            separate(&mut docs);
            docs.push(facts.join(" "));
        }
        docs
    }

    /// What a document states about a value, in our words.
    pub(super) fn facts(&self, docs: &Docs) -> Vec<String> {
        let mut facts = Vec::new();
        if docs.deprecated {
            facts.push("Deprecated.".to_owned());
        }
        if let Some(length) = docs.limits().max_length {
            facts.push(format!("At most {length} characters."));
        }
        if let Some(length) = docs.limits().max_items {
            facts.push(format!("At most {length} values."));
        }
        if let Some(default) = docs.default.as_ref().filter(|value| !value.is_null()) {
            let text =
                default.as_str().map_or_else(|| default.to_string(), str::to_owned);
            facts.push(format!("Default: {}.", prose::code(&text)));
        }
        let rules = &self.config.documentation;
        facts.extend(self.editions(docs, rules.available_in.as_ref(), ""));
        facts.extend(self.editions(docs, rules.unavailable_in.as_ref(), "not "));
        facts
    }

    /// The editions that an extension lists, and what else of it is added to one.
    fn editions(
        &self,
        docs: &Docs,
        extension: Option<&String>,
        not: &str,
    ) -> Option<String> {
        let listed = docs.extensions.get(extension?)?.as_array()?;
        let listed = listed.iter().filter_map(|value| value.as_str());
        let names = &self.config.documentation.editions;
        let (mut editions, mut added) = (Vec::new(), Vec::new());
        for code in listed {
            match names.get(code) {
                Some(name) => editions.push(prose::line(name)),
                None if names.is_empty() => editions.push(prose::code(code)),
                None => added.push(prose::code(code)),
            }
        }
        let (editions, added) = (editions.join(", "), added.join(", "));
        let mut said = match (editions.as_str(), added.as_str()) {
            ("", "") => return None,
            (editions, "") => format!("{not}in editions: {editions}."),
            ("", added) => format!("{not}with: {added}."),
            (editions, added) => {
                format!("{not}in editions: {editions}; or with: {added}.")
            }
        };
        if not.is_empty() {
            said.insert_str(0, "only ");
        }
        said[..1].make_ascii_uppercase();
        Some(said)
    }
}

/// An empty line before what follows, if something stands before it.
pub(super) fn separate(docs: &mut Vec<String>) {
    if docs.last().is_some_and(|line| !line.is_empty()) {
        docs.push(String::new());
    }
}

fn variant_name(ty: &Ty) -> String {
    match ty {
        Ty::Item { name, .. } => name.clone(),
        Ty::Boxed(inner) | Ty::Patch(inner) => variant_name(inner),
        Ty::Vec(inner) => format!("{}List", variant_name(inner)),
        Ty::Map(_) => "Map".into(),
        Ty::String => "Text".into(),
        Ty::I64 => "Integer".into(),
        Ty::Decimal | Ty::F64 => "Number".into(),
        other => format!("{other:?}"),
    }
}

fn choice(name: String, docs: Vec<String>, values: &[String]) -> Choice {
    let mut scope = Scope::with(&["Self", "Unlisted"]);
    let mut seen: HashSet<&String> = HashSet::new();
    let prefix = common_prefix(values);
    let mut variants = Vec::new();
    for value in values {
        if !seen.insert(value) {
            continue;
        }
        let short = variant(&value[prefix.len()..]);
        let long = variant(value);
        variants.push((
            scope.take(&[short, long.clone(), format!("{long}Value")]),
            value.clone(),
        ));
    }
    Choice { name, docs, variants }
}

/// A variant's name; there is none in what is blank.
fn variant(value: &str) -> String {
    if value.trim().is_empty() { "Empty".into() } else { names::ty(value) }
}

/// `Status.` of `Status.All` and `Status.Paid`: what says nothing in a variant's name.
fn common_prefix(values: &[String]) -> &str {
    let Some(first) = values.first() else { return "" };
    let Some(dot) = first.find('.') else { return "" };
    let prefix = &first[..=dot];
    if values.iter().all(|value| value.len() > prefix.len() && value.starts_with(prefix))
    {
        prefix
    } else {
        ""
    }
}
