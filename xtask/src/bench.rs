//! `cargo xtask bench`: what generating, compiling and carrying the client costs, with `--peers` beside other generators on the
//! same documents. Measures and reports; judges nothing, `budgets.rs` does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use clap::ValueEnum;
use serde_json::{Value, json};

use crate::{Outcome, cargo, root, specs};

mod client;
pub(crate) mod compile;
mod copies;
mod generation;
mod generator;
pub(crate) mod measure;
mod merge;
mod peers;
mod program;
mod report;
mod size;

use report::Table;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The documents, files, folders or zip bundles [default: the published ones, else specs/books]
    #[arg(value_name = "DOCUMENT-OR-DIR-OR-ZIP")]
    documents: Vec<PathBuf>,
    /// Also install other generators and run them on the same documents
    #[arg(long)]
    peers: bool,
    /// Only these other generators, or none
    #[arg(long, value_parser = clap::builder::PossibleValuesParser::new(peers::names()))]
    peer: Vec<String>,
    /// Measure so many times; the median counts. Programs, and more than 10 copies, are measured once
    #[arg(long, default_value = "3", value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
    /// Measure only this
    #[arg(long, value_enum)]
    only: Vec<Part>,
    /// Generate from so many copies of the documents
    #[arg(long, default_value = "1,10,100", value_delimiter = ',')]
    copies: Vec<usize>,
    /// Do this and nothing else: the program measures itself doing it
    #[arg(long, value_enum, hide = true, requires = "into")]
    alone: Option<generation::Work>,
    /// Where `--alone` writes
    #[arg(long, hide = true)]
    into: Option<PathBuf>,
}

/// What can be measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Generating, once and with nothing changed
    Generation,
    /// Generating from copies of the documents
    Scale,
    /// Compiling the client by feature set
    Client,
    /// The size of programs that use the client
    Size,
    /// The generator as a build dependency
    Generator,
    /// Other generators; implied by --peers and --peer
    Peers,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    if cfg!(debug_assertions) {
        return in_release();
    }
    let documents = documents(arguments);
    if let (Some(work), Some(into)) = (arguments.alone, &arguments.into) {
        return generation::alone(work, &documents, arguments.copies[0], into);
    }
    let wanted = |part: Part| {
        arguments.only.contains(&part)
            || (arguments.only.is_empty() && part != Part::Peers)
    };
    let runs = usize::from(arguments.runs);
    let seconds = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs();
    let history = folder()?.join(format!("bench-{seconds}"));
    let circumstances = circumstances(&documents, runs)?;
    let mut tables = Vec::new();
    // Kept as they come: what is measured last may fail after an hour.
    let mut add = |table: Table| {
        println!("\n{}", table.markdown());
        tables.push(table);
        report::keep(&history, &circumstances, &tables)
    };
    if wanted(Part::Generation) {
        add(generation::table(&documents, runs)?)?;
    }
    if wanted(Part::Scale) {
        add(generation::scale(&documents, &arguments.copies, runs)?)?;
    }
    if wanted(Part::Client) {
        add(client::table(runs)?)?;
        add(client::others(runs)?)?;
    }
    if wanted(Part::Size) {
        add(size::table()?)?;
    }
    if wanted(Part::Generator) {
        add(generator::table(runs)?)?;
    }
    if arguments.peers
        || !arguments.peer.is_empty()
        || arguments.only.contains(&Part::Peers)
    {
        add(peers::table(&documents, &arguments.peer, runs)?)?;
    }
    println!("{}.json and .html", history.display());
    Ok(())
}

/// What figures of different runs can only be compared by.
fn circumstances(documents: &[PathBuf], runs: usize) -> Result<Value, String> {
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc.map_err(|error| format!("rustc: {error}"))?;
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    Ok(json!({
        "commit": cargo::git(&["describe", "--always", "--dirty"])?.trim(),
        "rustc": String::from_utf8_lossy(&rustc.stdout).trim(),
        "processors": processors,
        "documents": documents,
        "runs": runs,
    }))
}

/// Removes a folder that may not be there.
pub(crate) fn remove(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("{}: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}

/// The same command in a build whose figures mean something.
fn in_release() -> Outcome {
    // Cargo is run in another folder, so paths are given from the root.
    let own = std::env::args().skip(1);
    let own: Vec<String> = own
        .map(|argument| match fs::canonicalize(&argument) {
            Ok(path) => path.to_string_lossy().into_owned(),
            Err(_) => argument,
        })
        .collect();
    let mut line = vec!["run", "--quiet", "--release", "--package", "xtask", "--"];
    line.extend(own.iter().map(String::as_str));
    cargo::run(&line, &[])
}

fn documents(arguments: &Arguments) -> Vec<PathBuf> {
    if !arguments.documents.is_empty() {
        return arguments.documents.clone();
    }
    vec![specs::published().unwrap_or_else(|why| {
        eprintln!("{why}; specs/books stands in for the published documents");
        root().join("specs/books")
    })]
}

/// Where everything goes that a measurement leaves behind.
pub(crate) fn folder() -> Result<PathBuf, String> {
    let folder = root().join("target/bench");
    fs::create_dir_all(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(folder)
}

/// A cargo whose builds are measured: nothing is left from the build before but dependencies.
pub(crate) fn measured_cargo() -> Command {
    let mut command =
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
    command
}

/// How many packages `cargo tree` finds for this kind of machine with these arguments, the one at its root not counted.
pub(crate) fn packages(arguments: &[&str]) -> Result<f64, String> {
    let mut tree = measured_cargo();
    tree.current_dir(root()).args(["tree", "--prefix=none"]).args(arguments);
    let output = tree.output().map_err(|error| format!("cargo tree: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo tree: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let tree = String::from_utf8_lossy(&output.stdout);
    let names = tree.lines().map(|line| line.trim_end_matches(" (*)"));
    let distinct: BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
    let count = distinct.len().saturating_sub(1);
    Ok(measure::figure(count))
}
