//! Amounts: read exactly or refused, never rounded.

use rust_decimal::Decimal;

use super::super::json::{Decode, DecodeError, Encode, Kind, Parts, Reader, Writer};

impl Decode for Decimal {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = reader.peek()?;
        let read = match kind {
            Kind::Number => exact_decimal(reader.number()?),
            Kind::String => {
                reader.bend();
                exact_decimal(reader.string()?.trim())
            }
            _ => return Err(DecodeError::unfit("a decimal number", kind.noun())),
        };
        let found =
            if kind == Kind::Number { "one of too many digits" } else { "another text" };
        read.ok_or_else(|| DecodeError::unfit("a decimal number", found))
    }
}

impl Encode for Decimal {
    fn encode(&self, writer: &mut Writer) {
        writer.number(&self.to_string());
    }
}

/// The most digits a decimal's text may have, zeros included: beyond it no value fits that is not zero.
const DIGITS_LIMIT: usize = 60;

/// The decimal that a text of at most 18 digits without an exponent denotes: nearly every amount is one.
fn short_decimal(text: &str) -> Option<Decimal> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mut mantissa, mut digits, mut scale) = (0_i64, 0, None);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' if digits < 18 => {
                mantissa = 10 * mantissa + i64::from(byte - b'0');
                digits += 1;
                scale = scale.map(|scale| scale + 1);
            }
            b'.' if scale.is_none() => scale = Some(0),
            _ => return None,
        }
    }
    let is_plain = digits > 0 && !(negative && mantissa == 0);
    let signed = if negative { -mantissa } else { mantissa };
    is_plain.then(|| Decimal::new(signed, scale.unwrap_or(0)))
}

/// The decimal a text denotes, digit for digit; `None` if it is no number or has more digits than fit.
pub(crate) fn exact_decimal(text: &str) -> Option<Decimal> {
    if let Some(short) = short_decimal(text) {
        return Some(short);
    }
    let parts = Parts::of(text)?;
    let sign = if parts.negative { "-" } else { "" };
    let digits = format!("{}{}", parts.whole, parts.fraction);
    let scale = i64::try_from(parts.fraction.len()).ok()?.checked_sub(parts.exponent)?;
    let significant = digits.trim_start_matches('0');
    let scale = if significant.is_empty() { scale.clamp(0, 28) } else { scale };
    let zeros = usize::try_from(scale.unsigned_abs()).ok()?;
    if zeros > DIGITS_LIMIT || significant.len() > 2 * DIGITS_LIMIT {
        return None;
    }
    let plain = if scale <= 0 {
        format!("{sign}{significant:0>1}{}", "0".repeat(zeros))
    } else {
        let padded = format!("{significant:0>width$}", width = zeros + 1);
        let (whole, fraction) = padded.split_at(padded.len() - zeros);
        format!("{sign}{whole}.{fraction}")
    };
    // Trailing zeros of a fraction carry no value, so they may go where keeping them does not fit.
    Decimal::from_str_exact(&plain).ok().or_else(|| {
        let shortened = plain
            .contains('.')
            .then(|| plain.trim_end_matches('0').trim_end_matches('.'))?;
        Decimal::from_str_exact(shortened).ok()
    })
}
