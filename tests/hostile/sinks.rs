//! Every place of a document that takes text.

use openapi_crate::files::Input;
use openapi_crate::{Findings, Output, Project};
use serde_json::{Map, Value, json};

/// What a document's text becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Becomes {
    /// Documentation, or nothing at all.
    Words,
    /// A text that goes over the wire as it is.
    Literal,
    /// A Rust name, and often a literal beside it.
    Name,
    /// Something that is understood, such as a path or an address, so that some payloads have a meaning there.
    Structure,
}

/// A place in the document.
pub(crate) struct Sink {
    pub(crate) name: &'static str,
    pub(crate) becomes: Becomes,
    write: fn(&mut Value, &str),
}

impl Sink {
    /// What comes of the document with a text in this place.
    pub(crate) fn generate(&self, text: &str) -> Result<Output, Findings> {
        let mut document = document();
        self.put(&mut document, text);
        generate(&document)
    }

    /// Puts a text in this place.
    pub(crate) fn put(&self, document: &mut Value, text: &str) {
        (self.write)(document, text);
    }
}

/// What comes of a document.
pub(crate) fn generate(document: &Value) -> Result<Output, Findings> {
    let bytes = document.to_string().into_bytes();
    let documents = vec![Input { name: "shop.json".into(), bytes }];
    openapi_crate::generate(Project { documents, ..Project::default() })
}

/// A document with one of everything.
pub(crate) fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Shop", "version": "1", "description": "d", "termsOfService": "https://shop.example/terms",
            "contact": {"name": "n", "url": "https://shop.example", "email": "e@shop.example"},
            "license": {"name": "MIT", "url": "https://shop.example/license"}
        },
        "servers": [{
            "url": "https://{region}.shop.example/v1", "description": "d",
            "variables": {"region": {"default": "eu", "enum": ["eu", "us"], "description": "d"}}
        }],
        "externalDocs": {"url": "https://shop.example", "description": "d"},
        "tags": [{"name": "orders", "description": "d", "externalDocs": {"url": "https://shop.example", "description": "d"}}],
        "security": [{"oauth": ["read"]}],
        "paths": {
            "/orders/{order_id}": {
                "summary": "s", "description": "d",
                "parameters": [{"name": "order_id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "get": {
                    "tags": ["orders"], "operationId": "get_order", "summary": "s", "description": "d",
                    "externalDocs": {"url": "https://shop.example", "description": "d"},
                    "parameters": [
                        {"name": "sort", "in": "query", "description": "d", "example": "e", "schema": {"type": "string", "default": "up", "enum": ["up", "down"]}},
                        {"name": "X-Trace", "in": "header", "description": "d", "schema": {"type": "string", "default": "t"}},
                        {"name": "visit", "in": "cookie", "schema": {"type": "string"}}
                    ],
                    "responses": {"200": {
                        "description": "d",
                        "headers": {"X-Rate": {"description": "d", "schema": {"type": "string"}}},
                        "links": {"again": {"operationId": "get_order", "description": "d"}},
                        "content": {"application/json": {
                            "schema": {"$ref": "#/components/schemas/Order"}, "example": {"order_id": "e"},
                            "examples": {"one": {"summary": "s", "description": "d", "value": {"order_id": "e"}}}
                        }}
                    }}
                }
            },
            "/orders": {
                "post": {
                    "tags": ["orders"], "operationId": "create_order",
                    "requestBody": {"description": "d", "required": true, "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Order"}}
                    }},
                    "responses": {"204": {"description": "d"}}
                }
            },
            "/picture": {
                "put": {
                    "tags": ["orders"], "operationId": "put_picture",
                    "requestBody": {"required": true, "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}},
                    "responses": {"200": {"description": "d", "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}}
                },
                "post": {
                    "tags": ["orders"], "operationId": "post_picture",
                    "requestBody": {"required": true, "content": {"multipart/form-data": {"schema": {
                        "type": "object", "required": ["picture"], "properties": {"picture": {"type": "string", "format": "binary"}}
                    }}}},
                    "responses": {"204": {"description": "d"}}
                }
            }
        },
        "components": {
            "securitySchemes": {
                "oauth": {"type": "oauth2", "description": "d", "flows": {"authorizationCode": {
                    "authorizationUrl": "https://accounts.shop.example/auth", "tokenUrl": "https://accounts.shop.example/token",
                    "scopes": {"read": "d"}
                }}},
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"}
            },
            "schemas": {
                "Order": {
                    "type": "object", "title": "t", "description": "d", "required": ["order_id"],
                    "externalDocs": {"url": "https://shop.example", "description": "d"},
                    "example": {"order_id": "e"}, "x-note": "n", "xml": {"name": "n"},
                    "properties": {
                        "order_id": {"type": "string", "title": "t", "description": "d", "example": "e", "pattern": "^a$"},
                        "status": {"type": "string", "enum": ["open"], "default": "open"},
                        "buyer": {"type": "object", "properties": {"city": {"type": "string"}}},
                        "paid": {"oneOf": [{"$ref": "#/components/schemas/Card"}, {"$ref": "#/components/schemas/Cash"}],
                                 "discriminator": {"propertyName": "by", "mapping": {"card": "#/components/schemas/Card", "cash": "#/components/schemas/Cash"}}}
                    }
                },
                "Card": {"type": "object", "required": ["by"], "properties": {"by": {"type": "string"}, "number": {"type": "string"}}},
                "Cash": {"type": "object", "required": ["by"], "properties": {"by": {"type": "string"}}}
            }
        }
    })
}

/// Sets what stands at a pointer.
fn set(document: &mut Value, pointer: &str, value: impl Into<Value>) {
    *document.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) =
        value.into();
}

/// Gives an entry of a map another key, in its place.
fn rename(document: &mut Value, map: &str, from: &str, to: &str) {
    let map = document.pointer_mut(map).and_then(Value::as_object_mut);
    let map = map.unwrap_or_else(|| panic!("no map {from}"));
    let entries = std::mem::take(map).into_iter();
    *map = entries
        .map(|(key, value)| (if key == from { to.to_owned() } else { key }, value))
        .collect::<Map<_, _>>();
}

macro_rules! sinks {
    ($($becomes:ident $name:literal |$document:ident, $text:ident| $put:expr;)*) => {
        /// All of them.
        pub(crate) static SINKS: &[Sink] = &[$(Sink {
            name: $name,
            becomes: Becomes::$becomes,
            write: |$document, $text| $put,
        }),*];
    };
}

const GET: &str = "/paths/~1orders~1{order_id}/get";

sinks! {
    Words "info.description" |d, t| set(d, "/info/description", t);
    Words "info.version" |d, t| set(d, "/info/version", t);
    Words "info.termsOfService" |d, t| set(d, "/info/termsOfService", t);
    Words "info.contact.name" |d, t| set(d, "/info/contact/name", t);
    Words "info.contact.url" |d, t| set(d, "/info/contact/url", t);
    Words "info.contact.email" |d, t| set(d, "/info/contact/email", t);
    Words "info.license.name" |d, t| set(d, "/info/license/name", t);
    Words "info.license.url" |d, t| set(d, "/info/license/url", t);
    Name "info.title" |d, t| set(d, "/info/title", t);
    Words "servers.description" |d, t| set(d, "/servers/0/description", t);
    Words "servers.variables.description" |d, t| set(d, "/servers/0/variables/region/description", t);
    Structure "servers.url" |d, t| set(d, "/servers/0/url", t);
    Structure "servers.url, its path" |d, t| set(d, "/servers/0/url", format!("https://shop.example/{t}"));
    Structure "servers.variables.default" |d, t| set(d, "/servers/0/variables/region/default", t);
    Structure "servers.variables.enum" |d, t| set(d, "/servers/0/variables/region/enum/1", t);
    Structure "servers.variables, their name" |d, t| rename(d, "/servers/0/variables", "region", t);
    Words "externalDocs.url" |d, t| set(d, "/externalDocs/url", t);
    Words "externalDocs.description" |d, t| set(d, "/externalDocs/description", t);
    Name "tags.name" |d, t| {
        set(d, "/tags/0/name", t);
        for pointer in ["/paths/~1orders~1{order_id}/get", "/paths/~1orders/post", "/paths/~1picture/put", "/paths/~1picture/post"] {
            set(d, &format!("{pointer}/tags/0"), t);
        }
    };
    Words "tags.description" |d, t| set(d, "/tags/0/description", t);
    Words "tags.externalDocs.url" |d, t| set(d, "/tags/0/externalDocs/url", t);
    Words "tags.externalDocs.description" |d, t| set(d, "/tags/0/externalDocs/description", t);
    Words "path.summary" |d, t| set(d, "/paths/~1orders~1{order_id}/summary", t);
    Words "path.description" |d, t| set(d, "/paths/~1orders~1{order_id}/description", t);
    Name "operationId" |d, t| set(d, &format!("{GET}/operationId"), t);
    Words "operation.summary" |d, t| set(d, &format!("{GET}/summary"), t);
    Words "operation.description" |d, t| set(d, &format!("{GET}/description"), t);
    Words "operation.externalDocs.url" |d, t| set(d, &format!("{GET}/externalDocs/url"), t);
    Name "parameter.name in the query" |d, t| set(d, &format!("{GET}/parameters/0/name"), t);
    Name "parameter.name in a header" |d, t| set(d, &format!("{GET}/parameters/1/name"), t);
    Name "parameter.name in a cookie" |d, t| set(d, &format!("{GET}/parameters/2/name"), t);
    Words "parameter.description" |d, t| set(d, &format!("{GET}/parameters/0/description"), t);
    Words "parameter.description of a header" |d, t| set(d, &format!("{GET}/parameters/1/description"), t);
    Words "parameter.example" |d, t| set(d, &format!("{GET}/parameters/0/example"), t);
    Words "parameter.default" |d, t| set(d, &format!("{GET}/parameters/1/schema/default"), t);
    Name "parameter.enum" |d, t| set(d, &format!("{GET}/parameters/0/schema/enum"), vec![t]);
    Words "response.description" |d, t| set(d, &format!("{GET}/responses/200/description"), t);
    Words "response.headers.description" |d, t| set(d, &format!("{GET}/responses/200/headers/X-Rate/description"), t);
    Words "response.example" |d, t| set(d, &format!("{GET}/responses/200/content/application~1json/example/order_id"), t);
    Words "response.examples.summary" |d, t| set(d, &format!("{GET}/responses/200/content/application~1json/examples/one/summary"), t);
    Words "requestBody.description" |d, t| set(d, "/paths/~1orders/post/requestBody/description", t);
    Name "requestBody, the name of a part" |d, t| {
        let schema = "/paths/~1picture/post/requestBody/content/multipart~1form-data/schema";
        rename(d, &format!("{schema}/properties"), "picture", t);
        set(d, &format!("{schema}/required/0"), t);
    };
    Words "security scheme, its description" |d, t| set(d, "/components/securitySchemes/oauth/description", t);
    Literal "scope" |d, t| {
        rename(d, "/components/securitySchemes/oauth/flows/authorizationCode/scopes", "read", t);
        set(d, "/security/0/oauth/0", t);
    };
    Words "scope, its description" |d, t| set(d, "/components/securitySchemes/oauth/flows/authorizationCode/scopes/read", t);
    Structure "authorizationUrl" |d, t| set(d, "/components/securitySchemes/oauth/flows/authorizationCode/authorizationUrl", t);
    Structure "tokenUrl" |d, t| set(d, "/components/securitySchemes/oauth/flows/authorizationCode/tokenUrl", t);
    Words "schema.title" |d, t| set(d, "/components/schemas/Order/title", t);
    Words "schema.description" |d, t| set(d, "/components/schemas/Order/description", t);
    Words "schema.externalDocs.url" |d, t| set(d, "/components/schemas/Order/externalDocs/url", t);
    Words "schema.example" |d, t| set(d, "/components/schemas/Order/example/order_id", t);
    Words "x-, its value" |d, t| set(d, "/components/schemas/Order/x-note", t);
    Words "xml.name" |d, t| set(d, "/components/schemas/Order/xml/name", t);
    Name "property that names a type" |d, t| rename(d, "/components/schemas/Order/properties", "buyer", t);
    Words "property.title" |d, t| set(d, "/components/schemas/Order/properties/order_id/title", t);
    Words "property.description" |d, t| set(d, "/components/schemas/Order/properties/order_id/description", t);
    Words "property.example" |d, t| set(d, "/components/schemas/Order/properties/order_id/example", t);
    Words "property.pattern" |d, t| set(d, "/components/schemas/Order/properties/order_id/pattern", t);
    Words "property.format" |d, t| d["components"]["schemas"]["Order"]["properties"]["order_id"]["format"] = t.into();
    Words "property.default" |d, t| set(d, "/components/schemas/Order/properties/status/default", t);
    Name "property.enum" |d, t| set(d, "/components/schemas/Order/properties/status/enum/0", t);
    Name "discriminator.propertyName" |d, t| {
        set(d, "/components/schemas/Order/properties/paid/discriminator/propertyName", t);
        for schema in ["Card", "Cash"] {
            rename(d, &format!("/components/schemas/{schema}/properties"), "by", t);
            set(d, &format!("/components/schemas/{schema}/required/0"), t);
        }
    };
    Structure "discriminator.mapping, a value" |d, t| set(d, "/components/schemas/Order/properties/paid/discriminator/mapping/card", t);
    Structure "$ref" |d, t| set(d, &format!("{GET}/responses/200/content/application~1json/schema/$ref"), t);
    Structure "$ref, its name" |d, t| set(d, &format!("{GET}/responses/200/content/application~1json/schema/$ref"), format!("#/components/schemas/{t}"));
    Structure "keyword" |d, t| d["components"]["schemas"]["Order"][t] = "v".into();
    Structure "type" |d, t| set(d, "/components/schemas/Order/properties/order_id/type", t);
    Structure "parameter.in" |d, t| set(d, &format!("{GET}/parameters/2/in"), t);
    Structure "openapi" |d, t| set(d, "/openapi", t);
    // These give their neighbours another pointer, so they come last.
    Words "response.headers, their name" |d, t| rename(d, &format!("{GET}/responses/200/headers"), "X-Rate", t);
    Words "response.links, their name" |d, t| rename(d, &format!("{GET}/responses/200/links"), "again", t);
    Words "response.examples, their name" |d, t| rename(d, &format!("{GET}/responses/200/content/application~1json/examples"), "one", t);
    Words "x-, its key" |d, t| rename(d, "/components/schemas/Order", "x-note", &format!("x-{t}"));
    Name "property" |d, t| {
        rename(d, "/components/schemas/Order/properties", "order_id", t);
        set(d, "/components/schemas/Order/required/0", t);
    };
    Structure "discriminator.mapping, a key" |d, t| rename(d, "/components/schemas/Order/properties/paid/discriminator/mapping", "card", t);
    Name "schemas, their name" |d, t| {
        rename(d, "/components/schemas", "Order", t);
        let pointer = format!("#/components/schemas/{}", t.replace('~', "~0").replace('/', "~1").replace('%', "%25"));
        set(d, &format!("{GET}/responses/200/content/application~1json/schema/$ref"), pointer.as_str());
        set(d, "/paths/~1orders/post/requestBody/content/application~1json/schema/$ref", pointer);
    };
    Literal "key, the name of its header" |d, t| {
        set(d, "/components/securitySchemes/key/name", t);
        set(d, "/security/0", json!({"key": []}));
    };
    Name "security scheme, its name" |d, t| {
        rename(d, "/components/securitySchemes", "oauth", t);
        rename(d, "/security/0", "oauth", t);
    };
    Structure "response, its media type" |d, t| rename(d, "/paths/~1picture/put/responses/200/content", "image/png", &format!("image/{t}"));
    Structure "requestBody, its media type" |d, t| rename(d, "/paths/~1picture/put/requestBody/content", "image/png", &format!("image/{t}"));
    Structure "responses, their status" |d, t| rename(d, &format!("{GET}/responses"), "200", t);
    // Braces would make a placeholder, which is another place.
    Structure "paths, a segment of a key" |d, t| rename(d, "/paths", "/orders", &format!("/orders/{}", t.replace(['{', '}'], "|")));
    // Neither may what ends a step or a path stand in a placeholder.
    Name "paths, a placeholder and its parameter" |d, t| {
        let t = t.replace(['{', '}', '/', '?', '#'], "|");
        set(d, "/paths/~1orders~1{order_id}/parameters/0/name", t.as_str());
        rename(d, "/paths", "/orders/{order_id}", &format!("/orders/{{{t}}}"));
    };
}
