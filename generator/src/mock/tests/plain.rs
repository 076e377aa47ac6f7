//! A service of which nothing is known but its document.

use serde_json::json;

use super::{Mock, Shop, shop, told};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example/v1"}]
security: [{token: []}]
paths:
  /pets:
    get:
      operationId: list_pets
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: per_page, in: query, schema: {type: integer}}
      responses:
        "200":
          description: Fine
          content:
            application/json:
              schema:
                type: object
                properties:
                  pets: {type: array, items: {type: object, properties: {id: {type: string}, tame: {type: boolean}}}}
                  page_context:
                    type: object
                    properties: {page: {type: integer}, per_page: {type: integer}, has_more_page: {type: boolean}}
components:
  securitySchemes:
    token: {type: oauth2, flows: {}}
"##;

fn mock() -> Mock {
    Mock::new(shop::without_config(DOCUMENT))
        .unwrap_or_else(|findings| panic!("{findings}"))
}

fn asked_with(authorization: &str, target: &str) -> (u16, serde_json::Value) {
    let shop = Shop::of(mock(), 3, false);
    let headers = [("authorization", authorization)];
    told(&shop.0.answer(&shop.request("GET", target, &headers, "")))
}

#[test]
fn a_credential_after_any_word_will_do_where_the_document_names_none() {
    assert_eq!(asked_with("Shop-token secret", "/pets").0, 200);
    assert_eq!(asked_with("Bearer secret", "/pets").0, 200);
    let message = "the request carries no credential: no header Authorization with a word and a token";
    assert_eq!(asked_with("secret", "/pets"), (401, json!({ "message": message })));
}

#[test]
fn a_list_that_comes_whole_has_no_further_page() {
    let (_, listed) = asked_with("Bearer secret", "/pets?page=2&per_page=1");
    assert_eq!(listed["pets"].as_array().map(Vec::len), Some(3));
    let context = json!({"page": 2, "per_page": 1, "has_more_page": false});
    assert_eq!(listed["page_context"], context);
}

#[test]
fn a_list_that_seems_to_have_pages_and_no_rule_for_them_is_complained_about() {
    let mock = mock();
    let codes: Vec<_> =
        mock.findings().diagnostics.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["lists-come-whole"]);
}
