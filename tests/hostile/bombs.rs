//! G8, G9 and G10: documents that cost more than they are. The program runs with little memory and time: what is refused is
//! refused in them, and so is what is accepted done.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use tests::program::{self, Run};

use crate::sinks;

const PROGRAM: &str = env!("CARGO_BIN_EXE_openapi-crate-under-test");

/// Makes all that can be made of a document: a crate, with tests of every call.
fn generate(name: &str, text: &str) -> Run {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).expect("a file");
    };
    put(name, text);
    put("client.toml", "tests = { wire = true }");
    let arguments = ["generate", "--config", "client.toml", "--out", "crate", name];
    program::run_bounded(PROGRAM, folder.path(), &arguments)
}

fn assert_refused(what: &str, name: &str, text: &str, code: &str) {
    let run = generate(name, text);
    assert_eq!(run.status, Some(1), "{what}: {}", run.stderr);
    assert!(run.stderr.contains(&format!("error[{code}]")), "{what}: {}", run.stderr);
}

fn yaml(rest: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: Shop, version: '1'}}\npaths: {{}}\n{rest}\n")
}

#[test]
fn anchors_and_aliases_are_refused_however_little_or_much_they_stand_for() {
    let mut laughs = String::from("x-a0: &a0 [lol, lol]\n");
    for level in 1..40 {
        laughs.push_str(&format!("x-a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1));
    }
    assert_refused("exponential", "a.yaml", &yaml(&laughs), "alias-refused");
    let quadratic =
        format!("x-a: &a [{}]\nx-b: [{}]\n", "a,".repeat(100_000), "*a,".repeat(90));
    assert_refused("quadratic", "a.yaml", &yaml(&quadratic), "alias-refused");
    assert_refused(
        "merge",
        "a.yaml",
        &yaml("x-a: &a {b: 1}\nx-c: {<<: *a}"),
        "alias-refused",
    );
    assert_refused("unused", "a.yaml", &yaml("x-a: &a 1"), "alias-refused");
    assert_refused("endless", "a.yaml", &yaml("x-a: &a [*a]"), "alias-refused");
}

#[test]
fn depth_is_refused_at_its_bound() {
    // What stands around the lists is one level.
    for (levels, status) in [(119, 0), (120, 1)] {
        let lists = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        let run = generate("a.yaml", &yaml(&format!("x-a: {lists}")));
        assert_eq!(run.status, Some(status), "{levels}: {}", run.stderr);
    }
    for deep in [
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        "? ".repeat(100_000),
    ] {
        let run = generate("a.yaml", &yaml(&format!("x-a:\n  {deep}")));
        assert_eq!(run.status, Some(1), "{}", run.stderr);
        assert!(
            ["too-deep", "syntax"]
                .iter()
                .any(|code| run.stderr.contains(&format!("error[{code}]"))),
            "{}",
            run.stderr
        );
    }
    let json = format!(
        "{{\"openapi\": \"3.0.3\", \"x-a\": {}{}}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert_refused("json", "a.json", &json, "too-deep");
    let schema = format!(
        "{}{{\"type\": \"string\"}}{}",
        "{\"type\": \"array\", \"items\": ".repeat(500),
        "}".repeat(500)
    );
    let json = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"a\", \"version\": \"1\"}}, \"paths\": {{}}, \"components\": {{\"schemas\": {{\"A\": {schema}}}}}}}"
    );
    assert_refused("a schema", "a.json", &json, "too-deep");
}

#[test]
fn size_is_refused_at_its_bound() {
    let sized = |bytes: usize| {
        let around = yaml("x-a: ").len();
        yaml(&format!("x-a: {}", "a".repeat(bytes - around)))
    };
    let run = generate("a.yaml", &sized(64 << 20));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert_refused("a byte more", "a.yaml", &sized((64 << 20) + 1), "input-too-large");
    // What stands around the list has thirteen nodes.
    let around = "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"Shop\", \"version\": \"1\"}, \"paths\": {}, \"x-a\": [";
    let most = 700_000 - 13;
    for name in ["a.yaml", "a.json"] {
        let list = |items| format!("{around}{}]}}", vec!["1"; items].join(","));
        let run = generate(name, &list(most));
        assert_eq!(run.status, Some(0), "{name}: {}", run.stderr);
        assert_refused("nodes", name, &list(most + 1), "input-too-large");
    }
}

#[test]
fn documents_together_are_refused_at_a_bound_that_only_the_configuration_moves() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = vec!["1"; 600_000].join(",");
    for name in ["a.json", "b.json", "c.json", "d.json", "e.json"] {
        let text = format!(
            "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"Shop\", \"version\": \"1\"}}, \"paths\": {{}}, \"documents\": {{\"max_nodes\": 4000000}}, \"x-a\": [{list}]}}"
        );
        fs::write(folder.path().join(name), text).expect("a document");
    }
    let check = |config: &str| {
        fs::write(folder.path().join("client.toml"), config).expect("a configuration");
        let arguments = ["check", "--config", "client.toml", "."];
        program::run(PROGRAM, folder.path(), &arguments)
    };
    for (config, most) in [("", "2800000"), ("[documents]\nmax_nodes = 1_000", "1000")] {
        let run = check(config);
        assert_eq!(run.status, Some(1), "{}", run.stderr);
        for said in ["error[input-too-large]", most, "`max_nodes` under `[documents]`"] {
            assert!(run.stderr.contains(said), "{said}: {}", run.stderr);
        }
    }
    let run = check("[documents]\nmax_nodes = 4_000_000");
    assert_eq!(run.status, Some(0), "{}", run.stderr);
}

#[test]
fn what_yaml_has_beyond_json_is_refused_or_means_one_thing() {
    assert_refused("a key twice", "a.yaml", &yaml("x-a: {b: 1, b: 2}"), "duplicate-key");
    assert_refused(
        "a key twice",
        "a.json",
        "{\"openapi\": \"3.0.3\", \"openapi\": \"3.0.3\"}",
        "duplicate-key",
    );
    for tag in [
        "!!python/object/apply:os.system [touch hostile-canary]",
        "!ruby/object:Gem::Installer {}",
        "!<tag:x> 1",
        "!!binary aGk=",
        "!!timestamp 2001-01-01",
        "!local 1",
    ] {
        assert_refused(tag, "a.yaml", &yaml(&format!("x-a: {tag}")), "tag-refused");
    }
    for number in [".nan", ".inf", "-.inf", ".NaN"] {
        assert_refused(number, "a.yaml", &yaml(&format!("x-a: {number}")), "not-finite");
    }
    assert_refused(
        "two documents",
        "a.yaml",
        &format!("{}---\na: 1\n", yaml("")),
        "several-documents",
    );
    assert_refused("a map as key", "a.yaml", &yaml("x-a: {? {b: 1} : 2}"), "syntax");
    // Words that other readers take for dates, numbers or truth are text of the document like any other.
    let run = generate(
        "a.yaml",
        &yaml(
            "tags: [{name: no}, {name: 2026-01-01}, {name: 0o17}, {name: 017}, {name: 1_000}, {name: 12:30:45}]",
        ),
    );
    assert_eq!(run.status, Some(0), "{}", run.stderr);
}

#[test]
fn words_are_read_in_the_time_of_their_length() {
    let said = |of: &str, words: String| {
        let mut document = sinks::document();
        let sort = document.pointer_mut("/paths/~1orders~1{order_id}/get/parameters/0");
        *sort.expect("a parameter") = json!({"name": "sort", "in": "query", "schema": {"type": "string"}, "description": words});
        let run = generate("a.json", &document.to_string());
        assert_eq!(run.status, Some(0), "{of}: {}", run.stderr);
    };
    for word in ["<a", "<a href=b>", "*a_ ", "[", "`"] {
        said(word, word.repeat((1 << 20) / word.len()));
    }
    let each =
        |form: fn(usize) -> String| (0..40_000).map(form).collect::<Vec<_>>().join(", ");
    said("words", format!("Allowed values: {}.", each(|n| format!("`v{n}`"))));
    let spans = each(|n| format!("<code>sort_{n}</code>"));
    said("spans", format!("Allowed values: {spans}."));
    said("forms", format!("Variants: {spans}."));
}

fn shop(schemas: Value) -> String {
    let mut document = sinks::document();
    document["components"]["schemas"] = schemas;
    let schema = document.pointer_mut("/components/schemas/Order");
    assert!(schema.is_some_and(|schema| schema.is_object()));
    document.to_string()
}

/// A schema bomb that is done within the bounds of the run.
fn assert_done(what: &str, schemas: Value) {
    let run = generate("a.json", &shop(schemas));
    assert_eq!(run.status, Some(0), "{what}: {}", run.stderr);
}

#[test]
fn wide_schemas_cost_what_they_say() {
    let properties: Map<String, Value> = (0..10_000)
        .map(|index| (format!("p{index}"), json!({"type": "string"})))
        .collect();
    assert_done(
        "10,000 properties",
        json!({"Order": {"type": "object", "properties": properties}}),
    );
    let values: Vec<String> = (0..100_000).map(|index| format!("v{index}")).collect();
    assert_done(
        "100,000 values",
        json!({"Order": {"type": "object", "properties": {"a": {"type": "string", "enum": values}}}}),
    );
    let variants: Vec<Value> = (0..1_000).map(|index| json!({"type": "object", "properties": {format!("a{index}"): {"type": "string"}}})).collect();
    assert_done("1,000 variants", json!({"Order": {"oneOf": variants}}));
}

#[test]
fn schemas_that_multiply_do_not() {
    // Each refers to the next one twice, thirty levels deep.
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let mut schemas: Map<String, Value> = (0..30)
            .map(|level| {
                let next = json!({"$ref": format!("#/components/schemas/A{}", level + 1)});
                (format!("A{level}"), json!({keyword: [next.clone(), {"type": "object", "properties": {"a": next}}, {"type": "object", "properties": {"b": next}}]}))
            })
            .collect();
        schemas.insert(
            "A30".into(),
            json!({"type": "object", "properties": {"c": {"type": "string"}}}),
        );
        schemas.insert("Order".into(), json!({"$ref": "#/components/schemas/A0"}));
        assert_done(keyword, Value::Object(schemas));
    }
    // The same without references: the document itself has all of them.
    let mut inline = json!({"type": "object", "properties": {"c": {"type": "string"}}});
    for level in 0..10 {
        inline = json!({"oneOf": [inline.clone(), {"type": "object", "properties": {format!("p{level}"): inline}}]});
    }
    assert_done("inline", json!({"Order": inline}));
}

#[test]
fn words_on_lines_of_their_own_cost_what_nodes_do() {
    let described = |lines: usize| {
        let mut document = sinks::document();
        document["components"]["schemas"]["Order"]["description"] =
            "a\n\n".repeat(lines / 2).into();
        document.to_string()
    };
    let run = generate("a.json", &described(345_000));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert_refused("lines", "a.json", &described(350_000), "input-too-large");
    let yaml = yaml(&format!("x-a: |\n{}", "  a\n\n".repeat(175_000)));
    assert_refused("lines of YAML", "a.yaml", &yaml, "input-too-large");
}

#[test]
fn path_items_that_stand_at_many_paths_are_copied_to_an_end() {
    let words: Vec<String> = (0..100_000).map(|number| number.to_string()).collect();
    let many: Map<String, Value> = (0..10_000)
        .map(|path| (format!("/{path}"), json!({"$ref": "#/components/pathItems/A"})))
        .collect();
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": many,
        "components": {"pathItems": {"A": {"get": {"x-words": words, "responses": {}}}}},
    });
    assert_refused("paths", "a.json", &document.to_string(), "references-too-large");
}

#[test]
fn what_is_made_up_for_examples_and_tests_has_an_end() {
    let schema = |level: usize, width: usize| {
        let next = json!({"$ref": format!("#/components/schemas/A{}", level + 1)});
        let names = (0..width).map(|index| format!("p{index}"));
        let properties: Map<String, Value> =
            names.clone().map(|name| (name, next.clone())).collect();
        let required: Vec<String> = names.collect();
        json!({"type": "object", "required": required, "properties": properties})
    };
    for (levels, width) in [(5, 60), (30, 2)] {
        let mut document = sinks::document();
        let mut schemas: Map<String, Value> = (0..levels)
            .map(|level| (format!("A{level}"), schema(level, width)))
            .collect();
        schemas.insert(format!("A{levels}"), json!({"type": "string"}));
        schemas.insert("Order".into(), json!({"$ref": "#/components/schemas/A0"}));
        document["components"]["schemas"] = Value::Object(schemas);
        let run = generate("a.json", &document.to_string());
        assert_eq!(run.status, Some(0), "{levels} levels: {}", run.stderr);
    }
}

/// What is said of `a.json` in a folder with these actions of an overlay, which end the run.
fn refused_overlay(folder: &Path, actions: &[Value]) -> String {
    let info = json!({"title": "Bomb", "version": "1"});
    let overlay = json!({"overlay": "1.1.0", "info": info, "actions": actions});
    fs::write(folder.join("o.json"), overlay.to_string()).expect("an overlay");
    let arguments = ["check", "--overlay", "o.json", "a.json"];
    let run = program::run_bounded(PROGRAM, folder, &arguments);
    assert_eq!(run.status, Some(1), "{actions:?}: {}", run.stderr);
    assert!(run.stderr.contains("error[input-too-large]"), "{}", run.stderr);
    run.stderr
}

#[test]
fn overlays_that_multiply_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let document = sinks::document().to_string();
    fs::write(folder.path().join("a.json"), document).expect("a document");
    let wide = json!({"target": "$.info", "copy": "$.paths"});
    let wider = json!({"target": "$.paths", "copy": "$"});
    let deep = json!({"target": "$.info", "update": {"x-a": {}}});
    let deeper = json!({"target": "$..['x-a']", "copy": "$.info"});
    for (action, again) in [(wide, wider), (deep, deeper)] {
        let mut actions = vec![action];
        actions.extend(vec![again; 60]);
        let said = refused_overlay(folder.path(), &actions);
        assert!(said.contains("than any may be"), "{said}");
    }
}

#[test]
fn overlays_that_look_everywhere_again_and_again_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut document = sinks::document();
    document["x-a"] = (0..100).fold(json!([]), |inner, _| json!({ "x-a": inner }));
    fs::write(folder.path().join("a.json"), document.to_string()).expect("a document");
    let descents = "..*".repeat(8);
    let filter = (0..8).fold("@".to_owned(), |inner, _| format!("@..[?{inner}]"));
    for target in [
        format!("${descents}"),
        format!("$..[?@{descents}]"),
        format!("$[?{filter}]"),
        format!("$..[?${descents}]"),
        format!("$..*{}", "[*,*]".repeat(40)),
    ] {
        let action = json!({"target": target, "update": {"x-b": 1}});
        let said = refused_overlay(folder.path(), &[action]);
        assert!(said.contains("than one may"), "{said}");
    }
}

#[test]
fn chains_of_parts_do_not_repeat_all_that_they_inherit_for_ever() {
    let links = 3_000;
    let mut schemas: Map<String, Value> = (0..links)
        .map(|link| {
            let next = json!({"$ref": format!("#/components/schemas/A{}", link + 1)});
            let own = json!({"type": "object", "properties": {format!("p{link}"): {"type": "string"}}});
            (format!("A{link}"), json!({"allOf": [next, own]}))
        })
        .collect();
    schemas.insert(format!("A{links}"), json!({"type": "object"}));
    schemas.insert("Order".into(), json!({"$ref": "#/components/schemas/A0"}));
    let run = generate("a.json", &shop(Value::Object(schemas)));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(run.stderr.contains("that would repeat too many fields"), "{}", run.stderr);
}

#[test]
fn what_components_require_is_not_repeated_for_ever() {
    let required: Vec<String> = (0..5_000).map(|key| format!("r{key}")).collect();
    let own = json!({"properties": {"a": {"type": "string"}}});
    for properties in [json!({}), own["properties"].clone()] {
        let parts = json!([{"$ref": "#/components/schemas/A"}, own]);
        let heirs = (0..5_000).map(|heir| (format!("D{heir}"), json!({"allOf": parts})));
        let mut schemas: Map<String, Value> = heirs.collect();
        let required =
            json!({"type": "object", "properties": properties, "required": required});
        schemas.insert("A".to_owned(), required);
        schemas.insert("Order".to_owned(), json!({"$ref": "#/components/schemas/D0"}));
        assert_done("what is required", schemas.into());
    }
}

#[test]
fn schemas_in_a_circle_end() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    assert_done(
        "allOf",
        json!({"Order": {"allOf": [reference("A")]}, "A": {"allOf": [reference("Order"), {"properties": {"a": {"type": "string"}}}]}}),
    );
    assert_done(
        "items",
        json!({"Order": {"type": "array", "items": reference("Order")}}),
    );
    let many: Map<String, Value> = (0..300)
        .map(|index| {
            let all: Map<String, Value> = (0..300)
                .map(|other| (format!("p{other}"), reference(&format!("A{other}"))))
                .collect();
            (format!("A{index}"), json!({"type": "object", "properties": all}))
        })
        .chain([("Order".into(), reference("A0"))])
        .collect();
    assert_done("each in each", Value::Object(many));
}

#[test]
fn what_is_printed_steers_no_terminal() {
    let steering = "\u{1b}[2J\u{1b}]0;x\u{7}\r\u{9b}31m\u{202e}\u{200b}\0";
    let mut document = sinks::document();
    document["paths"]["/orders"]["post"]["operationId"] = "get_order".into();
    document["components"]["schemas"]["Order"]["properties"]["buyer"] =
        json!({"type": steering});
    document["paths"][format!("/{steering}/{{{steering}}}")] = json!({"get": {"operationId": steering, "parameters": [{"name": steering, "in": steering}], "responses": {}}});
    document["components"]["schemas"][steering] = json!({"$ref": steering});
    for (name, text) in [
        ("a.json", document.to_string()),
        ("a.yaml", format!("a: \"{steering}\n")),
        ("a.yaml", format!("openapi: 9{steering}")),
    ] {
        let run = generate(name, &text);
        assert_ne!(run.stderr, "");
        for said in [&run.stdout, &run.stderr] {
            let found = said.chars().find(|c| {
                (c.is_control() && *c != '\n') || matches!(c, '\u{202e}' | '\u{200b}')
            });
            assert_eq!(found, None, "{said:?}");
        }
    }
    // The name of a file is an outsider's word as well.
    let folder = tempfile::tempdir().expect("a folder");
    let name = "\u{1b}[2Ja\u{202e}.yaml";
    fs::write(folder.path().join(name), "a: 1").expect("a file");
    let run = program::run(PROGRAM, folder.path(), &["check", name]);
    assert_eq!(run.status, Some(1));
    assert!(!run.stderr.contains(['\u{1b}', '\u{202e}']), "{:?}", run.stderr);
}
