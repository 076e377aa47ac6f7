//! Gives what is sent and what is received types of their own: one has required fields and no unknown ones, the
//! other the reverse. What is only ever received is no field of the one, what is only ever sent none of the other.

use std::collections::HashMap;

use super::Pass;
use crate::model::walk::Side;
use crate::model::{Api, Direction, Field, Shape, Type, TypeId};

pub(super) const PASS: Pass = Pass {
    name: "split_directions",
    run: |api, _, _| split(api),
    ensures: |api, _| {
        let sent = api.reachable(Side::Sent);
        let received = api.reachable(Side::Received);
        let records = |id: &&TypeId| !matches!(api.types[**id].shape, Shape::Choice(_));
        sent.intersection(&received).filter(records).count() == 0
            && api.types.iter().all(|(_, definition)| {
                let Shape::Record(record) = &definition.shape else { return true };
                record.fields.iter().all(|field| travels(field, definition.direction))
            })
    },
};

/// Whether a field is there on a way.
fn travels(field: &Field, way: Direction) -> bool {
    match way {
        Direction::Request => !field.docs.read_only,
        Direction::Response => !field.docs.write_only,
        Direction::Unknown => true,
    }
}

fn split(api: &mut Api) {
    let sent = api.reachable(Side::Sent);
    let received = api.reachable(Side::Received);
    for id in &received {
        api.types[*id].direction = Direction::Response;
    }
    let mut twins: HashMap<TypeId, TypeId> = HashMap::new();
    for id in sent {
        // The values of a choice are the same in both directions.
        if matches!(api.types[id].shape, Shape::Choice(_)) {
            continue;
        }
        if received.contains(&id) {
            let mut twin = api.types[id].clone();
            twin.direction = Direction::Request;
            twins.insert(id, api.types.add(twin));
        } else {
            api.types[id].direction = Direction::Request;
        }
    }
    let mut to_twin = |id: TypeId| Type::Named(twins.get(&id).copied().unwrap_or(id));
    for (_, definition) in api.types.iter_mut() {
        if definition.direction == Direction::Request {
            for ty in definition.types_mut() {
                ty.rename(&mut to_twin);
            }
        }
    }
    for operation in api.operations_mut() {
        for ty in operation.roots_mut(Side::Sent) {
            ty.rename(&mut to_twin);
        }
    }
    for (_, definition) in api.types.iter_mut() {
        let way = definition.direction;
        if let Shape::Record(record) = &mut definition.shape {
            record.fields.retain(|field| travels(field, way));
        }
    }
}
