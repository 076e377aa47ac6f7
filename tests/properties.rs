//! Documents that nobody wrote: valid ones, made of all keywords of OpenAPI 3.0 and 3.1. Each becomes a crate that parses, the
//! same in every run and in every order of its files.

mod documents;

use std::collections::BTreeSet;

use openapi_crate::files::Input;
use openapi_crate::{Output, Project, generate};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
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

/// Every keyword of OpenAPI 3.0 and 3.1, of all objects but examples and links, which say nothing about a client.
const KEYWORDS: &str = "openapi info servers paths components security tags externalDocs webhooks jsonSchemaDialect \
    title version description summary termsOfService contact license name url email identifier variables enum default \
    schemas responses parameters requestBodies headers securitySchemes pathItems examples links callbacks \
    get put post delete options head patch trace $ref operationId requestBody deprecated in required schema content style \
    explode allowReserved allowEmptyValue example encoding contentType type flows scheme bearerFormat openIdConnectUrl \
    implicit password clientCredentials authorizationCode authorizationUrl tokenUrl refreshUrl scopes \
    properties format items allOf oneOf anyOf not additionalProperties nullable readOnly writeOnly discriminator \
    propertyName mapping xml minimum maximum exclusiveMinimum exclusiveMaximum multipleOf pattern minLength maxLength \
    minItems maxItems uniqueItems minProperties maxProperties const contentEncoding contentMediaType contentSchema \
    prefixItems contains minContains maxContains unevaluatedItems unevaluatedProperties patternProperties propertyNames \
    dependentRequired dependentSchemas if then else $defs $anchor $dynamicAnchor $comment $schema $vocabulary";

#[test]
fn they_have_every_keyword() {
    let mut missing: BTreeSet<&str> = KEYWORDS.split_whitespace().collect();
    for document in sampled(100) {
        strike(&document, &mut missing);
    }
    assert!(missing.is_empty(), "no document has {missing:?}");
}

fn strike(value: &Value, missing: &mut BTreeSet<&str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                missing.remove(key.as_str());
                strike(value, missing);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| strike(value, missing)),
        _ => {}
    }
}

/// The same documents in every run.
fn sampled(count: usize) -> Vec<Value> {
    let mut runner = TestRunner::deterministic();
    let mut one = || documents::document().new_tree(&mut runner).expect("a document");
    (0..count).map(|_| one().current()).collect()
}

#[cfg(feature = "slow")]
#[test]
fn a_sample_of_them_compiles_without_a_warning() {
    let documents = sampled(24).into_iter().enumerate();
    let outputs = documents.map(|(index, document)| {
        (format!("sample_{index}"), generated(inputs(&[document])).files)
    });
    let project = tests::folder::scratch("properties");
    let files =
        tests::cargo::one_crate("The crates of some documents.", outputs.collect());
    tests::cargo::write_project(&files, &project);
    tests::cargo::clippy(&project, &[]);
}

/// The crate's own test of every call sends and reads made-up values of every type, and finds them unchanged.
#[cfg(feature = "slow")]
#[test]
fn values_go_through_a_sample_of_them_and_come_back() {
    let config =
        Input { name: "client.toml".into(), bytes: b"[tests]\nwire = true\n".into() };
    let output = generate(Project {
        documents: inputs(&sampled(24)),
        config: Some(config),
        ..Project::default()
    });
    let output = output.unwrap_or_else(|findings| panic!("refused:\n{findings}"));
    let project = tests::folder::scratch("properties-wire");
    tests::cargo::write_project(&output.files, &project);
    tests::cargo::run(&project, &["test", "--all-features", "--test", "wire"]);
}
