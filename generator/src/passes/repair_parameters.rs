//! Leaves each parameter once: the operation's own word wins over its path's, and the first over a repetition.
//!
//! A name that stands in two places of one call stays two parameters; telling them apart is a matter of Rust names.

use std::collections::HashMap;

use http::HeaderName;

use super::Pass;
use crate::diagnostics::Diagnostics;
use crate::model::{Operation, Parameter, Place};

pub(super) const PASS: Pass = Pass {
    name: "repair_parameters",
    run: |api, _, diagnostics| {
        for operation in api.operations_mut() {
            keep_last_level(operation, diagnostics);
            report_headers(operation, diagnostics);
            report_twins(operation, diagnostics);
        }
    },
    ensures: |api, _| {
        api.operations()
            .all(|operation| keys(operation).len() == operation.parameters.len())
    },
};

/// Header names are the same in any case.
fn key(parameter: &Parameter) -> (Place, String) {
    let name = match parameter.place {
        Place::Header => parameter.name.to_ascii_lowercase(),
        Place::Path | Place::Query | Place::Cookie => parameter.name.clone(),
    };
    (parameter.place, name)
}

fn keys(operation: &Operation) -> HashMap<(Place, String), usize> {
    operation
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| (key(parameter), index))
        .collect()
}

fn level(operation: &Operation, parameter: &Parameter) -> bool {
    parameter.origin.pointer.starts_with(&format!("{}/", operation.origin.pointer))
}

fn keep_last_level(operation: &mut Operation, diagnostics: &mut Diagnostics) {
    let mut kept: Vec<Parameter> = Vec::new();
    for parameter in std::mem::take(&mut operation.parameters) {
        // OpenAPI says that these three are not parameters: the client itself sets them.
        if parameter.place == Place::Header
            && ["accept", "content-type", "authorization"]
                .contains(&parameter.name.to_ascii_lowercase().as_str())
        {
            diagnostics.ignored_header(&parameter.origin, &parameter.name);
            continue;
        }
        match kept.iter_mut().find(|other| key(other) == key(&parameter)) {
            None => kept.push(parameter),
            Some(other) if level(operation, &parameter) && !level(operation, other) => {
                *other = parameter;
            }
            Some(_) => {
                diagnostics.duplicate_parameter(&parameter.origin, &parameter.name);
            }
        }
    }
    operation.parameters = kept;
}

/// A header with a name that HTTP does not have: the client refuses to send it, which nobody should learn only then.
fn report_headers(operation: &Operation, diagnostics: &mut Diagnostics) {
    let parameters = operation.parameters.iter();
    for header in parameters.filter(|parameter| parameter.place == Place::Header) {
        if HeaderName::from_bytes(header.name.as_bytes()).is_err() {
            diagnostics.malformed_header(&header.origin, &header.name);
        }
    }
}

fn report_twins(operation: &Operation, diagnostics: &mut Diagnostics) {
    for (index, parameter) in operation.parameters.iter().enumerate() {
        if operation.parameters[..index].iter().any(|other| other.name == parameter.name)
        {
            let place = format!("{:?}", parameter.place).to_lowercase();
            let renamed = format!("{place}_{}", parameter.name);
            diagnostics.twin_parameter(&parameter.origin, &parameter.name, &renamed);
        }
    }
}
