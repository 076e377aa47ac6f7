//! G1 to G3 with the compiler's own eyes: a crate of all payloads in all places that become words is built, tested and
//! documented, and no code of theirs has run.

use std::fs;
use std::path::Path;

use openapi_crate::Project;
use openapi_crate::files::{Files, Input};
use serde_json::{Map, Value};
use tests::{cargo, folder};

use crate::identifiers;
use crate::payloads::{self, CANARY};
use crate::sinks::{self, Becomes, SINKS};

/// One crate of a document for each payload, of whose operations three differ in nothing that a payload reaches.
fn crate_of_all() -> Files {
    let payloads = payloads::all();
    let documents = payloads.iter().enumerate().map(|(number, payload)| {
        let mut document = sinks::document();
        for sink in SINKS.iter().filter(|sink| sink.becomes == Becomes::Words) {
            sink.put(&mut document, payload);
        }
        paths_of(&mut document).retain(|path, _| path.contains('{'));
        document["tags"][0]["name"] = format!("p{number}").into();
        for item in paths_of(&mut document).values_mut() {
            item["get"]["tags"][0] = format!("p{number}").into();
            item["get"]["operationId"] = format!("get_order_{number}").into();
        }
        numbered(document, number)
    });
    let project = Project { documents: documents.collect(), ..Project::default() };
    let output = openapi_crate::generate(project);
    output.unwrap_or_else(|findings| panic!("{findings}")).files
}

fn paths_of(document: &mut Value) -> &mut Map<String, Value> {
    document["paths"].as_object_mut().expect("paths")
}

/// One of several documents, whose paths begin with its number, so that no two have an endpoint in common.
pub(crate) fn numbered(mut document: Value, number: usize) -> Input {
    let paths = std::mem::take(paths_of(&mut document)).into_iter();
    *paths_of(&mut document) =
        paths.map(|(path, item)| (format!("/p{number}{path}"), item)).collect();
    let bytes = document.to_string().into_bytes();
    Input { name: format!("p{number}.json"), bytes }
}

pub(crate) fn assert_no_canary(project: &Path, after: &str) {
    let here = std::env::current_dir().expect("a folder");
    for place in [
        project.join(CANARY),
        project.join("src").join(CANARY),
        here.join(CANARY),
        folder::scratch(CANARY),
    ] {
        assert!(!place.exists(), "{} has appeared after {after}", place.display());
    }
}

#[test]
fn a_crate_of_all_payloads_builds_tests_and_documents_without_running_them() {
    let files = crate_of_all();
    let project = folder::scratch("hostile");
    cargo::write_project(&files, &project);
    assert_no_canary(&project, "writing");
    cargo::clippy(&project, &["--features", "full"]);
    assert_no_canary(&project, "clippy");
    let listed = cargo::run(
        &project,
        &["test", "--quiet", "--features", "full", "--doc", "--", "--list"],
    );
    let of_documents = listed
        .lines()
        .filter(|line| line.ends_with(": test") && !line.contains("src/runtime/"));
    // Examples are the generator's own alone, which stand in macros, but for the one on the first page.
    let own = files.iter().filter(|(path, _)| !path.starts_with("src/runtime/"));
    let own = own.map(|(_, text)| {
        text.matches("runtime::example!(").count() + text.matches("//! ```rust").count()
    });
    let own: usize = own.sum();
    assert_eq!(of_documents.count(), own, "{listed}");
    assert_no_canary(&project, "the tests of the documentation");
    cargo::run(&project, &["doc", "--quiet", "--no-deps", "--features", "full"]);
    assert_no_canary(&project, "the documentation");
    let name = files["Cargo.toml"].lines().find_map(|line| line.strip_prefix("name = "));
    let library = name.expect("a name").trim_matches('"').replace('-', "_");
    let pages = folder::scratch("target/doc").join(library);
    let mut seen = 0;
    for (path, (page, _)) in folder::contents(&pages) {
        if path.ends_with(".html") {
            assert_page(&path, &String::from_utf8_lossy(&page));
            seen += 1;
        }
    }
    assert!(seen > payloads::all().len(), "{seen} pages in {}", pages.display());
    fs::remove_dir_all(pages).expect("the pages are ours");
}

#[test]
fn a_crate_of_all_names_that_emitted_code_uses_itself_builds() {
    let crates = [
        ("taken", identifiers::of_taken_names()),
        ("any", identifiers::document(&identifiers::names())),
    ]
    .map(|(name, document)| {
        let output = sinks::generate(&document);
        (name.to_owned(), output.unwrap_or_else(|findings| panic!("{findings}")).files)
    });
    let files = cargo::one_crate("Crates of hostile names.", crates.into());
    let project = folder::scratch("hostile_names");
    cargo::write_project(&files, &project);
    // A document may well have a field called `add`.
    let lints = ["-D", "warnings", "-A", "clippy::should_implement_trait"];
    cargo::run(
        &project,
        &[&["clippy", "--quiet", "--all-features", "--"], &lints[..]].concat(),
    );
}

/// Looks at the tags alone, since a payload may well be read as text. rustdoc's own scripts stand in the head of a page; in
/// its body they are files, or data that its files read.
fn assert_page(path: &str, page: &str) {
    let page = page.to_ascii_lowercase();
    // The page of an old address is one script, which goes to the new one.
    let redirects = page.contains("<title>redirection</title>")
        && page.matches("<script").count() == 1
        && page.contains("<script>location.replace(");
    let body = page.split_once("</head>").map_or(page.as_str(), |(_, body)| body);
    for tag in body.split('<').skip(1) {
        let tag = tag.split_once('>').map_or(tag, |(tag, _)| tag);
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let own = tag.starts_with("script type=\"text/json\"")
            || tag.starts_with("script src=\"../")
            || redirects;
        let foreign = ["script", "img", "svg", "iframe", "style", "object", "embed"];
        assert!(own || !foreign.contains(&name), "{path} has <{tag}>");
        for attribute in ["onerror=", "onload=", "srcdoc=", "javascript:", "data:"] {
            assert!(!tag.contains(attribute), "{path} has <{tag}>");
        }
    }
}
