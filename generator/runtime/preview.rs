//! A call as it would be sent, for people to look at. Secrets never get in here.

use std::fmt::{self, Write as _};

use bytes::Bytes;
use http::HeaderValue;

use super::error::Error;
use super::request::Request;

/// A call that was put together but not sent. Where a secret goes, it says `***`.
#[derive(Clone)]
pub struct Preview(http::Request<Bytes>);

impl Preview {
    pub(super) fn of(request: &Request) -> Result<Self, Error> {
        request.to_show().map(Self)
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.0.method().as_str()
    }

    /// The address.
    #[must_use]
    pub fn url(&self) -> String {
        self.0.uri().to_string()
    }

    /// The path of the address.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.uri().path()
    }

    /// The query of the address, encoded.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.0.uri().query()
    }

    /// A header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.0.headers().get(name).map(shown)
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.0.body()
    }

    /// The call as a command for the shell. A body that is not text is to be put in a file named `body`.
    #[must_use]
    pub fn to_curl(&self) -> String {
        let mut command =
            format!("curl --request {} {}", self.method(), quoted(&self.url()));
        for (name, value) in self.0.headers() {
            let header = format!("{name}: {}", shown(value));
            command.push_str(&format!(" \\\n  --header {}", quoted(&header)));
        }
        match std::str::from_utf8(self.body()) {
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
        for (name, value) in self.0.headers() {
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
