//! Where each type is used: in which module, and under which key.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::model::{Api, Operation, Reply, Shape, Type, TypeId};
use crate::words::{singular, singular_name, words};

/// Words that begin an operation's name and say nothing about what it sends.
const VERBS: &[&str] = &["add", "create", "edit", "new", "replace", "set", "update"];

/// Words that say nothing about what they stand before.
const ARTICLES: &[&str] = &["a", "an", "the"];

/// One place where a type is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Use {
    /// Index of the module.
    pub(crate) module: usize,
    /// The key it stands under, in the singular.
    pub(crate) key: String,
    /// What holds it.
    pub(crate) holder: Holder,
}

/// What holds a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Holder {
    /// Another type.
    Type(TypeId),
    /// The operation of this id, which sends or receives it.
    Operation(String),
    /// A parameter of the operation of this id.
    Parameter(String),
}

/// The places of all types.
pub(crate) fn collect(api: &Api) -> Vec<Vec<Use>> {
    let mut uses: Vec<Vec<Use>> = vec![Vec::new(); api.types.len()];
    let mut keys = Keys { nouns: nouns(api), spelled: HashMap::new() };
    // The last module that each type was followed in.
    let mut followed = vec![None; api.types.len()];
    for (module, group) in api.modules.iter().enumerate() {
        let mut queue: Vec<TypeId> = Vec::new();
        for operation in &group.operations {
            for (key, holder, ty) in roots(operation) {
                let key = keys.spell(&key);
                add(&mut uses, &Use { module, key, holder }, ty, &mut queue);
            }
        }
        while let Some(id) = queue.pop() {
            if followed[id.0].replace(module) == Some(module) {
                continue;
            }
            for (key, ty) in fields(api, id) {
                let key = keys.spell(&key);
                let place = Use { module, key, holder: Holder::Type(id) };
                add(&mut uses, &place, ty, &mut queue);
            }
        }
    }
    uses
}

/// How keys are spelled, each found out once.
struct Keys {
    /// The nouns of modules by what they are in one word.
    nouns: HashMap<String, String>,
    spelled: HashMap<String, String>,
}

impl Keys {
    /// The key in the singular, with those of its words that are nouns of modules spelled as the modules are.
    fn spell(&mut self, key: &str) -> String {
        if let Some(known) = self.spelled.get(key) {
            return known.clone();
        }
        let spelled = spelled(&singular_name(key), &self.nouns);
        self.spelled.insert(key.to_owned(), spelled.clone());
        spelled
    }
}

/// The nouns of all modules as one word each: `salesorder` for `sales_order`.
fn nouns(api: &Api) -> HashMap<String, String> {
    let nouns = api
        .modules
        .iter()
        .map(|module| singular_name(&module.name))
        .filter(|noun| noun.contains('_'));
    nouns.map(|noun| (noun.replace('_', ""), noun)).collect()
}

/// A key whose words that are nouns of modules are spelled as the modules are.
fn spelled(key: &str, nouns: &HashMap<String, String>) -> String {
    let words = words(key)
        .into_iter()
        .map(|word| nouns.get(&singular(&word)).cloned().unwrap_or(word));
    words.collect::<Vec<_>>().join("_")
}

fn add(uses: &mut [Vec<Use>], place: &Use, ty: &Type, queue: &mut Vec<TypeId>) {
    for id in ty.named() {
        // One holder is looked at after the other, so that the same place can only be among the last.
        let mut last = uses[id.0].iter().rev().take_while(|known| {
            known.module == place.module && known.holder == place.holder
        });
        if !last.any(|known| known.key == place.key) {
            uses[id.0].push(place.clone());
        }
        queue.push(id);
    }
}

/// What an operation sends and receives, under the keys that say what it is.
fn roots(operation: &Operation) -> Vec<(String, Holder, &Type)> {
    let mut roots: Vec<(String, Holder, &Type)> = Vec::new();
    for parameter in &operation.parameters {
        let holder = Holder::Parameter(operation.id.clone());
        roots.push((parameter.name.clone(), holder, &parameter.ty));
    }
    let holder = || Holder::Operation(operation.id.clone());
    if let Some(ty) = operation.body.as_ref().and_then(|body| body.media.ty()) {
        roots.push((subject(&operation.id), holder(), ty));
    }
    match &operation.reply {
        Reply::Payload { key, ty } | Reply::Page { key, item: ty } => {
            roots.push((key.clone(), holder(), ty));
        }
        reply => {
            roots.extend(reply.ty().map(|ty| (subject(&operation.id), holder(), ty)));
        }
    }
    roots
}

/// What an operation is about: `create_a_contact` is about a `contact`, `email_invoice` about `email_invoice`.
fn subject(id: &str) -> String {
    let mut words = words(id);
    if words.len() > 1 && VERBS.contains(&words[0].as_str()) {
        words.remove(0);
    }
    if words.len() > 1 && ARTICLES.contains(&words[0].as_str()) {
        words.remove(0);
    }
    words.join("_")
}

fn fields(api: &Api, id: TypeId) -> Vec<(Cow<'_, str>, &Type)> {
    match &api.types[id].shape {
        Shape::Record(record) => {
            let fields = record.fields.iter();
            fields.map(|field| (Cow::from(&field.name), &field.ty)).collect()
        }
        Shape::Union(_) | Shape::Alias(_) => {
            let key = |(index, ty): (usize, _)| {
                let component = component(api, ty);
                (
                    component.unwrap_or_else(|| format!("variant_{}", index + 1)).into(),
                    ty,
                )
            };
            api.types[id].types().into_iter().enumerate().map(key).collect()
        }
        Shape::Choice(_) => Vec::new(),
    }
}

/// What the document calls a type that stands among its schemas, in lower case.
fn component(api: &Api, ty: &Type) -> Option<String> {
    let Type::Named(id) = ty.bare() else { return None };
    let origin = api.types[*id].origins.first()?;
    let name = origin.pointer.strip_prefix("/components/schemas/")?;
    (!name.contains('/'))
        .then(|| words(name).join("_"))
        .filter(|words| !words.is_empty())
}
