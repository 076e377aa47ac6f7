//! `cargo xtask regenerate`: `specs/` in, `generated/` out, or with `--check` only whether they agree.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate::files::{self, Difference};
use openapi_crate::lock::forget;
use openapi_crate::{Output, generate};

use crate::{Outcome, path_or, progress, specs};

#[derive(clap::Args, Default)]
pub(crate) struct Arguments {
    /// Write nothing; fail if anything would be written
    #[arg(long)]
    check: bool,
    /// Choose all names anew, whatever lock.toml says
    #[arg(long)]
    rename: bool,
    /// Print notes as well, which ask for nothing, instead of their number
    #[arg(long, short)]
    verbose: bool,
    /// The folder to read [default: specs/books]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// The folder of the generated crate [default: generated]
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

impl Arguments {
    /// The client of this repository, compared with what its specs say.
    pub(crate) fn check() -> Self {
        Self { check: true, ..Self::default() }
    }
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let from = path_or(arguments.from.as_ref(), "specs/books");
    let into = path_or(arguments.into.as_ref(), "generated");
    let output = progress::during("generating", || {
        let mut project = specs::project(&from)?;
        if let Some(lock) = project.lock.as_mut().filter(|_| arguments.rename) {
            lock.bytes = forget(&String::from_utf8_lossy(&lock.bytes)).into_bytes();
        }
        generate(project).map_err(|findings| findings.to_string())
    })?;
    let lock = from.join(specs::LOCK);
    if !output.findings.diagnostics.is_empty() {
        eprintln!("{}", output.findings.report().brief(!arguments.verbose));
    }
    if arguments.check {
        compare(&output, &into, &lock)
    } else {
        write(&output, &into, &lock)
    }
}

fn write(output: &Output, into: &Path, lock: &Path) -> Outcome {
    let done = files::write(&output.files, into);
    let done = done.map_err(|error| format!("{}: {error}", into.display()))?;
    if !is_locked(output, lock) {
        fs::write(lock, &output.lock)
            .map_err(|error| format!("{}: {error}", lock.display()))?;
    }
    println!("{}", output.summary);
    println!(
        "{} files written, {} unchanged, {} removed in {}",
        done.written,
        done.unchanged,
        done.removed,
        into.display()
    );
    Ok(())
}

fn is_locked(output: &Output, lock: &Path) -> bool {
    fs::read(lock).is_ok_and(|text| text == output.lock.as_bytes())
}

fn compare(output: &Output, into: &Path, lock: &Path) -> Outcome {
    let differences = files::compare(&output.files, into);
    let differences =
        differences.map_err(|error| format!("{}: {error}", into.display()))?;
    if !is_locked(output, lock) {
        return Err(format!(
            "{} is not what its specs say; run `cargo xtask regenerate`",
            lock.display()
        ));
    }
    if differences.is_empty() {
        println!("{} is what its specs say: {}", into.display(), output.summary);
        return Ok(());
    }
    let lines: Vec<String> = differences.iter().map(line).collect();
    Err(format!(
        "{} is not what its specs say; run `cargo xtask regenerate`\n{}",
        into.display(),
        lines.join("\n")
    ))
}

fn line(difference: &Difference) -> String {
    match difference {
        Difference::Missing(path) => format!("  missing  {path}"),
        Difference::Changed(path) => format!("  differs  {path}"),
        Difference::Stale(path) => format!("  too much {path}"),
    }
}
