//! Any stage of a run as text, for people who want to see what happens.

mod stats;
mod types;

use std::fmt::{self, Write};

use crate::diagnostics::{Diagnostics, neutral};
use crate::document::Document;
use crate::lock::{Lock, Pins};
use crate::model::lower::lower;
use crate::model::{Api, print};
use crate::passes::{self, BEFORE_JOINING, PASSES, through};
use crate::project::{Findings, Project};
use crate::rust::Crate;
use crate::source::Source;
use crate::{mean, read, rust, understand};

/// What can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Stage {
    /// The documents' trees, corrected
    Source,
    /// The documents as OpenAPI
    Document,
    /// What the documents mean
    Api,
    /// What will be written, as decisions
    Crate,
    /// Where each type comes from, and what was not made one
    Types,
    /// How much of everything there is, pass by pass
    Stats,
}

/// Why nothing is shown.
#[derive(Debug)]
pub enum Refusal {
    /// A document or the configuration was refused.
    Findings(Findings),
    /// What was asked for is not there; the message says what is.
    Unknown(String),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings(findings) => findings.fmt(f),
            Self::Unknown(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Refusal {}

/// Prints a stage; of the model and the counts perhaps as they are after one pass, and perhaps only what has this name.
///
/// # Errors
///
/// When a document is refused, and when there is no such pass or name.
pub fn show(
    project: Project,
    stage: Stage,
    after: Option<&str>,
    name: Option<&str>,
) -> Result<String, Refusal> {
    check(stage, after, name)?;
    let mut diagnostics = Diagnostics::default();
    let config = project.config(&mut diagnostics);
    let lock = Lock::read(project.lock.as_ref(), &mut diagnostics);
    let mut sources = read(project, config.as_ref(), &mut diagnostics);
    let trees = if stage == Stage::Source { source_parts(&sources) } else { Vec::new() };
    let documents = understand(&mut sources, &mut diagnostics);
    let (Some(config), Some(documents)) = (config, documents) else {
        return Err(Refusal::Findings(Findings { diagnostics, sources }));
    };
    let parts = match stage {
        Stage::Source => trees,
        Stage::Document => document_parts(&sources, &documents),
        Stage::Api => {
            let passes = through(after).0;
            api_parts(&mean(&sources, &documents, &config, passes, &mut diagnostics))
        }
        Stage::Stats => {
            let api = lower(&sources, &documents, &mut diagnostics);
            return Ok(stats::stats(&api, &config, after));
        }
        Stage::Types | Stage::Crate => {
            let (single, joining) = through(Some(BEFORE_JOINING));
            let unjoined = mean(&sources, &documents, &config, single, &mut diagnostics);
            let mut api = unjoined.clone();
            passes::run(&mut api, &config, joining, &mut diagnostics);
            let pins = Pins::new(&lock, &config, &api, &sources, &mut diagnostics);
            if diagnostics.has_errors() {
                return Err(Refusal::Findings(Findings { diagnostics, sources }));
            }
            let plan = rust::plan::plan(&api, &config, &pins, &mut diagnostics);
            if stage == Stage::Crate {
                crate_parts(&plan)
            } else {
                types::parts(&types::Run {
                    unjoined: &unjoined,
                    api: &api,
                    plan: &plan,
                    config: &config,
                    sources: &sources,
                })
            }
        }
    };
    chosen(parts, name)
}

/// Refuses what no documents could make right.
fn check(stage: Stage, after: Option<&str>, name: Option<&str>) -> Result<(), Refusal> {
    if name.is_some() && stage == Stage::Stats {
        return Err(Refusal::Unknown(
            "counts are of the whole: they take no name".into(),
        ));
    }
    let Some(after) = after else { return Ok(()) };
    if !matches!(stage, Stage::Api | Stage::Stats) {
        let message = "only the model and the counts can be shown after a pass";
        return Err(Refusal::Unknown(message.into()));
    }
    let passes = PASSES.iter().map(|pass| pass.name);
    if passes.clone().any(|pass| pass == after) {
        return Ok(());
    }
    Err(unknown("pass", after, passes))
}

fn unknown<'a>(
    what: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Refusal {
    let known: Vec<&str> = known.into_iter().collect();
    Refusal::Unknown(format!(
        "there is no {what} `{}`; there are: {}",
        neutral(name),
        known.join(", ")
    ))
}

/// A part of a stage that can be asked for by its name.
struct Part {
    name: String,
    text: String,
}

/// All parts, or those of this name: the whole name, or what stands behind its last `::`.
fn chosen(parts: Vec<Part>, name: Option<&str>) -> Result<String, Refusal> {
    let is_wanted = |part: &Part| {
        name.is_none_or(|name| {
            part.name == name || part.name.rsplit("::").next() == Some(name)
        })
    };
    if let Some(name) = name
        && !parts.iter().any(is_wanted)
    {
        return Err(unknown("part", name, parts.iter().map(|part| part.name.as_str())));
    }
    Ok(parts.into_iter().filter(is_wanted).map(|part| part.text).collect())
}

fn source_parts(sources: &[Source]) -> Vec<Part> {
    let part = |source: &Source| Part {
        name: source.stem().to_owned(),
        text: format!("# {}\n{:#}\n", source.name, source.tree),
    };
    sources.iter().map(part).collect()
}

fn document_parts(sources: &[Source], documents: &[Document]) -> Vec<Part> {
    let part = |document: &Document| {
        let source = &sources[document.source];
        Part {
            name: source.stem().to_owned(),
            text: format!("# {}\n{:#?}\n", source.name, document.openapi),
        }
    };
    documents.iter().map(part).collect()
}

fn api_parts(api: &Api) -> Vec<Part> {
    let modules = (0..api.modules.len()).map(|index| Part {
        name: api.modules[index].name.clone(),
        text: print::module(api, index),
    });
    let types = api.types.iter().map(|(id, definition)| Part {
        name: definition.name.clone(),
        text: print::definition(api, id),
    });
    modules.chain(types).collect()
}

fn crate_parts(plan: &Crate) -> Vec<Part> {
    let modules = plan.modules.iter().map(|module| Part {
        name: module.ident.clone(),
        text: format!("{module:#?}\n"),
    });
    let mut shared = String::new();
    for item in &plan.shared {
        // Writing to a string cannot fail.
        let _ = writeln!(shared, "{item:#?}");
    }
    modules.chain([Part { name: "shared".into(), text: shared }]).collect()
}
