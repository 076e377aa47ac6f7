//! A folder of `specs/` as the generator wants it. Reads only; understands nothing of it.

use std::fs;
use std::path::Path;

use openapi_crate::Project;
use openapi_crate::files::Input;

/// The documents of a folder, with its `overlay.yaml` and `client.toml` where it has them.
pub(crate) fn project(folder: &Path) -> Result<Project, String> {
    let mut project =
        Project::read(&[folder.to_owned()]).map_err(|findings| findings.to_string())?;
    project.overlays.extend(beside(folder, "overlay.yaml")?);
    project.config = beside(folder, "client.toml")?;
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
