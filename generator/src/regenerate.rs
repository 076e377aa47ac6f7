//! Documents to a crate on disk, with what the run before has left: where nothing has changed nothing is made, and what a
//! change does not reach is not printed again.

use std::collections::HashMap;
use std::path::PathBuf;

use serde_json::Value;

use crate::emit::Printed;
use crate::files::{self, Files, Memory, Written, fingerprint};
use crate::project::{Findings, Output, Project, Summary};
use crate::source::Source;
use crate::source::read::text;

/// Where a crate goes.
#[derive(Debug, Clone, Default)]
pub struct Target {
    /// The folder of the crate.
    pub out: PathBuf,
    /// `lock.toml`, written where names are new.
    pub lock: Option<PathBuf>,
    /// A folder to remember the run in, so that the next one does only what has changed. Without it every run does all.
    pub cache: Option<PathBuf>,
}

/// What a run has done.
#[derive(Debug)]
pub struct Regenerated {
    /// What was counted.
    pub summary: Summary,
    /// What became of the files.
    pub written: Written,
    /// What was found on the way.
    pub findings: Findings,
}

/// Generates a crate and brings the target to it.
///
/// What comes of it is what [`generate`](crate::generate()) gives, also when parts of it were remembered: they are used only when
/// the same program has read the same, and wrote what stands in the target.
///
/// # Errors
///
/// When a document is refused, or the target cannot be written.
pub fn regenerate(project: Project, target: &Target) -> Result<Regenerated, Findings> {
    let Some(cache) = &target.cache else {
        return write(crate::generate(project)?, target);
    };
    let Project { documents, overlays, config, lock, examples, name } = &project;
    let inputs =
        fingerprint(&(documents, overlays, config, examples, name, &target.out));
    let lock =
        lock.as_ref().map(|lock| String::from_utf8_lossy(&lock.bytes).into_owned());
    let memory = Memory::read(cache);
    let standing = match &memory {
        Some(_) => files::standing(&target.out).unwrap_or_default(),
        None => Files::default(),
    };
    let printed = match memory {
        Some(memory)
            if memory.inputs == inputs
                && memory.is_of(&standing)
                && stands(&memory, lock.as_deref(), target) =>
        {
            return Ok(remembered(memory, project, &standing));
        }
        Some(memory) => memory.printed(standing),
        None => Printed::default(),
    };
    let output = crate::make(project, &printed)?;
    let memory = Memory::new(inputs, &output);
    let mut done = write(output, target)?;
    if let Some(Err(error)) = memory.map(|memory| memory.write(cache)) {
        let folder = cache.display().to_string();
        done.findings.diagnostics.cache_not_written(&folder, &error.to_string());
    }
    Ok(done)
}

/// Whether the lock that was read is the one that the run before wrote, and stands there. Names come from the lock that
/// was read: with those that it then wrote, a run gives the same again.
fn stands(memory: &Memory, read: Option<&str>, target: &Target) -> bool {
    match (read, &target.lock) {
        (Some(read), Some(place)) => {
            memory.is_of_lock(read)
                && files::read_one(place).is_ok_and(|text| text.as_deref() == Some(read))
        }
        (Some(read), None) => memory.is_of_lock(read),
        (None, lock) => lock.is_none(),
    }
}

/// What the run before had to say, which read the same documents.
fn remembered(memory: Memory, project: Project, standing: &Files) -> Regenerated {
    let mut texts: HashMap<String, Vec<u8>> =
        project.documents.into_iter().map(|input| (input.name, input.bytes)).collect();
    let source = |name: String| Source {
        text: texts.remove(&name).and_then(|bytes| text(bytes).ok()).unwrap_or_default(),
        name,
        tree: Value::Null,
    };
    Regenerated {
        summary: memory.summary,
        written: Written { unchanged: standing.len(), ..Written::default() },
        findings: Findings {
            diagnostics: memory.diagnostics,
            sources: memory.documents.into_iter().map(source).collect(),
        },
    }
}

fn write(output: Output, target: &Target) -> Result<Regenerated, Findings> {
    let Output { files, lock, summary, mut findings, .. } = output;
    let written = match files::write(&files, &target.out) {
        Ok(written) => written,
        Err(error) => {
            let out = target.out.display().to_string();
            findings.diagnostics.output_refused(&out, &error.to_string());
            return Err(findings);
        }
    };
    let lock = target.lock.as_ref().map(|place| (place, files::write_one(place, &lock)));
    if let Some((place, Err(error))) = lock {
        let place = place.display().to_string();
        findings.diagnostics.lock_not_written(&place, &error.to_string());
        return Err(findings);
    }
    Ok(Regenerated { summary, written, findings })
}
