//! A million ids and amounts go through a record of the client and come back digit for digit, or are refused.

use proptest::prelude::*;
use zoho_books::Value;
use zoho_books::invoices::Invoice;
use zoho_books::runtime::json::{decode, encode};

/// How many of each; `PROPTEST_CASES` names another number.
const CASES: u32 = if cfg!(feature = "slow") { 1_000_000 } else { 10_000 };

fn cases() -> ProptestConfig {
    let asked =
        std::env::var("PROPTEST_CASES").ok().and_then(|asked| asked.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(CASES),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// The text of a number of so many digits with its point before the last so many of them.
fn plain(mantissa: u128, places: usize) -> String {
    let digits = format!("{mantissa:0>width$}", width = places + 1);
    let (whole, fraction) = digits.split_at(digits.len() - places);
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

proptest! {
    #![proptest_config(cases())]

    /// Half of them are above what 64 bits with a sign hold.
    #[test]
    fn ids_of_nineteen_digits_and_more_come_back(
        number in 1_000_000_000_000_000_000..10_000_000_000_000_000_000_u64,
        longer in 0..u128::MAX,
    ) {
        let text = format!(r#"{{"invoice_id":{number},"customer_id":"{longer}"}}"#);
        let invoice: Invoice = decode(&text).expect("ids");
        let read = invoice.invoice_id.as_ref().map(|id| id.as_str().to_owned());
        prop_assert_eq!(read, Some(number.to_string()));
        prop_assert_eq!(encode(&invoice), text);
    }

    #[test]
    fn amounts_of_up_to_28_digits_come_back(
        mantissa in 0..10_u128.pow(28),
        cut in 0..28_u32,
        places in 0..=28_usize,
        minus in any::<bool>(),
    ) {
        let mantissa = mantissa / 10_u128.pow(cut);
        let places = places.min(mantissa.to_string().len());
        let sign = if minus && mantissa > 0 { "-" } else { "" };
        let amount = format!("{sign}{}", plain(mantissa, places));
        let text = format!(r#"{{"balance":{amount},"total":"{amount}"}}"#);
        let invoice: Invoice = decode(&text).expect("amounts");
        let written: Value = encode(&invoice).parse().expect("JSON");
        for key in ["balance", "total"] {
            prop_assert_eq!(written[key].to_plain_text(), Some(amount.clone()), "{}", key);
        }
    }

    #[test]
    fn longer_amounts_come_back_or_are_refused(
        high in 1..u64::MAX,
        low in 0..10_u128.pow(28),
        places in 0..=28_usize,
    ) {
        let digits = format!("{high}{low:028}");
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let amount = if places == 0 { whole.to_owned() } else { format!("{whole}.{fraction}") };
        match decode::<Invoice>(&format!(r#"{{"total":{amount}}}"#)) {
            Err(error) => prop_assert_eq!(error.path(), "total"),
            Ok(invoice) => {
                let written: Value = encode(&invoice).parse().expect("JSON");
                let written = written["total"].to_plain_text().unwrap_or_default();
                // Zeros at the end of a fraction carry no value.
                let shortest = amount.trim_end_matches('0').trim_end_matches('.');
                prop_assert!(written == amount || (places > 0 && written == shortest), "{}", amount);
            }
        }
    }
}
