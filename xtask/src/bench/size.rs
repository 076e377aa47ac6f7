//! How much machine code programs have of the client, and how long they take to compile, since what a program uses of the client
//! is compiled with the program: one that makes no call, and ones with every call of one module, of ten and of all modules.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use super::compile::{Crate, touch};
use super::measure::once;
use super::report::Table;
use super::{client, folder};

/// A program in which the compiler can leave out no call, no reading of an answer, and no writing of what a module sends.
const PROGRAM: &str = "//! Every call of some modules, for the size of its code.

use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Poll};

use zoho_books::runtime::json::{Encode, Writer};
use zoho_books::runtime::{Error, Operation, Request, Returned, Sending};

fn call<T: Operation>() {
    black_box(T::into_request as fn(T) -> Request);
    black_box(Sending::<T::Output>::of as fn(Request) -> Sending<T::Output>);
    black_box(answer::<T::Output> as Sent<T::Output>);
}

type Sent<T> = fn(Pin<&mut Sending<T>>, &mut Context<'_>) -> Poll<Result<T, Error>>;

fn answer<T: Returned>(
    sending: Pin<&mut Sending<T>>,
    context: &mut Context<'_>,
) -> Poll<Result<T, Error>> {
    sending.poll(context)
}

fn body<T: Encode>() {
    black_box(T::encode as fn(&T, &mut Writer));
}

fn main() {
    black_box(zoho_books::Client::builder().build().is_ok());
    if std::env::args().len() == 1 {
        return;
    }
";

/// A module with the paths of its calls and of the types that it sends.
struct Module {
    calls: Vec<String>,
    bodies: Vec<String>,
}

pub(super) fn table() -> Result<Table, String> {
    let columns =
        ["calls", "text kB", "text of the calls kB", "bytes a call", "release build s"];
    let mut table = Table::new("A program that uses the client", &columns);
    let mut modules = modules(&client::client()?)?;
    // The largest first, so that one module says something.
    modules.sort_by_key(|module| std::cmp::Reverse(module.calls.len()));
    let mut nothing = None;
    for (name, count) in [
        ("no module", 0),
        ("one module", 1),
        ("ten modules", 10),
        ("all modules", modules.len()),
    ] {
        let used = &modules[..count.min(modules.len())];
        let (text, seconds) = build(used)?;
        let base = *nothing.get_or_insert(text);
        let calls: usize = used.iter().map(|module| module.calls.len()).sum();
        let calls = f64::from(u32::try_from(calls).unwrap_or(u32::MAX));
        let own = text - base;
        let each = (calls > 0.0).then(|| own / calls);
        let (text, own) = (text / 1024.0, own / 1024.0);
        table.row(name, &[Some(calls), Some(text), Some(own), each, Some(seconds)]);
    }
    Ok(table)
}

/// What the emitted files declare, read from where it stands in the macros of the runtime.
fn modules(client: &Crate) -> Result<Vec<Module>, String> {
    let mut modules = Vec::new();
    let sources = client.folder.join("src");
    let failed = |error: std::io::Error| format!("{}: {error}", sources.display());
    for entry in fs::read_dir(&sources).map_err(failed)? {
        let folder = entry.map_err(failed)?.path();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Ok(operations) = fs::read_to_string(folder.join("operations.rs")) else {
            continue;
        };
        let models = fs::read_to_string(folder.join("models.rs")).unwrap_or_default();
        let declared = |line: &&str| line.starts_with("    ") && line.contains(" -> ");
        let ident = |line: &str| {
            let ident = line.split_whitespace().next().unwrap_or_default().to_owned();
            ident.starts_with(|c: char| c.is_ascii_uppercase()).then_some(ident)
        };
        let calls = operations.lines().filter(declared).filter_map(ident);
        let lines = models.lines();
        let sent = lines.clone().zip(lines.skip(1));
        let sent = sent.filter(|(line, _)| *line == "runtime::request! {");
        modules.push(Module {
            calls: calls
                .map(|ident| format!("zoho_books::{name}::operations::{ident}"))
                .collect(),
            bodies: sent
                .filter_map(|(_, line)| ident(line))
                .map(|ident| format!("zoho_books::{name}::{ident}"))
                .collect(),
        });
    }
    Ok(modules)
}

/// The bytes of code in a program with these modules, and how long it takes to build when the client is there.
fn build(modules: &[Module]) -> Result<(f64, f64), String> {
    let program = Crate {
        folder: folder()?.join("program"),
        target: folder()?.join("build"),
        library: String::new(),
    };
    let mut text = PROGRAM.to_owned();
    for module in modules {
        for (function, paths) in [("call", &module.calls), ("body", &module.bodies)] {
            for path in paths {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "    {function}::<{path}>();");
            }
        }
    }
    text.push_str("}\n");
    let manifest = "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
        [dependencies]\nzoho-books = { path = \"../client\", features = [\"full\"] }\n\n[workspace]\n";
    let sources = program.folder.join("src");
    fs::create_dir_all(&sources)
        .and_then(|()| fs::write(program.folder.join("Cargo.toml"), manifest))
        .and_then(|()| fs::write(sources.join("main.rs"), text))
        .map_err(|error| format!("{}: {error}", sources.display()))?;
    once(&mut program.cargo(&["build", "--release"], &[]))?;
    touch(&sources.join("main.rs"))?;
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
