//! A service of which nothing is known but its document.

use serde_json::json;

use super::{Delivery, Mock, Shop, shop, told};
use crate::mock::Fault;

fn mock() -> Mock {
    super::mock_of(shop::alone())
}

fn asked_with(authorization: &str, target: &str) -> (u16, serde_json::Value) {
    let shop = Shop::of(mock(), 3, false);
    let headers = [("authorization", authorization)];
    told(&shop.0.answer(&shop.request("GET", target, &headers, "")))
}

#[test]
fn a_credential_after_any_word_will_do_where_the_document_names_none() {
    assert_eq!(asked_with("Shop-token secret", "/pets?shop_id=1").0, 200);
    assert_eq!(asked_with("Bearer secret", "/pets?shop_id=1").0, 200);
    let message = "the request carries no credential: no header Authorization with a word and a token";
    assert_eq!(
        asked_with("secret", "/pets?shop_id=1"),
        (401, json!({ "message": message }))
    );
}

#[test]
fn a_code_that_no_answer_has_a_place_for_is_refused() {
    let shop = Shop::of(mock(), 3, false);
    let headers = [("authorization", "Bearer secret"), ("x-mock-fault", "429:44")];
    let request = shop.request("GET", "/pets?shop_id=1", &headers, "");
    let Delivery::Whole(answer) = shop.0.deliver("http://mock", &request) else {
        panic!("it is answered")
    };
    let message = "the fault 429:44 has a code, for which answers have no place: the configuration has no [envelope]";
    assert_eq!(told(&answer), (400, json!({ "message": message })));
    let faults = [None, Some(Fault::code(429, 44))];
    let error = mock().then(faults).start().expect_err("no such fault");
    assert_eq!(error.to_string(), message);
}

#[test]
fn a_list_that_comes_whole_has_no_further_page() {
    let (_, listed) = asked_with("Bearer secret", "/pets?shop_id=1&page=2&per_page=1");
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
