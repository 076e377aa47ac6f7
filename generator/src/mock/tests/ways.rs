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
        - {name: count, in: query, schema: {type: integer}}
        - {name: word, in: query, schema: {type: string}}
        - {name: day, in: query, schema: {type: string, format: date}}
        - name: deep
          in: query
          required: true
          style: deepObject
          schema: {type: object, properties: {a: {type: string}, n: {type: integer, maximum: 9}}}
        - name: spread
          in: query
          required: true
          schema: {type: object, properties: {b: {type: string}, c: {type: integer}}}
        - name: maybe
          in: query
          style: deepObject
          schema: {type: object, required: [k], properties: {k: {type: integer}}}
        - {name: at, in: query, schema: {type: string, format: date-time}}
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
  /ways/{way}:
    get:
      operationId: show_way
      parameters: [{name: way, in: path, required: true, schema: {type: string}}]
      responses: {"206": {description: Fine, content: {image/png: {schema: {type: string, format: binary}}}}}
    put:
      operationId: put_way
      parameters: [{name: way, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: integer}}}}}
      responses: {"204": {description: Fine}}
    post:
      operationId: upload_way
      parameters: [{name: way, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {type: object, required: [scan], properties: {scan: {type: string, format: binary}}}}}
      responses: {"202": {description: Fine}, default: {description: Wrong}}
  /files/{name}.{kind}: {get: {operationId: get_file, responses: {"204": {description: Fine}}}}
  /files/{name}:undo: {post: {operationId: undo_file, responses: {"204": {description: Fine}}}}
  /vendor:
    get:
      operationId: get_vendor
      responses: {"200": {description: Fine, content: {application/hal+json; charset=utf-8: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}}}
    post:
      operationId: post_vendor
      responses: {"200": {description: Fine, content: {"text/\r\nX-Evil: 1": {schema: {type: string}}}}}
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
fn a_list_and_a_long_number_may_be_spelled_in_every_way_there_is() {
    let shop = Shop::described_by(DOCUMENT, 0);
    for query in [
        "piped=1%7c2",
        "piped=1|2",
        "spaced=1+2",
        "spaced=1%202",
        "count=123456789012345678901234567890",
    ] {
        let answer = shop.gets(&format!("/ways?shop_id=1&deep[a]=1&{query}"));
        assert_eq!(answer.0, 204, "{query}: {answer:?}");
    }
}

#[test]
fn an_object_in_the_query_is_read_field_by_field() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let told = |query: &str| {
        let answer = shop.gets(&format!("/ways?shop_id=1&{query}"));
        (answer.0, message(&answer).to_owned())
    };
    let wrong = |text: &str| (400, text.to_owned());
    assert_eq!(told("deep[a]=1&deep[n]=9&c=1&maybe[k]=1").0, 204);
    assert_eq!(told("deep[n]=x"), wrong("query deep[n] is no whole number"));
    assert_eq!(told("deep[n]=10"), wrong("query deep[n] is more than 9"));
    assert_eq!(told("deep[a]=1&deep[a]=2"), wrong("query deep[a] is there twice"));
    assert_eq!(told("deep[a]=1&c=x"), wrong("query c is no whole number"));
    assert_eq!(told("deep[a]=1&maybe[z]=1"), wrong("query maybe[k] is missing"));
}

#[test]
fn a_day_and_a_point_in_time_are_some_that_there_are() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let status =
        |query: &str| shop.gets(&format!("/ways?shop_id=1&deep[a]=1&{query}")).0;
    for right in ["2024-02-29", "2000-02-29", "2026-12-31"] {
        assert_eq!(status(&format!("day={right}")), 204, "{right}");
        assert_eq!(status(&format!("at={right}T23:59:60Z")), 204, "{right}");
        assert_eq!(status(&format!("at={right}+08:00:00.5-0700")), 204, "{right}");
    }
    for wrong in ["2024-02-30", "2100-02-29", "2026-04-31", "2026-13-01", "2026-01-00"] {
        assert_eq!(status(&format!("day={wrong}")), 400, "{wrong}");
        assert_eq!(status(&format!("at={wrong}T00:00:00Z")), 400, "{wrong}");
    }
    for wrong in ["2024-01-01", "2024-01-01T", "2024-01-01T24:00:00Z", "2024-01-01Tx"] {
        assert_eq!(status(&format!("at={wrong}")), 400, "{wrong}");
    }
}

#[test]
fn a_path_is_that_of_the_first_that_takes_the_method() {
    let shop = Shop::described_by(DOCUMENT, 0);
    assert_eq!(shop.gets("/files/a.b:undo?shop_id=1").0, 204);
    assert_eq!(shop.asks("POST", "/files/a.b:undo?shop_id=1", &json!(null)).0, 204);
    let answer = shop.asks("PUT", "/files/a.b:undo?shop_id=1", &json!(null));
    let told = "/v1/files/a.b:undo takes GET, HEAD, POST, not PUT";
    assert_eq!((answer.0, message(&answer)), (405, told));
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

#[test]
fn what_has_one_value_is_there_once_and_is_text() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let told = |query: &str| {
        let answer = shop.gets(&format!("/ways?deep[a]=1&{query}"));
        (answer.0, message(&answer).to_owned())
    };
    let wrong = |text: &str| (400, text.to_owned());
    assert_eq!(told("shop_id=1&word").0, 204);
    assert_eq!(told("shop_id=1&shop_id=2"), wrong("query shop_id is there twice"));
    assert_eq!(told("shop_id=1&count=1&count=2"), wrong("query count is there twice"));
    assert_eq!(told("shop_id=1&count"), wrong("query count is no whole number"));
    assert_eq!(told("shop_id=1&word=%ff"), wrong("query word is no text in UTF-8"));
    assert_eq!(told("shop_id=1&word=%C3%A4").0, 204);
    let answer = shop.asks("PUT", "/ways/%ff?shop_id=1", &json!({}));
    assert!(message(&answer).starts_with("path is no text in UTF-8"), "{answer:?}");
}

#[test]
fn a_body_is_told_the_media_type_that_it_should_have() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let sends = |method: &str, path: &str, content_type: &str, body: &str| {
        let headers = [("content-type", content_type)];
        let headers = if content_type.is_empty() { &[][..] } else { &headers[..] };
        let request = shop.request(method, &format!("{path}?shop_id=1"), headers, body);
        let answer = told(&shop.0.answer(&request));
        (answer.0, message(&answer).to_owned())
    };
    let wrong = |text: &str| (400, text.to_owned());
    let json = |content_type: &str| sends("POST", "/ways", content_type, "{}");
    assert_eq!(json("Application/JSON; charset=UTF-8").0, 204);
    assert_eq!(json("application/vnd.shop+json").0, 204);
    let told = "header content-type is application/notjson, not application/json";
    assert_eq!(json("application/notjson"), wrong(told));
    let told = "header content-type is missing: it is application/json";
    assert_eq!(json(""), wrong(told));
    let (_, told) = sends("POST", "/ways", "application/json", "{");
    assert!(told.starts_with("body is not JSON: EOF while parsing"), "{told}");

    let form = "Application/X-WWW-Form-URLencoded; charset=utf-8";
    assert_eq!(sends("PUT", "/ways/7", form, "a=1").0, 204);
    let told =
        "header content-type is text/plain, not application/x-www-form-urlencoded";
    assert_eq!(sends("PUT", "/ways/7", "text/plain", "a=1"), wrong(told));

    let parts = |content_type: &str| sends("POST", "/ways/7", content_type, "--b\r\n");
    let told = "header content-type has no boundary";
    assert_eq!(parts("multipart/form-data"), wrong(told));
    assert_eq!(parts("multipart/form-data; boundary=b").0, 400);
    let told = "body is not in parts between --c";
    assert_eq!(parts("Multipart/Form-Data; Boundary=c"), wrong(told));
}

#[test]
fn an_answer_has_the_status_and_the_media_type_that_are_declared() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let answer = shop.0.answer(&shop.request("GET", "/ways/7?shop_id=1", &[], ""));
    let header = ("content-type".to_owned(), "image/png".to_owned());
    assert_eq!((answer.status, answer.headers.first()), (206, Some(&header)));
    let headers = [("content-type", "multipart/form-data; boundary=b")];
    let body = "--b\r\ncontent-disposition: form-data; name=\"scan\"; filename=\"a\"\r\n\r\nx\r\n--b--";
    let request = shop.request("POST", "/ways/7?shop_id=1", &headers, body);
    let answer = shop.0.answer(&request);
    assert_eq!((answer.status, answer.body.len()), (202, 0));
}

#[test]
fn json_of_a_kind_of_its_own_is_called_so_and_what_no_header_can_hold_is_bytes() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let content_type = |method: &str| {
        let request = shop.request(method, "/vendor?shop_id=1", &[], "");
        let answer = shop.0.answer(&request);
        assert_eq!(answer.status, 200);
        answer.headers[0].clone()
    };
    let declared = |name: &str| ("content-type".to_owned(), name.to_owned());
    assert_eq!(content_type("GET"), declared("application/hal+json; charset=utf-8"));
    assert_eq!(content_type("POST"), declared("application/octet-stream"));
}
