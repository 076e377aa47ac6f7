//! `lock.toml`: the names that callers use, so that they stay when documents grow.
//!
//! An operation is known by its endpoint, a type by the schemas it comes from. Reading and writing stand here; what a
//! lock says about an API stands in `lock/pins.rs`.

mod pins;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml_edit::{DocumentMut, Item, Key, RawString};

use crate::diagnostics::Diagnostics;
use crate::files::Input;
use crate::rust::Crate;
use crate::source::read::unicode;
use crate::source::{Origin, Source};
use crate::written::Written;

pub(crate) use pins::Pins;

/// The tables of the file that are about names; others are left alone.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Lock {
    /// By module and endpoint.
    operations: BTreeMap<String, BTreeMap<String, Locked>>,
    /// By kind and path.
    types: BTreeMap<Kind, BTreeMap<String, Vec<String>>>,
    /// The file itself.
    #[serde(skip)]
    written: Written,
}

/// What is locked about an operation.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, expecting = "`{ id = \"…\", name = \"…\" }`")]
struct Locked {
    id: String,
    name: String,
}

/// One schema can become a type for each way it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// What is received.
    Received,
    /// What is sent.
    Sent,
    /// One of some texts, the same either way.
    Values,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Sent => "sent",
            Self::Values => "values",
        }
    }
}

/// Where a type of the crate comes from.
#[derive(Debug)]
pub struct Pedigree {
    /// Which way it travels.
    pub kind: Kind,
    /// Its path in the crate: `orders::Order`.
    pub path: String,
    /// The schemas it is made from.
    pub origins: Vec<Origin>,
}

impl Lock {
    /// Reads the file; without one nothing is locked.
    pub(crate) fn read(input: Option<&Input>, diagnostics: &mut Diagnostics) -> Self {
        let read = input.and_then(|input| unicode(input.clone(), diagnostics));
        let Some((file, text)) = read else { return Self::default() };
        let written = Written::new(file, text);
        // By the library that writes it anew: others take numbers that it does not.
        match toml_edit::de::from_str(&written.text) {
            Ok(lock) => Self { written, ..lock },
            Err(error) => {
                diagnostics.toml_error(&written, error.message(), error.span());
                Self::default()
            }
        }
    }
}

/// What stands at the head of the tables about names.
const NOTES: [&str; 2] = [
    "# The method of each endpoint. A method is renamed by changing its name here.",
    "# The schemas of each type. A type is renamed by changing its name here.",
];

/// The file's text for a crate: the tables about names anew, all else as it was.
pub(crate) fn write(before: Option<&Input>, plan: &Crate, sources: &[Source]) -> String {
    let before = before.map(|input| String::from_utf8_lossy(&input.bytes).into_owned());
    let mut text = forget(&before.unwrap_or_default());
    if !text.is_empty() {
        text.push('\n');
    }
    let [methods, types] = NOTES;
    text.push_str(&format!("[operations]\n{methods}\n"));
    for module in &plan.modules {
        let mut lines: Vec<String> = module
            .methods
            .iter()
            .map(|method| {
                let endpoint = quoted(&pins::endpoint(method.http, &method.path));
                let (id, name) = (quoted(&method.id), quoted(&method.ident));
                format!("{endpoint} = {{ id = {id}, name = {name} }}\n")
            })
            .collect();
        lines.sort();
        if !lines.is_empty() {
            text.push_str(&format!("\n[operations.{}]\n", module.ident));
            text.extend(lines);
        }
    }
    text.push_str(&format!("\n[types]\n{types}\n"));
    for kind in [Kind::Received, Kind::Sent, Kind::Values] {
        write_types(&mut text, kind, &plan.pedigrees, sources);
    }
    text
}

fn write_types(
    text: &mut String,
    kind: Kind,
    pedigrees: &[Pedigree],
    sources: &[Source],
) {
    let own = pedigrees.iter().filter(|pedigree| pedigree.kind == kind);
    let sorted: BTreeMap<&str, &Pedigree> =
        own.map(|pedigree| (pedigree.path.as_str(), pedigree)).collect();
    if !sorted.is_empty() {
        text.push_str(&format!("\n[types.{}]\n", kind.name()));
    }
    for (path, pedigree) in sorted {
        let mut origins: Vec<String> =
            pedigree.origins.iter().map(|origin| origin_text(origin, sources)).collect();
        origins.sort();
        origins.dedup();
        text.push_str(&format!("{} = [\n", quoted(path)));
        for origin in origins {
            text.push_str(&format!("    {},\n", quoted(&origin)));
        }
        text.push_str("]\n");
    }
}

/// The text without the tables about names, which are then chosen anew; what is no TOML is left as it is, to be refused
/// where it is read.
pub fn forget(text: &str) -> String {
    let Ok(mut lock) = text.parse::<DocumentMut>() else { return text.to_owned() };
    let gone = ["operations", "types"].map(|table| lock.remove_entry(table));
    let mut kept = lock.to_string();
    // Words above the tables may be about the file as a whole.
    for (key, item) in gone.iter().flatten() {
        kept.push_str(above(key, item));
    }
    // Ends of lines stay as they are: they may stand within a text.
    let mut lines: Vec<&str> = kept
        .split_inclusive('\n')
        .filter(|line| !NOTES.contains(&line.trim_end()))
        .collect();
    while lines.pop_if(|line| line.trim().is_empty()).is_some() {}
    let mut kept = lines.concat();
    if !kept.is_empty() && !kept.ends_with('\n') {
        kept.push('\n');
    }
    kept
}

/// The comments before what begins a table, however it is written.
fn above<'i>(key: &'i Key, item: &'i Item) -> &'i str {
    let decor = match item {
        Item::Table(table) if table.is_implicit() || table.is_dotted() => {
            let first =
                table.iter().next().and_then(|(key, _)| table.get_key_value(key));
            return first.map_or("", |(key, item)| above(key, item));
        }
        Item::Table(table) => table.decor(),
        _ => key.leaf_decor(),
    };
    decor.prefix().and_then(RawString::as_str).unwrap_or_default()
}

fn origin_text(origin: &Origin, sources: &[Source]) -> String {
    let document = sources.get(origin.document).map_or("", Source::stem);
    format!("{document}#{}", origin.pointer)
}

/// A text in quotes, on one line: what JSON escapes, TOML reads, and DEL as well only where it is escaped.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

#[cfg(test)]
mod tests {
    use super::{Kind, Lock, forget};
    use crate::diagnostics::Diagnostics;
    use crate::files::Input;

    #[test]
    fn other_tables_are_left_alone() {
        let text = "# Said by hand.\n[sources]\n\"a.yaml\" = \"1\"\n\n[operations]\n# Ours.\n\n[operations.\"a\"]\n\"GET /a\" = { id = \"x\", name = \"y\" }\n\n[types.sent]\n\"a::B\" = [\n    \"a#/b\",\n]\n\n[later]\nx = 1\n";
        assert_eq!(
            forget(text),
            "# Said by hand.\n[sources]\n\"a.yaml\" = \"1\"\n\n[later]\nx = 1\n"
        );
        assert_eq!(forget(""), "");
    }

    /// The same two tables, however TOML lets them be written, among what is not theirs.
    const SPELLINGS: [&str; 6] = [
        r#"
[operations.x]
"GET /a" = { id = "a", name = "b" }

[types.sent]
"x::A" = ["a#/b"]
"#,
        r#"
[ operations . x ]   # Ours.
"GET /a" = { id = "a", name = "b" }
[ types . sent ]
"x::A" = ["a#/b"]
"#,
        r#"
  ["operations".x."GET /a"]
  id = "a"
  name = "b"
  ['types']
  sent."x::A" = [
"a#/b",
]
"#,
        r#"
[operations]
x."GET /a".id = "a"
x."GET /a".name = "b"
["\u0074ypes"]
sent = { "x::A" = ["a#/b"] }
"#,
        r#"
operations.x."GET /a" = { id = "a", name = "b" }
types.sent."x::A" = ["a#/b"]
"#,
        r#"
"operations" = { x = { "GET /a" = { id = "a", name = "b" } } }
types = { sent = { "x::A" = ["a#/b"] } }
"#,
    ];

    #[test]
    fn the_tables_go_and_are_honoured_in_whatever_way_they_are_written() {
        for spelling in SPELLINGS {
            let text = format!(
                "# Said by hand.\nsays = 1 # here\n{spelling}\n# Later.\n[later]\nx = 1 # there\n"
            );
            let input = Input { name: "lock.toml".into(), bytes: text.clone().into() };
            let mut diagnostics = Diagnostics::default();
            let lock = Lock::read(Some(&input), &mut diagnostics);
            assert!(diagnostics.is_empty(), "{spelling}\n{diagnostics:?}");
            assert_eq!(lock.operations["x"]["GET /a"].name, "b", "{spelling}");
            assert_eq!(lock.types[&Kind::Sent]["x::A"], ["a#/b"], "{spelling}");

            let kept = forget(&text);
            assert_eq!(
                kept.replace("\n\n", "\n"),
                "# Said by hand.\nsays = 1 # here\n# Later.\n[later]\nx = 1 # there\n",
                "{spelling}"
            );
            assert_eq!(forget(&kept), kept, "{spelling}");
        }
    }

    #[test]
    fn words_above_the_tables_stay() {
        let text = "# Of the file.\n\n[operations]\n# The method of each endpoint. A method is renamed by changing its name here.\n\n# Of types.\n[types]\n# The schemas of each type. A type is renamed by changing its name here.\n";
        assert_eq!(forget(text), "# Of the file.\n\n\n# Of types.\n");
        assert_eq!(
            forget("\u{feff}[types]\r\n# x\r\n[a]\r\nb = 1\r\n"),
            "# x\n[a]\nb = 1\n"
        );
        assert_eq!(forget("[operations\n"), "[operations\n");
    }
}
