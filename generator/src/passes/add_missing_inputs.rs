//! Adds what the documents forgot that a call sends: a file where one is uploaded, and a body that may be given where
//! something is created or changed and nothing says by what.

use super::Pass;
use crate::config::Config;
use crate::model::{Api, Body, Docs, Media, Method, Operation, Part, Place, Type};
use crate::pattern::matches_any;

pub(super) const PASS: Pass = Pass {
    name: "add_missing_inputs",
    run: |api, config, _| {
        for operation in api.operations_mut() {
            if is_silent(operation) {
                add(operation, config);
            }
        }
    },
    ensures: |api: &Api, config| {
        let mut silent = api.operations().filter(|operation| is_silent(operation));
        silent.all(|operation| missing(operation, config).is_none())
    },
};

/// Whether an operation changes something and takes nothing beside its path.
fn is_silent(operation: &Operation) -> bool {
    matches!(operation.method, Method::Post | Method::Put | Method::Patch)
        && operation.body.is_none()
        && operation.parameters.iter().all(|parameter| parameter.place == Place::Path)
}

fn add(operation: &mut Operation, config: &Config) {
    operation.body = missing(operation, config);
}

fn missing(operation: &Operation, config: &Config) -> Option<Body> {
    let upload =
        config.uploads.add.iter().find(|rule| matches_any(&rule.paths, &operation.path));
    let (media, parts) = match upload {
        Some(rule) => {
            let part = Part {
                name: rule.part.clone(),
                required: true,
                repeated: false,
                docs: Docs::default(),
            };
            (Media::Empty, vec![part])
        }
        None if matches_any(&config.bodies.offer, &operation.id)
            && !matches_any(&config.bodies.except, &operation.id) =>
        {
            (Media::Json(Type::Any), Vec::new())
        }
        None => return None,
    };
    let origin = operation.origin.clone();
    Some(Body {
        media,
        limits: None,
        required: false,
        declared: false,
        json_type: None,
        parts,
        others: Vec::new(),
        origin,
    })
}
