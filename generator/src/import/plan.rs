//! Which component schemas stay components: those that stand for a whole body, and those used more than once. Changes nothing.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Object;

/// Component schemas and how they are used.
pub(super) struct Plan<'a> {
    schemas: Option<&'a Object>,
    uses: HashMap<&'a str, usize>,
    bodies: HashSet<&'a str>,
    /// New names of components whose name is a sentence.
    names: HashMap<&'a str, String>,
}

/// From so many words on, a name is the heading of a page rather than a name.
const SENTENCE: usize = 8;

impl<'a> Plan<'a> {
    /// Counts uses from the places that operations reach.
    pub(super) fn new(tree: &'a Value) -> Self {
        let schemas = tree.pointer("/components/schemas").and_then(Value::as_object);
        let mut plan = Self {
            schemas,
            uses: HashMap::new(),
            bodies: HashSet::new(),
            names: HashMap::new(),
        };
        let mut reach =
            Reach { tree, seen: HashSet::new(), operation: None, plan: &mut plan };
        for key in ["paths", "webhooks"] {
            if let Some(paths) = tree.get(key) {
                reach.structure(paths);
            }
        }
        plan
    }

    /// The component schemas that stay and what they are called, in the order of the document.
    pub(super) fn kept(&self) -> impl Iterator<Item = (&str, &'a Value)> {
        let all = self.schemas.into_iter().flatten();
        let staying = all.filter(|(name, _)| self.stays(name));
        staying.map(|(name, schema)| (self.called(name), schema))
    }

    fn called(&self, name: &'a str) -> &str {
        self.names.get(name).map_or(name, String::as_str)
    }

    /// Names a component after the operation whose body it is, if its name is a sentence and the new one is free.
    fn rename(&mut self, name: &'a str, operation: &str, role: &str) {
        let words =
            name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        if words.count() < SENTENCE || self.names.contains_key(name) {
            return;
        }
        let new = format!("{}-{role}", operation.replace('_', "-"));
        let taken = self.schemas.is_some_and(|schemas| schemas.contains_key(&new))
            || self.names.values().any(|other| *other == new);
        if !taken {
            self.names.insert(name, new);
        }
    }

    fn stays(&self, name: &str) -> bool {
        self.bodies.contains(name) || self.uses.get(name).is_some_and(|uses| *uses > 1)
    }

    /// What a reference to a component schema is written as.
    pub(super) fn resolve(&self, reference: &str) -> Target<'_> {
        let Some((name, schema)) = self.end(reference) else {
            return Target::Unknown;
        };
        if self.stays(name) {
            Target::Component(self.called(name))
        } else {
            Target::Inline(schema)
        }
    }

    /// The component at the end of a chain of plain aliases.
    fn end(&self, reference: &str) -> Option<(&'a str, &'a Value)> {
        let mut name = reference.strip_prefix("#/components/schemas/")?;
        let schemas = self.schemas?;
        for _ in 0..=schemas.len() {
            let (key, schema) = schemas.get_key_value(name)?;
            match schema.get("$ref").and_then(Value::as_str) {
                Some(next) => name = next.strip_prefix("#/components/schemas/")?,
                None => return Some((key, schema)),
            }
        }
        None
    }

    /// True for a field's definition rather than a type: a scalar, or a list of scalars or of some component.
    fn is_field(&self, schema: &Value) -> bool {
        let mut schema = schema;
        // Lists of lists may go round in a circle.
        for _ in 0..=self.schemas.map_or(0, Object::len) {
            if OBJECT_LIKE.iter().any(|key| schema.get(key).is_some()) {
                return false;
            }
            match schema.get("type").and_then(Value::as_str) {
                Some("object") => return false,
                Some("array") => {}
                _ => return true,
            }
            let Some(items) = schema.get("items") else {
                return true;
            };
            let Some(reference) = items.get("$ref").and_then(Value::as_str) else {
                schema = items;
                continue;
            };
            match self.end(reference) {
                Some((_, target)) if target.get("items").is_some() => schema = target,
                _ => return true,
            }
        }
        false
    }
}

/// Keywords of schemas that are types of their own.
const OBJECT_LIKE: [&str; 6] =
    ["properties", "additionalProperties", "allOf", "anyOf", "oneOf", "not"];

/// What to write for a reference.
pub(super) enum Target<'a> {
    /// A reference to this component.
    Component(&'a str),
    /// The schema itself.
    Inline(&'a Value),
    /// The reference as it is: it leads out of the document, or nowhere.
    Unknown,
}

/// Which body of an operation a keyword holds.
fn role(key: &str) -> Option<&'static str> {
    match key {
        "requestBody" => Some("request"),
        "responses" => Some("response"),
        _ => None,
    }
}

/// A walk over all that operations reach.
struct Reach<'a, 'p> {
    tree: &'a Value,
    /// Components walked already, by pointer.
    seen: HashSet<&'a str>,
    /// The operation whose body is walked, and which body: request or response.
    operation: Option<(&'a str, &'static str)>,
    plan: &'p mut Plan<'a>,
}

impl<'a> Reach<'a, '_> {
    /// Anything above schemas: paths, operations, parameters, bodies.
    fn structure(&mut self, value: &'a Value) {
        match value {
            Value::Array(list) => list.iter().for_each(|item| self.structure(item)),
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                    self.component(reference);
                    return;
                }
                let id = members.get("operationId").and_then(Value::as_str);
                for (key, child) in members {
                    if let Some(role) = role(key) {
                        self.operation = id.map(|id| (id, role));
                    }
                    match key.as_str() {
                        "schema" => self.schema(child, members.get("in").is_none()),
                        "example" | "examples" => {}
                        _ => self.structure(child),
                    }
                }
            }
            _ => {}
        }
    }

    fn component(&mut self, reference: &'a str) {
        let pointer = reference.strip_prefix('#').unwrap_or_default();
        if let Some(target) = self.tree.pointer(pointer).filter(|_| !pointer.is_empty())
            && self.seen.insert(reference)
        {
            self.structure(target);
        }
    }

    fn schema(&mut self, schema: &'a Value, is_body: bool) {
        match schema {
            Value::Array(list) => list.iter().for_each(|item| self.schema(item, false)),
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                    self.reference(reference, is_body);
                    return;
                }
                for (key, child) in members {
                    match key.as_str() {
                        "properties" => child
                            .as_object()
                            .into_iter()
                            .flatten()
                            .for_each(|(_, p)| self.schema(p, false)),
                        "example" | "examples" | "default" | "enum" => {}
                        _ => self.schema(child, false),
                    }
                }
            }
            _ => {}
        }
    }

    fn reference(&mut self, reference: &'a str, is_body: bool) {
        let Some((name, schema)) = self.plan.end(reference) else {
            return;
        };
        if self.plan.is_field(schema) {
            // It will stand here, and so will what it refers to.
            if let Some(items) = schema.get("items") {
                self.schema(items, false);
            }
            return;
        }
        *self.plan.uses.entry(name).or_default() += 1;
        if is_body {
            self.plan.bodies.insert(name);
            if let Some((operation, role)) = self.operation {
                self.plan.rename(name, operation, role);
            }
        }
        if self.seen.insert(name) {
            self.schema(schema, false);
        }
    }
}
