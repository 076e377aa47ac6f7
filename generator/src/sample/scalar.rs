//! Single values, each from the seed of the place where it stands.

use serde_json::{Number, Value};

use super::pattern;
use crate::bounds;
use crate::model::fits::{is_scalar, spelled};
use crate::model::{Bound, Docs, Limits, Scalar, Type};
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

    /// A text within its limits; what makes no text of a pattern is as if there were none.
    pub(super) fn text_within(self, key: &str, limits: &Limits) -> String {
        let shortest = limits.min_length.unwrap_or(0).min(bounds::SAMPLE_CHARS);
        let pattern = limits.pattern.as_deref();
        let made = pattern.and_then(|pattern| pattern::text(self, pattern, shortest));
        let fits = |text: &String| {
            limits.max_length.is_none_or(|longest| text.chars().count() <= longest)
        };
        made.filter(fits).unwrap_or_else(|| {
            let text = self.text(key, limits.max_length);
            let missing = shortest.saturating_sub(text.chars().count());
            text.chars().chain("abcdefghij".chars().cycle().take(missing)).collect()
        })
    }

    /// One of the listed values that are right, never null.
    pub(super) fn listed(
        self,
        limits: &Limits,
        is_right: impl Fn(&Value) -> bool,
    ) -> Option<Value> {
        let values = limits.listed().iter().filter(|value| !value.is_null());
        let values: Vec<&Value> = values.filter(|value| is_right(value)).collect();
        self.choose(&values).copied().cloned()
    }

    /// A single value.
    pub(super) fn scalar(self, key: &str, scalar: Scalar, docs: &Docs) -> Value {
        let limits = docs.limits();
        if let Some(listed) = self.listed(limits, |value| is_scalar(scalar, value)) {
            return spelled(&Type::Scalar(scalar), &listed);
        }
        let (month, day) = (self.below(12) + 1, self.child("day").below(28) + 1);
        match scalar {
            Scalar::Text | Scalar::Binary => self.text_within(key, limits).into(),
            Scalar::Integer => self.whole(limits).into(),
            Scalar::Decimal | Scalar::Float
                if docs.declared == Some(Scalar::Integer) =>
            {
                self.whole(limits).into()
            }
            Scalar::Decimal | Scalar::Float => self.decimal(limits).into(),
            Scalar::Bool => (self.below(2) == 0).into(),
            Scalar::Id
                if matches!(docs.declared, Some(Scalar::Integer | Scalar::Decimal)) =>
            {
                (460_000_000 + self.below(1_000_000)).into()
            }
            Scalar::Id if limits.pattern.is_some() => {
                self.text_within(key, limits).into()
            }
            Scalar::Id => {
                let digits =
                    (460_000_000_000_000 + self.below(1_000_000_000)).to_string();
                digits
                    [..limits.max_length.unwrap_or(digits.len()).clamp(1, digits.len())]
                    .into()
            }
            Scalar::Date => format!("2026-{month:02}-{day:02}").into(),
            Scalar::DateTime => {
                let (hour, minute) =
                    (self.child("hour").below(24), self.child("minute").below(60));
                format!(
                    "2026-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}-07:00",
                    day + 30
                )
                .into()
            }
        }
    }

    /// A whole number of three digits, or one within the limits.
    fn whole(self, limits: &Limits) -> i64 {
        let number = self.anywhere(limits);
        let next = in_step(number as f64, limits);
        next.and_then(|next| next.parse().ok()).unwrap_or(number)
    }

    /// The same, whatever it is a multiple of.
    fn anywhere(self, limits: &Limits) -> i64 {
        let number = i64::try_from(self.below(900)).unwrap_or_default() + 100;
        let (lowest, highest) = whole_range(limits);
        if (lowest..=highest).contains(&number) {
            return number;
        }
        let width = highest.saturating_sub(lowest).clamp(0, 899).unsigned_abs() + 1;
        let lowest = if limits.minimum.is_some() {
            lowest
        } else {
            highest.saturating_sub_unsigned(width - 1)
        };
        lowest.saturating_add_unsigned(self.below(width))
    }

    /// A number with two places, such as `137.25`, that no format of numbers changes, or one within the limits.
    fn decimal(self, limits: &Limits) -> Number {
        let quarters = [25, 75];
        let places = self.child("places").choose(&quarters).copied().unwrap_or_default();
        let whole = self.whole(limits);
        let number = |text: String| text.parse().unwrap_or_else(|_| Number::from(0));
        let text = format!("{whole}.{places}");
        if let Some(next) = text.parse().ok().and_then(|near| in_step(near, limits)) {
            return number(next);
        }
        let ends = |end: Option<Bound>| end.map(|bound| bound.at);
        let (lowest, highest) = (ends(limits.minimum), ends(limits.maximum));
        let within = |number: f64| {
            lowest.is_none_or(|lowest| number > lowest)
                && highest.is_none_or(|highest| number < highest)
        };
        if text.parse().is_ok_and(within) {
            return number(text);
        }
        match lowest.zip(highest) {
            Some((lowest, highest)) => {
                number(f64::midpoint(lowest, highest).to_string())
            }
            None => whole.into(),
        }
    }
}

/// What is next to a number of all that is a multiple of what it has to be, with as many places.
fn in_step(number: f64, limits: &Limits) -> Option<String> {
    let step = limits.multiple_of.filter(|step| *step > 0.0)?;
    let places = step.to_string().split_once('.').map_or(0, |(_, places)| places.len());
    let above = (number / step).ceil() * step;
    let is_within = limits
        .maximum
        .is_none_or(|end| above < end.at || (above <= end.at && !end.exclusive));
    let next = if is_within { above } else { (number / step).floor() * step };
    Some(format!("{next:.places$}"))
}

/// The least and the greatest whole number within limits.
#[allow(
    clippy::cast_possible_truncation,
    reason = "what is beyond is cut to the greatest"
)]
fn whole_range(limits: &Limits) -> (i64, i64) {
    let inside = |bound: Bound, end: f64, step: i64| {
        let is_outside = bound.exclusive && end.total_cmp(&bound.at).is_eq();
        (end as i64).saturating_add(if is_outside { step } else { 0 })
    };
    let lowest =
        limits.minimum.map_or(i64::MIN, |bound| inside(bound, bound.at.ceil(), 1));
    let highest =
        limits.maximum.map_or(i64::MAX, |bound| inside(bound, bound.at.floor(), -1));
    (lowest, highest)
}
