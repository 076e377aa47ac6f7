//! Many definitions to one: the union of their fields, each with a type that takes what any of them takes.

use std::collections::HashSet;

use super::clusters::Clusters;
use crate::model::{
    Api, Definition, Direction, Docs, Field, Record, Scalar, Shape, Type, TypeId,
};

/// Merges each cluster into the type that stands for it.
pub(super) fn merge(api: &mut Api, clusters: &mut Clusters) {
    for group in clusters.groups().into_iter().filter(|group| group.len() > 1) {
        let merged = merge_group(api, &group, clusters);
        api.types[group[0]] = merged;
    }
}

fn merge_group(api: &Api, group: &[TypeId], clusters: &mut Clusters) -> Definition {
    let members: Vec<&Definition> = group.iter().map(|id| &api.types[*id]).collect();
    let mut merged = members[0].clone();
    merged.origins =
        members.iter().flat_map(|member| member.origins.iter().cloned()).collect();
    merged.direction = members
        .iter()
        .map(|member| member.direction)
        .max()
        .unwrap_or(Direction::Unknown);
    if let Some(limits) = &mut merged.docs.limits {
        limits.closed = members.iter().all(|member| member.docs.limits().closed);
    }
    merged.shape = match &merged.shape {
        Shape::Choice(_) => Shape::Choice(merge_values(&members)),
        _ => Shape::Record(Record {
            fields: merge_fields(api, &members, clusters),
            ..Record::default()
        }),
    };
    merged
}

fn merge_values(members: &[&Definition]) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for member in members {
        if let Shape::Choice(more) = &member.shape {
            for value in more {
                if !values.contains(value) {
                    values.push(value.clone());
                }
            }
        }
    }
    values
}

/// The fields of the richest record first, then what the others have beside them.
fn merge_fields(
    api: &Api,
    members: &[&Definition],
    clusters: &mut Clusters,
) -> Vec<Field> {
    let mut records: Vec<&Record> = members
        .iter()
        .filter_map(|member| match &member.shape {
            Shape::Record(record) => Some(record),
            Shape::Alias(_) | Shape::Choice(_) | Shape::Union(_) => None,
        })
        .collect();
    records.sort_by_key(|record| std::cmp::Reverse(record.fields.len()));
    let mut fields: Vec<Field> = Vec::new();
    // What two contradict each other about stays open, whatever a third one says.
    let mut disputed: HashSet<String> = HashSet::new();
    for record in &records {
        for field in &record.fields {
            let mut field = field.clone();
            field.ty.rename(&mut |id| Type::Named(clusters.find(id)));
            match fields.iter_mut().find(|known| known.name == field.name) {
                None => fields.push(field),
                Some(known) if disputed.contains(&known.name) => {
                    merge_docs(&mut known.docs, field.docs);
                }
                Some(known) => {
                    let open = is_open(&known.ty) || is_open(&field.ty);
                    let any_text = known.ty != field.ty || known.docs.limits().any_text;
                    known.ty = widen(api, &known.ty, &field.ty);
                    merge_docs(&mut known.docs, field.docs);
                    if any_text {
                        known.docs.limits.get_or_insert_default().any_text = true;
                    }
                    if is_open(&known.ty) && !open {
                        disputed.insert(field.name);
                    }
                }
            }
        }
    }
    for field in &mut fields {
        field.required = records.iter().all(|record| {
            record.fields.iter().any(|other| other.name == field.name && other.required)
        });
    }
    fields
}

/// Whether nothing is said about it or about its elements.
fn is_open(ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => is_open(inner),
        Type::Scalar(_) | Type::Named(_) => false,
    }
}

/// What is said once is said; where two say different limits, the wider one holds.
fn merge_docs(known: &mut Docs, other: Docs) {
    known.summary = known.summary.take().or(other.summary);
    known.text = known.text.take().or(other.text);
    known.deprecated &= other.deprecated;
    known.read_only &= other.read_only;
    known.write_only &= other.write_only;
    let limits = known.limits.take().zip(other.limits);
    known.limits = limits.map(|(own, other)| Box::new(own.widened(*other)));
    known.default =
        known.default.take().filter(|default| Some(default) == other.default.as_ref());
    known.extensions.retain(|key, value| other.extensions.get(key) == Some(value));
}

/// A type that takes what either takes.
fn widen(api: &Api, a: &Type, b: &Type) -> Type {
    match (a, b) {
        (a, b) if a == b => a.clone(),
        (Type::Any, other) | (other, Type::Any) => other.clone(),
        (Type::Nullable(a), b) | (b, Type::Nullable(a)) => {
            Type::Nullable(Box::new(widen(api, a, b.bare())))
        }
        (Type::List(a), Type::List(b)) => widen(api, a, b).list(),
        // One or many: a list takes both, if its elements do.
        (Type::List(item), one) | (one, Type::List(item)) => match widen(api, item, one)
        {
            Type::Any => Type::Any,
            item => item.list(),
        },
        (Type::Map(_), Type::Named(id)) | (Type::Named(id), Type::Map(_)) => {
            Type::Named(*id)
        }
        (Type::Scalar(a), Type::Scalar(b)) => Type::Scalar(widen_scalar(*a, *b)),
        // Choices are open, so that they take any text.
        (Type::Named(id), Type::Scalar(Scalar::Text))
        | (Type::Scalar(Scalar::Text), Type::Named(id))
            if matches!(api.types[*id].shape, Shape::Choice(_)) =>
        {
            Type::Named(*id)
        }
        _ => Type::Any,
    }
}

fn widen_scalar(a: Scalar, b: Scalar) -> Scalar {
    let either = |scalar: Scalar| a == scalar || b == scalar;
    let number = |scalar: Scalar| {
        matches!(scalar, Scalar::Integer | Scalar::Decimal | Scalar::Float)
    };
    match (a, b) {
        (a, b) if number(a) && number(b) => {
            if either(Scalar::Float) && !either(Scalar::Decimal) {
                Scalar::Float
            } else {
                Scalar::Decimal
            }
        }
        _ if either(Scalar::Id) => Scalar::Id,
        _ if either(Scalar::DateTime) && either(Scalar::Date) => Scalar::DateTime,
        // Days and points in time keep text that is neither.
        (Scalar::Date, Scalar::Text) | (Scalar::Text, Scalar::Date) => Scalar::Date,
        (Scalar::DateTime, Scalar::Text) | (Scalar::Text, Scalar::DateTime) => {
            Scalar::DateTime
        }
        _ => Scalar::Text,
    }
}
