//! A case: a folder with small documents, one feature in them, and what they become.
//!
//! The first line of the first document is a comment that says what the case shows. A second line such as
//! `# Shows: src/client.rs` adds files to the snapshot, which otherwise holds the modules of the documents.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_crate::files::Input;
use openapi_crate::{Output, Project};

use crate::folder;

/// A folder below `tests/cases`.
#[derive(Debug)]
pub struct Case {
    /// The folder's name.
    pub name: String,
    folder: PathBuf,
}

/// All of them.
#[must_use]
pub fn all() -> Vec<Case> {
    let folders = folder::folders(&folder::workspace().join("tests/cases"));
    let case = |folder: PathBuf| Case { name: file_name(&folder), folder };
    folders.into_iter().map(case).collect()
}

impl Case {
    /// Where its snapshot is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What is generated from it.
    ///
    /// # Panics
    ///
    /// When it is refused: cases of that kind stand in `tests/refused`.
    #[must_use]
    pub fn generate(&self) -> Output {
        let output = openapi_crate::generate(self.project());
        output.unwrap_or_else(|findings| panic!("{} is refused:\n{findings}", self.name))
    }

    /// Everything that is read of it.
    ///
    /// # Panics
    ///
    /// When a file cannot be read.
    #[must_use]
    pub fn project(&self) -> Project {
        let mut project = Project::default();
        for name in self.file_names() {
            let bytes = fs::read(self.folder.join(&name)).expect("the file is readable");
            let input = Input { name: name.clone(), bytes };
            match name.as_str() {
                "client.toml" => project.config = Some(input),
                "overlay.yaml" => project.overlays.push(input),
                other if other.ends_with(".snap") || other.ends_with(".snap.new") => {}
                _ => project.documents.push(input),
            }
        }
        project
    }

    fn file_names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.folder).expect("the folder is there");
        let mut names: Vec<String> = entries
            .map(|entry| file_name(&entry.expect("its entries are readable").path()))
            .collect();
        names.sort();
        names
    }

    /// What the case says of itself; its name, when that is nothing.
    #[must_use]
    pub fn about(&self) -> String {
        self.comments().into_iter().next().unwrap_or_else(|| self.name.clone())
    }

    /// The comments at the top of its documents.
    fn comments(&self) -> Vec<String> {
        let documents = self.project().documents;
        let comments = documents.iter().flat_map(|document| {
            let text = String::from_utf8_lossy(&document.bytes).into_owned();
            let comments: Vec<String> = text
                .lines()
                .map_while(|line| line.strip_prefix("# "))
                .map(str::to_owned)
                .collect();
            comments
        });
        comments.collect()
    }

    /// The snapshot: what was said, and the files that tell the story.
    #[must_use]
    pub fn story(&self, output: &Output) -> String {
        let comments = self.comments();
        let shown = comments.iter().filter_map(|line| line.strip_prefix("Shows: "));
        let shown: Vec<&str> = shown.flat_map(str::split_whitespace).collect();
        let mut story = String::new();
        let said = output.findings.to_string();
        for line in said.lines() {
            story.push_str(line.trim_end());
            story.push('\n');
        }
        for (path, text) in &output.files {
            if shown.contains(&path.as_str()) || is_of_a_module(path) {
                story.push_str(&format!("\n//// {path}\n\n{}\n", without_notice(text)));
            }
        }
        story
    }
}

fn is_of_a_module(path: &str) -> bool {
    let mut parts = path.split('/');
    parts.next() == Some("src")
        && parts.next().is_some_and(|part| part != "runtime" && !part.ends_with(".rs"))
}

/// The text without the line that says who wrote it, which is the same in all files.
fn without_notice(text: &str) -> &str {
    match text.split_once("\n\n") {
        Some((notice, rest)) if notice.starts_with("// Written by") => rest.trim_end(),
        _ => text.trim_end(),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
