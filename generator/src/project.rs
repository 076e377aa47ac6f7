//! What goes in and what comes out of a run.

use std::fmt;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::diagnostics::{Diagnostics, Report};
use crate::document::Document;
use crate::emit::Imprints;
use crate::files::{self, Files, Input};
use crate::rust::Crate;
use crate::rust::plan::package;
use crate::source::Source;
use crate::source::read::unicode;

/// Everything that a run reads.
#[derive(Debug, Clone, Default)]
pub struct Project {
    /// The documents, in any order.
    pub documents: Vec<Input>,
    /// Corrections to them, in this order.
    pub overlays: Vec<Input>,
    /// `client.toml`.
    pub config: Option<Input>,
    /// `lock.toml`, from the run before.
    pub lock: Option<Input>,
    /// Programs that show how the client is used, copied into the crate as they are.
    pub examples: Vec<Input>,
    /// The package's name, instead of the configured or derived one.
    pub name: Option<String>,
}

impl Project {
    /// Reads documents from files, folders and zip bundles.
    ///
    /// # Errors
    ///
    /// When something is not there or cannot be read.
    pub fn read(documents: &[PathBuf]) -> Result<Self, Findings> {
        let mut diagnostics = Diagnostics::default();
        let documents = files::read_inputs(documents, &mut diagnostics);
        let project = Self { documents, ..Self::default() };
        if diagnostics.has_errors() {
            Err(Findings { diagnostics, sources: Vec::new() })
        } else {
            Ok(project)
        }
    }

    /// The examples as files of the crate.
    pub(crate) fn example_files(&self) -> Files {
        let file = |example: &Input| {
            let name = example.name.rsplit(['/', '\\']).next().unwrap_or(&example.name);
            (
                format!("examples/{name}"),
                String::from_utf8_lossy(&example.bytes).into_owned(),
            )
        };
        self.examples.iter().map(file).collect()
    }

    /// The configuration, with the name that is asked for; nothing when one of them is refused.
    pub(crate) fn config(&self, diagnostics: &mut Diagnostics) -> Option<Config> {
        let refused =
            self.name.as_ref().and_then(|name| Some((name, package::refuse(name)?)));
        if let Some((name, reason)) = refused {
            diagnostics.package_name(name, &reason);
        }
        let mut config = match &self.config {
            Some(input) => {
                let (file, text) = unicode(input.clone(), diagnostics)?;
                Config::parse(&file, &text, diagnostics)?
            }
            None => Config::default(),
        };
        config.name = self.name.clone().or(config.name);
        Some(config)
    }
}

/// A generated crate, in memory.
#[derive(Debug)]
pub struct Output {
    /// Its files.
    pub files: Files,
    /// `lock.toml` for the next run.
    pub lock: String,
    /// What was counted.
    pub summary: Summary,
    /// What was found on the way.
    pub findings: Findings,
    /// What stands for each module, for the next run.
    pub(crate) imprints: Imprints,
}

impl Output {
    /// The whole crate as one module, for a `build.rs`.
    ///
    /// # Errors
    ///
    /// When a file is not Rust, which is a mistake of this crate.
    pub fn inline(&self) -> Result<String, String> {
        crate::emit::inline(&self.files)
    }
}

/// What [`check`](crate::check()) found.
#[derive(Debug)]
pub struct Checked {
    /// `lock.toml` as [`generate`](crate::generate()) would give it.
    pub lock: String,
    /// What was counted.
    pub summary: Summary,
    /// What was found on the way.
    pub findings: Findings,
}

/// What a run found, with the documents to show it in.
#[derive(Debug, Default)]
pub struct Findings {
    /// The complaints.
    pub diagnostics: Diagnostics,
    /// The documents they are about.
    pub sources: Vec<Source>,
}

impl Findings {
    /// The findings as a report.
    pub fn report(&self) -> Report<'_> {
        Report::new(&self.diagnostics, &self.sources)
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.report().fmt(f)
    }
}

impl std::error::Error for Findings {}

/// What was counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Operations with a method of their own.
    pub emitted: usize,
    /// Operations declared, those that two documents define alike counted once.
    pub operations: usize,
    /// Structs, enums and unions.
    pub types: usize,
    /// Files written, none by [`check`](crate::check()).
    pub files: usize,
    /// Lines in them, without those of tests.
    pub lines: usize,
    /// Documents read.
    pub documents: usize,
}

impl Summary {
    /// What the documents declare, and what becomes of it.
    pub(crate) fn of(
        documents: &[Document],
        plan: &Crate,
        diagnostics: &Diagnostics,
    ) -> Self {
        let count =
            |code: &str| diagnostics.iter().filter(|found| found.code == code).count();
        let methods = documents.iter().map(|one| one.openapi.operations().count());
        // What no method could be made of is declared all the same.
        let declared = methods.sum::<usize>() + count("unsupported-method");
        Self {
            emitted: plan.modules.iter().map(|module| module.methods.len()).sum(),
            operations: declared - count("duplicate-operation"),
            types: plan.items().count(),
            documents: documents.len(),
            ..Self::default()
        }
    }

    /// The same with what was written.
    pub(crate) fn and_of(self, files: &Files) -> Self {
        let shipped = files.iter().filter(|(path, _)| !path.starts_with("tests/"));
        Self {
            files: files.len(),
            lines: shipped.map(|(_, text)| text.lines().count()).sum(),
            ..self
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { emitted, operations, types, files, lines, documents } = self;
        write!(f, "emitted {emitted} of {operations} operations, {types} types")?;
        if *files > 0 {
            write!(f, ", {files} files, {lines} lines without tests")?;
        }
        write!(f, " from {documents} documents")
    }
}
