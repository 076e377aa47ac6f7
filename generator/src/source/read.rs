//! Bytes to [`Source`]s: YAML and JSON, one tree for both. The only file that names `serde_yaml`; it never meets an anchor.

use std::string::FromUtf8Error;

use serde_json::Value;

use super::Source;
use super::locate;
use super::scan::{self, Finding, What};
use super::tree::{Reading, Refusal};
use crate::bounds;
use crate::diagnostics::{Diagnostics, Excerpt};
use crate::files::Input;
use crate::parallel;

/// Reads OpenAPI documents. Overlays among them (a folder often has one beside its documents) are passed over.
///
/// Documents that are refused are missing from the result, and `diagnostics` has an error for each.
pub fn read(inputs: Vec<Input>, diagnostics: &mut Diagnostics) -> Vec<Source> {
    read_at_most(bounds::RUN_NODES, inputs, diagnostics)
}

/// The same, but the documents may have so many nodes together: [`crate::config::Documents::max_nodes`].
pub fn read_at_most(
    max_nodes: usize,
    inputs: Vec<Input>,
    diagnostics: &mut Diagnostics,
) -> Vec<Source> {
    let first = inputs.first().map(|input| input.name.clone());
    let refused_before = diagnostics.has_errors();
    let texts = told(parallel::map(inputs, counted), diagnostics);
    // Trees take much more memory than texts, so that none is built before all are counted.
    let Some(texts) = within(max_nodes, texts) else {
        diagnostics.run_too_large(first.as_deref().unwrap_or_default(), max_nodes);
        return Vec::new();
    };
    let sources = told(parallel::map(texts, document), diagnostics);
    if sources.is_empty() && !refused_before && !diagnostics.has_errors() {
        diagnostics.no_documents(first.as_deref().unwrap_or("the list of inputs"));
    }
    sources
}

/// Reads overlays. What is in them is checked when they are applied.
pub fn read_overlays(inputs: Vec<Input>, diagnostics: &mut Diagnostics) -> Vec<Source> {
    let texts = told(inputs.into_iter().map(counted), diagnostics);
    texts.into_iter().filter_map(|text| source(text, diagnostics)).collect()
}

/// What was not refused; what is to be said of all goes to the others' complaints.
fn told<T>(
    read: impl IntoIterator<Item = (Option<T>, Diagnostics)>,
    diagnostics: &mut Diagnostics,
) -> Vec<T> {
    let read = read.into_iter().filter_map(|(kept, found)| {
        diagnostics.extend(found);
        kept
    });
    read.collect()
}

/// A document before its tree is built.
struct Text {
    name: String,
    text: String,
    /// How many nodes it has.
    nodes: usize,
    /// Whether it may have fewer.
    is_estimate: bool,
}

impl Text {
    /// With the number of its nodes, where a look through it tells.
    fn counted_exactly(self) -> Self {
        match self.is_estimate.then(|| scan::count(&self.text)) {
            Some(Ok(nodes)) => Self { nodes, is_estimate: false, ..self },
            // What is wrong with it is told when it is read.
            Some(Err(_)) | None => self,
        }
    }
}

/// The texts, unless they have too many nodes together.
fn within(max_nodes: usize, texts: Vec<Text>) -> Option<Vec<Text>> {
    let fits =
        |texts: &[Text]| texts.iter().map(|text| text.nodes).sum::<usize>() <= max_nodes;
    if fits(&texts) {
        return Some(texts);
    }
    let texts = parallel::map(texts, Text::counted_exactly);
    fits(&texts).then_some(texts)
}

/// A document's text, unless that alone shows that it is refused.
fn counted(input: Input) -> (Option<Text>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let text = unicode(input, &mut diagnostics).and_then(|(name, text)| {
        let at_most = match is_json(&name) {
            true => Some(scan::json_nodes(&text)),
            false => scan::yaml_nodes(&text),
        };
        let nodes = match at_most.map_or_else(|| scan::count(&text), Ok) {
            Ok(nodes) => nodes,
            Err(finding) => {
                report(finding, &name, &text, &mut diagnostics);
                return None;
            }
        };
        if nodes > bounds::NODES {
            too_many_nodes(&name, &mut diagnostics);
            return None;
        }
        let is_estimate = at_most.is_some() && !is_json(&name);
        Some(Text { name, text, nodes, is_estimate })
    });
    (text, diagnostics)
}

/// One document, unless it is refused or none, and what is to be said of it.
fn document(text: Text) -> (Option<Source>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let source = source(text, &mut diagnostics).filter(|source| {
        let is_overlay = source.tree.get("overlay").is_some();
        !is_overlay && is_openapi(source, &mut diagnostics)
    });
    (source, diagnostics)
}

fn source(text: Text, diagnostics: &mut Diagnostics) -> Option<Source> {
    let Text { name, text, .. } = text;
    let tree = match is_json(&name) {
        true => json(&name, &text, diagnostics)?,
        false => yaml(&name, &text, diagnostics)?,
    };
    Some(Source { name, text, tree })
}

/// Name and text of a file.
pub(crate) fn unicode(
    input: Input,
    diagnostics: &mut Diagnostics,
) -> Option<(String, String)> {
    let Input { name, bytes } = input;
    if bytes.len() as u64 > bounds::FILE_BYTES {
        diagnostics
            .input_too_large(&name, &format!("more than {} bytes", bounds::FILE_BYTES));
        return None;
    }
    let text = match text(bytes) {
        Ok(text) => text,
        Err(error) => {
            let read = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let read = String::from_utf8_lossy(read);
            let (line, column) = end_of(&read);
            diagnostics.not_utf8(Excerpt::at(name, &read, line, column));
            return None;
        }
    };
    Some((name, text))
}

/// Bytes as the text that is read and shown: without the mark that some editors begin it with.
pub(crate) fn text(bytes: Vec<u8>) -> Result<String, FromUtf8Error> {
    let mut text = String::from_utf8(bytes)?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

fn end_of(text: &str) -> (usize, usize) {
    let line = text.matches('\n').count() + 1;
    let last = text.rsplit('\n').next().unwrap_or_default();
    (line, last.chars().count() + 1)
}

/// Decided by the name alone; JSON under a YAML name is YAML, of which it is a part.
pub(super) fn is_json(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".json")
}

fn json(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Value> {
    let reading = Reading::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = reading.read(&mut deserializer).and_then(|tree| {
        deserializer.end()?;
        Ok(tree)
    });
    let error = match read {
        Ok(tree) => return Some(tree),
        Err(error) => error,
    };
    let place = Excerpt::at(name, text, error.line(), error.column());
    match reading.into_refusal() {
        Some(refusal) => refuse(refusal, place, diagnostics),
        None => {
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or(&reason);
            diagnostics.syntax(place, "JSON", reason);
        }
    }
    None
}

fn yaml(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Value> {
    let reading = Reading::default();
    let error = match reading.read(serde_yaml::Deserializer::from_str(text)) {
        Ok(tree) => return Some(tree),
        Err(error) => error,
    };
    // serde_yaml knows the map in which a key stands twice, the scan knows the key.
    if let Some(finding) = scan::scan(text)
        && !matches!(finding.what, What::Syntax(_))
    {
        report(finding, name, text, diagnostics);
        return None;
    }
    let (line, column) = error.location().map_or((1, 1), |at| (at.line(), at.column()));
    let place = Excerpt::at(name, text, line, column);
    match reading.into_refusal() {
        Some(refusal) => refuse(refusal, place, diagnostics),
        None => {
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or(&reason);
            diagnostics.syntax(place, "YAML", reason);
        }
    }
    None
}

fn report(finding: Finding, name: &str, text: &str, diagnostics: &mut Diagnostics) {
    let place = Excerpt::at(name, text, finding.line, finding.column);
    match finding.what {
        What::Alias => diagnostics.alias_refused(place),
        What::Tag => diagnostics.tag_refused(place),
        What::SecondDocument => diagnostics.several_documents(place),
        What::DuplicateKey(key) => diagnostics.duplicate_key(place, &key),
        What::TooDeep => diagnostics.too_deep(place),
        What::TooManyNodes => too_many_nodes(name, diagnostics),
        What::Syntax(reason) => diagnostics.syntax(place, "YAML", &reason),
    }
}

fn refuse(refusal: Refusal, place: Excerpt, diagnostics: &mut Diagnostics) {
    match refusal {
        Refusal::DuplicateKey(key) => diagnostics.duplicate_key(place, &key),
        Refusal::Tag => diagnostics.tag_refused(place),
        Refusal::TooDeep => diagnostics.too_deep(place),
        Refusal::NotFinite => diagnostics.not_finite(place),
        Refusal::KeyNotScalar => {
            diagnostics.syntax(
                place,
                "YAML that JSON can express",
                "a key is a map or a list",
            );
        }
        Refusal::TooManyNodes => too_many_nodes(&place.file, diagnostics),
    }
}

fn too_many_nodes(name: &str, diagnostics: &mut Diagnostics) {
    diagnostics.input_too_large(name, &format!("more than {} nodes", bounds::NODES));
}

fn is_openapi(source: &Source, diagnostics: &mut Diagnostics) -> bool {
    let Value::Object(root) = &source.tree else {
        let reason = match source.tree {
            Value::Null => "it is empty",
            _ => "its root is not a map",
        };
        diagnostics.not_openapi(excerpt(source, ""), reason);
        return false;
    };
    if let Some(version) = root.get("swagger") {
        diagnostics.swagger_2(excerpt(source, "/swagger"), &words(version));
        return false;
    }
    let Some(version) = root.get("openapi") else {
        diagnostics.not_openapi(
            excerpt(source, ""),
            "the keyword `openapi` is missing at its root",
        );
        return false;
    };
    let version = words(version);
    let known = ["3.0", "3.1", "3.2"]
        .iter()
        .any(|known| version == *known || version.starts_with(&format!("{known}.")));
    if !known {
        diagnostics.unsupported_version(excerpt(source, "/openapi"), &version);
    }
    known
}

/// A scalar as it was written; `3.0` without quotes is a number in YAML.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The place of a pointer as an excerpt, for complaints that outlive their source.
pub(super) fn excerpt(source: &Source, pointer: &str) -> Excerpt {
    excerpts(source, &[pointer]).pop().unwrap_or_else(|| Excerpt::file(&source.name))
}

/// The places of pointers as excerpts, for complaints that outlive their source.
pub(super) fn excerpts(source: &Source, pointers: &[&str]) -> Vec<Excerpt> {
    let places = locate::locate(source, pointers).into_iter();
    // Many may stand on one line, which is not looked for again.
    let (mut number, mut line) = (0, "");
    places
        .map(|place| match place {
            Some(at) => {
                if number != at.line {
                    (number, line) = (at.line, at.line_of(&source.text));
                }
                Excerpt::of(&source.name, line, at.line, at.column)
            }
            None => Excerpt::file(&source.name),
        })
        .collect()
}
