//! Valid documents of any shape.

mod furniture;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Components that every document has, so that references lead somewhere.
const COMPONENTS: [&str; 4] = ["Order", "Person", "Kind", "list of things"];

/// What stands behind the beginning of a path. The last ones are left over from routers.
const BEHIND: [&str; 7] = [
    "",
    "/{NAME}",
    "/{NAME}/b/{NAME}",
    "/{NAME}.{NAME}",
    "/{NAME}/(\\d+)",
    "/(\\d+)/(\\w+)",
    "/{NAME}/({NAME}.*)/(.+)",
];

/// A name as documents have them: mostly tame.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-z]{1,8}(_[a-z]{1,6}){0,2}",
        2 => "[A-Za-z][A-Za-z0-9]{0,10}",
        1 => prop::sample::select(vec!["type", "self", "fn", "id", "Value", "page", "body", "new", "x-y", "a.b", "1st", "été"]).prop_map(str::to_owned),
    ]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Z][a-z ]{0,40}[.]?",
        "[ -~]{0,60}",
        Just("Allowed values: `a`, `b` and `c`. Maximum length 100.".to_owned()),
    ]
}

fn reference() -> impl Strategy<Value = Value> {
    prop::sample::select(COMPONENTS.to_vec())
        .prop_map(|name| json!({"$ref": format!("#/components/schemas/{name}")}))
}

/// Keywords that may stand in any schema.
fn annotations(is_3_1: bool) -> impl Strategy<Value = Map<String, Value>> {
    let one = prop_oneof![
        words().prop_map(|words| ("description", json!(words))),
        words().prop_map(|words| ("title", json!(words))),
        words().prop_map(|words| ("x-note", json!(words))),
        prop::sample::select(furniture::beside_schema(is_3_1)),
        prop::sample::select(furniture::beside_schema(is_3_1)),
    ];
    prop::collection::vec(one, 0..4).prop_map(|all| {
        all.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    })
}

fn scalar(is_3_1: bool) -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        Just(json!({"type": "string"})),
        prop::sample::select(vec![
            "date",
            "date-time",
            "uuid",
            "email",
            "uri",
            "byte",
            "binary",
            "password",
            "other"
        ])
        .prop_map(|format| json!({"type": "string", "format": format})),
        prop::collection::vec(name(), 1..5)
            .prop_map(|values| json!({"type": "string", "enum": values})),
        Just(
            json!({"type": "string", "minLength": 1, "maxLength": 20, "pattern": "^a\"b$", "default": "a"})
        ),
    ];
    let number = prop_oneof![
        prop::sample::select(vec!["int32", "int64"])
            .prop_map(|format| json!({"type": "integer", "format": format})),
        prop::sample::select(vec!["float", "double"])
            .prop_map(|format| json!({"type": "number", "format": format})),
        Just(json!({"type": "integer", "enum": [1, 2, 2]})),
        Just(
            json!({"type": "number", "minimum": 0, "multipleOf": 0.01, "default": 1.5})
        ),
    ];
    let bounded = if is_3_1 {
        json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 9, "examples": [1]})
    } else {
        json!({"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": true})
    };
    let nullable = if is_3_1 {
        json!({"type": ["string", "null"]})
    } else {
        json!({"type": "string", "nullable": true})
    };
    let newer = if is_3_1 {
        vec![
            json!({"const": "only"}),
            json!({"type": ["string", "integer"]}),
            json!({"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"}),
            json!(true),
        ]
    } else {
        vec![json!({})]
    };
    prop_oneof![
        4 => text,
        3 => number,
        1 => Just(json!({"type": "boolean", "default": false})),
        1 => Just(bounded),
        1 => Just(nullable),
        1 => prop::sample::select(newer),
    ]
}

fn schema(is_3_1: bool) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![4 => scalar(is_3_1).boxed(), 1 => reference().boxed()];
    leaf.prop_recursive(3, 24, 5, move |inner| {
        let properties = prop::collection::btree_map(name(), inner.clone(), 0..5);
        let object = (properties, annotations(is_3_1), any::<bool>()).prop_map(|(properties, annotations, all)| {
            let required: Vec<&String> = properties.keys().take(if all { 9 } else { 1 }).collect();
            let mut schema = json!({"type": "object", "properties": properties});
            if !required.is_empty() {
                schema["required"] = json!(required);
            }
            schema.as_object_mut().expect("an object").extend(annotations);
            schema
        });
        let several = prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            5 => object,
            2 => (inner.clone(), any::<bool>()).prop_map(|(items, unique)| json!({"type": "array", "items": items, "uniqueItems": unique, "minItems": 0, "maxItems": 9})),
            1 => inner.clone().prop_map(|values| json!({"type": "object", "additionalProperties": values})),
            1 => (prop::sample::select(vec!["oneOf", "anyOf", "allOf"]), several).prop_map(|(keyword, schemas)| json!({keyword: schemas})),
            1 => Just(json!({"oneOf": [{"$ref": "#/components/schemas/Order"}, {"$ref": "#/components/schemas/Person"}], "discriminator": {"propertyName": "kind", "mapping": {"o": "#/components/schemas/Order", "p": "#/components/schemas/Person"}}})),
            1 => Just(if is_3_1 { json!({"type": "array", "prefixItems": [{}, {"type": "string"}], "items": false}) } else { json!({"not": {"type": "string"}}) }),
        ]
    })
}

fn parameter(is_3_1: bool) -> impl Strategy<Value = Value> {
    let place = prop::sample::select(vec![
        ("query", "form"),
        ("query", "spaceDelimited"),
        ("query", "pipeDelimited"),
        ("query", "deepObject"),
        ("header", "simple"),
        ("cookie", "form"),
    ]);
    (name(), place, any::<bool>(), any::<bool>(), scalar(is_3_1), words()).prop_map(
        |(name, (place, style), explode, required, schema, words)| {
            let schema = match style {
                "form" | "simple" => schema,
                "deepObject" => json!({"type": "object", "properties": {"a": {"type": "string"}}}),
                _ => json!({"type": "array", "items": {"type": "string"}}),
            };
            json!({"name": name, "in": place, "style": style, "explode": explode, "required": required, "schema": schema, "description": words})
        },
    )
}

fn operation(is_3_1: bool) -> impl Strategy<Value = Value> {
    let body = (
        prop::sample::select(vec!["application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream", "text/plain"]),
        schema(is_3_1),
        any::<bool>(),
    )
        .prop_map(|(media_type, schema, required)| {
            let schema = match media_type {
                "application/json" => schema,
                "multipart/form-data" => json!({"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "data": schema}}),
                "application/x-www-form-urlencoded" => json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}),
                _ => json!({"type": "string", "format": "binary"}),
            };
            json!({"required": required, "content": {media_type: {"schema": schema}}})
        });
    let answer = (
        prop::sample::select(vec!["200", "201", "202", "204", "2XX", "default"]),
        prop::sample::select(vec!["application/json", "application/pdf", "text/csv", "application/problem+json"]),
        schema(is_3_1),
    )
        .prop_map(|(status, media_type, schema)| match (status, media_type) {
            ("204", _) => json!({status: {"description": "d"}}),
            (_, "application/pdf") => json!({status: {"description": "d", "content": {media_type: {"schema": {"type": "string", "format": "binary"}}}}}),
            _ => json!({status: {"description": "d", "content": {media_type: {"schema": schema}}}}),
        });
    let parameters = prop::collection::vec(parameter(is_3_1), 0..4);
    (parameters, prop::option::of(body), answer, words(), words(), any::<bool>(), any::<u8>()).prop_map(
        |(parameters, body, responses, summary, description, deprecated, beside)| {
            let mut seen = std::collections::BTreeSet::new();
            let parameters: Vec<Value> = parameters
                .into_iter()
                .filter(|parameter| seen.insert((parameter["name"].to_string(), parameter["in"].to_string())))
                .collect();
            let mut operation = json!({"summary": summary, "description": description, "deprecated": deprecated, "parameters": parameters, "responses": responses});
            if let Some(body) = body {
                operation["requestBody"] = body;
            }
            furniture::beside_operation(beside, &mut operation);
            operation
        },
    )
}

/// A valid document.
pub(crate) fn document() -> impl Strategy<Value = Value> {
    any::<bool>().prop_flat_map(|is_3_1| {
        let methods = prop::sample::subsequence(vec!["get", "put", "post", "delete", "patch", "options", "head", "trace"], 1..4);
        let operations = prop::collection::vec(operation(is_3_1), 4);
        let path = (name(), methods, operations, prop::sample::select(BEHIND.to_vec()));
        let paths = prop::collection::vec(path, 1..4);
        let components = prop::collection::vec(schema(is_3_1), COMPONENTS.len());
        (paths, components, words(), any::<u16>()).prop_map(move |(paths, components, words, salt)| {
            let mut items = Map::new();
            for (index, (name, methods, operations, behind)) in paths.into_iter().enumerate() {
                let place = format!("/d{salt}_{index}");
                let key = format!("{place}{}", behind.replace("NAME", &name));
                let mut item = Map::new();
                item.insert("summary".into(), json!("One place."));
                item.insert("description".into(), json!(words));
                item.insert("servers".into(), json!([{"url": "https://here.shop.example"}]));
                if behind.contains("{NAME}") {
                    let schema = if index == 0 { json!({"type": "string"}) } else { json!({"type": "string", "format": "binary"}) };
                    let parameter = json!({"name": name, "in": "path", "required": true, "schema": schema});
                    item.insert("parameters".into(), json!([parameter]));
                }
                for (method, mut operation) in methods.into_iter().zip(operations) {
                    operation["operationId"] = json!(format!("{method} {name} {salt} {index}"));
                    if !matches!(method, "put" | "post" | "patch") {
                        operation.as_object_mut().expect("an object").remove("requestBody");
                    }
                    item.insert(method.to_owned(), operation);
                }
                items.insert(key, Value::Object(item));
            }
            if is_3_1 {
                items.insert(format!("/ping{salt}"), json!({"$ref": "#/components/pathItems/Ping"}));
            }
            let schemas: Map<String, Value> = COMPONENTS
                .iter()
                .zip(components)
                // A component that is only the name of another may go in a circle, which is refused by right.
                .map(|(name, schema)| ((*name).to_owned(), json!({"type": "object", "properties": {"kind": {"type": "string"}, "inside": schema}})))
                .collect();
            let mut document = furniture::top(&words, is_3_1);
            let mut components = furniture::components(is_3_1);
            components.insert("schemas".into(), Value::Object(schemas));
            document["components"] = Value::Object(components);
            document["paths"] = Value::Object(items);
            document
        })
    })
}
