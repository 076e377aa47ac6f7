//! A call as it would be sent, for people to look at. Secrets never get in here.

use std::fmt::{self, Write as _};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue};

use super::error::Error;
use super::part::Part;
use super::request::Request;

/// A call that was put together but not sent. Where a secret goes, it says `***`.
#[derive(Clone)]
pub struct Preview {
    request: http::Request<Bytes>,
    parts: Vec<(String, Part)>,
}

impl Preview {
    pub(super) fn of(request: &Request) -> Result<Self, Error> {
        let parts = request.body.to_parts(request.client.0.service.json_part);
        Ok(Self { request: request.to_show()?, parts })
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.request.method().as_str()
    }

    /// The address.
    #[must_use]
    pub fn url(&self) -> String {
        self.request.uri().to_string()
    }

    /// The path of the address.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.uri().path()
    }

    /// The query of the address, encoded.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.request.uri().query()
    }

    /// A header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name).map(shown)
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.request.body()
    }

    /// The call as a command for the shell, in which the secret is to be put where it says `***`. Files that are not read from
    /// a path are looked for under their names, and a body that is not text in a file named `body`.
    #[must_use]
    pub fn to_curl(&self) -> String {
        let mut command =
            format!("curl --request {} {}", self.method(), quoted(&self.url()));
        let is_own = |name: &HeaderName| *name != CONTENT_TYPE || self.parts.is_empty();
        for (name, value) in
            self.request.headers().iter().filter(|(name, _)| is_own(name))
        {
            let header = format!("{name}: {}", shown(value));
            command.push_str(&format!(" \\\n  --header {}", quoted(&header)));
        }
        for (name, part) in &self.parts {
            let (option, argument) = part.to_curl(name);
            command.push_str(&format!(" \\\n  {option} {}", quoted(&argument)));
        }
        match std::str::from_utf8(self.body()) {
            _ if !self.parts.is_empty() => {}
            Ok("") => {}
            Ok(text) => command.push_str(&format!(" \\\n  --data-raw {}", quoted(text))),
            Err(_) => command.push_str(" \\\n  --data-binary @body"),
        }
        command
    }
}

/// The value of a header as text, unless it is marked as a secret.
fn shown(value: &HeaderValue) -> &str {
    match value.to_str() {
        _ if value.is_sensitive() => super::credential::HIDDEN,
        Ok(text) => text,
        Err(_) => "(not ASCII)",
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method(), self.url())?;
        for (name, value) in self.request.headers() {
            writeln!(f, "{name}: {}", shown(value))?;
        }
        match std::str::from_utf8(self.body()) {
            Ok("") => Ok(()),
            Ok(text) => write!(f, "\n{text}"),
            Err(_) => write!(f, "\n({} bytes)", self.body().len()),
        }
    }
}

impl fmt::Debug for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Preview(")?;
        write!(f, "{} {}", self.method(), self.path())?;
        f.write_char(')')
    }
}
