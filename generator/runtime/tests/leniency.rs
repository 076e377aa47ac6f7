//! What services send instead of what they declare, and what becomes of it (R17).

use super::runtime::json::{decode, encode};
use super::runtime::{Date, DateTime, Decimal, Id};
use super::shop::models::Order;

fn order(key: &str, json: &str) -> Order {
    decode(&format!(r#"{{"{key}":{json}}}"#))
        .unwrap_or_else(|error| panic!("{key} = {json}: {error}"))
}

#[test]
fn blanks_mean_absent() {
    let keys = [
        "order_id",
        "status",
        "total",
        "quantity",
        "is_paid",
        "date",
        "created_time",
        "totalFiles",
        "customer",
        "lines",
        "tags",
        "pet",
        "prices",
    ];
    for key in keys {
        for blank in ["null", r#""""#, r#""  ""#] {
            assert_eq!(order(key, blank), Order::default(), "{key} = {blank}");
        }
    }
}

#[test]
fn empty_containers_mean_absent_where_something_else_is_expected() {
    for key in [
        "order_id",
        "status",
        "total",
        "quantity",
        "is_paid",
        "date",
        "created_time",
        "type",
    ] {
        assert_eq!(order(key, "[]"), Order::default(), "{key}");
        assert_eq!(order(key, "{}"), Order::default(), "{key}");
    }
    assert_eq!(order("lines", "{}"), Order::default());
    assert_eq!(order("lines", "[]").lines, Some(Vec::new()));
    assert_eq!(order("customer", "[]"), Order::default());
    assert!(order("customer", "{}").customer.is_some());
    assert_eq!(order("prices", "[]"), Order::default());
}

#[test]
fn text_keeps_its_blanks() {
    assert_eq!(order("type", r#""""#).r#type.as_deref(), Some(""));
    assert_eq!(order("type", r#"" ""#).r#type.as_deref(), Some(" "));
    assert_eq!(order("type", "null").r#type, None);
    assert_eq!(order("type", "12.50").r#type.as_deref(), Some("12.50"));
    assert_eq!(order("type", "true").r#type.as_deref(), Some("true"));
}

#[test]
fn one_or_many() {
    assert_eq!(order("lines", r#"{"rate":1}"#), order("lines", r#"[{"rate":1}]"#));
    assert_eq!(order("tags", r#""a""#).tags, Some(vec!["a".to_owned()]));
    assert_eq!(
        order("customer", r#"[{"name":"x"}]"#),
        order("customer", r#"{"name":"x"}"#)
    );
    let error = decode::<Order>(r#"{"customer":[{"name":"x"},{"name":"y"}]}"#)
        .expect_err("one customer");
    assert_eq!(error.path(), "customer[1]");
    assert_eq!(
        order("tags", r#"["a",null,"","b",{}]"#).tags.map(|tags| tags.len()),
        Some(3)
    );
}

#[test]
fn booleans_in_words_and_digits() {
    for yes in ["true", "1", r#""true""#, r#""TRUE""#, r#""on""#, r#""Yes""#, r#""1""#] {
        assert_eq!(order("is_paid", yes).is_paid, Some(true), "{yes}");
    }
    for no in ["false", "0", r#""false""#, r#""off""#, r#""no""#, r#""0""#] {
        assert_eq!(order("is_paid", no).is_paid, Some(false), "{no}");
    }
    assert!(decode::<bool>(r#""fasle""#).is_err());
}

#[test]
fn a_flag_that_says_neither_is_kept_as_it_came() {
    let text = r#"{"is_paid":"fasle"}"#;
    let order: Order = decode(text).expect("an order");
    assert_eq!((order.is_paid, order.extra["is_paid"].as_str()), (None, Some("fasle")));
    assert_eq!(encode(&order), text);
}

#[test]
fn what_stands_for_nothing_is_a_record_without_keys() {
    for nothing in ["null", r#""""#, r#"" ""#, "[]", "[null]", r#"[""]"#, "[[]]", "{}"] {
        assert_eq!(decode::<Order>(nothing).ok(), Some(Order::default()), "{nothing}");
    }
    assert!(decode::<Order>(r#""an order""#).is_err());
    assert!(decode::<Order>("7").is_err());
}

#[test]
fn whole_numbers_in_every_dress() {
    for twelve in
        ["12", "12.0", "1.2e1", "1200E-2", r#""12""#, r#"" 12 ""#, r#""12.00""#]
    {
        assert_eq!(order("quantity", twelve).quantity, Some(12), "{twelve}");
    }
    for other in ["12.5", r#""twelve""#, "9223372036854775808", "1e400", "true"] {
        assert!(decode::<i64>(other).is_err(), "{other}");
    }
    assert_eq!(decode::<i64>("-9223372036854775808").ok(), Some(i64::MIN));
    assert!(decode::<u32>("-1").is_err());
}

#[test]
fn amounts_as_numbers_and_text() {
    for amount in ["12.50", r#""12.50""#, r#"" 12.50 ""#, "1250e-2"] {
        assert_eq!(
            order("total", amount).total,
            Some(Decimal::new(1250, 2)),
            "{amount}"
        );
    }
    for refused in
        [r#""1,234.00""#, r#""EUR 5""#, r#""5-""#, r#"".""#, r#""1e""#, "1e60"]
    {
        assert!(decode::<Decimal>(refused).is_err(), "{refused}");
    }
}

#[test]
fn ids_as_numbers_and_text() {
    assert_eq!(
        order("order_id", "460000000026049").order_id,
        Some(Id::from("460000000026049"))
    );
    assert_eq!(order("order_id", "1.5e3").order_id, Some(Id::from(1500)));
    assert_eq!(order("order_id", r#""INV-007""#).order_id, Some(Id::from("INV-007")));
    assert!(decode::<Id>("1.5").is_err());
    assert!(decode::<Id>("1e999999999").is_err());
}

#[test]
fn days_and_what_stands_for_them() {
    let date = Date::from("2024-02-29");
    assert_eq!(date.ymd(), Some((2024, 2, 29)));
    for odd in ["17 Nov 2016", "2023-02-29", "2024-1-01", "2024-00-10", "２024-01-01"] {
        let date: Date = decode(&encode(&odd)).expect("any text");
        assert_eq!((date.ymd(), date.to_string().as_str()), (None, odd));
        assert!(odd.parse::<Date>().is_err());
    }
    let mut dates =
        [Date::from("zzz"), Date::from("2024-01-02"), Date::from("2023-12-31")];
    dates.sort();
    assert_eq!(dates.map(|date| date.to_string()), ["2023-12-31", "2024-01-02", "zzz"]);
}

#[test]
fn moments_in_all_forms() {
    let forms = [
        ("2016-06-11T17:38:06-0700", Some(1_465_691_886)),
        ("2016-06-11T17:38:06-07:00", Some(1_465_691_886)),
        ("2016-06-12T00:38:06Z", Some(1_465_691_886)),
        ("2016-06-12 00:38:06.250Z", Some(1_465_691_886)),
        ("2016-06-12T06:08:06+0530", Some(1_465_691_886)),
        ("2016-06-11T17:38:06", None),
        ("2016-06-11 17:38", None),
    ];
    for (text, timestamp) in forms {
        let moment: DateTime =
            text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((moment.unix_timestamp(), moment.as_str()), (timestamp, text));
        assert!(moment.date().is_some());
    }
    for odd in [
        "4 days ago",
        "2016-06-11",
        "2016-06-11T25:00:00Z",
        "2016-06-11T17:38:06+9",
        "2016-06-11T17:38:06.Z",
    ] {
        assert_eq!(DateTime::from(odd).date(), None, "{odd}");
        assert!(odd.parse::<DateTime>().is_err(), "{odd}");
    }
    assert_eq!(DateTime::from("1970-01-01T00:00:00Z").unix_timestamp(), Some(0));
    assert_eq!(DateTime::from("1969-12-31T23:59:59Z").unix_timestamp(), Some(-1));
    assert_eq!(
        DateTime::from("2000-02-29T12:00:00Z").unix_timestamp(),
        Some(951_825_600)
    );
}

#[test]
fn moments_change_their_offset_form_and_compare() {
    for text in
        ["2016-06-11T17:38:06+00:00", "2016-06-11T17:38:06Z", "2016-06-11T17:38:06+0000"]
    {
        assert_eq!(
            DateTime::from(text).with_basic_offset().as_str(),
            "2016-06-11T17:38:06+0000"
        );
    }
    assert_eq!(DateTime::from("soon:00").with_basic_offset().as_str(), "soon:00");
    let late = DateTime::from("2016-06-11T17:38:06-0700");
    assert!(late > DateTime::from("2016-06-11T23:38:06Z"));
    assert_eq!(late.partial_cmp(&DateTime::from("soon")), None);
    assert_eq!(late.to_rfc3339().as_deref(), Some("2016-06-11T17:38:06-07:00"));
}
