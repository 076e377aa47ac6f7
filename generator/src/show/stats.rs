//! How many types, fields and operations there are, before the passes and after each.

use std::fmt::Write;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Shape, Type};
use crate::passes::{self, PASSES};

/// Prints the table.
pub(super) fn stats(api: &Api, config: &Config) -> String {
    let mut text = format!(
        "{:<26}{:>11}{:>9}{:>9}{:>9}{:>9}\n",
        "after", "operations", "records", "fields", "choices", "untyped"
    );
    row(&mut text, "lowering", api);
    let mut api = api.clone();
    for pass in PASSES {
        (pass.run)(&mut api, config, &mut Diagnostics::default());
        row(&mut text, pass.name, &api);
    }
    debug_assert!(
        passes::hold(&api, config),
        "every pass keeps the promises of the earlier ones"
    );
    text
}

fn row(text: &mut String, name: &str, api: &Api) {
    let (mut records, mut fields, mut choices, mut untyped) = (0, 0, 0, 0);
    for (_, definition) in api.types.iter() {
        match &definition.shape {
            Shape::Record(record) => {
                records += 1;
                fields += record.fields.len();
            }
            Shape::Choice(_) => choices += 1,
            Shape::Union(_) | Shape::Alias(_) => {}
        }
        untyped += definition.types().into_iter().filter(|ty| is_untyped(ty)).count();
    }
    let operations = api.operations().count();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{name:<26}{operations:>11}{records:>9}{fields:>9}{choices:>9}{untyped:>9}"
    );
}

fn is_untyped(ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::Scalar(_) | Type::Named(_) => false,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => {
            is_untyped(inner)
        }
    }
}
