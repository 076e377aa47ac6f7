//! Makes text and numbers what the configuration knows them to be by their names: ids, amounts, days, points in time.

use super::Pass;
use crate::config::{Config, ScalarName, ScalarRule};
use crate::model::{Api, Docs, Reply, Scalar, Shape, Type};
use crate::pattern::matches_any;

pub(super) const PASS: Pass = Pass {
    name: "apply_scalar_rules",
    run: |api, config, _| {
        visit(api, &mut |name, scalar, docs| {
            if let Some(better) = decide(name, *scalar, config) {
                docs.declared.get_or_insert(*scalar);
                *scalar = better;
            }
        });
    },
    ensures: |api, config| {
        let mut settled = true;
        // The promise is idempotence: nothing is left for the rules to change.
        visit(&mut api.clone(), &mut |name, scalar, _| {
            settled &= decide(name, *scalar, config).is_none();
        });
        settled
    },
};

fn visit(api: &mut Api, change: &mut impl FnMut(&str, &mut Scalar, &mut Docs)) {
    for (_, definition) in api.types.iter_mut() {
        if let Shape::Record(record) = &mut definition.shape {
            for field in &mut record.fields {
                visit_type(&field.name, &mut field.ty, &mut field.docs, change);
            }
        }
    }
    for operation in api.operations_mut() {
        for parameter in &mut operation.parameters {
            visit_type(&parameter.name, &mut parameter.ty, &mut parameter.docs, change);
        }
        if let Reply::Payload { key, ty } | Reply::Page { key, item: ty } =
            &mut operation.reply
        {
            visit_type(key, ty, &mut Docs::default(), change);
        }
    }
}

fn visit_type(
    name: &str,
    ty: &mut Type,
    docs: &mut Docs,
    change: &mut impl FnMut(&str, &mut Scalar, &mut Docs),
) {
    match ty {
        Type::Scalar(scalar) => change(name, scalar, docs),
        Type::List(inner) | Type::Nullable(inner) => {
            visit_type(name, inner, docs, change);
        }
        Type::Any | Type::Map(_) | Type::Named(_) => {}
    }
}

/// What a scalar becomes; nothing when it stays what it is.
fn decide(name: &str, scalar: Scalar, config: &Config) -> Option<Scalar> {
    let rule = config.scalars.iter().find(|rule| matches(rule, name, scalar))?;
    let better = scalar_of(rule.is);
    let never = matches!(scalar, Scalar::Binary)
        || (scalar == Scalar::Bool && better != Scalar::Text);
    (better != scalar && !never).then_some(better)
}

fn scalar_of(name: ScalarName) -> Scalar {
    match name {
        ScalarName::Text => Scalar::Text,
        ScalarName::Integer => Scalar::Integer,
        ScalarName::Decimal => Scalar::Decimal,
        ScalarName::Float => Scalar::Float,
        ScalarName::Bool => Scalar::Bool,
        ScalarName::Id => Scalar::Id,
        ScalarName::Date => Scalar::Date,
        ScalarName::DateTime => Scalar::DateTime,
    }
}

fn matches(rule: &ScalarRule, name: &str, scalar: Scalar) -> bool {
    let declared = rule.declared.is_empty()
        || rule.declared.iter().any(|name| scalar_of(*name) == scalar);
    declared && matches_any(&rule.names, name) && !matches_any(&rule.except, name)
}
