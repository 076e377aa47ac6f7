//! A record is kept under its id, whatever that is called, wherever it stands, and whoever chooses it.

use serde_json::{Value, json};

use super::{Shop, message, mock_of, shop};

const DOCUMENT: &str = r##"
paths:
  /things:
    get:
      operationId: list_things
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: "#/components/schemas/Thing"}}, total: {type: integer}}}}}}
    post:
      operationId: create_thing
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses: {"201": {$ref: "#/components/responses/Thing"}}
  /things/{thing_key}:
    parameters: [{name: thing_key, in: path, required: true, schema: {type: string}}]
    get: {operationId: get_thing, responses: {"200": {$ref: "#/components/responses/Thing"}}}
    patch:
      operationId: patch_thing
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses: {"200": {$ref: "#/components/responses/Thing"}}
    delete: {operationId: delete_thing, responses: {"204": {description: Fine}}}
  /things/{thing_key}/archive:
    parameters: [{name: thing_key, in: path, required: true, schema: {type: string}}]
    post: {operationId: archive_thing, responses: {"200": {$ref: "#/components/responses/Thing"}}}
  /cats:
    get:
      operationId: list_cats
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Cat"}}}}}
    post:
      operationId: create_cat
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
  /cats/{cat}:
    parameters: [{name: cat, in: path, required: true, schema: {type: integer}}]
    get:
      operationId: get_cat
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
    put:
      operationId: put_cat
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
    delete: {operationId: delete_cat, responses: {"204": {description: Fine}}}
  /notes:
    post:
      operationId: create_note
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
      responses: {"201": {description: Fine}}
  /notes/{slug}:
    parameters: [{name: slug, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_note
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}}
components:
  responses:
    Thing: {description: Fine, content: {application/json: {schema: {type: object, properties: {data: {$ref: "#/components/schemas/Thing"}}}}}}
  schemas:
    Thing:
      type: object
      properties:
        thing_key: {type: string, readOnly: true}
        name: {type: string}
        owner: {type: object, properties: {id: {type: string}}}
    Cat: {type: object, required: [id], properties: {id: {type: integer}, name: {type: string}}}
    Note: {type: object, required: [slug], properties: {slug: {type: string}, text: {type: string}}}
"##;

const SMALL: &str = r##"
paths:
  /pens:
    get:
      operationId: list_pens
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pen"}}}}}
    post:
      operationId: create_pen
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pen"}}}}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pen"}}}}
  /pens/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer, format: int32}}]
    get:
      operationId: get_pen
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pen"}}}}
components:
  schemas:
    Pen: {type: object, properties: {id: {type: integer, format: int32}, age: {type: integer}}}
"##;

const WRAPPED: &str = r##"
paths:
  /users:
    get:
      operationId: list_users
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: object, properties: {users: {type: array, items: {$ref: "#/components/schemas/User"}}}}}}}
    post:
      operationId: create_user
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/One"}}}}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/One"}}}}
  /users/{user_id}:
    parameters: [{name: user_id, in: path, required: true, schema: {type: string, format: uuid}}]
    get:
      operationId: get_user
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/One"}}}}
    patch:
      operationId: patch_user
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/One"}}}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/One"}}}}
    delete: {operationId: delete_user, responses: {"204": {description: Fine}}}
components:
  schemas:
    One: {type: object, required: [user], properties: {user: {$ref: "#/components/schemas/User"}}}
    User: {type: object, properties: {id: {type: string, format: uuid, readOnly: true}, name: {type: string}}}
"##;

const UNION: &str = r##"
paths:
  /customers:
    get:
      operationId: list_customers
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: "#/components/schemas/Either"}}}}}}}
    post:
      operationId: create_customer
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Customer"}}}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Customer"}}}}
  /customers/{customer}:
    parameters: [{name: customer, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_customer
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Either"}}}}
    post:
      operationId: update_customer
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Customer"}}}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Customer"}}}}
components:
  schemas:
    Either: {anyOf: [{$ref: "#/components/schemas/Customer"}, {$ref: "#/components/schemas/Gone"}]}
    Customer: {type: object, required: [name], properties: {customer: {type: string, readOnly: true}, name: {type: string}}}
    Gone: {type: object, required: [customer, deleted], properties: {customer: {type: string}, deleted: {type: boolean}}}
"##;

const TAGGED: &str = r##"
paths:
  /pets:
    get:
      operationId: list_pets
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: object, properties: {keeper: {$ref: "#/components/schemas/Cat"}, pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}, total: {type: integer}, next: {type: string}}}}}}
    post:
      operationId: create_pet
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses:
        "201": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: get_pet
      responses:
        "200": {description: Fine, content: {application/json: {schema: {type: object, properties: {pet: {$ref: "#/components/schemas/Pet"}}}}}}
    patch:
      operationId: change_pet
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
    delete:
      operationId: delete_pet
      responses:
        "200": {description: Fine, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
components:
  schemas:
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator:
        propertyName: kind
        mapping: {cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog"}
    Cat: {type: object, required: [id, kind], properties: {id: {type: string, readOnly: true}, kind: {type: string}, name: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [id, kind], properties: {id: {type: integer, readOnly: true}, kind: {type: string}, name: {type: string}, barks: {type: boolean}}}
"##;

/// A service of which nothing but a document is known.
fn described_by(document: &str, rows: u64) -> Shop {
    Shop::of(mock_of(shop::without_config(document)), rows, false)
}

fn shop() -> Shop {
    described_by(DOCUMENT, 2)
}

fn length(listed: &Value) -> Option<usize> {
    listed.as_array().map(Vec::len)
}

#[test]
fn a_record_that_is_wrapped_is_kept_under_the_name_of_its_placeholder() {
    let shop = shop();
    let (status, made) = shop.asks("POST", "/things", &json!({"name": "Chair"}));
    assert_eq!((status, &made["data"]["name"]), (201, &json!("Chair")));
    let key = made["data"]["thing_key"].as_str().expect("an id");
    let path = format!("/things/{key}");
    assert_eq!(shop.gets(&path).1, made);

    let (_, listed) = shop.gets("/things");
    assert_eq!((length(&listed["data"]), &listed["data"][2]), (Some(3), &made["data"]));
    let (_, changed) = shop.asks("PATCH", &path, &json!({"name": "Table"}));
    assert_eq!(changed["data"]["name"], "Table");
    let archive = format!("/things/{key}/archive");
    assert_eq!(shop.asks("POST", &archive, &Value::Null).1, changed);
    assert_eq!(shop.asks("DELETE", &path, &Value::Null).0, 204);
    assert_eq!(shop.gets(&path).0, 404);
    assert_eq!(length(&shop.gets("/things").1["data"]), Some(2));
}

#[test]
fn an_id_that_a_caller_gives_is_kept_where_it_is_not_the_services_own() {
    let shop = shop();
    let cat = json!({"id": 7, "name": "Tom"});
    assert_eq!(shop.asks("POST", "/cats", &cat), (201, cat.clone()));
    assert_eq!(shop.gets("/cats/7"), (200, cat.clone()));
    assert_eq!(shop.gets("/cats").1[2], cat);

    // What was removed can be made anew, and what is there gives way.
    assert_eq!(shop.asks("DELETE", "/cats/7", &Value::Null).0, 204);
    assert_eq!(shop.gets("/cats/7").0, 404);
    for name in ["Felix", "Max"] {
        let cat = json!({"id": 7, "name": name});
        assert_eq!(shop.asks("POST", "/cats", &cat).0, 201);
        assert_eq!(shop.gets("/cats/7").1, cat);
    }
    assert_eq!(length(&shop.gets("/cats").1), Some(3));

    let given = json!({"thing_key": "mine", "name": "Chair"});
    let (_, made) = shop.asks("POST", "/things", &given);
    assert_ne!(made["data"]["thing_key"], "mine");
}

#[test]
fn a_name_that_a_caller_gives_is_kept_though_the_answer_is_empty() {
    let shop = shop();
    for slug in ["to-do", "00000000-0000-4000-8000-000000000007"] {
        let note = json!({"slug": slug, "text": "Sweep"});
        assert_eq!(shop.asks("POST", "/notes", &note).0, 201);
        assert_eq!(shop.gets(&format!("/notes/{slug}")), (200, note));
    }
}

#[test]
fn ids_are_small_where_a_document_says_so() {
    let shop = described_by(SMALL, 3);
    let (_, listed) = shop.gets("/pens");
    assert_eq!([&listed[0]["id"], &listed[2]["id"]], [&json!(1), &json!(3)]);
    assert_eq!(shop.gets("/pens/3").1, listed[2]);
    // Whoever chooses an id may be first.
    for (given, id) in [(json!({"id": 4}), 4), (json!({"age": 2}), 5)] {
        let (_, made) = shop.asks("POST", "/pens", &given);
        assert_eq!(made["id"], id);
    }
    let answer = shop.gets("/pens/9999999999");
    assert_eq!(message(&answer), "path id is more than 2147483647");
}

#[test]
fn a_whole_number_may_be_written_with_a_point() {
    let shop = described_by(SMALL, 3);
    let asks = |age: f64| shop.asks("POST", "/pens", &json!({"age": age}));
    let (status, made) = asks(1.0);
    assert_eq!((status, &made["age"]), (201, &json!(1)));
    for wrong in [1.5, 1e300] {
        assert_eq!(message(&asks(wrong)), "body /age is no whole number");
    }
}

#[test]
fn a_whole_number_is_the_same_id_however_it_is_spelled() {
    let shop = shop();
    let id = shop.gets("/cats").1[0]["id"].to_string();
    for (spelling, id) in
        [("007", "7"), ("+7", "7"), ("0", "0"), ("00", "0"), (&id, &id)]
    {
        let cat = json!({"id": 1, "name": spelling});
        let (status, put) = shop.asks("PUT", &format!("/cats/{spelling}"), &cat);
        assert_eq!((status, put["id"].to_string()), (200, id.to_owned()));
        assert_eq!(shop.gets(&format!("/cats/{id}")).1["name"], spelling);
    }
    assert_eq!(length(&shop.gets("/cats").1), Some(4));
    assert_eq!(shop.asks("DELETE", &format!("/cats/0{id}"), &Value::Null).0, 204);
    assert_eq!(shop.gets(&format!("/cats/{id}")).0, 404);
    assert_eq!(length(&shop.gets("/cats").1), Some(3));
}

#[test]
fn a_text_with_other_digits_is_an_id_of_its_own() {
    let shop = shop();
    let id = shop.gets("/things").1["data"][0]["thing_key"].clone();
    let other = format!("/things/0{}", id.as_str().expect("an id"));
    assert_eq!(shop.asks("DELETE", &other, &Value::Null).0, 204);
    assert_eq!(shop.gets(&other).0, 404);
    assert_eq!(length(&shop.gets("/things").1["data"]), Some(2));
}

#[test]
fn ids_are_uuids_where_a_document_says_so_and_what_is_sent_may_be_wrapped() {
    let shop = described_by(WRAPPED, 2);
    let sent = |name: &str| json!({"user": {"name": name}});
    let (status, made) = shop.asks("POST", "/users", &sent("Ada"));
    assert_eq!((status, &made["user"]["name"]), (201, &json!("Ada")));
    let path = |user: &Value| format!("/users/{}", user["id"].as_str().expect("an id"));
    let ada = path(&made["user"]);
    assert_eq!(shop.gets(&ada), (200, made));
    let (_, listed) = shop.gets("/users");
    for user in listed["users"].as_array().expect("a list") {
        assert_eq!(shop.gets(&path(user)), (200, json!({ "user": user })));
    }
    assert_eq!(shop.asks("PATCH", &ada, &sent("Eva")).1["user"]["name"], "Eva");
    assert_eq!(shop.asks("DELETE", &ada, &Value::Null).0, 204);
    assert_eq!(shop.gets(&ada).0, 404);
    assert_eq!(length(&shop.gets("/users").1["users"]), Some(2));
}

#[test]
fn a_record_that_may_be_gone_is_there_and_a_second_post_changes_it() {
    let shop = described_by(UNION, 2);
    let (_, made) = shop.asks("POST", "/customers", &json!({"name": "Ada"}));
    let path = format!("/customers/{}", made["customer"].as_str().expect("an id"));
    let (_, listed) = shop.gets("/customers");
    assert_eq!((length(&listed["data"]), &listed["data"][2]), (Some(3), &made));
    assert_eq!(shop.gets(&path), (200, made));
    let (_, changed) = shop.asks("POST", &path, &json!({"name": "Eva"}));
    assert_eq!(changed["name"], "Eva");
    assert_eq!(shop.gets(&path).1, changed);
}

#[test]
fn a_record_of_one_kind_is_answered_as_one_of_that_kind() {
    let shop = described_by(TAGGED, 2);
    for pet in
        [json!({"kind": "dog", "barks": true}), json!({"kind": "cat", "lives": 9})]
    {
        let (status, made) = shop.asks("POST", "/pets", &pet);
        assert_eq!(status, 201, "{made}");
        for (name, value) in pet.as_object().expect("a record") {
            assert_eq!(made[name], *value, "{made}");
        }
        // Each kind has ids of its own type.
        assert_eq!(made["id"].is_number(), pet["kind"] == "dog", "{made}");
        let path = format!("/pets/{}", made["id"].to_string().trim_matches('"'));
        assert_eq!(shop.gets(&path), (200, json!({ "pet": made })));
        assert_eq!(shop.asks("DELETE", &path, &Value::Null), (200, made));
        assert_eq!(shop.gets(&path).0, 404);
    }
    let (_, listed) = shop.gets("/pets");
    let first = listed["pets"][0].clone();
    let path = format!("/pets/{}", first["id"].to_string().trim_matches('"'));
    let (_, changed) = shop.asks("PATCH", &path, &json!({"name": "Tom"}));
    assert_eq!((&changed["kind"], &changed["name"]), (&first["kind"], &json!("Tom")));
}

#[test]
fn a_list_that_comes_whole_says_how_long_it_is_and_that_nothing_follows() {
    let (_, listed) = described_by(TAGGED, 3).gets("/pets");
    assert_eq!((length(&listed["pets"]), &listed["total"]), (Some(3), &json!(3)));
    assert_eq!(listed.get("next"), None);
}

#[test]
fn a_sample_may_be_what_comes_instead_of_the_record() {
    let gone = json!({"customer": "1", "deleted": true});
    let mock = mock_of(shop::without_config(UNION));
    let mock = mock.sample("get_customer", gone).expect("a sample");
    let (_, answer) = Shop::of(mock, 2, false).gets("/customers/7");
    assert_eq!(answer, json!({"customer": "7", "deleted": true}));
}
