//! Sending a call once and taking in its answer with a bound. What the answer says stands in `answer`.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};

use super::clock::{Clock, within};
use super::endpoint::Answer;
use super::error::{Error, ErrorKind};
use super::request::Request;
use super::transport::{
    Boxed, Chunks, Failure, Incoming, Outgoing, Payload, Transport, TransportError,
};

/// The largest JSON or text taken in, counted after decompression.
const TEXT_LIMIT: usize = 32 << 20;

/// As much of a failure's body is read for its code and message.
const FAILURE_LIMIT: usize = 64 << 10;

/// An answer as it came.
#[derive(Debug, Clone)]
pub struct RawAnswer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

/// How long an attempt may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allotted {
    /// Until the head of its answer is there, or for each piece of a body that is sent piece by piece.
    pub(super) idle: Duration,
    /// With all of its answer, if all of it is taken in.
    pub(super) whole: Option<Duration>,
}

/// Sends a call once.
pub(super) async fn send(
    clock: &Arc<dyn Clock>,
    transport: &dyn Transport,
    request: http::Request<Payload>,
    time: Allotted,
) -> Result<Incoming, TransportError> {
    let progress = Arc::new(AtomicU64::new(millis(clock.now())));
    let request = request.map(|payload| match payload.as_bytes() {
        Some(_) => payload,
        None => {
            let length = payload.length();
            let chunks = payload.into_chunks();
            let watched = Watched {
                chunks,
                progress: Arc::clone(&progress),
                clock: Arc::clone(clock),
            };
            Payload::stream(watched, length)
        }
    });
    let outgoing = Outgoing { request, timeout: time.whole, idle: time.idle };
    let mut sending = transport.send(outgoing);
    loop {
        let since = millis(clock.now()).saturating_sub(progress.load(Ordering::Relaxed));
        let left = time.idle.saturating_sub(Duration::from_millis(since));
        if left.is_zero() {
            return Err(TransportError::new(Failure::Timeout));
        }
        if let Some(sent) = within(&**clock, left, sending.as_mut()).await {
            return sent;
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Pieces on their way out, which leave word of when they left.
struct Watched {
    chunks: Box<dyn Chunks>,
    progress: Arc<AtomicU64>,
    clock: Arc<dyn Clock>,
}

impl Chunks for Watched {
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>> {
        self.progress.store(millis(self.clock.now()), Ordering::Relaxed);
        self.chunks.next()
    }
}

/// Takes in the body of an answer, which may take a time altogether.
pub(super) async fn take_in(
    request: &Request,
    incoming: Incoming,
    time: Duration,
) -> Result<RawAnswer, Error> {
    let settings = &request.client.0;
    let status = incoming.status.as_u16();
    let broken =
        |error| Error::transport(error).of(request.endpoint).with_status(status);
    let read = within(&*settings.clock, time, read(request, incoming)).await;
    read.unwrap_or_else(|| Err(broken(TransportError::new(Failure::Timeout))))
}

async fn read(request: &Request, mut incoming: Incoming) -> Result<RawAnswer, Error> {
    let settings = &request.client.0;
    let status = incoming.status.as_u16();
    let broken =
        |error| Error::transport(error).of(request.endpoint).with_status(status);
    let succeeded = incoming.status.is_success();
    let limit = match (succeeded, request.answer) {
        (false, _) => FAILURE_LIMIT,
        (true, Answer::Bytes) => settings.download_limit,
        (true, _) => TEXT_LIMIT,
    };
    let too_large = || {
        let error = Error::new(ErrorKind::TooLarge, "the answer is larger than allowed");
        error.of(request.endpoint).with_status(status)
    };
    let length =
        incoming.headers.get(CONTENT_LENGTH).and_then(|text| text.to_str().ok());
    let length = length.and_then(|text| text.parse::<usize>().ok());
    if succeeded && length.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let mut body = Vec::with_capacity(length.unwrap_or(0).min(limit));
    while let Some(chunk) = incoming.body.next().await.map_err(broken)? {
        let room = limit - body.len();
        if chunk.len() > room && succeeded {
            return Err(too_large());
        }
        append(&mut body, &chunk[..chunk.len().min(room)], limit);
        if body.len() == limit && !succeeded {
            break;
        }
    }
    Ok(RawAnswer { status: incoming.status, headers: incoming.headers, body })
}

/// Appends to a body. Its room grows in few and large steps, which leave few holes behind, and never beyond what is
/// allowed; room that is not used takes no memory.
fn append(body: &mut Vec<u8>, piece: &[u8], limit: usize) {
    let needed = body.len() + piece.len();
    if needed > body.capacity() {
        let room = needed.max(body.capacity() * 32).min(limit.max(needed));
        body.reserve_exact(room - body.len());
    }
    body.extend_from_slice(piece);
}
