//! JSON, or what pretends to be, is read as each type that a call of the generated client returns.
//!
//! The first byte chooses the type; what was read is written and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use zoho_books::Value;
use zoho_books::runtime::json::{self, Decode, Encode};

type Reader = fn(&str);

/// Every type, by its name.
static RETURNED: &[(&str, Reader)] = include!(concat!(env!("OUT_DIR"), "/returned.rs"));

fuzz_target!(|data: &[u8]| {
    let [first, second, text @ ..] = data else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let (_, read) =
        RETURNED[(usize::from(*first) * 256 + usize::from(*second)) % RETURNED.len()];
    read(text);
});

fn read<T: Decode + Encode + std::fmt::Debug>(text: &str) {
    match json::decode::<T>(text) {
        Ok(value) => {
            let written = json::encode(&value);
            assert!(json::decode::<Value>(&written).is_ok(), "no JSON: {written}");
            let again = json::decode::<T>(&written);
            assert!(
                again.is_ok(),
                "{text} was read and written as {written}: {again:?}"
            );
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
