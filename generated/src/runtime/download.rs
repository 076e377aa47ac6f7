//! Files that calls return. Where they are saved is the caller's business.

use bytes::Bytes;

use super::answer::{Reply, Returned};
use super::body::harmless_name;
use super::error::Error;

/// A file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Download {
    /// What type the service says the file is of.
    pub content_type: Option<String>,
    /// The name the service gives the file: a mere name, never a path.
    pub file_name: Option<String>,
    /// The content.
    pub bytes: Bytes,
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = f.debug_struct("Download");
        debug
            .field("content_type", &self.content_type)
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

impl Returned for Download {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        let disposition = reply.raw.headers.get("content-disposition");
        let disposition =
            disposition.map(|value| String::from_utf8_lossy(value.as_bytes()));
        Ok(Self {
            content_type: reply.header("content-type").map(str::to_owned),
            file_name: disposition.and_then(|disposition| file_name(&disposition)),
            bytes: Bytes::copy_from_slice(&reply.raw.body),
        })
    }
}

/// The name in a header such as `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`; the second form wins.
fn file_name(disposition: &str) -> Option<String> {
    let extended = parameter(disposition, "filename*").and_then(|value| {
        let (charset, rest) = value.split_once('\'')?;
        let (_, encoded) = rest.split_once('\'')?;
        if charset.eq_ignore_ascii_case("utf-8") { unescape(encoded) } else { None }
    });
    extended
        .or_else(|| parameter(disposition, "filename"))
        .map(|name| harmless_name(&name))
}

fn parameter(header: &str, wanted: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (name, after) = rest.split_once('=')?;
        let (value, after) = value(after.trim_start());
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after.split_once(';')?.1;
    }
}

/// A token or quoted string, and what comes after it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        return (text[..end].trim().to_owned(), &text[end..]);
    };
    let mut value = String::new();
    let mut chars = quoted.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => value.extend(chars.next()),
            _ => value.push(c),
        }
    }
    (value, chars.as_str())
}

fn unescape(text: &str) -> Option<String> {
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
