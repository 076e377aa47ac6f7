//! `Cargo.toml` and `rustfmt.toml` of the crate.

use crate::rust::Crate;

/// The widest line that the printer writes.
pub(super) const MAX_WIDTH: usize = 89;

/// The style that the emitter prints in.
pub(super) const RUSTFMT: &str = "max_width = 89\nuse_small_heuristics = \"Max\"\n";

/// The features of the runtime, whatever the modules are.
pub(crate) const RUNTIME_FEATURES: [&str; 9] = [
    "blocking", "chrono", "jiff", "rustls", "serde", "testing", "time", "tracing",
    "webhooks",
];

/// What the runtime needs.
const DEPENDENCIES: &str = r#"# TLS without a system library.
rustls = ["reqwest/rustls"]
# serde's traits on every type, by way of JSON.
serde = ["dep:serde", "dep:serde_json"]
# Days and points in time to and from the types of these crates.
chrono = ["dep:chrono"]
jiff = ["dep:jiff"]
time = ["dep:time"]
# Calls that are waited for on their threads, without a runtime.
blocking = ["dep:ureq"]
# Spans with the names of OpenTelemetry.
tracing = ["dep:tracing"]
# Whether a webhook comes from the service.
webhooks = ["dep:hmac", "dep:sha2", "dep:subtle"]
# Prepared answers and a clock that need not be waited for.
testing = []

[dependencies]
base64 = "0.23"
bytes = "1.12"
chrono = { version = "0.4", default-features = false, features = ["std"], optional = true }
futures-core = { version = "0.3.34", default-features = false }
hmac = { version = "0.13", optional = true }
http = "1.5"
http-body = "1"
httpdate = "1"
indexmap = "2.14"
jiff = { version = "0.2", default-features = false, features = ["std"], optional = true }
jiter = { version = "0.18", default-features = false }
rust_decimal = { version = "1.43", default-features = false, features = ["std"] }
secrecy = "0.10.3"
serde = { version = "1", optional = true }
serde_json = { version = "1", optional = true }
sha2 = { version = "0.11", optional = true }
subtle = { version = "2.6", default-features = false, optional = true }
time = { version = "0.3", default-features = false, features = ["formatting", "parsing", "std"], optional = true }
tracing = { version = "0.1.44", default-features = false, features = ["std"], optional = true }
ureq = { version = "3.5", default-features = false, features = ["gzip", "rustls"], optional = true }

# In a browser, a program brings a transport and a clock of its own.
[target.'cfg(not(target_family = "wasm"))'.dependencies]
reqwest = { version = "0.13.5", default-features = false, features = ["gzip", "http2", "system-proxy"] }
tokio = { version = "1.54", default-features = false, features = ["time"] }
"#;

/// `Cargo.toml`.
pub(super) fn manifest(plan: &Crate) -> String {
    let (name, version) = (quoted(&plan.name), quoted(&plan.version));
    let description = quoted(&plan.description);
    let license =
        plan.license.as_ref().map(|license| format!("license = {}\n", quoted(license)));
    let license = license.unwrap_or_default();
    let found = found(plan);
    let dev_dependencies = match plan.dev_dependencies.as_slice() {
        [] => String::new(),
        lines => format!("\n[dev-dependencies]\n{}\n", lines.join("\n")),
    };
    let features = features(plan);
    let wire_test = if plan.wire_tests { wire_test(plan) } else { String::new() };
    format!(
        r#"# Written by openapi-crate. Do not edit: change the documents and generate again.

[package]
name = {name}
version = {version}
description = {description}
edition = "2024"
rust-version = "1.89"
{license}{found}readme = "README.md"

# Every module and every feature is shown.
[package.metadata.docs.rs]
all-features = true

{features}{DEPENDENCIES}{dev_dependencies}{wire_test}"#
    )
}

fn quoted(text: &str) -> toml::Value {
    toml::Value::String(text.to_owned())
}

/// How the crate is found.
fn found(plan: &Crate) -> String {
    let list = |names: &[String]| {
        let quoted: Vec<String> =
            names.iter().map(|name| quoted(name).to_string()).collect();
        quoted.join(", ")
    };
    let mut text = String::new();
    if let Some(repository) = &plan.repository {
        text.push_str(&format!("repository = {}\n", quoted(repository)));
    }
    for (key, names) in [("keywords", &plan.keywords), ("categories", &plan.categories)]
    {
        if !names.is_empty() {
            text.push_str(&format!("{key} = [{}]\n", list(names)));
        }
    }
    text
}

/// The features: one a module, where there are several, and what is on by default.
fn features(plan: &Crate) -> String {
    let Some(default) = &plan.features else {
        return "[features]\ndefault = [\"rustls\"]\n".into();
    };
    let list = |names: &[&str]| -> String {
        names.iter().map(|name| format!("    {name:?},\n")).collect()
    };
    let mut on: Vec<&str> = vec!["rustls"];
    on.extend(default.iter().map(String::as_str));
    let all: Vec<&str> =
        plan.modules.iter().map(|module| module.ident.as_str()).collect();
    let modules: String = all.iter().map(|name| format!("{name} = []\n")).collect();
    format!(
        "[features]\ndefault = [\n{}]\n# All modules.\nfull = [\n{}]\n# One a module.\n{modules}",
        list(&on),
        list(&all)
    )
}

/// The test of every call, which needs all modules.
fn wire_test(plan: &Crate) -> String {
    let features = if plan.features.is_some() {
        r#"["full", "testing"]"#
    } else {
        r#"["testing"]"#
    };
    format!(
        "\n[[test]]\nname = \"wire\"\npath = \"tests/wire/main.rs\"\nrequired-features = {features}\n"
    )
}
