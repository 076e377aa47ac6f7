//! Bodies on their way out: all there, or coming piece by piece.

use std::collections::VecDeque;
use std::fmt;
use std::future::ready;
use std::io::Read;

use bytes::Bytes;

use super::{Boxed, Chunks, Failure, TransportError};

/// The body of a call on its way.
pub struct Payload(Content);

enum Content {
    Whole(Bytes),
    Stream(Box<dyn Chunks>, Option<u64>),
}

impl Payload {
    /// A body that comes piece by piece, and its length in bytes if that is known.
    #[must_use]
    pub fn stream(chunks: impl Chunks + 'static, length: Option<u64>) -> Self {
        Self::stream_boxed(Box::new(chunks), length)
    }

    pub(crate) fn stream_boxed(chunks: Box<dyn Chunks>, length: Option<u64>) -> Self {
        Self(Content::Stream(chunks, length))
    }

    /// Bodies one after the other.
    pub(crate) fn joined(pieces: Vec<Self>) -> Self {
        let length =
            pieces.iter().try_fold(0_u64, |sum, piece| sum.checked_add(piece.length()?));
        if pieces.iter().all(|piece| piece.as_bytes().is_some()) {
            let all: Vec<&[u8]> = pieces
                .iter()
                .filter_map(|piece| piece.as_bytes().map(AsRef::as_ref))
                .collect();
            return Self::from(Bytes::from(all.concat()));
        }
        Self::stream(Joined(pieces.into_iter().map(Self::into_chunks).collect()), length)
    }

    /// The body, if it is all there.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::Stream(..) => None,
        }
    }

    /// The length in bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => u64::try_from(bytes.len()).ok(),
            Content::Stream(_, length) => *length,
        }
    }

    /// The body piece by piece.
    #[must_use]
    pub fn into_chunks(self) -> Box<dyn Chunks> {
        match self.0 {
            Content::Whole(bytes) => Box::new(super::Once(Some(bytes))),
            Content::Stream(chunks, _) => chunks,
        }
    }
}

impl From<Bytes> for Payload {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Whole(bytes))
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payload").field("length", &self.length()).finish()
    }
}

struct Joined(VecDeque<Box<dyn Chunks>>);

impl Chunks for Joined {
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move {
            while let Some(first) = self.0.front_mut() {
                match first.next().await? {
                    Some(chunk) if chunk.is_empty() => {}
                    Some(chunk) => return Ok(Some(chunk)),
                    None => {
                        self.0.pop_front();
                    }
                }
            }
            Ok(None)
        })
    }
}

/// What a reader gives, piece by piece. Each piece is read in the moment it is asked for: disks answer sooner than a
/// thread could be found to wait for them, and no runtime is needed.
pub(crate) struct Reading<R> {
    reader: R,
    piece: Vec<u8>,
    classed: fn(std::io::Error) -> TransportError,
}

const PIECE: usize = 64 << 10;

impl<R: Read + Send> Reading<R> {
    pub(crate) fn of(reader: R) -> Self {
        Self::classed(reader, |error| TransportError::caused_by(Failure::Broken, error))
    }

    /// The same where it is to be told in another way what breaks it off.
    pub(crate) fn classed(
        reader: R,
        classed: fn(std::io::Error) -> TransportError,
    ) -> Self {
        Self { reader, piece: vec![0; PIECE], classed }
    }

    fn read(&mut self) -> Result<Option<Bytes>, TransportError> {
        loop {
            match self.reader.read(&mut self.piece) {
                Ok(0) => return Ok(None),
                Ok(length) => {
                    return Ok(Some(Bytes::copy_from_slice(&self.piece[..length])));
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err((self.classed)(error)),
            }
        }
    }
}

impl<R: Read + Send> Chunks for Reading<R> {
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>> {
        let piece = self.read();
        Box::pin(ready(piece))
    }
}
