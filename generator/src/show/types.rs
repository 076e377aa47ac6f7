//! Which schemas became which type and why, and which types stayed apart although one key names both.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::model::{Api, Definition, Direction, Shape, TypeId};
use crate::passes::join_types::uses::{self, Use};
use crate::source::Source;

/// Prints all types, or the one of this name.
pub(super) fn types(api: &Api, sources: &[Source], name: Option<&str>) -> String {
    let uses = uses::collect(api);
    let mut text = String::new();
    for (id, definition) in api
        .types
        .iter()
        .filter(|(_, definition)| name.is_none_or(|name| name == definition.name))
    {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", heading(api, definition));
        let keys: BTreeSet<&str> =
            uses[id.0].iter().map(|place| place.key.as_str()).collect();
        let joined =
            if definition.origins.len() > 1 { ": one key, and alike" } else { "" };
        let keys: Vec<&str> = keys.into_iter().collect();
        let _ = writeln!(text, "  stands under {}{joined}", keys.join(", "));
        for origin in &definition.origins {
            let _ = writeln!(
                text,
                "  from {}#{}",
                sources[origin.document].stem(),
                origin.pointer
            );
        }
        for other in apart(api, &uses, id) {
            let _ = writeln!(
                text,
                "  not {}: {}",
                heading(api, &api.types[other]),
                reason(definition, &api.types[other])
            );
        }
    }
    text
}

fn heading(api: &Api, definition: &Definition) -> String {
    let home = definition.home.map_or("shared", |home| &api.modules[home].name);
    let direction = match definition.direction {
        Direction::Request => "sent",
        Direction::Response => "received",
        Direction::Unknown => "either way",
    };
    format!("{home}::{} ({direction}, {})", definition.name, size(definition))
}

fn size(definition: &Definition) -> String {
    match &definition.shape {
        Shape::Record(record) => format!("{} fields", record.fields.len()),
        Shape::Choice(values) => format!("{} values", values.len()),
        Shape::Union(union) => format!("{} variants", union.variants.len()),
        Shape::Alias(_) => "an alias".into(),
    }
}

/// Other types of the same kind and direction under one of the same keys.
fn apart(api: &Api, uses: &[Vec<Use>], id: TypeId) -> Vec<TypeId> {
    let mut by_key: BTreeMap<&str, BTreeSet<TypeId>> = BTreeMap::new();
    for (other, places) in uses.iter().enumerate() {
        for place in places {
            by_key.entry(&place.key).or_default().insert(TypeId(other));
        }
    }
    let same_kind = |other: &TypeId| {
        let (a, b) = (&api.types[id], &api.types[*other]);
        *other != id
            && a.direction == b.direction
            && std::mem::discriminant(&a.shape) == std::mem::discriminant(&b.shape)
    };
    let keys: BTreeSet<&str> =
        uses[id.0].iter().map(|place| place.key.as_str()).collect();
    let others: BTreeSet<TypeId> =
        keys.into_iter().flat_map(|key| by_key[key].iter().copied()).collect();
    others.into_iter().filter(same_kind).collect()
}

/// Why two types stayed apart.
fn reason(a: &Definition, b: &Definition) -> String {
    let (Shape::Record(a), Shape::Record(b)) = (&a.shape, &b.shape) else {
        return "few values in common".into();
    };
    let names = |record: &crate::model::Record| -> BTreeSet<String> {
        record.fields.iter().map(|field| field.name.clone()).collect()
    };
    let required = |record: &crate::model::Record| -> BTreeSet<String> {
        record
            .fields
            .iter()
            .filter(|field| field.required)
            .map(|field| field.name.clone())
            .collect()
    };
    if required(a) != required(b) {
        let differ: Vec<String> =
            required(a).symmetric_difference(&required(b)).cloned().collect();
        return format!("only one requires {}", differ.join(", "));
    }
    let (a, b) = (names(a), names(b));
    format!("{} of {} fields in common", a.intersection(&b).count(), a.union(&b).count())
}
