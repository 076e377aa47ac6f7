//! A zip archive of documents, read in memory. Nothing is unpacked to disk, and an archive that looks made to do harm is
//! refused whole.

use std::io::{Cursor, Read as _};

use ::zip::ZipArchive;

use super::{Input, inputs};
use crate::bounds;
use crate::diagnostics::Diagnostics;

/// The documents in an archive.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Vec<Input> {
    match documents(name, bytes) {
        Ok(documents) => {
            if documents.is_empty() {
                diagnostics.no_documents(name);
            }
            documents
        }
        Err(refusal) => {
            match refusal {
                Refusal::Unreadable(reason) => diagnostics.zip_unreadable(name, &reason),
                Refusal::UnsafeName(entry, why) => {
                    diagnostics.zip_unsafe_name(name, &entry, why);
                }
                Refusal::DuplicateName => diagnostics.zip_duplicate_name(name),
                Refusal::Bomb(what) => diagnostics.zip_bomb(name, &what),
            }
            Vec::new()
        }
    }
}

enum Refusal {
    Unreadable(String),
    UnsafeName(String, &'static str),
    DuplicateName,
    Bomb(String),
}

impl From<::zip::result::ZipError> for Refusal {
    fn from(error: ::zip::result::ZipError) -> Self {
        Self::Unreadable(error.to_string())
    }
}

fn documents(archive_name: &str, bytes: &[u8]) -> Result<Vec<Input>, Refusal> {
    // The zip crate makes room for as many entries as the archive says it has.
    let too_many =
        || Refusal::Bomb(format!("more than {} entries", bounds::ZIP_ENTRIES));
    if declared_entries(bytes).is_some_and(|entries| entries > bounds::ZIP_ENTRIES) {
        return Err(too_many());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    if archive.len() > bounds::ZIP_ENTRIES {
        return Err(too_many());
    }
    if archive.has_duplicate_names() {
        return Err(Refusal::DuplicateName);
    }
    let mut documents = Vec::new();
    let mut total = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index)?;
        let name = entry.name()?.into_owned();
        if let Some(why) = leaves(&name) {
            return Err(Refusal::UnsafeName(name, why));
        }
        if entry.is_symlink() {
            return Err(Refusal::UnsafeName(name, "is a symbolic link"));
        }
        let is_junk = name
            .split('/')
            .any(|part| part == "__MACOSX" || part.len() > 1 && part.starts_with('.'));
        if is_junk || entry.is_dir() || !inputs::is_document(&name) {
            continue;
        }
        if entry.encrypted() {
            return Err(Refusal::Unreadable("it is encrypted".to_owned()));
        }
        drop(entry);
        let bytes = content(&mut archive, index)?;
        total += bytes.len() as u64;
        if total > bounds::ZIP_TOTAL_BYTES {
            let what =
                format!("more than {} bytes of documents", bounds::ZIP_TOTAL_BYTES);
            return Err(Refusal::Bomb(what));
        }
        documents.push(Input { name: format!("{archive_name}/{name}"), bytes });
    }
    Ok(documents)
}

fn content(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
) -> Result<Vec<u8>, Refusal> {
    let entry = archive.by_index(index)?;
    let packed = entry.compressed_size();
    let bound = bounds::ZIP_ENTRY_BYTES.min(packed.saturating_mul(bounds::ZIP_RATIO));
    let mut bytes = Vec::new();
    // The declared size may be a lie, so only what is really read counts.
    entry
        .take(bound + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Refusal::Unreadable(error.to_string()))?;
    if bytes.len() as u64 > bound {
        return Err(Refusal::Bomb(format!(
            "an entry of {packed} bytes that unpacks to more than {bound}"
        )));
    }
    Ok(bytes)
}

fn leaves(name: &str) -> Option<&'static str> {
    if name.split(['/', '\\']).any(|part| part == "..") {
        Some("leaves the archive with `..`")
    } else if name.starts_with(['/', '\\']) {
        Some("is an absolute path")
    } else if name.as_bytes().get(1) == Some(&b':') {
        Some("has a drive letter")
    } else if name.contains('\\') {
        Some("has a backslash in its name")
    } else if name.contains('\0') {
        Some("has a zero byte in its name")
    } else {
        None
    }
}

/// How many entries the archive's closing record says there are.
fn declared_entries(bytes: &[u8]) -> Option<usize> {
    let record = bytes.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let count = bytes.get(record + 10..record + 12)?;
    Some(usize::from(u16::from_le_bytes([count[0], count[1]])))
}
