//! The code, the severity and the long form of every complaint. A constructor takes its code from here, so there is none
//! without a long form.

use super::Severity::{self, Error, Note, Warning};

/// What is always the same about one complaint.
#[derive(Debug)]
pub(super) struct Complaint {
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    long: &'static str,
}

/// The long form of a code, for `openapi-crate explain CODE`.
pub fn explain(code: &str) -> Option<&'static str> {
    let complaint = ALL.iter().find(|c| c.code == code)?;
    Some(complaint.long)
}

/// Every code there is.
pub fn codes() -> impl Iterator<Item = &'static str> {
    ALL.iter().map(|c| c.code)
}

macro_rules! complaints {
    ($($name:ident $severity:ident $code:literal $long:literal)*) => {
        $(pub(super) const $name: Complaint = Complaint { code: $code, severity: $severity, long: $long };)*
        const ALL: &[Complaint] = &[$($name),*];
    };
}

complaints! {
    FILE_NOT_FOUND Error "file-not-found"
    "A path on the command line or in the build script names nothing, or something that cannot be read. Paths are relative \
     to the current directory; in a build script that is the folder of its Cargo.toml."

    NO_DOCUMENTS Error "no-documents"
    "A folder or a zip archive holds no file that ends in .yml, .yaml or .json, or only overlays. Hidden folders, `target` \
     and `node_modules` are not searched."

    NO_OPERATIONS Warning "no-operations"
    "The documents have no operation, so that the client has no call; what a run before has written for others goes. Either \
     the wrong documents were given, or an overlay removes too much."

    INPUT_TOO_LARGE Error "input-too-large"
    "A document, or all of them together, is larger than any real API description. The bounds protect the machine from \
     inputs made to exhaust it: 64 MiB and 700,000 nodes for a document, 8 MiB for one in a zip archive; 2,000 documents, \
     128 MiB and 2,800,000 nodes for a run. Nodes are maps, lists, scalars and keys; a further line of a text is two. For \
     documents that are trusted and that large, client.toml allows a run more: `[documents] max_nodes = 20_000_000`."

    UNKNOWN_FILE_TYPE Error "unknown-file-type"
    "A document is a .yml, .yaml or .json file, a folder of them, or a .zip archive of them."

    SYMLINK_SKIPPED Warning "symlink-skipped"
    "Symbolic links inside a folder are not followed, so that a folder never reaches beyond itself. Give the path of the \
     file that the link leads to."

    ZIP_UNREADABLE Error "zip-unreadable"
    "The archive is damaged, is encrypted, uses a compression other than deflate, or an entry does not match its checksum. \
     Nothing of such an archive is used."

    ZIP_UNSAFE_NAME Error "zip-unsafe-name"
    "An entry of the archive has a name that would leave the folder it is unpacked in: `..`, an absolute path, a drive \
     letter, a backslash, or it is a symbolic link. Nothing is ever unpacked to disk, but an archive with such a name is \
     made with intent, and none of it is used."

    ZIP_DUPLICATE_NAME Error "zip-duplicate-name"
    "Two entries of the archive have the same name, so different programs would read different documents from it."

    ZIP_BOMB Error "zip-bomb"
    "The archive unpacks to far more than it holds, or has more entries than any bundle of API documents: at most 2,000 \
     entries, 8 MiB for one, 32 MiB for all, and 100 bytes for each packed byte."

    OUTPUT_REFUSED Error "output-refused"
    "The target folder was left as it was. The generator overwrites and removes only files it has written itself (it keeps \
     their list in `.openapi-crate-files`), never follows a symbolic link, and never writes outside the target folder."

    LOCK_NOT_WRITTEN Error "lock-not-written"
    "The crate was written, but the file that keeps the names of its methods and types was not. A later run without it may \
     choose other names."

    CACHE_NOT_WRITTEN Warning "cache-not-written"
    "The crate was written, but the folder that remembers what it was made from was not, so that the next run makes \
     everything anew. Nothing else is lost."

    NOT_UTF8 Error "not-utf8"
    "Documents, overlays, configurations and locks are UTF-8 text. UTF-16 and Latin-1 have to be converted first."

    SYNTAX Error "syntax"
    "The text is neither YAML nor JSON at this place. In YAML the cause often stands a line or two earlier: an unclosed \
     quote, a tab in the indentation, or a colon followed by a space inside a plain scalar."

    DUPLICATE_KEY Error "duplicate-key"
    "The same key stands twice in one map. Parsers disagree about which one counts, so neither is taken."

    ALIAS_REFUSED Error "alias-refused"
    "YAML anchors (`&name`) and aliases (`*name`) are not accepted: a few hundred bytes of them can stand for gigabytes, \
     and JSON has none. Use `$ref`, or resolve them first, for example with `yq 'explode(.)'`."

    TAG_REFUSED Error "tag-refused"
    "YAML tags (`!name`, `!!type`) ask a parser to make something other than plain data, and are not accepted."

    SEVERAL_DOCUMENTS Error "several-documents"
    "The file holds more than one YAML document, separated by `---`. Put each into a file of its own."

    TOO_DEEP Error "too-deep"
    "The document nests deeper than 120 levels, which no API description does."

    NOT_FINITE Error "not-finite"
    "`.nan` and `.inf` are numbers in YAML, but not in JSON, and so not in OpenAPI."

    NOT_OPENAPI Error "not-openapi"
    "An OpenAPI document is a map with the keyword `openapi` and its version at the root. Files of other kinds in the same \
     folder (schemas, configuration) have to be left out by naming the documents one by one."

    SWAGGER_2 Error "swagger-2"
    "Swagger 2.0 is the format before OpenAPI 3. Convert the document first, for example with `npx swagger2openapi` or at \
     converter.swagger.io."

    UNSUPPORTED_VERSION Error "unsupported-version"
    "OpenAPI 3.0, 3.1 and 3.2 are read. Older documents have to be converted; newer ones are not known yet."

    MALFORMED_OVERLAY Error "malformed-overlay"
    "An OpenAPI Overlay has `overlay: 1.0.0` (or 1.1.0) and a list `actions`; each action has a `target` (a JSONPath, \
     RFC 9535) and either `update`, `remove: true` or, since 1.1, `copy`."

    UNUSED_OVERLAY_ACTION Warning "unused-overlay-action"
    "The target of an overlay action matches nothing in any document it applies to. Usually the document was corrected at \
     its source, and the action can go; or the path is misspelt."

    REPAIRED Warning "repaired"
    "The document breaks a rule of OpenAPI in a way that leaves its meaning clear, and was read in that meaning. Correct \
     the document, or put the correction into an overlay to silence the warning."

    WRONG_TYPE Warning "wrong-type"
    "A keyword has a value of a type it cannot have, such as a list where text belongs. The keyword was left out; all \
     around it was read."

    UNKNOWN_KEYWORD Warning "unknown-keyword"
    "A key that OpenAPI does not define for this kind of object. Often a misspelling (`require`, `desciption`), or a keyword \
     that stands one level too high or low. Vendors' own keys begin with `x-`."

    KEYWORD_NOT_READ Warning "keyword-not-read"
    "OpenAPI defines this keyword, and the generator does not express it yet. The code is generated as if it were absent."

    SCHEMA_NOT_UNDERSTOOD Warning "schema-not-understood"
    "A schema has a form that cannot be read. Values in this place are left untyped; all around it was read."

    PART_NOT_UNDERSTOOD Warning "part-not-understood"
    "A part of the document that the code can do without (an example, a header, a tag) cannot be read and was left out."

    DOCUMENT_NOT_UNDERSTOOD Error "document-not-understood"
    "The document breaks the rules of OpenAPI in a place that cannot be left out or left untyped."

    LEAKED_FIELD Note "leaked-field"
    "Something stands in a call where it cannot be meant: a list of objects in the query, which has no way to write one, or \
     a field of the body that the path has filled already. The code leaves it out."

    UNDECLARED_REQUIRED Note "undeclared-required"
    "The list of required properties names one that the schema does not have. The name is not used."

    MOVED_OPERATION Error "moved-operation"
    "lock.toml says which endpoint an operationId belongs to. In the document it now belongs to another, so that the method \
     of that name would silently do something else. Where the endpoint has only got another address, write the new one into \
     lock.toml; where the documents have exchanged names, give the operation another operationId by an overlay."

    LOCKED_OPERATION_GONE Warning "locked-operation-gone"
    "lock.toml has the name of a method whose endpoint no document declares any more. The entry is dropped when the lock is \
     written, and the method goes."

    LOCK_NAME Error "lock-name"
    "A method's name in lock.toml is no Rust name in snake_case, or two methods of one module have it; or a type's name is no \
     Rust name."

    LOCK_ORIGIN Error "lock-origin"
    "lock.toml knows types by their schemas, each as a document's name without its ending, `#`, and the place in the document: \
     `orders#/components/schemas/Order`. What is written otherwise could never be found again."

    NAME_NOT_KEPT Warning "name-not-kept"
    "lock.toml or client.toml has a name for a type that something else in sight has taken: a type of the same module, or one \
     that several modules share; or client.toml has one for a module that another module has. It has another name, which the \
     lock has from then on."

    UNUSED_NAME Warning "unused-name"
    "client.toml gives a name to a method or a type that the documents do not have. The entry does nothing."

    UNUSED_ENTRY Warning "unused-entry"
    "An entry of client.toml is about modules, operations, documents or examples that are not there: usually it is misspelt, or \
     what it was about has gone. It does nothing."

    WEBHOOKS_IGNORED Note "webhooks-ignored"
    "Webhooks and callbacks describe requests that the API sends to you. A client sends requests, so nothing is generated for \
     them."

    SCHEMA_DIALECT Note "schema-dialect"
    "The document names a JSON Schema dialect other than OpenAPI's own. Its schemas are read as if they were in OpenAPI's."

    UNSUPPORTED_METHOD Warning "unsupported-method"
    "The operation has a method that OpenAPI 3.0 does not know (`query`, or one under `additionalOperations`). No code is \
     generated for it yet."

    UNRESOLVED_REFERENCE Error "unresolved-reference"
    "A `$ref` points at a place that does not exist in the document, or where something of another kind stands. Places are \
     found from the root of the document, as in `#/components/schemas/Order`; names given by `$anchor` and `$id` are not known."

    EXTERNAL_REFERENCE Error "external-reference"
    "A `$ref` points outside its document. Nothing beyond the given documents is ever opened or fetched. Bundle the document \
     into one file first, for example with `npx @redocly/cli bundle`."

    REFERENCE_CYCLE Error "reference-cycle"
    "A chain of `$ref`s leads back to its own beginning without ever reaching a definition."

    REFERENCES_TOO_LARGE Error "references-too-large"
    "A `$ref` may lead to any place of its document, which is copied to become a component. Places that stand in each other \
     are copied with all in them, again and again; no more may be copied than a document has itself, and at most 200,000 nodes."

    RECURSIVE_ALIAS Warning "recursive-alias"
    "A schema that is nothing but a list or map of itself has no finite type of its own. It is left untyped."

    UNSUPPORTED_SCHEMA Warning "unsupported-schema"
    "The schema uses something that is not expressed as a type yet. The value is left untyped: it arrives and is sent \
     unchanged, without checks."

    LEFT_UNTYPED Note "left-untyped"
    "A schema says more than a Rust type can hold: a type for the keys beside the declared ones, which are kept as untyped \
     JSON in `extra`; a list of allowed values that are not all text, which stays untyped, plain numbers or plain text; which keys \
     are required of what has no fields of its own; or limits in one of several parts of `allOf`. Nothing is lost on the wire \
     either way."

    NULL_ELEMENT Warning "null-element"
    "The elements of a list, or the values of a map, may be null. The client reads those that are not; where each place counts, \
     elements without a type keep theirs."

    FILE_IN_JSON Warning "file-in-json"
    "JSON has no bytes, and no other media type is declared for the body: what is declared as a file is text there, as it \
     stands in the JSON. Where the service takes files beside JSON, say so with `multipart/form-data` or `[uploads] json_part`."

    ENDLESS_REQUIREMENT Warning "endless-requirement"
    "An object requires an object of its own type, at once or by way of others, and that one requires another: no such value \
     has an end, so none could ever be sent. The fields that lead around may be left out."

    PATTERN_VALUE Note "pattern-value"
    "Among the values of an `enum` stands a regular expression such as `cf_(\\w+)`. It says that the list is open, which all \
     enums of the client are; it becomes no variant."

    UNSUPPORTED_PARAMETER Warning "unsupported-parameter"
    "The parameter is written to the wire in a way that is not supported yet. The operation is there without it."

    UNSUPPORTED_SECURITY Warning "unsupported-security"
    "The security scheme is not supported, and no call is signed in with it. What comes to a header, a pair of the query or a \
     cookie can be declared as an `apiKey` instead, in the document or by an overlay: the client then takes its value whole."

    PACKAGE_RENAMED Note "package-renamed"
    "The package would have the name of a crate that it depends on itself, of one of the language, of a folder that cargo makes, \
     of a keyword, or of a file that Windows takes for a device. `-client` follows the name then; a configuration can give \
     another with `name`."

    MISSING_OPERATION_ID Note "missing-operation-id"
    "The operation has no operationId, so its method is named after its HTTP method and path. Such a name changes when the \
     path does; an overlay can add an operationId."

    SECOND_VIEW Note "second-view"
    "Two documents describe the same method and path, each under its own operationId and with its own payload: two views of \
     one resource. Each becomes a method of its own module."

    IGNORED_HEADER Note "ignored-header"
    "OpenAPI says that header parameters called Accept, Content-Type and Authorization are ignored: the client derives them \
     from media types and security schemes."

    LIST_IN_DEEP_OBJECT Warning "list-in-deep-object"
    "The style `deepObject` is defined for objects only, and services read lists in several ways. The client sends the name and \
     an element for each, as the style `form` does."

    FORM_WITHOUT_FIELDS Warning "form-without-fields"
    "A form is text, a list or a file, where only an object has fields with names. Of `application/x-www-form-urlencoded` the \
     caller then writes the whole text; of `multipart/form-data` no body is sent, since parts have names."

    MEDIA_TYPE_NOT_OFFERED Note "media-type-not-offered"
    "An operation takes its body, or gives its answer, in more than one media type. The method sends and asks for JSON where it \
     is among them, else a form, else multipart, else text or bytes. Files beside JSON are offered as calls of their own."

    SECOND_ANSWER Note "second-answer"
    "An operation declares several answers of success with different content. The method gives what the first of them holds, by \
     status; where another one comes, it is read as if it were that."

    KINDS_NOT_TOLD_APART Warning "kinds-not-told-apart"
    "A `discriminator` stands at a schema that others extend with `allOf`. A value of that schema is not told apart by it: \
     what the schema declares has types, and what only one of its kinds has is kept as untyped JSON in `extra`. A schema with \
     `oneOf` of the kinds and the same `discriminator` becomes an enum with a variant for each."

    MAPPING_TO_NOTHING Warning "mapping-to-nothing"
    "The mapping of a `discriminator` has a value for a schema that the document does not have. Nothing is lost: the schema \
     that it stands at has all its fields. At a schema with `oneOf` or `anyOf` it is an error, since a variant would be missing."

    SERVER_VARIABLES Note "server-variables"
    "The address that calls go to has variables. The client calls it with their defaults; `.base_url(…)` builds one that calls \
     another."

    OTHER_SERVER Warning "other-server"
    "A document, a path or an operation has servers of its own. The client has one base address for all its calls, the first \
     server of the first document that has any unless the configuration names another, so that these go there too. A second \
     client, built with `.base_url(…)`, makes them where they belong."

    MORE_SERVERS Note "more-servers"
    "The document names several servers. The client calls the first, with the default of each of its variables, \
     unless the configuration names another; `.base_url(…)` builds one that calls elsewhere."

    ENCODING_NOT_FOLLOWED Warning "encoding-not-followed"
    "The `encoding` of a form asks for something else than what is sent: lists repeat their field, objects are JSON, values are \
     plain text and escaped in full. In a form in parts, a file has the type that the ending of its name says, or \
     `Part::content_type`; objects are `application/json` and values `text/plain`, and no part has further headers."

    ANSWER_HEADERS Note "headers-of-answers"
    "An answer declares headers. A method gives what stands in the body; headers that say how a call went, such as a time to \
     wait, are heeded by the client whether they are declared or not."

    RESERVED_ESCAPED Warning "reserved-escaped"
    "A parameter of the query may have reserved characters such as `/` and `:` unescaped, says `allowReserved`. They are always \
     escaped, which means the same to a service that undoes escapes."

    UNTYPED_MEDIA Warning "media-type-untyped"
    "A body or an answer is neither JSON nor a form, such as `application/xml`, and has a schema that says more than that it is \
     text or bytes. The method takes or gives it as it travels; to write and read it is left to the program."

    UNKNOWN_SCHEME Warning "unknown-security-scheme"
    "A security requirement names a scheme that no document defines, or one that was left out. No credential can be given under \
     that name."

    IMPOSSIBLE_LIMITS Warning "impossible-limits"
    "A schema has limits that no value keeps: an `enum` without values, a lower bound above the upper one. They were left out, as \
     if the schema did not set them: its values are sent, received and taken by the mock without them."

    PATTERN_NOT_CHECKED Warning "pattern-not-checked"
    "The regular expression of a `pattern` cannot be compiled, for example because a bracket is missing. It stays in the \
     documentation; the mock takes any text. Look-arounds and references back, which are no mistake, are not checked either."

    PARTS_CONTRADICT Warning "parts-contradict"
    "Two parts of an `allOf` give the same field types that no value has at once, such as text and a number. The later one \
     counts."

    REPEATED_OPERATION_ID Warning "repeated-operation-id"
    "Two operations of a document have one operationId. Both have methods, but one of them is not called as the document says, \
     and what a configuration says of that operationId is said of both."

    DUPLICATE_OPERATION Warning "duplicate-operation"
    "The same method and path is declared in two documents. One method is generated, from the richer of the two."

    UNDECLARED_PATH_PARAMETER Warning "undeclared-path-parameter"
    "The path has a `{name}` for which no parameter is declared. It becomes a required text parameter."

    UNBOUND_PATH_PARAMETER Warning "unbound-path-parameter"
    "A path parameter is declared whose name does not occur in the path. It is left out, as there is no place to put it."

    REGEX_PATH_SEGMENT Warning "regex-path-segment"
    "A segment of the path is a regular expression, left over from a router's configuration. It is read as a parameter."

    MALFORMED_HEADER Warning "malformed-header"
    "A header parameter has a name that is no token of RFC 9110: ASCII letters, digits and ``!#$%&'*+-.^_`|~``. The client refuses \
     to send it, by its name; where it is required, the call can never be made."

    MALFORMED_PATH Error "malformed-path"
    "A brace in the path is never closed, never opened, or stands between two others; or what stands between two holds a \
     `/`, `?` or `#`. Braces hold the names of parameters and nothing else; as part of the address itself they are written \
     as `%7B` and `%7D`."

    UNESCAPED_PATH Warning "unescaped-path"
    "The path holds what no address can hold as it is: a space, a quote, a letter beyond ASCII, or a `%` that begins no \
     escape. It is escaped; escapes such as `%2F` stay as they are."

    REPEATED_SLASH Warning "repeated-slash"
    "The path does not begin with a slash, or has two of them without anything between. It is sent with one at its beginning \
     and one between its parts."

    QUERY_IN_PATH Warning "query-in-path"
    "The path holds a `?` or a `#`. What stands behind it is no part of a path and is not sent; two paths that differ in nothing \
     else are one endpoint, so that one of them goes. What stands behind a `?` belongs among the operation's parameters."

    DUPLICATE_PARAMETER Warning "duplicate-parameter"
    "The same parameter is declared twice for one operation. The first counts, and one at the operation counts before one \
     at its path."

    TWIN_PARAMETER Note "twin-parameter"
    "Two parameters of one operation have the same name in different places, such as path and query. The name on the wire \
     stays; the one in Rust is told apart by its place."

    LISTS_COME_WHOLE Warning "lists-come-whole"
    "A list takes a parameter that looks like the number or the length of a page. OpenAPI has no words for paging, and the mock \
     does not guess: without a `[paging]` table in the configuration each list comes whole, and no answer says that more \
     follows. The table names the parameters (`page`, `per_page`), the object in answers (`context`) and its flag (`more`)."

    CONFIG_ERROR Error "config-error"
    "The configuration (client.toml) or the lock (lock.toml) is not TOML, or has a key that is not known or a value of another \
     type."

    CONFIG_VALUE Error "config-value"
    "A key of client.toml has a value that cannot be used as it is written: a version that is no semantic version, an address \
     that is none, a header that cannot be sent, a share above 1, a name that Rust, cargo or the registry does not accept; or \
     two keys contradict each other, or one does nothing without another. Nothing is respelt or left out silently."

    PACKAGE_NAME Error "package-name"
    "A package is called what `--name` says, if cargo accepts it: ASCII letters, digits, `-` and `_`, with a letter first, and \
     not the name of a crate that it depends on itself, of one of the language, of a folder that cargo makes, of a keyword, or of \
     a file that Windows takes for a device. Only a name that comes from a document's title is made to fit."
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_kebab_case_unique_and_explained() {
        let mut seen = std::collections::BTreeSet::new();
        for code in codes() {
            assert!(seen.insert(code), "{code} stands twice");
            assert!(
                code.chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{code}"
            );
            assert!(explain(code).is_some_and(|long| long.len() > 60), "{code}");
        }
        assert_eq!(explain("no-such-code"), None);
    }
}
