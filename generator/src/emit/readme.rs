//! `README.md` of the crate.

use crate::rust::{Crate, Module};

/// What the crate is, how to start, and its modules.
pub(super) fn readme(plan: &Crate) -> String {
    let (name, description) = (&plan.name, plan.docs.join(" "));
    let library = name.replace('-', "_");
    let setters: String = setters(plan);
    let modules: String = plan.modules.iter().map(row).collect();
    let features = if plan.features.is_some() {
        "Each module is a Cargo feature; `default` has the usual ones, `full` all of them."
    } else {
        "There is one module."
    };
    format!(
        r#"# {name}

{description} Written by openapi-crate from the API's documents: nobody edits it by hand.

```rust
let client = {library}::Client::builder(){setters}.build()?;
```

A call is a method of a module's handle: `client.{first}()`. It is sent by `.await`; `.build()`, of the trait
`{library}::Operation`, shows the request without sending it. {features}

| module | operations |
|---|---:|
{modules}"#,
        first = plan.modules.first().map_or("module", |module| module.ident.as_str()),
    )
}

fn setters(plan: &Crate) -> String {
    let parameters = plan
        .service
        .parameters
        .iter()
        .map(|parameter| format!(".{}(\"…\")", parameter.ident));
    let credential =
        plan.service.schemes.first().map(|(_, setter)| format!(".{setter}(\"…\")"));
    parameters.chain(credential).collect()
}

fn row(module: &Module) -> String {
    format!("| `{}` | {} |\n", module.ident, module.methods.len())
}
