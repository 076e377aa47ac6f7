//! What a document may hold beside paths and schemas, and beside what a schema's own type asks for.

use serde_json::{Map, Value, json};

/// Components of all kinds but schemas, each of which something refers to or may.
pub(crate) fn components(is_3_1: bool) -> Map<String, Value> {
    let text = json!({"type": "string"});
    let mut components = json!({
        "parameters": {
            "Trace": {"name": "trace", "in": "header", "schema": text, "examples": {"a": {"$ref": "#/components/examples/A"}}},
            "Filter": {"name": "filter", "in": "query", "allowEmptyValue": true, "allowReserved": true, "content": {"application/json": {"schema": {"type": "object"}, "example": {}}}}
        },
        "responses": {
            "Wrong": {
                "description": "Wrong",
                "headers": {"X-Left": {"$ref": "#/components/headers/Left"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}, "examples": {"a": {"$ref": "#/components/examples/A"}}}},
                "links": {"next": {"$ref": "#/components/links/Next"}}
            }
        },
        "requestBodies": {
            "Upload": {
                "description": "A file and what it is.",
                "required": true,
                "content": {"multipart/form-data": {
                    "schema": {"type": "object", "properties": {"scan": {"type": "string", "format": "binary"}, "about": text}},
                    "encoding": {"scan": {"contentType": "image/png", "headers": {"X-Left": {"$ref": "#/components/headers/Left"}}}, "about": {"style": "form", "explode": true, "allowReserved": false}}
                }}
            }
        },
        "headers": {"Left": {"description": "How many calls are left.", "required": false, "deprecated": true, "style": "simple", "explode": false, "schema": {"type": "integer"}, "example": 9}},
        "examples": {"A": {"summary": "One", "description": "An example.", "value": {"a": 1}}, "B": {"externalValue": "https://shop.example/b.json"}},
        "links": {"Next": {"operationRef": "#/paths", "parameters": {"page": 2}, "requestBody": {}, "description": "More.", "server": {"url": "https://shop.example"}}},
        "callbacks": {"Done": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "Heard"}}}}}},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "basic": {"type": "http", "scheme": "basic", "description": "A name and a word."},
            "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            "who": {"type": "openIdConnect", "openIdConnectUrl": "https://shop.example/who"},
            "tokens": {"type": "oauth2", "flows": {
                "implicit": {"authorizationUrl": "https://shop.example/a", "scopes": {"read": "Reads"}},
                "password": {"tokenUrl": "https://shop.example/t", "refreshUrl": "https://shop.example/r", "scopes": {}},
                "clientCredentials": {"tokenUrl": "https://shop.example/t", "scopes": {}},
                "authorizationCode": {"authorizationUrl": "https://shop.example/a", "tokenUrl": "https://shop.example/t", "scopes": {"read": "Reads"}}
            }}
        }
    });
    if is_3_1 {
        components["pathItems"] =
            json!({"Ping": {"get": {"responses": {"204": {"description": "Here"}}}}});
        components["securitySchemes"]["line"] = json!({"type": "mutualTLS"});
    }
    match components {
        Value::Object(components) => components,
        _ => Map::new(),
    }
}

/// What stands at the top of a document.
pub(crate) fn top(words: &str, is_3_1: bool) -> Value {
    let mut top = json!({
        "openapi": if is_3_1 { "3.1.0" } else { "3.0.3" },
        "info": {
            "title": "Shop", "version": "1", "description": words, "termsOfService": "https://shop.example/terms",
            "contact": {"name": "Shop", "url": "https://shop.example", "email": "shop@shop.example"},
            "license": {"name": "MIT"}
        },
        "servers": [{
            "url": "https://{where}.shop.example/v1", "description": "All of it.",
            "variables": {"where": {"default": "eu", "enum": ["eu", "us"], "description": "The region."}}
        }],
        "tags": [{"name": "orders", "description": words, "externalDocs": {"url": "https://shop.example/o", "description": "More."}}],
        "externalDocs": {"url": "https://shop.example/docs"},
        "security": [{"key": []}],
        "x-origin": {"made": "up"}
    });
    if is_3_1 {
        top["info"]["summary"] = "A shop.".into();
        top["info"]["license"]["identifier"] = "MIT".into();
        top["jsonSchemaDialect"] =
            "https://spec.openapis.org/oas/3.1/dialect/base".into();
        top["webhooks"] =
            json!({"sold": {"post": {"responses": {"200": {"description": "Heard"}}}}});
    }
    top
}

/// What may stand in an operation beside what it takes and gives, one thing at a time.
pub(crate) fn beside_operation(choice: u8, operation: &mut Value) {
    match choice % 12 {
        0 => operation["tags"] = json!(["orders", "others"]),
        1 => operation["externalDocs"] = json!({"url": "https://shop.example/op"}),
        2 => {
            operation["callbacks"] =
                json!({"done": {"$ref": "#/components/callbacks/Done"}});
        }
        3 => operation["security"] = json!([]),
        4 => operation["security"] = json!([{"key": []}, {"tokens": ["read"]}]),
        5 => operation["servers"] = json!([{"url": "https://other.shop.example"}]),
        6 => {
            operation["responses"]["404"] =
                json!({"$ref": "#/components/responses/Wrong"});
        }
        7 => {
            operation["requestBody"] =
                json!({"$ref": "#/components/requestBodies/Upload"});
        }
        8 => push(operation, json!({"$ref": "#/components/parameters/Trace"})),
        9 => push(operation, json!({"$ref": "#/components/parameters/Filter"})),
        10 => operation["x-rate"] = json!({"per": "minute"}),
        _ => {}
    }
}

fn push(operation: &mut Value, parameter: Value) {
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters.push(parameter);
    }
}

/// Keywords that may stand in any schema, and say little about it.
pub(crate) fn beside_schema(is_3_1: bool) -> Vec<(&'static str, Value)> {
    let mut keywords = vec![
        ("deprecated", json!(true)),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
        ("example", json!("e")),
        ("externalDocs", json!({"url": "https://shop.example"})),
        (
            "xml",
            json!({"name": "n", "namespace": "https://shop.example", "prefix": "p", "attribute": false, "wrapped": true}),
        ),
        ("minProperties", json!(0)),
        ("maxProperties", json!(90)),
        ("not", json!({"required": ["nothing"]})),
        ("additionalProperties", json!(true)),
    ];
    if is_3_1 {
        keywords.extend([
            ("$comment", json!("A remark.")),
            ("$schema", json!("https://spec.openapis.org/oas/3.1/dialect/base")),
            ("$anchor", json!("here")),
            ("$dynamicAnchor", json!("there")),
            ("$vocabulary", json!({})),
            ("$defs", json!({"Inner": {"type": "string"}})),
            ("examples", json!([{}, {"a": 1}])),
            ("if", json!({"required": ["a"]})),
            ("then", json!({"required": ["b"]})),
            ("else", json!({"required": ["c"]})),
            ("dependentRequired", json!({"a": ["b"]})),
            ("dependentSchemas", json!({"a": {"required": ["b"]}})),
            ("patternProperties", json!({"^x": {"type": "string"}})),
            ("propertyNames", json!({"pattern": "^[a-z]"})),
            ("unevaluatedProperties", json!(true)),
            ("unevaluatedItems", json!(true)),
            ("contains", json!({"type": "string"})),
            ("minContains", json!(0)),
            ("maxContains", json!(9)),
            ("contentSchema", json!({"type": "string"})),
        ]);
    }
    keywords
}
