//! Files that calls return, read piece by piece and saved so that there is a whole file or none.

use std::fs::{self, File, OpenOptions};
use std::future::IntoFuture;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue};

use super::clock::{Clock, within};
use super::download::{Download, content_type, file_name};
use super::endpoint::{Answer, Endpoint};
use super::error::{Error, ErrorKind};
use super::exchange::RawAnswer;
use super::gate::Permit;
use super::operation::{Operation, Sending};
use super::request::Request;
use super::transport::{Chunks, Failure, Incoming, TransportError};

/// A file being read. Dropping it breaks the reading off.
pub struct OpenFile {
    /// What type the service says the file is of.
    pub content_type: Option<String>,
    /// The name the service gives the file: a mere name, never a path. Nothing is ever saved under it unasked.
    pub file_name: Option<String>,
    /// The length in bytes, if the service says it.
    pub length: Option<u64>,
    endpoint: &'static Endpoint,
    status: u16,
    body: Box<dyn Chunks>,
    /// How many more bytes may come.
    left: usize,
    idle: Duration,
    clock: Arc<dyn Clock>,
    _permit: Option<Permit>,
}

impl OpenFile {
    /// Whether an answer is a file and not word of a failure.
    pub(super) fn is_file(incoming: &Incoming) -> bool {
        let kind = content_type(&incoming.headers).unwrap_or_default();
        incoming.status.is_success() && !kind.to_ascii_lowercase().contains("json")
    }

    pub(super) fn of(
        request: &Request,
        incoming: Incoming,
        permit: Permit,
    ) -> Result<Self, Error> {
        let status = incoming.status.as_u16();
        if is_unwanted_page(request, &incoming.headers) {
            let error =
                Error::new(ErrorKind::UnexpectedContent, "the answer is a web page");
            return Err(error.of(request.endpoint).with_status(status));
        }
        let file = Self::from_parts(request, status, &incoming.headers, incoming.body);
        Ok(Self { _permit: Some(permit), ..file })
    }

    pub(super) fn whole(request: &Request, raw: RawAnswer) -> Self {
        let incoming = Incoming::whole(raw.status, raw.headers, raw.body);
        let status = incoming.status.as_u16();
        Self::from_parts(request, status, &incoming.headers, incoming.body)
    }

    fn from_parts(
        request: &Request,
        status: u16,
        headers: &HeaderMap,
        body: Box<dyn Chunks>,
    ) -> Self {
        let settings = &request.client.0;
        let length = headers.get("content-length").and_then(|value| value.to_str().ok());
        Self {
            content_type: content_type(headers),
            file_name: file_name(headers),
            length: length.and_then(|text| text.trim().parse().ok()),
            endpoint: request.endpoint,
            status,
            body,
            left: settings.download_limit,
            idle: request.timeout.unwrap_or(settings.transfer_timeout),
            clock: Arc::clone(&settings.clock),
            _permit: None,
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// If the connection breaks or stands still, or the file is longer than the client allows.
    pub async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let read = within(&*self.clock, self.idle, self.body.next()).await;
        let read = read.unwrap_or(Err(TransportError::new(Failure::Timeout)));
        let piece = read.map_err(|error| self.failed(Error::transport(error)))?;
        let length = piece.as_ref().map_or(0, Bytes::len);
        self.left = self.left.checked_sub(length).ok_or_else(|| {
            self.failed(Error::new(
                ErrorKind::TooLarge,
                "the file is larger than allowed",
            ))
        })?;
        Ok(piece)
    }

    pub(super) fn status(&self) -> u16 {
        self.status
    }

    fn failed(&self, error: Error) -> Error {
        error.of(self.endpoint).with_status(self.status)
    }

    /// Saves the file under a path, in the place of whatever is there, and gives its length in bytes. The path holds the
    /// whole file or what it held before, also if this is broken off.
    ///
    /// # Errors
    /// If the file cannot be read or written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let endpoint = self.endpoint;
        let unwritable = |error: io::Error| {
            Error::caused_by(ErrorKind::File, "the file cannot be written", error)
                .of(endpoint)
        };
        let mut half = Half::beside(path.as_ref()).map_err(unwritable)?;
        let mut length = 0;
        while let Some(piece) = self.next().await? {
            half.file.write_all(&piece).map_err(unwritable)?;
            length += piece.len() as u64;
        }
        half.finish(path.as_ref()).map_err(unwritable)?;
        Ok(length)
    }
}

impl std::fmt::Debug for OpenFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OpenFile")
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// Whether an answer is a web page, such as one to log in at, where something else was asked for by name.
pub(super) fn is_unwanted_page(request: &Request, headers: &HeaderMap) -> bool {
    let wanted = request.headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    let kind = content_type(headers).unwrap_or_default().to_ascii_lowercase();
    kind.contains("html") && wanted.is_some_and(|wanted| !wanted.contains("html"))
}

/// A file being written, under a name of its own beside the one it is to have.
struct Half {
    path: PathBuf,
    file: File,
}

impl Half {
    fn beside(path: &Path) -> io::Result<Self> {
        let no_name =
            || io::Error::new(io::ErrorKind::InvalidInput, "the path has no name");
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().ok_or_else(no_name)?);
        name.push(format!(".{:016x}.part", RandomState::new().build_hasher().finish()));
        let half = path.with_file_name(name);
        let file = OpenOptions::new().write(true).create_new(true).open(&half)?;
        Ok(Self { path: half, file })
    }

    fn finish(self, path: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.path, path)
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        // After the renaming there is nothing left to remove.
        let _ = fs::remove_file(&self.path);
    }
}

/// A call whose answer is taken as a file of some type: awaited it gives the file, and it can be opened or saved.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct FileCall(Request);

impl Request {
    /// Asks for the answer as a file of a type such as `application/pdf`, by a query parameter too where the service
    /// wants one.
    pub fn into_file(
        mut self,
        content_type: &'static str,
        query: Option<(&'static str, &'static str)>,
    ) -> FileCall {
        self.headers.insert(ACCEPT, HeaderValue::from_static(content_type));
        self.answer = Answer::Bytes;
        if let Some((name, value)) = query {
            self.query(name, &value);
        }
        FileCall(self)
    }
}

impl Operation for FileCall {
    type Output = Download;

    fn request(&self) -> &Request {
        &self.0
    }

    fn request_mut(&mut self) -> &mut Request {
        &mut self.0
    }

    fn into_request(self) -> Request {
        self.0
    }
}

impl IntoFuture for FileCall {
    type Output = Result<Download, Error>;
    type IntoFuture = Sending<Download>;

    fn into_future(self) -> Self::IntoFuture {
        Sending::of(self.0)
    }
}
