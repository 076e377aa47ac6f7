//! Stories about a small service, without a socket.

mod astray;
mod bounds;
mod credentials;
mod forms;
mod head;
mod http;
mod ids;
mod plain;
mod samples;
mod shop;
mod shown;
mod ways;

use hyper::HeaderMap;
use hyper::body::Bytes;
use serde_json::{Value, json};

use super::message::{Answer, Delivery, Request};
use super::received::Received;
use super::service::Service;
use super::store::Store;
use super::{Mock, Plan};
use crate::model::Api;
use crate::project::Project;

pub(super) fn api() -> Api {
    mock().api
}

fn mock() -> Mock {
    mock_of(shop::project())
}

fn mock_of(project: Project) -> Mock {
    Mock::new(project).unwrap_or_else(|findings| panic!("{findings}"))
}

/// The service, and a caller of it.
struct Shop(Service);

impl Shop {
    fn new(rows: u64, strict: bool) -> Self {
        Self::of(mock(), rows, strict)
    }

    fn described_by(document: &str, rows: u64) -> Self {
        Self::of(mock_of(shop::described_by(document)), rows, false)
    }

    fn of(mock: Mock, rows: u64, strict: bool) -> Self {
        let store = Store::new(rows, strict);
        let plan = Plan::default();
        let received = Received::new(true);
        let Mock { api, config, samples, .. } = mock;
        Self(Service::new(api, config, samples, store, plan, received))
    }

    fn request(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Request {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name: hyper::header::HeaderName = name.parse().expect("a name");
            map.insert(name, value.parse().expect("a value"));
        }
        let target = format!("/v1{target}");
        Request::new(method, &target, map, Bytes::from(body.to_owned()))
    }

    fn asks(&self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let headers =
            [("authorization", "Key secret"), ("content-type", "application/json")];
        let answer = self.0.answer(&self.request(method, target, &headers, &body));
        told(&answer)
    }

    fn gets(&self, target: &str) -> (u16, Value) {
        self.asks("GET", target, &Value::Null)
    }
}

fn told(answer: &Answer) -> (u16, Value) {
    (answer.status, serde_json::from_slice(&answer.body).unwrap_or(Value::Null))
}

fn message(answer: &(u16, Value)) -> &str {
    answer.1["message"].as_str().unwrap_or_default()
}

#[test]
fn a_page_beyond_all_others_is_empty_however_far_it_is() {
    let shop = Shop::new(3, false);
    for page in [9, u64::MAX] {
        let (status, listed) = shop.gets(&format!("/pets?shop_id=1&page={page}0"));
        let pets = listed["pets"].as_array().map(Vec::len);
        assert_eq!((status, pets), (200, Some(0)), "{page}: {listed}");
    }
}

#[test]
fn what_is_created_is_listed_read_changed_and_removed() {
    let shop = Shop::new(3, false);
    let (status, created) =
        shop.asks("POST", "/pets?shop_id=1", &json!({"name": "Rex", "price": 12.5}));
    assert_eq!((status, &created["code"]), (201, &json!(0)));
    let id = created["pet"]["pet_id"].as_str().expect("an id").to_owned();
    assert_eq!(created["pet"]["name"], "Rex");

    let (_, read) = shop.gets(&format!("/pets/{id}?shop_id=1"));
    assert_eq!(read["pet"], created["pet"]);

    let (_, listed) = shop.gets("/pets?shop_id=1");
    let pets = listed["pets"].as_array().expect("a list");
    assert_eq!(pets.len(), 4);
    assert_eq!((&pets[3]["pet_id"], &pets[3]["name"]), (&json!(id), &json!("Rex")));

    let path = format!("/pets/{id}?shop_id=1");
    let (_, changed) = shop.asks("PUT", &path, &json!({"name": "Max"}));
    assert_eq!(
        (&changed["pet"]["name"], &changed["pet"]["price"]),
        (&json!("Max"), &json!(12.5))
    );

    assert_eq!(
        shop.asks("DELETE", &path, &Value::Null),
        (200, json!({"code": 0, "message": "success"}))
    );
    assert_eq!(shop.gets(&path).0, 404);
    assert_eq!(shop.gets(&format!("/pets/{id}/notes?shop_id=1")).0, 404);
    let (_, listed) = shop.gets("/pets?shop_id=1");
    assert_eq!(listed["pets"].as_array().map(Vec::len), Some(3));
}

#[test]
fn a_list_of_more_records_than_can_be_has_its_pages_all_the_same() {
    let shop = Shop::new(u64::MAX, false);
    for page in ["1", "9000000000000000000", "9223372036854775807"] {
        let (status, listed) =
            shop.gets(&format!("/pets?shop_id=1&per_page=2&page={page}"));
        assert_eq!(status, 200, "{page}: {listed}");
        let (status, made) =
            shop.asks("POST", "/pets?shop_id=1", &json!({"name": "Rex", "price": 1}));
        assert_eq!(status, 201, "{page}: {made}");
    }
}

#[test]
fn a_list_comes_in_pages_of_the_length_that_is_asked_for() {
    let shop = Shop::new(5, false);
    let mut ids = Vec::new();
    for page in 1..=3 {
        let (_, listed) = shop.gets(&format!("/pets?shop_id=1&per_page=2&page={page}"));
        let context = json!({"page": page, "per_page": 2, "more": page < 3});
        assert_eq!(listed["page_context"], context);
        let pets = listed["pets"].as_array().expect("a list").clone();
        ids.extend(pets.iter().map(|pet| pet["pet_id"].to_string()));
    }
    assert_eq!(ids.len(), 5);
    let different: std::collections::HashSet<_> = ids.iter().collect();
    assert_eq!(different.len(), 5);
    // Longer pages than the service has are cut.
    let (_, listed) = shop.gets("/pets?shop_id=1&per_page=100");
    assert_eq!(listed["pets"].as_array().map(Vec::len), Some(4));
}

#[test]
fn the_same_id_is_the_same_record_in_a_list_and_by_itself() {
    let shop = Shop::new(20, true);
    let (_, listed) = shop.gets("/pets?shop_id=1&per_page=4&page=4");
    for pet in listed["pets"].as_array().expect("a list") {
        let id = pet["pet_id"].as_str().expect("an id");
        assert_eq!(shop.gets(&format!("/pets/{id}?shop_id=1")).1["pet"], *pet);
    }
}

#[test]
fn whatever_is_not_as_documented_is_refused_by_its_place() {
    let shop = Shop::new(3, false);
    let refused = |method: &str, target: &str, body: &Value| {
        let answer = shop.asks(method, target, body);
        assert_eq!(answer.1["code"], 2, "{answer:?}");
        (answer.0, message(&answer).to_owned())
    };
    let told = |text: &str| (400, text.to_owned());
    assert_eq!(refused("GET", "/pets", &Value::Null), told("query shop_id is missing"));
    assert_eq!(
        refused("GET", "/pets?shop_id=1&page=one&sort=age", &Value::Null),
        told("query page is no whole number; query sort is none of the values")
    );
    assert_eq!(
        refused("POST", "/pets?shop_id=1", &Value::Null),
        told("body is missing")
    );
    assert_eq!(
        refused("POST", "/pets?shop_id=1", &json!({"price": "much", "tags": [{}]})),
        told(
            "body /name is missing; body /price is no number; body /tags/0/text is missing"
        )
    );
    assert_eq!(
        refused("GET", "/owners/one?shop_id=1", &Value::Null),
        told("path number is no whole number")
    );
}

#[test]
fn what_is_not_there_is_told_apart_from_what_does_not_take_the_method() {
    let shop = Shop::new(3, true);
    let (status, answer) = shop.gets("/nonsense?shop_id=1");
    assert_eq!((status, &answer["code"]), (404, &json!(5)));
    let (status, answer) = shop.gets("/pets/7?shop_id=1");
    assert_eq!((status, &answer["code"]), (404, &json!(1002)));
    let request = shop.request("PATCH", "/pets", &[], "");
    let answer = shop.0.answer(&request);
    assert_eq!(answer.status, 405);
    assert!(
        answer
            .headers
            .contains(&("allow".into(), "DELETE, GET, HEAD, POST, PUT".into())),
        "{answer:?}"
    );
    let outside = Request::new("GET", "/v2/pets", HeaderMap::new(), Bytes::new());
    assert_eq!(shop.0.answer(&outside).status, 404);
}

#[test]
fn a_call_needs_the_credential_that_the_documents_ask_for() {
    let shop = Shop::new(3, false);
    let status = |authorization: &str| {
        let headers = [("authorization", authorization)];
        let request = shop.request("GET", "/pets?shop_id=1", &headers, "");
        told(&shop.0.answer(&request))
    };
    assert_eq!(status("Key secret").0, 200);
    for wrong in ["", "Key ", "Bearer secret", "Keysecret"] {
        let (status, answer) = status(wrong);
        assert_eq!((status, &answer["code"]), (401, &json!(57)), "{wrong}");
        let told =
            "the request carries no credential: no header Authorization with Key …";
        assert_eq!(answer["message"], told);
    }
}

#[test]
fn a_record_is_named_by_a_field_and_made_when_that_is_asked_for() {
    let shop = Shop::new(0, false);
    let put = |create: &str, name: &str| {
        let headers = [
            ("authorization", "Key secret"),
            ("content-type", "application/json"),
            ("x-key", "chip"),
            ("x-value", "77"),
            ("x-upsert", create),
        ];
        let body = json!({ "name": name }).to_string();
        told(&shop.0.answer(&shop.request("PUT", "/pets?shop_id=1", &headers, &body)))
    };
    assert_eq!(put("false", "Rex").0, 404);
    let (status, created) = put("true", "Rex");
    assert_eq!(status, 201);
    let (status, changed) = put("true", "Max");
    assert_eq!((status, &changed["pet"]["name"]), (200, &json!("Max")));
    assert_eq!(changed["pet"]["pet_id"], created["pet"]["pet_id"]);
    assert_eq!(shop.gets("/pets?shop_id=1").1["pets"].as_array().map(Vec::len), Some(1));
}

#[test]
fn several_are_removed_by_one_call() {
    let shop = Shop::new(3, false);
    let pets = shop.gets("/pets?shop_id=1").1;
    let id = |index: usize| pets["pets"][index]["pet_id"].as_str().expect("an id");
    let path = format!("/pets?shop_id=1&pet_ids={},{}", id(0), id(2));
    assert_eq!(shop.asks("DELETE", &path, &Value::Null).0, 200);
    let left = shop.gets("/pets?shop_id=1").1;
    assert_eq!(left["pets"].as_array().map(Vec::len), Some(1));
    assert_eq!(left["pets"][0]["pet_id"], id(1));
}

#[test]
fn a_file_is_answered_in_place_of_a_record() {
    let shop = Shop::new(3, false);
    let key = ("authorization", "Key secret");
    let request = shop.request("GET", "/pets/7?shop_id=1&accept=pdf", &[key], "");
    let answer = shop.0.answer(&request);
    assert!(answer.body.starts_with(b"%PDF"));
    let name = "attachment; filename=\"pets-7.pdf\"".to_owned();
    assert!(
        answer.headers.contains(&("content-disposition".into(), name)),
        "{answer:?}"
    );
    let wants = ("accept", "text/html;q=0.5, Application/PDF;v=1, */*;q=0");
    let request = shop.request("GET", "/pets/7?shop_id=1", &[key, wants], "");
    assert!(shop.0.answer(&request).body.starts_with(b"%PDF"));
    let request = shop.request("GET", "/pets/7?shop_id=1&accept=json", &[key], "");
    assert_eq!(told(&shop.0.answer(&request)).1["pet"]["pet_id"], "7");
}

#[test]
fn what_goes_wrong_on_request_says_what_the_service_would() {
    let shop = Shop::new(3, false);
    let deliver = |fault: &str| {
        let headers = [("authorization", "Key secret"), ("x-mock-fault", fault)];
        shop.0.deliver(
            "http://mock",
            &shop.request("GET", "/pets?shop_id=1", &headers, ""),
        )
    };
    let Delivery::Whole(answer) = deliver("429:45:7") else { panic!("it is answered") };
    assert_eq!(
        told(&answer),
        (429, json!({"code": 45, "message": "Enough for today."}))
    );
    let header = |name: &str, value: &str| {
        answer.headers.contains(&(name.to_owned(), value.to_owned()))
    };
    assert!(header("Wait", "7") && header("Left", "0"), "{answer:?}");
    let Delivery::Whole(answer) = deliver("429") else { panic!("it is answered") };
    assert_eq!(told(&answer).1["code"], 44);
    let Delivery::Whole(answer) = deliver("418") else { panic!("it is answered") };
    assert_eq!(told(&answer).1["code"], 418);
    assert!(matches!(deliver("cut"), Delivery::Cut(_)));
    assert!(matches!(deliver("drop"), Delivery::Dropped));
    let Delivery::Whole(answer) = deliver("rain") else { panic!("it is answered") };
    assert_eq!(answer.status, 400);
}

#[test]
fn a_call_whose_answer_is_lost_was_carried_out_and_one_that_is_dropped_was_not() {
    let shop = Shop::new(0, false);
    for (fault, count) in [("drop", 0), ("500", 0), ("lose", 1), ("cut", 2)] {
        let headers = [
            ("authorization", "Key secret"),
            ("content-type", "application/json"),
            ("x-mock-fault", fault),
        ];
        let request =
            shop.request("POST", "/pets?shop_id=1", &headers, r#"{"name": "Rex"}"#);
        shop.0.deliver("http://mock", &request);
        let pets = shop.gets("/pets?shop_id=1").1;
        assert_eq!(pets["pets"].as_array().map(Vec::len), Some(count), "{fault}");
    }
}

#[test]
fn tokens_are_handed_out_to_who_asks_properly() {
    let shop = Shop::new(0, false);
    let token = |body: &str| {
        let body = Bytes::from(body.to_owned());
        let request = Request::new("POST", "/token", HeaderMap::new(), body);
        match shop.0.deliver("http://mock", &request) {
            Delivery::Whole(answer) => told(&answer),
            other => panic!("{other:?}"),
        }
    };
    let client = "client_id=a&client_secret=b";
    let (status, answer) =
        token(&format!("grant_type=refresh_token&refresh_token=c&{client}"));
    assert_eq!((status, &answer["access_token"]), (200, &json!("mock.access.1")));
    assert_eq!(
        (&answer["expires_in"], &answer["home"]),
        (&json!(60), &json!("http://mock"))
    );
    let (_, answer) = token(&format!("grant_type=authorization_code&code=c&{client}"));
    assert_eq!(answer["refresh_token"], "mock.refresh");
    assert_eq!(token(client).1["error"], "unsupported_grant_type");
    assert_eq!(token("grant_type=refresh_token").1["error"], "invalid_client");

    let target = "/consent?redirect_uri=http%3A%2F%2Flocalhost%2Fback&state=s";
    let request = Request::new("GET", target, HeaderMap::new(), Bytes::new());
    let Delivery::Whole(answer) = shop.0.deliver("http://mock", &request) else {
        panic!("it is answered")
    };
    let back = "http://localhost/back?code=mock.code&state=s".to_owned();
    assert_eq!((answer.status, &answer.headers[0].1), (302, &back));
}
