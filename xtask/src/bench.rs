//! `cargo xtask bench`: what generating, compiling and carrying the client costs, with `--peers` beside other generators on the
//! same documents. Measures and reports; judges nothing, `budgets.rs` does.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::SystemTime;

use clap::ValueEnum;

use crate::{Outcome, cargo, root};

mod client;
pub(crate) mod compile;
mod copies;
mod generation;
mod generator;
pub(crate) mod measure;
mod merge;
mod peers;
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
    /// Only these other generators
    #[arg(long, value_name = "NAME", requires = "peers")]
    peer: Vec<String>,
    /// Measure so many times; the median counts
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Measure only this
    #[arg(long, value_enum)]
    only: Vec<Part>,
    /// Generate from so many copies of the documents
    #[arg(long, default_values_t = [1, 10, 100], value_delimiter = ',')]
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
    /// Other generators; implied by --peers
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
    let runs = arguments.runs;
    let mut tables = Vec::new();
    let mut add = |table: Table| {
        println!("\n{}", table.markdown());
        tables.push(table);
    };
    if wanted(Part::Generation) {
        add(generation::table(&documents, runs)?);
    }
    if wanted(Part::Scale) {
        add(generation::scale(&documents, &arguments.copies, runs)?);
    }
    if wanted(Part::Client) {
        add(client::table(runs)?);
        add(client::others(runs)?);
    }
    if wanted(Part::Size) {
        add(size::table()?);
    }
    if wanted(Part::Generator) {
        add(generator::table(runs)?);
    }
    if arguments.peers || arguments.only.contains(&Part::Peers) {
        add(peers::table(&documents, &arguments.peer, runs)?);
    }
    let seconds = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs();
    report::keep(&folder()?, &format!("bench-{seconds}"), &tables)
}

/// The same command in a build whose figures mean something.
fn in_release() -> Outcome {
    let own: Vec<String> = std::env::args().skip(1).collect();
    let mut line = vec!["run", "--quiet", "--release", "--package", "xtask", "--"];
    line.extend(own.iter().map(String::as_str));
    cargo::run(&line, &[])
}

fn documents(arguments: &Arguments) -> Vec<PathBuf> {
    if !arguments.documents.is_empty() {
        return arguments.documents.clone();
    }
    let published = std::env::var_os("ZOHO_OPENAPI_DIR")
        .map_or_else(|| root().join("../shared/openapi/zoho-books"), PathBuf::from);
    if published.exists() {
        return vec![published];
    }
    eprintln!("the published documents are not there; specs/books stands in for them");
    vec![root().join("specs/books")]
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

/// How many packages `cargo tree` finds with these arguments, the one at its root not counted.
pub(crate) fn packages(arguments: &[&str]) -> Result<f64, String> {
    let mut tree = measured_cargo();
    tree.current_dir(root()).args(["tree", "--prefix=none"]).args(arguments);
    let output = tree.output().map_err(|error| error.to_string())?;
    let tree = String::from_utf8_lossy(&output.stdout);
    let names = tree.lines().map(|line| line.trim_end_matches(" (*)"));
    let distinct: BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
    let count = distinct.len().saturating_sub(1);
    Ok(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
}
