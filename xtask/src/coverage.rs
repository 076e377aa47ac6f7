//! `cargo xtask coverage`: which lines of generator and runtime the tests reach. The tools are the compiler's own, and the
//! builds are kept apart from the others; deleting `target/coverage` loses nothing.
//!
//! The runtime is compiled twice, where it is kept and in the generated client. What either run reaches counts.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use crate::{Outcome, cargo, root};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Names the lines that are not reached in files of this name
    file: Option<String>,
    /// Takes the last run's figures instead of running the tests again
    #[arg(long)]
    again: bool,
}

/// Lines, and how often each was reached.
type Lines = BTreeMap<u32, u64>;

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let folder = root().join("target/coverage");
    let report = folder.join("lines.lcov");
    if !arguments.again {
        let tools = tools()?;
        measure(&folder)?;
        export(&tools, &folder, &report)?;
    }
    let text = fs::read_to_string(&report)
        .map_err(|error| format!("{}: {error}", report.display()))?;
    print(&lines(&text), arguments.file.as_deref());
    Ok(())
}

/// The folder of `llvm-profdata` and `llvm-cov`.
fn tools() -> Result<PathBuf, String> {
    let said = |argument: &[&str]| {
        let output = Command::new("rustc").args(argument).output();
        let output = output.map_err(|error| error.to_string())?;
        Ok::<_, String>(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let libraries = said(&["--print", "target-libdir"])?;
    let tools = Path::new(&libraries).with_file_name("bin");
    if tools.join("llvm-cov").exists() || tools.join("llvm-cov.exe").exists() {
        return Ok(tools);
    }
    Err("nothing was measured: `rustup component add llvm-tools` brings what it needs"
        .into())
}

/// Runs the tests with counters in all that is compiled, but for the one that a program with counters cannot pass: it writes
/// a file of its own.
fn measure(folder: &Path) -> Outcome {
    let _ = fs::remove_dir_all(folder.join("profiles"));
    let (target, profiles) =
        (folder.display().to_string(), folder.join("profiles/%4m.profraw"));
    let variables = [
        ("RUSTFLAGS", "-Cinstrument-coverage"),
        ("CARGO_TARGET_DIR", &*target),
        ("LLVM_PROFILE_FILE", &*profiles.display().to_string()),
    ];
    let tests = ["test", "--workspace", "--no-fail-fast", "--", "--skip"];
    cargo::run(&[&tests[..], &["the_program_opens_the_documents"]].concat(), &variables)
}

fn export(tools: &Path, folder: &Path, report: &Path) -> Outcome {
    let merged = folder.join("merged.profdata");
    let profiles = files(&folder.join("profiles"), |path| {
        path.extension().is_some_and(|end| end == "profraw")
    });
    let mut merge = Command::new(tools.join("llvm-profdata"));
    output(merge.args(["merge", "--sparse", "--output"]).arg(&merged).args(profiles))?;
    let debug = folder.join("debug");
    let mut programs = files(&debug.join("deps"), is_program);
    programs.extend(files(&debug, is_program));
    let [first, others @ ..] = &programs[..] else {
        return Err("no test was built".into());
    };
    let mut export = Command::new(tools.join("llvm-cov"));
    export
        .args(["export", "--format=lcov", "--ignore-filename-regex=/(registry|rustc)/"])
        .arg("--instr-profile")
        .arg(&merged)
        .arg(first);
    for other in others {
        export.arg("--object").arg(other);
    }
    fs::write(report, output(&mut export)?).map_err(|error| error.to_string())
}

fn files(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.is_file() && wanted(path)).collect()
}

/// Tests and programs have no extension but that of programs.
fn is_program(path: &Path) -> bool {
    path.extension().is_none_or(|end| end == std::env::consts::EXE_EXTENSION)
        && !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn output(command: &mut Command) -> Result<Vec<u8>, String> {
    let name = format!("{:?}", command.get_program());
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// The lines of each file of generator and runtime, by its path in the workspace.
fn lines(report: &str) -> BTreeMap<String, Lines> {
    let mut all: BTreeMap<String, Lines> = BTreeMap::new();
    let mut file = None;
    for line in report.lines() {
        if let Some(path) = line.strip_prefix("SF:") {
            file = measured(path);
        } else if let (Some(file), Some(found)) = (&file, line.strip_prefix("DA:"))
            && let Some((line, count)) = found.split_once(',')
            && let (Ok(line), Ok(count)) = (line.parse(), count.parse::<u64>())
        {
            *all.entry(file.clone()).or_default().entry(line).or_default() += count;
        }
    }
    all
}

/// The path of a file that is measured, in the workspace: tests are not, and the runtime is where it is kept.
fn measured(path: &str) -> Option<String> {
    let path = Path::new(path).strip_prefix(root()).ok()?;
    let mut folders = PathBuf::new();
    for step in path.components() {
        match step {
            Component::ParentDir => drop(folders.pop()),
            step => folders.push(step),
        }
    }
    let path = folders.display().to_string();
    let path = path.replace("generated/src/runtime/", "generator/runtime/");
    let is_part = ["generator/src/", "generator/runtime/"]
        .iter()
        .any(|part| path.starts_with(part));
    (is_part && !path.contains("/tests")).then_some(path)
}

fn print(files: &BTreeMap<String, Lines>, named: Option<&str>) {
    let reached = |lines: &Lines| lines.values().filter(|count| **count > 0).count();
    let mut rows: Vec<(usize, usize, &String)> = files
        .iter()
        .map(|(file, lines)| (lines.len() - reached(lines), lines.len(), file))
        .collect();
    rows.sort_by(|a, b| b.cmp(a));
    for (missed, all, file) in rows.iter().filter(|(missed, ..)| *missed > 0) {
        println!("{missed:>5} of {all:>5} not reached  {file}");
    }
    for part in ["generator/src/", "generator/runtime/"] {
        let of_part = files.iter().filter(|(file, _)| file.starts_with(part));
        let (reached, all) = of_part.fold((0, 0), |(sum, all), (_, lines)| {
            (sum + reached(lines), all + lines.len())
        });
        let tenths = (reached * 1_000).checked_div(all).unwrap_or_default();
        println!("{part} {reached} of {all} lines: {}.{} %", tenths / 10, tenths % 10);
    }
    let Some(named) = named else { return };
    for (file, lines) in files.iter().filter(|(file, _)| file.contains(named)) {
        let missed = lines.iter().filter(|(_, count)| **count == 0);
        let missed: Vec<String> = missed.map(|(line, _)| line.to_string()).collect();
        println!("{file}: {}", missed.join(" "));
    }
}
