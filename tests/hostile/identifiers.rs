//! G4: names that are no names, or that fall together. Each becomes an ASCII name of its own, the same in every run.

use std::collections::BTreeSet;

use openapi_crate::files::Files;
use serde_json::{Map, Value, json};

use crate::sinks;

const KEYWORDS: [&str; 54] = [
    "as",
    "async",
    "await",
    "break",
    "const",
    "continue",
    "crate",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "match",
    "mod",
    "move",
    "mut",
    "pub",
    "ref",
    "return",
    "self",
    "Self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "try",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
    "abstract",
    "become",
    "box",
    "do",
    "final",
    "macro",
    "override",
    "priv",
    "typeof",
    "unsized",
    "virtual",
    "yield",
    "union",
    "macro_rules",
];

/// Names of what surrounds emitted code: of the language's prelude, of the runtime, and of what both have functions for.
const TAKEN: [&str; 98] = [
    "add",
    "sub",
    "not",
    "neg",
    "borrow",
    "deref",
    "as_ref",
    "cmp",
    "drop",
    "new",
    "build",
    "request",
    "client",
    "extra",
    "Value",
    "Option",
    "Some",
    "None",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Default",
    "Debug",
    "Clone",
    "Result",
    "Error",
    "Client",
    "Page",
    "body",
    "send",
    "timeout",
    "retry",
    "wait",
    "into_future",
    "value",
    "Type",
    "default",
    "Into",
    "From",
    "TryFrom",
    "TryInto",
    "IntoIterator",
    "Iterator",
    "IntoFuture",
    "Future",
    "FromIterator",
    "Extend",
    "ToString",
    "ToOwned",
    "AsRef",
    "AsMut",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "Declared",
    "Operation",
    "Request",
    "Style",
    "Call",
    "kinds",
    "runtime",
    "models",
    "operations",
    "shared",
    "core",
    "std",
    "serde",
    "clone",
    "fmt",
    "eq",
    "hash",
    "from",
    "into_request",
    "request_mut",
    "of",
    "pages",
    "stream",
    "encode",
    "decode",
    "fields",
    "keys",
    "slots",
    "as_str",
    "Unlisted",
    "Unknown",
    "listed",
];

/// Names of the same words, or of none.
const COLLIDING: [&str; 34] = [
    "",
    " ",
    "_",
    "__",
    "-",
    "--",
    ".",
    "🦀",
    "🦀🦀",
    "日本",
    "\u{200b}",
    "\u{202e}",
    "\0",
    "1",
    "1a",
    "42",
    "foo-bar",
    "foo_bar",
    "fooBar",
    "FooBar",
    "FOO_BAR",
    "foo bar",
    "foo.bar",
    "foo--bar",
    "_foo_bar",
    "foo_bar_",
    "foo/bar",
    "foo\nbar",
    "create_admin",
    "create_\u{430}dmin",
    "\u{441}reate_admin",
    "create_admin2",
    "e\u{301}",
    "\u{e9}",
];

pub(crate) fn names() -> Vec<String> {
    let listed = KEYWORDS.iter().chain(&TAKEN).chain(&COLLIDING);
    let mut names: Vec<String> = listed.map(|name| (*name).to_owned()).collect();
    names.extend([
        "a".repeat(10_000),
        "a".repeat(10_001),
        "🦀".repeat(10_000),
        "_".repeat(10_000),
    ]);
    names
}

/// A document in which everything that can have a name has each of them.
pub(crate) fn document(names: &[String]) -> Value {
    let record: Map<String, Value> =
        names.iter().map(|name| (name.clone(), json!({"type": "string"}))).collect();
    let nested: Map<String, Value> = names
        .iter()
        .map(|name| {
            let inside = json!({"type": "object", "properties": {"inside": {"type": "string"}, name: {"type": "integer"}}});
            (name.clone(), inside)
        })
        .collect();
    let parameters: Vec<Value> = names
        .iter()
        .map(|name| json!({"name": name, "in": "query", "schema": {"type": "string"}}))
        .collect();
    let mut paths: Map<String, Value> = names
        .iter()
        .enumerate()
        .map(|(index, name)| {
            let answer = json!({"200": {"description": "d", "content": {"application/json": {"schema": {"type": "object", "properties": {"status": {"type": "string", "enum": names}, "inside": nested.get(name)}}}}}});
            let operation = json!({"operationId": name, "tags": [name], "responses": answer});
            (format!("/things/{index}"), json!({"get": operation}))
        })
        .collect();
    let body = json!({"content": {"application/json": {"schema": {"type": "object", "properties": record}}}});
    paths.insert("/one".into(), json!({"put": {"operationId": "put_one", "tags": ["one"], "parameters": parameters, "requestBody": body, "responses": {"204": {"description": "d"}}}}));
    let listed: Vec<Value> = names.iter().map(|name| json!({"name": name})).collect();
    json!({"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "tags": listed, "paths": paths})
}

/// The files that hold the words of the document.
fn emitted(files: &Files) -> impl Iterator<Item = (&String, syn::File)> {
    let emitted = files
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime/"));
    emitted.map(|(path, text)| {
        let file = syn::parse_file(text);
        (
            path,
            file.unwrap_or_else(|error| panic!("{path} is not Rust: {error}\n{text}")),
        )
    })
}

/// A document of one module, in which calls, types, properties, parameters and values have names that emitted code uses
/// itself: required ones and others, sent and received.
pub(crate) fn of_taken_names() -> Value {
    let text = json!({"type": "string"});
    let names: Vec<&str> = TAKEN.iter().chain(&KEYWORDS).copied().collect();
    let each = |value: Value| {
        let named = names.iter().map(|name| ((*name).to_owned(), value.clone()));
        Value::Object(named.collect())
    };
    let values = json!({"type": "string", "enum": names});
    let schema = |name: &&str| {
        let properties = json!({"default": text, *name: text, "kind": values, "tags": {"type": "array", "items": text}});
        let schema = json!({"type": "object", "properties": properties});
        ((*name).to_owned(), schema)
    };
    let mut schemas: Map<String, Value> = names.iter().map(schema).collect();
    schemas.insert(
        "all_optional".into(),
        json!({"type": "object", "properties": each(text.clone())}),
    );
    schemas.insert(
        "all_required".into(),
        json!({"type": "object", "required": names, "properties": each(text.clone())}),
    );
    let parameter = |(index, name): (usize, &&str)| {
        let list = json!({"type": "array", "items": text});
        let schema = if index % 2 == 0 { &text } else { &list };
        json!({"name": name, "in": "query", "required": index % 8 == 0, "schema": schema})
    };
    let parameters: Vec<Value> = names.iter().enumerate().map(parameter).collect();
    let operation = |(index, name): (usize, &str)| {
        let schema = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        let parameters =
            if index % 16 == 0 { &parameters[..] } else { &parameters[..4] };
        let operation = json!({"operationId": name, "tags": ["things"], "parameters": parameters, "requestBody": {"content": schema}, "responses": {"200": {"description": "d", "content": schema}}});
        (format!("/things/{index}"), json!({"put": operation}))
    };
    let named = names.iter().copied().chain(["all_optional", "all_required"]);
    let paths: Map<String, Value> = named.enumerate().map(operation).collect();
    json!({"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": paths, "components": {"schemas": schemas}})
}

#[test]
fn names_that_are_none_become_ascii_names_each_once_in_its_scope() {
    let names = names();
    let generate = |document: &Value| {
        sinks::generate(document).unwrap_or_else(|found| panic!("{found}")).files
    };
    // With the field for what else is sent.
    assert_eq!(fields_of_largest(&generate(&document(&names))), names.len() + 1);
    let of_taken = fields_of_largest(&generate(&of_taken_names()));
    assert_eq!(of_taken, TAKEN.len() + KEYWORDS.len() + 1);
}

/// Looks at all names of a crate; how many fields its largest type has.
fn fields_of_largest(files: &Files) -> usize {
    let mut largest = 0;
    for (path, file) in emitted(files) {
        let mut items = BTreeSet::new();
        for item in &file.items {
            match item {
                syn::Item::Struct(item) => {
                    assert!(
                        items.insert(item.ident.to_string()),
                        "{path}: {}",
                        item.ident
                    );
                    let fields: Vec<String> = item
                        .fields
                        .iter()
                        .filter_map(|field| Some(field.ident.as_ref()?.to_string()))
                        .collect();
                    assert_distinct(path, &fields);
                    largest = largest.max(fields.len());
                }
                syn::Item::Impl(item) => {
                    let methods = item.items.iter().filter_map(|item| match item {
                        syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                        _ => None,
                    });
                    assert_distinct(path, &methods.collect::<Vec<_>>());
                }
                syn::Item::Mod(item) => {
                    assert!(
                        items.insert(item.ident.to_string()),
                        "{path}: {}",
                        item.ident
                    );
                }
                _ => {}
            }
        }
    }
    let folders: BTreeSet<String> =
        files.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(folders.len(), files.len(), "files differ in case only");
    for path in files.keys() {
        assert!(
            path.split('/').all(|part| part.len() < 200 && part.is_ascii()),
            "{path}"
        );
    }
    largest
}

fn assert_distinct(path: &str, names: &[String]) {
    let distinct: BTreeSet<&String> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "{path}: {names:?}");
    for name in names {
        assert!(name.is_ascii() && name.len() < 200, "{path}: {name}");
    }
}

#[test]
fn the_same_names_come_out_of_every_run() {
    let document = document(&names());
    let [first, second] = [(); 2].map(|()| sinks::generate(&document).expect("a crate"));
    assert!(first.files == second.files);
    assert_eq!(first.lock, second.lock);
}
