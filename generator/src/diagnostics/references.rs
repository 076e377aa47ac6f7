//! What is said of references, and of schemas that are nothing but themselves.

use super::explain as complaint;
use super::{Diagnostics, quoted};
use crate::source::Origin;

impl Diagnostics {
    /// A `$ref` to nothing.
    pub fn unresolved_reference(&mut self, origin: &Origin, target: &str) {
        let mut help =
            "correct the `$ref` in {document}, or define what it points at".to_owned();
        if target.starts_with("#/$defs/") {
            help.push_str(
                "; it is read from the root of the document, whatever an `$id` says",
            );
        }
        self.at(
            &complaint::UNRESOLVED_REFERENCE,
            origin,
            &format!("{} leads to nothing that can stand here", quoted(target)),
            &help,
        );
    }

    /// A `$ref` to what an `$anchor` names.
    pub fn anchor_reference(&mut self, origin: &Origin, target: &str) {
        self.at(
            &complaint::UNRESOLVED_REFERENCE,
            origin,
            &format!("{} is no place: references by `$anchor` or `$id` are not followed", quoted(target)),
            "write where it stands in {document}, such as `#/components/schemas/NAME`, here or in an overlay",
        );
    }

    /// A `$ref` out of the document.
    pub fn external_reference(&mut self, origin: &Origin, target: &str) {
        self.at(
            &complaint::EXTERNAL_REFERENCE,
            origin,
            &format!(
                "{} is outside this document and was not opened",
                quoted(target)
            ),
            "bundle {document} into one file first, for example with `npx @redocly/cli bundle`",
        );
    }

    /// A chain of `$ref`s without an end.
    pub fn reference_cycle(&mut self, origin: &Origin, target: &str) {
        self.at(
            &complaint::REFERENCE_CYCLE,
            origin,
            &format!("{} leads back to itself", quoted(target)),
            "let one of the references in {document} be a definition",
        );
    }

    /// A reference into the middle of a document that has too much copied already.
    pub fn references_too_large(&mut self, origin: &Origin, target: &str) {
        self.at(
            &complaint::REFERENCES_TOO_LARGE,
            origin,
            &format!(
                "with {} there is too much of the document that is referred to where it stands",
                quoted(target)
            ),
            "give what such references lead to a name under `components` in {document}, and refer to that",
        );
    }

    /// A schema that consists of itself.
    pub fn recursive_alias(&mut self, origin: &Origin) {
        self.at(
            &complaint::RECURSIVE_ALIAS,
            origin,
            "this schema consists of nothing but itself and is left untyped",
            "make it an object with properties in {document}",
        );
    }
}
