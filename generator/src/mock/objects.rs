//! Parameters that are objects: their fields stand in the query one by one.

use super::check::{is_single, value_misfit};
use super::message::{Request, decoded_value};
use super::seat::record_of;
use crate::model::fits::Misfit;
use crate::model::{Api, Field, Parameter, Style};

/// What is wrong with the fields of an object that have one value each.
pub(super) fn check_object(
    api: &Api,
    request: &Request,
    parameter: &Parameter,
    found: &mut Vec<Misfit>,
) {
    let Some((_, record)) = record_of(api, &parameter.ty) else { return };
    let is_deep = parameter.style == Style::DeepObject;
    let is_exploded = parameter.style == Style::Form && parameter.explode;
    if !(is_deep || is_exploded) {
        return;
    }
    let start = format!("{}[", parameter.name);
    let is_there =
        is_deep && request.query.iter().any(|(name, _)| name.starts_with(&start));
    for Field { name, ty, required, docs } in &record.fields {
        let name = if is_deep { format!("{start}{name}]") } else { name.clone() };
        let pairs = request.query.iter().filter(|(known, _)| *known == name);
        let values: Vec<_> = pairs.map(|(_, value)| decoded_value(value)).collect();
        let reason = match values.len() {
            0 if *required && is_there => Some("is missing".into()),
            0 => None,
            _ if !is_single(api, ty) => None,
            1 => value_misfit(api, ty, docs.limits(), &values),
            _ => Some("is there twice".into()),
        };
        let place = format!("query {name}");
        found.extend(reason.map(|reason| Misfit::new(&place, reason)));
    }
}
