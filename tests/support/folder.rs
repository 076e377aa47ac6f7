//! Where things are: in the workspace, and outside of it where a machine has them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folder of the whole project.
#[must_use]
pub fn workspace() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the tests stand in the workspace").to_owned()
}

/// The documents and the configuration of the generated client.
#[must_use]
pub fn books() -> PathBuf {
    workspace().join("specs/books")
}

/// A folder for crates that a test generates and compiles; it stays, so that cargo does not start afresh.
#[must_use]
pub fn scratch(name: &str) -> PathBuf {
    workspace().join("target/scratch").join(name)
}

/// The published documents, which are not ours to commit; nothing, and a line that says so, where they are absent.
#[must_use]
pub fn published(test: &str) -> Option<PathBuf> {
    outside("ZOHO_OPENAPI_DIR", "../shared/openapi/zoho-books", test)
}

/// The documentation pages, likewise.
#[must_use]
pub fn pages(test: &str) -> Option<PathBuf> {
    outside("ZOHO_DOCS_DIR", "../shared/docs", test)
}

/// The text of the documentation page of this number.
///
/// # Panics
///
/// When it is not there.
#[must_use]
pub fn page(pages: &Path, number: usize) -> String {
    let start = format!("{number:03}_");
    let entries = fs::read_dir(pages).expect("the folder is there");
    let mut paths = entries.map(|entry| entry.expect("its entries are readable").path());
    let is_wanted = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&start))
    };
    let page =
        paths.find(is_wanted).unwrap_or_else(|| panic!("there is no page {start}"));
    fs::read_to_string(page).expect("the page is readable")
}

fn outside(variable: &str, beside: &str, test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os(variable)
        .map_or_else(|| workspace().join(beside), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(
        std::env::var_os(variable).is_none(),
        "{variable} names no folder: {}",
        folder.display()
    );
    crate::skipped(
        test,
        &format!("there is no folder {}; {variable} names another", folder.display()),
    );
    None
}

/// The folders in a folder, by name.
///
/// # Panics
///
/// When the folder cannot be read.
#[must_use]
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.expect("its entries are readable").path())
        .filter(|path| path.is_dir())
        .collect();
    found.sort();
    found
}

/// Every file below a folder: its relative path, its content and when it was written.
///
/// # Panics
///
/// When something in it cannot be read.
#[must_use]
pub fn contents(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

fn collect(
    root: &Path,
    folder: &Path,
    found: &mut BTreeMap<String, (Vec<u8>, SystemTime)>,
) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("its entries are readable").path();
        if path.is_dir() {
            collect(root, &path, found);
            continue;
        }
        let written = fs::metadata(&path).and_then(|metadata| metadata.modified());
        let name = path.strip_prefix(root).expect("it is below the root");
        found.insert(
            name.to_string_lossy().replace('\\', "/"),
            (
                fs::read(&path).expect("the file is readable"),
                written.expect("its time is known"),
            ),
        );
    }
}
