//! The project's own commands. What each does is in the file of its name.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod audit;
mod bench;
mod budgets;
mod cargo;
mod coverage;
mod demo;
mod deny;
mod fuzz;
mod import;
mod judge;
mod lock;
mod mock;
mod mutate;
mod progress;
mod regenerate;
mod show;
mod snapshot;
mod specs;
mod toolchains;
mod verify;

/// Regenerates, verifies and inspects the generated client.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write generated/ from specs/
    Regenerate(regenerate::Arguments),
    /// Check all that must hold before a change is accepted
    Verify,
    /// Check dependencies for known weaknesses; needs a network
    Audit,
    /// Give arbitrary bytes to all that reads what others wrote
    Fuzz(fuzz::Arguments),
    /// Accept the snapshots as the tests now make them, and list what changed
    Snapshot(snapshot::Arguments),
    /// Print a stage of the generator's work
    Show(show::Arguments),
    /// Answer calls as specs/ says, until Ctrl-C
    Mock(mock::Arguments),
    /// Watch the client export records from a mock server; Ctrl-C stops it, the next run goes on
    Demo(demo::Arguments),
    /// Let Prism judge what the client sends
    Judge(judge::Arguments),
    /// Which lines of generator and runtime the tests reach; needs the compiler's llvm-tools
    Coverage(coverage::Arguments),
    /// Break things on purpose and see whether the test of every call notices
    Mutate(mutate::Arguments),
    /// Take over the facts of published documents into specs/
    Import(import::Arguments),
    /// Measure what generating and compiling cost
    Bench(bench::Arguments),
    /// Hold what client and generator cost against budgets.toml
    Budgets(budgets::Arguments),
}

/// What a command ends with; the message is for `main` to print.
type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Regenerate(arguments) => regenerate::run(&arguments),
        Command::Verify => verify::run(),
        Command::Audit => audit::run(),
        Command::Fuzz(arguments) => fuzz::run(&arguments),
        Command::Snapshot(arguments) => snapshot::run(&arguments),
        Command::Show(arguments) => show::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Judge(arguments) => judge::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Mutate(arguments) => mutate::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
        Command::Budgets(arguments) => budgets::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A path as the caller gave it, else one in the workspace, as short as it can be from here.
fn path_or(given: Option<&PathBuf>, in_workspace: &str) -> PathBuf {
    if let Some(given) = given {
        return given.clone();
    }
    let path = root().join(in_workspace);
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).map(Path::to_owned).unwrap_or(path)
}
