//! `README.md` of the crate.

use super::guide;
use crate::rust::{Crate, Module};

/// What the crate is, how to begin, and its modules.
pub(super) fn readme(plan: &Crate, guide: &[String]) -> String {
    let (name, description) = (&plan.name, plan.docs.join(" "));
    let guide = guide::without_links(guide);
    let modules: String = plan.modules.iter().map(|module| row(plan, module)).collect();
    format!(
        r#"# {name}

{description} Written by openapi-crate from the API's documents: nobody edits it by hand.

{guide}
## Modules

| module | operations | in `default` |
|---|---:|---|
{modules}"#
    )
}

fn row(plan: &Crate, module: &Module) -> String {
    let default = plan.features.as_ref();
    let on = default.is_none_or(|default| default.contains(&module.ident));
    let on = if on { "yes" } else { "" };
    format!("| `{}` | {} | {on} |\n", module.ident, module.methods.len())
}
