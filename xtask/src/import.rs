//! `cargo xtask import`: the facts of published documents into `specs/`, and their hashes into `lock.toml`. Deletes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate::diagnostics::{Diagnostics, Report};
use openapi_crate::files::{self, Input};
use openapi_crate::import::{Document, import};
use openapi_crate::source::{self, Source, facts::Counts};

use crate::{Outcome, lock, path_or, progress, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Documents as published: files, folders or zip bundles.
    #[arg(required = true, value_name = "FILE-OR-DIR-OR-ZIP")]
    published: Vec<PathBuf>,
    /// The folder to write to; specs/books without it.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let into = path_or(arguments.into.as_ref(), "specs/books");
    let mut diagnostics = Diagnostics::default();
    let inputs = files::read_inputs(&arguments.published, &mut diagnostics);
    let hashes = hashes(&inputs);
    let max_nodes = specs::config(&into)?.documents.max_nodes;
    let sources = progress::during("reading", || {
        source::read_at_most(max_nodes, inputs, &mut diagnostics)
    });
    if diagnostics.has_errors() {
        return Err(Report::new(&diagnostics, &sources).to_string());
    }
    let names: Vec<(String, String)> = named(&sources, &hashes)?;
    let (documents, counts) = progress::during("importing", || import(sources));
    let changed = write(&into, &documents, names)?;
    report(&into, &documents, changed, &counts);
    Ok(())
}

/// The hash of every document that was read, by the name it was read under.
fn hashes(inputs: &[Input]) -> BTreeMap<String, String> {
    inputs.iter().map(|input| (input.name.clone(), lock::hash(&input.bytes))).collect()
}

/// The name of each document to write, and the hash of what it is made from.
fn named(
    sources: &[Source],
    hashes: &BTreeMap<String, String>,
) -> Result<Vec<(String, String)>, String> {
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for source in sources {
        let name = format!("{}.yaml", source.stem());
        if let Some(other) = names.insert(name.clone(), &source.name) {
            return Err(format!("both {other} and {} would become {name}", source.name));
        }
    }
    let hash = |source: &str| hashes.get(source).cloned().unwrap_or_default();
    Ok(names.into_iter().map(|(name, source)| (name, hash(source))).collect())
}

/// Writes what is new; how many documents that were.
fn write(
    into: &Path,
    documents: &[Document],
    names: Vec<(String, String)>,
) -> Result<usize, String> {
    fs::create_dir_all(into).map_err(|error| format!("{}: {error}", into.display()))?;
    let mut changed = 0;
    for document in documents {
        changed += usize::from(put(&into.join(&document.file_name), &document.text)?);
    }
    let path = into.join("lock.toml");
    let before = if path.exists() { read(&path)? } else { String::new() };
    put(&path, &lock::with_sources(&before, names)?)?;
    Ok(changed)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Leaves a file alone whose content is the same.
fn put(path: &Path, text: &str) -> Result<bool, String> {
    let same = fs::read(path).is_ok_and(|old| old == text.as_bytes());
    if !same {
        fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(!same)
}

fn report(into: &Path, documents: &[Document], changed: usize, counts: &Counts) {
    let lines: usize =
        documents.iter().map(|document| document.text.lines().count()).sum();
    println!("facts found in words and samples:\n{counts}");
    println!(
        "{} documents, {lines} lines, {changed} changed in {}",
        documents.len(),
        into.display()
    );
}
