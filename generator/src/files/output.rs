//! Finished text to disk: only what changed, only what is ours, nothing outside the target. Knows no Rust and no API.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Files;

/// The file in a target folder that lists what the generator has written there. Only files in it are ever removed.
pub const MANIFEST: &str = ".openapi-crate-files";

/// What a write did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were as they should be and were not touched.
    pub unchanged: usize,
    /// Files that are no longer produced.
    pub removed: usize,
}

/// How a target folder differs from what would be written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A file is not there.
    Missing(String),
    /// A file has other content.
    Changed(String),
    /// A file of ours is no longer produced.
    Stale(String),
}

/// Brings a target folder to exactly these files. Other people's files in it stay; if one is in the way, nothing is written.
pub fn write(files: &Files, target: &Path) -> io::Result<Written> {
    let plan = Plan::new(files, target)?;
    if let Some(path) = plan.strangers.first() {
        let message =
            format!("{path} is in the way and was not written by the generator");
        return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
    }
    plan.carry_out(files, target)
}

/// What `write` would change, sorted by path.
pub fn compare(files: &Files, target: &Path) -> io::Result<Vec<Difference>> {
    let plan = Plan::new(files, target)?;
    let missing = plan.missing.into_iter().map(Difference::Missing);
    let changed = plan.changed.into_iter().chain(plan.strangers);
    let changed = changed.map(Difference::Changed);
    let stale = plan.stale.into_iter().map(Difference::Stale);
    let mut differences: Vec<_> = missing.chain(changed).chain(stale).collect();
    differences.sort();
    Ok(differences)
}

/// What of a run's files stands in a target folder, with its text as it is now.
pub(crate) fn standing(target: &Path) -> io::Result<Files> {
    let mut files = Files::default();
    for path in manifest(target)? {
        if let Some(bytes) = content(&inside(target, &path)?)? {
            files.insert(path, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(files)
}

/// The text of one file; nothing where there is none.
pub(crate) fn read_one(place: &Path) -> io::Result<Option<String>> {
    let bytes = content(place)?;
    Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
}

/// Brings one file to this text; untouched where it has it.
pub(crate) fn write_one(place: &Path, text: &str) -> io::Result<()> {
    if content(place)?.is_some_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    replace(place.to_owned(), text)
}

/// What has to be done, decided before anything is done.
#[derive(Default)]
struct Plan {
    missing: Vec<String>,
    changed: Vec<String>,
    unchanged: usize,
    /// In the way, with other content, and not ours.
    strangers: Vec<String>,
    stale: Vec<String>,
    ours: BTreeSet<String>,
}

impl Plan {
    fn new(files: &Files, target: &Path) -> io::Result<Self> {
        let mut plan = Self { ours: manifest(target)?, ..Self::default() };
        for (path, text) in files {
            let place = inside(target, path)?;
            match content(&place)? {
                None => plan.missing.push(path.clone()),
                Some(there) if there == text.as_bytes() => plan.unchanged += 1,
                Some(_) if plan.ours.contains(path) => plan.changed.push(path.clone()),
                Some(_) => plan.strangers.push(path.clone()),
            }
        }
        for path in plan.ours.iter().filter(|path| !files.contains_key(*path)) {
            if content(&inside(target, path)?)?.is_some() {
                plan.stale.push(path.clone());
            }
        }
        Ok(plan)
    }

    fn carry_out(&self, files: &Files, target: &Path) -> io::Result<Written> {
        let listed: BTreeSet<String> = files.keys().cloned().collect();
        if self.missing.is_empty()
            && self.changed.is_empty()
            && self.stale.is_empty()
            && listed == self.ours
        {
            return Ok(self.written());
        }
        fs::create_dir_all(target)?;
        // All text is on disk before the first file changes its name, and the list of ours is complete before that: a run
        // that is cut short leaves nothing that the next one would take for a stranger's.
        let mut waiting = Waiting::default();
        for path in self.missing.iter().chain(&self.changed) {
            waiting.put(inside(target, path)?, &files[path])?;
        }
        let both: BTreeSet<String> = listed.union(&self.ours).cloned().collect();
        replace(target.join(MANIFEST), &list(&both))?;
        waiting.release()?;
        for path in &self.stale {
            let place = inside(target, path)?;
            fs::remove_file(&place)?;
            remove_empty_folders(&place, target);
        }
        replace(target.join(MANIFEST), &list(&listed))?;
        Ok(self.written())
    }

    fn written(&self) -> Written {
        Written {
            written: self.missing.len() + self.changed.len(),
            unchanged: self.unchanged,
            removed: self.stale.len(),
        }
    }
}

fn manifest(target: &Path) -> io::Result<BTreeSet<String>> {
    let bytes = content(&inside(target, MANIFEST)?)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let lines = text.lines().map(str::trim);
    Ok(lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect())
}

fn list(paths: &BTreeSet<String>) -> String {
    let mut text = String::from(
        "# Written by openapi-crate, which removes files in this list that it no longer makes.\n",
    );
    for path in paths {
        text.push_str(path);
        text.push('\n');
    }
    text
}

/// The place of a relative path in the target; refused when it would lead out of it.
fn inside(target: &Path, path: &str) -> io::Result<PathBuf> {
    let refused = |why: &str| {
        io::Error::new(io::ErrorKind::InvalidInput, format!("{path:?} {why}"))
    };
    let mut place = target.to_path_buf();
    for part in path.split('/') {
        if part.is_empty()
            || part == "."
            || part == ".."
            || part.contains(['\\', ':', '\0', '\n'])
        {
            return Err(refused("is not a plain relative path"));
        }
        place.push(part);
        match fs::symlink_metadata(&place) {
            Ok(metadata) if metadata.is_symlink() => {
                return Err(refused("leads through a symbolic link"));
            }
            Ok(_) => {}
            Err(error) if is_absent(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(place)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn content(place: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::read(place) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => {
            Err(io::Error::new(error.kind(), format!("{}: {error}", place.display())))
        }
    }
}

/// Files with their text, still under another name. What is not released is removed.
#[derive(Default)]
struct Waiting {
    files: Vec<(PathBuf, PathBuf)>,
}

impl Waiting {
    fn put(&mut self, place: PathBuf, text: &str) -> io::Result<()> {
        let mut name = place.file_name().unwrap_or_default().to_owned();
        name.push(".openapi-crate-new");
        let waiting = place.with_file_name(name);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        self.files.push((waiting.clone(), place));
        // Never through a link that someone put there.
        match fs::remove_file(&waiting) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::write(&waiting, text)
    }

    fn release(&mut self) -> io::Result<()> {
        for (waiting, place) in &self.files {
            fs::rename(waiting, place)?;
        }
        self.files.clear();
        Ok(())
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        for (waiting, _) in &self.files {
            // Best effort: the error that brought us here is the one to tell.
            let _ = fs::remove_file(waiting);
        }
    }
}

pub(super) fn replace(place: PathBuf, text: &str) -> io::Result<()> {
    let mut waiting = Waiting::default();
    waiting.put(place, text)?;
    waiting.release()
}

fn remove_empty_folders(place: &Path, target: &Path) {
    for folder in place.ancestors().skip(1).take_while(|folder| *folder != target) {
        // Fails when the folder is not empty, which is when it has to stay.
        if fs::remove_dir(folder).is_err() {
            return;
        }
    }
}
