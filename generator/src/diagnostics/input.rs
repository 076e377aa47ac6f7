//! Complaints about files, text and overlays: what is wrong before anything is known of the API.

use std::ops::Range;

use super::explain as complaint;
use super::{Diagnostics, Excerpt, quoted};
use crate::written::Written;

impl Diagnostics {
    /// A path that names nothing, or nothing readable.
    pub fn file_not_found(&mut self, file: &str, reason: &str) {
        self.outside(
            &complaint::FILE_NOT_FOUND,
            Excerpt::file(file),
            &format!("{} cannot be read: {reason}", quoted(file)),
            "check the path; it is relative to the current directory",
        );
    }

    /// A folder or archive without documents.
    pub fn no_documents(&mut self, file: &str) {
        self.outside(
            &complaint::NO_DOCUMENTS,
            Excerpt::file(file),
            &format!("{} holds no OpenAPI document", quoted(file)),
            "give a folder or archive with .yml, .yaml or .json files in it",
        );
    }

    /// Documents without any operation.
    pub fn no_operations(&mut self, first: &str) {
        self.outside(
            &complaint::NO_OPERATIONS,
            Excerpt::file(first),
            "nothing can be called: the documents have no operation",
            "give the documents that have `paths`, or correct the overlay that removes them",
        );
    }

    /// An input over a bound.
    pub fn input_too_large(&mut self, file: &str, what: &str) {
        self.outside(
            &complaint::INPUT_TOO_LARGE,
            Excerpt::file(file),
            &format!("{} has {what}", quoted(file)),
            "split the document, or leave out what it does not need",
        );
    }

    /// Documents that have too many nodes together.
    pub fn run_too_large(&mut self, first: &str, max_nodes: usize) {
        self.outside(
            &complaint::INPUT_TOO_LARGE,
            Excerpt::file(first),
            &format!(
                "{} and what is read with it have more than {max_nodes} nodes",
                quoted(first)
            ),
            "leave out what the client does not need, or raise `max_nodes` under `[documents]` in client.toml",
        );
    }

    /// A file that is no document by its name.
    pub fn unknown_file_type(&mut self, file: &str) {
        self.outside(
            &complaint::UNKNOWN_FILE_TYPE,
            Excerpt::file(file),
            &format!(
                "{} is neither YAML, JSON nor a zip archive by its name",
                quoted(file)
            ),
            "rename it to end in .yaml, .json or .zip",
        );
    }

    /// A symbolic link in a folder.
    pub fn symlink_skipped(&mut self, file: &str) {
        self.outside(
            &complaint::SYMLINK_SKIPPED,
            Excerpt::file(file),
            &format!("the symbolic link {} was not followed", quoted(file)),
            "give the path of the file it leads to",
        );
    }

    /// A damaged archive.
    pub fn zip_unreadable(&mut self, file: &str, reason: &str) {
        self.outside(
            &complaint::ZIP_UNREADABLE,
            Excerpt::file(file),
            &format!("the archive cannot be read: {reason}"),
            "make the archive anew, without encryption, or give the folder instead",
        );
    }

    /// An entry whose name leaves the archive.
    pub fn zip_unsafe_name(&mut self, file: &str, entry: &str, reason: &str) {
        self.outside(
            &complaint::ZIP_UNSAFE_NAME,
            Excerpt::file(file),
            &format!("the entry {} {reason}", quoted(entry)),
            "do not use this archive; if it is yours, make it anew from inside the folder",
        );
    }

    /// Two entries with one name.
    pub fn zip_duplicate_name(&mut self, file: &str) {
        self.outside(
            &complaint::ZIP_DUPLICATE_NAME,
            Excerpt::file(file),
            "two entries have the same name",
            "make the archive anew",
        );
    }

    /// An archive that unpacks to too much.
    pub fn zip_bomb(&mut self, file: &str, what: &str) {
        self.outside(
            &complaint::ZIP_BOMB,
            Excerpt::file(file),
            &format!("the archive has {what}"),
            "give the folder of documents instead",
        );
    }

    /// A target folder that must not be written.
    pub fn output_refused(&mut self, target: &str, reason: &str) {
        self.outside(
            &complaint::OUTPUT_REFUSED,
            Excerpt::file(target),
            &format!("nothing was written: {reason}"),
            "give a new or empty folder, or remove the file that is in the way",
        );
    }

    /// A lock that cannot be written.
    pub fn lock_not_written(&mut self, lock: &str, reason: &str) {
        self.outside(
            &complaint::LOCK_NOT_WRITTEN,
            Excerpt::file(lock),
            &format!(
                "the crate was written, but not what things are called in it: {reason}"
            ),
            "give a lock that can be written, and generate again",
        );
    }

    /// A cache folder that cannot be written.
    pub fn cache_not_written(&mut self, cache: &str, reason: &str) {
        self.outside(
            &complaint::CACHE_NOT_WRITTEN,
            Excerpt::file(cache),
            &format!("this run is not remembered: {reason}"),
            "give another folder for the cache",
        );
    }

    /// Bytes that are no text.
    pub fn not_utf8(&mut self, at: Excerpt) {
        let help = format!("save {} as UTF-8", at.file);
        self.outside(&complaint::NOT_UTF8, at, "the file is not UTF-8 text", &help);
    }

    /// Text that is neither YAML nor JSON.
    pub fn syntax(&mut self, at: Excerpt, format: &str, reason: &str) {
        let help = format!("correct the {format} in {}", at.file);
        self.outside(
            &complaint::SYNTAX,
            at,
            &format!("this is not {format}: {reason}"),
            &help,
        );
    }

    /// One key twice in one map.
    pub fn duplicate_key(&mut self, at: Excerpt, key: &str) {
        let help = format!("remove one of the two in {}", at.file);
        self.outside(
            &complaint::DUPLICATE_KEY,
            at,
            &format!("the key {} stands twice in the same map", quoted(key)),
            &help,
        );
    }

    /// A YAML anchor or alias.
    pub fn alias_refused(&mut self, at: Excerpt) {
        let help = format!(
            "use `$ref` in {}, or resolve the aliases first with `yq 'explode(.)'`",
            at.file
        );
        self.outside(
            &complaint::ALIAS_REFUSED,
            at,
            "YAML anchors and aliases are not accepted",
            &help,
        );
    }

    /// A YAML tag.
    pub fn tag_refused(&mut self, at: Excerpt) {
        let help =
            format!("remove the tag in {}; if it is text, put it in quotes", at.file);
        self.outside(&complaint::TAG_REFUSED, at, "YAML tags are not accepted", &help);
    }

    /// A second document in the same file.
    pub fn several_documents(&mut self, at: Excerpt) {
        let help = format!("put each document of {} into a file of its own", at.file);
        self.outside(
            &complaint::SEVERAL_DOCUMENTS,
            at,
            "a second YAML document begins here",
            &help,
        );
    }

    /// Too many levels.
    pub fn too_deep(&mut self, at: Excerpt) {
        let help =
            format!("flatten {} here, with `$ref` where it repeats itself", at.file);
        self.outside(
            &complaint::TOO_DEEP,
            at,
            &format!("the document nests deeper than {} levels", crate::bounds::DEPTH),
            &help,
        );
    }

    /// A number that JSON does not have.
    pub fn not_finite(&mut self, at: Excerpt) {
        let help = format!("write a finite number in {}, or quote it as text", at.file);
        self.outside(&complaint::NOT_FINITE, at, "numbers have to be finite", &help);
    }

    /// A document of another kind.
    pub fn not_openapi(&mut self, at: Excerpt, reason: &str) {
        let help = format!(
            "give OpenAPI documents only: leave {} out, or add `openapi: 3.0.3` to it",
            at.file
        );
        self.outside(
            &complaint::NOT_OPENAPI,
            at,
            &format!("this is not an OpenAPI document: {reason}"),
            &help,
        );
    }

    /// The format before OpenAPI 3.
    pub fn swagger_2(&mut self, at: Excerpt, version: &str) {
        let help =
            format!("convert {} first, for example with `npx swagger2openapi`", at.file);
        self.outside(
            &complaint::SWAGGER_2,
            at,
            &format!("this is a Swagger {version} document, not OpenAPI 3"),
            &help,
        );
    }

    /// A version that is not read.
    pub fn unsupported_version(&mut self, at: Excerpt, version: &str) {
        let help = format!("convert {} to OpenAPI 3.0, 3.1 or 3.2", at.file);
        self.outside(
            &complaint::UNSUPPORTED_VERSION,
            at,
            &format!("OpenAPI {} is not supported", quoted(version)),
            &help,
        );
    }

    /// An overlay that breaks the rules of its format.
    pub fn malformed_overlay(&mut self, at: Excerpt, reason: &str) {
        let help = format!("correct {}", at.file);
        self.outside(&complaint::MALFORMED_OVERLAY, at, reason, &help);
    }

    /// An overlay action that costs more than one may.
    pub fn costly_overlay_action(&mut self, at: Excerpt, reason: &str) {
        let help =
            format!("name in {} more of the way to what is meant, or say less", at.file);
        self.outside(&complaint::INPUT_TOO_LARGE, at, reason, &help);
    }

    /// An overlay action without effect.
    pub fn unused_overlay_action(&mut self, at: Excerpt, target: &str) {
        let help = format!("remove the action from {}, or correct its target", at.file);
        self.outside(
            &complaint::UNUSED_OVERLAY_ACTION,
            at,
            &format!("{} matches nothing in any document", quoted(target)),
            &help,
        );
    }

    /// A configuration or a lock that cannot be read.
    pub(crate) fn toml_error(
        &mut self,
        written: &Written,
        message: &str,
        span: Option<Range<usize>>,
    ) {
        let at = match span {
            Some(span) => written.byte(span.start),
            None => Excerpt::file(&written.file),
        };
        // What else might stand there comes on lines of its own.
        let mut message = message.lines().collect::<Vec<_>>().join("; ");
        // What serde calls by its name in Rust is a table there.
        if let Some((found, _)) = message.split_once(", expected struct ") {
            message = format!("{found}, expected a table");
        }
        let help = format!("correct {}", at.file);
        self.outside(&complaint::CONFIG_ERROR, at, &message, &help);
    }

    /// A value of a configuration that nothing can be made of.
    pub fn config_value(&mut self, at: Excerpt, message: &str, advice: &str) {
        let help = format!("{advice}, in {}", at.file);
        self.outside(&complaint::CONFIG_VALUE, at, message, &help);
    }

    /// A name that was asked for and that no package can have.
    pub fn package_name(&mut self, name: &str, reason: &str) {
        self.outside(
            &complaint::PACKAGE_NAME,
            Excerpt::default(),
            &format!("no package can be called {}: {reason}", quoted(name)),
            "give another name on the command line (`--name`), such as `my-shop`",
        );
    }
}
