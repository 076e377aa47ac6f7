//! Snapshots beside what they are of.

use std::path::Path;

/// Compares a text with the snapshot of this name in a folder.
///
/// # Panics
///
/// When they differ; `cargo xtask snapshot` accepts the text.
pub fn assert(folder: &Path, name: &str, about: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_description(about);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
