//! Other generators on the same documents in the same run: each is installed from the registry in the version named here, and
//! what it writes is compiled like the client. One that fails is reported and does not end the run. `openapi-generator` is not among
//! them: it is no package of this registry but a program of Java, and what it writes from these documents does not compile.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::{files, source};

use super::compile::{ALONE, Crate, lines, touch};
use super::generation::{self, Work};
use super::measure::{Cost, median, once};
use super::report::Table;
use super::{folder, measured_cargo, merge, program, remove};
use crate::cargo;

/// What the generators are called, and `none` of them.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    PEERS.iter().map(|peer| peer.package).chain(["none"])
}

/// What stands in the columns of the table; only ours have a program.
type Figures = Vec<Option<f64>>;

/// Calls of the program, and types that it sends.
const CALLS: usize = 10;

/// A generator: its package and version, its program, and how it is run.
struct Peer {
    package: &'static str,
    version: &'static str,
    program: &'static str,
    /// Whether it needs the documents mended.
    mended: bool,
    /// From the merged document to a crate called `peer` in a folder.
    run: fn(program: &Path, document: &Path, into: &Path) -> Result<Cost, String>,
}

const PEERS: [Peer; 4] = [
    Peer {
        package: "oas3-gen",
        version: "0.29.0",
        program: "oas3-gen",
        mended: false,
        run: |program, document, into| {
            let mut command = Command::new(program);
            command.args([
                "generate",
                "client-mod",
                "--workspace",
                "--quiet",
                "--input",
            ]);
            once(command.arg(document).arg("--output").arg(into))
        },
    },
    Peer {
        package: "ploidy",
        version: "0.15.0",
        program: "ploidy",
        mended: false,
        run: |program, document, into| {
            let mut command = Command::new(program);
            command.args(["generate", "rust", "--name", "peer"]).arg(document);
            once(command.arg("--output").arg(into))
        },
    },
    Peer {
        package: "openapi-to-rust",
        version: "0.23.0",
        program: "openapi-to-rust",
        mended: false,
        run: |program, document, into| {
            let sources = into.join("src");
            let mut command = Command::new(program);
            command.arg("generate").arg(document).args(["--module-name", "peer"]);
            let cost = once(command.arg("--output-dir").arg(&sources))?;
            as_crate(&sources, into).map_err(|error| error.to_string())?;
            Ok(cost)
        },
    },
    Peer {
        package: "cargo-progenitor",
        version: "0.15.1",
        program: "cargo-progenitor",
        mended: true,
        run: |program, document, into| {
            let mut command = Command::new(program);
            command.args(["progenitor", "--name=peer", "--version=0.1.0", "--input"]);
            once(command.arg(document).arg("--output").arg(into))
        },
    },
];

/// The client of this repository first, made from its own documents with its configuration; then what this generator and
/// others make of the documents given, and how many times more than the client each costs. The program that is compiled with
/// ours makes ten calls; nobody can write one for all the others that is like it.
pub(super) fn table(
    documents: &[PathBuf],
    chosen: &[String],
    runs: usize,
) -> Result<Table, String> {
    let title = "Other generators on the same documents; a program that makes ten calls is compiled with ours alone";
    let columns = [
        "generation s",
        "generation peak MB",
        "lines",
        "check s",
        "check processor s",
        "check peak MB",
        "release s",
        "release processor s",
        "release peak MB",
        "rlib MB",
        "release with a program s",
        "release with a program processor s",
    ];
    let mut table = Table::new(title, &columns);
    let folder = folder()?.join("peers");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let own = |work, name| own(work, documents, &folder.join(name), runs);
    table.row(cargo::client()?, &own(Work::Client, "client")?);
    table.row("openapi-crate without configuration", &own(Work::Generate, "plain")?);
    for peer in PEERS.iter().filter(|peer| {
        chosen.is_empty() || chosen.iter().any(|name| peer.package == name)
    }) {
        match other(peer, documents, &folder, runs) {
            Ok(figures) => {
                table.row(format!("{} {}", peer.package, peer.version), &figures);
            }
            Err(message) => {
                eprintln!("{}: {message}", peer.package);
                table.row(format!("{} {} failed", peer.package, peer.version), &[]);
            }
        }
    }
    table.ratios();
    Ok(table)
}

/// What this generator writes into a folder. It works in a process of its own: what this one holds would count as the memory
/// of those that it starts.
fn own(
    work: Work,
    documents: &[PathBuf],
    into: &Path,
    runs: usize,
) -> Result<Figures, String> {
    let generation = median(runs, || {
        remove(into)?;
        generation::cost(work, documents, 1, into)
    })?;
    let compiled = alone(into)?;
    let mut figures = figures(&compiled, generation, &["--all-features"], runs)?;
    let used = with_program(&compiled, runs)?;
    figures.extend([used.wall, used.cpu].map(Some));
    Ok(figures)
}

/// What the release build of a client costs together with that of a program, since what the program uses of the client is
/// compiled with it.
fn with_program(client: &Crate, runs: usize) -> Result<Cost, String> {
    let mut modules = program::modules(client)?;
    modules.truncate(1);
    for module in &mut modules {
        module.calls.truncate(CALLS);
        module.bodies.truncate(CALLS);
    }
    let program = program::write(client, &modules)?;
    let build = || once(&mut program.cargo(&["build", "--release"], &[]));
    build()?;
    median(runs, || {
        touch(&client.folder.join("src/lib.rs"))?;
        build()
    })
}

/// The crate in a folder, which belongs to no workspace from now on.
fn alone(folder: &Path) -> Result<Crate, String> {
    let manifest = folder.join("Cargo.toml");
    let failed = |error: io::Error| format!("{}: {error}", manifest.display());
    let text = fs::read_to_string(&manifest).map_err(failed)?;
    if !text.contains("[workspace]") {
        fs::write(&manifest, format!("{text}{ALONE}")).map_err(failed)?;
    }
    Crate::of(folder.to_owned(), folder.with_file_name("build"))
}

/// What another generator writes from them.
fn other(
    peer: &Peer,
    documents: &[PathBuf],
    folder: &Path,
    runs: usize,
) -> Result<Figures, String> {
    let program = installed(peer, folder)?;
    let document = merged(documents, folder, peer.mended)?;
    let into = folder.join(peer.program);
    let generation = median(runs, || {
        remove(&into)?;
        (peer.run)(&program, &document, &into)
    })?;
    figures(&alone(&into)?, generation, &[], runs)
}

fn figures(
    compiled: &Crate,
    generation: Cost,
    features: &[&str],
    runs: usize,
) -> Result<Figures, String> {
    let lines = lines(&compiled.folder.join("src"))?;
    let costs = compiled.compile(features, runs)?;
    let (check, release) = (costs.check, costs.release);
    let figures = [
        generation.wall,
        generation.peak,
        lines,
        check.wall,
        check.cpu,
        check.peak,
        release.wall,
        release.cpu,
        release.peak,
        costs.rlib,
    ];
    Ok(figures.map(Some).into())
}

/// The program of a peer; cargo leaves alone what is there in this version.
fn installed(peer: &Peer, folder: &Path) -> Result<PathBuf, String> {
    let mut cargo = measured_cargo();
    cargo.args(["install", "--locked", "--root"]).arg(folder);
    once(cargo.arg(format!("{}@{}", peer.package, peer.version)))?;
    Ok(folder.join("bin").join(peer.program))
}

/// A module and the list of what it needs become a crate.
fn as_crate(sources: &Path, into: &Path) -> io::Result<()> {
    fs::rename(sources.join("mod.rs"), sources.join("lib.rs"))?;
    let needs = fs::read_to_string(sources.join("REQUIRED_DEPS.toml"))?;
    let package =
        "[package]\nname = \"peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
    fs::write(into.join("Cargo.toml"), format!("{package}\n{needs}"))
}

fn merged(
    documents: &[PathBuf],
    folder: &Path,
    mended: bool,
) -> Result<PathBuf, String> {
    let mut diagnostics = Diagnostics::default();
    let inputs = files::read_inputs(documents, &mut diagnostics);
    let sources = source::read(inputs, &mut diagnostics);
    let path = folder.join(if mended { "mended.json" } else { "merged.json" });
    fs::write(&path, merge::merge(&sources, mended).to_string())
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}
