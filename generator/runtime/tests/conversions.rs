//! Conversions to and from the types of programs; those of other libraries each behind its feature.

use std::collections::HashSet;

use super::runtime::Id;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use super::runtime::{Date, DateTime};

#[test]
fn an_id_is_its_text_whatever_it_was_made_of() {
    let text = String::from("7");
    let made = [
        Id::from("7"),
        Id::from(&text),
        Id::from(text),
        Id::from(7_i32),
        Id::from(7_u32),
        Id::from(7_i64),
        Id::from(7_u64),
        "7".parse().expect("an id"),
    ];
    for id in &made {
        assert_eq!((id.as_ref(), id.as_u64()), ("7", Some(7)));
        assert!(*id == "7" && *id == *"7");
        assert_eq!(format!("{id:>3} {id:?}"), "  7 Id(\"7\")");
    }
    assert_eq!(made.iter().collect::<HashSet<_>>().len(), 1);
    let [ten, nine] = ["10", "9"].map(Id::from);
    assert!(ten < nine, "the order is that of text");
    let blank = " ".parse::<Id>().expect_err("it names nothing");
    assert_eq!(blank.to_string(), "an id cannot be blank");
}

#[cfg(feature = "serde")]
#[test]
fn values_come_from_serde_json_and_go_there() {
    use super::runtime::{Map, Value, json};

    let theirs = serde_json::json!({
        "all": [null, true, -1, 18_446_744_073_709_551_615_u64, 1.5, "text"],
        "none": {},
    });
    let ours = Value::from(theirs.clone());
    assert_eq!(json::encode(&ours), theirs.to_string());
    assert_eq!(serde_json::Value::from(ours.clone()), theirs);
    assert_eq!(serde_json::from_value::<Value>(theirs).expect("any value"), ours);
    let map: Map<Value> = serde_json::from_str("{\"a\": 1}").expect("an object");
    assert_eq!(map.len(), 1);
    assert!(serde_json::from_str::<Map<Value>>("[1]").is_err());
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_dates_and_moments_come_and_go() {
    let date = Date::from("2024-02-29");
    let there = chrono::NaiveDate::try_from(&date).expect("a day");
    assert_eq!(Date::from(there), date);
    let moment = DateTime::from("2016-06-11T17:38:06.250-0700");
    let there =
        chrono::DateTime::<chrono::FixedOffset>::try_from(&moment).expect("a moment");
    assert_eq!(DateTime::from(there).as_str(), "2016-06-11T17:38:06.250-07:00");
    assert!(chrono::NaiveDate::try_from(&Date::from("soon")).is_err());
    let local = DateTime::from("2016-06-11T17:38:06");
    assert!(chrono::DateTime::<chrono::FixedOffset>::try_from(&local).is_err());
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_dates_and_moments_come_and_go() {
    let date = Date::from("2024-02-29");
    let there = jiff::civil::Date::try_from(date.clone()).expect("a day");
    assert_eq!(Date::from(there), date);
    let moment = DateTime::from("2016-06-11T17:38:06.250-0700");
    let there = jiff::Timestamp::try_from(&moment).expect("a moment");
    assert_eq!(DateTime::from(there).as_str(), "2016-06-12T00:38:06.25Z");
    let offset = jiff::tz::TimeZone::fixed(jiff::tz::offset(-7));
    assert_eq!(
        DateTime::from(&there.to_zoned(offset)).as_str(),
        "2016-06-11T17:38:06.25-07:00"
    );
}

#[cfg(feature = "time")]
#[test]
fn time_dates_and_moments_come_and_go() {
    let date = Date::from("2024-02-29");
    let there = time::Date::try_from(&date).expect("a day");
    assert_eq!(Date::from(there), date);
    let moment = DateTime::from("2016-06-11T17:38:06-0700");
    let there = time::OffsetDateTime::try_from(&moment).expect("a moment");
    let back = DateTime::try_from(there).expect("four digits of a year");
    assert_eq!(back.as_str(), "2016-06-11T17:38:06-07:00");
}
