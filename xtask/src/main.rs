//! The project's own commands. What each does is in the file of its name.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod import;
mod lock;
mod progress;

/// Regenerates, verifies and inspects the generated client.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Takes over the facts of published documents into specs/.
    Import(import::Arguments),
}

/// What a command ends with, for `main` to print.
type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::Import(arguments) => import::run(&arguments),
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

/// A path as the caller gave it, else one in the workspace.
fn path_or(given: Option<&PathBuf>, in_workspace: &str) -> PathBuf {
    given.cloned().unwrap_or_else(|| root().join(in_workspace))
}
