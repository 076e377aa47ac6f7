//! Runs of the program, as scripts see it.

use std::path::Path;
use std::process::Command;

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    /// The exit status.
    pub status: Option<i32>,
    /// What it printed.
    pub stdout: String,
    /// What it had to say.
    pub stderr: String,
}

impl Run {
    /// The last line on stdout.
    #[must_use]
    pub fn last_line(&self) -> &str {
        self.stdout.lines().last().unwrap_or_default()
    }
}

/// Runs the program in a folder, so that what it says names files relative to it.
///
/// # Panics
///
/// When it cannot be started.
#[must_use]
pub fn run(program: &str, folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program can be started");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Run {
        status: output.status.code(),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    }
}
