//! Runs cargo and git in the workspace, with their output where ours goes. Decides nothing.

use std::process::Command;

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
