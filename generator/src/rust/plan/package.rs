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

/// The longest name that the registry takes.
const LONGEST: usize = 64;

/// The name of a package from a title: `Pet Shop` becomes `pet-shop`. The error is a name that no package may have, such
/// as `tokio`.
pub(super) fn from_title(title: &str) -> Result<String, String> {
    let name = names::value(title).replace('_', "-");
    if taken(&name).is_some() { Err(name) } else { Ok(name) }
}

/// Why no package of a client can be called so.
pub(crate) fn refuse(name: &str) -> Option<String> {
    malformed(name).or_else(|| taken(name).map(str::to_owned))
}

/// Why no package at all can be called so, as cargo and the registry see it.
pub(crate) fn malformed(name: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_first = |c: char| c.is_ascii_alphabetic() || c == '_';
    if name.is_empty() {
        return Some("it is empty".into());
    }
    if let Some(other) = name.chars().find(|c| !is_part(*c)) {
        return Some(format!("it holds `{other}`"));
    }
    if !name.starts_with(is_first) {
        return Some("it begins with no letter".into());
    }
    (name.len() > LONGEST).then(|| format!("it is longer than {LONGEST} characters"))
}

/// What else has the name, however its words are divided.
fn taken(name: &str) -> Option<&'static str> {
    if RESERVED_PACKAGES.contains(&name.replace('_', "-").as_str()) {
        Some(
            "the language, cargo or what every client depends on has something of that name",
        )
    } else if DEVICES.contains(&name.to_ascii_lowercase().as_str()) {
        Some("Windows takes it for a device")
    } else if names::is_keyword(&name.replace('-', "_")) {
        Some("it is a word of Rust's own")
    } else {
        None
    }
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
    use super::{from_title, refuse};

    #[test]
    fn packages_have_names_that_are_free() {
        for (title, taken) in [
            ("std", "std"),
            ("Proc Macro", "proc-macro"),
            ("Tokio", "tokio"),
            ("con", "con"),
            ("match", "match"),
        ] {
            assert_eq!(from_title(title), Err(taken.into()));
        }
        assert_eq!(from_title("Pet Shop"), Ok("pet-shop".into()));
    }

    #[test]
    fn a_name_that_cargo_takes_is_taken_as_it_is() {
        for name in ["shop", "my-shop", "my_shop", "_shop", "MyShop2", "a--b_"] {
            assert_eq!(refuse(name), None, "{name}");
        }
        let long = "a".repeat(65);
        let others = ["", " ", "a b", "1a", "-a", "größe", "a/b", "a.b", "_", &long];
        let taken = ["serde_json", "serde-json", "fn", "CON", "build", "self", "crate"];
        for name in others.into_iter().chain(taken) {
            assert!(refuse(name).is_some(), "{name}");
        }
    }
}
