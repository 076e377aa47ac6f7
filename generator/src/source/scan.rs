//! Looks through YAML text, event by event, for what is refused whatever it means: anchors, aliases, tags, a second document,
//! duplicate keys, depth, size. Builds no tree.

use std::collections::HashSet;

use saphyr_parser::{Event, Marker, Parser, ScanError};

use crate::bounds;

/// What was found, and where: line and column from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) what: What,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// What is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Alias,
    Tag,
    SecondDocument,
    DuplicateKey(String),
    TooDeep,
    TooManyNodes,
    Syntax(String),
}

/// True when the text might hold something that is refused. Never false when it does; true without cause costs a scan.
pub(super) fn is_suspicious(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut brackets, mut separators) = (0, 0);
    let mut before = b'\n';
    for (index, &byte) in bytes.iter().enumerate() {
        separators += usize::from(b"\n\r,:[{-?".contains(&byte));
        match byte {
            b'[' | b'{' => brackets += 1,
            b'&' | b'*' | b'!'
                if begins_token(before) && !ends_token(bytes.get(index + 1)) =>
            {
                return true;
            }
            b'-' | b'.' if before == b'\n' && is_boundary(&bytes[index..]) => {
                return true;
            }
            b'%' if before == b'\n' => return true,
            _ => {}
        }
        before = byte;
    }
    brackets > bounds::HARMLESS_BRACKETS || separators > bounds::HARMLESS_SEPARATORS
}

fn begins_token(before: u8) -> bool {
    matches!(
        before,
        b'\n'
            | b'\r'
            | b' '
            | b'\t'
            | b'['
            | b'{'
            | b','
            | b':'
            | b'-'
            | b'?'
            | b'"'
            | b'\''
            | b']'
            | b'}'
    )
}

// `!` alone is a tag, too, but one that changes nothing.
fn ends_token(after: Option<&u8>) -> bool {
    matches!(after, None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'=' | b'`'))
}

// A document's own first `---` is common and harmless to scan for: it costs one look through the text.
fn is_boundary(rest: &[u8]) -> bool {
    rest.starts_with(b"---") || rest.starts_with(b"...")
}

struct Level {
    is_map: bool,
    /// In a map: what comes next is a key.
    at_key: bool,
    keys: HashSet<String>,
}

/// The first thing in the text that is refused.
pub(super) fn scan(text: &str) -> Option<Finding> {
    let mut levels: Vec<Level> = Vec::new();
    let (mut documents, mut nodes) = (0, 0);
    for event in Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => return Some(unreadable(&error)),
        };
        let found = match &event {
            Event::Alias(_) => Some(What::Alias),
            Event::DocumentStart(_) => {
                documents += 1;
                (documents > 1).then_some(What::SecondDocument)
            }
            Event::Scalar(text, _, anchor, tag) => marked(*anchor, tag.as_deref())
                .or_else(|| key(&mut levels, text).map(What::DuplicateKey)),
            Event::SequenceStart(anchor, tag) | Event::MappingStart(anchor, tag) => {
                let is_map = matches!(event, Event::MappingStart(..));
                marked(*anchor, tag.as_deref()).or_else(|| open(&mut levels, is_map))
            }
            Event::SequenceEnd | Event::MappingEnd => {
                levels.pop();
                None
            }
            _ => None,
        };
        nodes += usize::from(matches!(
            event,
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..)
        ));
        let too_many = || (nodes > bounds::NODES).then_some(What::TooManyNodes);
        if let Some(what) = found.or_else(too_many) {
            return Some(at(what, &span.start));
        }
    }
    None
}

fn at(what: What, marker: &Marker) -> Finding {
    Finding { what, line: marker.line(), column: marker.col() + 1 }
}

fn unreadable(error: &ScanError) -> Finding {
    let what = if error.info().contains("unknown anchor") {
        What::Alias
    } else if error.info().contains("recursion limit") {
        What::TooDeep
    } else {
        What::Syntax(error.info().to_owned())
    };
    at(what, error.marker())
}

fn marked(anchor: usize, tag: Option<&saphyr_parser::Tag>) -> Option<What> {
    if anchor > 0 {
        return Some(What::Alias);
    }
    let tag = tag?;
    let is_plain = matches!(
        tag.suffix.as_str(),
        "str" | "int" | "float" | "bool" | "null" | "map" | "seq"
    );
    let is_core = tag.is_yaml_core_schema() && is_plain;
    let says_nothing = tag.handle.is_empty() && tag.suffix == "!";
    (!is_core && !says_nothing).then_some(What::Tag)
}

fn open(levels: &mut Vec<Level>, is_map: bool) -> Option<What> {
    if let Some(level) = levels.last_mut() {
        level.at_key = !level.at_key;
    }
    levels.push(Level { is_map, at_key: true, keys: HashSet::new() });
    (levels.len() > bounds::DEPTH).then_some(What::TooDeep)
}

fn key(levels: &mut [Level], text: &str) -> Option<String> {
    let level = levels.last_mut()?;
    let is_key = level.is_map && level.at_key;
    level.at_key = !level.at_key;
    (is_key && !level.keys.insert(text.to_owned())).then(|| text.to_owned())
}
