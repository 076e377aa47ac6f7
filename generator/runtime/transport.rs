//! The line to the service: one trait, with reqwest behind it unless a caller brings another.
//! What is sent and how answers are understood stands elsewhere.

mod payload;
#[cfg(not(target_family = "wasm"))]
mod reqwest;
#[cfg(not(target_family = "wasm"))]
mod upload;
#[cfg(feature = "blocking")]
mod ureq;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use self::payload::Payload;
pub(crate) use self::payload::Reading;
#[cfg(not(target_family = "wasm"))]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;

/// A boxed future.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Something that carries one call to the service and its answer back: once, without following redirects.
pub trait Transport: Send + Sync + 'static {
    /// Sends a call. The answer's body is read afterwards, so that its length can be bounded.
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>>;
}

/// A call on its way.
pub struct Outgoing {
    /// The call, secrets included: do not print it.
    pub request: http::Request<Payload>,
    /// How long the call and its answer may take together; as long as it likes where a file comes piece by piece. Whoever
    /// sends it drops the future when the time is over; only transports that cannot be dropped have to mind it.
    pub timeout: Option<Duration>,
    /// How long nothing may come or go. To be minded by the same transports.
    pub idle: Duration,
}

/// An answer on its way.
pub struct Incoming {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Box<dyn Chunks>,
}

impl Incoming {
    /// An answer that is all there.
    #[must_use]
    pub fn whole(
        status: StatusCode,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Self {
        Self { status, headers, body: Box::new(Once(Some(body.into()))) }
    }
}

/// The body of an answer, piece by piece.
pub trait Chunks: Send {
    /// The next piece; `None` at the end.
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>>;
}

struct Once(Option<Bytes>);

impl Chunks for Once {
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>> {
        let chunk = self.0.take();
        Box::pin(std::future::ready(Ok(chunk)))
    }
}

/// Why a call or its answer did not get through.
#[derive(Debug)]
pub struct TransportError {
    failure: Failure,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// How a call failed to get through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Before any of it was sent.
    Connect,
    /// Because the time ran out; it may have been carried out.
    Timeout,
    /// In any other way; it may have been carried out.
    Broken,
}

impl TransportError {
    /// A failure without a further cause.
    #[must_use]
    pub fn new(failure: Failure) -> Self {
        Self { failure, source: None }
    }

    /// A failure with its cause, which must show neither addresses nor secrets.
    #[must_use]
    pub fn caused_by(
        failure: Failure,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { failure, source: Some(source.into()) }
    }

    /// How the call failed.
    #[must_use]
    pub fn failure(&self) -> Failure {
        self.failure
    }

    pub(crate) fn into_source(self) -> Option<Box<dyn std::error::Error + Send + Sync>> {
        self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            Failure::Connect => "no connection",
            Failure::Timeout => "the time ran out",
            Failure::Broken => "the connection broke",
        })
    }
}

impl std::error::Error for TransportError {}
