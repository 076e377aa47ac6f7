//! `cargo xtask budgets`: whether client and generator cost no more than `budgets.toml` allows. What is counted here says the
//! same on every machine of one kind, or is a ratio of two things measured in the same run.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use openapi_crate::show::{Stage, show};
use openapi_crate::{Output, generate};
use toml_edit::{DocumentMut, Item, value};

use crate::bench::compile::touch;
use crate::bench::measure::{figure, median, once};
use crate::bench::{folder, measured_cargo, packages};
use crate::{Outcome, cargo, root, specs};

mod reference;

#[derive(clap::Args, Default)]
pub(crate) struct Arguments {
    /// Take over the figures of this moment as the new budgets: those named, or all
    #[arg(long, value_name = "BUDGET", num_args = 0.., value_parser = clap::builder::PossibleValuesParser::new(COUNTS.map(|(name, _)| name)))]
    accept: Option<Vec<String>>,
}

/// Something counted: its name in `budgets.toml`, and how it is found, perhaps in the client; nothing where this machine cannot
/// say.
type Count = (&'static str, fn(&Output) -> Result<Option<f64>, String>);

const COUNTS: [Count; 7] = [
    ("lines", |client| {
        let sources = client.files.iter().filter(|(path, _)| path.starts_with("src/"));
        Ok(Some(figure(sources.map(|(_, text)| text.lines().count()).sum::<usize>())))
    }),
    ("types", |client| Ok(Some(figure(client.summary.types)))),
    ("untyped-fields", |_| untyped()),
    ("client-packages", |_| {
        packages(&["--package", &cargo::client()?, "--edges=normal"]).map(Some)
    }),
    ("generator-packages", |_| {
        let generator = ["--package=openapi-crate", "--no-default-features"];
        packages(&[&generator[..], &["--edges=normal,build"]].concat()).map(Some)
    }),
    ("generation-instructions", |_| instructions()),
    ("check-ratio", |_| check_ratio().map(Some)),
];

pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let path = root().join("xtask/budgets.toml");
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| failed(&error))?;
    let mut budgets: DocumentMut = text.parse().map_err(|error| failed(&error))?;
    let mut exceeded = Vec::new();
    let client = generate(specs::project(&root().join("specs/books"))?)
        .map_err(|findings| findings.to_string())?;
    for (name, count) in COUNTS {
        let Some(figure) = count(&client)? else { continue };
        let budget =
            budgets.get_mut(name).ok_or_else(|| failed(&format!("no [{name}]")))?;
        let accepted = arguments.accept.as_ref();
        if accepted
            .is_some_and(|names| names.is_empty() || names.iter().any(|n| n == name))
        {
            budget["figure"] = written(figure);
        }
        let number = |key| {
            number(budget, key)
                .ok_or_else(|| failed(&format!("[{name}] has no number `{key}`")))
        };
        let line = judge(name, figure, number("figure")?, number("margin")?);
        match line {
            Ok(line) => println!("{line}"),
            Err(line) => exceeded.push(line),
        }
    }
    if arguments.accept.is_some() {
        fs::write(&path, budgets.to_string()).map_err(|error| failed(&error))?;
    }
    if exceeded.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}\nif that is meant, run `cargo xtask budgets --accept BUDGET` and commit xtask/budgets.toml",
        exceeded.join("\n")
    ))
}

/// What is said of a figure; an error when it is over its budget.
fn judge(name: &str, figure: f64, budget: f64, margin: f64) -> Result<String, String> {
    let most = budget * (1.0 + margin);
    let [shown, allowed] = [figure, budget].map(written);
    let line = format!("{name}: {shown}, budget {allowed}, at most {most:.2}");
    match figure <= most {
        true if figure < budget * (1.0 - margin) => Ok(format!(
            "{line}; `cargo xtask budgets --accept {name}` would hold on to the gain"
        )),
        true => Ok(line),
        false => Err(line),
    }
}

fn number(budget: &Item, key: &str) -> Option<f64> {
    let found = budget.get(key)?;
    let whole = found.as_integer().and_then(|n| i32::try_from(n).ok());
    whole.map(f64::from).or_else(|| found.as_float())
}

/// Whole numbers without a point.
fn written(figure: f64) -> Item {
    match format!("{figure:.0}").parse::<i64>() {
        Ok(whole) if figure.fract() == 0.0 => value(whole),
        _ => value((figure * 100.0).round() / 100.0),
    }
}

/// Fields of which the documents say nothing: the last column after the last pass.
fn untyped() -> Result<Option<f64>, String> {
    let project = specs::project(&root().join("specs/books"))?;
    let stats = show(project, Stage::Stats, None, None)
        .map_err(|findings| findings.to_string())?;
    let last =
        stats.lines().next_back().and_then(|row| row.split_whitespace().next_back());
    Ok(last.and_then(|count| count.parse().ok()))
}

/// Instructions of one generation from the largest document, in millions.
fn instructions() -> Result<Option<f64>, String> {
    let probe = Command::new("valgrind").arg("--version").output();
    if !probe.is_ok_and(|output| output.status.success()) {
        eprintln!(
            "\nSKIPPED: valgrind is not installed, so no instructions are counted\n"
        );
        return Ok(None);
    }
    let mut build = measured_cargo();
    build.current_dir(root()).args(["build", "--release", "--package=openapi-crate"]);
    once(&mut build)?;
    let counts = folder()?.join("callgrind.out");
    let mut run = Command::new("valgrind");
    run.arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", counts.display()))
        .arg(root().join("target/release/openapi-crate"))
        .args(["generate", "--out"])
        .arg(folder()?.join("counted"))
        .arg(largest_document()?);
    once(&mut run)?;
    let text = fs::read_to_string(&counts).map_err(|error| error.to_string())?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    let total: f64 = total
        .and_then(|total| total.trim().parse().ok())
        .ok_or_else(|| format!("{}: no total", counts.display()))?;
    Ok(Some((total / 1e6).round()))
}

fn largest_document() -> Result<PathBuf, String> {
    let folder = root().join("specs/books");
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut largest = (0, folder.clone());
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let bytes = entry.metadata().map_err(failed)?.len();
        let is_document = !entry.file_name().to_string_lossy().starts_with("overlay")
            && entry.path().extension().is_some_and(|extension| extension == "yaml");
        if is_document && bytes > largest.0 {
            largest = (bytes, entry.path());
        }
    }
    Ok(largest.1)
}

/// How many times longer the client takes to check than a fixed crate, in processor time.
fn check_ratio() -> Result<f64, String> {
    let reference = reference::write(&folder()?)?;
    let reference = median(3, || {
        let mut rustc = Command::new("rustc");
        rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "-o"]);
        once(rustc.arg(reference.with_extension("rmeta")).arg(&reference))
    })?;
    let package = cargo::client()?;
    let check = || {
        let mut check = measured_cargo();
        check.current_dir(root()).args([
            "check",
            "--package",
            &package,
            "--features=full",
        ]);
        once(&mut check)
    };
    check()?;
    let client = median(3, || {
        touch(&root().join("generated/src/lib.rs"))?;
        check()
    })?;
    Ok(client.cpu / reference.cpu)
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn a_figure_within_its_margin_passes_and_one_beyond_it_fails() {
        assert!(judge("lines", 103.0, 100.0, 0.03).is_ok());
        assert!(judge("lines", 104.0, 100.0, 0.03).is_err());
        assert!(judge("types", 101.0, 100.0, 0.0).is_err());
        assert!(judge("untyped-fields", 1.0, 0.0, 0.0).is_err());
    }

    #[test]
    fn a_gain_is_offered_to_be_kept() {
        let line = judge("lines", 50.0, 100.0, 0.03);
        assert!(line.is_ok_and(|line| line.contains("--accept")));
    }
}
