//! `cargo xtask mutate`: breaks generator, runtime and documents on purpose, one fault at a time, and sees whether the
//! test of every call notices. Takes minutes for each fault, and so is no part of `verify`.
//!
//! All of it happens in a copy under `target/`. What the calls must send stays as it was before the fault: else a fault
//! in a document would change both sides alike.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use toml_edit::{DocumentMut, Item};

use crate::{Outcome, cargo, root};

/// The list of faults.
const FAULTS: &str = "specs/books/faults.toml";

/// The folder of the tests, in which nothing is changed by a fault.
const TESTS: &str = "generated/tests/wire";

/// The names that stay, which the generator reads and writes.
const LOCK: &str = "specs/books/lock.toml";

/// What has no part in it. The tests ask for features that the client of a single document does not have.
const NOT_NEEDED: [&str; 2] = ["tests/", "xtask/"];

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Only the faults whose names hold this
    name: Option<String>,
    /// Only these documents of specs/books, which is quicker
    #[arg(long, value_delimiter = ',')]
    documents: Vec<String>,
}

struct Fault {
    name: String,
    file: String,
    find: String,
    replace: String,
}

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let wanted = arguments.name.as_deref().unwrap_or_default();
    let mut faults = faults()?;
    faults.retain(|fault| fault.name.contains(wanted));
    if faults.is_empty() {
        return Err(format!("no fault in {FAULTS} has `{wanted}` in its name"));
    }
    let copy = Copy::new(&arguments.documents)?;
    copy.generate().map_err(|said| format!("without a fault: {said}"))?;
    let (before, client) = (copy.tests()?, cargo::client()?);
    if let Some(noticed) = copy.test(&client) {
        return Err(format!("without a fault: {noticed}"));
    }
    let (mut made, mut escaped) = (0, Vec::new());
    for fault in &faults {
        if !copy.0.join(&fault.file).exists() {
            println!("{} → left out, as {} is", fault.name, fault.file);
            continue;
        }
        let sound = copy.put(fault)?;
        copy.build()
            .map_err(|said| format!("{} does not compile: {said}", fault.name))?;
        let noticed = match copy.generate() {
            Err(said) => {
                let first = said.lines().find(|line| line.starts_with("error"));
                Some(format!("the generator: {}", first.unwrap_or_default()))
            }
            Ok(()) => {
                copy.put_tests(&before)?;
                copy.test(&client)
            }
        };
        copy.restore(fault, &sound)?;
        made += 1;
        println!("{} → {}", fault.name, noticed.as_deref().unwrap_or("NOT NOTICED"));
        if noticed.is_none() {
            escaped.push(fault.name.clone());
        }
    }
    println!(
        "{} of {made} noticed, {} left out",
        made - escaped.len(),
        faults.len() - made
    );
    if escaped.is_empty() {
        Ok(())
    } else {
        Err(format!("not noticed: {}", escaped.join("; ")))
    }
}

fn faults() -> Result<Vec<Fault>, String> {
    let list = fs::read_to_string(root().join(FAULTS));
    let list = list.map_err(|error| format!("{FAULTS}: {error}"))?;
    let list: DocumentMut =
        list.parse().map_err(|error| format!("{FAULTS}: {error}"))?;
    let list = list.get("fault").and_then(Item::as_array_of_tables);
    let fault = |table: &toml_edit::Table| {
        let text = |key: &str| {
            table.get(key).and_then(Item::as_str).unwrap_or_default().to_owned()
        };
        Fault {
            name: text("name"),
            file: text("file"),
            find: text("find"),
            replace: text("replace"),
        }
    };
    Ok(list.into_iter().flatten().map(fault).collect())
}

/// The repository once more, to be broken.
struct Copy(PathBuf);

impl Copy {
    fn new(documents: &[String]) -> Result<Self, String> {
        let copy = Self(root().join("target/mutate"));
        // What the generator no longer writes would be in its way.
        let _ = fs::remove_dir_all(copy.0.join("generated"));
        for file in cargo::git(&["ls-files"])?.lines() {
            if !NOT_NEEDED.iter().any(|folder| file.starts_with(folder)) {
                copy.take(file)?;
            }
        }
        copy.leave_out_members()?;
        let specs = copy.0.join("specs/books");
        let told = |error: std::io::Error| format!("{}: {error}", specs.display());
        for entry in fs::read_dir(&specs).map_err(told)? {
            let path = entry.map_err(told)?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let is_document = path.extension().is_some_and(|end| end == "yaml");
            let wanted =
                documents.is_empty() || documents.iter().any(|known| *known == *name);
            if is_document && name != "overlay" && !wanted {
                fs::remove_file(&path).map_err(told)?;
            }
        }
        Ok(copy)
    }

    /// What is not there is no part of the workspace, and asks nothing of the client.
    fn leave_out_members(&self) -> Outcome {
        let path = self.0.join("Cargo.toml");
        let told =
            |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| told(&error))?;
        let mut manifest: DocumentMut = text.parse().map_err(|error| told(&error))?;
        let members = manifest["workspace"]["members"].as_array_mut();
        if let Some(members) = members {
            members.retain(|member| {
                let folder = format!("{}/", member.as_str().unwrap_or_default());
                !NOT_NEEDED.contains(&folder.as_str())
            });
        }
        fs::write(&path, manifest.to_string()).map_err(|error| told(&error))
    }

    /// Takes a file over as it is, if it is another one.
    fn take(&self, file: &str) -> Outcome {
        let to = self.0.join(file);
        let told = |error: std::io::Error| format!("{file}: {error}");
        let Ok(bytes) = fs::read(root().join(file)) else { return Ok(()) };
        if fs::read(&to).is_ok_and(|known| known == bytes) {
            return Ok(());
        }
        fs::create_dir_all(to.parent().unwrap_or(&self.0)).map_err(told)?;
        fs::write(&to, bytes).map_err(told)
    }

    /// Makes the fault; the file as it was.
    fn put(&self, fault: &Fault) -> Result<String, String> {
        let path = self.0.join(&fault.file);
        let told = |error: std::io::Error| format!("{}: {error}", fault.file);
        let text = fs::read_to_string(&path).map_err(told)?;
        if text.matches(&fault.find).count() != 1 {
            let Fault { name, file, .. } = fault;
            return Err(format!("{name}: it no longer stands once in {file}"));
        }
        fs::write(&path, text.replace(&fault.find, &fault.replace)).map_err(told)?;
        Ok(text)
    }

    fn restore(&self, fault: &Fault, sound: &str) -> Outcome {
        // The generator has written down what it took the faulty names to be.
        self.take(LOCK)?;
        let written = fs::write(self.0.join(&fault.file), sound);
        written.map_err(|error| format!("{}: {error}", fault.file))
    }

    /// Builds the generator: a fault that does not compile proves nothing.
    fn build(&self) -> Outcome {
        self.cargo(&["build", "--quiet", "--package", "openapi-crate"]).map(|_| ())
    }

    /// Writes the client.
    fn generate(&self) -> Outcome {
        let said = self.cargo(&[
            "run",
            "--quiet",
            "--package",
            "openapi-crate",
            "--",
            "generate",
            "--config",
            "specs/books/client.toml",
            "--overlay",
            "specs/books/overlay.yaml",
            "--lock",
            LOCK,
            "--out",
            "generated",
            "specs/books",
        ]);
        said.map(|_| ())
    }

    /// Runs the test of every call; what noticed that something is wrong.
    fn test(&self, client: &str) -> Option<String> {
        let said = self.cargo(&[
            "test",
            "--quiet",
            "--package",
            client,
            "--all-features",
            "--test",
            "wire",
        ]);
        let said = said.err()?;
        let tests =
            said.lines().filter_map(|line| line.trim().strip_prefix("every_call::"));
        let mut tests: Vec<&str> = tests.filter(|line| !line.contains(' ')).collect();
        tests.sort_unstable();
        tests.dedup();
        let mut lines = said.lines();
        let (by, words) = match tests.is_empty() {
            true => {
                ("the compiler".into(), lines.find(|line| line.starts_with("error")))
            }
            false => {
                (tests.join(", "), lines.find(|line| line.contains("calls are wrong")))
            }
        };
        let words = words.map(|words| format!(": {}", words.trim_end_matches(':')));
        Some(by + &words.unwrap_or_default())
    }

    /// The tests as they are, by their paths.
    fn tests(&self) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
        let told = |error: std::io::Error| format!("{TESTS}: {error}");
        let mut tests = Vec::new();
        for entry in fs::read_dir(self.0.join(TESTS)).map_err(told)? {
            let path = entry.map_err(told)?.path();
            tests.push((path.clone(), fs::read(&path).map_err(told)?));
        }
        Ok(tests)
    }

    fn put_tests(&self, tests: &[(PathBuf, Vec<u8>)]) -> Outcome {
        for (path, bytes) in tests {
            fs::write(path, bytes).map_err(|error| format!("{TESTS}: {error}"))?;
        }
        Ok(())
    }

    /// What cargo prints, as an error if it fails.
    fn cargo(&self, arguments: &[&str]) -> Result<String, String> {
        let line = format!("cargo {}", arguments.join(" "));
        let output = Command::new("cargo")
            .args(arguments)
            .current_dir(&self.0)
            .env("CARGO_TARGET_DIR", root().join("target/mutate/target"))
            .env("RUST_BACKTRACE", "0")
            .output()
            .map_err(|error| format!("{line}: {error}"))?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        if output.status.success() { Ok(said) } else { Err(said) }
    }
}

#[cfg(test)]
mod tests {
    use super::{faults, root};

    #[test]
    fn each_fault_can_still_be_made() -> Result<(), String> {
        let faults = faults()?;
        assert!(faults.len() >= 20, "{} faults", faults.len());
        for fault in faults {
            let path: &std::path::Path = &root().join(&fault.file);
            let text = std::fs::read_to_string(path)
                .map_err(|error| format!("{}: {error}", fault.file))?;
            assert_eq!(text.matches(&fault.find).count(), 1, "{}", fault.name);
            assert_ne!(fault.find, fault.replace, "{}", fault.name);
        }
        Ok(())
    }
}
