//! Which files a run reads: a file, a folder of them, or a zip archive. Does not look into documents.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::{Input, zip};
use crate::bounds;
use crate::diagnostics::Diagnostics;

/// What a path is by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    Document,
    Archive,
    Other,
}

/// Reads all documents that the paths name, sorted by name, so that the order of the paths does not matter.
///
/// A path is a YAML or JSON file, a folder (with the folders in it, but without hidden ones and symbolic links), or a zip
/// archive, which is unpacked in memory only.
pub fn read_inputs(paths: &[PathBuf], diagnostics: &mut Diagnostics) -> Vec<Input> {
    let mut inputs = Inputs::default();
    for path in paths {
        let name = name(path);
        match fs::metadata(path) {
            Err(error) => diagnostics.file_not_found(&name, &reason(&error)),
            Ok(metadata) if metadata.is_dir() => folder(path, &mut inputs, diagnostics),
            Ok(_) => file(path, &mut inputs, diagnostics),
        }
    }
    let too_large = if inputs.by_name.len() > bounds::FILES {
        format!("more than {} documents", bounds::FILES)
    } else if inputs.are_too_large() {
        format!("more than {} bytes in all documents", bounds::RUN_BYTES)
    } else {
        let found = inputs.by_name.into_iter();
        return found.map(|(name, bytes)| Input { name, bytes }).collect();
    };
    let first = paths.first().map(|path| name(path)).unwrap_or_default();
    diagnostics.input_too_large(&first, &too_large);
    Vec::new()
}

fn name(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

fn type_of(name: &str) -> Type {
    let name = name.to_ascii_lowercase();
    if is_document(&name) {
        Type::Document
    } else if name.ends_with(".zip") {
        Type::Archive
    } else {
        Type::Other
    }
}

/// True for names that end in `.yml`, `.yaml` or `.json`.
pub(super) fn is_document(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".yml", ".yaml", ".json"].iter().any(|end| name.ends_with(end))
}

/// What was found so far.
#[derive(Default)]
struct Inputs {
    by_name: BTreeMap<String, Vec<u8>>,
    bytes: u64,
}

impl Inputs {
    /// Takes a document, while there is room for it.
    fn insert(&mut self, name: String, bytes: Vec<u8>) {
        self.bytes += bytes.len() as u64;
        if !self.are_too_large() {
            self.by_name.insert(name, bytes);
        }
    }

    fn are_too_large(&self) -> bool {
        self.bytes > bounds::RUN_BYTES
    }
}

fn file(path: &Path, inputs: &mut Inputs, diagnostics: &mut Diagnostics) {
    if inputs.are_too_large() {
        return;
    }
    let name = name(path);
    let read = match type_of(&name) {
        Type::Other => return diagnostics.unknown_file_type(&name),
        Type::Document | Type::Archive => bounded(path, &name, diagnostics),
    };
    let Some(bytes) = read else { return };
    if type_of(&name) == Type::Document {
        inputs.insert(name, bytes);
        return;
    }
    let entries = zip::read(&name, &bytes, diagnostics);
    for Input { name, bytes } in entries {
        inputs.insert(name, bytes);
    }
}

fn bounded(path: &Path, name: &str, diagnostics: &mut Diagnostics) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = fs::File::open(path)
        .and_then(|file| file.take(bounds::FILE_BYTES + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        diagnostics.file_not_found(name, &reason(&error));
        return None;
    }
    if bytes.len() as u64 > bounds::FILE_BYTES {
        diagnostics
            .input_too_large(name, &format!("more than {} bytes", bounds::FILE_BYTES));
        return None;
    }
    Some(bytes)
}

fn folder(path: &Path, inputs: &mut Inputs, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    if let Err(error) = search(path, &mut found, diagnostics) {
        diagnostics.file_not_found(&name(path), &reason(&error));
        return;
    }
    if found.is_empty() {
        diagnostics.no_documents(&name(path));
    }
    if found.len() > bounds::FILES {
        let what = format!("more than {} documents", bounds::FILES);
        return diagnostics.input_too_large(&name(path), &what);
    }
    for document in found {
        file(&document, inputs, diagnostics);
    }
}

fn search(
    folder: &Path,
    found: &mut Vec<PathBuf>,
    diagnostics: &mut Diagnostics,
) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, file_type) = (entry.path(), entry.file_type()?);
        let file_name = entry.file_name().to_string_lossy().into_owned();
        if file_name.starts_with('.') {
            continue;
        }
        if file_type.is_dir() {
            if file_name != "target" && file_name != "node_modules" {
                search(&path, found, diagnostics)?;
            }
        } else if is_document(&file_name) {
            if file_type.is_symlink() {
                diagnostics.symlink_skipped(&name(&path));
            } else if file_type.is_file() {
                found.push(path);
            }
        }
    }
    Ok(())
}
