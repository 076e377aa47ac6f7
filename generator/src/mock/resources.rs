//! What each operation does to which records, as far as paths, methods and answers tell.
//!
//! A path and the same path with a placeholder behind it are a collection and its items. A call that fits no role below is
//! answered by a sample and changes nothing.

use std::collections::HashSet;

use super::ids;
use super::seat::{
    IdNames, Seat, anonymous, is_id, is_placeholder, item, records_of, segments,
};
use crate::model::{
    Api, Field, Method, Operation, Parameter, Place, Record, Reply, Type,
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

impl Role {
    /// Whether the path ends in the id of the record that it is about.
    pub(crate) fn is_of_item(&self) -> bool {
        matches!(self, Self::Read | Self::Update | Self::Delete)
    }
}

/// Who does what, in the order of the API's operations.
#[derive(Debug)]
pub(crate) struct Resources {
    roles: Vec<Role>,
    /// The templates of paths that end in the placeholder of an item, without it.
    with_items: HashSet<String>,
    /// The templates of collections whose ids are UUIDs.
    with_uuids: HashSet<String>,
    id_names: IdNames,
}

impl Resources {
    /// The roles of all operations.
    pub(crate) fn new(api: &Api) -> Self {
        let id_names = IdNames::new(api);
        let collections: HashSet<String> = api
            .operations()
            .filter(|operation| {
                operation.method == Method::Post || is_list(api, &id_names, operation)
            })
            .map(|operation| anonymous(&operation.path))
            .collect();
        let above = |operation: &Operation| Some(anonymous(item(&operation.path)?.0));
        let with_items = api.operations().filter_map(above);
        let with_items =
            with_items.filter(|above| collections.contains(above)).collect();
        let roles = api
            .operations()
            .map(|operation| role(api, &id_names, operation, &with_items))
            .collect();
        let with_uuids = HashSet::new();
        let mut resources = Self { roles, with_items, with_uuids, id_names };
        resources.with_uuids = ids::with_uuids(api, &resources);
        resources
    }

    /// Whether the ids of a collection's items are UUIDs.
    pub(crate) fn has_uuids(&self, collection: &str) -> bool {
        self.with_uuids.contains(&anonymous(collection))
    }

    /// Where the records of an operation's answer stand; nothing when it has none.
    pub(crate) fn seat<'a>(
        &self,
        api: &'a Api,
        operation: &'a Operation,
    ) -> Option<Seat<'a>> {
        Seat::of(api, &self.id_names, operation)
    }

    /// The parameter by which an operation seems to be asked for a part of a list. A guess for a warning, and for no more.
    pub(crate) fn paging_parameter<'a>(
        &self,
        api: &Api,
        operation: &'a Operation,
    ) -> Option<&'a Parameter> {
        const WORDS: [&str; 4] = ["page", "limit", "offset", "cursor"];
        let mut parameters = operation.parameters.iter().filter(|parameter| {
            let words = crate::words::words(&parameter.name);
            parameter.place == Place::Query
                && words.iter().any(|word| WORDS.contains(&word.to_lowercase().as_str()))
        });
        parameters.next().filter(|_| is_list(api, &self.id_names, operation))
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
            role if role.is_of_item() => item(path),
            Role::Other | Role::DeleteMany(_) => self.subject(api, operation),
            _ => None,
        };
        above.map_or(path, |(above, _)| above)
    }

    /// The record that a path leads to, when an answer is about its kind: the template of its list, and the field of its id.
    pub(crate) fn subject<'o>(
        &self,
        api: &Api,
        operation: &'o Operation,
    ) -> Option<(&'o str, &'o str)> {
        let seat = self.seat(api, operation)?;
        let has_field = |name: &str| {
            let mut fields = records_of(api, seat.ty).flat_map(|record| &record.fields);
            fields.any(|field| field.name == name)
        };
        let mut path = operation.path.as_str();
        while let Some((above, last)) = path.rsplit_once('/') {
            let name = last.strip_prefix('{').and_then(|last| last.strip_suffix('}'));
            if let Some(name) = name.filter(|name| has_field(name)) {
                return Some((above, name));
            }
            path = above;
        }
        None
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

    /// What the field with the id of a collection's items may be called.
    pub(crate) fn id_names(&self, collection: &str) -> impl Iterator<Item = &str> {
        let names = self.id_names.of_items(collection).iter().map(String::as_str);
        names.chain(["id"])
    }

    /// The field with the id of a collection's items: called as the placeholder, else the first id there is.
    pub(crate) fn id_field<'a>(
        &self,
        collection: &str,
        record: &'a Record,
    ) -> Option<&'a Field> {
        let named = self
            .id_names(collection)
            .find_map(|name| record.fields.iter().find(|field| field.name == name));
        let first = || record.fields.iter().find(|field| is_id(&field.ty));
        named.or_else(first)
    }

    /// The field with the id of the records that an operation answers with.
    pub(crate) fn id_field_of<'a>(
        &self,
        api: &'a Api,
        index: usize,
        operation: &'a Operation,
    ) -> Option<&'a Field> {
        let list = self.list(api, index, operation);
        let mut records = records_of(api, self.seat(api, operation)?.ty);
        records.find_map(|record| self.id_field(list, record))
    }
}

fn role(
    api: &Api,
    id_names: &IdNames,
    operation: &Operation,
    with_items: &HashSet<String>,
) -> Role {
    let is_collection = with_items.contains(&anonymous(&operation.path));
    let of_item = item(&operation.path)
        .is_some_and(|(above, _)| with_items.contains(&anonymous(above)));
    match operation.method {
        Method::Get if of_item && !is_collection && has_content(operation) => Role::Read,
        Method::Get if is_list(api, id_names, operation) => Role::List,
        Method::Post if is_collection => Role::Create,
        // What has no items may be a list that grows all the same.
        Method::Post if has_list(api, id_names, &operation.path) => Role::Create,
        Method::Put if operation.unique_key.is_some() => Role::Upsert,
        Method::Put | Method::Patch | Method::Post if of_item && !is_collection => {
            Role::Update
        }
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

fn has_list(api: &Api, id_names: &IdNames, path: &str) -> bool {
    let path = anonymous(path);
    api.operations().any(|operation| {
        anonymous(&operation.path) == path && is_list(api, id_names, operation)
    })
}

fn is_list(api: &Api, id_names: &IdNames, operation: &Operation) -> bool {
    let seat = Seat::of(api, id_names, operation);
    operation.method == Method::Get && seat.is_some_and(|seat| seat.is_list)
}

fn ids_parameter(operation: &Operation) -> Option<String> {
    let mut parameters = operation.parameters.iter();
    let ids = parameters.find(|parameter| {
        let is_list = matches!(parameter.ty.bare(), Type::List(item) if is_id(item));
        parameter.place == Place::Query && is_list
    });
    ids.map(|parameter| parameter.name.clone())
}
