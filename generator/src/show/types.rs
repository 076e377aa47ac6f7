//! Which schemas became which type and why, and which types stayed apart although one key names both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::Part;
use crate::config::Config;
use crate::lock::Kind;
use crate::model::{Api, Definition, Record, Shape, Type, TypeId, print};
use crate::passes::join_types::uses::{self, Use};
use crate::passes::join_types::{self, Link, Why};
use crate::rust::Crate;
use crate::source::{Origin, Source};

/// What there was and what became of it.
pub(super) struct Run<'a> {
    /// The model before types were joined.
    pub(super) unjoined: &'a Api,
    /// The model after all passes.
    pub(super) api: &'a Api,
    /// The crate, for the names of the types.
    pub(super) plan: &'a Crate,
    /// What decides how alike types must be.
    pub(super) config: &'a Config,
    /// The documents.
    pub(super) sources: &'a [Source],
}

/// A text for each type of the crate.
pub(super) fn parts(run: &Run<'_>) -> Vec<Part> {
    let types: Vec<TypeId> = run
        .api
        .types
        .iter()
        .filter(|(_, definition)| !matches!(definition.shape, Shape::Alias(_)))
        .map(|(id, _)| id)
        .collect();
    let paths = run.plan.pedigrees.iter().map(|pedigree| pedigree.path.as_str());
    let explaining = Explaining {
        run,
        uses: uses::collect(run.api),
        links: join_types::links(run.unjoined, run.config),
        members: members(run.unjoined),
        paths: types.iter().copied().zip(paths).collect(),
    };
    types
        .into_iter()
        .map(|id| Part {
            name: explaining.paths[&id].to_owned(),
            text: explaining.explain(id),
        })
        .collect()
}

/// The types that stood at each place, each way, before any were joined.
fn members(unjoined: &Api) -> BTreeMap<(Origin, Kind), TypeId> {
    let mut members = BTreeMap::new();
    for (id, definition) in unjoined.types.iter() {
        for origin in &definition.origins {
            members.entry((origin.clone(), Kind::of(definition))).or_insert(id);
        }
    }
    members
}

struct Explaining<'a> {
    run: &'a Run<'a>,
    uses: Vec<Vec<Use>>,
    links: Vec<Link>,
    members: BTreeMap<(Origin, Kind), TypeId>,
    paths: BTreeMap<TypeId, &'a str>,
}

impl Explaining<'_> {
    fn explain(&self, id: TypeId) -> String {
        let definition = &self.run.api.types[id];
        let mut text = format!("{}\n", self.heading(id));
        let keys: Vec<&str> = self.keys(id).into_iter().collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  stands under {}", keys.join(", "));
        let members: Vec<TypeId> = definition
            .origins
            .iter()
            .filter_map(|origin| {
                self.members.get(&(origin.clone(), Kind::of(definition))).copied()
            })
            .collect();
        for origin in &definition.origins {
            let _ = write!(text, "  from {}", self.place(origin));
            let why = self
                .members
                .get(&(origin.clone(), Kind::of(definition)))
                .filter(|_| members.len() > 1)
                .and_then(|member| self.why(*member));
            let _ = writeln!(
                text,
                "{}",
                why.map(|why| format!(": {why}")).unwrap_or_default()
            );
        }
        for conflict in self.widened(definition, &members) {
            let _ = writeln!(text, "  {conflict}");
        }
        for other in self.apart(id) {
            let reason = reason(self.run.api, definition, &self.run.api.types[other]);
            let _ = writeln!(text, "  not {}: {reason}", self.heading(other));
        }
        text
    }

    fn heading(&self, id: TypeId) -> String {
        let definition = &self.run.api.types[id];
        let kind = match Kind::of(definition) {
            Kind::Received => "received",
            Kind::Sent => "sent",
            Kind::Values => "either way",
        };
        format!("{} ({kind}, {})", self.paths[&id], size(definition))
    }

    fn place(&self, origin: &Origin) -> String {
        format!("{}#{}", self.run.sources[origin.document].stem(), origin.pointer)
    }

    fn keys(&self, id: TypeId) -> BTreeSet<&str> {
        self.uses[id.0].iter().map(|place| place.key.as_str()).collect()
    }

    /// Why a schema is one with another.
    fn why(&self, member: TypeId) -> Option<String> {
        let link =
            self.links.iter().find(|link| link.b == member || link.a == member)?;
        let other = if link.a == member { link.b } else { link.a };
        let other = self.run.unjoined.types[other].origins.first()?;
        let with = format!("with {}", self.place(other));
        Some(match &link.why {
            Why::Alike { key, shared, all } => {
                format!("`{key}`, {shared} of {all} in common {with}")
            }
            Why::Equal { last_word } => {
                format!("a `{last_word}` of the same fields {with}")
            }
            Why::Same => format!("the same fields {with}"),
            Why::Child { key } => format!("`{key}` of types that are one, {with}"),
        })
    }

    /// The fields whose types conflicted, and what takes all that they take.
    fn widened(&self, definition: &Definition, members: &[TypeId]) -> Vec<String> {
        let Shape::Record(record) = &definition.shape else { return Vec::new() };
        let conflicts = record.fields.iter().filter_map(|field| {
            let declared: BTreeSet<String> = members
                .iter()
                .filter_map(|member| match &self.run.unjoined.types[*member].shape {
                    Shape::Record(record) => {
                        record.fields.iter().find(|other| other.name == field.name)
                    }
                    _ => None,
                })
                .map(|other| kind_of(self.run.unjoined, &other.ty))
                .collect();
            (declared.len() > 1).then(|| {
                let declared: Vec<String> = declared.into_iter().collect();
                let now = kind_of(self.run.api, &field.ty);
                format!("`{}` is {}: {now}", field.name, declared.join(" or "))
            })
        });
        conflicts.collect()
    }

    /// Other types of the same kind and direction under one of the same keys.
    fn apart(&self, id: TypeId) -> Vec<TypeId> {
        let (api, keys) = (self.run.api, self.keys(id));
        let comparable = |other: &TypeId| {
            let (a, b) = (&api.types[id], &api.types[*other]);
            *other != id
                && a.direction == b.direction
                && std::mem::discriminant(&a.shape) == std::mem::discriminant(&b.shape)
                && !keys.is_disjoint(&self.keys(*other))
        };
        self.paths.keys().copied().filter(comparable).collect()
    }
}

fn size(definition: &Definition) -> String {
    match &definition.shape {
        Shape::Record(record) => format!("{} fields", record.fields.len()),
        Shape::Choice(values) => format!("{} values", values.len()),
        Shape::Union(union) => format!("{} variants", union.variants.len()),
        Shape::Alias(_) => "an alias".into(),
    }
}

/// A field's type without the names of types, which differ where nothing conflicts.
fn kind_of(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Named(id) => match &api.types[*id].shape {
            Shape::Record(_) => "record".into(),
            Shape::Choice(_) => "text of a list".into(),
            Shape::Union(_) => "union".into(),
            Shape::Alias(ty) => kind_of(api, ty),
        },
        Type::List(item) => format!("list of {}", kind_of(api, item)),
        Type::Map(item) => format!("map of {}", kind_of(api, item)),
        Type::Nullable(inner) => kind_of(api, inner),
        Type::Any | Type::Scalar(_) => print::show(&api.types, ty),
    }
}

/// Why two types stayed apart.
fn reason(api: &Api, a: &Definition, b: &Definition) -> String {
    let (Shape::Record(a), Shape::Record(b)) = (&a.shape, &b.shape) else {
        return "few values in common".into();
    };
    let names = |record: &Record, required: bool| -> BTreeSet<String> {
        let fields = record.fields.iter().filter(|field| field.required || !required);
        fields.map(|field| field.name.clone()).collect()
    };
    let (must_a, must_b) = (names(a, true), names(b, true));
    if must_a != must_b {
        let differ: Vec<String> =
            must_a.symmetric_difference(&must_b).cloned().collect();
        return format!("only one requires {}", differ.join(", "));
    }
    let (a_names, b_names) = (names(a, false), names(b, false));
    let shared = a_names.intersection(&b_names).count();
    let mut reason =
        format!("{shared} of {} fields in common", a_names.union(&b_names).count());
    for field in &a.fields {
        let other = b.fields.iter().find(|other| other.name == field.name);
        let Some(other) = other else { continue };
        let (here, there) = (kind_of(api, &field.ty), kind_of(api, &other.ty));
        if here != there {
            let _ =
                write!(reason, "; `{}` is {here} here and {there} there", field.name);
        }
    }
    reason
}
