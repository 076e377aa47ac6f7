//! Gives modules the names that the configuration wants, where a document's file is not called as people would call it.

use super::Pass;

pub(super) const PASS: Pass = Pass {
    name: "rename_modules",
    run: |api, config, _| {
        for module in &mut api.modules {
            if let Some(name) = config.modules.names.get(&module.name) {
                name.clone_into(&mut module.name);
            }
        }
    },
    ensures: |api, config| {
        let renamed = &config.modules.names;
        api.modules.iter().all(|module| {
            renamed.get(&module.name).is_none_or(|name| *name == module.name)
        })
    },
};
