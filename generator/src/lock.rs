//! `lock.toml`: the names that callers use, so that they stay when documents grow.
//!
//! An operation is known by its endpoint, a type by the schemas it comes from. Reading and writing stand here; what a
//! lock says about an API stands in `lock/pins.rs`.

mod pins;

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostics::Diagnostics;
use crate::files::Input;
use crate::rust::Crate;
use crate::source::{Origin, Source};

pub(crate) use pins::Pins;

/// The tables of the file that are about names; others are left alone.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Lock {
    /// By module and endpoint.
    operations: BTreeMap<String, BTreeMap<String, Locked>>,
    /// By kind and path.
    types: BTreeMap<Kind, BTreeMap<String, Vec<String>>>,
}

/// What is locked about an operation.
#[derive(Debug, Clone, Deserialize)]
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
        let Some(input) = input else { return Self::default() };
        match toml::from_str(&String::from_utf8_lossy(&input.bytes)) {
            Ok(lock) => lock,
            Err(error) => {
                diagnostics.config_error(&input.name, error.to_string().trim());
                Self::default()
            }
        }
    }
}

/// The file's text for a crate: the tables about names anew, all else as it was.
pub(crate) fn write(before: Option<&Input>, plan: &Crate, sources: &[Source]) -> String {
    let before = before.map(|input| String::from_utf8_lossy(&input.bytes).into_owned());
    let mut text = forget(&before.unwrap_or_default());
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str("[operations]\n");
    text.push_str("# The method of each endpoint. A method is renamed by changing its name here.\n");
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
    text.push_str("\n[types]\n");
    text.push_str(
        "# The schemas of each type. A type is renamed by changing its name here.\n",
    );
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

/// The text without the tables about names, which are then chosen anew.
pub fn forget(text: &str) -> String {
    let mut kept = String::new();
    let mut own = false;
    for line in text.lines() {
        // Only a table begins at the start of a line: the lists of this file are indented.
        if let Some(header) = line.strip_prefix('[') {
            let name = header.split(['.', ']']).next().unwrap_or_default().trim();
            own = matches!(name, "operations" | "types");
        }
        if !own {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    let end = kept.trim_end().len();
    kept.truncate(end);
    if end > 0 {
        kept.push('\n');
    }
    kept
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
    use super::forget;

    #[test]
    fn other_tables_are_left_alone() {
        let text = "# Said by hand.\n[sources]\n\"a.yaml\" = \"1\"\n\n[operations]\n# Ours.\n\n[operations.\"a\"]\n\"GET /a\" = { id = \"x\", name = \"y\" }\n\n[types.sent]\n\"a::B\" = [\n    \"a#/b\",\n]\n\n[later]\nx = 1\n";
        assert_eq!(
            forget(text),
            "# Said by hand.\n[sources]\n\"a.yaml\" = \"1\"\n\n[later]\nx = 1\n"
        );
        assert_eq!(forget(""), "");
    }
}
