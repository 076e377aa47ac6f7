//! Makes each path a template whose placeholders are all declared, and declares nothing else. What stands between them becomes
//! what an address can hold: what is escaped already stays.
//!
//! A regular expression as a segment becomes the declared parameter that the template lacks, or a
//! parameter named after its neighbours. A placeholder that stands twice is one parameter, sent twice.

use std::collections::BTreeSet;
use std::iter;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::Pass;
use crate::diagnostics::{Diagnostics, quoted};
use crate::model::{Api, Docs, Operation, Parameter, Place, Scalar, Style, Type};

pub(super) const PASS: Pass = Pass {
    name: "repair_paths",
    run: |api, _, diagnostics| {
        let neighbours = templates(api);
        for operation in api.operations_mut() {
            replace_expressions(operation, &neighbours, diagnostics);
            refuse_faults(operation, diagnostics);
            cut_query(operation, diagnostics);
            normalise_slashes(operation, diagnostics);
            escape_literals(operation, diagnostics);
            declare_placeholders(operation, diagnostics);
            drop_unbound(operation, diagnostics);
        }
    },
    ensures: |api, _| {
        api.operations().all(|operation| {
            let declared = path_parameters(operation).map(|parameter| &parameter.name);
            let declared: BTreeSet<&String> = declared.collect();
            declared == placeholders(&operation.path).iter().collect()
        })
    },
};

/// The names in braces, in order, as often as they stand there.
pub(crate) fn placeholders(path: &str) -> Vec<String> {
    let opened = path.split('{').skip(1);
    opened.filter_map(|rest| Some(rest.split_once('}')?.0.to_owned())).collect()
}

fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(|parameter| parameter.place == Place::Path)
}

fn templates(api: &Api) -> Vec<String> {
    api.operations().map(|operation| operation.path.clone()).collect()
}

/// `(\d+)` in a path is no literal that a server would answer to.
fn is_expression(segment: &str) -> bool {
    segment.starts_with('(')
        && segment.ends_with(')')
        && segment.contains(['\\', '+', '*', '[', '.'])
}

fn replace_expressions(
    operation: &mut Operation,
    neighbours: &[String],
    diagnostics: &mut Diagnostics,
) {
    let segments: Vec<&str> = operation.path.split('/').collect();
    let Some(index) = segments.iter().position(|segment| is_expression(segment)) else {
        return;
    };
    let taken = placeholders(&operation.path);
    let is_free = |name: &String| is_name(name) && !taken.contains(name);
    let name = path_parameters(operation)
        .map(|parameter| &parameter.name)
        .find(|&name| is_free(name))
        .cloned()
        .or_else(|| neighbours_of(&segments[..index], neighbours).find(is_free))
        .unwrap_or_else(|| made_name(&segments[..index], is_free));
    let placeholder = format!("{{{name}}}");
    diagnostics.regex_path_segment(&operation.origin, segments[index], &placeholder);
    let mut repaired = segments.clone();
    repaired[index] = &placeholder;
    operation.path = repaired.join("/");
    replace_expressions(operation, neighbours, diagnostics);
}

/// What other paths call the segment behind the same beginning.
fn neighbours_of(before: &[&str], paths: &[String]) -> impl Iterator<Item = String> {
    let start = format!("{}/{{", before.join("/"));
    paths.iter().filter_map(move |path| {
        Some(path.strip_prefix(&start)?.split_once('}')?.0.to_owned())
    })
}

/// A name after the last words that stand before, which nothing else in the path has.
fn made_name(before: &[&str], is_free: impl Fn(&String) -> bool) -> String {
    let is_words =
        |text: &str| text.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
    let words = before.iter().rfind(|text| !text.is_empty() && is_words(text));
    let name = words.map_or_else(|| "id".to_owned(), |words| format!("{words}_id"));
    let numbered = (2..).map(|number| format!("{name}_{number}"));
    iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name)
}

/// What may stand between braces.
fn is_name(text: &str) -> bool {
    !text.contains(['{', '}', '/', '?', '#'])
}

fn refuse_faults(operation: &Operation, diagnostics: &mut Diagnostics) {
    if let Some(fault) = fault(&operation.path) {
        diagnostics.malformed_path(&operation.origin, &operation.path, &fault);
    }
}

/// Why nothing can be put into a template, if so.
fn fault(path: &str) -> Option<String> {
    let mut rest = path;
    // What stands behind a `?` or `#` is cut off.
    while let Some(at) = rest.find(['{', '}', '?', '#']) {
        let (sign, behind) = rest[at..].split_at(1);
        match (sign, behind.split_once('}')) {
            ("{", None) => return Some("a brace is never closed".to_owned()),
            ("{", Some((name, _))) if !is_name(name) => {
                return Some(format!("{} is no name for a placeholder", quoted(name)));
            }
            ("{", Some((_, after))) => rest = after,
            ("}", _) => return Some("a brace closes that none has opened".to_owned()),
            _ => return None,
        }
    }
    None
}

/// A query or a fragment is no part of a path: what stands there is not sent.
fn cut_query(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    if let Some(at) = operation.path.find(['?', '#']) {
        let rest = operation.path.split_off(at);
        diagnostics.query_in_path(&operation.origin, &operation.path, &rest);
    }
}

fn normalise_slashes(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    let path = &operation.path;
    let segments: Vec<&str> =
        path.split('/').filter(|segment| !segment.is_empty()).collect();
    let trailing = if path.len() > 1 && path.ends_with('/') && !segments.is_empty() {
        "/"
    } else {
        ""
    };
    let normal = format!("/{}{trailing}", segments.join("/"));
    if normal != *path {
        diagnostics.repeated_slash(&operation.origin, path, &normal);
        operation.path = normal;
    }
}

/// What no path of an address holds as it is; bytes beyond ASCII are escaped anyway.
const UNSAFE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'|');

fn escape_literals(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    let parts = operation.path.split_inclusive('}').map(|part| {
        let (literal, placeholder) = part.split_at(part.find('{').unwrap_or(part.len()));
        let literal = escape_signs(literal);
        format!("{}{placeholder}", utf8_percent_encode(&literal, UNSAFE))
    });
    let escaped: String = parts.collect();
    if escaped != operation.path {
        diagnostics.unescaped_path(&operation.origin, &operation.path, &escaped);
        operation.path = escaped;
    }
}

/// Escapes each `%` that begins no escape.
fn escape_signs(literal: &str) -> String {
    let mut parts = literal.split('%');
    let mut escaped = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
        escaped.push_str(if digits == 2 { "%" } else { "%25" });
        escaped.push_str(part);
    }
    escaped
}

fn declare_placeholders(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    for name in placeholders(&operation.path) {
        if path_parameters(operation).any(|parameter| parameter.name == name) {
            continue;
        }
        diagnostics.undeclared_path_parameter(&operation.origin, &name);
        operation.parameters.push(Parameter {
            name,
            place: Place::Path,
            ty: Type::Scalar(Scalar::Text),
            required: true,
            style: Style::Simple,
            explode: false,
            docs: Docs::default(),
            origin: operation.origin.clone(),
        });
    }
}

fn drop_unbound(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    let names = placeholders(&operation.path);
    operation.parameters.retain(|parameter| {
        let keep = parameter.place != Place::Path || names.contains(&parameter.name);
        if !keep {
            diagnostics.unbound_path_parameter(&parameter.origin, &parameter.name);
        }
        keep
    });
}
