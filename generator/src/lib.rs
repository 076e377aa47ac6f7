//! OpenAPI documents in, a complete Rust client crate out.
//!
//! The whole program is [`generate`]: text is read into a tree, corrected, understood as OpenAPI, lowered to what it
//! means, simplified pass by pass, planned as Rust and printed. Each arrow is a module:
//!
//! ```text
//! text ─read▶ Source ─overlay▶ Source ─repair▶ Source ─facts▶ Source ─parse▶ Document ─lower▶ Api ─passes▶ Api ─plan▶ Crate ─emit▶ Files
//! ```
//!
//! Nothing between reads or writes files: [`files`] does, before and after. [`regenerate`] is both at once, and remembers
//! what it made.

pub mod auth;
mod bounds;
mod build;
pub mod config;
pub mod diagnostics;
pub mod document;
pub mod emit;
pub mod files;
pub mod import;
pub mod lock;
#[cfg(feature = "mock")]
pub mod mock;
pub mod model;
mod parallel;
pub mod passes;
mod pattern;
pub mod project;
mod regenerate;
pub mod rust;
pub mod sample;
pub mod show;
pub mod source;
mod vocabulary;
mod words;
mod written;

pub use build::{Build, build};
pub use project::{Checked, Findings, Output, Project, Summary};
pub use regenerate::{Regenerated, Target, regenerate};
pub use show::show;

use config::Config;
use diagnostics::Diagnostics;
use document::Document;
use emit::Printed;
use files::Files;
use lock::{Lock, Pins};
use model::Api;
use passes::Pass;
use rust::Crate;
use source::Source;

/// Generates a crate from documents, in memory.
///
/// # Errors
///
/// When a document is refused: the findings say which, where and why.
pub fn generate(project: Project) -> Result<Output, Findings> {
    make(project, &Printed::default())
}

/// Finds all that [`generate`] would find, and decides what it would write, but writes nothing.
///
/// # Errors
///
/// As those of `generate`.
pub fn check(project: Project) -> Result<Checked, Findings> {
    let Decided { lock, summary, findings, .. } = decide(project)?;
    Ok(Checked { lock, summary, findings })
}

/// The same as `generate` without printing anew what was printed before.
fn make(project: Project, printed: &Printed) -> Result<Output, Findings> {
    let decided = decide(project)?;
    let Decided { plan, api, declared, config, examples, lock, summary, findings } =
        decided;
    let (mut files, imprints) = emit::emit(&plan, printed);
    if let Some(mut declared) = declared {
        declared.modules.retain(|module| !module.operations.is_empty());
        files.extend(emit::wire(&plan, &api, &declared, &config, &findings.sources));
    }
    files.extend(examples);
    let summary = summary.and_of(&files);
    Ok(Output { files, lock, summary, findings, imprints })
}

/// All that is known before anything is printed.
struct Decided {
    plan: Crate,
    api: Api,
    /// The documents' own words: what joining makes of them is what is tested.
    declared: Option<Api>,
    config: Config,
    examples: Files,
    lock: String,
    summary: Summary,
    findings: Findings,
}

fn decide(project: Project) -> Result<Decided, Findings> {
    let mut diagnostics = Diagnostics::default();
    let examples = project.example_files();
    let config = project.config(&mut diagnostics);
    let locked = project.lock.clone();
    let lock = Lock::read(locked.as_ref(), &mut diagnostics);
    let mut sources = read(project, config.as_ref(), &mut diagnostics);
    let documents = understand(&mut sources, &mut diagnostics);
    let (Some(config), Some(documents)) = (config, documents) else {
        return Err(Findings { diagnostics, sources });
    };
    let (single, joining) = passes::through(Some(passes::BEFORE_JOINING));
    let mut api = mean(&sources, &documents, &config, single, &mut diagnostics);
    let declared = config.tests.wire.then(|| api.clone());
    passes::run(&mut api, &config, joining, &mut diagnostics);
    config.complain_of_unused(&api, &examples, &mut diagnostics);
    let pins = Pins::new(&lock, &config, &api, &sources, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(Findings { diagnostics, sources });
    }
    let plan = rust::plan::plan(&api, &config, &pins, &mut diagnostics);
    let summary = Summary::of(&documents, &plan, &diagnostics);
    let lock = lock::write(locked.as_ref(), &plan, &sources);
    let findings = Findings { diagnostics, sources };
    Ok(Decided { plan, api, declared, config, examples, lock, summary, findings })
}

/// Text to corrected trees.
fn read(
    project: Project,
    config: Option<&Config>,
    diagnostics: &mut Diagnostics,
) -> Vec<Source> {
    let mut documents = project.documents;
    // The same documents are the same API, in whatever order they come.
    documents.sort_by(|a, b| a.name.cmp(&b.name));
    let reading =
        config.map_or_else(config::Documents::default, |config| config.documents);
    let mut sources = source::read_at_most(reading.max_nodes, documents, diagnostics);
    let overlays = source::read_overlays(project.overlays, diagnostics);
    source::apply(&mut sources, &overlays, diagnostics);
    source::repair(&mut sources, diagnostics);
    source::facts::complain(&mut sources, diagnostics);
    if reading.prose {
        source::facts::find(&mut sources, source::facts::Untyped::Left);
    }
    sources
}

/// Trees to documents; nothing when one was refused.
fn understand(
    sources: &mut [Source],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Document>> {
    if diagnostics.has_errors() {
        return None;
    }
    let documents = document::parse(sources, diagnostics);
    (!diagnostics.has_errors()).then_some(documents)
}

/// Documents to what they mean, after these passes.
fn mean(
    sources: &[Source],
    documents: &[Document],
    config: &Config,
    passes: &[Pass],
    diagnostics: &mut Diagnostics,
) -> Api {
    let mut api = model::lower::lower(sources, documents, diagnostics);
    if let Some(first) = sources.first().filter(|_| api.operations().next().is_none()) {
        diagnostics.no_operations(&first.name);
    }
    passes::run(&mut api, config, passes, diagnostics);
    api
}
