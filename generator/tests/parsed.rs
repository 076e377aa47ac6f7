//! What becomes of documents that are old, new or wrong: the 3.0 shape, with everything mended or reported.

use openapi_crate::diagnostics::{Diagnostics, codes, explain};
use openapi_crate::document;
use openapi_crate::files::Input;
use openapi_crate::source;
use serde_json::{Value, json};

/// A document as it is read, and the codes of what was said, in order and each once.
fn parsed(tree: &Value) -> (Value, Vec<&'static str>) {
    let mut diagnostics = Diagnostics::default();
    let input =
        Input { name: "a.json".to_owned(), bytes: tree.to_string().into_bytes() };
    let mut sources = source::read(vec![input], &mut diagnostics);
    source::repair(&mut sources, &mut diagnostics);
    let documents = document::parse(&mut sources, &mut diagnostics);
    let mut said: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
    said.sort_unstable();
    said.dedup();
    let openapi = documents.first().map(|document| &document.openapi);
    (serde_json::to_value(openapi).expect("tree"), said)
}

fn schema(version: &str, schema: &Value) -> (Value, Vec<&'static str>) {
    let (tree, said) = parsed(&json!({
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": schema, "B": {"type": "object"}}},
    }));
    (tree["components"]["schemas"]["A"].clone(), said)
}

fn operation(operation: &Value) -> (Value, Vec<&'static str>) {
    let (tree, said) = parsed(&json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": {"get": operation}},
    }));
    (tree["paths"]["/a"]["get"].clone(), said)
}

#[test]
fn newer_schemas_take_the_older_shape() {
    let reference = json!({"$ref": "#/components/schemas/B"});
    let cases = [
        (
            json!({"type": ["string", "null"]}),
            json!({"nullable": true, "type": "string"}),
        ),
        (
            json!({"type": ["string", "integer"], "maxLength": 3, "minimum": 1}),
            json!({"anyOf": [{"type": "string", "maxLength": 3}, {"type": "integer", "minimum": 1}]}),
        ),
        (json!({"const": "a"}), json!({"enum": ["a"]})),
        (json!({"type": "null"}), json!({"nullable": true, "enum": [null]})),
        (
            json!({"anyOf": [reference, {"type": "null"}]}),
            json!({"nullable": true, "allOf": [reference]}),
        ),
        (
            json!({"type": "integer", "exclusiveMinimum": 3, "minimum": 1}),
            json!({"type": "integer", "exclusiveMinimum": true, "minimum": 3}),
        ),
        (
            json!({"type": "string", "examples": ["x", "y"]}),
            json!({"type": "string", "example": "x"}),
        ),
        (
            json!({"type": "string", "contentMediaType": "application/pdf"}),
            json!({"type": "string", "format": "binary"}),
        ),
        (
            json!({"type": "string", "contentEncoding": "base64"}),
            json!({"type": "string", "format": "byte"}),
        ),
        (
            json!({"$ref": "#/components/schemas/B", "description": "d"}),
            json!({"description": "d", "allOf": [reference]}),
        ),
        (
            json!({"type": "object", "properties": {"x": true}}),
            json!({"type": "object", "properties": {"x": {}}}),
        ),
    ];
    for (given, expected) in cases {
        let (read, said) = schema("3.1.0", &given);
        assert_eq!((read, said), (expected, vec![]), "{given}");
    }
    let cases = [
        (
            json!({"type": "array", "prefixItems": [{}], "items": false}),
            json!({"type": "array", "items": {}}),
        ),
        (
            json!({"type": "object", "properties": {"y": false}}),
            json!({"type": "object", "properties": {"y": {}}}),
        ),
    ];
    for (given, expected) in cases {
        let (read, said) = schema("3.1.0", &given);
        assert_eq!((read, said), (expected, vec!["unsupported-schema"]), "{given}");
    }
}

#[test]
fn deep_references_get_a_component() {
    let given = json!({
        "type": "object",
        "$defs": {"C": {"type": "array", "items": {"$ref": "#/components/schemas/A/$defs/C"}}},
        "properties": {"c": {"$ref": "#/components/schemas/A/%24defs/C"}},
    });
    let (read, said) = schema("3.1.0", &given);
    assert_eq!(read["properties"]["c"], json!({"$ref": "#/components/schemas/A_C"}));
    assert_eq!(said, [""; 0]);
}

#[test]
fn references_into_what_is_never_called_find_it_brought_to_the_same_shape() {
    let (tree, said) = parsed(&json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a": {"get": {
                "operationId": "a",
                "parameters": [{"$ref": "#/components/pathItems/I/parameters/0"}],
                "responses": {"200": {"$ref": "#/webhooks/w/post/responses/200"}},
            }},
        },
        "webhooks": {"w": {"post": {
            "requestBody": {"content": {"application/json": {"schema": {"type": ["string", "null"]}}}},
            "responses": {"200": {"description": "d"}},
        }}},
        "components": {
            "pathItems": {"I": {"parameters": [{"name": "i", "in": "query", "schema": {"const": 1}}]}},
            "schemas": {
                "Pair": {"type": "array", "prefixItems": [{"const": 2}]},
                "Own": {"properties": {
                    "first": {"$ref": "#/components/schemas/Pair/prefixItems/0"},
                    "told": {"$ref": "#/webhooks/w/post/requestBody/content/application~1json/schema"},
                    "any": {"$ref": "#/components/schemas/Own/additionalProperties"},
                }, "additionalProperties": true},
            },
        },
    }));
    let get = &tree["paths"]["/a"]["get"];
    let found = |reference: &Value| {
        let pointer = reference["$ref"].as_str().and_then(|text| text.strip_prefix('#'));
        tree.pointer(pointer.expect("a reference")).expect("what it leads to").clone()
    };
    assert_eq!(found(&get["parameters"][0])["schema"], json!({"enum": [1]}));
    assert_eq!(found(&get["responses"]["200"]), json!({"description": "d"}));
    let own = &tree["components"]["schemas"]["Own"]["properties"];
    assert_eq!(found(&own["first"]), json!({"enum": [2]}));
    assert_eq!(found(&own["told"]), json!({"type": "string", "nullable": true}));
    assert_eq!(found(&own["any"]), json!({}));
    assert_eq!(said, ["unsupported-schema", "webhooks-ignored"]);
}

#[test]
fn a_discriminator_may_point_into_a_schema() {
    let given = json!({
        "oneOf": [{"$ref": "#/components/schemas/A/$defs/C"}, {"$ref": "#/components/schemas/B"}],
        "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/A/%24defs/C", "b": "B"}},
        "$defs": {"C": {"type": "object"}},
    });
    let (read, said) = schema("3.1.0", &given);
    let mapping = json!({"c": "#/components/schemas/A_C", "b": "B"});
    assert_eq!(read["discriminator"]["mapping"], mapping);
    assert_eq!(said, [""; 0]);
}

#[test]
fn twenty_thousand_references_each_into_the_next_place_end() {
    let length = 20_000;
    let mut links: serde_json::Map<String, Value> = (0..length)
        .map(|link| {
            let next = format!("#/x-links/{}/next", link + 1);
            (link.to_string(), json!({"next": {"$ref": next}}))
        })
        .collect();
    links.insert(length.to_string(), json!({"next": {"type": "string"}}));
    let (tree, said) = parsed(&json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": {"$ref": "#/x-links/0/next"}}},
        "x-links": links,
    }));
    assert_eq!(said, [""; 0]);
    let mut schema = &tree["components"]["schemas"]["A"];
    let mut followed = 0;
    while let Some(reference) = schema["$ref"].as_str() {
        schema = tree.pointer(&reference[1..]).expect("what it leads to");
        followed += 1;
    }
    assert_eq!(schema, &json!({"type": "string"}));
    assert_eq!(followed, length + 1);
}

#[test]
fn path_items_come_to_their_paths() {
    let (tree, said) = parsed(&json!({
        "openapi": "3.2.0",
        "info": {"title": "t", "version": "1"},
        "webhooks": {"w": {}},
        "paths": {
            "/a": {"$ref": "#/components/pathItems/p"},
            "/b": {"query": {"responses": {}}, "additionalOperations": {"COPY": {"responses": {}}, "PATCH": {"operationId": "p", "responses": {}}}},
        },
        "components": {"pathItems": {"p": {"get": {"operationId": "g", "responses": {}}}}},
    }));
    assert_eq!(tree["paths"]["/a"]["get"]["operationId"], "g");
    assert_eq!(tree["paths"]["/b"]["patch"]["operationId"], "p");
    assert_eq!(said, ["unsupported-method", "webhooks-ignored"]);
}

#[test]
fn clear_mistakes_are_mended() {
    let cases = [
        (
            json!({"type": "object", "properties": {"a": {"type": "string", "required": true}}}),
            json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}),
        ),
        (json!({"type": "Int"}), json!({"type": "integer"})),
        (json!({"type": "file"}), json!({"type": "string", "format": "binary"})),
        (json!({"type": "whatever"}), json!({})),
        (
            json!({"type": "array", "items": [{"type": "string"}]}),
            json!({"type": "array", "items": {"type": "string"}}),
        ),
        (
            json!({"type": "string", "maxLength": "5"}),
            json!({"type": "string", "maxLength": 5}),
        ),
        (
            json!({"type": "string", "nullable": "true"}),
            json!({"type": "string", "nullable": true}),
        ),
        (
            json!({"type": "object", "required": "a"}),
            json!({"type": "object", "required": ["a"]}),
        ),
    ];
    for (given, expected) in cases {
        let (read, said) = schema("3.0.0", &given);
        assert_eq!((read, said), (expected, vec!["repaired"]), "{given}");
    }
    let given = json!({"type": "string", "enum": null, "description": null});
    assert_eq!(schema("3.0.0", &given), (json!({"type": "string"}), vec![]));
}

#[test]
fn one_bad_part_is_left_out_alone() {
    let (read, said) = schema(
        "3.0.0",
        &json!({"type": "object", "properties": {"a": "text", "b": {"type": "string", "maxLength": []}}}),
    );
    assert_eq!(read["properties"], json!({"a": {}, "b": {"type": "string"}}));
    assert_eq!(said, ["schema-not-understood", "wrong-type"]);

    let (read, said) = operation(&json!({
        "tags": "t",
        "parameters": [
            {"name": "id", "in": "Path", "type": "string"},
            {"name": "body", "in": "body"},
            {"name": "q", "in": "query", "style": "simple"},
        ],
    }));
    assert_eq!(read["parameters"].as_array().map(Vec::len), Some(2));
    assert_eq!(read["parameters"][0]["schema"], json!({"type": "string"}));
    assert_eq!(read["parameters"][0]["required"], true);
    assert_eq!(said, ["repaired", "unsupported-parameter", "wrong-type"]);
}

#[test]
fn keywords_are_read_ignored_or_reported() {
    let (_, said) = schema(
        "3.0.0",
        &json!({"type": "object", "x-own": 1, "xml": {}, "if": {}, "desciption": "d"}),
    );
    assert_eq!(said, ["keyword-not-read", "unknown-keyword"]);
}

/// Every value of a document, one after the other, replaced by each of these: nothing panics, and nothing takes long.
#[test]
fn whatever_stands_where_the_document_is_answered() {
    let whole = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "/", "variables": {"v": {"default": "d", "enum": ["d"]}}}],
        "security": [{"s": ["x"]}],
        "tags": [{"name": "n"}],
        "paths": {"/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/P"}],
            "get": {
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}, "style": "form"}],
                "requestBody": {"content": {"multipart/form-data": {"schema": {}, "encoding": {"a": {"style": "form"}}}}},
                "responses": {"2XX": {"description": "", "headers": {"h": {"schema": {}}}, "content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {"a": {"anyOf": [{"type": ["integer", "null"], "minimum": 1}]}, "b": {"type": "array", "items": {"enum": [1]}}},
                    "additionalProperties": {"type": "string"},
                    "discriminator": {"propertyName": "a", "mapping": {"x": "y"}},
                }}}}},
            },
        }},
        "components": {
            "parameters": {"P": {"name": "id", "in": "path", "required": true, "schema": {}}},
            "securitySchemes": {"s": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "u", "scopes": {"x": "y"}}}}},
        },
    });
    let mut pointers = Vec::new();
    collect(&whole, String::new(), &mut pointers);
    assert!(pointers.len() > 70);
    for value in [
        json!(null),
        json!(true),
        json!(-1.5),
        json!("x"),
        json!([]),
        json!([[1]]),
        json!({}),
        json!({"$ref": 1}),
        json!({"/": null, "$ref": "#"}),
    ] {
        for pointer in &pointers {
            let mut tree = whole.clone();
            *tree.pointer_mut(pointer).expect("place") = value.clone();
            let (read, said) = parsed(&tree);
            let is_answered = read.is_object() || !said.is_empty();
            assert!(is_answered, "{pointer}: {value}");
        }
    }
}

fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let key = key.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{pointer}/{key}"), pointers);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect(value, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}

#[test]
fn every_code_is_explained() {
    assert!(codes().count() > 40);
    assert!(codes().all(|code| explain(code).is_some()));
}

#[test]
fn keys_that_are_no_text_become_the_text_that_they_are_written_as() {
    let mut diagnostics = Diagnostics::default();
    let text = "openapi: 3.0.3\nx-keys: {200: a, true: b, 1.5: c, -1: d, ~: e, 99999999999999999999: f}\n\
                x-values: [99999999999999999999, -99999999999999999999, 1e3, ~, -1]\n";
    let input = Input { name: "a.yaml".to_owned(), bytes: text.into() };
    let sources = source::read(vec![input], &mut diagnostics);
    assert!(!diagnostics.has_errors());
    let keys = json!({"200": "a", "true": "b", "1.5": "c", "-1": "d", "null": "e", "99999999999999999999": "f"});
    assert_eq!(sources[0].tree["x-keys"], keys);
    let values =
        json!(["99999999999999999999", "-99999999999999999999", 1000.0, null, -1]);
    assert_eq!(sources[0].tree["x-values"], values);
}
