//! What compiling the client of this repository costs: by feature set, its documentation, and after a change of one field.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use openapi_crate::diagnostics::Diagnostics;
use openapi_crate::files::{self, Input};
use openapi_crate::{Project, generate, source};
use serde_json::Value;

use super::compile::{ALONE, Crate, lines};
use super::folder;
use super::measure::{median, once};
use super::report::Table;
use crate::{root, specs};

/// A change of one document: its widest schema gets one field more.
const CHANGE: &str = r#"{"overlay": "1.0.0", "extends": "EXTENDS", "actions": [
    {"target": "$.components.schemas['SCHEMA'].properties", "update": {"measured_field": {"type": "string"}}}]}"#;

/// Check and release build by feature set.
pub(super) fn table(runs: usize) -> Result<Table, String> {
    let client = client()?;
    let columns = [
        "lines",
        "check s",
        "check processor s",
        "check peak MB",
        "release s",
        "release processor s",
        "release peak MB",
        "rlib MB",
    ];
    let mut table = Table::new("The client alone, dependencies built", &columns);
    let one = one_module()?;
    let one = ["--no-default-features".to_owned(), format!("--features=rustls,{one}")];
    let one: Vec<&str> = one.iter().map(String::as_str).collect();
    let all = lines(&client.folder.join("src"))?;
    for (name, features, lines) in [
        ("one module", one.as_slice(), None),
        ("default", &[], None),
        ("full", &["--features=full"], Some(all)),
        ("all features", &["--all-features"], Some(all)),
    ] {
        let compiled = client.compile(features, runs)?;
        let (check, release) = (compiled.check, compiled.release);
        let figures =
            [check.wall, check.cpu, check.peak, release.wall, release.cpu, release.peak];
        let figures = figures.into_iter().chain([compiled.rlib]).map(Some);
        table.row(name, &[lines].into_iter().chain(figures).collect::<Vec<_>>());
    }
    Ok(table)
}

/// Documentation, a change, and what an editor does.
pub(super) fn others(runs: usize) -> Result<Table, String> {
    let client = client()?;
    let full = ["--features=full"];
    let mut table =
        Table::new("The client otherwise", &["wall s", "processor s", "peak MB"]);
    let docs = client.again(&["doc", "--no-deps"], &full, runs)?;
    table.row("documentation", &[docs.wall, docs.cpu, docs.peak].map(Some));
    let changed = one_field_changed(&client, runs)?;
    table.row("check after one field changed", &changed.map(Some));
    let mut editor = Command::new("rust-analyzer");
    let probe =
        editor.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if probe.is_ok_and(|status| status.success()) {
        let cost = median(runs, || {
            let mut editor = Command::new("rust-analyzer");
            once(editor.args(["analysis-stats", "--quiet"]).arg(&client.folder))
        })?;
        table.row("rust-analyzer", &[cost.wall, cost.cpu, cost.peak].map(Some));
    } else {
        eprintln!("rust-analyzer is not installed: its time is not measured");
    }
    Ok(table)
}

/// A copy of the client that belongs to no workspace, with the dependencies that this one is locked to.
pub(super) fn client() -> Result<Crate, String> {
    let into = folder()?.join("client");
    write(&project()?, &into)?;
    let client = Crate::of(into, folder()?.join("build"))?;
    let lock = client.folder.join("Cargo.lock");
    fs::copy(root().join("Cargo.lock"), &lock)
        .map_err(|error| format!("{}: {error}", lock.display()))?;
    Ok(client)
}

fn project() -> Result<Project, String> {
    specs::project(&root().join("specs/books"))
}

/// Writes what a project makes; how many files that were.
fn write(project: &Project, into: &Path) -> Result<usize, String> {
    let output = generate(project.clone()).map_err(|findings| findings.to_string())?;
    let mut sources = output.files;
    if let Some(manifest) = sources.get_mut("Cargo.toml") {
        manifest.push_str(ALONE);
    }
    let written = files::write(&sources, into).map_err(|error| error.to_string())?;
    Ok(written.written)
}

fn one_module() -> Result<String, String> {
    let project = project()?;
    let output = generate(project).map_err(|findings| findings.to_string())?;
    let mut modules =
        output.files.iter().filter(|(path, _)| path.ends_with("/models.rs"));
    // The largest, which tells the most.
    let largest = modules.by_ref().max_by_key(|(_, text)| text.len());
    let largest = largest.and_then(|(path, _)| path.split('/').nth(1));
    largest.map(str::to_owned).ok_or_else(|| "the client has no modules".to_owned())
}

/// An incremental check after a field came into one document, and after it went again.
fn one_field_changed(client: &Crate, runs: usize) -> Result<[f64; 3], String> {
    let before = project()?;
    let module = one_module()?.replace('_', "-");
    let document = before.documents.iter().find(|input| input.name.contains(&module));
    let document = document.ok_or_else(|| format!("no document is called {module}"))?;
    let after = with_a_field_more(&before, document)?;
    let check = || {
        let mut command = client.cargo(&["check"], &["--features=full"]);
        command.env("CARGO_INCREMENTAL", "1");
        command
    };
    once(&mut check())?;
    let mut there = false;
    let cost = median(runs, || {
        there = !there;
        let written = write(if there { &after } else { &before }, &client.folder)?;
        eprintln!("a change of one document wrote {written} files");
        once(&mut check())
    })?;
    write(&before, &client.folder)?;
    Ok([cost.wall, cost.cpu, cost.peak])
}

/// The same after a field came into one document.
pub(super) fn with_a_field_more(
    before: &Project,
    document: &Input,
) -> Result<Project, String> {
    let schema = widest_schema(document)
        .ok_or_else(|| format!("{} has no schemas", document.name))?;
    let extends = file_name(&document.name);
    let change = CHANGE.replace("EXTENDS", extends).replace("SCHEMA", &schema);
    let mut after = before.clone();
    after
        .overlays
        .push(Input { name: "measured.json".to_owned(), bytes: change.into_bytes() });
    Ok(after)
}

/// The schema with the most properties.
fn widest_schema(document: &Input) -> Option<String> {
    let read = source::read(vec![document.clone()], &mut Diagnostics::default());
    let schemas = read.first()?.tree.pointer("/components/schemas")?.as_object()?;
    let width = |schema: &Value| Some(schema.get("properties")?.as_object()?.len());
    schemas.iter().max_by_key(|(_, schema)| width(schema)).map(|(name, _)| name.clone())
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
