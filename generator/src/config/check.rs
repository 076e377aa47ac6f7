//! Holds what stands in `client.toml` against the rules, and says of what breaks one where it stands.

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue, Error};

use super::rules::{self, NEEDS, Rule};
use crate::diagnostics::{Diagnostics, quoted};
use crate::written::Written;

/// The file as it is written, and what is wrong in it.
pub(super) struct Checked<'t> {
    written: &'t Written,
    root: Spanned<DeTable<'t>>,
    wrong: Diagnostics,
}

impl<'t> Checked<'t> {
    pub(super) fn new(written: &'t Written) -> Result<Self, Error> {
        let root = DeTable::parse(&written.text)?;
        Ok(Self { written, root, wrong: Diagnostics::default() })
    }

    /// What breaks a rule by itself, or does nothing without another key; then what [`refuse`](Self::refuse) added.
    pub(super) fn into_wrong(self) -> Diagnostics {
        let mut wrong = Diagnostics::default();
        self.check_table(&mut Vec::new(), self.root.get_ref(), &mut wrong);
        for (key, needed) in NEEDS {
            if self.has(key) && !needed.iter().any(|needed| self.has(needed)) {
                let needed: Vec<String> =
                    needed.iter().map(|needed| format!("`{needed}`")).collect();
                let needed = needed.join(" or ");
                let path: Vec<&str> = key.split('.').collect();
                wrong.config_value(
                    self.written.place(&path),
                    &format!("`{key}` does nothing without {needed}"),
                    &format!("add {needed}, or remove `{key}`"),
                );
            }
        }
        wrong.extend(self.wrong);
        wrong
    }

    /// Adds a complaint about what stands at a path.
    pub(super) fn refuse(&mut self, path: &[&str], message: &str, advice: &str) {
        self.wrong.config_value(self.written.place(path), message, advice);
    }

    /// Whether a key is there, and neither `false` nor an empty list, which say that something is not wanted.
    fn has(&self, path: &str) -> bool {
        let mut parts = path.split('.');
        let first = parts.next().and_then(|key| DeTable::get(self.root.get_ref(), key));
        let found = first.and_then(|first| {
            parts.try_fold(first, |value, key| {
                DeTable::get(value.get_ref().as_table()?, key)
            })
        });
        match found.map(Spanned::get_ref) {
            None | Some(DeValue::Boolean(false)) => false,
            Some(DeValue::Array(list)) => !list.is_empty(),
            Some(_) => true,
        }
    }

    fn check_table<'p>(
        &'p self,
        path: &mut Vec<&'p str>,
        table: &'p DeTable<'t>,
        wrong: &mut Diagnostics,
    ) {
        let kind = rules::of_names(path);
        for (key, value) in table {
            if let Some(reason) = (kind.refuse)(key.get_ref()) {
                let (key, at) =
                    (quoted(key.get_ref()), self.written.byte(key.span().start));
                let message = format!("{key} is no {}: {reason}", kind.name);
                wrong.config_value(at, &message, kind.advice);
            }
            path.push(key.get_ref());
            self.check_value(path, value, wrong);
            path.pop();
        }
    }

    fn check_value<'p>(
        &'p self,
        path: &mut Vec<&'p str>,
        value: &'p Spanned<DeValue<'t>>,
        wrong: &mut Diagnostics,
    ) {
        match value.get_ref() {
            DeValue::Table(_) if rules::is_list_of_tables(path) => {
                let name = path.join(".");
                let message = format!(
                    "{} is a table, and a list of them belongs there",
                    named(path)
                );
                wrong.config_value(
                    self.written.byte(value.span().start),
                    &message,
                    &format!(
                        "write `[[{name}]]`, with two brackets, before each of them"
                    ),
                );
            }
            DeValue::Table(table) => self.check_table(path, table, wrong),
            DeValue::Array(_) if !rules::is_list(path) => {
                let message =
                    format!("{} is a list, and no list belongs there", named(path));
                let at = self.written.byte(value.span().start);
                wrong.config_value(
                    at,
                    &message,
                    "write a table, as `[name]` or `{ key = value }`",
                );
            }
            DeValue::Array(list) => {
                for value in list.iter() {
                    path.push("*");
                    self.check_value(path, value, wrong);
                    path.pop();
                }
            }
            leaf => {
                if let Some((reason, advice)) = broken(rules::of(path), leaf) {
                    let message = format!("{} is {reason}", named(path));
                    wrong.config_value(
                        self.written.byte(value.span().start),
                        &message,
                        &advice,
                    );
                }
            }
        }
    }
}

/// A key as a complaint names it.
fn named(path: &[&str]) -> String {
    let names = path.iter().filter(|part| **part != "*");
    quoted(&names.copied().collect::<Vec<_>>().join("."))
}

/// How a value breaks a rule, as it stands behind `is`, and what to do about it.
fn broken(rule: &Rule, value: &DeValue<'_>) -> Option<(String, String)> {
    let said = |text: &str, reason: String, advice: &str| {
        Some((format!("{}, which is {reason}", quoted(text)), advice.to_owned()))
    };
    match (rule, value) {
        (Rule::Text(kind) | Rule::InManifest(kind), DeValue::String(text)) => {
            let reason = (kind.refuse)(text)?;
            said(text, format!("no {}: {reason}", kind.name), kind.advice)
        }
        (Rule::InManifest(kind), _) => {
            Some((format!("no {}: it is no text", kind.name), kind.advice.to_owned()))
        }
        (Rule::Whole(least, most), DeValue::Integer(number)) => {
            let known = whole(number);
            if known.is_some_and(|number| (*least..=*most).contains(&number)) {
                return None;
            }
            let range = format!("from {least} to {most}");
            let advice = format!("write a number that is {range}");
            said(number.as_str(), format!("not {range}"), &advice)
        }
        (Rule::Part, DeValue::Float(number)) => part(number.as_str()),
        (Rule::Part, DeValue::Integer(number)) => part(number.as_str()),
        // Whatever it is, or of another type, which serde refuses.
        (Rule::Any | Rule::Text(_) | Rule::Whole(..) | Rule::Part, _) => None,
    }
}

fn whole(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

fn part(text: &str) -> Option<(String, String)> {
    // Not a number is in no range.
    let fits = text.parse().is_ok_and(|part: f64| (0.0..=1.0).contains(&part));
    (!fits).then(|| {
        let message = format!("{}, which is not from 0 to 1", quoted(text));
        (message, "write a part of a whole, such as `0.5`".to_owned())
    })
}
