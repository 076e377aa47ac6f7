//! `Cargo.toml`, `README.md` and `rustfmt.toml` of the crate.

use crate::rust::Crate;

/// The widest line that the printer writes.
pub(super) const MAX_WIDTH: usize = 89;

/// The style that the emitter prints in.
pub(super) const RUSTFMT: &str = "max_width = 89\nuse_small_heuristics = \"Max\"\n";

/// `Cargo.toml`.
pub(super) fn manifest(plan: &Crate) -> String {
    let (name, version, description) = (&plan.name, &plan.version, toml::Value::String(plan.description.clone()));
    format!(
        r#"# Written by openapi-crate. Do not edit: change the documents and generate again.

[package]
name = "{name}"
version = "{version}"
description = {description}
edition = "2024"
rust-version = "1.89"
license = "MIT OR Apache-2.0"
readme = "README.md"

[dependencies]
"#
    )
}

/// `README.md`.
pub(super) fn readme(plan: &Crate) -> String {
    let (name, title) = (&plan.name, &plan.title);
    format!("# {name}\n\nA Rust client of the {title} API, written by openapi-crate. Do not edit.\n")
}
