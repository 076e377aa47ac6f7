//! What a run has made and what of, in a file of a cache folder. A memory that cannot be read is none: everything is made
//! anew.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::Files;
use crate::diagnostics::Diagnostics;
use crate::emit::{Imprints, Printed};
use crate::project::{Output, Summary};

/// The file in the cache folder; no name of a document, so that a folder can be both.
const FILE: &str = "openapi-crate.cache";

/// A number that stands for something: the same for the same, in runs of one program on one machine.
pub(crate) fn fingerprint(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// What a run has made, and what of.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Memory {
    /// Stands for the program: another one may make something else of the same.
    program: u64,
    /// Stands for all that was read but the lock, and for where the crate went.
    pub(crate) inputs: u64,
    /// Stands for the text of `lock.toml`.
    lock: u64,
    /// The files of the crate, each with what stands for its text.
    files: BTreeMap<String, u64>,
    modules: Imprints,
    pub(crate) summary: Summary,
    /// Names of the documents, in the order in which the complaints know them.
    pub(crate) documents: Vec<String>,
    pub(crate) diagnostics: Diagnostics,
}

impl Memory {
    /// To remember what was made; nothing where the program cannot be told from others.
    pub(crate) fn new(inputs: u64, output: &Output) -> Option<Self> {
        let stands =
            |(path, text): (&String, &String)| (path.clone(), fingerprint(text));
        let sources = &output.findings.sources;
        Some(Self {
            program: program()?,
            inputs,
            lock: fingerprint(&output.lock),
            files: output.files.iter().map(stands).collect(),
            modules: output.imprints.clone(),
            summary: output.summary,
            documents: sources.iter().map(|source| source.name.clone()).collect(),
            diagnostics: output.findings.diagnostics.clone(),
        })
    }

    /// What a run of this program has left in a cache folder.
    pub(crate) fn read(cache: &Path) -> Option<Self> {
        let place = cache.join(FILE);
        // Whoever waits for a pipe waits for ever.
        fs::metadata(&place).ok().filter(fs::Metadata::is_file)?;
        let memory = fs::read(place).ok()?;
        let memory: Self = serde_json::from_slice(&memory).ok()?;
        (Some(memory.program) == program()).then_some(memory)
    }

    /// Leaves it to the next run.
    pub(crate) fn write(&self, cache: &Path) -> io::Result<()> {
        fs::create_dir_all(cache)?;
        super::output::replace(cache.join(FILE), &serde_json::to_string(self)?)
    }

    /// Whether exactly what was written stands there still.
    pub(crate) fn is_of(&self, standing: &Files) -> bool {
        standing.len() == self.files.len()
            && standing.keys().all(|path| self.stands(path, standing))
    }

    /// Whether this is the text of `lock.toml` that was written.
    pub(crate) fn is_of_lock(&self, text: &str) -> bool {
        self.lock == fingerprint(&text)
    }

    /// The modules whose files stand as they were written.
    pub(crate) fn printed(&self, mut standing: Files) -> Printed {
        let whole = self
            .modules
            .iter()
            .filter(|(_, paths)| paths.iter().all(|path| self.stands(path, &standing)));
        let whole: Vec<_> = whole.collect();
        let files = whole.into_iter().map(|(module, paths)| {
            let files = paths.iter().filter_map(|path| standing.remove_entry(path));
            (*module, files.collect())
        });
        files.collect()
    }

    fn stands(&self, path: &str, standing: &Files) -> bool {
        let text = standing.get(path);
        text.is_some_and(|text| self.files.get(path) == Some(&fingerprint(text)))
    }
}

/// Stands for the program that runs; nothing where it cannot be looked at. Two builds of one version that are equally long and,
/// where somebody sets all times to one, equally old are taken for the same.
fn program() -> Option<u64> {
    let file = fs::metadata(std::env::current_exe().ok()?).ok()?;
    let version = env!("CARGO_PKG_VERSION");
    Some(fingerprint(&(version, file.len(), file.modified().ok()?)))
}
