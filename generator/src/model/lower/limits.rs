//! What a schema says of values beside their type.

use std::collections::HashMap;
use std::sync::Arc;

use openapiv3::{
    AdditionalProperties, AnySchema, IntegerFormat, IntegerType, NumberType, ObjectType,
    Schema, SchemaKind, StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

use super::Lowering;
use super::all_of::telling;
use super::reference::Node;
use super::schema::choice_of;
use crate::bounds;
use crate::model::{Bound, Limits};
use crate::source::Origin;

/// The limits of components, by document, reference and how deep they are looked for.
pub(super) type Known = HashMap<(usize, String, usize), Option<Box<Limits>>>;

impl Lowering<'_> {
    /// The limits of a schema, and of what is behind a reference; nothing when it sets none.
    pub(super) fn limits(
        &self,
        origin: &Origin,
        schema: Node<'_>,
    ) -> Option<Box<Limits>> {
        self.limits_within(origin, schema, bounds::NESTED_LISTS)
    }

    /// The same, through so many references and lists.
    fn limits_within(
        &self,
        origin: &Origin,
        schema: Node<'_>,
        left: usize,
    ) -> Option<Box<Limits>> {
        let left = left.checked_sub(1)?;
        let Schema { schema_data: data, schema_kind: kind } = match schema {
            Node::Schema(schema) => schema,
            Node::Reference(target) => {
                let key = (origin.document, target.to_owned(), left);
                let known = self.limits.borrow().get(&key).cloned();
                return known.unwrap_or_else(|| {
                    let component = self.find_component(origin, target);
                    let limits = component
                        .and_then(|schema| self.limits_within(origin, schema, left));
                    self.limits.borrow_mut().insert(key, limits.clone());
                    limits
                });
            }
        };
        let of_items =
            |items: Option<Node<'_>>| self.limits_within(origin, items?, left);
        let limits = Limits {
            example: data.example.clone().map(Arc::new),
            ..match kind {
                SchemaKind::Type(SchemaType::String(string)) => of_text(string),
                SchemaKind::Type(SchemaType::Number(number)) => of_number(number),
                SchemaKind::Type(SchemaType::Integer(integer)) => of_integer(integer),
                SchemaKind::Type(SchemaType::Boolean(boolean)) => {
                    Limits { listed: listed(&boolean.enumeration), ..Limits::default() }
                }
                SchemaKind::Type(SchemaType::Array(array)) => Limits {
                    min_items: array.min_items,
                    max_items: array.max_items,
                    items: of_items(array.items.as_ref().map(Node::from)),
                    ..Limits::default()
                },
                SchemaKind::Type(SchemaType::Object(object)) => Limits {
                    closed: object.additional_properties
                        == Some(AdditionalProperties::Any(false)),
                    items: of_items(values(object)),
                    ..Limits::default()
                },
                SchemaKind::Any(any) => Limits {
                    items: of_items(any.items.as_ref().map(Node::from)),
                    ..of_any(any)
                },
                _ => Limits::default(),
            }
        };
        // What is made from one schema alone is that schema, whatever stands beside it.
        let only =
            only_part(kind).and_then(|part| self.limits_within(origin, part, left));
        let limits = match only {
            Some(only) => limits.or(*only),
            None => limits,
        };
        (limits != *Limits::NONE).then(|| Box::new(limits))
    }
}

/// The schema that another is made from or a choice of, where it is the only one.
fn only_part(kind: &SchemaKind) -> Option<Node<'_>> {
    let parts = match kind {
        SchemaKind::AllOf { all_of } => {
            return match telling(all_of).as_slice() {
                [(_, only)] => Some(Node::from(*only)),
                _ => None,
            };
        }
        SchemaKind::OneOf { one_of: parts } | SchemaKind::AnyOf { any_of: parts } => {
            parts.as_slice()
        }
        // Limits of elements are looked for one way only.
        SchemaKind::Any(any) if any.items.is_none() => {
            match [&any.all_of, &any.one_of, &any.any_of] {
                [parts, none, neither]
                | [none, parts, neither]
                | [none, neither, parts]
                    if none.is_empty() && neither.is_empty() =>
                {
                    parts
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    match parts {
        [only] => Some(Node::from(only)),
        _ => None,
    }
}

/// What the values of a map are.
fn values(object: &ObjectType) -> Option<Node<'_>> {
    match &object.additional_properties {
        Some(AdditionalProperties::Schema(schema)) => Some(Node::from(&**schema)),
        _ => None,
    }
}

/// The values that are listed.
fn listed<T: Copy + Into<Value>>(values: &[Option<T>]) -> Option<Arc<[Value]>> {
    let values = values.iter().flatten().map(|value| (*value).into());
    Some(values.collect()).filter(|values: &Arc<[Value]>| !values.is_empty())
}

fn of_text(string: &StringType) -> Limits {
    let format = match &string.format {
        VariantOrUnknownOrEmpty::Unknown(format) => Some(format.as_str()),
        _ => None,
    };
    Limits {
        min_length: string.min_length,
        max_length: string.max_length,
        pattern: string.pattern.clone().or_else(|| of_format(format?)),
        ..Limits::default()
    }
}

/// What text of a format looks like, as a regular expression; nothing for one that is not widely known.
fn of_format(format: &str) -> Option<String> {
    const BYTE: &str = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    const LABEL: &str = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
    Some(match format {
        "email" => format!(r"^[^@\s]+@{LABEL}(\.{LABEL})*$"),
        "hostname" => format!(r"^{LABEL}(\.{LABEL})*$"),
        "ipv4" => format!(r"^{BYTE}(\.{BYTE}){{3}}$"),
        "uri" => r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$".to_owned(),
        "uuid" => "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$".to_owned(),
        _ => return None,
    })
}

fn of_number(number: &NumberType) -> Limits {
    Limits {
        minimum: bound(number.minimum, number.exclusive_minimum),
        maximum: bound(number.maximum, number.exclusive_maximum),
        multiple_of: number.multiple_of,
        listed: listed(&number.enumeration),
        ..Limits::default()
    }
}

fn of_integer(integer: &IntegerType) -> Limits {
    let as_float = |bound: Option<i64>| bound.map(|bound| bound as f64);
    let is_short = integer.format == VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32);
    let end = |at: i32| is_short.then(|| Bound { at: at.into(), exclusive: false });
    let minimum = bound(as_float(integer.minimum), integer.exclusive_minimum);
    let maximum = bound(as_float(integer.maximum), integer.exclusive_maximum);
    Limits {
        minimum: minimum.or(end(i32::MIN)),
        maximum: maximum.or(end(i32::MAX)),
        multiple_of: as_float(integer.multiple_of),
        listed: listed(&integer.enumeration),
        ..Limits::default()
    }
}

fn of_any(any: &AnySchema) -> Limits {
    let is_text = any.typ.as_deref() == Some("string") || choice_of(any).is_some();
    let listed = (!is_text && !any.enumeration.is_empty())
        .then(|| Arc::from(any.enumeration.as_slice()));
    Limits {
        min_length: any.min_length,
        max_length: any.max_length,
        pattern: any.pattern.clone().or_else(|| of_format(any.format.as_deref()?)),
        minimum: bound(any.minimum, any.exclusive_minimum == Some(true)),
        maximum: bound(any.maximum, any.exclusive_maximum == Some(true)),
        multiple_of: any.multiple_of,
        listed,
        min_items: any.min_items,
        max_items: any.max_items,
        ..Limits::default()
    }
}

fn bound(at: Option<f64>, exclusive: bool) -> Option<Bound> {
    at.map(|at| Bound { at, exclusive })
}
