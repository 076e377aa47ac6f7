//! Makes the headers that name a record by one of its fields one argument: none of them means anything alone.

use super::Pass;
use crate::config::{Config, Upsert};
use crate::model::{Operation, Place, UniqueKey};

pub(super) const PASS: Pass = Pass {
    name: "join_unique_key",
    run: |api, config, _| {
        if let Some(rule) = &config.upsert {
            api.operations_mut().for_each(|operation| join(operation, rule));
        }
    },
    ensures: |api, config| {
        api.operations().all(|operation| !takes_all(operation, config))
    },
};

fn names(rule: &Upsert) -> [&String; 3] {
    [&rule.key, &rule.value, &rule.flag]
}

fn takes(operation: &Operation, name: &str) -> bool {
    operation.parameters.iter().any(|parameter| {
        parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case(name)
    })
}

fn takes_all(operation: &Operation, config: &Config) -> bool {
    let rule = config.upsert.as_ref();
    rule.is_some_and(|rule| names(rule).iter().all(|name| takes(operation, name)))
}

fn join(operation: &mut Operation, rule: &Upsert) {
    if !names(rule).iter().all(|name| takes(operation, name)) {
        return;
    }
    let mut required = false;
    operation.parameters.retain(|parameter| {
        let is_part = parameter.place == Place::Header
            && names(rule).iter().any(|name| parameter.name.eq_ignore_ascii_case(name));
        required |= is_part && parameter.required;
        !is_part
    });
    operation.unique_key = Some(UniqueKey {
        field: rule.key.clone(),
        value: rule.value.clone(),
        create: rule.flag.clone(),
        required,
    });
}
