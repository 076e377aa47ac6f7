//! `cargo xtask judge`: what the client sends, judged by somebody else's reading of the documents.
//!
//! Prism serves the documents of `specs/` on this machine and refuses what does not fit them. Each request of the wire
//! test's tables goes through it; that the client sends exactly these requests is what the wire test proves.

mod bundle;
mod prism;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Value};

use self::prism::{Prism, Verdict};
use self::table::Row;
use crate::{Outcome, path_or, progress, root};

#[derive(clap::Args, Default)]
pub(crate) struct Arguments {
    /// The folder of documents [default: specs/books]
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// The folder of the generated crate [default: generated]
    #[arg(long, value_name = "DIR")]
    client: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let from = path_or(arguments.from.as_ref(), "specs/books");
    let client = path_or(arguments.client.as_ref(), "generated");
    let folder = root().join("target/judge");
    if let Err(reason) = prism::install(&folder) {
        eprintln!("SKIPPED: nothing was judged, because {reason}");
        return Ok(());
    }
    let excused = excused(&from.join("judge.toml"))?;
    let rows = table::read(&client.join("tests/wire"))?;
    let document = folder.join("openapi.json");
    let bundle = bundle::of(&from)?.to_string();
    fs::write(&document, bundle)
        .map_err(|error| format!("{}: {error}", document.display()))?;
    let prism = Prism::start(&folder, &document)?;
    let refused = progress::during("judging", || judge(&prism, &rows))?;
    drop(prism);
    report(&rows, &refused, &excused)
}

/// The calls that were refused, and why.
fn judge<'r>(prism: &Prism, rows: &'r [Row]) -> Result<Vec<(&'r Row, String)>, String> {
    let mut refused = Vec::new();
    for row in rows {
        if let Verdict::Refused(reason) = prism.judge(row)? {
            refused.push((row, reason));
        }
    }
    Ok(refused)
}

/// The calls that Prism may refuse, and why that is right: `judge.toml` beside the documents, if there is one.
fn excused(path: &Path) -> Result<BTreeMap<String, String>, String> {
    let Ok(text) = fs::read_to_string(path) else { return Ok(BTreeMap::new()) };
    let list: DocumentMut =
        text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
    let mut excused = BTreeMap::new();
    let groups = list.get("refused").and_then(Item::as_array_of_tables);
    for group in groups.into_iter().flatten() {
        let reason = group.get("reason").and_then(Item::as_str).unwrap_or_default();
        let calls = group.get("calls").and_then(Item::as_array);
        for call in calls.into_iter().flatten().filter_map(Value::as_str) {
            excused.insert(call.to_owned(), reason.to_owned());
        }
    }
    Ok(excused)
}

fn report(
    rows: &[Row],
    refused: &[(&Row, String)],
    excused: &BTreeMap<String, String>,
) -> Outcome {
    let (mut wrong, mut stale) = (Vec::new(), Vec::new());
    for (row, reason) in refused {
        match excused.get(&row.call) {
            Some(excuse) => println!("refused  {} ({}): {excuse}", row.call, row.form),
            None => wrong.push(format!("wrong  {} ({}): {reason}", row.call, row.form)),
        }
    }
    for call in excused.keys() {
        if refused.iter().all(|(row, _)| row.call != *call) {
            stale.push(format!("accepted, so not to be excused  {call}"));
        }
    }
    for form in ["required", "everything"] {
        let all = rows.iter().filter(|row| row.form == form).count();
        let refused = refused.iter().filter(|(row, _)| row.form == form).count();
        println!("{} of {all} calls with {form} accepted", all - refused);
    }
    wrong.append(&mut stale);
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
