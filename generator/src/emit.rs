//! The crate as text: files in memory.
//!
//! Nothing is decided here: `rust.rs` says every name and type, this stage prints them.

mod client;
mod environment;
mod format;
mod guide;
mod inline;
mod manifest;
mod models;
mod module;
mod operations;
mod readme;
mod rebreak;
mod runtime;
mod service;
mod tokens;
mod wire;

use std::collections::BTreeMap;

pub use inline::inline;
pub(crate) use manifest::RUNTIME_FEATURES;
pub(crate) use wire::wire;

use crate::files::{Files, fingerprint};
use crate::parallel;
use crate::rust::{Crate, Module};

/// Modules that were printed before, by what stands for each as it was planned.
pub(crate) type Printed = BTreeMap<u64, Files>;

/// What stands for each module as it was planned, and the files that it became.
pub(crate) type Imprints = Vec<(u64, Vec<String>)>;

/// Prints the whole crate, except for modules that were printed before as they are planned now.
pub(crate) fn emit(plan: &Crate, before: &Printed) -> (Files, Imprints) {
    let mut files = Files::default();
    files.insert("Cargo.toml".into(), manifest::manifest(plan));
    let guide = guide::guide(plan);
    files.insert("README.md".into(), readme::readme(plan, &guide));
    files.insert("rustfmt.toml".into(), manifest::RUSTFMT.to_owned());
    files.insert("src/lib.rs".into(), client::lib(plan, &guide));
    files.insert("src/client.rs".into(), client::client(plan));
    for (name, text) in runtime::FILES {
        files.insert(format!("src/runtime/{name}"), (*text).to_owned());
    }
    let modules = parallel::map(&plan.modules, |module| {
        let imprint = fingerprint(module);
        let printed = before.get(&imprint).cloned();
        (imprint, printed.unwrap_or_else(|| emit_module(module)))
    });
    let mut imprints = Imprints::default();
    for (imprint, printed) in modules {
        imprints.push((imprint, printed.keys().cloned().collect()));
        files.extend(printed);
    }
    if !plan.shared.is_empty() {
        files.extend(models::shared(&plan.shared));
    }
    (files, imprints)
}

/// The files of one module.
fn emit_module(module: &Module) -> Files {
    let folder = format!("src/{}", module.ident);
    let mut files = Files::default();
    files.insert(format!("{folder}/mod.rs"), module::module(module));
    files.insert(format!("{folder}/operations.rs"), operations::operations(module));
    if !module.items.is_empty() {
        files.extend(models::models(module));
    }
    files
}
