//! What the importer makes of the documents as the vendor publishes them. Skipped, loudly, where they are not at hand.

use std::path::PathBuf;

use openapi_crate::source::Source;

mod facts;

/// The published documents, in the order of their names.
fn sources() -> Option<Vec<Source>> {
    let beside = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../shared/openapi/zoho-books"
    );
    let folder =
        std::env::var_os("ZOHO_OPENAPI_DIR").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!(
            "SKIPPED: no published documents in {}; set ZOHO_OPENAPI_DIR",
            folder.display()
        );
        return None;
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let sources = paths.into_iter().map(|path| {
        let text = std::fs::read_to_string(&path).expect("a readable document");
        let tree = serde_yaml::from_str(&text).expect("a document that parses");
        let name = path.display().to_string();
        Source { name, text, tree }
    });
    Some(sources.collect())
}
