//! What stands above a type: what it is, and one place where it is met.
//!
//! Of several places the one with the shortest name is told: what is added elsewhere seldom changes that.

use super::types::separate;
use super::{Planning, names, prose};
use crate::model::{Definition, Direction, Shape, TypeId};
use crate::passes::join_types::uses::{Holder, Use};
use crate::rust::summary::{article, is_verb, names_a_thing};
use crate::words::words;

impl Planning<'_> {
    /// The lines above a type.
    pub(super) fn type_docs(
        &self,
        id: TypeId,
        name: &str,
        definition: &Definition,
    ) -> Vec<String> {
        let mut docs: Vec<String> = Vec::new();
        docs.extend(definition.docs.summary.as_deref().and_then(prose::sentence));
        if let Some(text) = &definition.docs.text
            && prose::sentence(text).as_ref() != docs.first()
        {
            separate(&mut docs);
            docs.extend(self.lines(text));
        }
        if docs.is_empty() {
            let place = self.uses[id.0].iter().filter_map(|place| self.place(id, place));
            let shortest = place.min_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
            docs.extend(prose::filled(&match shortest {
                Some(place) => what(name, definition, &place),
                None => prose::words_of(name),
            }));
        }
        docs
    }

    /// One place where a type is met: a call, or a field of another type.
    fn place(&self, id: TypeId, place: &Use) -> Option<String> {
        match &place.holder {
            Holder::Operation(operation) => self.call_named(id, place.module, operation),
            Holder::Parameter(operation) => {
                let call = self.call_named(id, place.module, operation)?;
                let operations = &self.api.modules[place.module].operations;
                let holder = operations.iter().find(|other| other.id == *operation)?;
                let mut parameters = holder.parameters.iter();
                let parameter =
                    parameters.find(|parameter| parameter.ty.named().contains(&id))?;
                Some(format!("{} of {call}", prose::code(&parameter.name)))
            }
            Holder::Type(parent) => {
                let definition = &self.api.types[*parent];
                let Shape::Record(record) = &definition.shape else { return None };
                let mut fields = record.fields.iter();
                let field = fields.find(|field| field.ty.named().contains(&id))?;
                let (home, name) = &self.names[parent];
                // What is shared stands without the modules that use it.
                let of = match (home, self.names[&id].0) {
                    (Some(home), own) if Some(*home) != own => {
                        format!("`{}::{name}`", self.modules[*home].0)
                    }
                    (None, Some(_)) => {
                        format!("[`shared::{name}`](super::super::shared::{name})")
                    }
                    _ => format!("[`{name}`]"),
                };
                Some(format!("{} of {of}", prose::code(&field.name)))
            }
        }
    }

    /// A call; as a link where it is always there.
    fn call_named(&self, id: TypeId, module: usize, operation: &str) -> Option<String> {
        let (ident, handle) = &self.modules[module];
        let operations = &self.api.modules[module].operations;
        let at = operations.iter().position(|other| other.id == operation)?;
        let method = &self.methods[module][at];
        let path = names::ident(method);
        Some(if self.names[&id].0 == Some(module) {
            format!("[`{handle}::{method}`](super::{handle}::{path})")
        } else {
            format!("`{ident}().{path}()`")
        })
    }
}

fn what(name: &str, definition: &Definition, place: &str) -> String {
    if matches!(definition.shape, Shape::Choice(_)) {
        return format!("What {place} may be.");
    }
    let sent = definition.direction == Direction::Request;
    let mut noun = words(name);
    if sent && noun.len() > 1 && noun.last().is_some_and(|last| last == "request") {
        noun.pop();
    }
    let in_field = place.contains(" of ");
    let does = match (sent, in_field) {
        (false, _) => "gives",
        (true, true) => "takes",
        (true, false) => "sends",
    };
    let begins_to_do = !in_field && noun.first().is_some_and(|word| is_verb(word));
    if begins_to_do || !names_a_thing(&noun) {
        return format!("What {place} {does}.");
    }
    let noun = noun.join(" ");
    let mut thing = match article(&noun) {
        Some(article) => format!("{article} {noun}"),
        None => noun,
    };
    thing[..1].make_ascii_uppercase();
    format!("{thing}, as {place} {does} it.")
}
