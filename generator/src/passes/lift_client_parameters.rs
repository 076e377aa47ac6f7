//! Takes the parameters that are the same for every call out of the operations: they are set once, on the client.

use super::Pass;
use crate::config::{ClientParameter, Config};
use crate::model::{Api, Operation, Parameter, Place};

pub(super) const PASS: Pass = Pass {
    name: "lift_client_parameters",
    run: |api, config, _| {
        for rule in &config.client_parameters {
            lift(api, rule);
        }
    },
    ensures: |api, config| {
        api.operations().all(|operation| {
            !config.client_parameters.iter().any(|rule| takes(operation, rule))
        })
    },
};

fn is(parameter: &Parameter, rule: &ClientParameter) -> bool {
    parameter.place == Place::Query && parameter.name == rule.name
}

fn takes(operation: &Operation, rule: &ClientParameter) -> bool {
    operation.parameters.iter().any(|parameter| is(parameter, rule))
}

/// Whether the client adds the parameter to this call: by rule, not by what the document forgot.
pub(crate) fn is_sent(operation: &Operation, rule: &ClientParameter) -> bool {
    let named_in_path = operation.path.contains(&format!("{{{}}}", rule.name));
    !named_in_path
        && !rule
            .except
            .iter()
            .any(|prefix| starts_with_segments(&operation.path, prefix))
}

fn starts_with_segments(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn lift(api: &mut Api, rule: &ClientParameter) {
    let mut lifted: Option<Parameter> = None;
    for operation in api.operations_mut() {
        let (taken, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut operation.parameters)
            .into_iter()
            .partition(|parameter| is(parameter, rule));
        operation.parameters = kept;
        lifted = lifted.or(taken.into_iter().next());
    }
    api.client_parameters.extend(lifted);
}

/// The client-wide parameters that a call takes.
pub(crate) fn sent_with<'c>(
    operation: &Operation,
    config: &'c Config,
) -> impl Iterator<Item = &'c ClientParameter> {
    config
        .client_parameters
        .iter()
        .filter(|rule| is_sent(operation, rule))
        .collect::<Vec<_>>()
        .into_iter()
}
