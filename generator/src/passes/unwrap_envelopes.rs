//! Takes the payload out of the object that every answer is wrapped in: an operation returns its resource, a page of
//! them, or an acknowledgement.

use std::collections::BTreeSet;

use super::Pass;
use crate::config::{Config, Envelope};
use crate::model::{Api, Field, Record, Reply, Shape, Type};

pub(super) const PASS: Pass = Pass {
    name: "unwrap_envelopes",
    run: |api, config, _| {
        let Some(envelope) = &config.envelope else { return };
        for module in 0..api.modules.len() {
            for index in 0..api.modules[module].operations.len() {
                let reply = unwrap(
                    api,
                    &api.modules[module].operations[index].reply.clone(),
                    envelope,
                    config,
                );
                api.modules[module].operations[index].reply = reply;
            }
            name_flattened(api, module);
        }
    },
    ensures: |api, config| {
        let Some(envelope) = &config.envelope else { return true };
        api.operations().all(|operation| match &operation.reply {
            Reply::Whole(ty) => {
                payload(api, ty, envelope, config).is_none_or(|fields| fields.len() > 1)
            }
            _ => true,
        })
    },
};

/// The fields beside the envelope's own and the page's; nothing for what is no object.
fn payload<'a>(
    api: &'a Api,
    ty: &Type,
    envelope: &Envelope,
    config: &Config,
) -> Option<Vec<&'a Field>> {
    let Type::Named(id) = ty.bare() else { return None };
    let Shape::Record(record) = &api.types[*id].shape else { return None };
    let context = config.paging.as_ref().map(|paging| paging.context.as_str());
    let wrapping = |field: &&Field| {
        field.name == envelope.code
            || field.name == envelope.message
            || Some(field.name.as_str()) == context
    };
    Some(record.fields.iter().filter(|field| !wrapping(field)).collect())
}

fn unwrap(api: &mut Api, reply: &Reply, envelope: &Envelope, config: &Config) -> Reply {
    let Reply::Whole(ty) = reply else { return reply.clone() };
    let Some(fields) = payload(api, ty, envelope, config) else { return reply.clone() };
    match fields.as_slice() {
        [] => Reply::Ack,
        [field] => match field.ty.bare() {
            Type::List(item) => {
                Reply::Page { key: field.name.clone(), item: (**item).clone() }
            }
            _ => Reply::Payload { key: field.name.clone(), ty: field.ty.clone() },
        },
        several => {
            let fields = several.iter().map(|field| (*field).clone()).collect();
            Reply::Whole(without_envelope(api, ty, fields))
        }
    }
}

/// Where a resource's own keys stand beside the envelope's, it has the key of the other calls of its path: services put
/// it under that key as well.
fn name_flattened(api: &mut Api, module: usize) {
    let mut named = Vec::new();
    for (index, operation) in api.modules[module].operations.iter().enumerate() {
        let Reply::Whole(ty) = &operation.reply else { continue };
        let siblings = api.modules[module].operations.iter();
        let key =
            siblings.filter(|other| other.path == operation.path).find_map(|other| {
                match &other.reply {
                    Reply::Payload { key, ty: resource } => {
                        is_same_resource(api, ty, resource).then(|| key.clone())
                    }
                    _ => None,
                }
            });
        named.extend(key.map(|key| (index, Reply::Payload { key, ty: ty.clone() })));
    }
    for (index, reply) in named {
        api.modules[module].operations[index].reply = reply;
    }
}

/// Whether most fields of one record are fields of the other.
fn is_same_resource(api: &Api, a: &Type, b: &Type) -> bool {
    let names = |ty: &Type| -> Option<BTreeSet<&str>> {
        let Type::Named(id) = ty.bare() else { return None };
        let Shape::Record(record) = &api.types[*id].shape else { return None };
        Some(record.fields.iter().map(|field| field.name.as_str()).collect())
    };
    let (Some(a), Some(b)) = (names(a), names(b)) else { return false };
    2 * a.intersection(&b).count() > a.len().min(b.len())
}

/// The same record without the envelope's fields: they are checked, not returned.
fn without_envelope(api: &mut Api, ty: &Type, fields: Vec<Field>) -> Type {
    let Type::Named(id) = ty.bare() else { return ty.clone() };
    let mut definition = api.types[*id].clone();
    if matches!(&definition.shape, Shape::Record(record) if record.fields.len() == fields.len())
    {
        return ty.clone();
    }
    definition.shape = Shape::Record(Record { fields, ..Record::default() });
    Type::Named(api.types.add(definition))
}
