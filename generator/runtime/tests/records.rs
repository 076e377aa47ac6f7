//! Records, unions, open enums and untyped values: read, kept, written back.

use super::runtime::json::{Fill, Reader, Record, Slot, Slots, decode, encode};
use super::runtime::{Decimal, Decode, DecodeError, Id, Map, Patch, Value};
use super::shop::models::{
    Nothing, Order, OrderLineRequest, OrderRequest, OrderStatus, Pet, Shape,
};

fn round_trip(text: &str) -> String {
    encode(&decode::<Order>(text).expect("an order"))
}

#[test]
fn what_was_received_is_written_back() {
    for text in [
        r#"{"order_id":"6179546000000824023","status":"open","total":1234567890123456789.10,"quantity":3}"#,
        r#"{"order_id":6179546000000824023,"created_time":"2016-06-11T17:38:06-0700","type":"a"}"#,
        r#"{"totalFiles":2,"customer":{"name":"Ü \"x\" \\ \n"},"lines":[{"rate":0.10,"lines":[]}]}"#,
        r#"{"status":"never heard of","date":"4 days ago","prices":{"b":1.0,"a":2}}"#,
        r#"{"new_key":[1.50,null,{"deep":"x"}],"another":1e400}"#,
        r#"{"pet":{"lives":9,"kind":"cat"}}"#,
        r#"{"pet":{"kind":"ox","horns":2}}"#,
        r#"{"anything":{"z":1,"a":[""]}}"#,
        r"{}",
    ] {
        assert_eq!(round_trip(text), text);
    }
}

#[test]
fn unknown_keys_are_kept_in_order_and_reachable() {
    let order: Order =
        decode(r#"{"zeta":1,"total":2,"alpha":{"x":[true]}}"#).expect("an order");
    assert_eq!(order.extra.keys().collect::<Vec<_>>(), ["zeta", "alpha"]);
    assert_eq!(order.extra["alpha"]["x"][0].as_bool(), Some(true));
    assert_eq!(
        decode::<Nothing>(r#"{"a":1}"#).expect("anything").extra["a"].as_i64(),
        Some(1)
    );
}

#[test]
fn a_key_may_differ_from_the_name_of_its_field() {
    let order: Order = decode(r#"{"totalFiles":4}"#).expect("an order");
    assert_eq!(order.total_files, Some(4));
    assert_eq!(encode(&order), r#"{"totalFiles":4}"#);
}

#[test]
fn records_print_what_they_hold_and_nothing_else() {
    let order: Order = decode(r#"{"totalFiles":4}"#).expect("an order");
    assert_eq!(format!("{order:?}"), "Order { totalFiles: Some(4) }");
    let order: Order = decode(r#"{"odd":true}"#).expect("an order");
    assert_eq!(format!("{order:?}"), r#"Order { extra: {"odd": Bool(true)} }"#);
}

#[test]
fn records_are_equal_when_all_they_hold_is() {
    let read = |text| decode::<Order>(text).expect("an order");
    let order = read(r#"{"totalFiles":4,"lines":[{"rate":1.0}],"odd":1}"#);
    assert_eq!(order, order.clone());
    assert_eq!(order, read(r#"{"odd":1,"lines":[{"rate":1.00}],"totalFiles":4}"#));
    for other in [
        r#"{"totalFiles":5,"lines":[{"rate":1.0}],"odd":1}"#,
        r#"{"totalFiles":4,"lines":[{"rate":1.1}],"odd":1}"#,
        r#"{"totalFiles":4,"lines":[{"rate":1.0}],"odd":2}"#,
        r#"{"lines":[{"rate":1.0}],"odd":1}"#,
    ] {
        assert_ne!(order, read(other));
    }
}

#[test]
fn an_error_names_the_place_and_shows_no_value() {
    let text = r#"{"lines":[{"rate":1},{"lines":[{"rate":"sesame"}]}]}"#;
    let error = decode::<Order>(text).expect_err("no rate");
    assert_eq!(error.path(), "lines[1].lines[0].rate");
    assert!(!error.to_string().contains("sesame"));
    let error =
        decode::<Order>(r#"{"prices":{"odd.key\u0007":"x"}}"#).expect_err("no price");
    assert_eq!(error.path(), r#"prices["odd.key\u{7}"]"#);
}

#[test]
fn broken_json_is_told_from_json_of_another_shape() {
    for cut in ["", "{", r#"{"total":"#, r#"{"a":[1,"#, r#"{"a":"x"#] {
        let error = decode::<Order>(cut).expect_err("cut short");
        assert!(
            error.is_malformed()
                && error.to_string().starts_with("the JSON ends too early")
        );
    }
    for broken in ["{]", "{\"a\":nul}", "{} {}", "{\"a\":01}", "NaN", "\u{1}"] {
        assert!(decode::<Value>(broken).expect_err("broken").is_malformed(), "{broken}");
    }
    assert!(!decode::<Order>("3").expect_err("a number").is_malformed());
}

/// R18
#[test]
fn deep_json_is_refused_and_never_overflows() {
    for (open, close) in [("[", "]"), (r#"{"lines":["#, "]}"), (r#"{"a":"#, "}")] {
        for depth in [1_000, 100_000] {
            let text = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert!(decode::<Value>(&text).expect_err("too deep").is_malformed());
            assert!(decode::<Order>(&text).is_err());
            assert!(decode::<Shape>(&text).is_err());
        }
    }
    let text = format!("{}1{}", "[".repeat(120), "]".repeat(120));
    assert_eq!(decode::<Value>(&text).expect("deep enough").to_string(), text);
}

/// As wide as a record of three hundred fields, and within itself.
#[derive(Debug)]
struct Wide {
    one: Option<Box<Wide>>,
    _others: [u64; 900],
    extra: Map<Value>,
}

impl Record for Wide {
    fn slots(&mut self, fill: Fill<'_>) -> Result<(), DecodeError> {
        let (fields, extra) = (&mut [&mut self.one as &mut dyn Slot], &mut self.extra);
        fill(Slots { keys: &["one"], fields, extra, expected: 0 })
    }
}

impl Decode for Wide {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut wide = Self { one: None, _others: [0; 900], extra: Map::new() };
        reader.record(&mut wide)?;
        Ok(wide)
    }
}

/// R18
#[test]
fn wide_records_within_themselves_never_overflow_either() {
    let nested = |depth: usize| {
        format!("{}{{}}{}", r#"{"one":"#.repeat(depth), "}".repeat(depth))
    };
    assert!(decode::<Wide>(&nested(10)).is_ok());
    assert!(decode::<Wide>(&nested(120)).expect_err("too deep").is_malformed());
}

/// R18: work that grew with the square of the length would not end: each text here has 100,000 pieces.
#[test]
fn long_answers_take_linear_time() {
    const MANY: usize = 100_000;
    let keys: String = (0..MANY).map(|index| format!("\"k{index}\":{index},")).collect();
    let order: Order = decode(&format!("{{{keys}\"total\":1}}")).expect("an order");
    assert_eq!(order.extra.len(), MANY);
    let same = "\"note\":1,".repeat(MANY);
    let order: Order = decode(&format!("{{{same}\"total\":1}}")).expect("an order");
    assert_eq!(order.extra.len(), 1);
    let shapes = format!("[{}1]", "1,".repeat(MANY));
    assert!(decode::<Shape>(&shapes).is_ok());
    assert!(
        decode::<Vec<Order>>(&format!("[{}{{}}]", "{\"tags\":\"\"},".repeat(MANY)))
            .is_ok()
    );
    let escaped = format!("\"{}\"", "\\u00e9".repeat(MANY));
    assert_eq!(decode::<String>(&escaped).expect("text").chars().count(), MANY);
    for digits in [
        "9".repeat(MANY),
        format!("0.{}", "1".repeat(MANY)),
        format!("1e{}", "9".repeat(MANY)),
    ] {
        let quoted = format!("\"{digits}\"");
        for text in [digits.as_str(), quoted.as_str()] {
            let _ = (
                decode::<super::runtime::Decimal>(text),
                decode::<i64>(text),
                decode::<super::runtime::Id>(text),
            );
            let _ = (
                decode::<super::runtime::Date>(text),
                decode::<super::runtime::DateTime>(text),
            );
        }
    }
}

/// R18
#[test]
fn nested_unions_take_linear_time() {
    let text = format!("{}{{\"x\":1}}{}", "[".repeat(60), "]".repeat(60));
    let shape: Shape = decode(&text).expect("some shape");
    assert_eq!(encode(&shape), text);
}

#[test]
fn a_union_is_decided_by_its_key() {
    let pet: Pet = decode(r#"{"lives":9,"kind":"lynx"}"#).expect("a pet");
    assert!(matches!(pet, Pet::Cat(cat) if cat.lives == Some(9)));
    let pet: Pet = decode(r#"{"kind":"dog","bark":"wuff"}"#).expect("a pet");
    assert!(matches!(pet, Pet::Dog(dog) if dog.bark.as_deref() == Some("wuff")));
    for stranger in [r#"{"kind":"ox"}"#, "{}", "3", r#""cat""#, r#"{"kind":{"a":1}}"#] {
        let pet: Pet = decode(stranger).expect("a pet");
        assert!(matches!(pet, Pet::Unknown(_)), "{stranger}");
        assert_eq!(encode(&pet), stranger);
    }
    let error = decode::<Pet>(r#"{"kind":"cat","lives":"many"}"#)
        .expect_err("lives are counted");
    assert_eq!(error.path(), "lives");
}

#[test]
fn a_union_is_decided_by_what_fits_best() {
    let shape = |text| decode::<Shape>(text).expect("a shape");
    assert_eq!(shape("\"a\""), Shape::Text("a".to_owned()));
    assert_eq!(shape("12"), Shape::Count(12));
    assert!(matches!(shape(r#"{"lives":9}"#), Shape::Cat(_)));
    assert!(
        matches!(shape(r#"{"bark":"x","colour":"red"}"#), Shape::Dog(dog) if dog.extra.len() == 1)
    );
    assert!(matches!(shape(r#"{"wheels":4}"#), Shape::Unknown(_)));
    assert!(matches!(shape("[1,[2]]"), Shape::Nested(_)));
}

#[test]
fn an_open_enum_keeps_what_it_does_not_list() {
    assert_eq!(decode::<OrderStatus>("2").expect("a status"), OrderStatus::Second);
    let unlisted = OrderStatus::from("mauve");
    assert_eq!((unlisted.as_str(), encode(&unlisted).as_str()), ("mauve", "\"mauve\""));
    assert!(matches!(unlisted, OrderStatus::Unlisted(_)));
    for text in OrderStatus::ALL {
        assert!(!matches!(OrderStatus::from(*text), OrderStatus::Unlisted(_)));
        assert_eq!(OrderStatus::from(text.to_string()).to_string(), *text);
    }
}

#[test]
fn a_request_sends_what_is_set_and_nothing_else() {
    let mut request = OrderRequest::new("17");
    assert_eq!(encode(&request), r#"{"customer_id":"17","lines":[]}"#);
    request.customer_id = Id::from(6_179_546_000_000_824_023_u64);
    request.note = Patch::Null;
    request.total = Some(Decimal::new(1250, 2));
    request.lines.push(OrderLineRequest { rate: Decimal::new(1, 1), extra: Map::new() });
    request.extra.insert("cf_colour", Value::from("red"));
    assert_eq!(
        encode(&request),
        r#"{"customer_id":6179546000000824023,"note":null,"grandTotal":12.50,"lines":[{"rate":0.1}],"cf_colour":"red"}"#
    );
    request.note = Patch::from("x".to_owned());
    assert!(encode(&request).contains(r#""note":"x""#));
}

#[test]
fn values_are_made_and_taken_apart() {
    let value =
        Value::from([("a", Value::from(vec![1_i64, 2])), ("b", Value::from("x"))]);
    assert_eq!(value.to_string(), r#"{"a":[1,2],"b":"x"}"#);
    assert_eq!(value.pointer("/a/1").and_then(Value::as_i64), Some(2));
    assert_eq!(value.pointer("/a/2"), None);
    assert!(value["none"]["at all"][7].is_null());
    let odd: Value = r#"{"a/b":{"~":1.50}}"#.parse().expect("JSON");
    assert_eq!(
        odd.pointer("/a~1b/~0").and_then(Value::as_decimal),
        Some(Decimal::new(150, 2))
    );
}

#[test]
fn a_map_keeps_its_order() {
    let mut map: Map<i64> = Map::from([("b", 1), ("a", 2), ("c", 3)]);
    assert_eq!(map.insert("a", 5), Some(2));
    assert_eq!(map.remove("b"), Some(1));
    assert_eq!(
        map.into_iter().collect::<Vec<_>>(),
        [("a".to_owned(), 5), ("c".to_owned(), 3)]
    );
    assert_eq!(Map::from([("x", 1), ("y", 2)]), Map::from([("y", 2), ("x", 1)]));
}

#[cfg(feature = "serde")]
#[test]
fn serde_reads_and_writes_the_same() {
    let text = r#"{"order_id":6179546000000824023,"total":12.5,"x":1e3,"exact":1234567890123456789.10}"#;
    let order: Order = decode(text).expect("an order");
    let value = serde_json::to_value(&order).expect("any order");
    assert_eq!(value["exact"], serde_json::json!("1234567890123456789.10"));
    let again: Order = serde_json::from_value(value).expect("what was written");
    assert_eq!((again.order_id, again.total), (order.order_id, order.total));
    let mut draft = OrderRequest::new("17");
    draft.extra.insert("cf", Value::from(true));
    let stored = serde_json::to_string(&draft).expect("any draft");
    assert_eq!(
        serde_json::from_str::<OrderRequest>(&stored).expect("what was stored"),
        draft
    );
    assert!(serde_json::from_str::<OrderRequest>("{}").is_err());
    for rounded in
        [r#"{"order_id":12345678901234567890123}"#, r#"{"total":12345678901234567.89}"#]
    {
        assert!(serde_json::from_str::<Order>(rounded).is_err(), "{rounded}");
    }
}
