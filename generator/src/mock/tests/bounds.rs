//! What a document declares beside types is asked of requests, and held by answers.

use serde_json::{Value, json};

use super::{Shop, message};

const DOCUMENT: &str = r##"
paths:
  /cats:
    get:
      operationId: list_cats
      parameters:
        - {name: colours, in: query, explode: false, schema: {type: array, maxItems: 2, items: {type: string, maxLength: 5}}}
        - {name: lives, in: query, schema: {type: integer, enum: [7, 9]}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Cat"}}}}}
    post:
      operationId: create_cat
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
  /few: {get: {operationId: few, responses: {"200": {description: Fine, content: {application/json: {schema: {type: integer, minimum: 7, maximum: 9}}}}}}}
  /short: {get: {operationId: short, responses: {"200": {description: Fine, content: {application/json: {schema: {type: string, maxLength: 3}}}}}}}
  /some: {get: {operationId: some, responses: {"200": {description: Fine, content: {application/json: {schema: {type: array, maxItems: 3, items: {type: integer, maximum: 5, minimum: 1}}}}}}}}
  /named: {get: {operationId: named, responses: {"200": {description: Fine, content: {application/json: {schema: {type: object, additionalProperties: {$ref: "#/components/schemas/Small"}}}}}}}}
  /small: {get: {operationId: small, responses: {"200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Small"}}}}}}}
  /smalls: {post: {operationId: smalls, requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Smalls"}}}}, responses: {"200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Smalls"}}}}}}}
  /page: {get: {operationId: page, responses: {"200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}}}}
  /mixed: {post: {operationId: mixed, requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Mixed"}}}}, responses: {"200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Mixed"}}}}}}}
  /words: {post: {operationId: words, requestBody: {content: {application/json: {schema: {type: array, maxItems: 2, items: {type: string, maxLength: 3}}}}}, responses: {"204": {description: Fine}}}}
components:
  schemas:
    Mixed:
      type: object
      properties:
        any: {enum: [1, a, true]}
        five: {enum: [5]}
        nothing: {enum: [null]}
        short: {allOf: [{type: string, maxLength: 3}], nullable: true}
    Small: {type: integer, minimum: 1, maximum: 3}
    Smalls:
      type: object
      properties:
        one: {$ref: "#/components/schemas/Small"}
        several: {type: array, items: {$ref: "#/components/schemas/Small"}}
        named: {type: object, additionalProperties: {$ref: "#/components/schemas/Small"}}
    Page:
      type: object
      properties:
        ok: {type: boolean, enum: [true]}
        more: {type: boolean}
        limit: {type: integer, maximum: 20}
        items: {type: array, items: {type: object, properties: {id: {type: string}}}}
    Cat:
      type: object
      properties:
        id: {type: integer, format: int64, readOnly: true}
        name: {type: string, minLength: 2, maxLength: 5, pattern: '^[A-Z].*'}
        nickname: {type: string, example: Puss}
        home: {type: string, default: basket}
        age: {type: integer, minimum: 0, maximum: 30}
        weight: {type: number, minimum: 0, exclusiveMinimum: true, maximum: 1}
        lives: {type: integer, enum: [7, 9]}
        size: {type: integer, example: huge, maximum: 3}
        steps: {type: integer, multipleOf: 12, maximum: 100}
        price: {type: number, multipleOf: 0.05}
        owner_email: {type: string, format: email}
        owner_page: {type: string, format: uri}
        chip: {type: string, format: uuid}
        door: {type: string, format: ipv4}
        house: {type: string, format: hostname}
        kind: {type: string, enum: [house, wild]}
        names: {type: array, minItems: 2, maxItems: 3, items: {type: string, maxLength: 4}}
        owner:
          type: object
          additionalProperties: false
          properties: {name: {type: string}, street: {type: string}}
          example: {name: Jane, street: 7}
"##;

#[test]
fn what_is_outside_its_bounds_is_refused() {
    let shop = Shop::described_by(DOCUMENT, 3);
    let wrong = json!({
        "name": "r", "age": 31, "weight": 0, "lives": 8, "kind": "cow", "names": ["Felix"],
        "owner": {"x": 1},
    });
    let answer = shop.asks("POST", "/cats?shop_id=1", &wrong);
    let told = "body /name is shorter than 2 characters; body /age is more than 30; \
                body /weight is not more than 0; body /lives is none of the values; \
                body /kind is none of the values; body /names has fewer than 2 elements; \
                body /names/0 is longer than 4 characters; body /owner/x is not declared";
    assert_eq!((answer.0, message(&answer)), (400, told));
    let answer = shop.asks("POST", "/cats?shop_id=1", &json!({"name": "rex"}));
    assert_eq!(message(&answer), "body /name does not match ^[A-Z].*");
    let answer = shop.asks("POST", "/cats?shop_id=1", &json!([]));
    assert_eq!(message(&answer), "body is no object");

    let answer = shop.gets("/cats?shop_id=1&colours=red,green,purple&lives=8");
    assert_eq!(
        message(&answer),
        "query colours is longer than 5 characters; query lives is none of the values"
    );
    let answer = shop.gets("/cats?shop_id=1&colours=red,green,blue");
    assert_eq!(message(&answer), "query colours has more than 2 elements");
}

#[test]
fn what_is_in_no_step_or_of_no_format_is_refused() {
    let shop = Shop::described_by(DOCUMENT, 3);
    let told = |cat: Value| {
        let answer = shop.asks("POST", "/cats?shop_id=1", &cat);
        (answer.0, message(&answer).to_owned())
    };
    let steps = told(json!({"steps": 13, "price": 0.07}));
    let reason = "body /steps is no multiple of 12; body /price is no multiple of 0.05";
    assert_eq!(steps, (400, reason.to_owned()));
    for (key, right, wrong) in [
        ("owner_email", "jane@mail.example", "jane"),
        ("owner_page", "https://mail.example/~jane", "/~jane"),
        ("chip", "123e4567-e89b-12d3-a456-426614174000", "123e4567"),
        ("door", "10.0.0.255", "10.0.0.256"),
        ("house", "house-1.example", "house_1"),
    ] {
        assert_eq!(told(json!({key: right})).0, 201, "{right}");
        let (status, message) = told(json!({key: wrong}));
        let reason = format!("body /{key} does not match ");
        assert!(status == 400 && message.starts_with(&reason), "{message}");
    }
    assert_eq!(told(json!({"price": 1234.55})).0, 201, "as exactly as numbers are");
}

#[test]
fn what_is_answered_is_what_may_be_sent() {
    let shop = Shop::described_by(DOCUMENT, 3);
    let (_, cats) = shop.gets("/cats?shop_id=1");
    for cat in cats.as_array().expect("a list") {
        let (status, created) = shop.asks("POST", "/cats?shop_id=1", cat);
        assert_eq!(status, 201, "{cat}: {created}");
    }
}

#[test]
fn what_a_document_shows_is_answered_where_it_fits() {
    let shop = Shop::described_by(DOCUMENT, 3);
    let (_, cats) = shop.gets("/cats?shop_id=1");
    let cat = &cats[0];
    assert_eq!((&cat["nickname"], &cat["home"]), (&json!("Puss"), &json!("basket")));
    assert_eq!(cat["owner"]["name"], "Jane");
    assert!(cat["owner"]["street"].is_string(), "{cat}");
    assert!(cat["size"].as_i64().is_some_and(|size| size <= 3), "{cat}");
    assert_eq!(cat["names"].as_array().map(Vec::len), Some(2));
    assert_ne!(cat["id"], Value::Null);
}

#[test]
fn an_answer_as_a_whole_and_what_is_declared_elsewhere_hold_their_limits() {
    let shop = Shop::described_by(DOCUMENT, 9);
    let number = |value: &Value| value.as_i64().expect("a whole number");
    assert!((7..=9).contains(&number(&shop.gets("/few?shop_id=1").1)));
    let short = shop.gets("/short?shop_id=1").1;
    assert_eq!(short.as_str().map(str::len), Some(3));
    let some = shop.gets("/some?shop_id=1").1;
    let some = some.as_array().expect("a list");
    assert_eq!(some.len(), 3);
    assert!(some.iter().all(|one| (1..=5).contains(&number(one))), "{some:?}");
    assert!((1..=3).contains(&number(&shop.gets("/named?shop_id=1").1["key"])));
    assert!((1..=3).contains(&number(&shop.gets("/small?shop_id=1").1)));

    let (_, smalls) = shop.asks("POST", "/smalls?shop_id=1", &json!({}));
    let all = [&smalls["one"], &smalls["several"][0], &smalls["named"]["key"]];
    assert!(all.iter().all(|one| (1..=3).contains(&number(one))), "{smalls}");
    let wrong = json!({"one": 4, "several": [4], "named": {"a": 4}});
    let answer = shop.asks("POST", "/smalls?shop_id=1", &wrong);
    let told = "body /one is more than 3; body /several/0 is more than 3; body /named/a is more than 3";
    assert_eq!(message(&answer), told);
}

#[test]
fn what_stands_beside_a_list_that_comes_whole_holds_its_limits() {
    let shop = Shop::described_by(DOCUMENT, 9);
    let (_, page) = shop.gets("/page?shop_id=1&limit=7");
    assert_eq!(
        [&page["ok"], &page["more"], &page["limit"]],
        [&json!(true), &json!(false), &json!(7)]
    );
    let limit = shop.gets("/page?shop_id=1&limit=99").1["limit"].as_i64();
    assert!(limit.is_some_and(|limit| limit <= 20), "{limit:?}");
}

#[test]
fn values_are_held_to_a_list_of_any_kind_and_to_limits_that_stand_in_a_part() {
    let shop = Shop::described_by(DOCUMENT, 3);
    let (_, made) = shop.asks("POST", "/mixed?shop_id=1", &json!({}));
    assert!([json!(1), json!("a"), json!(true)].contains(&made["any"]), "{made}");
    assert_eq!((&made["five"], &made["nothing"]), (&json!(5), &Value::Null));
    let told = |path: &str, body: Value| {
        let answer = shop.asks("POST", &format!("{path}?shop_id=1"), &body);
        (answer.0, message(&answer).to_owned())
    };
    assert_eq!(told("/mixed", json!({"any": 1.0, "five": 5, "short": null})).0, 200);
    let wrong = json!({"any": "1", "five": 4, "short": "long"});
    let reasons = "body /any is none of the values; body /five is none of the values; body /short is longer than 3 characters";
    assert_eq!(told("/mixed", wrong), (400, reasons.to_owned()));
    let reasons = "body has more than 2 elements; body /0 is longer than 3 characters";
    assert_eq!(told("/words", json!(["long", "a", "b"])), (400, reasons.to_owned()));
}
