//! Looks through text without building a tree: how much it is, and in YAML what is refused whatever it means: anchors, aliases,
//! tags, a second document, duplicate keys, depth, size.

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

/// How many nodes a JSON text has, if it is one. A line more in a text is two:
/// it becomes a line of documentation, perhaps of what is sent and of what is received.
pub(super) fn json_nodes(text: &str) -> usize {
    let (mut nodes, mut is_open) = (1, false);
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            // The first in a list or a map, unless that is empty.
            b']' | b'}' => is_open = false,
            b' ' | b'\t' | b'\n' | b'\r' => {}
            _ if is_open => {
                nodes += 1;
                is_open = false;
            }
            _ => {}
        }
        match byte {
            b'[' | b'{' => is_open = true,
            b',' | b':' => nodes += 1,
            b'"' => {
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => nodes += 2 * usize::from(bytes.next() == Some(b'n')),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    nodes
}

/// How many nodes a YAML text has at most; nothing when it might hold something that is refused, which a scan tells.
pub(super) fn yaml_nodes(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut brackets, mut separators) = (0, 0);
    let mut before = b'\n';
    for (index, &byte) in bytes.iter().enumerate() {
        separators += usize::from(b"\n\r,:[{-?\\".contains(&byte));
        match byte {
            b'[' | b'{' => brackets += 1,
            b'&' | b'*' | b'!'
                if begins_token(before) && !ends_token(bytes.get(index + 1)) =>
            {
                return None;
            }
            b'-' | b'.' if before == b'\n' && is_boundary(&bytes[index..]) => {
                return None;
            }
            b'%' if before == b'\n' => return None,
            _ => {}
        }
        before = byte;
    }
    let is_harmless = brackets <= bounds::HARMLESS_BRACKETS
        && separators < bounds::HARMLESS_SEPARATORS;
    // Each makes two nodes at most.
    is_harmless.then_some(2 * separators + 1)
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

/// The first thing in a YAML text that is refused.
pub(super) fn scan(text: &str) -> Option<Finding> {
    look_through(text, true).err()
}

/// How many nodes a YAML text has, or the first thing in it that is refused. Keys are not looked at, all of which a scan must
/// remember.
pub(super) fn count(text: &str) -> Result<usize, Finding> {
    look_through(text, false)
}

fn look_through(text: &str, and_keys: bool) -> Result<usize, Finding> {
    let mut levels: Vec<Level> = Vec::new();
    let (mut documents, mut nodes) = (0, 0);
    for event in Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => return Err(unreadable(&error)),
        };
        let found = match &event {
            Event::Alias(_) => Some(What::Alias),
            Event::DocumentStart(_) => {
                documents += 1;
                (documents > 1).then_some(What::SecondDocument)
            }
            Event::Scalar(text, _, anchor, tag) => marked(*anchor, tag.as_deref())
                .or_else(|| key(&mut levels, text, and_keys).map(What::DuplicateKey)),
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
        nodes += match &event {
            Event::Scalar(text, ..) => 1 + 2 * text.matches('\n').count(),
            Event::SequenceStart(..) | Event::MappingStart(..) => 1,
            _ => 0,
        };
        let too_many = || (nodes > bounds::NODES).then_some(What::TooManyNodes);
        if let Some(what) = found.or_else(too_many) {
            return Err(at(what, &span.start));
        }
    }
    Ok(nodes)
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

fn key(levels: &mut [Level], text: &str, and_keys: bool) -> Option<String> {
    let level = levels.last_mut()?;
    let is_key = level.is_map && level.at_key;
    level.at_key = !level.at_key;
    (and_keys && is_key && !level.keys.insert(text.to_owned())).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::{count, json_nodes, yaml_nodes};

    /// Counted in the tree.
    fn nodes(tree: &Value) -> usize {
        1 + match tree {
            Value::Array(items) => items.iter().map(nodes).sum(),
            Value::Object(entries) => {
                entries.values().map(|value| 1 + nodes(value)).sum()
            }
            Value::String(text) => 2 * text.matches('\n').count(),
            _ => 0,
        }
    }

    #[test]
    fn nodes_are_counted_without_a_tree() {
        for text in [
            "1",
            " [ ] ",
            "[[], {}, [ [\t] ] ]",
            r#"{"a": {"b": [1, 2, {}]}, "c": "[,:{\"\\", "d\"": ":"}"#,
            r#"[{"a": 1}, {"a": [null, true]}, "x, y: z", -1.5e3]"#,
            r#"["three\nmore\n\nlines", "\\n is none"]"#,
        ] {
            let counted = nodes(&serde_json::from_str(text).expect("JSON"));
            assert_eq!(json_nodes(text), counted, "{text}");
            assert_eq!(count(text), Ok(counted), "{text}");
            assert!(yaml_nodes(text).is_some_and(|most| most >= counted), "{text}");
        }
        for text in
            ["{a,b,c}", "[a: ,b: ]", "[:,:]", "- - - a\n- ? b", "? ? ? a", "a:\n- b:"]
        {
            let counted = count(text).expect("YAML");
            assert!(yaml_nodes(text).is_some_and(|most| most >= counted), "{text}");
        }
    }
}
