//! What somebody says of records is answered, and is what the documents say of them.

use serde_json::{Value, json};

use super::{Shop, mock};

#[test]
fn a_sample_is_that_of_one_operation() {
    let sample = json!({"name": "Rex"});
    let mock = mock().sample("list_pets", sample).expect("an operation");
    let shop = Shop::of(mock, 3, false);
    let (_, listed) = shop.gets("/pets?shop_id=1");
    let pet = &listed["pets"][0];
    assert_eq!((&pet["name"], &pet["price"]), (&json!("Rex"), &Value::Null));
    let id = pet["pet_id"].as_str().expect("an id");
    let (_, read) = shop.gets(&format!("/pets/{id}?shop_id=1"));
    assert_ne!(
        (&read["pet"]["name"], &read["pet"]["price"]),
        (&json!("Rex"), &Value::Null)
    );
}

/// Why something is no sample.
fn refused(operation: &str, sample: Value) -> String {
    let error = mock().sample(operation, sample).expect_err("no sample");
    error.to_string()
}

#[test]
fn a_sample_is_what_the_documents_say_of_the_records() {
    assert_eq!(
        refused("get_pet", json!({"name": 7, "tags": [{"text": []}], "colour": "red"})),
        "no sample of \"get_pet\": record /name is no text; record /tags/0/text is no text"
    );
    assert_eq!(
        refused("list_pets", json!([{"name": "Rex"}])),
        "no sample of \"list_pets\": record is no object"
    );
    assert_eq!(
        refused("get_pet", json!({"code": 0, "pet": {"name": "Rex"}})),
        "no sample of \"get_pet\": none of its keys is a record's: pet_id, owner_id, name, price, tags; \
         a sample is one record, without what stands around it"
    );
}

#[test]
fn a_sample_is_that_of_an_operation_with_records() {
    let told = "no sample of \"get_pat\": the documents have no such operation";
    assert_eq!(refused("get_pat", json!({"name": "Rex"})), told);
    let told = "no sample of \"delete_pet\": it answers with no record";
    assert_eq!(refused("delete_pet", json!({"name": "Rex"})), told);
}
