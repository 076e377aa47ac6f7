//! Runs cargo and git in the workspace, with their output where ours goes, and knows what packages are called. Decides
//! nothing.

use std::fmt::Display;
use std::fs;
use std::path::Path;
use std::process::Command;

use toml_edit::{DocumentMut, Item};

use crate::{Outcome, root};

/// Runs cargo with these arguments and variables.
pub(crate) fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Outcome {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).envs(variables.iter().copied()).current_dir(root());
    let line = format!("cargo {}", arguments.join(" "));
    let status = command.status().map_err(|error| format!("{line}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{line} failed")) }
}

/// Whether cargo runs with these arguments, without a word.
pub(crate) fn quietly(arguments: &[&str]) -> bool {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo).args(arguments).current_dir(root()).output();
    output.is_ok_and(|output| output.status.success())
}

/// What the package in a folder is called.
pub(crate) fn package(folder: &Path) -> Result<String, String> {
    let manifest = folder.join("Cargo.toml");
    let failed = |error: &dyn Display| format!("{}: {error}", manifest.display());
    let text = fs::read_to_string(&manifest).map_err(|error| failed(&error))?;
    let parsed: DocumentMut = text.parse().map_err(|error| failed(&error))?;
    let name = parsed.get("package").and_then(|package| package.get("name"));
    let name = name.and_then(Item::as_str).ok_or_else(|| failed(&"no package"))?;
    Ok(name.to_owned())
}

/// The package of the generated client.
pub(crate) fn client() -> Result<String, String> {
    package(&root().join("generated"))
}

/// What git prints for these arguments.
pub(crate) fn git(arguments: &[&str]) -> Result<String, String> {
    let line = format!("git {}", arguments.join(" "));
    let output = Command::new("git").args(arguments).current_dir(root()).output();
    let output = output.map_err(|error| format!("{line}: {error}"))?;
    if !output.status.success() {
        return Err(format!("{line}: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
