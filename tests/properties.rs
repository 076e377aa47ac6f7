//! Documents that nobody wrote: valid ones, made of all keywords of OpenAPI 3.0 and 3.1. Each becomes a crate that parses, the
//! same in every run and in every order of its files.

mod documents;

use openapi_crate::files::Input;
use openapi_crate::{Output, Project, generate};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

fn inputs(documents: &[Value]) -> Vec<Input> {
    let named = documents.iter().enumerate();
    named
        .map(|(index, document)| Input {
            name: format!("{index}.json"),
            bytes: document.to_string().into_bytes(),
        })
        .collect()
}

fn generated(documents: Vec<Input>) -> Output {
    let output = generate(Project { documents, ..Project::default() });
    output.unwrap_or_else(|findings| panic!("a valid document is refused:\n{findings}"))
}

proptest! {
    #![proptest_config(Config { cases: 64, failure_persistence: None, ..Config::default() })]

    #[test]
    fn valid_documents_become_rust_whatever_the_order_of_files(
        documents in prop::collection::vec(documents::document(), 1..4)
    ) {
        let inputs = inputs(&documents);
        let output = generated(inputs.clone());
        for (path, text) in output.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            if !path.starts_with("src/runtime/") {
                let parsed = syn::parse_file(text);
                prop_assert!(parsed.is_ok(), "{}: {:?}\n{}", path, parsed.err(), text);
            }
        }
        prop_assert_eq!(output.summary.emitted, output.summary.operations);
        let mut turned = inputs;
        turned.reverse();
        let again = generated(turned);
        prop_assert!(output.files == again.files, "the order of files matters");
        prop_assert_eq!(output.lock, again.lock);
    }
}

#[cfg(feature = "slow")]
#[test]
fn a_sample_of_them_compiles_without_a_warning() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let outputs = (0..24).map(|index| {
        let document = documents::document().new_tree(&mut runner).expect("a document");
        let output = generated(inputs(&[document.current()]));
        (format!("sample_{index}"), output.files)
    });
    let project = tests::folder::scratch("properties");
    let files =
        tests::cargo::one_crate("The crates of some documents.", outputs.collect());
    tests::cargo::write_project(&files, &project);
    tests::cargo::clippy(&project, &[]);
}
