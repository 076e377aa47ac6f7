//! The transport of clients that wait: ureq, which has its answer when the call returns. No redirects, no cookies.

use std::io::{self, Read};
use std::time::Duration;

use ::ureq::{Agent, AsSendBody, Body, Proxy, SendBody, Timeout};
use bytes::Bytes;
use http::Response;

use super::{
    Boxed, Failure, Incoming, Outgoing, Payload, Reading, Transport, TransportError,
};

/// A pool of connections for threads that wait.
#[derive(Debug, Clone)]
pub struct UreqTransport(Agent);

/// How long a call may take altogether, and stand still.
type Times = (Option<Duration>, Duration);

impl UreqTransport {
    /// A new pool, whose connections must come about within a time, through a proxy if one is named; else what the
    /// environment says counts.
    ///
    /// # Errors
    /// If the proxy's address cannot be used.
    pub fn new(
        connect_timeout: Duration,
        proxy: Option<&str>,
    ) -> Result<Self, TransportError> {
        let proxy = match proxy {
            Some(url) => Some(Proxy::new(url).map_err(|error| classed(&error))?),
            None => Proxy::try_from_env(),
        };
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(connect_timeout))
            .proxy(proxy)
            .build();
        Ok(Self(config.into()))
    }

    fn send_now(&self, call: Outgoing) -> Result<Incoming, TransportError> {
        let (head, payload) = call.request.into_parts();
        let times = (call.timeout, call.idle);
        let answer = match payload.as_bytes() {
            Some(bytes) if bytes.is_empty() => {
                self.run(http::Request::from_parts(head, ()), times)
            }
            Some(bytes) => {
                let bytes = bytes.to_vec();
                self.run(http::Request::from_parts(head, bytes), times)
            }
            None => {
                let length = payload.length();
                let body = SendBody::from_owned_reader(Pieces::of(payload));
                let mut request = http::Request::from_parts(head, body);
                if let Some(length) = length {
                    request.headers_mut().insert("content-length", length.into());
                }
                self.run(request, times)
            }
        };
        let (head, body) = answer.map_err(|error| classed(&error))?.into_parts();
        let body = Reading::classed(body.into_reader(), broken);
        Ok(Incoming { status: head.status, headers: head.headers, body: Box::new(body) })
    }

    fn run(
        &self,
        request: http::Request<impl AsSendBody>,
        (whole, idle): Times,
    ) -> Result<Response<Body>, ::ureq::Error> {
        let request = self
            .0
            .configure_request(request)
            .allow_non_standard_methods(true)
            .timeout_global(whole)
            .timeout_per_read(Some(idle))
            .timeout_per_write(Some(idle))
            .build();
        self.0.run(request)
    }
}

impl Transport for UreqTransport {
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>> {
        Box::pin(async move { self.send_now(call) })
    }
}

/// A body that comes piece by piece, as a reader.
struct Pieces {
    chunks: Box<dyn super::Chunks>,
    piece: Bytes,
}

impl Pieces {
    fn of(payload: Payload) -> Self {
        Self { chunks: payload.into_chunks(), piece: Bytes::new() }
    }
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            let next = super::super::blocking::wait(self.chunks.next());
            match next.map_err(io::Error::other)? {
                Some(piece) => self.piece = piece,
                None => return Ok(0),
            }
        }
        let length = buffer.len().min(self.piece.len());
        buffer[..length].copy_from_slice(&self.piece.split_to(length));
        Ok(length)
    }
}

/// The errors of ureq may show addresses: only their kind is kept, and the kind of the system's error behind them.
fn classed(error: &::ureq::Error) -> TransportError {
    use ::ureq::Error;
    let failure = match error {
        Error::Timeout(Timeout::Connect | Timeout::Resolve)
        | Error::HostNotFound
        | Error::ConnectionFailed
        | Error::BadUri(_)
        | Error::InvalidProxyUrl
        | Error::Tls(_) => Failure::Connect,
        Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            Failure::Connect
        }
        Error::Timeout(_) => Failure::Timeout,
        _ => Failure::Broken,
    };
    match error {
        Error::Io(error) => {
            TransportError::caused_by(failure, io::Error::from(error.kind()))
        }
        _ => TransportError::new(failure),
    }
}

/// Why an answer broke off: ureq's own error stands within that of the reader.
fn broken(error: io::Error) -> TransportError {
    match error.downcast() {
        Ok(error) => classed(&error),
        Err(_) => TransportError::new(Failure::Broken),
    }
}
