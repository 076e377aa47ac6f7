//! Whether JSON is what a type says, and where it is not.

use serde_json::Value;

use super::check::Problem;
use crate::model::{Api, Record, Scalar, Shape, Type, Union};

/// What does not fit, each by its place within the value.
pub(crate) fn misfits(
    api: &Api,
    ty: &Type,
    value: &Value,
    place: &str,
    found: &mut Vec<Problem>,
) {
    match (ty, value) {
        (Type::Any | Type::Nullable(_), Value::Null) | (Type::Any, _) => {}
        (_, Value::Null) => found.push(Problem::new(place, "is null")),
        (Type::Nullable(inner), _) => misfits(api, inner, value, place, found),
        (Type::Scalar(scalar), _) => {
            if !is_scalar(*scalar, value) {
                found.push(Problem::new(place, wanted(*scalar)));
            }
        }
        (Type::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                misfits(api, item, value, &format!("{place}/{index}"), found);
            }
        }
        (Type::List(_), _) => found.push(Problem::new(place, "is no list")),
        (Type::Map(item), Value::Object(members)) => {
            for (key, value) in members {
                misfits(api, item, value, &format!("{place}/{key}"), found);
            }
        }
        (Type::Map(_), _) => found.push(Problem::new(place, "is no object")),
        (Type::Named(id), _) => match &api.types[*id].shape {
            Shape::Alias(ty) => misfits(api, ty, value, place, found),
            Shape::Record(record) => record_misfits(api, record, value, place, found),
            // Types joined from several documents know the values of some only: others may come.
            Shape::Choice(_) if value.is_string() => {}
            Shape::Choice(_) => found.push(Problem::new(place, "is no text")),
            Shape::Union(union) => union_misfits(api, union, value, place, found),
        },
    }
}

/// Whether there are none.
pub(crate) fn fits(api: &Api, ty: &Type, value: &Value) -> bool {
    let mut found = Vec::new();
    misfits(api, ty, value, "", &mut found);
    found.is_empty()
}

fn record_misfits(
    api: &Api,
    record: &Record,
    value: &Value,
    place: &str,
    found: &mut Vec<Problem>,
) {
    let Some(members) = value.as_object() else {
        found.push(Problem::new(place, "is no object"));
        return;
    };
    for field in &record.fields {
        let place = format!("{place}/{}", field.name);
        match members.get(&field.name) {
            Some(value) => misfits(api, &field.ty, value, &place, found),
            None if field.required => found.push(Problem::new(&place, "is missing")),
            None => {}
        }
    }
}

/// One variant must fit; where none does, the complaints are those about the variant the tag names.
fn union_misfits(
    api: &Api,
    union: &Union,
    value: &Value,
    place: &str,
    found: &mut Vec<Problem>,
) {
    let tagged = union.tag.as_ref().and_then(|(key, mapping)| {
        let tag = value.get(key)?.as_str()?;
        mapping.iter().find(|(name, _)| name == tag).map(|(_, ty)| ty)
    });
    if let Some(ty) = tagged {
        misfits(api, ty, value, place, found);
    } else if !union.variants.iter().any(|variant| fits(api, variant, value)) {
        found.push(Problem::new(place, "is none of the variants"));
    }
}

fn is_scalar(scalar: Scalar, value: &Value) -> bool {
    match scalar {
        Scalar::Text | Scalar::Binary => value.is_string(),
        Scalar::Integer => value.is_i64() || value.is_u64(),
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
pub(crate) fn text_misfit(api: &Api, ty: &Type, text: &str) -> Option<&'static str> {
    match ty.bare() {
        Type::Scalar(scalar) => (!is_text(*scalar, text)).then(|| wanted(*scalar)),
        Type::Named(id) => match &api.types[*id].shape {
            Shape::Alias(ty) => text_misfit(api, ty, text),
            Shape::Choice(values) => {
                (!is_one_of(values, text)).then_some("is none of the values")
            }
            Shape::Record(_) | Shape::Union(_) => None,
        },
        _ => None,
    }
}

fn is_one_of(values: &[String], text: &str) -> bool {
    values.is_empty() || values.iter().any(|known| known == text)
}

fn is_text(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Text | Scalar::Binary => true,
        Scalar::Integer => text.parse::<i64>().is_ok(),
        Scalar::Decimal | Scalar::Float => {
            text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
                && text.parse::<f64>().is_ok()
        }
        Scalar::Bool => matches!(text, "true" | "false"),
        Scalar::Id => !text.is_empty(),
        Scalar::Date => is_day(text),
        Scalar::DateTime => {
            let day = text.get(..10).unwrap_or_default();
            is_day(day) && matches!(text.as_bytes().get(10), None | Some(b'T' | b' '))
        }
    }
}

/// `2026-01-31`
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |text: &str, digits: usize| {
        let all = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| all)
    };
    match parts.as_slice() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
                && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
        }
        _ => false,
    }
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
