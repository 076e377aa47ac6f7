//! Bodies that are sent piece by piece, the way reqwest takes them.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::{Boxed, Chunks, Payload, TransportError};

pub(super) fn into_body(payload: Payload) -> ::reqwest::Body {
    if let Some(bytes) = payload.as_bytes() {
        return ::reqwest::Body::from(bytes.clone());
    }
    let length = payload.length();
    ::reqwest::Body::wrap(Upload {
        step: Mutex::new(Some(step(payload.into_chunks()))),
        length,
    })
}

type Piece = Result<Option<Bytes>, TransportError>;

/// The chunks travel with the future that asks them for a piece, so that neither borrows from the other.
type Step = Boxed<'static, (Box<dyn Chunks>, Piece)>;

/// The mutex is never locked: it makes the body shareable, which reqwest asks for and does not use.
struct Upload {
    step: Mutex<Option<Step>>,
    length: Option<u64>,
}

fn step(mut chunks: Box<dyn Chunks>) -> Step {
    Box::pin(async move {
        let piece = chunks.next().await;
        (chunks, piece)
    })
}

impl Body for Upload {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let slot = self.step.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(current) = slot else { return Poll::Ready(None) };
        let (chunks, piece) = ready!(current.as_mut().poll(context));
        *slot = None;
        Poll::Ready(match piece {
            Ok(Some(bytes)) => {
                *slot = Some(step(chunks));
                Some(Ok(Frame::data(bytes)))
            }
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}
