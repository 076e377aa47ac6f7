//! JSON numbers kept as the text they are written in, and exact readings of that text.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use super::super::scalar::exact_decimal;

/// A JSON number, exactly as written: `1.10` and `1.1` are different texts, and nothing is rounded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// `text` must be a JSON number; the reader has checked it.
    pub(super) fn from_json(text: &str) -> Self {
        Self(text.into())
    }

    /// The text of the number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as a whole number, if it is one and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        integer(&self.0)
    }

    /// The number as a whole number, if it is one and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        plain_digits(&self.0)?.parse().ok()
    }

    /// The nearest floating point number; most decimal fractions have none that is exact.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.0.parse().ok()
    }

    /// The number as an exact decimal, if it fits one.
    #[must_use]
    pub fn as_decimal(&self) -> Option<Decimal> {
        exact_decimal(&self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Text that is not a JSON number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidNumber;

impl fmt::Display for InvalidNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a JSON number")
    }
}

impl std::error::Error for InvalidNumber {}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        let mut reader = super::Reader::new(text);
        match reader.number() {
            Ok(number) if number.len() == text.len() => Ok(Self::from_json(number)),
            _ => Err(InvalidNumber),
        }
    }
}

/// The whole number a text denotes exactly: `12`, `12.0` and `1.2e1`, not `12.5`.
pub(crate) fn integer(text: &str) -> Option<i64> {
    match text.parse() {
        Ok(integer) => Some(integer),
        Err(_) => plain_digits(text)?.parse().ok(),
    }
}

/// The longest run of digits an exponent is written out to.
const DIGITS_LIMIT: i64 = 64;

/// A whole number in plain digits, without leading zeros, fraction or exponent; `None` for everything else.
pub(crate) fn plain_digits(text: &str) -> Option<String> {
    let is_plain = match text.as_bytes() {
        [b'0'] => true,
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    if is_plain {
        return Some(text.to_owned());
    }
    let parts = Parts::of(text)?;
    let mut digits = format!("{}{}", parts.whole, parts.fraction);
    let point = i64::try_from(parts.whole.len()).ok()?.checked_add(parts.exponent)?;
    let significant = digits.trim_end_matches('0').len();
    if significant == 0 {
        return Some("0".to_owned());
    }
    if i64::try_from(significant).ok()? > point {
        return None;
    }
    let length = usize::try_from(point).ok()?;
    if digits.len() < length && point > DIGITS_LIMIT {
        return None;
    }
    digits.truncate(length);
    digits.extend(std::iter::repeat_n('0', length.saturating_sub(digits.len())));
    let digits = digits.trim_start_matches('0');
    Some(if parts.negative { format!("-{digits}") } else { digits.to_owned() })
}

/// The parts of a decimal number's text.
pub(crate) struct Parts<'a> {
    pub(crate) negative: bool,
    pub(crate) whole: &'a str,
    pub(crate) fraction: &'a str,
    pub(crate) exponent: i64,
}

impl<'a> Parts<'a> {
    /// Takes JSON numbers, and what people write beside them: a plus sign, leading zeros, a bare point.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let (negative, rest) = match text.as_bytes().first()? {
            b'-' => (true, &text[1..]),
            b'+' => (false, &text[1..]),
            _ => (false, text),
        };
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse().ok()?),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = whole.bytes().chain(fraction.bytes());
        let well_formed = mantissa.len() > usize::from(mantissa.contains('.'))
            && digits.clone().all(|b| b.is_ascii_digit());
        well_formed.then_some(Self { negative, whole, fraction, exponent })
    }
}
