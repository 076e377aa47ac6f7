//! What compiling one crate costs, its dependencies built before: a check, a release build, and the library that comes out.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::measure::{Cost, figure, median, once, size};
use super::measured_cargo;
use crate::cargo;

/// What a manifest needs at its end so that the crate belongs to no workspace.
pub(super) const ALONE: &str = "\n[workspace]\n";

/// A crate in a folder of its own, and the target folder it is built in.
pub(super) struct Crate {
    /// Its folder.
    pub(super) folder: PathBuf,
    /// Where its builds go.
    pub(super) target: PathBuf,
    /// What its package is called.
    pub(super) package: String,
}

/// What check and release build cost, and the size of the library in megabytes.
pub(super) struct Compiled {
    pub(super) check: Cost,
    pub(super) release: Cost,
    pub(super) rlib: f64,
}

impl Crate {
    /// The crate in a folder.
    pub(super) fn of(folder: PathBuf, target: PathBuf) -> Result<Self, String> {
        let package = cargo::package(&folder)?;
        Ok(Self { folder, target, package })
    }

    /// A cargo that works on this crate.
    pub(super) fn cargo(&self, arguments: &[&str], features: &[&str]) -> Command {
        let mut command = measured_cargo();
        command
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .args(arguments)
            .args(features);
        command
    }

    /// Compiles the crate alone, some times both ways.
    pub(super) fn compile(
        &self,
        features: &[&str],
        runs: usize,
    ) -> Result<Compiled, String> {
        let check = self.again(&["check"], features, runs)?;
        let release = self.again(&["build", "--release"], features, runs)?;
        let library = self.package.replace('-', "_");
        let rlib = self.target.join(format!("release/lib{library}.rlib"));
        Ok(Compiled { check, release, rlib: size(&rlib)? })
    }

    /// Runs cargo once, so that all it depends on is there, and then again and again on the crate alone.
    pub(super) fn again(
        &self,
        arguments: &[&str],
        features: &[&str],
        runs: usize,
    ) -> Result<Cost, String> {
        once(&mut self.cargo(arguments, features))?;
        median(runs, || {
            touch(&self.folder.join("src/lib.rs"))?;
            once(&mut self.cargo(arguments, features))
        })
    }
}

/// As if the file were new.
pub(crate) fn touch(path: &Path) -> Result<(), String> {
    let file = File::options().append(true).open(path);
    file.and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// All lines of Rust under a folder.
pub(super) fn lines(folder: &Path) -> Result<f64, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut lines = 0.0;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            lines += self::lines(&path)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let count = fs::read_to_string(&path).map_err(failed)?.lines().count();
            lines += figure(count);
        }
    }
    Ok(lines)
}
