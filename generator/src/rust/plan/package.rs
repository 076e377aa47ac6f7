//! What a package may be called, and what stands in its manifest beside that.

use crate::rust::names;

/// Files that Windows takes for devices.
pub(super) const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "con", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    "nul", "prn",
];

/// Names of packages that are crates of the language, folders of cargo's, or what the crate itself depends on.
const RESERVED_PACKAGES: &[&str] = &[
    "alloc",
    "base64",
    "build",
    "bytes",
    "chrono",
    "core",
    "deps",
    "examples",
    "futures-core",
    "hmac",
    "http",
    "http-body",
    "httpdate",
    "incremental",
    "indexmap",
    "jiff",
    "jiter",
    "proc-macro",
    "reqwest",
    "rust-decimal",
    "secrecy",
    "serde",
    "serde-json",
    "sha2",
    "std",
    "subtle",
    "test",
    "time",
    "tokio",
    "tracing",
    "ureq",
];

/// `Pet Shop` becomes `pet-shop`. The error is a name that no package may have, such as `tokio`.
pub(super) fn name(title: &str) -> Result<String, String> {
    let name = names::value(title).replace('_', "-");
    let reserved = RESERVED_PACKAGES.contains(&name.as_str());
    let device = DEVICES.contains(&name.as_str());
    let keyword = names::is_keyword(&name.replace('-', "_"));
    if reserved || device || keyword { Err(name) } else { Ok(name) }
}

/// A name as a key of TOML.
pub(super) fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.is_empty() && name.chars().all(is_bare) {
        name.to_owned()
    } else {
        toml::Value::from(name).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn packages_have_names_that_are_free() {
        for (title, taken) in [
            ("std", "std"),
            ("Proc Macro", "proc-macro"),
            ("Tokio", "tokio"),
            ("con", "con"),
            ("match", "match"),
        ] {
            assert_eq!(name(title), Err(taken.into()));
        }
        assert_eq!(name("Pet Shop"), Ok("pet-shop".into()));
    }
}
