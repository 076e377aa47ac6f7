//! All documents as one, since Prism serves one: each document's paths and components get the document's name before theirs.

use std::path::Path;

use openapi_crate::diagnostics::{Diagnostics, Report};
use openapi_crate::source;
use serde_json::{Map, Value, json};

use crate::specs;

/// The documents of a folder with their overlay, and nothing that the generator mends.
pub(super) fn of(folder: &Path) -> Result<Value, String> {
    let project = specs::project(folder)?;
    let mut diagnostics = Diagnostics::default();
    let max_nodes = specs::config(folder)?.documents.max_nodes;
    let mut sources =
        source::read_at_most(max_nodes, project.documents, &mut diagnostics);
    let overlays = source::read_overlays(project.overlays, &mut diagnostics);
    source::apply(&mut sources, &overlays, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(Report::new(&diagnostics, &sources).to_string());
    }
    let mut paths = Map::new();
    let mut components: Map<String, Value> = Map::new();
    for source in &sources {
        let mut tree = source.tree.clone();
        point(&mut tree, source.stem());
        for (path, item) in members(&mut tree, "paths") {
            let template = template(&path, &declared(&source.tree, &path));
            paths.insert(format!("/{}{template}", source.stem()), item);
        }
        for (kind, named) in members(&mut tree, "components") {
            let Value::Object(named) = named else { continue };
            let kind = components.entry(kind).or_insert_with(|| json!({}));
            for (name, value) in named {
                kind[format!("{}.{name}", source.stem())] = value;
            }
        }
    }
    // Prism knows OAuth tokens only after the word `Bearer`; that ours stands in the header is what the wire test says.
    components.remove("securitySchemes");
    Ok(json!({
        "openapi": "3.0.3",
        "info": { "title": "All documents", "version": "1" },
        "paths": paths,
        "components": components,
    }))
}

/// A path in which regular expressions are placeholders, as the generator takes them to be: each of the next parameter that
/// is declared and has no placeholder.
fn template(path: &str, declared: &[String]) -> String {
    let mut left = declared.iter().filter(|name| !path.contains(&format!("{{{name}}}")));
    let steps = path.split('/').enumerate();
    let steps: Vec<String> = steps
        .map(|(index, step)| match step.starts_with('(') {
            true => left.next().map_or_else(
                || format!("{{step{index}}}"),
                |name| format!("{{{name}}}"),
            ),
            false => step.to_owned(),
        })
        .collect();
    steps.join("/")
}

/// The parameters that all operations of a path have in it.
fn declared(tree: &Value, path: &str) -> Vec<String> {
    let all = tree["paths"][path]["parameters"].as_array().into_iter().flatten();
    let parameters = all.filter_map(|parameter| match parameter["$ref"].as_str() {
        Some(target) => tree.pointer(target.strip_prefix('#')?),
        None => Some(parameter),
    });
    let in_path = parameters.filter(|parameter| parameter["in"] == "path");
    in_path
        .filter_map(|parameter| Some(parameter["name"].as_str()?.to_owned()))
        .collect()
}

fn members(tree: &mut Value, key: &str) -> Map<String, Value> {
    match tree.get_mut(key).map(Value::take) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Lets references point at the components' new names, and leaves out what Prism is not asked about.
fn point(tree: &mut Value, stem: &str) {
    match tree {
        Value::Object(members) => {
            members.remove("security");
            if let Some(Value::String(target)) = members.get_mut("$ref") {
                let place = target
                    .strip_prefix("#/components/")
                    .and_then(|rest| rest.split_once('/'));
                if let Some((kind, name)) = place {
                    *target = format!("#/components/{kind}/{stem}.{name}");
                }
            }
            members.values_mut().for_each(|value| point(value, stem));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| point(item, stem)),
        _ => {}
    }
}
