//! Properties: numbers keep every digit or are refused, text survives, and no input panics (R16).

use proptest::prelude::*;

use super::runtime::json::{decode, encode};
use super::runtime::{Decimal, Id, Value};
use super::shop::models::{Order, Shape};

fn number() -> impl Strategy<Value = String> {
    "-?(0|[1-9][0-9]{0,32})(\\.[0-9]{1,32})?([eE][+-]?[0-9]{1,2})?"
}

/// Sign, digits and place of the point, without zeros at either end.
fn canonical(text: &str) -> (bool, String, i64) {
    let (negative, rest) =
        text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let mut scale = fraction.len() as i64 - exponent.parse::<i64>().expect("a number");
    let trimmed = digits.trim_end_matches('0');
    scale -= (digits.len() - trimmed.len()) as i64;
    match trimmed.trim_start_matches('0') {
        "" => (false, String::new(), 0),
        digits => (negative, digits.to_owned(), scale),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn amounts_keep_every_digit_or_are_refused(text in number()) {
        for json in [text.clone(), format!("\"{text}\"")] {
            if let Ok(amount) = decode::<Decimal>(&json) {
                prop_assert_eq!(canonical(&encode(&amount)), canonical(&text));
            }
        }
    }

    #[test]
    fn amounts_of_28_digits_are_accepted(whole in "[1-9][0-9]{0,13}", fraction in "[0-9]{1,14}") {
        let text = format!("{whole}.{fraction}");
        prop_assert_eq!(encode(&decode::<Decimal>(&text).expect("28 digits fit")), text);
    }

    #[test]
    fn ids_keep_every_digit(digits in "[1-9][0-9]{0,40}") {
        for json in [digits.clone(), format!("\"{digits}\"")] {
            let id: Id = decode(&json).expect("digits");
            prop_assert_eq!(id.as_str(), &digits);
            prop_assert_eq!(encode(&id), json);
        }
    }

    #[test]
    fn ids_in_other_number_forms_are_exact_or_refused(text in number()) {
        if let Ok(id) = decode::<Id>(&text) {
            prop_assert_eq!(canonical(id.as_str()), canonical(&text));
            prop_assert!(!id.as_str().contains(['.', 'e', 'E']));
        }
    }

    #[test]
    fn whole_numbers_are_exact_or_refused(text in number()) {
        if let Ok(whole) = decode::<i64>(&text) {
            prop_assert_eq!(canonical(&whole.to_string()), canonical(&text));
        }
    }

    #[test]
    fn untyped_numbers_keep_their_text(text in number()) {
        prop_assert_eq!(encode(&decode::<Value>(&text).expect("a number")), text);
    }

    #[test]
    fn any_text_survives(text in any::<String>()) {
        prop_assert_eq!(decode::<String>(&encode(&text)).expect("what was written"), text);
    }

    #[test]
    fn no_input_panics(text in "[\\[\\]{}\",:0-9eE.+\\\\a-z \u{e9}-]{0,60}") {
        let _ = decode::<Value>(&text);
        let _ = decode::<Order>(&text);
        let _ = decode::<Shape>(&text);
    }

    #[test]
    fn no_cut_of_a_good_text_panics_or_passes(at in 0_usize..120) {
        let text = r#"{"order_id":"1","lines":[{"rate":1.50}],"pet":{"kind":"cat"},"prices":{"a":1},"tags":["\u00e9"],"date":"2024-01-01"}"#;
        if let Some(cut) = text.get(..at.min(text.len() - 1)) {
            prop_assert!(decode::<Order>(cut).expect_err("cut short").is_malformed());
        }
    }
}

#[test]
fn a_whole_number_of_the_machine_is_written_as_it_mostly_came() {
    let read = |text: &str| decode::<f64>(text).expect("a number");
    for (came, goes) in [
        ("551", "551"),
        ("551.0", "551"),
        ("-3", "-3"),
        ("0.25", "0.25"),
        ("1e300", "1e300"),
    ] {
        assert_eq!(encode(&read(came)), goes);
    }
}
