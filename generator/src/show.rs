//! Any stage of a run as text, for people who want to see what happens.

mod stats;
mod types;

use std::fmt::Write;

use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::lock::{Lock, Pins};
use crate::model::lower::lower;
use crate::model::print;
use crate::project::{Findings, Project};
use crate::rust::Crate;
use crate::source::Source;
use crate::{mean, read, rust, understand};

/// Prints a stage: `source`, `document`, `api` (perhaps after one pass), `types`, `stats` or `crate`; perhaps only what
/// has this name.
///
/// # Errors
///
/// When a document is refused.
pub fn show(
    project: Project,
    stage: &str,
    after: Option<&str>,
    name: Option<&str>,
) -> Result<String, Findings> {
    let mut diagnostics = Diagnostics::default();
    let crate_name = project.name.clone();
    let config = project.config(&mut diagnostics);
    let lock = Lock::read(project.lock.as_ref(), &mut diagnostics);
    let sources = read(project, &mut diagnostics);
    let documents = understand(&sources, &mut diagnostics);
    let (Some(config), Some(documents)) = (config, documents) else {
        return Err(Findings { diagnostics, sources });
    };
    let text = match stage {
        "source" => show_sources(&sources, name),
        "document" => show_documents(&sources, &documents, name),
        "stats" => stats::stats(&lower(&sources, &documents, &mut diagnostics), &config),
        _ => {
            let api = mean(&sources, &documents, &config, after, &mut diagnostics);
            match stage {
                "api" => print::print(&api, name),
                "types" => types::types(&api, &sources, name),
                _ => {
                    let pins =
                        Pins::new(&lock, &config, &api, &sources, &mut diagnostics);
                    let plan =
                        rust::plan::plan(&api, &config, &pins, crate_name.as_deref());
                    show_crate(&plan, name)
                }
            }
        }
    };
    Ok(text)
}

fn show_sources(sources: &[Source], name: Option<&str>) -> String {
    let mut text = String::new();
    for source in
        sources.iter().filter(|source| name.is_none_or(|name| name == source.stem()))
    {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "# {}\n{:#}", source.name, source.tree);
    }
    text
}

fn show_documents(
    sources: &[Source],
    documents: &[Document],
    name: Option<&str>,
) -> String {
    let mut text = String::new();
    for document in documents {
        let source = &sources[document.source];
        if name.is_none_or(|name| name == source.stem()) {
            let _ = writeln!(text, "# {}\n{:#?}", source.name, document.openapi);
        }
    }
    text
}

fn show_crate(plan: &Crate, name: Option<&str>) -> String {
    let mut text = String::new();
    for module in
        plan.modules.iter().filter(|module| name.is_none_or(|name| name == module.ident))
    {
        let _ = writeln!(text, "{module:#?}");
    }
    text
}
