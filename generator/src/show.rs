//! Any stage of a run as text, for people who want to see what happens.

use std::fmt::Write;

use crate::diagnostics::Diagnostics;
use crate::model::print;
use crate::project::{Findings, Project};
use crate::{mean, read, rust, understand};

/// Prints a stage: `source`, `document`, `api` (perhaps after one pass) or `crate`; perhaps only what has this name.
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
    let sources = read(project, &mut diagnostics);
    let documents = understand(&sources, &mut diagnostics);
    let (Some(config), Some(documents)) = (config, documents) else {
        return Err(Findings { diagnostics, sources });
    };
    let wanted = |stem: &str| name.is_none_or(|name| name == stem);
    let mut text = String::new();
    match stage {
        "source" => {
            for source in sources.iter().filter(|source| wanted(source.stem())) {
                let _ = writeln!(text, "# {}\n{:#}", source.name, source.tree);
            }
        }
        "document" => {
            for document in documents
                .iter()
                .filter(|document| wanted(sources[document.source].stem()))
            {
                let _ = writeln!(
                    text,
                    "# {}\n{:#?}",
                    sources[document.source].name, document.openapi
                );
            }
        }
        "api" => {
            text = print::print(
                &mean(&sources, &documents, &config, after, &mut diagnostics),
                name,
            )
        }
        _ => {
            let api = mean(&sources, &documents, &config, None, &mut diagnostics);
            let plan = rust::plan::plan(&api, &config, crate_name.as_deref());
            for module in plan.modules.iter().filter(|module| wanted(&module.ident)) {
                let _ = writeln!(text, "{module:#?}");
            }
        }
    }
    Ok(text)
}
