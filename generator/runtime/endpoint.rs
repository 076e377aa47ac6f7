//! What is fixed about one operation, as plain data: generated code holds one constant for each.

use std::fmt;

use super::service::Security;

/// One operation of the service.
///
/// Written as a constant, `Endpoint { id: "...", path: "...", ..Endpoint::DEFAULT }`.
#[derive(Debug, Clone, Copy)]
pub struct Endpoint {
    /// The operation's id in the documents.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path under the base address, such as `/contacts/{contact_id}`.
    pub path: &'static str,
    /// The scopes a token needs.
    pub scopes: &'static [&'static str],
    /// What the call is signed in with, where that is not what most calls are.
    pub security: Option<Security>,
    /// The lists in the query of which the documents say how long they may be, and how long that is.
    pub at_most: &'static [(&'static str, usize)],
    /// The client-wide query parameters the call takes.
    pub parameters: &'static [&'static str],
    /// How the payload stands in the answer.
    pub answer: Answer,
}

impl Endpoint {
    /// A signed-in `GET` of the base address, answered by its whole body.
    pub const DEFAULT: Self = Self {
        id: "",
        method: Method::Get,
        path: "",
        scopes: &[],
        security: None,
        at_most: &[],
        parameters: &[],
        answer: Answer::Whole,
    };
}

/// How the payload of an operation stands in the body of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// There is none.
    Nothing,
    /// Only the service's acknowledgement.
    Ack,
    /// All beside the envelope: the documents do not say what that is.
    Undeclared,
    /// Under this key.
    Key(&'static str),
    /// A list under this key, with where in the list it stands beside it.
    List(&'static str),
    /// The whole body.
    Whole,
    /// The whole body, which is a file.
    Bytes,
    /// The whole body, which is plain text.
    Text,
}

impl Answer {
    pub(crate) fn is_json(self) -> bool {
        !matches!(self, Self::Nothing | Self::Bytes | Self::Text)
    }
}

/// The method of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
}

impl Method {
    /// The name on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }

    /// Whether the call changes nothing.
    #[must_use]
    pub fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options | Self::Trace)
    }

    /// Whether doing the call twice does what doing it once does.
    #[must_use]
    pub fn is_idempotent(self) -> bool {
        self.is_safe() || matches!(self, Self::Put | Self::Delete)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<Method> for http::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Put => Self::PUT,
            Method::Post => Self::POST,
            Method::Delete => Self::DELETE,
            Method::Options => Self::OPTIONS,
            Method::Head => Self::HEAD,
            Method::Patch => Self::PATCH,
            Method::Trace => Self::TRACE,
        }
    }
}
