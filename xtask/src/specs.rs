//! A folder of `specs/` as the generator wants it. Reads only; understands nothing of it.

use std::fs;
use std::path::Path;

use openapi_crate::Project;
use openapi_crate::files::Input;

/// The file with the names that stay.
pub(crate) const LOCK: &str = "lock.toml";

/// The documents of a folder, with its `overlay.yaml`, `client.toml` and `lock.toml` where it has them.
pub(crate) fn project(folder: &Path) -> Result<Project, String> {
    let mut project =
        Project::read(&[folder.to_owned()]).map_err(|findings| findings.to_string())?;
    project.overlays.extend(beside(folder, "overlay.yaml")?);
    project.config = beside(folder, "client.toml")?;
    project.lock = beside(folder, LOCK)?;
    Ok(project)
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
