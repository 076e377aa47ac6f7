//! What records are like when somebody says so: it must be what the documents say of them.

use std::fmt;

use serde_json::Value;

use super::resources::Resources;
use super::rows::{Layout, row};
use super::seat::record_of;
use crate::bounds;
use crate::config::Config;
use crate::model::fits::{Misfit, misfits};
use crate::model::{Api, Record};

/// Something that is no sample of an operation's records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSample {
    operation: String,
    reasons: Vec<String>,
}

impl fmt::Display for NoSample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, reasons } = self;
        write!(f, "no sample of {operation:?}: {}", reasons.join("; "))
    }
}

impl std::error::Error for NoSample {}

/// Whether the operation of this name answers with such records.
pub(super) fn check(
    api: &Api,
    config: &Config,
    operation: &str,
    sample: &Value,
) -> Result<(), NoSample> {
    let reasons = reasons(api, config, operation, sample);
    if reasons.is_empty() {
        return Ok(());
    }
    Err(NoSample { operation: operation.to_owned(), reasons })
}

fn reasons(api: &Api, config: &Config, operation: &str, sample: &Value) -> Vec<String> {
    let mut operations = api.operations().enumerate();
    let Some((index, operation)) = operations.find(|(_, known)| known.id == operation)
    else {
        return vec!["the documents have no such operation".into()];
    };
    let resources = Resources::new(api);
    let Some(seat) = resources.seat(api, operation) else {
        return vec!["it answers with no record".into()];
    };
    let record = record_of(api, seat.declared).map(|(_, record)| record);
    if let Some(reason) = record.and_then(|record| foreign(record, sample)) {
        return vec![reason];
    }
    let list = resources.list(api, index, operation);
    let id_field = resources.id_field_of(api, index, operation);
    let id_field = id_field.map(|field| field.name.as_str());
    let layout = Layout {
        api,
        config,
        ty: seat.ty,
        declared: seat.declared,
        limits: seat.record_limits(),
        list,
        id_field,
        uuids: resources.has_uuids(list),
        sample: Some(sample),
        shown: &[],
    };
    let mut found = Vec::new();
    // Ids are the mock's own.
    let row = row(layout, "1", None);
    misfits(api, seat.declared, layout.limits, &row, "record ", &mut found);
    found.iter().map(Misfit::to_string).collect()
}

/// Why an object seems to be something else than a record: all its keys are others.
fn foreign(record: &Record, sample: &Value) -> Option<String> {
    let known = |key: &String| record.fields.iter().any(|field| field.name == *key);
    let keys = sample.as_object()?;
    if keys.is_empty() || record.fields.is_empty() || keys.keys().any(known) {
        return None;
    }
    let names: Vec<&str> = record
        .fields
        .iter()
        .take(bounds::LISTED_WORDS)
        .map(|field| field.name.as_str())
        .collect();
    let more = if record.fields.len() > names.len() { " …" } else { "" };
    Some(format!(
        "none of its keys is a record's: {}{more}; a sample is one record, without what stands around it",
        names.join(", ")
    ))
}
