//! What a program costs: wall and processor time, and the most memory that it or a program it started had at once. Memory has what
//! this process holds as its floor, so what takes much is left to processes of its own.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use wait4::Wait4 as _;

use super::folder;

/// What one run cost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// Seconds on the clock.
    pub(crate) wall: f64,
    /// Seconds of processors, those of the programs that were started included.
    pub(crate) cpu: f64,
    /// Megabytes of the largest process.
    pub(crate) peak: f64,
}

/// Runs a program to its end. Its output is shown only when it fails.
pub(crate) fn once(command: &mut Command) -> Result<Cost, String> {
    let log = folder()?.join("last.log");
    let name = format!("{command:?}");
    let failed = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let output = File::create(&log).map_err(|error| failed(&error))?;
    let errors = output.try_clone().map_err(|error| failed(&error))?;
    let begin = Instant::now();
    let mut child = (command.stdout(output).stderr(errors).spawn())
        .map_err(|error| failed(&error))?;
    let used = child.wait4().map_err(|error| failed(&error))?;
    if !used.status.success() {
        return Err(failed(&last_lines(&log)));
    }
    let time = used.rusage.utime + used.rusage.stime;
    Ok(Cost {
        wall: begin.elapsed().as_secs_f64(),
        cpu: time.as_secs_f64(),
        peak: megabytes(used.rusage.maxrss),
    })
}

/// The median of each figure over some runs.
pub(crate) fn median(
    runs: usize,
    mut run: impl FnMut() -> Result<Cost, String>,
) -> Result<Cost, String> {
    let costs: Vec<Cost> = (0..runs).map(|_| run()).collect::<Result<_, _>>()?;
    let middle = |figure: fn(&Cost) -> f64| {
        let mut figures: Vec<f64> = costs.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        f64::midpoint(figures[(figures.len() - 1) / 2], figures[figures.len() / 2])
    };
    Ok(Cost {
        wall: middle(|cost| cost.wall),
        cpu: middle(|cost| cost.cpu),
        peak: middle(|cost| cost.peak),
    })
}

/// The size of a file in megabytes.
pub(crate) fn size(path: &Path) -> Result<f64, String> {
    let metadata =
        fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(megabytes(metadata.len()))
}

fn megabytes(bytes: u64) -> f64 {
    // Kilobytes are as exact as anybody needs.
    figure(bytes / 1024) / 1024.0
}

/// A count as a figure, which is exact below four billion.
pub(crate) fn figure(count: impl TryInto<u32>) -> f64 {
    f64::from(count.try_into().unwrap_or(u32::MAX))
}

fn last_lines(log: &Path) -> String {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text).into_owned();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}
