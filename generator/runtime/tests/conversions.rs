//! Conversions to and from the types of date libraries, each behind its feature.

#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use super::runtime::{Date, DateTime};

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
