//! Takes the parameter that chooses the format of an answer out of the setters: another format is another answer, and
//! so a call of another type.

use super::Pass;
use crate::config::Config;
use crate::model::{Api, Operation, Parameter, Place, Reply, Scalar, Shape, Twin, Type};

/// The format of the reply itself.
const OWN: &str = "json";

pub(super) const PASS: Pass = Pass {
    name: "offer_formats",
    run: |api, config, _| {
        for module in 0..api.modules.len() {
            for index in 0..api.modules[module].operations.len() {
                let operation = &api.modules[module].operations[index];
                if let Some((at, twins)) = twins(api, operation, config) {
                    let operation = &mut api.modules[module].operations[index];
                    operation.parameters.remove(at);
                    operation.twins.extend(twins);
                }
            }
        }
    },
    ensures: |api, config| {
        api.operations().all(|operation| twins(api, operation, config).is_none())
    },
};

/// The parameter that chooses among formats, and the formats beside the reply's own.
fn twins(
    api: &Api,
    operation: &Operation,
    config: &Config,
) -> Option<(usize, Vec<Twin>)> {
    let json = !matches!(operation.reply, Reply::Bytes | Reply::Text | Reply::Nothing);
    let rules = &config.downloads;
    if !json {
        return None;
    }
    let find = |name: &Option<String>| {
        operation.parameters.iter().position(|parameter| {
            parameter.place == Place::Query && Some(&parameter.name) == name.as_ref()
        })
    };
    if let Some(at) = find(&rules.format) {
        let formats = formats(api, &operation.parameters[at])?;
        return Some((at, formats));
    }
    let at = find(&rules.print)?;
    let parameter = &operation.parameters[at];
    let switch = *parameter.ty.bare() == Type::Scalar(Scalar::Bool);
    // Where the file itself can be had, printing is only a way to show it.
    (switch && operation.twins.is_empty())
        .then(|| (at, vec![twin(&parameter.name, "pdf", "true")]))
}

fn formats(api: &Api, parameter: &Parameter) -> Option<Vec<Twin>> {
    let Type::Named(id) = parameter.ty.bare() else { return None };
    let Shape::Choice(values) = &api.types[*id].shape else { return None };
    let others = values.iter().filter(|value| *value != OWN);
    let twins: Vec<Twin> =
        others.map(|value| twin(&parameter.name, value, value)).collect();
    values.iter().any(|value| value == OWN).then_some(twins)
}

fn twin(parameter: &str, format: &str, value: &str) -> Twin {
    Twin {
        name: format.to_owned(),
        accept: media_type(format).to_owned(),
        query: Some((parameter.to_owned(), value.to_owned())),
    }
}

fn media_type(format: &str) -> &'static str {
    match format {
        "pdf" => "application/pdf",
        "html" => "text/html",
        "csv" => "text/csv",
        "xml" => "application/xml",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "*/*",
    }
}
