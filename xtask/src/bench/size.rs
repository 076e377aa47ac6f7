//! How much machine code programs have of the client, and how long they take to compile, since what a program uses of the client
//! is compiled with the program: one that makes no call, and ones with every call of one module, of ten and of all modules.

use std::process::Command;

use super::client;
use super::compile::{Crate, touch};
use super::measure::{figure, once};
use super::program::{self, Module};
use super::report::Table;

pub(super) fn table() -> Result<Table, String> {
    let columns =
        ["calls", "text kB", "text of the calls kB", "bytes a call", "release build s"];
    let mut table = Table::new("A program that uses the client", &columns);
    let client = client::client()?;
    let modules = program::modules(&client)?;
    let mut nothing = None;
    for (name, count) in [
        ("no module", 0),
        ("one module", 1),
        ("ten modules", 10),
        ("all modules", modules.len()),
    ] {
        let used = &modules[..count.min(modules.len())];
        let (text, seconds) = build(&client, used)?;
        let base = *nothing.get_or_insert(text);
        let calls: usize = used.iter().map(|module| module.calls.len()).sum();
        let calls = figure(calls);
        let own = text - base;
        let each = (calls > 0.0).then(|| own / calls);
        let (text, own) = (text / 1024.0, own / 1024.0);
        table.row(name, &[Some(calls), Some(text), Some(own), each, Some(seconds)]);
    }
    Ok(table)
}

/// The bytes of code in a program with these modules, and how long it takes to build when the client is there.
fn build(client: &Crate, modules: &[Module]) -> Result<(f64, f64), String> {
    let program = program::write(client, modules)?;
    once(&mut program.cargo(&["build", "--release"], &[]))?;
    touch(&program.folder.join("src/main.rs"))?;
    let cost = once(&mut program.cargo(&["build", "--release"], &[]))?;
    let mut size = Command::new("size");
    size.arg("-A").arg(program.target.join("release/program"));
    let output = size.output().map_err(|error| format!("size: {error}"))?;
    let sections = String::from_utf8_lossy(&output.stdout).into_owned();
    let section = sections.lines().find_map(|line| line.strip_prefix(".text "));
    let bytes =
        section.and_then(|line| line.split_whitespace().next()?.parse::<u32>().ok());
    let bytes = bytes.ok_or_else(|| "size(1) names no section .text".to_owned())?;
    Ok((f64::from(bytes), cost.wall))
}
