//! Complaints about the API that documents describe: operations, paths, parameters, bodies, fields.

use super::explain as complaint;
use super::{Diagnostics, Excerpt, listed, quoted};
use crate::source::Origin;

impl Diagnostics {
    /// A schema without a type for it yet; `what` names the construct.
    pub fn unsupported_schema(&mut self, origin: &Origin, what: &str) {
        self.at(
            &complaint::UNSUPPORTED_SCHEMA,
            origin,
            &format!("{what} has no type yet; the value is left untyped"),
            "nothing to change; or say in an overlay what {document} means by it",
        );
    }

    /// Something a schema says that no type can; `what` names it.
    pub fn left_untyped(&mut self, origin: &Origin, what: &str) {
        self.at(
            &complaint::LEFT_UNTYPED,
            origin,
            &format!("{what} is not part of the type"),
            "nothing to change in {document}: other values are kept and sent all the same",
        );
    }

    /// Files in a body that is JSON.
    pub fn files_in_json(&mut self, origin: &Origin, names: &[&str]) {
        self.at(
            &complaint::FILE_IN_JSON,
            origin,
            &format!("JSON holds no bytes; sent as text: {}", listed(names, ", ")),
            "declare `multipart/form-data` in {document} or in an overlay, if the service takes a file",
        );
    }

    /// Null as an element of a list, or as a value of a map.
    pub fn null_element(&mut self, origin: &Origin) {
        self.at(
            &complaint::NULL_ELEMENT,
            origin,
            "an element that is null is left out when the others are read, and none can be sent",
            "nothing to change in {document}, if nulls mean nothing there; else leave the elements without a type, by an overlay",
        );
    }

    /// A field that a record requires of itself.
    pub fn endless_requirement(&mut self, origin: &Origin, field: &str) {
        self.at(
            &complaint::ENDLESS_REQUIREMENT,
            origin,
            &format!("the required field {} leads back to its own type", quoted(field)),
            "remove it from `required` in {document}; until then it may be left out",
        );
    }

    /// A declared value that is a regular expression.
    pub fn pattern_value(&mut self, origin: &Origin, value: &str) {
        self.at(
            &complaint::PATTERN_VALUE,
            origin,
            &format!("the value {} is a regular expression and no value", quoted(value)),
            "remove it from {document}; other texts than the listed ones are taken anyway",
        );
    }

    /// A parameter that cannot be sent yet.
    pub fn unsupported_parameter(&mut self, origin: &Origin, name: &str, reason: &str) {
        self.at(
            &complaint::UNSUPPORTED_PARAMETER,
            origin,
            &format!("the parameter {} was left out: {reason}", quoted(name)),
            "correct {document}, or say in an overlay how the parameter is sent",
        );
    }

    /// A security scheme that is not known.
    pub fn unsupported_security(&mut self, origin: &Origin, name: &str, reason: &str) {
        self.at(
            &complaint::UNSUPPORTED_SECURITY,
            origin,
            &format!("the security scheme {} was left out: {reason}", quoted(name)),
            "correct {document}, or declare it as the `apiKey` in a header that it comes to, in an overlay",
        );
    }

    /// A package that cannot be called what it should be.
    pub fn package_renamed(&mut self, taken: &str, name: &str) {
        self.outside(
            &complaint::PACKAGE_RENAMED,
            Excerpt::default(),
            &format!(
                "no package can be called {}; this one is called {}",
                quoted(taken),
                quoted(name)
            ),
            "give it another with `name` in a configuration",
        );
    }

    /// An operation that is named after its path.
    pub fn missing_operation_id(&mut self, origin: &Origin, derived: &str) {
        self.at(
            &complaint::MISSING_OPERATION_ID,
            origin,
            &format!(
                "there is no operationId; the operation is called {}",
                quoted(derived)
            ),
            "add an operationId in {document} or in an overlay",
        );
    }

    /// An operationId that another operation of the document has.
    pub fn repeated_operation_id(&mut self, origin: &Origin, id: &str, endpoint: &str) {
        self.at(
            &complaint::REPEATED_OPERATION_ID,
            origin,
            &format!(
                "the operationId {} is that of {}, too",
                quoted(id),
                quoted(endpoint)
            ),
            "give one of the two another in {document} or in an overlay",
        );
    }

    /// One endpoint in two places, and what only the one that goes has.
    pub fn duplicate_operation(
        &mut self,
        origin: &Origin,
        endpoint: &str,
        kept: &str,
        lost: &[&str],
    ) {
        let (endpoint, kept) = (quoted(endpoint), quoted(kept));
        let mut message =
            format!("{endpoint} is also declared in {kept}, which is kept");
        let mut help = "remove it from {document}".to_owned();
        if !lost.is_empty() {
            let lost: Vec<String> = lost.iter().map(|name| quoted(name)).collect();
            message.push_str(&format!(" without {}", lost.join(", ")));
            help.push_str(", and add what is missing to the other");
        }
        self.at(&complaint::DUPLICATE_OPERATION, origin, &message, &help);
    }

    /// A list that seems to come in pages, and no rule for pages.
    pub fn lists_come_whole(&mut self, origin: &Origin, parameter: &str) {
        self.at(
            &complaint::LISTS_COME_WHOLE,
            origin,
            &format!("{} changes nothing: lists come whole", quoted(parameter)),
            "say in the `[paging]` table of a configuration what pages are called, and give that with `--config`",
        );
    }

    /// A template parameter that nobody declares.
    pub fn undeclared_path_parameter(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::UNDECLARED_PATH_PARAMETER,
            origin,
            &format!(
                "the path parameter {} is not declared; it is taken as text",
                quoted(name)
            ),
            "declare it in {document}, or in an overlay",
        );
    }

    /// A declared path parameter without a place in the path.
    pub fn unbound_path_parameter(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::UNBOUND_PATH_PARAMETER,
            origin,
            &format!("the path has no place for the parameter {}", quoted(name)),
            "remove the parameter from {document}, or put it into the path",
        );
    }

    /// A regular expression in a path.
    pub fn regex_path_segment(&mut self, origin: &Origin, segment: &str, read_as: &str) {
        self.at(
            &complaint::REGEX_PATH_SEGMENT,
            origin,
            &format!(
                "the path segment {} is read as {}",
                quoted(segment),
                quoted(read_as)
            ),
            "write the parameter's name into the path in {document}, or in an overlay",
        );
    }

    /// A path whose placeholders nothing can be put into.
    pub fn malformed_path(&mut self, origin: &Origin, path: &str, fault: &str) {
        self.at(
            &complaint::MALFORMED_PATH,
            origin,
            &format!("nothing can be put into the path {}: {fault}", quoted(path)),
            "correct the braces in {document}, or in an overlay",
        );
    }

    /// A path with what an address cannot hold as it is.
    pub fn unescaped_path(&mut self, origin: &Origin, path: &str, sent_as: &str) {
        self.at(
            &complaint::UNESCAPED_PATH,
            origin,
            &format!("the path {} is sent as {}", quoted(path), quoted(sent_as)),
            "write it escaped in {document}, or in an overlay",
        );
    }

    /// A path without its first slash, or with several where one is enough.
    pub fn repeated_slash(&mut self, origin: &Origin, path: &str, sent_as: &str) {
        self.at(
            &complaint::REPEATED_SLASH,
            origin,
            &format!("the path {} is sent as {}", quoted(path), quoted(sent_as)),
            "write one slash at its beginning and between its parts in {document}, or in an overlay",
        );
    }

    /// A path with a query or a fragment.
    pub fn query_in_path(&mut self, origin: &Origin, path: &str, rest: &str) {
        self.at(
            &complaint::QUERY_IN_PATH,
            origin,
            &format!("{} is not sent: the path is {}", quoted(rest), quoted(path)),
            "declare what stands behind a `?` as parameters in {document}, or in an overlay, and write the path without it",
        );
    }

    /// One parameter twice.
    pub fn duplicate_parameter(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::DUPLICATE_PARAMETER,
            origin,
            &format!(
                "the parameter {} is declared twice; this one is not used",
                quoted(name)
            ),
            "remove one of the two from {document}",
        );
    }

    /// One name in two places.
    pub fn twin_parameter(&mut self, origin: &Origin, name: &str, renamed: &str) {
        self.at(
            &complaint::TWIN_PARAMETER,
            origin,
            &format!(
                "the name {} stands in two places; here it is {}",
                quoted(name),
                quoted(renamed)
            ),
            "nothing to change in {document}; the name on the wire stays",
        );
    }

    /// An endpoint that stands in two documents with a payload of its own in each.
    pub fn second_view(&mut self, origin: &Origin, endpoint: &str, other: &str) {
        self.at(
            &complaint::SECOND_VIEW,
            origin,
            &format!("{} is also {}, with another payload; both are kept", quoted(endpoint), quoted(other)),
            "nothing to change, if both are meant; or remove one from {document} by an overlay",
        );
    }

    /// A header that the client sets by itself.
    pub fn ignored_header(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::IGNORED_HEADER,
            origin,
            &format!("the header {} is no parameter: media types and security schemes give it", quoted(name)),
            "remove it from {document}; if it is to carry a token or key, declare a security scheme instead",
        );
    }

    /// A header with a name that no header can have.
    pub fn malformed_header(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::MALFORMED_HEADER,
            origin,
            &format!(
                "no request can carry the header {}: the client refuses it",
                quoted(name)
            ),
            "correct its name in {document}, or in an overlay",
        );
    }

    /// A form of something that has no fields: sent as the caller writes it, or not at all.
    pub fn form_without_fields(&mut self, origin: &Origin, name: &str, is_sent: bool) {
        let what =
            if is_sent { "the caller writes the whole body" } else { "no body is sent" };
        self.at(
            &complaint::FORM_WITHOUT_FIELDS,
            origin,
            &format!("{} is sent field by field, and this has none: {what}", quoted(name)),
            "make it an object with a property for each field, in {document} or in an overlay",
        );
    }

    /// A second way to write a body, for which there is no method.
    pub fn media_type_not_offered(&mut self, origin: &Origin, media_type: &str) {
        self.at(
            &complaint::MEDIA_TYPE_NOT_OFFERED,
            origin,
            &format!("{} is not offered: the method sends the other media type", quoted(media_type)),
            "nothing to change; or remove the other media type from {document} by an overlay",
        );
    }

    /// A second way in which an answer is written, for which there is no method.
    pub fn answer_not_offered(
        &mut self,
        origin: &Origin,
        media_type: &str,
        taken: &str,
    ) {
        self.at(
            &complaint::MEDIA_TYPE_NOT_OFFERED,
            origin,
            &format!("{} is not offered: the method asks for {}", quoted(media_type), quoted(taken)),
            "nothing to change; or remove the other media type from {document} by an overlay",
        );
    }

    /// A second answer of success, of another type than the first.
    pub fn second_answer(&mut self, origin: &Origin, status: &str, taken: &str) {
        self.at(
            &complaint::SECOND_ANSWER,
            origin,
            &format!("the answer {} has no type: the method gives what {} does", quoted(status), quoted(taken)),
            "nothing to change, if it never comes; or give both one schema, such as a `oneOf`, in {document} by an overlay",
        );
    }

    /// An answer of success without anything in it, beside one that the method gives.
    pub fn empty_answer(&mut self, origin: &Origin, status: &str) {
        self.at(
            &complaint::SECOND_ANSWER,
            origin,
            &format!("the answer {} holds nothing: the method gives what another does, and an error of the kind `EmptyAnswer` for this one", quoted(status)),
            "nothing to change, if it never comes; else tell the error from others by its kind",
        );
    }

    /// Kinds of a schema that say with `allOf` what they are made from.
    pub fn kinds_not_told_apart(&mut self, origin: &Origin, tag: &str, kinds: &[&str]) {
        self.at(
            &complaint::KINDS_NOT_TOLD_APART,
            origin,
            &format!(
                "{} chooses nothing: every value is read as this schema, also where it is {}",
                quoted(tag),
                listed(kinds, " or ")
            ),
            "use a schema with `oneOf` of the kinds and this `discriminator` in its place, in {document} or by an overlay",
        );
    }

    /// One field that parts of `allOf` give different types.
    pub fn parts_contradict(&mut self, origin: &Origin, field: &str, a: &str, b: &str) {
        self.at(
            &complaint::PARTS_CONTRADICT,
            origin,
            &format!("{} is {a} in one part of `allOf` and {b} in a later one; it is read as {b}", quoted(field)),
            "say one of the two in {document}, or in an overlay",
        );
    }

    /// A field that stands where it has no business.
    pub fn leaked_field(&mut self, origin: &Origin, name: &str, reason: &str) {
        self.at(
            &complaint::LEAKED_FIELD,
            origin,
            &format!("{} is left out: {reason}", quoted(name)),
            "nothing to change; or remove it from {document} by an overlay",
        );
    }

    /// A required field that is no field.
    pub fn undeclared_required(&mut self, origin: &Origin, name: &str) {
        self.at(
            &complaint::UNDECLARED_REQUIRED,
            origin,
            &format!("{} is required, but is no property", quoted(name)),
            "declare it in {document}, or correct its name among the required ones",
        );
    }
}
