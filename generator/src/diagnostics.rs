//! Every complaint the generator can make: one constructor each, and how they print.

use crate::source::Origin;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something to know.
    Note,
    /// The output is there, but something in the document was repaired, lost or left untyped.
    Warning,
    /// The document is refused.
    Error,
}

/// One complaint.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable kebab-case name.
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where, when a document was read far enough to know.
    pub origin: Option<Origin>,
    /// What to change, and in which file.
    pub help: String,
}

/// Complaints collected within a stage.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// True when a document was refused.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }
}
