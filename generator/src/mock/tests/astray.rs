//! Requests that lead to nothing are told what may have been meant.

use super::{Shop, message};

const DOCUMENT: &str = r##"
paths:
  /cats/:
    get:
      operationId: list_cats
      responses: {"204": {description: Fine}}
  /cats/{cat_id}:
    parameters: [{name: cat_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_cat
      responses: {"204": {description: Fine}}
    put:
      operationId: put_cat
      responses: {"204": {description: Fine}}
"##;

#[test]
fn a_path_that_is_not_there_is_told_from_one_that_nearly_is() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let told = |target: &str| {
        let answer = shop.gets(target);
        (answer.0, message(&answer).to_owned())
    };
    let nowhere = |text: &str| (404, format!("there is no path {text}"));
    assert_eq!(told("/dogs"), nowhere("/v1/dogs"));
    assert_eq!(told("/cats"), nowhere("/v1/cats, but /v1/cats/"));
    assert_eq!(told("/cats/7/"), nowhere("/v1/cats/7/, but /v1/cats/7"));
    assert_eq!(told("/cats//"), nowhere("/v1/cats//, but /v1/cats/"));
    assert_eq!(told("/cats/%2e%2e"), nowhere("/v1/cats/%2e%2e"));
}

#[test]
fn a_path_outside_the_api_is_told_where_the_api_is() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let request =
        super::Request::new("GET", "/cats/", Default::default(), Default::default());
    let answer = super::told(&shop.0.answer(&request));
    let told = "there is no path /cats/; all paths begin with /v1/";
    assert_eq!((answer.0, message(&answer)), (404, told));
}

#[test]
fn a_method_that_a_path_does_not_have_is_told_those_that_it_has() {
    let shop = Shop::described_by(DOCUMENT, 0);
    let answer = shop.asks("PATCH", "/cats/7", &serde_json::Value::Null);
    let told = "/v1/cats/7 takes GET, HEAD, PUT, not PATCH";
    assert_eq!((answer.0, message(&answer)), (405, told));
}
