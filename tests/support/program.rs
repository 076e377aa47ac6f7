//! Runs of the program, as scripts see it.

use std::io::{Read as _, Seek as _};
use std::path::Path;
use std::process::{Command, Stdio};

use wait4::Wait4 as _;

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
    done(Command::new(program).args(arguments).current_dir(folder))
}

/// The same with 1 GB of address space, of which the stack for reading is a quarter, and a minute of the processor: what
/// needs more is killed, which shows as a run without an exit status.
///
/// # Panics
///
/// When it cannot be started.
#[must_use]
pub fn run_bounded(program: &str, folder: &Path, arguments: &[&str]) -> Run {
    if cfg!(not(unix)) {
        return run(program, folder, arguments);
    }
    let bounds = "ulimit -v 1048576; ulimit -t 60; exec \"$0\" \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", bounds, program]).args(arguments).current_dir(folder);
    // Threads take address space for what they might allocate.
    done(command.env("MALLOC_ARENA_MAX", "2"))
}

/// How a run ends, what it says, and the most memory that it takes.
#[derive(Debug)]
pub struct Used {
    /// The exit status, if it ended by itself.
    pub status: Option<i32>,
    /// What it says on standard error.
    pub stderr: String,
    /// In bytes.
    pub memory: u64,
}

/// Runs a program and looks at the memory that it takes.
///
/// # Panics
///
/// When it cannot be started.
#[must_use]
pub fn memory(program: &str, folder: &Path, arguments: &[&str]) -> Used {
    let mut said = tempfile::tempfile().expect("a file");
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command.stdout(Stdio::null()).stderr(said.try_clone().expect("the same file"));
    let mut child = command.spawn().expect("the program can be started");
    let used = child.wait4().expect("its end");
    let mut stderr = String::new();
    said.rewind().expect("its beginning");
    said.read_to_string(&mut stderr).expect("text");
    Used { status: used.status.code(), stderr, memory: used.rusage.maxrss }
}

fn done(command: &mut Command) -> Run {
    let output = command.output().expect("the program can be started");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Run {
        status: output.status.code(),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    }
}
