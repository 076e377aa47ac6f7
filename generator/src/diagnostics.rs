//! Every complaint the generator can make: one constructor each. How they print is in `diagnostics/render.rs`.

use std::fmt::Write as _;

use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};

use crate::bounds;
use crate::source::Origin;

mod api;
mod explain;
mod input;
mod names;
mod references;
mod render;
mod shape;
mod unfollowed;

use explain::Complaint;
pub use explain::{codes, explain};
pub use render::Report;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Something to know.
    Note,
    /// The output is there, but something in the document was repaired, lost or left untyped.
    Warning,
    /// The document is refused.
    Error,
}

/// The name of a kind of complaint. Not spelt out where it is read, or serde would want to borrow it from what it reads.
type Code = &'static str;

/// One complaint.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable kebab-case name.
    #[serde(deserialize_with = "known_code")]
    pub code: Code,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where, when a document was read far enough to know.
    pub origin: Option<Origin>,
    /// Where, when it is not in a document that was read.
    pub excerpt: Option<Excerpt>,
    /// What to change, and in which file; `{document}` stands for the document of `origin`.
    pub help: String,
}

/// A code that a complaint has here.
fn known_code<'de, D: Deserializer<'de>>(text: D) -> Result<Code, D::Error> {
    let text = String::deserialize(text)?;
    codes().find(|code| *code == text).ok_or_else(|| D::Error::custom("no such code"))
}

/// A place in a file that is no [`Source`](crate::source::Source): not yet, or never.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt {
    /// The file, as it was given.
    pub file: String,
    /// Line and column, both from 1, where they are known.
    pub line_column: Option<(usize, usize)>,
    /// That line; empty where it is too long to be shown.
    pub line: String,
}

impl Excerpt {
    /// A file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Self::default() }
    }

    /// The place of a byte in a file with this text.
    pub fn byte(file: impl Into<String>, text: &str, byte: usize) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        Self::at(file, text, line, column)
    }

    /// A line and column, both from 1, of a file with this text.
    pub fn at(file: impl Into<String>, text: &str, line: usize, column: usize) -> Self {
        let shown = text.split('\n').nth(line.saturating_sub(1));
        Self::of(file, shown.unwrap_or_default(), line, column)
    }

    /// A line and column, both from 1, of a file, where that line says this.
    pub(crate) fn of(
        file: impl Into<String>,
        text: &str,
        line: usize,
        column: usize,
    ) -> Self {
        // What is too long to be shown need not be kept, once for each complaint about it.
        let is_shown = text.chars().nth(bounds::LINE_CHARS).is_none();
        Self {
            file: file.into(),
            line_column: Some((line.max(1), column.max(1))),
            line: if is_shown { text.to_owned() } else { String::new() },
        }
    }
}

/// Complaints collected within a stage.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// True when a document was refused.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// True when there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The complaints in the order they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many complaints of one severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|d| d.severity == severity).count()
    }

    /// Takes over the complaints of another stage.
    pub fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    fn at(&mut self, complaint: &Complaint, origin: &Origin, message: &str, help: &str) {
        self.push(complaint, Some(origin.clone()), None, message, help);
    }

    fn outside(
        &mut self,
        complaint: &Complaint,
        excerpt: Excerpt,
        message: &str,
        help: &str,
    ) {
        self.push(complaint, None, Some(excerpt), message, help);
    }

    fn push(
        &mut self,
        complaint: &Complaint,
        origin: Option<Origin>,
        excerpt: Option<Excerpt>,
        message: &str,
        help: &str,
    ) {
        self.list.push(Diagnostic {
            severity: complaint.severity,
            code: complaint.code,
            message: neutral(message),
            origin,
            excerpt,
            help: neutral(help),
        });
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A document's own word as a message quotes it: in backticks, and not endless.
pub(crate) fn quoted(word: &str) -> String {
    match word.char_indices().nth(bounds::QUOTED_CHARS) {
        Some((end, _)) => format!("`{}…`", &word[..end]),
        None => format!("`{word}`"),
    }
}

/// The first of a document's words, quoted, and how many more there are.
fn listed(words: &[&str], separator: &str) -> String {
    let mut listed: Vec<String> =
        words.iter().take(bounds::LISTED_WORDS).map(|word| quoted(word)).collect();
    if let more @ 1.. = words.len().saturating_sub(bounds::LISTED_WORDS) {
        listed.push(format!("{more} more"));
    }
    listed.join(separator)
}

/// Text that a terminal shows and does not obey: what would steer it or hide is written as an escape.
pub fn neutral(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if steers(character) {
            // Writing to a string cannot fail.
            let _ = write!(shown, "{}", character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// C0 and C1 controls, bidirectional controls, and characters of no width.
pub(crate) fn steers(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}
