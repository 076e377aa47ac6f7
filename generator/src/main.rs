//! The command line: `generate`, `check`, `mock`, `explain` and `explain-types`.

use std::collections::BTreeSet;
use std::io::{ErrorKind, IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use openapi_crate::diagnostics::{self, Diagnostics};
use openapi_crate::files::{self, Input};
use openapi_crate::mock::{Fault, Mock, Running};
use openapi_crate::show::{Refusal, Stage};
use openapi_crate::{Findings, Project, Target, regenerate};
use serde_json::Value;

/// Turns OpenAPI documents into a complete Rust client crate.
#[derive(Parser)]
#[command(
    version,
    after_help = "Exit status: 0 when all went well, 1 when a document was refused or something could not be read or written, 2 for wrong usage."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a crate
    Generate {
        /// Remembers there what was made of what, so that the next run makes only what has changed
        #[arg(long, value_name = "DIR")]
        cache: Option<PathBuf>,
        /// Names to keep, read if it is there and written anew (lock.toml)
        #[arg(long, value_name = "FILE")]
        lock: Option<PathBuf>,
        /// The package's name, instead of that in the configuration or one made from the documents' title
        #[arg(long)]
        name: Option<String>,
        /// Where the crate goes; a file there that this program has not written is never touched
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Print notes as well, which ask for nothing, instead of their number
        #[arg(long, short)]
        verbose: bool,
        #[command(flatten)]
        read: Read,
    },
    /// Print what is wrong with documents, and write nothing
    Check {
        /// Names to keep (lock.toml), read if it is there
        #[arg(long, value_name = "FILE")]
        lock: Option<PathBuf>,
        #[command(flatten)]
        read: Read,
    },
    /// Answer calls as documents say, with made up values, until Ctrl-C
    Mock {
        #[command(flatten)]
        options: MockOptions,
        #[command(flatten)]
        read: Read,
    },
    /// Print the long form of a diagnostic
    Explain {
        /// The code, as in `error[code]`
        code: String,
    },
    /// Print for each type the schemas it was made from and why, and what it was not made one with
    ExplainTypes {
        /// Only the type of this name, with or without its module
        #[arg(long = "type", value_name = "TYPE")]
        name: Option<String>,
        /// Names to keep (lock.toml)
        #[arg(long, value_name = "FILE")]
        lock: Option<PathBuf>,
        #[command(flatten)]
        read: Read,
    },
}

/// What is read.
#[derive(clap::Args)]
struct Read {
    /// What is known or wanted beyond the documents (client.toml)
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Corrections to the documents, in this order (OpenAPI Overlay)
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Files, folders or zip bundles
    #[arg(required = true, value_name = "DOCUMENT-OR-DIR-OR-ZIP")]
    documents: Vec<PathBuf>,
}

#[derive(clap::Args)]
struct MockOptions {
    /// Where it listens on this machine; 0 is a free port
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// How many records each list starts with, at most 2⁶⁰; they take no memory
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(..=1 << 60))]
    rows: u64,
    /// What the records are like that an operation answers with: its operationId and a file of JSON
    #[arg(long, value_name = "OPERATION=FILE", value_parser = sample)]
    sample: Vec<Sample>,
    /// Print notes as well, which ask for nothing, instead of their number, and all operations
    #[arg(long, short)]
    verbose: bool,
    /// Refuse ids that were neither listed nor created
    #[arg(long)]
    strict: bool,
    /// What goes wrong with the first calls, one after the other: 429, 429:CODE, 429:CODE:SECONDS, html, empty, cut, drop,
    /// lose, slow, slow:MILLISECONDS
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
    /// Let the faults happen to this part of all calls instead, from 0 to 1
    #[arg(long, value_name = "PART", requires = "fault", value_parser = part, allow_negative_numbers = true)]
    fault_rate: Option<f64>,
}

/// What is said of the records of an operation.
#[derive(Clone)]
struct Sample {
    operation: String,
    file: String,
    record: Value,
}

/// A part of a whole.
fn part(text: &str) -> Result<f64, String> {
    let part: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    // Not a number is in no range.
    (0.0..=1.0).contains(&part).then_some(part).ok_or("not from 0 to 1".into())
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Generate { cache, lock, name, out, verbose, read } => {
            mention_unapplied(&read, Some(lock.as_slice()));
            project(&read)
                .and_then(|project| locked(Project { name, ..project }, lock.as_deref()))
                .and_then(|project| regenerate(project, &Target { out, lock, cache }))
                .map(|done| {
                    println!("{}", done.summary);
                    print(&done.findings, verbose);
                })
        }
        Command::Check { lock, read } => {
            mention_unapplied(&read, Some(lock.as_slice()));
            project(&read)
                .and_then(|project| locked(project, lock.as_deref()))
                .and_then(check)
        }
        Command::Mock { options, read } => match project(&read).and_then(Mock::new) {
            Ok(mock) => {
                print(mock.findings(), options.verbose);
                mention_unapplied(&read, None);
                return serve(mock, options);
            }
            Err(findings) => Err(findings),
        },
        Command::Explain { code } => return explain(&code),
        Command::ExplainTypes { name, lock, read } => {
            mention_unapplied(&read, Some(lock.as_slice()));
            let project =
                project(&read).and_then(|project| locked(project, lock.as_deref()));
            return explain_types(project, name.as_deref());
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(findings) => {
            print(&findings, true);
            ExitCode::FAILURE
        }
    }
}

/// Names what lies beside the documents for them and was not given; a lock, where one can be.
fn mention_unapplied(read: &Read, lock: Option<&[PathBuf]>) {
    let mut given = vec![
        ("--config", "client.toml", read.config.as_slice()),
        ("--overlay", "overlay.yaml", &read.overlay),
    ];
    given.extend(lock.map(|lock| ("--lock", "lock.toml", lock)));
    let folder = |path: &PathBuf| match path.parent() {
        Some(parent) if !path.is_dir() => parent.to_owned(),
        _ => path.clone(),
    };
    let folders: BTreeSet<PathBuf> = read.documents.iter().map(folder).collect();
    for (option, name, given) in given {
        for path in folders.iter().map(|folder| folder.join(name)) {
            if path.is_file() && given.is_empty() {
                let path = path.display();
                eprintln!("{path} is not applied; `{option} {path}` would do that");
            }
        }
    }
}

fn project(from: &Read) -> Result<Project, Findings> {
    let mut diagnostics = Diagnostics::default();
    let documents = files::read_inputs(&from.documents, &mut diagnostics);
    let mut file = |path: &PathBuf| read(path, &mut diagnostics);
    let config = from.config.as_ref().and_then(&mut file);
    let overlays = from.overlay.iter().filter_map(file).collect();
    if diagnostics.has_errors() {
        return Err(Findings { diagnostics, sources: Vec::new() });
    }
    Ok(Project { documents, overlays, config, ..Project::default() })
}

fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Input> {
    let name = path.display().to_string();
    match std::fs::read(path) {
        Ok(bytes) => Some(Input { name, bytes }),
        Err(error) => {
            diagnostics.file_not_found(&name, &error.to_string());
            None
        }
    }
}

/// The project with the lock of the run before, if there was one.
fn locked(mut project: Project, lock: Option<&Path>) -> Result<Project, Findings> {
    let mut diagnostics = Diagnostics::default();
    project.lock =
        lock.filter(|path| path.exists()).and_then(|path| read(path, &mut diagnostics));
    if diagnostics.has_errors() {
        return Err(Findings { diagnostics, sources: Vec::new() });
    }
    Ok(project)
}

fn check(project: Project) -> Result<(), Findings> {
    let checked = openapi_crate::check(project)?;
    println!("nothing is written; `generate` would have {}", checked.summary);
    print(&checked.findings, true);
    Ok(())
}

/// `OPERATION=FILE`, with what is in the file.
fn sample(text: &str) -> Result<Sample, String> {
    let (operation, file) = text.split_once('=').ok_or("it is not OPERATION=FILE")?;
    let told = |error: &dyn std::fmt::Display| format!("{file}: {error}");
    let bytes = std::fs::read(file).map_err(|error| told(&error))?;
    let record = serde_json::from_slice(&bytes).map_err(|error| told(&error))?;
    Ok(Sample { operation: operation.to_owned(), file: file.to_owned(), record })
}

/// The address goes to standard output and stands there alone, for scripts to read.
fn serve(mock: Mock, options: MockOptions) -> ExitCode {
    let mut mock =
        mock.port(options.port).rows(options.rows).disable_request_recording();
    for Sample { operation, file, record } in options.sample {
        mock = match mock.sample(operation, record) {
            Ok(mock) => mock,
            Err(error) => {
                eprintln!("{file} is {error}");
                return ExitCode::from(2);
            }
        };
    }
    if options.strict {
        mock = mock.strict();
    }
    mock = match options.fault_rate {
        Some(rate) => mock.fault_rate(rate, options.fault),
        None => mock.then(options.fault.into_iter().map(Some)),
    };
    let served = mock.start().and_then(|running| {
        println!("{}", running.base_url());
        introduce(&running, options.verbose);
        running.until_interrupted()
    });
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::InvalidInput => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("cannot listen on port {}: {error}", options.port);
            ExitCode::FAILURE
        }
    }
}

/// What a mock that listens has to say beside its address.
fn introduce(running: &Running, verbose: bool) {
    if verbose {
        for (method, path, id) in running.operations() {
            eprintln!("{method:7} {}{path} ({id})", running.base_url());
        }
    }
    if let Some(places) = running.credential() {
        eprintln!("calls carry {places}; any value will do");
    }
    if let Some(address) = running.token_url() {
        eprintln!("tokens come from {address}");
    }
    let count = running.operations().count();
    let operations = if count == 1 { "operation is" } else { "operations are" };
    eprintln!("{count} {operations} answered until Ctrl-C");
}

fn explain_types(project: Result<Project, Findings>, name: Option<&str>) -> ExitCode {
    let shown = project
        .map_err(Refusal::Findings)
        .and_then(|project| openapi_crate::show(project, Stage::Types, None, name));
    match shown {
        Ok(text) => {
            // Whoever reads may have seen enough: `explain-types … | head`.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(Refusal::Findings(findings)) => {
            print(&findings, true);
            ExitCode::FAILURE
        }
        Err(Refusal::Unknown(message)) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn print(findings: &Findings, notes: bool) {
    let report = findings.report().brief(!notes);
    eprint!("{}", report.coloured(std::io::stderr().is_terminal()));
}

fn explain(code: &str) -> ExitCode {
    if let Some(text) = diagnostics::explain(code) {
        println!("{text}");
        return ExitCode::SUCCESS;
    }
    eprintln!("there is no diagnostic `{}`; the codes are:", diagnostics::neutral(code));
    for code in diagnostics::codes() {
        eprintln!("  {code}");
    }
    ExitCode::from(2)
}
