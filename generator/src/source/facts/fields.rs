//! Visits every place of a document where a schema stands under a name: parameters, properties, components. Reads no words.

use serde_json::{Map, Value};

pub(super) type Object = Map<String, Value>;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];
/// Keywords that hold one schema.
const ONE: [&str; 3] = ["items", "additionalProperties", "not"];
/// Keywords that hold a list of schemas.
const MANY: [&str; 3] = ["allOf", "anyOf", "oneOf"];

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

    /// A copy of the schema, through references to components.
    pub(super) fn target(&self, components: &Value) -> Option<Object> {
        let schema = if self.is_parameter() {
            self.holder.get("schema")?.as_object()?
        } else {
            &*self.holder
        };
        let mut schema = schema;
        // A chain longer than the components there are is a circle.
        for _ in 0..=components.as_object().map_or(0, Map::len) {
            let Some(name) = text(schema, "$ref").strip_prefix("#/components/schemas/") else {
                return Some(schema.clone());
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
        (self.is_parameter() && text(self.holder, "in") == "query").then_some(&mut *self.holder)
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
    if let Some(components) = tree.get_mut("components") {
        for (name, schema) in members(components.get_mut("schemas")) {
            in_schema(name, schema, Some(Place::Named), visit);
        }
        for (_, parameter) in members(components.get_mut("parameters")) {
            in_parameter(parameter, visit);
        }
        for section in ["requestBodies", "responses"] {
            for (_, holder) in members(components.get_mut(section)) {
                in_content(holder, visit);
            }
        }
    }
    for (_, item) in members(tree.get_mut("paths")) {
        in_parameters(item, visit);
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                in_operation(operation, visit);
            }
        }
    }
}

/// Calls `visit` for every list of parameters, with the names that are taken where it stands.
pub(super) fn each_list(tree: &mut Value, visit: &mut dyn FnMut(&mut Vec<Value>, &[String])) {
    for (_, item) in members(tree.get_mut("paths")) {
        let shared = names(item);
        let mut below = Vec::new();
        for method in METHODS {
            if let Some(operation) = item.get_mut(method) {
                below.extend(names(operation));
                if let Some(list) = operation
                    .get_mut("parameters")
                    .and_then(Value::as_array_mut)
                {
                    visit(list, &shared);
                }
            }
        }
        if let Some(list) = item.get_mut("parameters").and_then(Value::as_array_mut) {
            visit(list, &below);
        }
    }
}

fn names(holder: &Value) -> Vec<String> {
    let parameters = holder.get("parameters").and_then(Value::as_array);
    let names = parameters
        .into_iter()
        .flatten()
        .filter_map(|p| p.get("name")?.as_str());
    names.map(str::to_owned).collect()
}

fn members(value: Option<&mut Value>) -> impl Iterator<Item = (&String, &mut Value)> {
    value.and_then(Value::as_object_mut).into_iter().flatten()
}

fn in_operation(operation: &mut Value, visit: &mut dyn FnMut(&mut Field<'_>)) {
    in_parameters(operation, visit);
    if let Some(body) = operation.get_mut("requestBody") {
        in_content(body, visit);
    }
    for (_, response) in members(operation.get_mut("responses")) {
        in_content(response, visit);
    }
}

fn in_parameters(holder: &mut Value, visit: &mut dyn FnMut(&mut Field<'_>)) {
    let list = holder.get_mut("parameters").and_then(Value::as_array_mut);
    for parameter in list.into_iter().flatten() {
        in_parameter(parameter, visit);
    }
}

fn in_parameter(parameter: &mut Value, visit: &mut dyn FnMut(&mut Field<'_>)) {
    let Some(holder) = parameter.as_object_mut() else {
        return;
    };
    let name = text(holder, "name").to_owned();
    if !name.is_empty() {
        visit(&mut Field {
            name: &name,
            holder,
            place: Place::Parameter,
        });
    }
    if let Some(schema) = holder.get_mut("schema") {
        in_schema(&name, schema, None, visit);
    }
}

fn in_content(holder: &mut Value, visit: &mut dyn FnMut(&mut Field<'_>)) {
    for (_, media) in members(holder.get_mut("content")) {
        if let Some(schema) = media.get_mut("schema") {
            in_schema("", schema, None, visit);
        }
    }
}

/// Visits a schema, where it has a place of its own, and those inside it.
fn in_schema(
    name: &str,
    schema: &mut Value,
    itself: Option<Place>,
    visit: &mut dyn FnMut(&mut Field<'_>),
) {
    let Some(holder) = schema.as_object_mut() else {
        return;
    };
    if let Some(place) = itself {
        visit(&mut Field {
            name,
            holder,
            place,
        });
    }
    for (property, schema) in members(holder.get_mut("properties")) {
        in_schema(property, schema, Some(Place::Named), visit);
    }
    for key in ONE {
        if let Some(schema) = holder.get_mut(key) {
            in_schema(name, schema, Some(Place::Part), visit);
        }
    }
    for key in MANY {
        let list = holder.get_mut(key).and_then(Value::as_array_mut);
        for schema in list.into_iter().flatten() {
            in_schema(name, schema, Some(Place::Part), visit);
        }
    }
}
