//! The one error of a client. What goes wrong is decided where it goes wrong; here it is held and told.
//! No address and no secret is ever part of it. Of a body it holds a short excerpt, which nothing prints of itself.

mod kind;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use super::endpoint::Endpoint;
use super::json::DecodeError;
use super::transport::{Failure, TransportError};

pub use self::kind::ErrorKind;

/// What went wrong in a call, or in setting up a client.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    detail: Cow<'static, str>,
    endpoint: Option<&'static Endpoint>,
    status: Option<u16>,
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    path: Option<String>,
    /// Never printed: it may hold other people's data.
    excerpt: Option<String>,
    /// Whether nothing of the call left this machine.
    unsent: bool,
    /// Whether an earlier attempt of the same call may have been carried out.
    in_doubt: bool,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, detail: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            detail: detail.into(),
            endpoint: None,
            status: None,
            code: None,
            message: None,
            request_id: None,
            retry_after: None,
            path: None,
            excerpt: None,
            unsent: false,
            in_doubt: false,
            source: None,
        }))
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let (kind, detail) = match error.failure() {
            Failure::Connect => (ErrorKind::Connect, "no connection to the service"),
            Failure::Timeout => (ErrorKind::Timeout, "the time allowed ran out"),
            Failure::Broken => (ErrorKind::Transport, "the connection broke"),
        };
        let mut made = Self::new(kind, detail);
        made.0.source = error.into_source();
        made
    }

    pub(crate) fn caused_by(
        kind: ErrorKind,
        detail: &'static str,
        cause: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        let mut made = Self::new(kind, detail);
        made.0.source = Some(Box::new(cause));
        made
    }

    pub(crate) fn decode(error: DecodeError) -> Self {
        let kind =
            if error.is_malformed() { ErrorKind::Malformed } else { ErrorKind::Decode };
        let mut made = Self::new(kind, "the answer cannot be read");
        made.0.path = Some(error.path()).filter(|path| !path.is_empty());
        made.0.source = Some(Box::new(error));
        made
    }

    pub(crate) fn of(mut self, endpoint: &'static Endpoint) -> Self {
        self.0.endpoint = Some(endpoint);
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Marks an error before which nothing was sent.
    pub(crate) fn unsent(mut self) -> Self {
        self.0.unsent = true;
        self
    }

    /// Marks the error of a call of which an earlier attempt may have been carried out.
    pub(crate) fn in_doubt(mut self) -> Self {
        self.0.in_doubt = true;
        self
    }

    pub(crate) fn is_unsent(&self) -> bool {
        self.0.unsent
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn with_words(
        mut self,
        code: Option<String>,
        message: Option<String>,
    ) -> Self {
        self.0.code = code;
        self.0.message = message;
        self
    }

    pub(crate) fn with_hints(
        mut self,
        request_id: Option<String>,
        retry_after: Option<Duration>,
    ) -> Self {
        self.0.request_id = request_id;
        self.0.retry_after = retry_after;
        self
    }

    pub(crate) fn with_excerpt(mut self, excerpt: String) -> Self {
        self.0.excerpt = Some(excerpt).filter(|excerpt| !excerpt.is_empty());
        self
    }

    /// What kind of error this is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The service's own code, as text.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The service's message: free text in any language, for people and not for decisions.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The id of the operation, as the documents name it.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.endpoint.map(|endpoint| endpoint.id)
    }

    /// The scopes the operation needs: the first thing to look at when a call is not allowed.
    #[must_use]
    pub fn required_scopes(&self) -> &'static [&'static str] {
        self.0.endpoint.map_or(&[], |endpoint| endpoint.scopes)
    }

    /// The name the service gave the call, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long to wait before the call can succeed, as far as the service said.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Where in the answer the value stands that could not be read, such as `orders[3].total`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The start of the value that could not be read, or of the answer: at most 512 characters, without the secrets of the
    /// client. It may hold other people's data, so neither `Display` nor `Debug` shows it.
    #[must_use]
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// Whether the same call may succeed later and is safe to repeat.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::RateLimited | ErrorKind::Concurrency => true,
            ErrorKind::Timeout | ErrorKind::Transport => {
                self.0.unsent || self.is_idempotent()
            }
            _ => {
                self.is_idempotent()
                    && matches!(self.0.status, Some(408 | 500 | 502..=504))
            }
        }
    }

    /// Whether a call that changes something may have been carried out although it failed. Look before repeating it.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        let changes = self.0.endpoint.is_some_and(|endpoint| !endpoint.method.is_safe());
        changes && (self.0.in_doubt || self.is_ambiguous())
    }

    /// Whether the attempt that failed may have been carried out, were it one that changes something.
    pub(crate) fn is_ambiguous(&self) -> bool {
        !self.0.unsent
            && match self.0.kind {
                ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::Server
                | ErrorKind::UnexpectedContent
                | ErrorKind::EmptyAnswer
                | ErrorKind::Malformed
                | ErrorKind::Decode
                | ErrorKind::TooLarge => true,
                _ => self.0.status == Some(408),
            }
    }

    fn is_idempotent(&self) -> bool {
        self.0.endpoint.is_some_and(|endpoint| endpoint.method.is_idempotent())
    }
}

/// The longest part of a service's message that is shown.
const MESSAGE_LIMIT: usize = 300;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.detail)?;
        match (self.0.status, &self.0.code) {
            (Some(status), Some(code)) => {
                write!(f, " (status {status}, code {})", code.escape_debug())?;
            }
            (Some(status), None) => write!(f, " (status {status})")?,
            (None, _) => {}
        }
        if let Some(path) = &self.0.path {
            write!(f, " at {}", path.escape_debug())?;
        }
        if let (ErrorKind::Unauthorized | ErrorKind::Forbidden, scopes @ [_, ..]) =
            (self.0.kind, self.required_scopes())
        {
            write!(f, ", needs scope {}", scopes.join(" "))?;
        }
        if let Some(message) = &self.0.message {
            let start: String = message.chars().take(MESSAGE_LIMIT).collect();
            write!(f, ": {}", start.escape_debug())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug
            .field("kind", &self.0.kind)
            .field("detail", &self.0.detail)
            .field("operation", &self.operation());
        debug
            .field("status", &self.0.status)
            .field("code", &self.0.code)
            .field("message", &self.0.message);
        debug
            .field("request_id", &self.0.request_id)
            .field("retry_after", &self.0.retry_after);
        debug.field("path", &self.0.path).field("source", &self.0.source).finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}
