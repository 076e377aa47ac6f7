//! What stands in `client.toml` for what the documents do not have: it does nothing, which is said.

use std::collections::BTreeSet;

use super::Config;
use crate::auth::Kind;
use crate::diagnostics::Diagnostics;
use crate::files::Files;
use crate::model::{Api, Operation, Reply, Shape};
use crate::pattern::matches;
use crate::rust::names;
use crate::rust::plan::name_modules;

/// Where an entry stands, and what it is for: of what kind, and which.
struct Entry {
    path: Vec<String>,
    kind: &'static str,
    name: String,
}

impl Config {
    /// Complains about entries for modules, operations and examples that are not there.
    pub(crate) fn complain_of_unused(
        &self,
        api: &Api,
        examples: &Files,
        diagnostics: &mut Diagnostics,
    ) {
        let programs = self.examples.programs.keys();
        let programs = programs
            .filter(|name| !examples.contains_key(&format!("examples/{name}.rs")));
        let programs =
            programs.map(|name| entry(&["examples", "programs", name], "example", name));
        let unused = self.modules_of_none(api).into_iter().chain(programs);
        for Entry { path, kind, name } in unused.chain(self.rules_of_none(api)) {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            diagnostics.unused_entry(self.written.place(&path), kind, &name);
        }
        for ((ident, _), module) in name_modules(api).iter().zip(&api.modules) {
            let mut renamed = self.modules.names.iter();
            let of = renamed.find(|(_, name)| **name == module.name).map(|(of, _)| of);
            if let Some(of) = of.filter(|_| names::value(&module.name) != *ident) {
                let at = self.written.place(&["modules", "names", of]);
                diagnostics.name_not_kept(at, &module.name, ident);
            }
        }
    }

    fn modules_of_none(&self, api: &Api) -> Vec<Entry> {
        let modules = &self.modules;
        let idents: BTreeSet<String> =
            name_modules(api).into_iter().map(|(ident, _)| ident).collect();
        let names: BTreeSet<&String> =
            api.modules.iter().map(|module| &module.name).collect();
        let renamed = modules.names.iter().filter(|(_, name)| !names.contains(name));
        let renamed =
            renamed.map(|(of, _)| entry(&["modules", "names", of], "document", of));
        let nouns = modules.nouns.keys().filter(|ident| !idents.contains(*ident));
        let nouns =
            nouns.map(|ident| entry(&["modules", "nouns", ident], "module", ident));
        let default = modules.default.iter().enumerate();
        let default = default.filter(|(_, ident)| !idents.contains(*ident));
        let default = default.map(|(at, ident)| {
            entry(&["modules", "default", &at.to_string()], "module", ident)
        });
        let pages = self.documentation.without_page.iter().enumerate();
        let pages = pages.filter(|(_, document)| {
            !names.contains(modules.names.get(*document).unwrap_or(document))
        });
        let pages = pages.map(|(at, document)| {
            entry(
                &["documentation", "without_page", &at.to_string()],
                "document",
                document,
            )
        });
        renamed.chain(nouns).chain(default).chain(pages).collect()
    }

    fn rules_of_none(&self, api: &Api) -> Vec<Entry> {
        const FORMAT: &str = "parameter that chooses a format and is called";
        let mut unused = Vec::new();
        let mut look = |path: &[&str], rules: &[String], kind, is_of: Fits| {
            for (at, rule) in rules.iter().enumerate() {
                if !api.operations().any(|operation| is_of(rule, operation)) {
                    unused.push(entry(&[path, &[&at.to_string()]].concat(), kind, rule));
                }
            }
        };
        let by_id: Fits = |rule, operation| matches(rule, &operation.id);
        let by_path: Fits = |rule, operation| matches(rule, &operation.path);
        look(&["bodies", "offer"], &self.bodies.offer, "operation", by_id);
        look(&["bodies", "except"], &self.bodies.except, "operation", by_id);
        look(&["downloads", "paths"], &self.downloads.paths, "path", by_path);
        for (at, rule) in self.uploads.add.iter().enumerate() {
            look(
                &["uploads", "add", &at.to_string(), "paths"],
                &rule.paths,
                "path",
                by_path,
            );
        }
        for (at, rule) in self.client_parameters.iter().enumerate() {
            let path = ["client_parameters", &at.to_string(), "except"];
            look(&path, &rule.except, "path that begins with", |rule, operation| {
                operation.path.starts_with(rule)
            });
        }
        let mut one = |path: &[&str], kind, name: Option<&String>, is_of: Fits| {
            let name = name.filter(|name| !api.operations().any(|one| is_of(name, one)));
            unused.extend(name.map(|name| entry(path, kind, name)));
        };
        let asked: Fits = |name, operation| {
            let mut queries =
                operation.twins.iter().filter_map(|twin| twin.query.as_ref());
            queries.any(|(query, _)| query == name)
        };
        one(&["downloads", "format"], FORMAT, self.downloads.format.as_ref(), asked);
        one(&["downloads", "print"], FORMAT, self.downloads.print.as_ref(), asked);
        let paging = self.paging.as_ref().map(|rule| &rule.page);
        one(&["paging"], "list in pages by", paging, |_, operation| {
            matches!(operation.reply, Reply::Page { .. })
        });
        let upsert = self.upsert.as_ref().map(|rule| &rule.key);
        one(&["upsert"], "operation with the header", upsert, |_, operation| {
            operation.unique_key.is_some()
        });
        let signed =
            api.schemes.iter().any(|one| matches!(one.kind, Kind::Token | Kind::Basic));
        if !signed && self.written.has(&["authorization"]) {
            unused.push(entry(
                &["authorization"],
                "security scheme for the header",
                &self.authorization.header,
            ));
        }
        // The rules for scalars are left alone: they say what fields are, also those to come.
        let names = names_of(api);
        for (at, rule) in self.types.lists.iter().enumerate() {
            if !names.iter().any(|name| matches(rule, name)) {
                unused.push(entry(&["types", "lists", &at.to_string()], "field", rule));
            }
        }
        for id in self.documentation.summaries.keys() {
            let path = ["documentation", "summaries", id];
            if !api.operations().any(|operation| operation.id == *id) {
                unused.push(entry(&path, "operation", id));
            }
        }
        unused
    }
}

/// What fields are called.
fn names_of(api: &Api) -> BTreeSet<&str> {
    let records =
        api.types.iter().filter_map(|(_, definition)| match &definition.shape {
            Shape::Record(record) => Some(record),
            _ => None,
        });
    let fields = records.flat_map(|record| &record.fields);
    fields.map(|field| field.name.as_str()).collect()
}

/// Whether a rule is about an operation.
type Fits = fn(&str, &Operation) -> bool;

fn entry(path: &[&str], kind: &'static str, name: &str) -> Entry {
    let path = path.iter().map(|part| (*part).to_owned()).collect();
    Entry { path, kind, name: name.to_owned() }
}
