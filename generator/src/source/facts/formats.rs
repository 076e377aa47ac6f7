//! Ids, days, points in time and files: from words and samples to `format`. What is localised for people stays plain text.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::Counts;
use super::fields::{Field, text, type_of};

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

static ID: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\bset of numeric characters\b"));
static COMMA: LazyLock<Regex> = LazyLock::new(|| regex(r"(?i)\bcomma\b"));
static EXTENSIONS: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\ballowed (file )?extensions?\b"));
/// "yyyy-mm-dd", and whether a time of day follows.
static SHAPE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)\byyyy-mm-dd(\s*T?\s*hh)?"));
static DAY: LazyLock<Regex> = LazyLock::new(|| regex(r"^\d{4}-\d\d-\d\d$"));
static TIME: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*([Zz]|[+-]\d\d:?\d\d)?$")
});
/// What a reader of YAML 1.1 makes of an unquoted day.
static MIDNIGHT: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^\d{4}-\d\d-\d\d[T ]00:00:00(\.0+)?(Z|\+00:?00)$"));

/// Words of names that stand for a day or a point in time.
const NAMES: [&str; 7] = ["date", "dates", "day", "time", "at", "on", "until"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Id,
    File,
    Date,
    DateTime,
}

impl Kind {
    fn format(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::File => "binary",
            Self::Date => "date",
            Self::DateTime => "date-time",
        }
    }
}

pub(super) fn apply(field: &mut Field<'_>, counts: &mut Counts) {
    let Some(kind) = kind(field) else {
        return;
    };
    let written = field.scalar().is_some_and(|schema| {
        if type_of(schema) != Some("string") || schema.contains_key("enum") {
            return false;
        }
        // A number's format on a string is left over from a change of type.
        if matches!(text(schema, "format"), "" | "int32" | "int64") {
            schema.insert("format".into(), kind.format().into());
        }
        text(schema, "format") == kind.format()
    });
    let count = match kind {
        Kind::Id => &mut counts.ids,
        Kind::File => &mut counts.files,
        Kind::Date => &mut counts.dates,
        Kind::DateTime => &mut counts.times,
    };
    count.add(written);
}

fn kind(field: &Field<'_>) -> Option<Kind> {
    let prose = field.prose();
    if EXTENSIONS.is_match(&prose) {
        return Some(Kind::File);
    }
    if ID.is_match(&prose) && !COMMA.is_match(&prose) {
        return Some(Kind::Id);
    }
    moment(field.name, &prose, field.example())
}

/// Tells days and points in time by what is written of them, else by a sample under a fitting name.
fn moment(name: &str, prose: &str, example: Option<&Value>) -> Option<Kind> {
    let mut words = name.split(|c: char| !c.is_ascii_alphanumeric());
    if words.clone().next_back() == Some("formatted") {
        return None;
    }
    let sample = match example {
        Some(Value::String(text)) => Some(text.trim()),
        Some(_) => return None,
        None => None,
    };
    // A sample in any other form is text for people, whatever is written beside it.
    if sample.is_some_and(|text| !DAY.is_match(text) && !TIME.is_match(text)) {
        return None;
    }
    if let Some(shape) = SHAPE.captures(prose) {
        return Some(if shape.get(1).is_some() { Kind::DateTime } else { Kind::Date });
    }
    let sample = sample?;
    if !words.any(|word| NAMES.contains(&word)) {
        return None;
    }
    let day =
        DAY.is_match(sample) || (MIDNIGHT.is_match(sample) && name.ends_with("date"));
    Some(if day { Kind::Date } else { Kind::DateTime })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Kind, moment};

    #[test]
    fn days_and_times() {
        let cases = [
            ("date", "Use yyyy-mm-dd format.", json!(null), Some(Kind::Date)),
            (
                "since",
                "In the form YYYY-MM-DDTHH:MM:SS-UTC",
                json!(null),
                Some(Kind::DateTime),
            ),
            ("at", "Format [yyyy-mm-dd HH:MM:SS].", json!(null), Some(Kind::DateTime)),
            ("date", "Day of payment [yyyy-mm-dd]", json!("27 Dec 2016"), None),
            ("due_date", "", json!("2013-11-17"), Some(Kind::Date)),
            ("start_date", "", json!("2016-11-19T00:00:00.000Z"), Some(Kind::Date)),
            (
                "created_time",
                "",
                json!("2013-01-24T12:03:25+0530"),
                Some(Kind::DateTime),
            ),
            ("created_time", "", json!("6:03 PM"), None),
            ("created_time_formatted", "", json!("2013-01-24T12:03:25+0530"), None),
            ("value", "", json!("2013-11-17"), None),
        ];
        for (name, prose, example, expected) in cases {
            let example = Some(&example).filter(|value| !value.is_null());
            assert_eq!(moment(name, prose, example), expected, "{name} {prose}");
        }
    }
}
