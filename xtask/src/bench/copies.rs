//! The same documents many times over, as if as many APIs were one: other files and other paths, nothing else changed.

use openapi_crate::Project;
use openapi_crate::files::Input;
use toml_edit::{DocumentMut, value};

/// The project with so many copies of each document, the first of which is the document itself, and room for them. Paths are
/// found as they stand in block YAML.
pub(super) fn of(mut project: Project, copies: usize) -> Result<Project, String> {
    if copies < 2 {
        return Ok(project);
    }
    // A folder's overlay stands among its documents.
    let is_overlay =
        |input: &&Input| project.overlays.iter().any(|one| one.name == input.name);
    let documents: Vec<&Input> =
        project.documents.iter().filter(|input| !is_overlay(input)).collect();
    let further = (1..copies)
        .flat_map(|number| documents.iter().map(move |document| copy(document, number)));
    let further: Vec<Input> = further.collect::<Result<_, _>>()?;
    project.documents.extend(further);
    let config = project
        .config
        .unwrap_or_else(|| Input { name: "client.toml".to_owned(), bytes: Vec::new() });
    project.config = Some(with_room(config)?);
    Ok(project)
}

/// A configuration that sets no bound on the nodes of all documents.
fn with_room(config: Input) -> Result<Input, String> {
    let Input { name, bytes } = config;
    let text = String::from_utf8_lossy(&bytes);
    let mut config: DocumentMut =
        text.parse().map_err(|error| format!("{name}: {error}"))?;
    config["documents"]["max_nodes"] = value(i64::from(u32::MAX));
    Ok(Input { name, bytes: config.to_string().into_bytes() })
}

fn copy(document: &Input, number: usize) -> Result<Input, String> {
    let (stem, extension) =
        document.name.rsplit_once('.').unwrap_or((&document.name, "yaml"));
    let text = String::from_utf8_lossy(&document.bytes);
    let mut copied = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        // A path is a key of its own line.
        let key = line.trim_start();
        if key.starts_with('/') && key.trim_end().ends_with(':') {
            copied.push_str(&line[..line.len() - key.len()]);
            copied.push_str(&format!("/copy{number}{key}"));
        } else {
            copied.push_str(line);
        }
    }
    if copied.len() == text.len() {
        let name = &document.name;
        return Err(format!(
            "{name}: no path that stands bare on a line of its own, so that no copy of it can be made"
        ));
    }
    Ok(Input {
        name: format!("{stem}-copy{number}.{extension}"),
        bytes: copied.into_bytes(),
    })
}

#[cfg(test)]
mod tests {
    use openapi_crate::Project;
    use openapi_crate::files::Input;

    use super::of;

    fn project(document: Input) -> Project {
        Project { documents: vec![document], ..Project::default() }
    }

    #[test]
    fn copies_differ_in_name_and_paths() {
        let text = "openapi: 3.0.0\npaths:\n  /items/{id}:\n    get: {}\n";
        let document =
            Input { name: "shop.yaml".to_owned(), bytes: text.as_bytes().to_vec() };
        let copies = of(project(document), 3).expect("copies").documents;
        let names: Vec<&str> = copies.iter().map(|copy| copy.name.as_str()).collect();
        assert_eq!(names, ["shop.yaml", "shop-copy1.yaml", "shop-copy2.yaml"]);
        assert_eq!(copies[0].bytes, text.as_bytes());
        let second = String::from_utf8_lossy(&copies[1].bytes);
        assert_eq!(second, text.replace("/items", "/copy1/items"));
    }

    #[test]
    fn a_document_that_cannot_be_copied_is_named() {
        let bytes = br#"{"openapi": "3.0.0", "paths": {"/items": {}}}"#.to_vec();
        let document = Input { name: "shop.json".to_owned(), bytes };
        assert!(of(project(document.clone()), 1).is_ok());
        let refused = of(project(document), 2).expect_err("no copy");
        assert!(refused.starts_with("shop.json: "));
    }
}
