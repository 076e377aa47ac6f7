//! Prism: put in place by npm, started on a free port, asked, and stopped whatever happens.

use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use ureq::Agent;

use super::table::Row;
use crate::root;

/// How long it may take to read the documents.
const PATIENCE: Duration = Duration::from_secs(300);

/// Puts Prism into a folder, in the version that `xtask/judge/package-lock.json` says; the error says why it cannot be had.
pub(super) fn install(folder: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(folder).map_err(told)?;
    for file in ["package.json", "package-lock.json"] {
        fs::copy(root().join("xtask/judge").join(file), folder.join(file))
            .map_err(told)?;
    }
    if installed(folder) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder);
    let done = npm.output().map_err(|error| format!("npm cannot be run: {error}"))?;
    if !done.status.success() {
        return Err(format!("npm ci failed: {}", String::from_utf8_lossy(&done.stderr)));
    }
    // npm's own record of what is there, and with that of the versions.
    fs::copy(folder.join("package-lock.json"), folder.join("installed.json"))
        .map_err(told)?;
    Ok(())
}

fn installed(folder: &Path) -> bool {
    let read = |name: &str| fs::read(folder.join(name)).ok();
    let wanted = read("package-lock.json");
    folder.join("node_modules").exists()
        && wanted.is_some()
        && read("installed.json") == wanted
}

/// Prism at work; it is stopped when this is dropped.
pub(super) struct Prism {
    process: Child,
    port: u16,
    agent: Agent,
}

/// What it says to a request.
pub(super) enum Verdict {
    Accepted,
    Refused { status: u16, objections: Vec<Objection> },
}

/// One thing that is wrong with a request.
pub(super) struct Objection {
    /// Where: `request.body.line_items.0.rate`.
    pub(super) place: String,
    pub(super) message: String,
}

impl Prism {
    /// Serves a document; what Prism says goes to `prism.log`.
    pub(super) fn start(folder: &Path, document: &Path) -> Result<Self, String> {
        let told = |error: std::io::Error| format!("Prism does not start: {error}");
        let free = TcpListener::bind("127.0.0.1:0").map_err(told)?;
        let port = free.local_addr().map_err(told)?.port();
        drop(free);
        let log = folder.join("prism.log");
        let process = Command::new("node")
            .arg(folder.join("node_modules/@stoplight/prism-cli/dist/index.js"))
            .args([
                "mock",
                "--errors",
                "--verboseLevel",
                "warn",
                "--host",
                "127.0.0.1",
                "--port",
            ])
            .arg(port.to_string())
            .arg(document)
            .stdin(Stdio::null())
            .stdout(File::create(&log).map_err(told)?)
            .stderr(Stdio::null())
            .spawn()
            .map_err(told)?;
        let agent = Agent::config_builder().http_status_as_error(false).build();
        let mut prism = Self { process, port, agent: agent.into() };
        let begin = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            let ended = prism.process.try_wait().map_err(told)?.is_some();
            if ended || begin.elapsed() > PATIENCE {
                return Err(format!(
                    "Prism does not serve the documents; see {}",
                    log.display()
                ));
            }
            sleep(Duration::from_millis(100));
        }
        Ok(prism)
    }

    /// Sends a request.
    pub(super) fn judge(&self, row: &Row) -> Result<Verdict, String> {
        let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", row.call);
        let url =
            format!("http://127.0.0.1:{}/{}{}", self.port, row.document, row.address);
        let mut request = ureq::http::Request::builder().method(&*row.method).uri(url);
        for (name, value) in &row.headers {
            request = request.header(name, value);
        }
        // Prism makes up an answer of any type.
        let sent = if row.body.is_empty() {
            request.body(()).map(|request| self.agent.run(request))
        } else {
            request.body(row.body.clone()).map(|request| self.agent.run(request))
        };
        let answer = sent.map_err(|error| failed(&error))?;
        let mut answer = answer.map_err(|error| failed(&error))?;
        if answer.status().is_success() {
            return Ok(Verdict::Accepted);
        }
        let status = answer.status().as_u16();
        let text = answer.body_mut().read_to_string().unwrap_or_default();
        Ok(Verdict::Refused { status, objections: objections(&text) })
    }
}

/// What was wrong, out of Prism's description of the problem; where that names no place, the kind of problem stands for it.
fn objections(text: &str) -> Vec<Objection> {
    let problem: Value = serde_json::from_str(text).unwrap_or_default();
    let found = problem["validation"].as_array().into_iter().flatten();
    let found: Vec<Objection> = found
        .map(|found| {
            let place = found["location"].as_array().into_iter().flatten();
            let message = found["message"].as_str().unwrap_or_default().to_owned();
            // What is missing is told by the message alone.
            let missing = message.split_once("required property '");
            let missing = missing.map(|(_, rest)| rest.trim_end_matches('\''));
            let place: Vec<&str> =
                place.filter_map(Value::as_str).chain(missing).collect();
            Objection { place: place.join("."), message }
        })
        .collect();
    if found.is_empty() {
        let kind = problem["type"].as_str().unwrap_or_default();
        let kind = kind.rsplit('#').next().unwrap_or_default().to_owned();
        return vec![Objection { place: kind, message: text.to_owned() }];
    }
    found
}

impl Drop for Prism {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
