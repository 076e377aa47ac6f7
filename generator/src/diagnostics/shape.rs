//! Complaints about the shape of a document: what is wrong with it as OpenAPI, whatever API it describes.

use super::explain as complaint;
use super::{Diagnostics, quoted};
use crate::source::Origin;

const CORRECT: &str = "correct {document}, or say it in an overlay";

impl Diagnostics {
    /// A defect that was mended.
    pub fn repaired(&mut self, origin: &Origin, what: &str) {
        self.at(&complaint::REPAIRED, origin, what, CORRECT);
    }

    /// A keyword with a value it cannot have.
    pub fn wrong_type(&mut self, origin: &Origin, key: &str, expected: &str) {
        self.at(
            &complaint::WRONG_TYPE,
            origin,
            &format!("{} has to be {expected}; it was left out", quoted(key)),
            CORRECT,
        );
    }

    /// A key that OpenAPI does not define here.
    pub fn unknown_keyword(
        &mut self,
        origin: &Origin,
        kind: &str,
        key: &str,
        count: usize,
    ) {
        self.at(
            &complaint::UNKNOWN_KEYWORD,
            origin,
            &format!("{} is no keyword of a {kind}{}", quoted(key), times(count)),
            "correct its spelling or its place in {document}; keys of your own begin with `x-`",
        );
    }

    /// A keyword that is not expressed yet.
    pub fn keyword_not_read(
        &mut self,
        origin: &Origin,
        kind: &str,
        key: &str,
        count: usize,
    ) {
        self.at(
            &complaint::KEYWORD_NOT_READ,
            origin,
            &format!("{} of a {kind} is not expressed{}", quoted(key), times(count)),
            "nothing to change in {document}; the code is as if the keyword were absent",
        );
    }

    /// A schema that cannot be read.
    pub fn schema_not_understood(&mut self, origin: &Origin, reason: &str) {
        self.at(
            &complaint::SCHEMA_NOT_UNDERSTOOD,
            origin,
            &format!("this schema is left untyped: {reason}"),
            CORRECT,
        );
    }

    /// A part that was left out.
    pub fn part_not_understood(&mut self, origin: &Origin, kind: &str, reason: &str) {
        self.at(
            &complaint::PART_NOT_UNDERSTOOD,
            origin,
            &format!("this {kind} was left out: {reason}"),
            CORRECT,
        );
    }

    /// A defect that cannot be mended.
    pub fn document_not_understood(&mut self, origin: &Origin, reason: &str) {
        self.at(&complaint::DOCUMENT_NOT_UNDERSTOOD, origin, reason, CORRECT);
    }

    /// Webhooks, for which a client has no use.
    pub fn webhooks_ignored(&mut self, origin: &Origin) {
        self.at(
            &complaint::WEBHOOKS_IGNORED,
            origin,
            "webhooks are requests that the API sends; nothing is generated for them",
            "nothing to change in {document}",
        );
    }

    /// Callbacks, likewise.
    pub fn callbacks_ignored(&mut self, origin: &Origin) {
        self.at(
            &complaint::WEBHOOKS_IGNORED,
            origin,
            "callbacks are requests that the API sends; nothing is generated for them",
            "nothing to change in {document}",
        );
    }

    /// A foreign dialect of JSON Schema.
    pub fn schema_dialect(&mut self, origin: &Origin, dialect: &str) {
        self.at(
            &complaint::SCHEMA_DIALECT,
            origin,
            &format!(
                "schemas are read in OpenAPI's dialect, not in {}",
                quoted(dialect)
            ),
            "nothing to change in {document}",
        );
    }

    /// An operation with a method that is not known yet.
    pub fn unsupported_method(&mut self, origin: &Origin, method: &str, path: &str) {
        self.at(
            &complaint::UNSUPPORTED_METHOD,
            origin,
            &format!("no code is generated for {}", quoted(&format!("{method} {path}"))),
            "if the API also takes the operation as a POST, add that to {document}",
        );
    }
}

fn times(count: usize) -> String {
    match count {
        1 => String::new(),
        count => format!(" ({count} times in this document)"),
    }
}
