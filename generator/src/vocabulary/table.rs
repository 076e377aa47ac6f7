//! The keywords of every kind of object, of OpenAPI 3.0 to 3.2 together. Only tables and their lookup.

use super::Kind::{
    Callback, Components, Contact, Discriminator, Encoding, Example, ExternalDocs,
    Header, Info, License, Link, MediaType, OAuthFlow, OAuthFlows, Operation, Parameter,
    PathItem, Paths, RequestBody, Response, Responses, Schema, SecurityScheme, Server,
    ServerVariable, Tag, Xml,
};
use super::Shape::{
    Any, AnyMap, Count, Flag, List, Map, Number, One, Requirements, SchemaOrFlag, Text,
    TextMap, Texts, Values, Word,
};
use super::{Keyword, Kind, Shape, Use};

const fn read(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, treatment: Use::Read }
}

const fn ignored(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, treatment: Use::Ignored }
}

const fn told(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, treatment: Use::Told }
}

const fn lost(name: &'static str, shape: Shape) -> Keyword {
    Keyword { name, shape, treatment: Use::Lost }
}

const LOCATIONS: Shape = Word(&["query", "header", "path", "cookie"]);
const STYLES: Shape = Word(&[
    "form",
    "simple",
    "matrix",
    "label",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]);

/// The keywords of a kind of object.
pub(super) fn keywords(kind: Kind) -> &'static [Keyword] {
    match kind {
        Kind::Document => DOCUMENT,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Components => COMPONENTS,
        Kind::Paths | Kind::Callback => REFERENCE,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::ExternalDocs => EXTERNAL_DOCS,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Responses => RESPONSES,
        Kind::Response => RESPONSE,
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Header => HEADER,
        Kind::Tag => TAG,
        Kind::Schema => SCHEMA,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Xml => XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::OAuthFlow => OAUTH_FLOW,
    }
}

/// One keyword of a kind of object.
pub(crate) fn keyword(kind: Kind, name: &str) -> Option<&'static Keyword> {
    keywords(kind).iter().find(|k| k.name == name)
}

/// What stands behind the keys that are no keywords, for the three kinds that are maps with rules for their keys.
pub(crate) fn rest(kind: Kind, key: &str) -> Option<Kind> {
    match kind {
        Paths if key.starts_with('/') => Some(PathItem),
        Callback if !super::is_extension(key) => Some(PathItem),
        Responses if is_status(key) => Some(Response),
        _ => None,
    }
}

fn is_status(key: &str) -> bool {
    matches!(
        key.as_bytes(),
        [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9']
            | [b'1'..=b'9', b'x' | b'X', b'x' | b'X']
    )
}

const DOCUMENT: &[Keyword] = &[
    read("openapi", Text),
    read("info", One(Info)),
    read("servers", List(Server)),
    read("paths", One(Paths)),
    read("components", One(Components)),
    read("security", Requirements),
    ignored("tags", List(Tag)),
    ignored("externalDocs", One(ExternalDocs)),
    // Reported by name in `document/dialect.rs`.
    ignored("webhooks", Any),
    ignored("jsonSchemaDialect", Any),
    ignored("$self", Text),
];

const INFO: &[Keyword] = &[
    read("title", Text),
    read("version", Text),
    read("description", Text),
    ignored("summary", Text),
    ignored("termsOfService", Text),
    ignored("contact", One(Contact)),
    ignored("license", One(License)),
];

const CONTACT: &[Keyword] =
    &[ignored("name", Text), ignored("url", Text), ignored("email", Text)];

const LICENSE: &[Keyword] =
    &[ignored("name", Text), ignored("url", Text), ignored("identifier", Text)];

const SERVER: &[Keyword] = &[
    read("url", Text),
    ignored("description", Text),
    read("variables", Map(ServerVariable)),
    ignored("name", Text),
];

const SERVER_VARIABLE: &[Keyword] =
    &[ignored("enum", Texts), read("default", Text), ignored("description", Text)];

const COMPONENTS: &[Keyword] = &[
    read("schemas", Map(Schema)),
    read("responses", Map(Response)),
    read("parameters", Map(Parameter)),
    read("requestBodies", Map(RequestBody)),
    ignored("headers", Map(Header)),
    read("securitySchemes", Map(SecurityScheme)),
    read("pathItems", Map(PathItem)),
    ignored("examples", Map(Example)),
    ignored("links", Map(Link)),
    ignored("callbacks", Map(Callback)),
    lost("mediaTypes", Any),
];

const REFERENCE: &[Keyword] = &[read("$ref", Text)];

const PATH_ITEM: &[Keyword] = &[
    read("$ref", Text),
    read("get", One(Operation)),
    read("put", One(Operation)),
    read("post", One(Operation)),
    read("delete", One(Operation)),
    read("options", One(Operation)),
    read("head", One(Operation)),
    read("patch", One(Operation)),
    read("trace", One(Operation)),
    told("servers", List(Server)),
    read("parameters", List(Parameter)),
    ignored("summary", Text),
    ignored("description", Text),
    // Reported by name in `document/dialect.rs`.
    ignored("query", One(Operation)),
    ignored("additionalOperations", Map(Operation)),
];

const OPERATION: &[Keyword] = &[
    read("operationId", Text),
    read("summary", Text),
    read("description", Text),
    ignored("tags", Texts),
    read("parameters", List(Parameter)),
    read("requestBody", One(RequestBody)),
    read("responses", One(Responses)),
    read("deprecated", Flag),
    read("security", Requirements),
    told("servers", List(Server)),
    ignored("externalDocs", One(ExternalDocs)),
    ignored("callbacks", Map(Callback)),
];

const EXTERNAL_DOCS: &[Keyword] = &[ignored("url", Text), ignored("description", Text)];

const PARAMETER: &[Keyword] = &[
    read("$ref", Text),
    read("name", Text),
    read("in", LOCATIONS),
    read("required", Flag),
    read("description", Text),
    read("schema", One(Schema)),
    read("content", Map(MediaType)),
    read("style", STYLES),
    read("explode", Flag),
    read("deprecated", Flag),
    told("allowReserved", Flag),
    ignored("allowEmptyValue", Flag),
    ignored("summary", Text),
    ignored("example", Any),
    ignored("examples", Map(Example)),
];

const REQUEST_BODY: &[Keyword] = &[
    read("$ref", Text),
    ignored("description", Text),
    read("content", Map(MediaType)),
    read("required", Flag),
    ignored("summary", Text),
];

const MEDIA_TYPE: &[Keyword] = &[
    read("schema", One(Schema)),
    told("encoding", Map(Encoding)),
    read("example", Any),
    // The first of them is the example once `document/dialect.rs` is done.
    ignored("examples", Map(Example)),
    lost("$ref", Any),
    lost("itemSchema", Any),
    lost("prefixEncoding", Any),
    lost("itemEncoding", Any),
];

const ENCODING: &[Keyword] = &[
    told("contentType", Text),
    told("headers", Map(Header)),
    told("style", Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
    told("explode", Flag),
    told("allowReserved", Flag),
    lost("encoding", Any),
    lost("prefixEncoding", Any),
    lost("itemEncoding", Any),
];

const RESPONSES: &[Keyword] = &[read("default", One(Response))];

const RESPONSE: &[Keyword] = &[
    read("$ref", Text),
    ignored("description", Text),
    told("headers", Map(Header)),
    read("content", Map(MediaType)),
    ignored("summary", Text),
    ignored("links", Map(Link)),
];

const EXAMPLE: &[Keyword] = &[
    ignored("$ref", Text),
    ignored("summary", Text),
    ignored("description", Text),
    ignored("value", Any),
    ignored("externalValue", Text),
    ignored("dataValue", Any),
    ignored("serializedValue", Any),
];

const LINK: &[Keyword] = &[
    ignored("$ref", Text),
    ignored("operationRef", Text),
    ignored("operationId", Text),
    ignored("parameters", AnyMap),
    ignored("requestBody", Any),
    ignored("description", Text),
    ignored("summary", Text),
    ignored("server", One(Server)),
];

const HEADER: &[Keyword] = &[
    ignored("$ref", Text),
    ignored("description", Text),
    ignored("required", Flag),
    ignored("schema", One(Schema)),
    ignored("content", Map(MediaType)),
    ignored("style", Word(&["simple"])),
    ignored("deprecated", Flag),
    ignored("explode", Flag),
    ignored("summary", Text),
    ignored("example", Any),
    ignored("examples", Map(Example)),
    ignored("allowReserved", Flag),
    ignored("allowEmptyValue", Flag),
];

const TAG: &[Keyword] = &[
    ignored("name", Text),
    ignored("description", Text),
    ignored("externalDocs", One(ExternalDocs)),
    ignored("summary", Text),
    ignored("parent", Text),
    ignored("kind", Text),
];

const SCHEMA: &[Keyword] = &[
    read("type", Text),
    read("properties", Map(Schema)),
    read("description", Text),
    read("$ref", Text),
    read("format", Text),
    read("items", One(Schema)),
    read("required", Texts),
    read("enum", Values),
    read("example", Any),
    read("allOf", List(Schema)),
    read("oneOf", List(Schema)),
    read("anyOf", List(Schema)),
    lost("not", One(Schema)),
    read("additionalProperties", SchemaOrFlag),
    read("nullable", Flag),
    read("default", Any),
    read("title", Text),
    read("deprecated", Flag),
    read("readOnly", Flag),
    read("writeOnly", Flag),
    read("discriminator", One(Discriminator)),
    read("minimum", Number),
    read("maximum", Number),
    read("exclusiveMinimum", Flag),
    read("exclusiveMaximum", Flag),
    read("multipleOf", Number),
    read("pattern", Text),
    read("minLength", Count),
    read("maxLength", Count),
    read("minItems", Count),
    read("maxItems", Count),
    lost("uniqueItems", Flag),
    lost("minProperties", Count),
    lost("maxProperties", Count),
    // 3.1 and 3.2, in the 3.0 shape once `document/dialect.rs` is done.
    read("const", Any),
    read("examples", Any),
    read("$defs", Map(Schema)),
    read("definitions", Map(Schema)),
    read("prefixItems", List(Schema)),
    read("contentEncoding", Text),
    read("contentMediaType", Text),
    ignored("contentSchema", Any),
    ignored("xml", One(Xml)),
    ignored("externalDocs", One(ExternalDocs)),
    ignored("$comment", Any),
    ignored("$schema", Any),
    ignored("$vocabulary", Any),
    lost("$id", Any),
    lost("$anchor", Any),
    lost("$dynamicRef", Any),
    lost("$dynamicAnchor", Any),
    lost("if", Any),
    lost("then", Any),
    lost("else", Any),
    lost("dependentSchemas", Any),
    lost("dependentRequired", Any),
    lost("patternProperties", Any),
    lost("propertyNames", Any),
    lost("unevaluatedProperties", Any),
    lost("unevaluatedItems", Any),
    lost("contains", Any),
    lost("minContains", Any),
    lost("maxContains", Any),
];

const DISCRIMINATOR: &[Keyword] =
    &[read("propertyName", Text), read("mapping", TextMap), lost("defaultMapping", Any)];

const XML: &[Keyword] = &[
    ignored("name", Text),
    ignored("namespace", Text),
    ignored("prefix", Text),
    ignored("attribute", Flag),
    ignored("wrapped", Flag),
    ignored("nodeType", Text),
];

const SECURITY_SCHEME: &[Keyword] = &[
    read("$ref", Text),
    read("type", Text),
    read("name", Text),
    read("in", Word(&["query", "header", "cookie"])),
    read("scheme", Text),
    read("flows", One(OAuthFlows)),
    read("openIdConnectUrl", Text),
    ignored("description", Text),
    ignored("bearerFormat", Text),
    ignored("summary", Text),
    ignored("deprecated", Flag),
    ignored("oauth2MetadataUrl", Text),
];

const OAUTH_FLOWS: &[Keyword] = &[
    read("implicit", One(OAuthFlow)),
    read("password", One(OAuthFlow)),
    read("clientCredentials", One(OAuthFlow)),
    read("authorizationCode", One(OAuthFlow)),
    lost("deviceAuthorization", Any),
];

const OAUTH_FLOW: &[Keyword] = &[
    read("authorizationUrl", Text),
    read("tokenUrl", Text),
    ignored("refreshUrl", Text),
    read("scopes", TextMap),
];
