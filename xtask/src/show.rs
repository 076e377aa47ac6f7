//! `cargo xtask show`: any stage of the generator's work, as text.

use std::io::{self, Write as _};
use std::path::PathBuf;

use openapi_crate::Project;
use openapi_crate::files::Input;
use openapi_crate::show::Stage;

use crate::{Outcome, path_or, progress, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    stage: Stage,
    /// Only what has this name: a document, a module, a type
    name: Option<String>,
    /// With `api` and `stats`: after this pass instead of after the last
    #[arg(long, value_name = "PASS")]
    after: Option<String>,
    /// Files, folders or zip bundles, instead of specs/books with all that stands beside its documents
    #[arg(long, value_name = "DOCUMENT-OR-DIR-OR-ZIP")]
    documents: Vec<PathBuf>,
    /// What is known beyond those documents
    #[arg(long, value_name = "FILE", requires = "documents")]
    config: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let text = progress::during("generating", || {
        let (after, name) = (arguments.after.as_deref(), arguments.name.as_deref());
        openapi_crate::show(project(arguments)?, arguments.stage, after, name)
            .map_err(|refusal| refusal.to_string())
    })?;
    match io::stdout().write_all(text.as_bytes()) {
        // The reader has seen enough: `cargo xtask show api | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| error.to_string()),
    }
}

fn project(arguments: &Arguments) -> Result<Project, String> {
    if arguments.documents.is_empty() {
        return specs::project(&path_or(None, "specs/books"));
    }
    let mut project =
        Project::read(&arguments.documents).map_err(|findings| findings.to_string())?;
    if let Some(path) = &arguments.config {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| format!("{name}: {error}"))?;
        project.config = Some(Input { name, bytes });
    }
    Ok(project)
}
