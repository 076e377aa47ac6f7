//! Single values, each from the seed of the place where it stands.

use serde_json::{Number, Value};

use crate::model::{Docs, Scalar};
use crate::words;

/// A number that follows from the keys that lead to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seed(u64);

impl Seed {
    /// The seed of a value that stands by itself.
    pub(super) fn of(key: &str) -> Self {
        Self(0xcbf2_9ce4_8422_2325).child(key)
    }

    /// The seed of a value under a key of this one. The hash is FNV-1a: short, and the same everywhere and always.
    pub(super) fn child(self, key: &str) -> Self {
        let step = |hash: u64, byte: u8| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        };
        Self(key.bytes().chain([0]).fold(self.0, step))
    }

    /// A number from 0 to below a limit.
    fn below(self, limit: u64) -> u64 {
        // The upper bits depend on every byte of the keys, the lowest ones on the last few only.
        (self.0 >> 20) % limit
    }

    /// One of several.
    pub(super) fn choose<T>(self, items: &[T]) -> Option<&T> {
        let length = u64::try_from(items.len()).ok().filter(|length| *length > 0)?;
        items.get(usize::try_from(self.below(length)).ok()?)
    }

    /// The key's words and a number, or the number alone where there is no room for words.
    pub(super) fn text(self, key: &str, longest: Option<usize>) -> String {
        let number = self.below(9000) + 1000;
        let text = format!("{} {number}", words::words(key).join(" "));
        let Some(longest) = longest.filter(|longest| *longest < text.len()) else {
            return text;
        };
        let digits = number.to_string();
        digits.chars().chain(text.chars()).take(longest).collect()
    }

    /// A single value.
    pub(super) fn scalar(self, key: &str, scalar: Scalar, docs: &Docs) -> Value {
        let (month, day) = (self.below(12) + 1, self.child("day").below(28) + 1);
        match scalar {
            Scalar::Text | Scalar::Binary => self.text(key, docs.max_length).into(),
            Scalar::Integer => (self.below(900) + 100).into(),
            Scalar::Decimal | Scalar::Float
                if docs.declared == Some(Scalar::Integer) =>
            {
                (self.below(900) + 100).into()
            }
            Scalar::Decimal | Scalar::Float => self.decimal().into(),
            Scalar::Bool => (self.below(2) == 0).into(),
            Scalar::Id
                if matches!(docs.declared, Some(Scalar::Integer | Scalar::Decimal)) =>
            {
                (460_000_000 + self.below(1_000_000)).into()
            }
            Scalar::Id => {
                let digits =
                    (460_000_000_000_000 + self.below(1_000_000_000)).to_string();
                digits[..docs.max_length.unwrap_or(digits.len()).clamp(1, digits.len())]
                    .into()
            }
            Scalar::Date => format!("2026-{month:02}-{day:02}").into(),
            Scalar::DateTime => {
                let (hour, minute) =
                    (self.child("hour").below(24), self.child("minute").below(60));
                format!(
                    "2026-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}-0700",
                    day + 30
                )
                .into()
            }
        }
    }

    /// A number with two places, such as `137.25`, that no format of numbers changes.
    fn decimal(self) -> Number {
        let quarters = [25, 75];
        let places = self.child("places").choose(&quarters).copied().unwrap_or_default();
        let text = format!("{}.{places}", self.below(900) + 100);
        text.parse().unwrap_or_else(|_| Number::from(0))
    }
}
