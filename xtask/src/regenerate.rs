//! `cargo xtask regenerate`: `specs/` in, `generated/` out, or with `--check` only whether they agree.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate::files::{self, Difference};
use openapi_crate::lock::forget;
use openapi_crate::{Findings, Output, Target, generate, regenerate};

use crate::{Outcome, path_or, progress, root, specs};

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
    let lock = from.join(specs::LOCK);
    let mut project = specs::project(&from)?;
    if let Some(lock) = project.lock.as_mut().filter(|_| arguments.rename) {
        lock.bytes = forget(&String::from_utf8_lossy(&lock.bytes)).into_bytes();
    }
    if arguments.check {
        // What is held against the target is made anew, whatever is remembered.
        let output = generating(|| generate(project))?;
        print(&output.findings, arguments.verbose);
        return compare(&output, &into, &lock);
    }
    let cache = Some(root().join("target/regenerate"));
    let target = Target { out: into, lock: Some(lock), cache };
    let done = generating(|| regenerate(project, &target))?;
    print(&done.findings, arguments.verbose);
    println!("{}", done.summary);
    println!(
        "{} files written, {} unchanged, {} removed in {}",
        done.written.written,
        done.written.unchanged,
        done.written.removed,
        target.out.display()
    );
    Ok(())
}

fn generating<T>(work: impl FnOnce() -> Result<T, Findings>) -> Result<T, String> {
    progress::during("generating", work).map_err(|findings| findings.to_string())
}

fn print(findings: &Findings, verbose: bool) {
    if !findings.diagnostics.is_empty() {
        eprintln!("{}", findings.report().brief(!verbose));
    }
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
