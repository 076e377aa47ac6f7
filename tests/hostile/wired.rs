//! G1 on the wire: a crate of payloads in the places of names, literals and structure compiles, and the test of every call
//! that comes with it finds each of them where the document has it.

use http::{HeaderName, HeaderValue};
use openapi_crate::Project;
use openapi_crate::files::{Files, Input};
use serde_json::Value;
use tests::{cargo, folder, parallel};

use crate::compiled::{assert_no_canary, numbered};
use crate::payloads;
use crate::sinks::{self, Becomes, SINKS};

/// So many documents have every payload in several places, and every place many payloads.
const DOCUMENTS: usize = 40;

/// A document with a payload in each place that can take it together with those before it: names and literals always can,
/// what is understood is refused where it says nothing.
fn document(number: usize) -> (Value, usize) {
    let payloads = payloads::all();
    let mut document = sinks::document();
    let mut taken = 0;
    let others = SINKS.iter().filter(|sink| sink.becomes != Becomes::Words);
    for (place, sink) in others.enumerate() {
        let payload = &payloads[(number * 5 + place * 11) % payloads.len()];
        let mut with = document.clone();
        sink.put(&mut with, payload);
        let is_accepted =
            || sink.becomes != Becomes::Structure || sinks::generate(&with).is_ok();
        if can_travel(sink.name, payload) && is_accepted() {
            document = with;
            taken += 1;
        }
    }
    (document, taken)
}

/// What cannot is refused by the client whatever a document says, by name and before anything is sent.
fn can_travel(place: &str, payload: &str) -> bool {
    match place {
        "parameter.name in a header" | "key, the name of its header" => {
            HeaderName::from_bytes(payload.as_bytes()).is_ok()
        }
        "requestBody, its media type" => HeaderValue::from_str(payload).is_ok(),
        _ => true,
    }
}

fn crate_of_all() -> Files {
    let numbers: Vec<usize> = (0..DOCUMENTS).collect();
    let documents = parallel::map(&numbers, |number| document(*number));
    let taken: usize = documents.iter().map(|(_, taken)| taken).sum();
    assert!(taken > 20 * DOCUMENTS, "{taken} payloads in {DOCUMENTS} documents");
    let documents = documents.into_iter().zip(numbers);
    let config = "[tests]\nwire = true\n".into();
    let project = Project {
        documents: documents
            .map(|((document, _), number)| numbered(document, number))
            .collect(),
        config: Some(Input { name: "client.toml".into(), bytes: config }),
        ..Project::default()
    };
    let output = openapi_crate::generate(project);
    output.unwrap_or_else(|findings| panic!("{findings}")).files
}

#[test]
fn a_crate_of_payloads_in_names_literals_and_structure_passes_its_own_tests() {
    let files = crate_of_all();
    let project = folder::scratch("hostile-wire");
    cargo::write_project(&files, &project);
    let features = ["--features", "full,testing"];
    cargo::clippy(&project, &features);
    cargo::run(
        &project,
        &[&["test", "--quiet", "--test", "wire"], &features[..]].concat(),
    );
    assert_no_canary(&project, "the test of every call");
}
