//! What each operation does to which records, as far as paths, methods and answers tell.
//!
//! A path and the same path with a placeholder behind it are a collection and its items. A call that fits no role below is
//! answered by a sample and changes nothing.

use std::collections::{HashMap, HashSet};

use crate::model::{
    Api, Method, Operation, Parameter, Place, Record, Reply, Scalar, Shape, Type, TypeId,
};

/// What an operation does to a collection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    /// Gives its items, page by page.
    List,
    /// Adds one.
    Create,
    /// Gives one.
    Read,
    /// Changes one.
    Update,
    /// Changes the one that has a value in a field, or adds it.
    Upsert,
    /// Removes one.
    Delete,
    /// Removes those whose ids are in this query parameter.
    DeleteMany(String),
    /// Something else.
    Other,
}

/// Who does what, in the order of the API's operations.
#[derive(Debug)]
pub(crate) struct Resources {
    roles: Vec<Role>,
    /// The templates of paths that end in the placeholder of an item, without it.
    with_items: HashSet<String>,
    /// What an item's placeholder is called, by template of the collection.
    id_names: HashMap<String, Vec<String>>,
}

impl Resources {
    /// The roles of all operations.
    pub(crate) fn new(api: &Api) -> Self {
        let mut id_names: HashMap<String, Vec<String>> = HashMap::new();
        let mut with_items = HashSet::new();
        let collections: HashSet<String> = api
            .operations()
            .filter(|operation| {
                operation.method == Method::Post || is_list(api, operation)
            })
            .map(|operation| anonymous(&operation.path))
            .collect();
        for operation in api.operations() {
            if let Some((above, name)) = item(&operation.path) {
                let above = anonymous(above);
                let names = id_names.entry(above.clone()).or_default();
                if !names.iter().any(|known| known == name) {
                    names.push(name.to_owned());
                }
                if collections.contains(&above) {
                    with_items.insert(above);
                }
            }
        }
        let roles = api
            .operations()
            .map(|operation| role(api, operation, &with_items))
            .collect();
        Self { roles, with_items, id_names }
    }

    /// What the operation of this number does.
    pub(crate) fn role(&self, index: usize) -> &Role {
        &self.roles[index]
    }

    /// The template of the list that an operation is about.
    pub(crate) fn list<'o>(
        &self,
        api: &Api,
        index: usize,
        operation: &'o Operation,
    ) -> &'o str {
        let path = operation.path.as_str();
        let above = match self.role(index) {
            Role::Read | Role::Update | Role::Delete => item(path),
            Role::Other | Role::DeleteMany(_) => subject(api, operation),
            Role::List | Role::Create | Role::Upsert => None,
        };
        above.map_or(path, |(above, _)| above)
    }

    /// The placeholders of a path that name an item of a known collection, as numbers of path segments.
    pub(crate) fn items_in(&self, path: &str) -> Vec<usize> {
        let segments: Vec<&str> = segments(path).collect();
        (1..segments.len())
            .filter(|at| is_placeholder(segments[*at]))
            .filter(|at| {
                let above = format!("/{}", segments[..*at].join("/"));
                self.with_items.contains(&anonymous(&above))
            })
            .collect()
    }

    /// The field with the id of a collection's items: called as the placeholder, else the first id there is.
    pub(crate) fn id_field<'a>(
        &self,
        collection: &str,
        record: &'a Record,
    ) -> Option<&'a str> {
        let names = self.id_names.get(&anonymous(collection));
        let named = names
            .into_iter()
            .flatten()
            .find_map(|name| record.fields.iter().find(|field| field.name == *name));
        let called = || record.fields.iter().find(|field| field.name == "id");
        let first = || record.fields.iter().find(|field| is_id(&field.ty));
        let field = named.or_else(called).or_else(first);
        field.map(|field| field.name.as_str())
    }
}

fn role(api: &Api, operation: &Operation, with_items: &HashSet<String>) -> Role {
    let is_collection = with_items.contains(&anonymous(&operation.path));
    let of_item = item(&operation.path)
        .is_some_and(|(above, _)| with_items.contains(&anonymous(above)));
    match operation.method {
        Method::Get if of_item && !is_collection && has_content(operation) => Role::Read,
        Method::Get if is_list(api, operation) => Role::List,
        Method::Post if is_collection => Role::Create,
        // What has no items may be a list that grows all the same.
        Method::Post if has_list(api, &operation.path) => Role::Create,
        Method::Put if operation.unique_key.is_some() => Role::Upsert,
        Method::Put | Method::Patch if of_item && !is_collection => Role::Update,
        Method::Delete if of_item && !is_collection => Role::Delete,
        Method::Delete if is_collection => {
            ids_parameter(operation).map_or(Role::Other, Role::DeleteMany)
        }
        _ => Role::Other,
    }
}

/// Whether the answer is more than a file.
fn has_content(operation: &Operation) -> bool {
    !matches!(operation.reply, Reply::Bytes | Reply::Text | Reply::Nothing)
}

fn has_list(api: &Api, path: &str) -> bool {
    let path = anonymous(path);
    api.operations()
        .any(|operation| is_list(api, operation) && anonymous(&operation.path) == path)
}

fn is_list(api: &Api, operation: &Operation) -> bool {
    let seat = Seat::of(api, &operation.reply);
    operation.method == Method::Get && seat.is_some_and(|seat| seat.is_list)
}

/// The parameter by which an operation seems to be asked for a part of a list. A guess for a warning, and for no more.
pub(crate) fn paging_parameter<'a>(
    api: &Api,
    operation: &'a Operation,
) -> Option<&'a Parameter> {
    const WORDS: [&str; 4] = ["page", "limit", "offset", "cursor"];
    let mut parameters = operation.parameters.iter().filter(|parameter| {
        let words = crate::words::words(&parameter.name);
        parameter.place == Place::Query
            && words.iter().any(|word| WORDS.contains(&word.to_lowercase().as_str()))
    });
    parameters.next().filter(|_| is_list(api, operation))
}

fn ids_parameter(operation: &Operation) -> Option<String> {
    let mut parameters = operation.parameters.iter();
    let ids = parameters.find(|parameter| {
        let is_list = matches!(parameter.ty.bare(), Type::List(item) if is_id(item));
        parameter.place == Place::Query && is_list
    });
    ids.map(|parameter| parameter.name.clone())
}

pub(crate) fn is_id(ty: &Type) -> bool {
    *ty.bare() == Type::Scalar(Scalar::Id)
}

/// A path that ends in a placeholder: what is before it, and its name.
fn item(path: &str) -> Option<(&str, &str)> {
    let (above, last) = path.rsplit_once('/')?;
    let name = last.strip_prefix('{')?.strip_suffix('}')?;
    (!above.is_empty()).then_some((above, name))
}

/// The record that a path leads to, when an answer is about its kind: the template of its list, and the field of its id.
pub(crate) fn subject<'o>(
    api: &Api,
    operation: &'o Operation,
) -> Option<(&'o str, &'o str)> {
    let seat = Seat::of(api, &operation.reply)?;
    let (_, record) = record_of(api, seat.ty)?;
    let mut path = operation.path.as_str();
    while let Some((above, last)) = path.rsplit_once('/') {
        let name = last.strip_prefix('{').and_then(|last| last.strip_suffix('}'));
        if let Some(name) = name
            && record.fields.iter().any(|field| field.name == name)
        {
            return Some((above, name));
        }
        path = above;
    }
    None
}

/// The path without the names of its placeholders.
pub(crate) fn anonymous(path: &str) -> String {
    let name = |segment| if is_placeholder(segment) { "{}" } else { segment };
    segments(path).map(name).collect::<Vec<_>>().join("/")
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.trim_start_matches('/').split('/')
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

/// Where records stand in an answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seat<'a> {
    /// The key; nothing when the answer is the record, or the list of them.
    pub(crate) key: Option<&'a str>,
    /// The type of a record.
    pub(crate) ty: &'a Type,
    /// Whether there may be several.
    pub(crate) is_list: bool,
    /// The type of the whole answer, when more stands beside the key.
    pub(crate) around: Option<&'a Type>,
}

impl<'a> Seat<'a> {
    /// The seat in a kind of answer; nothing in one without records.
    pub(crate) fn of(api: &'a Api, reply: &'a Reply) -> Option<Self> {
        match reply {
            Reply::Page { key, item } => {
                Some(Self { key: Some(key), ty: item, is_list: true, around: None })
            }
            Reply::Payload { key, ty } => Some(Self::under(Some(key), ty, None)),
            Reply::Whole(ty) => Some(Self::within(api, ty)),
            Reply::Nothing
            | Reply::Ack
            | Reply::Undeclared
            | Reply::Bytes
            | Reply::Text => None,
        }
    }

    fn under(key: Option<&'a str>, ty: &'a Type, around: Option<&'a Type>) -> Self {
        match ty.bare() {
            Type::List(item) => Self { key, ty: item, is_list: true, around },
            _ => Self { key, ty, is_list: false, around },
        }
    }

    /// A record with an id is it; one without may hold it.
    fn within(api: &'a Api, ty: &'a Type) -> Self {
        let fields = match record_of(api, ty) {
            Some((_, record)) if !has_id(record) => record.fields.as_slice(),
            _ => &[],
        };
        let mut inner = fields.iter().filter(|field| {
            let seat = Self::under(None, &field.ty, None);
            record_of(api, seat.ty).is_some_and(|(_, record)| has_id(record))
        });
        match inner.next() {
            Some(field) => Self::under(Some(&field.name), &field.ty, Some(ty)),
            None => Self::under(None, ty, None),
        }
    }
}

fn has_id(record: &Record) -> bool {
    record.fields.iter().any(|field| is_id(&field.ty) || field.name == "id")
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
