//! A call carries the credentials that the document asks for, and no others.

use super::{Shop, message, told};

const DOCUMENT: &str = r#"
paths:
  /both: {get: {operationId: both, security: [{key: [], app: []}], responses: {"204": {description: Fine}}}}
  /either: {get: {operationId: either, security: [{key: []}, {user: []}], responses: {"204": {description: Fine}}}}
  /maybe: {get: {operationId: maybe, security: [{}, {key: []}], responses: {"204": {description: Fine}}}}
  /user: {get: {operationId: user, security: [{user: []}], responses: {"204": {description: Fine}}}}
  /unknown: {get: {operationId: unknown, security: [{certificate: []}], responses: {"204": {description: Fine}}}}
  /silent: {get: {operationId: silent, responses: {"204": {description: Fine}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
    app: {type: apiKey, in: query, name: appid}
    user: {type: http, scheme: basic}
"#;

fn asks(document: &str, target: &str, headers: &[(&str, &str)]) -> (u16, String) {
    let shop = Shop::described_by(document, 0);
    let answer = told(&shop.0.answer(&shop.request("GET", target, headers, "")));
    (answer.0, message(&answer).to_owned())
}

#[test]
fn no_credential_is_asked_for_where_the_document_asks_for_none() {
    for path in ["/silent", "/maybe", "/unknown"] {
        assert_eq!(asks(DOCUMENT, &format!("{path}?shop_id=1"), &[]).0, 204, "{path}");
    }
    let secured = format!("{DOCUMENT}security: [{{token: []}}]\n");
    assert_eq!(asks(&secured, "/silent?shop_id=1", &[]).0, 401, "what all ask for");
}

#[test]
fn of_several_alternatives_one_is_there_whole() {
    let key = ("x-key", "secret");
    let refused =
        |text: &str| (401, format!("the request carries no credential: no {text}"));
    assert_eq!(asks(DOCUMENT, "/both?shop_id=1&appid=1", &[key]).0, 204);
    assert_eq!(asks(DOCUMENT, "/both?shop_id=1", &[key]), refused("query appid"));
    assert_eq!(asks(DOCUMENT, "/either?shop_id=1", &[key]).0, 204);
    assert_eq!(
        asks(DOCUMENT, "/either?shop_id=1", &[]),
        refused("header X-Key nor header Authorization with Basic …")
    );
}

#[test]
fn a_credential_of_another_kind_or_without_a_value_is_none() {
    let basic =
        "the request carries no credential: no header Authorization with Basic …";
    for header in [("authorization", "Key secret"), ("x-key", "secret")] {
        assert_eq!(
            asks(DOCUMENT, "/user?shop_id=1", &[header]),
            (401, basic.to_owned())
        );
    }
    let user = ("authorization", "Basic c2VjcmV0");
    assert_eq!(asks(DOCUMENT, "/user?shop_id=1", &[user]).0, 204);
    assert_eq!(
        asks(DOCUMENT, "/both?shop_id=1&appid=", &[("x-key", " ")]),
        (
            401,
            "the request carries no credential: no header X-Key and query appid".into()
        )
    );
}
