//! `cargo xtask judge`: what the client sends, judged by somebody else's reading of the documents.
//!
//! Prism serves the documents of `specs/` on this machine and refuses what does not fit them. Each request of the wire
//! test's tables goes through it; that the client sends exactly these requests is what the wire test proves.

mod bundle;
mod prism;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Value};

use self::prism::{Objection, Prism, Verdict};
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

/// Reasons by `CALL FORM PLACE`, so that nothing else that goes wrong with a call is excused with it.
type Excuses = BTreeMap<String, String>;

/// A request that Prism does not take.
struct Refused<'r> {
    row: &'r Row,
    status: u16,
    objections: Vec<Objection>,
}

/// The calls that were refused, and why.
fn judge<'r>(prism: &Prism, rows: &'r [Row]) -> Result<Vec<Refused<'r>>, String> {
    let mut refused = Vec::new();
    for row in rows {
        if let Verdict::Refused { status, objections } = prism.judge(row)? {
            refused.push(Refused { row, status, objections });
        }
    }
    Ok(refused)
}

/// What Prism may object to, and why that is right: `judge.toml` beside the documents, if there is one.
fn excused(path: &Path) -> Result<Excuses, String> {
    let Ok(text) = fs::read_to_string(path) else { return Ok(Excuses::new()) };
    let list: DocumentMut =
        text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
    let mut excused = Excuses::new();
    let groups = list.get("refused").and_then(Item::as_array_of_tables);
    for group in groups.into_iter().flatten() {
        let reason = group.get("reason").and_then(Item::as_str).unwrap_or_default();
        let calls = group.get("objections").and_then(Item::as_array);
        for objection in calls.into_iter().flatten().filter_map(Value::as_str) {
            excused.insert(objection.to_owned(), reason.to_owned());
        }
    }
    Ok(excused)
}

fn report(rows: &[Row], refused: &[Refused<'_>], excused: &Excuses) -> Outcome {
    let (mut wrong, mut heard) = (Vec::new(), BTreeSet::new());
    for Refused { row, status, objections } in refused {
        for Objection { place, message } in objections {
            let objection = format!("{} {} {place}", row.call, row.form);
            match excused.get(&objection) {
                Some(excuse) => println!("refused  {objection}: {excuse}"),
                None => wrong.push(format!("wrong  {objection}: {status} {message}")),
            }
            heard.insert(objection);
        }
    }
    let stale = excused.keys().filter(|objection| !heard.contains(*objection));
    wrong.extend(stale.map(|stale| format!("accepted, so not to be excused  {stale}")));
    for form in ["required", "everything"] {
        let all = rows.iter().filter(|row| row.form == form).count();
        let refused = refused.iter().filter(|refused| refused.row.form == form).count();
        println!("{} of {all} calls with {form} accepted", all - refused);
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}
