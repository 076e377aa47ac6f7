//! `cargo xtask show`: any stage of the generator's work on `specs/`, as text.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::ValueEnum;

use crate::{Outcome, path_or, progress, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    stage: Stage,
    /// Only what has this name: a document, a module, a type
    name: Option<String>,
    /// With `api` and `stats`: after this pass instead of after the last
    #[arg(long, value_name = "PASS")]
    after: Option<String>,
    /// The folder to read [default: specs/books]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
}

/// What can be shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Stage {
    /// The documents' trees, corrected
    Source,
    /// The documents as OpenAPI
    Document,
    /// What the documents mean
    Api,
    /// What will be written, as decisions
    Crate,
    /// Where each type comes from
    Types,
    /// How much of everything there is, pass by pass
    Stats,
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Document => "document",
            Self::Api => "api",
            Self::Crate => "crate",
            Self::Types => "types",
            Self::Stats => "stats",
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let from = path_or(arguments.from.as_ref(), "specs/books");
    let text = progress::during("generating", || {
        let (after, name) = (arguments.after.as_deref(), arguments.name.as_deref());
        openapi_crate::show(specs::project(&from)?, arguments.stage.name(), after, name)
            .map_err(|findings| findings.to_string())
    })?;
    match io::stdout().write_all(text.as_bytes()) {
        // The reader has seen enough: `cargo xtask show api | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|error| error.to_string()),
    }
}
