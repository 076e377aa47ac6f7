//! Whether JSON is what a type and its limits say, and where it is not.
//!
//! Not looked at: formats of text beside `email`, `hostname`, `ipv4`, `uri` and `uuid`, `uniqueItems`, how many keys an object
//! has, patterns that look ahead or behind, limits of a whole form, objects that are one value of a query or a header, and in a
//! query or a form unions.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::patterns;
use super::{Api, Bound, Definition, Limits, Record, Scalar, Shape, Type, Union};

/// The time in a day and time; seconds and zone may be left out.
const TIME: &str =
    r"^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?|:60)?([Zz]|[+-][0-2]\d:?[0-5]\d)?$";

/// Why a value does not fit: `is no list`.
pub type Reason = Cow<'static, str>;

/// Something that is not as the documents say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// Where: `query page`, `body /line_items/0/item_id`.
    place: String,
    reason: Reason,
}

impl Misfit {
    /// A misfit in a place.
    pub fn new(place: &str, reason: impl Into<Reason>) -> Self {
        Self { place: place.trim_end().to_owned(), reason: reason.into() }
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.place, self.reason)
    }
}

/// What does not fit, each by its place within the value.
pub fn misfits(
    api: &Api,
    ty: &Type,
    limits: &Limits,
    value: &Value,
    place: &str,
    found: &mut Vec<Misfit>,
) {
    match (ty, value) {
        (Type::Nullable(_), Value::Null) => {}
        (Type::Any, _) => {
            let reason = not_listed(limits, |listed| is_same(listed, value));
            found.extend(reason.map(|reason| Misfit::new(place, reason)));
        }
        (_, Value::Null) => found.push(Misfit::new(place, "is null")),
        (Type::Nullable(inner), _) => {
            misfits(api, inner, limits, value, place, found);
        }
        (Type::Scalar(scalar), _) => {
            let reason = if is_scalar(*scalar, value) {
                beyond(limits, *scalar, value)
            } else {
                Some(wanted(*scalar).into())
            };
            found.extend(reason.map(|reason| Misfit::new(place, reason)));
        }
        (Type::List(item), Value::Array(items)) => {
            let reason = wrong_count(limits, items.len());
            found.extend(reason.map(|reason| Misfit::new(place, reason)));
            for (index, value) in items.iter().enumerate() {
                let place = format!("{place}/{index}");
                misfits(api, item, limits.of_items(), value, &place, found);
            }
        }
        (Type::List(_), _) => found.push(Misfit::new(place, "is no list")),
        (Type::Map(item), Value::Object(members)) => {
            for (key, value) in members {
                let place = format!("{place}/{key}");
                misfits(api, item, limits.of_items(), value, &place, found);
            }
        }
        (Type::Map(_), _) => found.push(Misfit::new(place, "is no object")),
        (Type::Named(id), _) => {
            let definition = &api.types[*id];
            named_misfits(api, definition, limits, value, place, found);
        }
    }
}

fn named_misfits(
    api: &Api,
    definition: &Definition,
    limits: &Limits,
    value: &Value,
    place: &str,
    found: &mut Vec<Misfit>,
) {
    match &definition.shape {
        Shape::Alias(ty) => misfits(api, ty, limits, value, place, found),
        Shape::Record(record) => {
            let closed = definition.docs.limits().closed;
            record_misfits(api, record, closed, value, place, found);
        }
        Shape::Choice(values) => {
            let reason = match value.as_str() {
                Some(text) => not_chosen(values, limits, text),
                None => Some("is no text".into()),
            };
            found.extend(reason.map(|reason| Misfit::new(place, reason)));
        }
        Shape::Union(union) => union_misfits(api, union, limits, value, place, found),
    }
}

/// Whether there are none.
pub fn fits(api: &Api, ty: &Type, limits: &Limits, value: &Value) -> bool {
    let mut found = Vec::new();
    misfits(api, ty, limits, value, "", &mut found);
    found.is_empty()
}

/// A value that fits, in the usual spelling: a whole number without a point.
pub fn spelled(ty: &Type, value: &Value) -> Value {
    let whole = whole(value).filter(|_| *ty.bare() == Type::Scalar(Scalar::Integer));
    whole.map_or_else(|| value.clone(), Value::from)
}

/// The whole number that is written as `1.0`, where none is lost that way.
fn whole(value: &Value) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let number = value.as_f64().filter(|_| value.is_f64())?;
    let is_whole = number.abs() <= EXACT && number.fract().total_cmp(&0.0).is_eq();
    is_whole.then(|| format!("{number:.0}").parse().ok()).flatten()
}

fn record_misfits(
    api: &Api,
    record: &Record,
    closed: bool,
    value: &Value,
    place: &str,
    found: &mut Vec<Misfit>,
) {
    let Some(members) = value.as_object() else {
        found.push(Misfit::new(place, "is no object"));
        return;
    };
    for field in &record.fields {
        let place = format!("{place}/{}", field.name);
        match members.get(&field.name) {
            Some(value) => {
                misfits(api, &field.ty, field.docs.limits(), value, &place, found);
            }
            None if field.required => found.push(Misfit::new(&place, "is missing")),
            None => {}
        }
    }
    let is_known = |key: &String| record.fields.iter().any(|field| field.name == *key);
    for key in members.keys().filter(|key| closed && !is_known(key)) {
        found.push(Misfit::new(&format!("{place}/{key}"), "is not declared"));
    }
}

/// One variant must fit; where none does, the complaints are those about the variant the tag names.
fn union_misfits(
    api: &Api,
    union: &Union,
    limits: &Limits,
    value: &Value,
    place: &str,
    found: &mut Vec<Misfit>,
) {
    let tagged = union.tag.as_ref().and_then(|(key, mapping)| {
        let tag = value.get(key)?.as_str()?;
        mapping.iter().find(|(name, _)| name == tag).map(|(_, ty)| ty)
    });
    if let Some(ty) = tagged {
        misfits(api, ty, limits, value, place, found);
    } else if !union.variants.iter().any(|one| fits(api, one, limits, value)) {
        found.push(Misfit::new(place, "is none of the variants"));
    }
}

/// Whether a value is one of a type.
pub(crate) fn is_scalar(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Text | Scalar::Binary => value.is_string(),
        Scalar::Integer => value.is_i64() || value.is_u64() || whole(value).is_some(),
        // Amounts travel as text as well, to stay exact.
        Scalar::Decimal => {
            value.is_number() || value.as_str().is_some_and(|text| is_text(scalar, text))
        }
        Scalar::Float => value.is_number(),
        Scalar::Bool => value.is_boolean(),
        Scalar::Id => value.is_string() || value.is_i64() || value.is_u64(),
        Scalar::Date | Scalar::DateTime => {
            value.as_str().is_some_and(|text| is_text(scalar, text))
        }
    }
}

/// Whether text, as it stands in a path, a query or a form, is what a type says; nothing when text cannot say it.
pub fn text_misfit(api: &Api, ty: &Type, limits: &Limits, text: &str) -> Option<Reason> {
    match ty.bare() {
        Type::Scalar(scalar) if is_text(*scalar, text) => {
            beyond(limits, *scalar, &Value::from(text))
        }
        Type::Scalar(scalar) => Some(wanted(*scalar).into()),
        Type::Named(id) => match &api.types[*id].shape {
            Shape::Alias(ty) => text_misfit(api, ty, limits, text),
            Shape::Choice(values) => not_chosen(values, limits, text),
            Shape::Record(_) | Shape::Union(_) => None,
        },
        Type::Any => not_listed(limits, |listed| told(listed) == text),
        _ => None,
    }
}

fn not_chosen(values: &[String], limits: &Limits, text: &str) -> Option<Reason> {
    let chosen = limits.any_text || values.iter().any(|known| known == text);
    (!chosen && !values.is_empty()).then(|| "is none of the values".into())
}

/// Why a list cannot have so many elements.
pub fn wrong_count(limits: &Limits, count: usize) -> Option<Reason> {
    let fewest = limits.min_items.filter(|fewest| count < *fewest);
    let most = limits.max_items.filter(|most| count > *most);
    fewest
        .map(|fewest| format!("has fewer than {fewest} elements").into())
        .or_else(|| most.map(|most| format!("has more than {most} elements").into()))
}

/// Why a single value is outside its limits.
fn beyond(limits: &Limits, scalar: Scalar, value: &Value) -> Option<Reason> {
    match scalar {
        Scalar::Integer | Scalar::Decimal | Scalar::Float => {
            number_beyond(limits, value)
        }
        Scalar::Text | Scalar::Id => text_beyond(limits, value.as_str()?),
        Scalar::Bool => not_listed(limits, |listed| told(listed) == told(value)),
        Scalar::Date | Scalar::DateTime | Scalar::Binary => None,
    }
}

fn text_beyond(limits: &Limits, text: &str) -> Option<Reason> {
    let length = text.chars().count();
    if let Some(shortest) = limits.min_length.filter(|shortest| length < *shortest) {
        return Some(format!("is shorter than {shortest} characters").into());
    }
    if let Some(longest) = limits.max_length.filter(|longest| length > *longest) {
        return Some(format!("is longer than {longest} characters").into());
    }
    let pattern = limits.pattern.as_ref()?;
    (!patterns::is_found(pattern, text))
        .then(|| format!("does not match {pattern}").into())
}

fn number_beyond(limits: &Limits, value: &Value) -> Option<Reason> {
    let number =
        |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse::<f64>().ok());
    let there = number(value)?;
    if let Some(Bound { at, exclusive }) = limits.minimum
        && (there < at || exclusive && there <= at)
    {
        let what = if exclusive { "not more than" } else { "less than" };
        return Some(format!("is {what} {at}").into());
    }
    if let Some(Bound { at, exclusive }) = limits.maximum
        && (there > at || exclusive && there >= at)
    {
        let what = if exclusive { "not less than" } else { "more than" };
        return Some(format!("is {what} {at}").into());
    }
    if let Some(step) = limits.multiple_of
        && !limits.is_in_step(there)
    {
        return Some(format!("is no multiple of {step}").into());
    }
    not_listed(limits, |listed| {
        number(listed).is_some_and(|known| known.total_cmp(&there).is_eq())
    })
}

fn not_listed(limits: &Limits, is_it: impl Fn(&Value) -> bool) -> Option<Reason> {
    // Null alone says nothing of other values: calls say it by leaving them out.
    let is_open = limits.listed().iter().all(Value::is_null);
    let is_listed = is_open || limits.listed().iter().any(is_it);
    (!is_listed).then(|| "is none of the values".into())
}

/// Whether two values are one in JSON, where `1.0` is `1`.
fn is_same(a: &Value, b: &Value) -> bool {
    let numbers = a.as_f64().zip(b.as_f64());
    a == b || numbers.is_some_and(|(a, b)| a.total_cmp(&b).is_eq())
}

/// `true`, as JSON or as text.
fn told(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_text(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Text | Scalar::Binary => true,
        // However long it is.
        Scalar::Integer => {
            let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        }
        Scalar::Decimal | Scalar::Float => {
            text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
                && text.parse().is_ok_and(f64::is_finite)
        }
        Scalar::Bool => matches!(text, "true" | "false"),
        Scalar::Id => !text.is_empty(),
        Scalar::Date => is_day(text),
        Scalar::DateTime => text
            .split_once(['T', 't', ' '])
            .is_some_and(|(day, time)| is_day(day) && patterns::is_found(TIME, time)),
    }
}

/// `2026-01-31`
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, digits: usize| {
        let all = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| all)
    };
    let [year, month, day] = parts.as_slice() else { return false };
    let (Some(year), Some(month), Some(day)) =
        (number(year, 4), number(month, 2), number(day, 2))
    else {
        return false;
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    };
    (1..=days).contains(&day)
}

fn wanted(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Text | Scalar::Binary => "is no text",
        Scalar::Integer => "is no whole number",
        Scalar::Decimal | Scalar::Float => "is no number",
        Scalar::Bool => "is neither true nor false",
        Scalar::Id => "is no id",
        Scalar::Date => "is no day",
        Scalar::DateTime => "is no point in time",
    }
}
