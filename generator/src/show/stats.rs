//! How many types, fields and operations there are, before the passes and after each.

use std::fmt::Write;

use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::model::{Api, Shape, Type};
use crate::passes::{self, through};

/// Prints the table, up to this pass.
pub(super) fn stats(api: &Api, config: &Config, last: Option<&str>) -> String {
    let mut text = format!(
        "{:<26}{:>11}{:>9}{:>9}{:>9}{:>16}\n",
        "after", "operations", "types", "fields", "enums", "untyped fields"
    );
    row(&mut text, "lowering", api);
    let mut api = api.clone();
    for pass in through(last).0 {
        (pass.run)(&mut api, config, &mut Diagnostics::default());
        row(&mut text, pass.name, &api);
    }
    debug_assert!(
        last.is_some() || passes::hold(&api, config),
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
                untyped +=
                    record.fields.iter().filter(|field| is_untyped(&field.ty)).count();
            }
            Shape::Choice(_) => choices += 1,
            Shape::Union(_) | Shape::Alias(_) => {}
        }
    }
    let operations = api.operations().count();
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{name:<26}{operations:>11}{records:>9}{fields:>9}{choices:>9}{untyped:>16}"
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
