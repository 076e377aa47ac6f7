//! What is sent as something else than JSON is checked as well.

use serde_json::json;

use super::{Shop, message, told};

const DOCUMENT: &str = r##"
paths:
  /pay:
    post:
      operationId: pay
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [amount, currency]
              properties:
                amount: {type: integer}
                currency: {type: string}
                tags: {type: array, items: {type: string}}
                counts: {type: array, items: {type: integer}}
                meta: {type: object, properties: {a: {type: integer}}}
                prices: {type: object, additionalProperties: {type: integer}}
      responses: {"204": {description: Fine}}
  /charges:
    get: {operationId: list_charges, responses: {"200": {description: Fine, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Charge"}}}}}}}
    post:
      operationId: charge
      requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/Charge"}}}}
      responses: {"200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Charge"}}}}}
  /words:
    post:
      operationId: send_words
      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: Fine}}
  /pictures:
    post:
      operationId: send_picture
      requestBody: {required: true, content: {"image/*": {schema: {type: string, format: binary}}}}
      responses: {"204": {description: Fine}}
components:
  schemas:
    Charge: {type: object, properties: {id: {type: string, readOnly: true}, amount: {type: number}, paid: {type: boolean}, tags: {type: array, items: {type: string}}, note: {type: string}}}
"##;

fn sends(path: &str, content_type: &str, body: &str) -> (u16, String) {
    let shop = Shop::described_by(DOCUMENT, 3);
    let headers = [("content-type", content_type)];
    let target = format!("{path}?shop_id=1");
    let answer = told(&shop.0.answer(&shop.request("POST", &target, &headers, body)));
    (answer.0, message(&answer).to_owned())
}

fn wrong(text: &str) -> (u16, String) {
    (400, text.to_owned())
}

#[test]
fn a_form_that_may_be_left_out_is_whole_where_it_is_there() {
    let pays = |body: &str| sends("/pay", "application/x-www-form-urlencoded", body);
    assert_eq!(pays("").0, 204);
    assert_eq!(pays("amount=1&currency=eur").0, 204);
    assert_eq!(pays("amount=1"), wrong("body /currency is missing"));
}

#[test]
fn a_field_of_a_form_is_there_once_unless_it_is_a_list() {
    let pays = |body: &str| sends("/pay", "application/x-www-form-urlencoded", body);
    assert_eq!(pays("amount=1&currency=eur&tags=a&tags=b").0, 204);
    let told = wrong("body /amount is there twice");
    assert_eq!(pays("amount=1&amount=2&currency=eur"), told);
}

#[test]
fn a_body_as_it_is_comes_in_the_media_type_that_is_declared() {
    assert_eq!(sends("/words", "text/plain; charset=utf-8", "hello").0, 204);
    let told = "header content-type is application/json, not text/plain";
    assert_eq!(sends("/words", "application/json", "hello"), wrong(told));
    assert_eq!(sends("/pictures", "image/png", "hello").0, 204);
    let told = "header content-type is text/plain, not image/*";
    assert_eq!(sends("/pictures", "text/plain", "hello"), wrong(told));
}

#[test]
fn what_is_more_than_a_value_in_a_field_is_read_too() {
    let pays = |more: &str| {
        let body = format!("amount=1&currency=eur&{more}");
        sends("/pay", "application/x-www-form-urlencoded", &body)
    };
    for right in ["counts=1", "counts=1&counts=2", "counts=[1,2]", "meta={\"a\":1}"] {
        assert_eq!(pays(right).0, 204, "{right}");
    }
    for (given, told) in [
        ("counts=x", "body /counts is no whole number"),
        ("counts=1&counts=x", "body /counts is no whole number"),
        ("counts=[1,true]", "body /counts/1 is no whole number"),
        ("meta={\"a\":\"x\"}", "body /meta/a is no whole number"),
        ("meta=x", "body /meta is not JSON: expected value at line 1 column 1"),
        ("prices=[1]", "body /prices is no object"),
    ] {
        assert_eq!(pays(given), wrong(told));
    }
}

#[test]
fn what_a_form_says_is_kept_as_json_of_its_type() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let charge = |form: &str| {
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        let request = shop.request("POST", "/charges?shop_id=1", &headers, form);
        told(&shop.0.answer(&request)).1
    };
    let made = charge("amount=1.5&paid=true&tags=a&tags=b&note=7");
    assert_eq!(
        [&made["amount"], &made["paid"], &made["tags"], &made["note"]],
        [&json!(1.5), &json!(true), &json!(["a", "b"]), &json!("7")]
    );
    assert_eq!(charge("tags=a")["tags"], json!(["a"]));
}
