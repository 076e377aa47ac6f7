//! Complaints about what a document says well and a client does not follow, and about limits that nothing can follow.

use super::explain as complaint;
use super::{Diagnostics, listed, quoted};
use crate::source::Origin;

impl Diagnostics {
    /// A server of a document, a path or an operation that is not the client's, which is `first`.
    pub fn other_server(&mut self, origin: &Origin, url: &str, first: Option<&str>) {
        let first = first.map_or_else(|| "the client's base address".to_owned(), quoted);
        self.at(
            &complaint::OTHER_SERVER,
            origin,
            &format!("calls do not go to {}, but to {first}", quoted(url)),
            "build a client for them alone, with `.base_url(…)`; or generate a crate of their own for them",
        );
    }

    /// Servers of a document beside the one that calls go to.
    pub fn more_servers(&mut self, origin: &Origin, own: &str, urls: &[&str]) {
        self.at(
            &complaint::MORE_SERVERS,
            origin,
            &format!("calls go to {}, not to {}", quoted(own), listed(urls, " or ")),
            "nothing to change in {document}: `.base_url(…)` sends them elsewhere",
        );
    }

    /// Variables in the address that calls go to.
    pub fn server_variables(&mut self, origin: &Origin, names: &[&str], url: &str) {
        self.at(
            &complaint::SERVER_VARIABLES,
            origin,
            &format!(
                "{} has its default: calls go to {}",
                listed(names, ", "),
                quoted(url)
            ),
            "nothing to change in {document}: `.base_url(…)` sends them elsewhere",
        );
    }

    /// A keyword of an `encoding` that asks for something else than `how` the field is sent.
    pub fn encoding_not_followed(
        &mut self,
        origin: &Origin,
        word: &str,
        field: &str,
        how: &str,
    ) {
        self.at(
            &complaint::ENCODING_NOT_FOLLOWED,
            origin,
            &format!("`{word}` of the field {} is not followed: {how}", quoted(field)),
            "nothing to change in {document}, if the service takes that too; else send what it takes as bytes of your own",
        );
    }

    /// A list in a parameter whose style is for objects.
    pub fn list_in_deep_object(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::LIST_IN_DEEP_OBJECT,
            origin,
            &format!(
                "`deepObject` says nothing of the list {}: each element is sent under its name",
                quoted(name)
            ),
            "nothing to change in {document}, if the service takes that; else name the parameter as it is sent, such as `tags[]`",
        );
    }

    /// Headers of an answer.
    pub fn answer_headers(&mut self, origin: &Origin, names: &[&str]) {
        self.at(
            &complaint::ANSWER_HEADERS,
            origin,
            &format!(
                "no method gives the headers of its answer: {}",
                listed(names, ", ")
            ),
            "nothing to change in {document}",
        );
    }

    /// A parameter whose value is to be sent unescaped.
    pub fn reserved_escaped(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::RESERVED_ESCAPED,
            origin,
            &format!(
                "`allowReserved` is not followed: {} is sent with its reserved characters escaped",
                quoted(name)
            ),
            "nothing to change in {document}, if the service undoes escapes, as nearly all do",
        );
    }

    /// A schema of something that is neither JSON nor a form.
    pub fn untyped_media(&mut self, origin: &Origin, media_type: &str) {
        self.at(
            &complaint::UNTYPED_MEDIA,
            origin,
            &format!(
                "{} has no types: its content is text or bytes, whatever this schema says",
                quoted(media_type)
            ),
            "add JSON to the media types in {document} or in an overlay, if the service knows it",
        );
    }

    /// A security requirement of a scheme that is not there.
    pub fn unknown_scheme(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::UNKNOWN_SCHEME,
            origin,
            &format!("no security scheme that can be used is called {}", quoted(name)),
            "correct the name, or define it under `components/securitySchemes` of {document}",
        );
    }

    /// A value of a mapping that leads to no schema.
    pub fn mapping_to_nothing(&mut self, origin: &Origin, target: &str) {
        self.at(
            &complaint::MAPPING_TO_NOTHING,
            origin,
            &format!("{} is no schema of this document", quoted(target)),
            "correct the mapping in {document}, or define the schema",
        );
    }

    /// Limits that no value keeps; `what` says which.
    pub fn impossible_limits(&mut self, origin: &Origin, what: &str) {
        self.at(
            &complaint::IMPOSSIBLE_LIMITS,
            origin,
            &format!("no value can be as this schema says: {what}; that was left out"),
            "correct {document}, or say it in an overlay",
        );
    }

    /// A regular expression that cannot be compiled.
    pub fn pattern_not_checked(&mut self, origin: &Origin, pattern: &str, reason: &str) {
        self.at(
            &complaint::PATTERN_NOT_CHECKED,
            origin,
            &format!("nothing is held to the pattern {}: {reason}", quoted(pattern)),
            "correct the regular expression in {document}, or say it in an overlay",
        );
    }
}
