//! Every way in which a call may say something is checked.

use serde_json::json;

use super::{Shop, message, told};

const DOCUMENT: &str = r##"
paths:
  /ways:
    get:
      operationId: try_ways
      parameters:
        - {name: X-Sizes, in: header, schema: {type: array, items: {type: integer}}}
        - {name: seen, in: cookie, schema: {type: integer}}
        - {name: piped, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: spaced, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: day, in: query, schema: {type: string, format: date}}
        - name: deep
          in: query
          required: true
          style: deepObject
          schema: {type: object, properties: {a: {type: string}}}
        - name: spread
          in: query
          required: true
          schema: {type: object, properties: {b: {type: string}}}
      responses: {"204": {description: Fine}}
    post:
      operationId: send_ways
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                pet:
                  oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
                  discriminator:
                    propertyName: kind
                    mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}
                either: {anyOf: [{type: integer}, {type: boolean}]}
                prices: {type: object, additionalProperties: {type: integer}}
      responses: {"204": {description: Fine}}
components:
  schemas:
    Cat: {type: object, required: [lives], properties: {kind: {type: string}, lives: {type: integer}}}
    Dog: {type: object, properties: {kind: {type: string}, barks: {type: boolean}}}
"##;

#[test]
fn a_parameter_is_read_in_its_own_style() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let asks = |query: &str, headers: &[(&str, &str)]| {
        let request =
            shop.request("GET", &format!("/ways?shop_id=1&{query}"), headers, "");
        let answer = told(&shop.0.answer(&request));
        (answer.0, message(&answer).to_owned())
    };
    let fine = "deep[a]=1&piped=1%7C2&spaced=1%202&day=2026-11-21";
    let headers = [("x-sizes", "1, 2"), ("cookie", "other=x; seen=3")];
    assert_eq!(asks(fine, &headers), (204, String::new()));
    let wrong = [("x-sizes", "1, two"), ("cookie", "seen=x")];
    let told = "header X-Sizes is no whole number; cookie seen is no whole number; \
                query piped is no whole number; query spaced is no whole number; \
                query day is no day; query deep is missing";
    assert_eq!(
        asks("piped=1%7Cx&spaced=1%20x&day=today", &wrong),
        (400, told.to_owned())
    );
}

#[test]
fn a_body_is_read_to_its_last_variant() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let fine =
        json!({"pet": {"kind": "cat", "lives": 9}, "either": true, "prices": {"a": 1}});
    assert_eq!(shop.asks("POST", "/ways?shop_id=1", &fine).0, 204);
    let wrong =
        json!({"pet": {"kind": "cat"}, "either": "both", "prices": {"a": "much"}});
    let answer = shop.asks("POST", "/ways?shop_id=1", &wrong);
    assert_eq!(
        message(&answer),
        "body /pet/lives is missing; body /either is none of the variants; body /prices/a is no whole number"
    );
    assert_eq!(shop.asks("POST", "/ways?shop_id=1", &json!({"prices": 1})).0, 400);
}
