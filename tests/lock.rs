//! What changes in the generated client when a document changes, and what does not: names stay as the lock has them.

use std::fs;
use std::sync::OnceLock;

use openapi_crate::files::Input;
use openapi_crate::{Checked, Findings, Output, Project, check, generate};
use tests::folder;

/// The document that is edited.
const EDITED: &str = "locations.yaml";

/// The specs of the client, with one document changed.
fn project(lock: Option<&str>, edit: impl Fn(&str) -> String) -> Project {
    let specs = folder::workspace().join("specs/books");
    let input = |name: &str| Input {
        name: name.to_owned(),
        bytes: fs::read(specs.join(name)).expect("the file is readable"),
    };
    let mut project =
        Project { config: Some(input("client.toml")), ..Project::default() };
    let entries = fs::read_dir(&specs).expect("the folder is there");
    let names =
        entries.map(|entry| entry.expect("its entries are readable").file_name());
    for name in names.map(|name| name.to_string_lossy().into_owned()) {
        if name == "overlay.yaml" {
            project.overlays.push(input(&name));
        } else if name == EDITED {
            let text = String::from_utf8(input(&name).bytes).expect("it is text");
            project.documents.push(Input { name, bytes: edit(&text).into_bytes() });
        } else if name.ends_with(".yaml") {
            project.documents.push(input(&name));
        }
    }
    project.lock = lock
        .map(|text| Input { name: "lock.toml".into(), bytes: text.as_bytes().to_vec() });
    project
}

/// What is generated from the specs as they are.
fn before() -> &'static Output {
    static BEFORE: OnceLock<Output> = OnceLock::new();
    BEFORE.get_or_init(|| {
        generate(project(None, str::to_owned)).unwrap_or_else(|found| panic!("{found}"))
    })
}

/// What would be generated from the edited document alone, which takes a hundredth of the time.
fn alone(
    lock: Option<&str>,
    edit: impl Fn(&str) -> String,
) -> Result<Checked, Findings> {
    let mut project = project(lock, edit);
    project.documents.retain(|document| document.name == EDITED);
    check(Project { config: None, overlays: Vec::new(), ..project })
}

fn after(edit: impl Fn(&str) -> String) -> Result<Output, Findings> {
    generate(project(Some(&before().lock), edit))
}

/// The files that an edit changes, adds or removes, printed under the test's name.
fn changed(edit: impl Fn(&str) -> String) -> Vec<String> {
    let after = after(edit).unwrap_or_else(|found| panic!("{found}"));
    let paths = differing(&after);
    let test = std::thread::current().name().unwrap_or_default().to_owned();
    println!(
        "{test}: {}",
        if paths.is_empty() { "none".into() } else { paths.join(", ") }
    );
    paths
}

fn differing(after: &Output) -> Vec<String> {
    let old = &before().files;
    let gone = old.keys().filter(|path| !after.files.contains_key(*path));
    let differ = after.files.iter().filter(|(path, text)| old.get(*path) != Some(text));
    let mut paths: Vec<String> =
        gone.chain(differ.map(|(path, _)| path)).cloned().collect();
    paths.sort();
    paths
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{EDITED} has no {from}");
    text.replace(from, to)
}

/// The part of the document that describes one path.
fn path_item<'t>(text: &'t str, path: &str) -> &'t str {
    let start = text.find(&format!("\n  {path}:\n")).expect("the path is there") + 1;
    let rest = &text[start..];
    let ends = ["\n  /", "\ncomponents:"].map(|next| rest.find(next));
    let end = ends.into_iter().flatten().min();
    &rest[..end.map_or(rest.len(), |end| end + 1)]
}

#[test]
fn nothing_changes_by_itself() {
    let after = after(str::to_owned).unwrap_or_else(|found| panic!("{found}"));
    assert_eq!(differing(&after), [""; 0]);
    assert_eq!(after.lock, before().lock);
}

#[test]
fn a_field_that_is_added_changes_the_types_of_its_module() {
    let with_field = |text: &str| {
        let schema = "\n    locations:\n      type: object\n      properties:\n";
        let field = "        capacity:\n          type: integer\n";
        replaced(text, schema, &format!("{schema}{field}"))
    };
    assert_eq!(
        changed(with_field),
        ["src/locations/models.rs", "tests/wire/locations.jsonl"]
    );
}

#[test]
fn an_operation_that_is_added_changes_its_module_and_takes_no_name_from_another() {
    let with_operation = |text: &str| {
        let known = path_item(text, "/locations");
        let get = &known[known.find("    get:").expect("it is read")..];
        let added = get.replace("list_locations", "list");
        replaced(
            text,
            "\n  /locations/{location_id}:\n",
            &format!(
                "\n  /locations/everything:\n{added}  /locations/{{location_id}}:\n"
            ),
        )
    };
    assert_eq!(
        changed(with_operation),
        [
            "README.md",
            "src/locations/mod.rs",
            "src/locations/operations.rs",
            "tests/wire/locations.jsonl",
            "tests/wire/locations.rs"
        ]
    );
    let after = after(with_operation).unwrap_or_else(|found| panic!("{found}"));
    let module = &after.files["src/locations/mod.rs"];
    assert!(module.contains("pub fn list(&self) -> operations::List "), "{module}");
    let added = "\"GET /locations/everything\" = { id = \"list\", name = \"get_locations_everything\" }";
    assert!(after.lock.contains(added), "{}", after.lock);
}

#[test]
fn operations_that_change_places_change_nothing_else() {
    let swapped = |text: &str| {
        let first = path_item(text, "/locations/{location_id}/active");
        let second = path_item(text, "/locations/{location_id}/inactive");
        replaced(text, &format!("{first}{second}"), &format!("{second}{first}"))
    };
    assert_eq!(
        changed(swapped),
        [
            "src/locations/mod.rs",
            "src/locations/operations.rs",
            "tests/wire/locations.jsonl",
            "tests/wire/locations.rs"
        ]
    );
}

#[test]
fn a_schema_with_another_name_changes_nothing() {
    let renamed = |text: &str| {
        let text = replaced(text, "\n    locations:\n", "\n    one-location:\n");
        let text = replaced(&text, "schemas/locations'", "schemas/one-location'");
        replaced(&text, "create-a-location-request", "new-location-request")
    };
    assert_eq!(changed(renamed), [""; 0]);
}

#[test]
fn an_operation_id_at_another_endpoint_is_refused() {
    let exchanged = |text: &str| {
        let text = replaced(text, ": mark_location_active", ": mark_location_x");
        let text = replaced(&text, ": mark_location_inactive", ": mark_location_active");
        replaced(&text, ": mark_location_x", ": mark_location_inactive")
    };
    let found = after(exchanged).expect_err("it is refused").to_string();
    for id in ["mark_location_active", "mark_location_inactive"] {
        let refused = format!("error[moved-operation]: the operationId `{id}`");
        assert!(found.contains(&refused), "{found}");
    }
    // The lock knows no names of placeholders.
    for (before, now) in [("active", "inactive"), ("inactive", "active")] {
        let (before, now) = (
            format!("/locations/{{}}/{before}"),
            format!("/locations/{{location_id}}/{now}"),
        );
        let moved =
            format!("was that of `POST {before}` and is now that of `POST {now}`");
        assert!(found.contains(&moved), "{found}");
    }
}

#[test]
fn an_operation_that_is_gone_leaves_the_lock() {
    let without = |text: &str| {
        replaced(text, path_item(text, "/locations/{location_id}/markasprimary"), "")
    };
    let after = after(without).unwrap_or_else(|found| panic!("{found}"));
    let said = after.findings.to_string();
    assert!(
        said.contains(
            "warning[locked-operation-gone]: `POST /locations/{}/markasprimary`"
        ),
        "{said}"
    );
    assert!(!after.lock.contains("markasprimary"));
}

#[test]
fn a_name_that_is_changed_in_the_lock_is_the_name() {
    let lock = replaced(
        &before().lock,
        "id = \"mark_location_primary\", name = \"mark_primary\"",
        "id = \"mark_location_primary\", name = \"prefer\"",
    );
    let lock = replaced(&lock, "\"locations::Location\"", "\"locations::Place\"");
    let after = generate(project(Some(&lock), str::to_owned))
        .unwrap_or_else(|found| panic!("{found}"));
    assert_eq!(
        differing(&after),
        [
            "src/locations/mod.rs",
            "src/locations/models.rs",
            "src/locations/operations.rs",
            // What is shared says in which type it occurs.
            "src/shared/choices.rs",
            "src/shared/records.rs",
            "tests/wire/locations.jsonl",
            "tests/wire/locations.rs"
        ]
    );
    assert!(after.files["src/locations/mod.rs"].contains("pub fn prefer("));
    assert!(after.files["src/locations/models.rs"].contains("Place"));
    assert!(after.lock.contains("name = \"prefer\""), "the lock keeps it");
    assert!(after.lock.contains("\"locations::Place\" = ["), "the lock keeps it");
}

#[test]
fn a_name_in_the_lock_that_no_method_or_type_can_have_is_refused() {
    let method = |name| format!("id = \"mark_location_primary\", name = \"{name}\"");
    let ty = |name| format!("\"locations::{name}\" = [");
    let methods = ["mark-primary", "mark_active", "self", "crate", ""];
    let types = ["a b", "place", "Self", "", "A{}", "1"];
    let methods = methods.map(|name| (method("mark_primary"), method(name), "POST /"));
    let types = types.map(|name| (ty("Address"), ty(name), ""));
    let before = alone(None, str::to_owned).expect("a lock").lock;
    for (known, other, of) in methods.into_iter().chain(types) {
        let lock = replaced(&before, &known, &other);
        let found = alone(Some(&lock), str::to_owned);
        let found = found.expect_err("it is refused").to_string();
        let refused = format!("error[lock-name]: `{of}locations");
        assert!(found.contains(&refused), "{other}: {found}");
    }
}

#[test]
fn a_name_in_the_lock_that_something_else_has_is_said_not_to_be_kept() {
    let lock =
        replaced(&before().lock, "\"locations::Location\"", "\"locations::Comment\"");
    assert!(lock.contains("\n\"shared::Comment\" = ["), "several modules share it");
    let after = check(project(Some(&lock), str::to_owned))
        .unwrap_or_else(|found| panic!("{found}"));
    let said = after.findings.to_string();
    let told = "warning[name-not-kept]: something else is called `locations::Comment`, so that this is `Location`\n --> lock.toml:";
    let told = told.replace("\n -->", "\n    -->");
    assert!(said.contains(&told), "{said}");
}

#[test]
fn a_lock_of_whatever_documents_hold_is_read_again() {
    let hostile = |text: &str| {
        let id = "operationId: mark_location_primary";
        replaced(text, id, "operationId: \"mark\\x7f_\\L_primary\"")
    };
    let first = alone(None, hostile).unwrap_or_else(|found| panic!("{found}"));
    let again = alone(Some(&first.lock), hostile);
    let again = again.unwrap_or_else(|found| panic!("{found}"));
    assert_eq!(again.lock, first.lock);
}
