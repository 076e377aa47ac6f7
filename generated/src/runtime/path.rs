//! Paths that stay the operation's own, whatever values they are filled with.

use std::fmt::Write as _;

/// Longer values are refused: no identifier is, and addresses have their limits.
const LENGTH_LIMIT: usize = 255;

/// Percent-encodes everything but letters, digits, `-`, `.`, `_` and `~`.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            escaped.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

/// The text that was percent-encoded; nothing if it was none.
pub(crate) fn unescape(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// Says why a value cannot stand in a path, if it cannot.
///
/// An empty value, `.` and `..` would make the path another operation's, and often a more dangerous one: deleting one
/// record would become deleting all.
pub(crate) fn refuse_value(value: &str) -> Option<&'static str> {
    if value.is_empty() {
        Some("is empty")
    } else if value == "." || value == ".." {
        Some("would change the path")
    } else if value.len() > LENGTH_LIMIT {
        Some("is longer than 255 bytes")
    } else if value.chars().any(char::is_control) {
        Some("has control characters")
    } else {
        None
    }
}

/// Fills a template such as `/contacts/{contact_id}` with values already encoded. `Err` names what is missing.
pub(crate) fn fill<'t>(
    template: &'t str,
    values: &[(&'static str, String)],
) -> Result<String, &'t str> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').ok_or(after)?;
        let (_, value) = values.iter().find(|(known, _)| *known == name).ok_or(name)?;
        path.push_str(literal);
        path.push_str(value);
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}
