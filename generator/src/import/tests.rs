//! Small documents through the importer.

use serde_json::{Value, json};

use super::import;
use crate::diagnostics::Diagnostics;
use crate::files::Input;
use crate::source::{Source, read};

fn imported(tree: Value) -> Value {
    let source = Source {
        name: "folder/bank-accounts.yml".to_owned(),
        text: String::new(),
        tree,
    };
    let (documents, _) = import(vec![source]);
    assert_eq!(documents[0].file_name, "bank-accounts.yaml");
    let input = Input {
        name: documents[0].file_name.clone(),
        bytes: documents[0].text.clone().into_bytes(),
    };
    read(vec![input], &mut Diagnostics::default()).remove(0).tree
}

fn published() -> Value {
    json!({
        "openapi": "3.0.0",
        "info": { "title": "Accounts", "description": "Words.", "version": "1.0.0", "contact": {} },
        "servers": [{ "url": "https://example.com", "description": "Words" }],
        "tags": [{ "name": "accounts" }],
        "paths": {
            "/empty": { "parameters": [] },
            "/a/{a_id}": {
                "x-group": ["A"],
                "parameters": [
                    { "name": "a_id", "in": "path", "required": true, "schema": { "type": "string" }, "example": 1 },
                    { "$ref": "#/components/parameters/org" },
                ],
                "get": {
                    "tags": ["accounts"], "summary": "Words", "description": "Words", "deprecated": false,
                    "security": [{ "auth": ["b.READ"] }],
                    "operationId": "get_a",
                    "parameters": [
                        { "name": "a_id", "in": "path", "required": true, "schema": { "type": "string" } },
                        { "name": "q", "description": "Words", "in": "query", "required": false,
                          "schema": { "$ref": "#/components/schemas/q" } },
                    ],
                    "responses": { "200": { "description": "Words", "content": { "application/json": {
                        "schema": { "$ref": "#/components/schemas/answer" }, "example": {},
                    } } } },
                },
            },
        },
        "components": {
            "parameters": { "org": { "name": "org", "in": "query", "schema": { "type": "string" } },
                            "unused": { "name": "unused", "in": "query", "schema": { "type": "string" } } },
            "schemas": {
                "q": { "$ref": "#/components/schemas/code" },
                "code": { "description": "Words. Max-length [5]", "type": "string", "x-none": [], "x-in": ["uk"] },
                "answer": { "type": "object", "readOnly": true, "properties": {
                    "description": { "$ref": "#/components/schemas/code" },
                    "tags": { "type": "array", "items": { "$ref": "#/components/schemas/tag" } },
                    "tree": { "$ref": "#/components/schemas/node" },
                    "single": { "$ref": "#/components/schemas/single" },
                    "twice": { "$ref": "#/components/schemas/list" },
                    "again": { "$ref": "#/components/schemas/list" },
                } },
                "tag": { "type": "object", "properties": { "name": { "type": "string", "example": "x" } } },
                "list": { "type": "array", "items": { "$ref": "#/components/schemas/shared" } },
                "shared": { "type": "object", "required": [] },
                "single": { "type": "object", "title": "Words" },
                "node": { "type": "object", "properties": { "child": { "$ref": "#/components/schemas/node" } } },
                "unused": { "type": "object" },
            },
            "securitySchemes": { "auth": { "type": "oauth2", "description": "Words", "flows": { "implicit": {
                "authorizationUrl": "https://example.com", "scopes": { "a.READ": "Words" } } } } },
        },
    })
}

#[test]
fn facts_in_our_own_form() {
    let code = json!({ "type": "string", "maxLength": 5, "x-in": ["uk"] });
    let shared =
        json!({ "type": "array", "items": { "$ref": "#/components/schemas/shared" } });
    let expected = json!({
        "openapi": "3.0.0",
        "info": { "title": "Bank Accounts", "version": "1.0.0" },
        "servers": [{ "url": "https://example.com" }],
        "paths": { "/a/{a_id}": {
            "parameters": [
                { "name": "a_id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "$ref": "#/components/parameters/org" },
            ],
            "get": {
                "operationId": "get_a",
                "parameters": [{ "name": "q", "in": "query", "schema": code }],
                "responses": { "200": { "description": "OK", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/answer" } } } } },
                "security": [{ "auth": ["b.READ"] }],
            },
        } },
        "components": {
            "parameters": { "org": { "name": "org", "in": "query", "schema": { "type": "string" } } },
            "schemas": {
                "answer": { "type": "object", "properties": {
                    "description": code,
                    "tags": { "type": "array", "items": {
                        "type": "object", "properties": { "name": { "type": "string" } } } },
                    "tree": { "$ref": "#/components/schemas/node" },
                    "single": { "type": "object" },
                    "twice": shared,
                    "again": shared,
                } },
                "shared": { "type": "object" },
                "node": { "type": "object", "properties": { "child": { "$ref": "#/components/schemas/node" } } },
            },
            "securitySchemes": { "auth": { "type": "oauth2", "flows": { "implicit": {
                "authorizationUrl": "https://example.com", "scopes": { "b.READ": "" } } } } },
        },
    });
    // Texts compare keys in their order, too.
    assert_eq!(imported(published()).to_string(), expected.to_string());
}

#[test]
fn importing_again_changes_nothing() {
    let once = imported(published());
    assert_eq!(imported(once.clone()).to_string(), once.to_string());
}

#[test]
fn circles_stay_references() {
    let array = |of: &str| json!({ "type": "array", "items": { "$ref": format!("#/components/schemas/{of}") } });
    let schemas = json!({ "a": array("b"), "b": array("a"), "alias": { "$ref": "#/components/schemas/alias" },
        "body": { "type": "object", "properties": {
            "a": { "$ref": "#/components/schemas/a" }, "alias": { "$ref": "#/components/schemas/alias" } } } });
    let mut tree = published();
    tree["paths"]["/a/{a_id}"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"] = json!({ "$ref": "#/components/schemas/body" });
    tree["components"]["schemas"] = schemas;
    let once = imported(tree);
    assert_eq!(
        once.pointer("/components/schemas/body/properties/a"),
        Some(&json!({ "$ref": "#/components/schemas/a" }))
    );
    assert_eq!(imported(once.clone()), once);
}

#[test]
fn headings_are_no_names() {
    let mut tree = published();
    let heading = "get-the-one-a-that-has-this-id-response";
    let schema = json!({ "$ref": format!("#/components/schemas/{heading}") });
    tree["components"]["schemas"][heading] = json!({ "type": "object" });
    tree["paths"]["/a/{a_id}"]["get"]["responses"]["200"]["content"]["application/json"]
        ["schema"] = schema;
    let imported = imported(tree);
    let schemas = imported["components"]["schemas"].as_object();
    assert_eq!(
        schemas.into_iter().flatten().map(|(name, _)| name).collect::<Vec<_>>(),
        ["get-a-response"]
    );
}
