//! A folder of `specs/` as the generator wants it. Reads only; understands nothing of it.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate::Project;
use openapi_crate::config::Config;
use openapi_crate::diagnostics::{Diagnostics, Report};
use openapi_crate::files::Input;
use toml_edit::{DocumentMut, Item};

use crate::root;

const CONFIG: &str = "client.toml";
/// The file with the names that stay.
pub(crate) const LOCK: &str = "lock.toml";

/// Where the published documents are.
const PUBLISHED: &str = "specs/books/published.toml";

/// The documents of `specs/books` as they are published; the error says where they are looked for.
pub(crate) fn published() -> Result<PathBuf, String> {
    let told = |error: &dyn std::fmt::Display| format!("{PUBLISHED}: {error}");
    let text =
        fs::read_to_string(root().join(PUBLISHED)).map_err(|error| told(&error))?;
    let file: DocumentMut = text.parse().map_err(|error| told(&error))?;
    let of = |key: &str| {
        let text = file.get(key).and_then(Item::as_str);
        text.ok_or_else(|| told(&format!("`{key}` is a text")))
    };
    let (variable, folder) = (of("variable")?, of("folder")?);
    let folder =
        std::env::var_os(variable).map_or_else(|| root().join(folder), PathBuf::from);
    if folder.exists() {
        return Ok(folder);
    }
    Err(format!("there is no {}; {variable} names another folder", folder.display()))
}

/// The documents of a folder, with its `overlay.yaml`, `client.toml` and `lock.toml` where it has them.
pub(crate) fn project(folder: &Path) -> Result<Project, String> {
    let mut project =
        Project::read(&[folder.to_owned()]).map_err(|findings| findings.to_string())?;
    project.overlays.extend(beside(folder, "overlay.yaml")?);
    project.config = beside(folder, CONFIG)?;
    project.lock = beside(folder, LOCK)?;
    for path in examples(&folder.join("examples"))? {
        project.examples.extend(beside(folder, &path)?);
    }
    Ok(project)
}

/// What a folder's `client.toml` says; the defaults where it has none.
pub(crate) fn config(folder: &Path) -> Result<Config, String> {
    let Some(file) = beside(folder, CONFIG)? else { return Ok(Config::default()) };
    let mut diagnostics = Diagnostics::default();
    let text = String::from_utf8_lossy(&file.bytes);
    let config = Config::parse(&file.name, &text, &mut diagnostics);
    config.ok_or_else(|| Report::new(&diagnostics, &[]).to_string())
}

/// The programs in a folder, if there is one, by their paths from the folder above.
fn examples(folder: &Path) -> Result<Vec<String>, String> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths = Vec::new();
    for entry in entries {
        let name =
            entry.map_err(|error| format!("{}: {error}", folder.display()))?.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".rs") {
            paths.push(format!("examples/{name}"));
        }
    }
    paths.sort();
    Ok(paths)
}

fn beside(folder: &Path, name: &str) -> Result<Option<Input>, String> {
    let path = folder.join(name);
    if !path.exists() {
        return Ok(None);
    }
    let bytes =
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(Some(Input { name: path.display().to_string(), bytes }))
}
