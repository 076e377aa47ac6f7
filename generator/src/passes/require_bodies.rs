//! Makes each declared body required where the configuration says that the documents only forgot the word.

use super::Pass;

pub(super) const PASS: Pass = Pass {
    name: "require_bodies",
    run: |api, config, _| {
        if config.bodies.required {
            for body in
                api.operations_mut().filter_map(|operation| operation.body.as_mut())
            {
                body.required |= body.declared;
            }
        }
    },
    ensures: |api, config| {
        !config.bodies.required
            || api
                .operations()
                .filter_map(|operation| operation.body.as_ref())
                .all(|body| body.required || !body.declared)
    },
};
