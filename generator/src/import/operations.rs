//! Paths, operations, parameters and bodies in our own form, and the components they reach. Schemas are written elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Object;
use super::plan::Plan;
use super::reason::reason;
use super::{schemas, tidy};

const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
const OPERATION: [&str; 9] = [
    "operationId",
    "deprecated",
    tidy::EXTENSIONS,
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "security",
    "servers",
];
const PARAMETER: [&str; 12] = [
    "$ref",
    "name",
    "in",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "content",
    tidy::EXTENSIONS,
];
const BODY: [&str; 5] =
    ["description", "required", "headers", "content", tidy::EXTENSIONS];
const MEDIA: [&str; 4] = ["schema", "itemSchema", "encoding", tidy::EXTENSIONS];
/// Words and samples, wherever they stand.
const DROPPED: [&str; 6] =
    ["tags", "summary", "description", "example", "examples", "externalDocs"];
/// Components other than schemas, in the order they are written.
const SECTIONS: [&str; 4] = ["parameters", "requestBodies", "responses", "headers"];

/// Writes what operations say and remembers what they refer to.
pub(super) struct Writer<'a> {
    tree: &'a Value,
    plan: Plan<'a>,
    /// References to components other than schemas.
    referred: BTreeSet<String>,
    /// Scopes that operations ask for, by security scheme.
    scopes: BTreeMap<String, BTreeSet<String>>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(tree: &'a Value) -> Self {
        Self {
            tree,
            plan: Plan::new(tree),
            referred: BTreeSet::new(),
            scopes: BTreeMap::new(),
        }
    }

    /// Path items without any operation are left out.
    pub(super) fn paths(&mut self, paths: &Value) -> Value {
        let mut written = Object::new();
        for (path, item) in paths.as_object().into_iter().flatten() {
            let item = self.item(item);
            if METHODS.iter().any(|method| item.contains_key(*method))
                || item.contains_key("$ref")
            {
                written.insert(path.clone(), item.into());
            }
        }
        written.into()
    }

    fn item(&mut self, item: &Value) -> Object {
        let shared = self.list(item.get("parameters"), &[]);
        let mut written = Object::new();
        if !shared.is_empty() {
            written.insert("parameters".into(), shared.clone().into());
        }
        for (key, value) in item.as_object().into_iter().flatten() {
            match key.as_str() {
                method if METHODS.contains(&method) => {
                    written.insert(key.clone(), self.operation(value, &shared));
                }
                "$ref" | "servers" => {
                    written.insert(key.clone(), value.clone());
                }
                _ => {}
            }
        }
        written
    }

    fn operation(&mut self, operation: &Value, shared: &[Value]) -> Value {
        let members = kept(operation).map(|(key, value)| {
            let value = match key.as_str() {
                "parameters" => self.list(Some(value), shared).into(),
                "requestBody" => self.body(value, None),
                "responses" => {
                    each(value, |status, response| self.body(response, Some(status)))
                }
                "callbacks" => each(value, |_, paths| self.paths(paths)),
                "security" => {
                    self.note_security(value);
                    value.clone()
                }
                _ => value.clone(),
            };
            (key.clone(), value)
        });
        tidy::ordered(members.collect::<Vec<_>>(), &OPERATION).into()
    }

    /// Parameters, without those that say the same as one before them.
    fn list(&mut self, parameters: Option<&Value>, shared: &[Value]) -> Vec<Value> {
        let mut written: Vec<Value> = Vec::new();
        for parameter in parameters.and_then(Value::as_array).into_iter().flatten() {
            let parameter = self.parameter(parameter);
            let same = |other: &Value| self.meant(other) == self.meant(&parameter);
            if !shared.iter().any(same) && !written.iter().any(same) {
                written.push(parameter);
            }
        }
        // References of a list that is written nowhere must not keep their component.
        self.referred.extend(written.iter().filter_map(reference).map(str::to_owned));
        written
    }

    /// A parameter with its reference followed.
    fn meant(&self, parameter: &Value) -> Value {
        let target = reference(parameter).and_then(|reference| self.target(reference));
        target.map_or_else(|| parameter.clone(), |target| self.parameter(target))
    }

    fn parameter(&self, parameter: &Value) -> Value {
        let members = kept(parameter).map(|(key, value)| {
            let value = match key.as_str() {
                "schema" => schemas::write(value, &self.plan),
                "content" => self.content(value),
                _ => value.clone(),
            };
            (key.clone(), value)
        });
        tidy::ordered(members.collect::<Vec<_>>(), &PARAMETER).into()
    }

    /// A request body, or the response of a status.
    fn body(&mut self, body: &Value, status: Option<&str>) -> Value {
        if let Some(reference) = reference(body) {
            self.referred.insert(reference.to_owned());
            return body.clone();
        }
        let mut members: Vec<(String, Value)> = Vec::new();
        if let Some(status) = status {
            members.push(("description".into(), reason(status).into()));
        }
        for (key, value) in kept(body) {
            let value = match key.as_str() {
                "content" => self.content(value),
                "headers" => self.headers(value),
                _ => value.clone(),
            };
            members.push((key.clone(), value));
        }
        tidy::ordered(members, &BODY).into()
    }

    fn headers(&mut self, headers: &Value) -> Value {
        for (_, header) in headers.as_object().into_iter().flatten() {
            self.referred.extend(reference(header).map(str::to_owned));
        }
        each(headers, |_, header| self.parameter(header))
    }

    fn content(&self, content: &Value) -> Value {
        each(content, |_, media| {
            let members = kept(media).map(|(key, value)| {
                let value = match key.as_str() {
                    "schema" | "itemSchema" => schemas::write(value, &self.plan),
                    _ => value.clone(),
                };
                (key.clone(), value)
            });
            tidy::ordered(members.collect::<Vec<_>>(), &MEDIA).into()
        })
    }

    /// Remembers the scopes of a list of security requirements.
    pub(super) fn note_security(&mut self, security: &Value) {
        let requirements = security.as_array().into_iter().flatten();
        for (scheme, scopes) in requirements.filter_map(Value::as_object).flatten() {
            let noted = self.scopes.entry(scheme.clone()).or_default();
            let scopes = scopes.as_array().into_iter().flatten();
            noted.extend(scopes.filter_map(Value::as_str).map(str::to_owned));
        }
    }

    /// The components that were referred to.
    pub(super) fn components(&mut self) -> Object {
        let mut components = Object::new();
        for section in SECTIONS {
            let all = self.section(section).into_iter().flatten();
            let mut written = Object::new();
            for (name, component) in all {
                if self.referred.contains(&format!("#/components/{section}/{name}")) {
                    let component = match section {
                        "requestBodies" => self.body(component, None),
                        // Shared between statuses: its name is all that can be said of it.
                        "responses" => self.body(component, Some(name)),
                        _ => self.parameter(component),
                    };
                    written.insert(name.clone(), component);
                }
            }
            insert(&mut components, section, written);
        }
        let kept = self.plan.kept();
        let schemas = kept
            .map(|(name, schema)| (name.to_owned(), schemas::write(schema, &self.plan)));
        insert(&mut components, "schemas", schemas.collect());
        insert(&mut components, "securitySchemes", self.security_schemes());
        components
    }

    fn security_schemes(&self) -> Object {
        let all = self.section("securitySchemes").into_iter().flatten();
        let used = all
            .filter_map(|(name, scheme)| Some((name, scheme, self.scopes.get(name)?)));
        used.map(|(name, scheme, scopes)| {
            let mut scheme: Object =
                kept(scheme).map(|(k, v)| (k.clone(), v.clone())).collect();
            let flows = scheme.get_mut("flows").and_then(Value::as_object_mut);
            for (_, flow) in flows.into_iter().flatten() {
                let blank = scopes.iter().map(|scope| (scope.clone(), Value::from("")));
                flow["scopes"] = Value::Object(blank.collect());
            }
            (name.clone(), scheme.into())
        })
        .collect()
    }

    fn section(&self, name: &str) -> Option<&'a Object> {
        self.tree.get("components")?.get(name)?.as_object()
    }

    fn target(&self, reference: &str) -> Option<&'a Value> {
        self.tree.pointer(reference.strip_prefix('#')?)
    }
}

fn insert(components: &mut Object, section: &str, written: Object) {
    if !written.is_empty() {
        components.insert(section.to_owned(), written.into());
    }
}

fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

fn kept(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members = value.as_object().into_iter().flatten();
    members.filter(|(key, _)| !DROPPED.contains(&key.as_str()))
}

fn each(value: &Value, mut write: impl FnMut(&str, &Value) -> Value) -> Value {
    let members = value.as_object().into_iter().flatten();
    let written = members.map(|(key, value)| (key.clone(), write(key, value)));
    Value::Object(written.collect())
}
