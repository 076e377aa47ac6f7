//! Places in JSON text: YAML parsers stumble over surrogate pairs and long keys. Expects text that `serde_json` has read.

use super::Tracker;

/// Tells the tracker what stands where, as far as the text is JSON.
pub(super) fn feed(text: &str, tracker: &mut Tracker<'_>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        match byte {
            b'{' | b'[' => {
                tracker.open(byte == b'{', || start..start + 1);
                at += 1;
            }
            b'}' | b']' => {
                tracker.close();
                at += 1;
            }
            b'"' => {
                at = end_of_string(bytes, at);
                let word =
                    serde_json::from_str::<String>(&text[start..at]).unwrap_or_default();
                tracker.scalar(&word, || start..at);
            }
            b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            _ => {
                at = end_of_word(bytes, at);
                tracker.scalar(&text[start..at], || start..at);
            }
        }
    }
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn end_of_word(bytes: &[u8], start: usize) -> usize {
    let rest = &bytes[start..];
    let is_end = |byte: &u8| {
        matches!(byte, b',' | b':' | b']' | b'}' | b'"') || byte.is_ascii_whitespace()
    };
    rest.iter().position(is_end).map_or(bytes.len(), |length| start + length)
}
