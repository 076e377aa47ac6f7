//! What a document shows of its answers is what is answered.

use serde_json::{Value, json};

use super::Shop;

const DOCUMENT: &str = r##"
paths:
  /cats:
    get:
      operationId: list_cats
      responses:
        "200":
          description: Fine
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Cat"}}
              example: [{cat_id: "1", name: Tom, lives: 9}, {name: Felix, lives: many, unheard: of}]
    post:
      operationId: create_cat
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
  /cats/{cat_id}:
    parameters: [{name: cat_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_cat
      responses:
        "200":
          description: Fine
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Cat"}
              example: {name: Garfield}
  /weather:
    get:
      operationId: get_weather
      responses:
        "200":
          description: Fine
          content:
            application/json:
              schema: {type: object, properties: {sky: {type: string}, wind: {type: integer}}}
              examples:
                elsewhere: {externalValue: "https://shop.example/weather.json"}
                today: {$ref: "#/components/examples/Today"}
                tomorrow: {value: {sky: grey, wind: 7}}
components:
  examples:
    Today: {summary: As it is, value: {sky: blue, wind: none}}
  schemas:
    Cat: {type: object, properties: {cat_id: {type: string}, name: {type: string}, lives: {type: integer}}}
"##;

#[test]
fn records_are_like_those_that_are_shown_as_far_as_these_fit() {
    let shop = Shop::described_by(DOCUMENT, 20);
    let (_, cats) = shop.gets("/cats?shop_id=1");
    let named = |name: &str| {
        let mut cats = cats.as_array().expect("a list").iter();
        cats.find(|cat| cat["name"] == name).expect(name)
    };
    assert_eq!(named("Tom")["lives"], 9);
    assert!(named("Felix")["lives"].is_i64(), "{cats}");
    assert_eq!(named("Felix")["unheard"], Value::Null);
    let ids: std::collections::HashSet<_> =
        cats.as_array().expect("a list").iter().map(|cat| &cat["cat_id"]).collect();
    assert_eq!(ids.len(), 20);
    // The same cat by itself, whatever is shown there.
    let tom = named("Tom");
    let id = tom["cat_id"].as_str().expect("an id");
    let (_, alone) = shop.gets(&format!("/cats/{id}?shop_id=1"));
    assert_eq!((&alone["name"], &alone["lives"]), (&tom["name"], &tom["lives"]));
    let (_, created) = shop.asks("POST", "/cats?shop_id=1", &json!({"name": "Rex"}));
    assert_eq!(created["name"], "Rex");
}

#[test]
fn of_several_the_first_with_a_value_is_shown() {
    let (_, weather) = Shop::described_by(DOCUMENT, 20).gets("/weather?shop_id=1");
    assert_eq!(weather["sky"], "blue");
    assert!(weather["wind"].is_i64(), "{weather}");
}
