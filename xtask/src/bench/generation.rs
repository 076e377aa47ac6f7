//! What generating costs, in time and memory, how much of it is reading YAML, and how it grows with the documents.

use std::path::{Path, PathBuf};
use std::process::Command;

use clap::ValueEnum;
use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::{Project, Target, regenerate, source};

use super::measure::{Cost, figure, median, once};
use super::report::Table;
use super::{client, copies, folder, remove};
use crate::{Outcome, root, specs};

/// What is measured in a process of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Work {
    /// Text to trees: what every generator must do
    Parse,
    /// Text to a crate on disk
    Generate,
    /// The client of this repository to disk, with all its configuration
    Client,
    /// The same after one document has changed
    Changed,
}

/// Does the work once, for the process that measures this one.
pub(super) fn alone(
    work: Work,
    documents: &[PathBuf],
    times: usize,
    into: &Path,
) -> Outcome {
    let project = match work {
        Work::Client | Work::Changed => specs::project(&root().join("specs/books"))?,
        Work::Parse | Work::Generate => {
            Project::read(documents).map_err(|findings| findings.to_string())?
        }
    };
    let mut project = copies::of(project, times)?;
    if work == Work::Changed {
        let first = project.documents.first().ok_or("there are no documents")?;
        project = client::with_a_field_more(&project, first)?;
    }
    if work == Work::Parse {
        let sources = source::read(project.documents, &mut Diagnostics::default());
        println!("{} documents", sources.len());
        return Ok(());
    }
    if work == Work::Generate {
        project.name = into.file_name().map(|name| name.to_string_lossy().into_owned());
    }
    written(project, into)
}

fn written(project: Project, into: &Path) -> Outcome {
    // What is remembered counts only while the crate stands there, which it does not in a fresh folder.
    let cache = Some(into.with_extension("cache"));
    let target = Target { out: into.to_owned(), cache, ..Target::default() };
    let done = regenerate(project, &target).map_err(|findings| findings.to_string())?;
    eprint!("{}", done.findings);
    println!("{}", done.summary);
    Ok(())
}

/// Into an empty folder, with nothing changed, with one document changed, and reading alone.
pub(super) fn table(documents: &[PathBuf], runs: usize) -> Result<Table, String> {
    let mut table =
        Table::new("Generation", &["wall s", "processor s", "peak MB", "of it all"]);
    let into = fresh("generated")?;
    let first = median(runs, || {
        fresh("generated")?;
        cost(Work::Generate, documents, 1, &into)
    })?;
    let again = median(runs, || cost(Work::Generate, documents, 1, &into))?;
    let parse = median(runs, || cost(Work::Parse, documents, 1, &into))?;
    let client = median(runs, || {
        fresh("generated")?;
        cost(Work::Client, documents, 1, &into)
    })?;
    let client_again = median(runs, || cost(Work::Client, documents, 1, &into))?;
    let changed = median(runs, || {
        cost(Work::Client, documents, 1, &into)?;
        cost(Work::Changed, documents, 1, &into)
    })?;
    for (of, cost) in [
        ("everything", first),
        ("nothing changed", again),
        ("reading YAML", parse),
        ("the client of specs/books, configured", client),
        ("the client, nothing changed", client_again),
        ("the client, one document changed", changed),
    ] {
        let share = Some(cost.cpu / first.cpu);
        table.row(of, &[Some(cost.wall), Some(cost.cpu), Some(cost.peak), share]);
    }
    Ok(table)
}

/// From one to many times the documents, without configuration and with that of `specs/books`, of which the copies get what
/// names no file and no path.
pub(super) fn scale(
    documents: &[PathBuf],
    times: &[usize],
    runs: usize,
) -> Result<Table, String> {
    let columns =
        ["wall s", "processor s", "peak MB", "processor s a copy", "MB a copy"];
    let mut table = Table::new("Generation from copies of the documents", &columns);
    for (work, with) in
        [(Work::Generate, ""), (Work::Client, " of specs/books, configured")]
    {
        for copies in times {
            // What takes a minute needs no median.
            let runs = if *copies > 10 { 1 } else { runs };
            let cost = median(runs, || {
                let into = fresh("copies")?;
                cost(work, documents, *copies, &into)
            })?;
            let Cost { wall, cpu, peak } = cost;
            let each = [cpu, peak].map(|of_all| of_all / figure(*copies));
            let figures = [&[wall, cpu, peak], each.as_slice()].concat();
            let figures: Vec<Option<f64>> = figures.into_iter().map(Some).collect();
            table.row(format!("{copies}×{with}"), &figures);
        }
    }
    fresh("copies")?;
    Ok(table)
}

/// What some work costs in a process of its own.
pub(super) fn cost(
    work: Work,
    documents: &[PathBuf],
    times: usize,
    into: &Path,
) -> Result<Cost, String> {
    let own = std::env::current_exe().map_err(|error| error.to_string())?;
    once(&mut command(Command::new(own), work, documents, times, into))
}

/// The command line of [`alone`].
fn command(
    mut command: Command,
    work: Work,
    documents: &[PathBuf],
    times: usize,
    into: &Path,
) -> Command {
    let work = match work {
        Work::Parse => "parse",
        Work::Generate => "generate",
        Work::Client => "client",
        Work::Changed => "changed",
    };
    command
        .args(["bench", "--alone", work, "--copies", &times.to_string(), "--into"])
        .arg(into)
        .args(documents);
    command
}

/// An empty folder.
fn fresh(name: &str) -> Result<PathBuf, String> {
    let path = folder()?.join(name);
    remove(&path)?;
    Ok(path)
}
