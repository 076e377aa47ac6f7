//! Visits every object of a tree, told its kind and its JSON pointer. Follows no `$ref`.

use serde_json::Value;

use super::{Kind, Shape, is_extension, keyword, rest};
use crate::source::push_token;

/// When an object is visited: before the objects in it, or after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    ParentsFirst,
    ChildrenFirst,
}

/// Called for each object with its kind, itself and its JSON pointer. What it is called on need not be a map: where the
/// document has text in place of a schema, it is called on that text.
type Visit<'a> = dyn FnMut(Kind, &mut Value, &str) + 'a;

/// Visits a whole document.
pub(crate) fn walk(tree: &mut Value, order: Order, visit: &mut Visit<'_>) {
    walk_from(Kind::Document, tree, &mut String::new(), order, visit);
}

/// Visits one object and all in it.
fn walk_from(
    kind: Kind,
    node: &mut Value,
    pointer: &mut String,
    order: Order,
    visit: &mut Visit<'_>,
) {
    if order == Order::ParentsFirst {
        visit(kind, node, pointer);
    }
    if let Value::Object(map) = node {
        let here = pointer.len();
        for (key, value) in map.iter_mut() {
            push_token(pointer, key);
            if let Some(word) = keyword(kind, key) {
                walk_shape(word.shape, value, pointer, order, visit);
            } else if !is_extension(key)
                && let Some(child) = rest(kind, key)
            {
                walk_from(child, value, pointer, order, visit);
            }
            pointer.truncate(here);
        }
    }
    if order == Order::ChildrenFirst {
        visit(kind, node, pointer);
    }
}

fn walk_shape(
    shape: Shape,
    value: &mut Value,
    pointer: &mut String,
    order: Order,
    visit: &mut Visit<'_>,
) {
    let here = pointer.len();
    match (shape, value) {
        (Shape::One(kind), value) => walk_from(kind, value, pointer, order, visit),
        (Shape::SchemaOrFlag, value @ Value::Object(_)) => {
            walk_from(Kind::Schema, value, pointer, order, visit);
        }
        (Shape::List(kind), Value::Array(list)) => {
            for (index, item) in list.iter_mut().enumerate() {
                push_token(pointer, &index.to_string());
                walk_from(kind, item, pointer, order, visit);
                pointer.truncate(here);
            }
        }
        (Shape::Map(kind), Value::Object(map)) => {
            for (key, item) in map.iter_mut() {
                push_token(pointer, key);
                walk_from(kind, item, pointer, order, visit);
                pointer.truncate(here);
            }
        }
        _ => {}
    }
}
