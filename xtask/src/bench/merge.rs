//! Many documents as one, for generators that read one: components are called after their document, references follow, what
//! two documents define alike stays once. With `mended` also what progenitor refuses is repaired or left out.

use std::collections::{BTreeMap, HashMap, HashSet};

use openapi_crate::source::Source;
use serde_json::{Map, Value, json};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// One document of all.
pub(super) fn merge(sources: &[Source], mended: bool) -> Value {
    let mut merged = Merged::default();
    for source in sources {
        let stem = source.stem().replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        merged.add(source.tree.clone(), &stem, mended);
    }
    let first = sources.first().map(|source| &source.tree);
    json!({
        "openapi": "3.0.0",
        "info": {"title": "Merged", "version": "1.0.0"},
        "servers": first.and_then(|tree| tree.get("servers")).cloned().unwrap_or(json!([])),
        "paths": merged.paths,
        "components": merged.components,
    })
}

#[derive(Default)]
struct Merged {
    paths: Map<String, Value>,
    components: BTreeMap<String, Map<String, Value>>,
    /// Method and path without the names of placeholders.
    shapes: HashSet<(String, String)>,
    ids: HashSet<String>,
    /// Names of schemas as types would be called.
    folded: HashSet<String>,
}

impl Merged {
    fn add(&mut self, mut tree: Value, stem: &str, mended: bool) {
        let names = self.names(&tree, stem, mended);
        rename_references(&mut tree, &names);
        for (kind, parts) in objects(tree.get_mut("components").map(Value::take)) {
            for (name, part) in objects(Some(parts)) {
                let target = format!("#/components/{kind}/{name}");
                let name = names.get(&target).and_then(|to| to.rsplit('/').next());
                let own = self.components.entry(kind.clone()).or_default();
                own.extend(name.map(|name| (name.to_owned(), part)));
            }
        }
        for (path, mut item) in objects(tree.get_mut("paths").map(Value::take)) {
            let common = item.get_mut("parameters").map(Value::take);
            let common = common.as_ref().and_then(Value::as_array).cloned();
            for method in METHODS {
                let Some(operation) = item.get_mut(method).map(Value::take) else {
                    continue;
                };
                let operation = with_parameters(operation, common.as_deref(), mended);
                self.operation(&path, method, operation, stem, mended);
            }
        }
    }

    /// What each reference to a component becomes.
    fn names(
        &mut self,
        tree: &Value,
        stem: &str,
        mended: bool,
    ) -> HashMap<String, String> {
        let mut names = HashMap::new();
        for (kind, parts) in
            tree.get("components").and_then(Value::as_object).into_iter().flatten()
        {
            for name in parts.as_object().into_iter().flatten().map(|(name, _)| name) {
                let mut new = format!("{stem}_{name}");
                let folded = |name: &str| {
                    format!("{kind}{}", name.replace(['-', '_'], "").to_lowercase())
                };
                while !self.folded.insert(folded(&new)) && mended {
                    new.push_str("_too");
                }
                let place = format!("#/components/{kind}/");
                names.insert(format!("{place}{name}"), format!("{place}{new}"));
            }
        }
        names
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        mut operation: Value,
        stem: &str,
        mended: bool,
    ) {
        let sends_files = operation.pointer("/requestBody/content/multipart~1form-data");
        if (mended && sends_files.is_some())
            || !self.shapes.insert((method.to_owned(), path.to_owned()))
        {
            return;
        }
        let path =
            &if mended { with_placeholders(path, &operation) } else { path.to_owned() };
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or(method);
        let mut id = id.to_owned();
        while !self.ids.insert(id.to_lowercase().replace('-', "_")) {
            id = format!("{stem}_{id}");
        }
        operation["operationId"] = id.into();
        let item = self.paths.entry(path).or_insert_with(|| json!({}));
        item[method] = operation;
    }
}

fn objects(value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// Every reference as it is called now.
fn rename_references(value: &mut Value, names: &HashMap<String, String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        if let Some(name) = names.get(target) {
                            target.clone_from(name);
                        }
                    }
                    value => rename_references(value, names),
                }
            }
        }
        Value::Array(list) => {
            list.iter_mut().for_each(|value| rename_references(value, names));
        }
        _ => {}
    }
}

/// An operation with the parameters of its path; mended, none of the query is called like one of the path.
fn with_parameters(
    mut operation: Value,
    common: Option<&[Value]>,
    mended: bool,
) -> Value {
    let mut list = common.map(<[Value]>::to_vec).unwrap_or_default();
    if let Some(Value::Array(own)) = operation.get_mut("parameters").map(Value::take) {
        list.extend(own);
    }
    if mended {
        let place = |parameter: &Value| parameter.get("in").cloned();
        let name = |parameter: &Value| parameter.get("name").cloned();
        let in_path: Vec<_> =
            list.iter().filter(|p| place(p) == Some("path".into())).map(name).collect();
        list.retain(|p| place(p) == Some("path".into()) || !in_path.contains(&name(p)));
    }
    operation["parameters"] = Value::Array(list);
    operation
}

/// `/option/(\d+)` becomes `/option/{option_id}`: the operation has a parameter for it.
fn with_placeholders(path: &str, operation: &Value) -> String {
    let mut path = path.to_owned();
    let parameters = operation.get("parameters").and_then(Value::as_array);
    for parameter in parameters.into_iter().flatten() {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        let in_path = parameter.get("in").is_some_and(|place| place == "path");
        if in_path && !path.contains(&format!("{{{name}}}")) {
            path = path.replacen("(\\d+)", &format!("{{{name}}}"), 1);
        }
    }
    path
}
