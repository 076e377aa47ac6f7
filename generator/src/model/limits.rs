//! What a document says of values beside their type.

use std::sync::Arc;

use serde_json::Value;

/// Bounds of a value, and what it may look like. What is not said holds for everything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// The fewest characters of a text.
    pub min_length: Option<usize>,
    /// The longest text allowed.
    pub max_length: Option<usize>,
    /// A regular expression that is found in every text.
    pub pattern: Option<String>,
    /// The least number.
    pub minimum: Option<Bound>,
    /// The greatest number.
    pub maximum: Option<Bound>,
    /// What every number is a multiple of.
    pub multiple_of: Option<f64>,
    /// The values that are allowed, when they are listed and are not all text: those are a type.
    pub listed: Option<Arc<[Value]>>,
    /// The shortest list allowed.
    pub min_items: Option<usize>,
    /// The longest list allowed.
    pub max_items: Option<usize>,
    /// The limits of a list's elements, or of a map's values.
    pub items: Option<Box<Limits>>,
    /// Whether an object has no other keys than its fields.
    pub closed: bool,
    /// Whether other texts than the listed ones are right as well, since another document lists none.
    pub any_text: bool,
    /// A value that the document shows.
    pub example: Option<Arc<Value>>,
}

/// One end of a range of numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bound {
    /// Where the range ends.
    pub at: f64,
    /// Whether the end itself is outside.
    pub exclusive: bool,
}

impl Limits {
    /// Those of values of which nothing is said.
    pub const NONE: &Self = &Self {
        min_length: None,
        max_length: None,
        pattern: None,
        minimum: None,
        maximum: None,
        multiple_of: None,
        listed: None,
        min_items: None,
        max_items: None,
        items: None,
        closed: false,
        any_text: false,
        example: None,
    };

    /// The values that are allowed; none where others are as well.
    pub fn listed(&self) -> &[Value] {
        self.listed.as_deref().unwrap_or_default()
    }

    /// The limits of a list's elements, or of a map's values.
    pub fn of_items(&self) -> &Self {
        self.items.as_deref().unwrap_or(Self::NONE)
    }

    /// Whether a number is a multiple of what it has to be one of, as exactly as such listed are.
    pub fn is_in_step(&self, number: f64) -> bool {
        self.multiple_of.filter(|step| *step > 0.0).is_none_or(|step| {
            let steps = number / step;
            (steps - steps.round()).abs() <= steps.abs().max(1.0) * 1e-9
        })
    }

    /// These, and where they say nothing the others.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            min_length: self.min_length.or(other.min_length),
            max_length: self.max_length.or(other.max_length),
            pattern: self.pattern.or(other.pattern),
            minimum: self.minimum.or(other.minimum),
            maximum: self.maximum.or(other.maximum),
            multiple_of: self.multiple_of.or(other.multiple_of),
            listed: self.listed.or(other.listed),
            min_items: self.min_items.or(other.min_items),
            max_items: self.max_items.or(other.max_items),
            items: self.items.or(other.items),
            closed: self.closed || other.closed,
            any_text: self.any_text || other.any_text,
            example: self.example.or(other.example),
        }
    }

    /// Limits that leave room for all that either leaves room for.
    #[must_use]
    pub fn widened(self, other: Self) -> Self {
        let listed = both(self.listed, other.listed, |own, other| {
            let more = other.iter().filter(|one| !own.contains(one));
            own.iter().chain(more).cloned().collect()
        });
        let items = self.items.zip(other.items);
        Self {
            min_length: both(self.min_length, other.min_length, usize::min),
            max_length: both(self.max_length, other.max_length, usize::max),
            pattern: self.pattern.filter(|own| Some(own) == other.pattern.as_ref()),
            minimum: both(self.minimum, other.minimum, |a, b| outer(a, b, a.at < b.at)),
            maximum: both(self.maximum, other.maximum, |a, b| outer(a, b, a.at > b.at)),
            multiple_of: self.multiple_of.filter(|own| Some(*own) == other.multiple_of),
            listed,
            min_items: both(self.min_items, other.min_items, usize::min),
            max_items: both(self.max_items, other.max_items, usize::max),
            items: items.map(|(own, other)| Box::new(own.widened(*other))),
            closed: self.closed && other.closed,
            any_text: self.any_text || other.any_text,
            example: self.example.or(other.example),
        }
    }
}

fn both<T>(a: Option<T>, b: Option<T>, wider: impl FnOnce(T, T) -> T) -> Option<T> {
    a.zip(b).map(|(a, b)| wider(a, b))
}

/// The bound further out; of two in the same place the one that takes it in.
fn outer(a: Bound, b: Bound, a_is_further: bool) -> Bound {
    if a_is_further || (a.at.total_cmp(&b.at).is_eq() && !a.exclusive) { a } else { b }
}
