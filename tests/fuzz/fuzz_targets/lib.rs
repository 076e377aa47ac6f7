//! What the targets share: bytes as documents, and a client that is answered with bytes.

use http::StatusCode;
use openapi_crate::Project;
use openapi_crate::files::Input;
use zoho_books::Client;
use zoho_books::runtime::testing::{Replay, VirtualClock};

/// The line between two parts of an input.
const RULE: &str = "\n=====\n";

/// The parts of an input, as text where they are text.
#[must_use]
pub fn parts(data: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let mut rest = data;
    let rule = RULE.as_bytes();
    while let Some(at) = rest.windows(rule.len()).position(|window| window == rule) {
        parts.push(&rest[..at]);
        rest = &rest[at + rule.len()..];
    }
    parts.push(rest);
    parts
}

/// Bytes as a document: JSON when they begin like an object, YAML otherwise.
#[must_use]
pub fn document(index: usize, bytes: &[u8]) -> Input {
    let extension = if bytes.first() == Some(&b'{') { "json" } else { "yaml" };
    Input { name: format!("{index}.{extension}"), bytes: bytes.to_vec() }
}

/// Parts as what a run reads: a part that begins like a table is `client.toml`, one that begins like an overlay is one, and
/// the others are documents.
#[must_use]
pub fn project(data: &[u8]) -> Project {
    let mut project = Project::default();
    for (index, part) in parts(data).into_iter().enumerate() {
        if part.starts_with(b"[") {
            project.config =
                Some(Input { name: "client.toml".into(), bytes: part.to_vec() });
        } else if part.starts_with(b"overlay:") {
            project.overlays.push(document(index, part));
        } else {
            project.documents.push(document(index, part));
        }
    }
    project
}

/// The status that a byte stands for: the usual ones, and all others.
#[must_use]
pub fn status(byte: u8) -> StatusCode {
    const USUAL: [u16; 12] =
        [200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 429, 500];
    let code = match USUAL.get(usize::from(byte)) {
        Some(code) => *code,
        None => 200 + u16::from(byte) * 2,
    };
    StatusCode::from_u16(code).unwrap_or(StatusCode::OK)
}

/// A client of the given line, at a time that passes by itself, which never asks twice.
///
/// # Panics
///
/// When a client cannot be built at all.
#[must_use]
pub fn client(line: &Replay, clock: &VirtualClock) -> Client {
    let builder = Client::builder().transport(line.clone()).clock(clock.clone());
    builder
        .organization_id("1")
        .access_token("token")
        .retry(zoho_books::Retry::never())
        .build()
        .expect("a client")
}
