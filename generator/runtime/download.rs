//! Files that calls return all at once, and what their headers say. Reading them piece by piece stands in `file`.

use bytes::Bytes;
use http::HeaderMap;

use super::answer::{Reply, Returned};
use super::error::Error;
use super::part::harmless_name;
use super::path::unescape;

/// A file, all of it. To read it piece by piece or save it, use [`Operation::open`](super::Operation::open).
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
        Ok(Self {
            content_type: content_type(&reply.raw.headers),
            file_name: file_name(&reply.raw.headers),
            bytes: Bytes::copy_from_slice(&reply.raw.body),
        })
    }
}

/// The type an answer says it is of.
pub(super) fn content_type(headers: &HeaderMap) -> Option<String> {
    headers.get("content-type")?.to_str().ok().map(str::to_owned)
}

/// The name an answer gives the file it is.
pub(super) fn file_name(headers: &HeaderMap) -> Option<String> {
    let disposition = headers.get("content-disposition")?;
    name_in(&String::from_utf8_lossy(disposition.as_bytes()))
}

/// The name in a header such as `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`; the second form wins.
fn name_in(disposition: &str) -> Option<String> {
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
