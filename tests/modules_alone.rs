//! Each module of the client compiles without the others and without a warning, and so does the client without any.

use tests::{cargo, folder};

#[test]
fn each_module_compiles_alone() {
    let client = folder::workspace().join("generated");
    let modules: Vec<String> = folder::folders(&client.join("src"))
        .iter()
        .filter(|folder| folder.join("operations.rs").exists())
        .filter_map(|folder| folder.file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    assert_eq!(modules.len(), 45, "{modules:?}");
    for features in std::iter::once("").chain(modules.iter().map(String::as_str)) {
        cargo::clippy(&client, &["--no-default-features", "--features", features]);
    }
}
