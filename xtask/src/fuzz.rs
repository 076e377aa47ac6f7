//! `cargo xtask fuzz`: the targets of `tests/fuzz`, one after the other, each for so many runs. cargo-fuzz is not needed, but
//! works there as well.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Outcome, cargo, root};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only this target: the name of a file in tests/fuzz/fuzz_targets
    target: Option<String>,
    /// How many inputs each target gets
    #[arg(long, default_value_t = 100_000)]
    runs: u64,
    /// Stop each target after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    time: u64,
    /// The longest input
    #[arg(long, value_name = "BYTES", default_value_t = 4096)]
    length: u32,
}

/// What makes the compiler count the branches that are taken, for libFuzzer to see.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing";

/// The package of the targets.
const MANIFEST: &str = "tests/fuzz/Cargo.toml";

/// Inputs that more of can be made from, by target.
const CORPUS: &str = "tests/fuzz/corpus";

/// Those for every target that reads documents.
const DOCUMENTS: [&str; 2] = ["tests/fuzz/corpus/documents", "tests/cases"];

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let host = host()?;
    let known = targets()?;
    let chosen: Vec<&String> = known
        .iter()
        .filter(|name| arguments.target.as_ref().is_none_or(|target| target == *name))
        .collect();
    if chosen.is_empty() {
        return Err(format!("the targets are: {}", known.join(", ")));
    }
    let folder = root().join("target/fuzz");
    let built = folder.join(&host).join("release");
    for name in chosen {
        println!("==> {name}");
        build(name, &host, &folder)?;
        fuzz(name, &built.join(name), &folder, arguments)?;
    }
    Ok(())
}

/// The targets without the fuzzer, which takes a compiler of C++ to build and nobody links here.
pub(crate) fn lint() -> Outcome {
    let folder = root().join("target/fuzz").display().to_string();
    let lints = ["clippy", "--locked", "--manifest-path", MANIFEST];
    let rest = ["--target-dir", &folder, "--", "-D", "warnings"];
    let library = root().join(MANIFEST).display().to_string();
    let environment = [("CUSTOM_LIBFUZZER_PATH", library.as_str())];
    cargo::run(&[&lints[..], &rest].concat(), &environment)
}

/// The targets, by name: every file beside the library that they share.
fn targets() -> Result<Vec<String>, String> {
    let folder = root().join("tests/fuzz/fuzz_targets");
    let entries = fs::read_dir(&folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let stem = |path: PathBuf| Some(path.file_stem()?.to_string_lossy().into_owned());
    let mut names: Vec<String> =
        paths.filter_map(stem).filter(|name| name != "lib").collect();
    names.sort();
    Ok(names)
}

/// Flags for the fuzzer must not reach build scripts, which they do unless a target is named.
fn host() -> Result<String, String> {
    let version =
        Command::new("rustc").arg("-vV").output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say what it runs on".into())
}

fn build(name: &str, host: &str, folder: &Path) -> Outcome {
    let folder = folder.display().to_string();
    let arguments = [
        "build",
        "--release",
        "--locked",
        "--manifest-path",
        MANIFEST,
        "--target",
        host,
        "--target-dir",
        &folder,
        "--bin",
        name,
    ];
    cargo::run(&arguments, &[("RUSTFLAGS", COVERAGE)])
}

/// New inputs are kept in `target/fuzz`; whoever wants to keep one for others puts it into the committed corpus.
fn fuzz(name: &str, program: &Path, folder: &Path, arguments: &Arguments) -> Outcome {
    let corpus = folder.join("corpus").join(name);
    let findings = folder.join("findings").join(name);
    for folder in [&corpus, &findings] {
        fs::create_dir_all(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut command = Command::new(program);
    command
        .arg(format!("-runs={}", arguments.runs))
        .arg(format!("-max_total_time={}", arguments.time))
        .arg(format!("-max_len={}", arguments.length))
        // To weigh each input by how rare its features are takes two thirds of the time that runs take here.
        .args(["-entropic=0", "-reduce_inputs=0"])
        .args(["-timeout=25", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .arg("-dict=tests/fuzz/openapi.dict")
        .arg(format!("-artifact_prefix={}/", findings.display()))
        .arg(corpus)
        // A run begins threads with large stacks; to take these from the system anew takes half of its time.
        .env("GLIBC_TUNABLES", "glibc.pthread.stack_cache_size=2000000000")
        .env("MALLOC_ARENA_MAX", "1")
        .current_dir(root());
    let own = format!("{CORPUS}/{name}");
    if root().join(&own).exists() {
        command.arg(own);
    }
    if ["generator", "import", "reader"].contains(&name) {
        command.args(DOCUMENTS);
    }
    let status = command.status().map_err(|error| format!("{name}: {error}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{name} found something: see {}", findings.display()))
}
