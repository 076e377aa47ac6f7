//! Sending a call once and taking in its answer with a bound. What the answer says stands in `answer`.

use http::{HeaderMap, StatusCode};

use super::endpoint::Answer;
use super::error::{Error, ErrorKind};
use super::request::Request;
use super::transport::Outgoing;

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

/// Sends a call once and takes in the answer.
pub(super) async fn exchange(request: &Request) -> Result<RawAnswer, Error> {
    let settings = &request.client.0;
    let endpoint = request.endpoint;
    let timeout = request.timeout.unwrap_or(settings.timeout);
    let call = Outgoing { request: request.assemble(true)?, timeout };
    let failed = |error| Error::transport(error).of(endpoint);
    let mut incoming = settings.transport.send(call).await.map_err(failed)?;
    let succeeded = incoming.status.is_success();
    let limit = match (succeeded, request.answer) {
        (false, _) => FAILURE_LIMIT,
        (true, Answer::Bytes) => settings.download_limit,
        (true, _) => TEXT_LIMIT,
    };
    let mut body = Vec::new();
    while let Some(chunk) = incoming.body.next().await.map_err(failed)? {
        let room = limit - body.len();
        if chunk.len() > room && succeeded {
            let error =
                Error::new(ErrorKind::TooLarge, "the answer is larger than allowed");
            return Err(error.of(endpoint).with_status(incoming.status.as_u16()));
        }
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == limit && !succeeded {
            break;
        }
    }
    Ok(RawAnswer { status: incoming.status, headers: incoming.headers, body })
}
