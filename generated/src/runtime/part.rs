//! Files and fields of forms that are sent in parts: their names, types and where their content comes from.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::transport::{Chunks, Payload, Reading};

/// A file or field of a form that is sent in parts.
#[derive(Clone)]
pub struct Part {
    file_name: Option<String>,
    content_type: Cow<'static, str>,
    pub(crate) content: Content,
}

/// Where the content of a part comes from.
#[derive(Clone)]
pub(crate) enum Content {
    Bytes(Bytes),
    /// A file and its length, opened when it is sent.
    Path(PathBuf, u64),
    /// Something that can be read once.
    Once(Arc<Mutex<Option<Box<dyn Chunks>>>>, Option<u64>),
}

impl Content {
    pub(crate) fn to_payload(&self) -> Result<Payload, &'static str> {
        match self {
            Self::Bytes(bytes) => Ok(Payload::from(bytes.clone())),
            Self::Path(path, length) => {
                let file = File::open(path).map_err(|_| "a file cannot be opened")?;
                Ok(Payload::stream(Reading::of(file.take(*length)), Some(*length)))
            }
            Self::Once(slot, length) => {
                let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
                let chunks = slot.take();
                let chunks = chunks
                    .ok_or("what can be read only once was sent before and is gone")?;
                Ok(Payload::stream_boxed(chunks, *length))
            }
        }
    }

    pub(crate) fn shown(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Path(..) | Self::Once(..) => b"(read when it is sent)",
        }
    }

    pub(crate) fn is_replayable(&self) -> bool {
        match self {
            Self::Bytes(_) | Self::Path(..) => true,
            Self::Once(slot, _) => {
                slot.lock().unwrap_or_else(PoisonError::into_inner).is_some()
            }
        }
    }
}

impl Part {
    /// A file. Its type follows from the ending of its name; directories in the name are dropped.
    #[must_use]
    pub fn file(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::named(&file_name.into(), Content::Bytes(bytes.into()))
    }

    /// A file of this machine, read piece by piece while it is sent.
    ///
    /// # Errors
    /// If there is no such file.
    pub fn path(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let about = std::fs::metadata(path)?;
        if !about.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "this is no file"));
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::named(&name, Content::Path(path.to_owned(), about.len())))
    }

    /// A file that comes out of a reader, piece by piece. It can be sent once, so the call is not repeated once it began.
    /// The length is to be exact if it is given.
    #[must_use]
    pub fn reader(
        file_name: impl Into<String>,
        reader: impl Read + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::chunks(file_name, Reading::of(reader), length)
    }

    /// The same from anything that gives pieces in its own time.
    #[must_use]
    pub fn chunks(
        file_name: impl Into<String>,
        chunks: impl Chunks + 'static,
        length: Option<u64>,
    ) -> Self {
        let slot: Option<Box<dyn Chunks>> = Some(Box::new(chunks));
        Self::named(&file_name.into(), Content::Once(Arc::new(Mutex::new(slot)), length))
    }

    fn named(file_name: &str, content: Content) -> Self {
        let file_name = harmless_name(file_name);
        let content_type = Cow::Borrowed(type_of(&file_name));
        Self { file_name: Some(file_name), content_type, content }
    }

    /// A field of text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        let content_type = Cow::Borrowed("text/plain; charset=utf-8");
        let content = Content::Bytes(Bytes::from(text.into()));
        Self { file_name: None, content_type, content }
    }

    pub(crate) fn json(json: Bytes) -> Self {
        let content_type = Cow::Borrowed("application/json");
        Self { file_name: None, content_type, content: Content::Bytes(json) }
    }

    /// Says what type the content is of.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        // A line break would begin a header of its own.
        self.content_type =
            Cow::Owned(content_type.into().replace(char::is_control, ""));
        self
    }

    /// The part as an option of curl and its argument. Content that is not a file of this machine is looked for under its
    /// name.
    pub(crate) fn to_curl(&self, name: &str) -> (&'static str, String) {
        let path = match (&self.content, &self.file_name) {
            (Content::Path(path, _), _) => path.display().to_string(),
            (_, Some(file_name)) => file_name.clone(),
            (content, None) => {
                let text = String::from_utf8_lossy(content.shown());
                return ("--form-string", format!("{name}={text}"));
            }
        };
        let path = path.replace('\\', r"\\").replace('"', "\\\"");
        ("--form", format!("{name}=@\"{path}\";type={}", self.content_type))
    }

    /// The headers of the part, under a name in its form.
    pub(crate) fn head(&self, name: &str) -> String {
        let file_name = self
            .file_name
            .as_deref()
            .map(|name| format!("; filename=\"{}\"", quoted(name)));
        format!(
            "Content-Disposition: form-data; name=\"{}\"{}\r\nContent-Type: {}\r\n",
            quoted(name),
            file_name.unwrap_or_default(),
            self.content_type,
        )
    }
}

impl std::fmt::Debug for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part")
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// A name within quotes in a header, as browsers write it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// The last step of a path on any system, without control characters and without those that turn the direction of writing:
/// neither side should learn or choose directories, and an ending is to be seen as what it is.
pub(crate) fn harmless_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept = last.chars().filter(|c| !c.is_control() && !turns(*c));
    // A colon ends the name of a drive.
    let name: String = kept.map(|c| if c == ':' { '-' } else { c }).take(200).collect();
    let name = name.trim().trim_start_matches('.').trim_start();
    if name.is_empty() { "file".to_owned() } else { name.to_owned() }
}

fn type_of(file_name: &str) -> &'static str {
    let ending =
        file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref().unwrap_or_default() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "html" | "htm" => "text/html",
        "json" => "application/json",
        "xml" => "application/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
