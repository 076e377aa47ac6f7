//! Visits every place of a document where a schema stands under a name: parameters, properties, components. Reads no words.

use serde_json::{Map, Value};

use crate::bounds;
use crate::vocabulary::{self, Kind, Order};

pub(super) type Object = Map<String, Value>;

/// A schema under a name, with what is said beside it.
pub(super) struct Field<'a> {
    /// The name of the parameter, property or component.
    pub(super) name: &'a str,
    holder: &'a mut Object,
    place: Place,
}

/// Where a schema stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Parameter,
    Named,
    /// Inside another schema, and called like it: elements of a list, members of a union.
    Part,
}

impl Field<'_> {
    fn is_parameter(&self) -> bool {
        self.place == Place::Parameter
    }

    /// True when the schema is only a part of what has the name.
    pub(super) fn is_part(&self) -> bool {
        self.place == Place::Part
    }

    /// All that is said of the field.
    pub(super) fn prose(&self) -> String {
        let own = text(self.holder, "description");
        let schema = self.holder.get("schema").filter(|_| self.is_parameter());
        match schema.and_then(Value::as_object) {
            Some(schema) if schema.contains_key("description") => {
                format!("{own} {}", text(schema, "description"))
            }
            _ => own.to_owned(),
        }
    }

    /// The sample value, unless it is blank.
    pub(super) fn example(&self) -> Option<&Value> {
        let schema = self.holder.get("schema").filter(|_| self.is_parameter());
        self.holder
            .get("example")
            .or_else(|| schema?.get("example"))
            .filter(|value| !is_blank(value))
    }

    /// The schema, unless it is a reference or missing.
    pub(super) fn schema(&mut self) -> Option<&mut Object> {
        let schema = if self.is_parameter() {
            self.holder.get_mut("schema")?.as_object_mut()?
        } else {
            &mut *self.holder
        };
        (!schema.contains_key("$ref")).then_some(schema)
    }

    /// The schema, through references to components, as far as documents of people go.
    pub(super) fn target<'t>(&'t self, components: &'t Value) -> Option<&'t Object> {
        let schema = if self.is_parameter() {
            self.holder.get("schema")?.as_object()?
        } else {
            &*self.holder
        };
        let mut schema = schema;
        for _ in 0..bounds::DEPTH {
            let Some(name) = text(schema, "$ref").strip_prefix("#/components/schemas/")
            else {
                return Some(schema);
            };
            schema = components.get(name)?.as_object()?;
        }
        None
    }

    /// The schema of one value: for an array, of its elements.
    pub(super) fn scalar(&mut self) -> Option<&mut Object> {
        let schema = self.schema()?;
        if type_of(schema) != Some("array") {
            return Some(schema);
        }
        let items = schema.get_mut("items")?.as_object_mut()?;
        (!items.contains_key("$ref")).then_some(items)
    }

    /// The parameter object, when the field is a query parameter.
    pub(super) fn query_parameter(&mut self) -> Option<&mut Object> {
        (self.is_parameter() && text(self.holder, "in") == "query")
            .then_some(&mut *self.holder)
    }
}

/// The declared type of a schema.
pub(super) fn type_of(schema: &Object) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

/// A string keyword, empty when absent.
pub(super) fn text<'a>(object: &'a Object, key: &str) -> &'a str {
    object.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// Calls `visit` for every field of a document.
pub(super) fn each(tree: &mut Value, visit: &mut dyn FnMut(&mut Field<'_>)) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, pointer| {
        let Some(holder) = node.as_object_mut() else {
            return;
        };
        let found = match kind {
            Kind::Parameter if holder.contains_key("name") => {
                Some((text(holder, "name").to_owned(), Place::Parameter))
            }
            Kind::Schema => named(pointer),
            _ => None,
        };
        if let Some((name, place)) = found {
            visit(&mut Field { name: &name, holder, place });
        }
    });
}

/// What a schema goes by, from where it stands; nothing for the schema of a parameter or a body.
fn named(pointer: &str) -> Option<(String, Place)> {
    let (above, last) = pointer.rsplit_once('/')?;
    let (_, holder) = above.rsplit_once('/')?;
    if matches!(holder, "properties" | "schemas") {
        return Some((last.replace("~1", "/").replace("~0", "~"), Place::Named));
    }
    if matches!(last, "schema" | "itemSchema") {
        return None;
    }
    // Inside a parameter or a body there may be no name above.
    let name = named(above).map(|(name, _)| name).unwrap_or_default();
    Some((name, Place::Part))
}

/// Calls `visit` for every list of parameters, with the names that are taken where it stands.
pub(super) fn each_list(
    tree: &mut Value,
    visit: &mut dyn FnMut(&mut Vec<Value>, &[String]),
) {
    vocabulary::walk(tree, Order::ParentsFirst, &mut |kind, node, _| {
        if kind == Kind::PathItem {
            lists_of(node, visit);
        }
    });
}

fn lists_of(item: &mut Value, visit: &mut dyn FnMut(&mut Vec<Value>, &[String])) {
    let shared = names(item);
    let mut below = Vec::new();
    for (_, operation) in item.as_object_mut().into_iter().flatten() {
        below.extend(names(operation));
        if let Some(list) = operation.get_mut("parameters").and_then(Value::as_array_mut)
        {
            visit(list, &shared);
        }
    }
    if let Some(list) = item.get_mut("parameters").and_then(Value::as_array_mut) {
        visit(list, &below);
    }
}

fn names(holder: &Value) -> Vec<String> {
    let parameters = holder.get("parameters").and_then(Value::as_array);
    let names = parameters.into_iter().flatten().filter_map(|p| p.get("name")?.as_str());
    names.map(str::to_owned).collect()
}
