//! A value of the type that one document declares, as the type that was joined from several has it.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use crate::model::{Api, Scalar, Shape, Type};

/// The same value in the order of the type's fields; one where many may be is a list, and a number in the place of text
/// is text.
pub(super) fn cast(api: &Api, ty: &Type, value: Value) -> Value {
    match (ty.bare(), value) {
        (Type::List(item), Value::Array(items)) => {
            items.into_iter().map(|value| cast(api, item, value)).collect()
        }
        (Type::List(item), one) => Value::Array(vec![cast(api, item, one)]),
        (Type::Map(item), Value::Object(members)) => members
            .into_iter()
            .map(|(key, value)| (key, cast(api, item, value)))
            .collect::<Map<String, Value>>()
            .into(),
        (
            Type::Scalar(Scalar::Text | Scalar::Date | Scalar::DateTime),
            value @ (Value::Number(_) | Value::Bool(_)),
        ) => value.to_string().into(),
        (Type::Named(id), value) => match (&api.types[*id].shape, value) {
            (Shape::Alias(ty), value) => cast(api, ty, value),
            (Shape::Record(record), Value::Object(mut members)) => {
                let mut ordered = Map::new();
                for field in &record.fields {
                    let value = members.get_mut(&field.name).map(Value::take);
                    // An empty list in the place of anything else is nothing.
                    let list = matches!(field.ty.bare(), Type::List(_) | Type::Any);
                    let value = value.filter(|value| list || *value != json!([]));
                    if let Some(value) = value {
                        ordered.insert(field.name.clone(), cast(api, &field.ty, value));
                    }
                }
                // What the type does not name comes last, as the client sends it.
                let named: HashSet<&str> =
                    record.fields.iter().map(|field| field.name.as_str()).collect();
                members.retain(|key, _| !named.contains(key.as_str()));
                ordered.extend(members);
                ordered.into()
            }
            (Shape::Choice(_), value @ (Value::Number(_) | Value::Bool(_))) => {
                value.to_string().into()
            }
            (_, value) => value,
        },
        (_, value) => value,
    }
}
