//! Where records stand in an answer. A record is told from what is around it by its id, which is called as the placeholder
//! of its path, or `id`, or is declared to be one.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::model::{
    Api, Field, Limits, Method, Operation, Record, Reply, Scalar, Shape, Type, TypeId,
    Union,
};

/// What the placeholders of items are called, by template of their collection.
#[derive(Debug)]
pub(crate) struct IdNames(HashMap<String, Vec<String>>);

impl IdNames {
    /// Those of all paths.
    pub(crate) fn new(api: &Api) -> Self {
        let mut all: HashMap<String, Vec<String>> = HashMap::new();
        for operation in api.operations() {
            if let Some((above, name)) = item(&operation.path) {
                let names = all.entry(anonymous(above)).or_default();
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
            }
        }
        Self(all)
    }

    /// Those of the items of a collection.
    pub(crate) fn of_items(&self, collection: &str) -> &[String] {
        self.0.get(&anonymous(collection)).map_or(&[], Vec::as_slice)
    }

    /// Those of the records that a path is about, as a list or as one.
    fn of_path(&self, path: &str) -> &[String] {
        match self.of_items(path) {
            [] => item(path).map_or(&[], |(above, _)| self.of_items(above)),
            names => names,
        }
    }

    /// Those of the records that a path is about, or is below.
    fn on_the_way(&self, mut path: &str) -> &[String] {
        loop {
            let names = self.of_items(path);
            match path.rsplit_once('/') {
                Some((above, _)) if names.is_empty() => path = above,
                _ => return names,
            }
        }
    }
}

/// Where records stand in an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seat<'a> {
    /// The key; nothing when the answer is the record, or the list of them.
    pub(crate) key: Option<&'a str>,
    /// The type of a record.
    pub(crate) ty: &'a Type,
    /// What the document has in its place: that type, or a union with it.
    pub(crate) declared: &'a Type,
    /// Whether there may be several.
    pub(crate) is_list: bool,
    /// What is said of what stands there beside its type: of the record, or of the list of them.
    pub(crate) limits: &'a Limits,
    /// The type of the whole answer, when more stands beside the key.
    pub(crate) around: Option<&'a Type>,
}

impl<'a> Seat<'a> {
    /// The seat in an operation's answer; nothing in one without records.
    pub(crate) fn of(
        api: &'a Api,
        id_names: &IdNames,
        operation: &'a Operation,
    ) -> Option<Self> {
        let seat = match &operation.reply {
            Reply::Page { key, item } => {
                let (key, limits) = (Some(key.as_str()), Limits::NONE);
                Self {
                    key,
                    ty: item,
                    declared: item,
                    is_list: true,
                    limits,
                    around: None,
                }
            }
            Reply::Payload { key, ty } => Self::under(Some(key), ty, Limits::NONE, None),
            Reply::Whole(ty) => Self::within(api, id_names, operation, ty),
            Reply::Nothing
            | Reply::Ack
            | Reply::Undeclared
            | Reply::Bytes
            | Reply::Text => return None,
        };
        let names = id_names.of_path(&operation.path);
        Some(Self { ty: chosen(api, seat.ty, names), ..seat })
    }

    fn under(
        key: Option<&'a str>,
        ty: &'a Type,
        limits: &'a Limits,
        around: Option<&'a Type>,
    ) -> Self {
        let (ty, is_list) = match ty.bare() {
            Type::List(item) => (&**item, true),
            _ => (ty, false),
        };
        Self { key, ty, declared: ty, is_list, limits, around }
    }

    /// What is said of a record beside its type.
    pub(crate) fn record_limits(&self) -> &'a Limits {
        if self.is_list { self.limits.of_items() } else { self.limits }
    }

    /// A record with an id is it; one without may hold it.
    fn within(
        api: &'a Api,
        id_names: &IdNames,
        operation: &'a Operation,
        ty: &'a Type,
    ) -> Self {
        let path = operation.path.as_str();
        let whole = record_of(api, ty).map(|(_, record)| record);
        let fields = match whole {
            Some(record) if !is_kept(record, id_names.of_path(path)) => {
                record.fields.as_slice()
            }
            _ => &[],
        };
        // Of several a list is about lists, and one record about one.
        let wants_list = operation.method == Method::Get && item(path).is_none();
        let is_list = |field: &Field| matches!(field.ty.bare(), Type::List(_));
        let (first, rest): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|field| is_list(field) == wants_list);
        let fields: Vec<&Field> = first.into_iter().chain(rest).collect();
        let holding = |is_it: &dyn Fn(&Record) -> bool| {
            fields.iter().find(|field| {
                let seat = Self::under(None, &field.ty, Limits::NONE, None);
                records_of(api, seat.ty).any(is_it)
            })
        };
        let named = holding(&|record| has_field(record, id_names.on_the_way(path)));
        match named.or_else(|| holding(&has_id)) {
            Some(field) => {
                let limits = field.docs.limits();
                Self::under(Some(&field.name), &field.ty, limits, Some(ty))
            }
            None => {
                let limits = operation.limits.as_deref().unwrap_or(Limits::NONE);
                Self::under(None, ty, limits, None)
            }
        }
    }
}

/// Of a union without a tag the first record with an id: what nobody has sent is answered as that.
fn chosen<'a>(api: &'a Api, ty: &'a Type, names: &[String]) -> &'a Type {
    // A tag tells kinds of a record apart.
    let Some(Union { variants, tag: None }) = union_of(api, ty) else { return ty };
    let is_kept =
        |ty: &&Type| record_of(api, ty).is_some_and(|(_, one)| is_kept(one, names));
    variants.iter().find(is_kept).unwrap_or(ty)
}

/// What a record is as which something was sent: of a union the kind that its tag names, or the first that has all that was
/// sent.
pub(crate) fn kind_of<'a>(
    api: &'a Api,
    union: &'a Type,
    sent: &Map<String, Value>,
) -> Option<&'a Type> {
    let Union { variants, tag } = union_of(api, union)?;
    match tag {
        Some((tag, mapping)) => {
            let name = sent.get(tag)?.as_str()?;
            mapping.iter().find(|(known, _)| known == name).map(|(_, ty)| ty)
        }
        None => variants.iter().filter(|_| !sent.is_empty()).find(|variant| {
            let has_all = |(_, record): (TypeId, &Record)| {
                let has =
                    |name: &String| record.fields.iter().any(|one| one.name == *name);
                sent.keys().all(has)
            };
            record_of(api, variant).is_some_and(has_all)
        }),
    }
}

/// Whether a record is one of those that have an id, which may have one of these names.
fn is_kept(record: &Record, names: &[String]) -> bool {
    has_id(record) || has_field(record, names)
}

fn has_id(record: &Record) -> bool {
    record.fields.iter().any(|field| is_id(&field.ty) || field.name == "id")
}

fn has_field(record: &Record, names: &[String]) -> bool {
    record.fields.iter().any(|field| names.contains(&field.name))
}

pub(crate) fn is_id(ty: &Type) -> bool {
    *ty.bare() == Type::Scalar(Scalar::Id)
}

/// The record that a type is, if it is one.
pub(crate) fn record_of<'a>(api: &'a Api, ty: &Type) -> Option<(TypeId, &'a Record)> {
    let Type::Named(id) = ty.bare() else { return None };
    match &api.types[*id].shape {
        Shape::Record(record) => Some((*id, record)),
        Shape::Alias(ty) => record_of(api, ty),
        Shape::Choice(_) | Shape::Union(_) => None,
    }
}

/// The records that a value of a type may be: one, or the kinds of a union.
pub(crate) fn records_of<'a>(
    api: &'a Api,
    ty: &'a Type,
) -> impl Iterator<Item = &'a Record> {
    let kinds = union_of(api, ty).map_or(&[][..], |union| &union.variants);
    let types = std::iter::once(ty).chain(kinds);
    types.filter_map(|ty| record_of(api, ty)).map(|(_, record)| record)
}

fn union_of<'a>(api: &'a Api, ty: &Type) -> Option<&'a Union> {
    let Type::Named(id) = ty.bare() else { return None };
    match &api.types[*id].shape {
        Shape::Union(union) => Some(union),
        Shape::Alias(ty) => union_of(api, ty),
        Shape::Choice(_) | Shape::Record(_) => None,
    }
}

/// A path that ends in a placeholder: what is before it, and its name.
pub(crate) fn item(path: &str) -> Option<(&str, &str)> {
    let (above, last) = path.rsplit_once('/')?;
    let name = last.strip_prefix('{')?.strip_suffix('}')?;
    (!above.is_empty()).then_some((above, name))
}

/// The path without the names of its placeholders.
pub(crate) fn anonymous(path: &str) -> String {
    let name = |segment| if is_placeholder(segment) { "{}" } else { segment };
    segments(path).map(name).collect::<Vec<_>>().join("/")
}

pub(crate) fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_start_matches('/').split('/')
}

pub(crate) fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}
