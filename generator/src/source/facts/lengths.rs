//! Maximum lengths: from "Max-length [100]" in a description to `maxLength`. Lengths are never checked here.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::Counts;
use super::fields::{Field, type_of};

/// "Max-length [100]", "Maximum length is 100", "Maximum search length: 100", "Maximum length allowed is 100", …
static LENGTH: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\bmax(?:imum)?[-_. ]*(?:(?:allowed|search)\s+)?len(?:gth|ght)?\b(?:[\s:=-]*(?:(?:to be|allowed|is|of)\s+)*\[?\s*(\d+))?",
    )
    .expect("a constant pattern")
});

pub(super) fn apply(field: &mut Field<'_>, counts: &mut Counts) {
    let prose = field.prose();
    let Some(found) = LENGTH.captures(&prose) else {
        return;
    };
    let length = found.get(1).and_then(|digits| digits.as_str().parse::<u32>().ok());
    counts.lengths.add(length.is_some());
    // Beside a list it may be the length of the joined text: no fact about one element.
    let Some(schema) = field.schema() else {
        return;
    };
    if let Some(length) = length
        && type_of(schema) == Some("string")
        && !schema.contains_key("maxLength")
    {
        schema.insert("maxLength".into(), Value::from(length));
    }
}

#[cfg(test)]
mod tests {
    use super::LENGTH;

    #[test]
    fn wordings() {
        let read = |prose: &str| {
            let found = LENGTH.captures(prose)?;
            Some(found.get(1)?.as_str().to_owned())
        };
        for prose in [
            "Max-length [100]",
            "Max_lenght [100].",
            "Max-len [100]",
            "Maximum length is 100 characters",
            "Maximum length allowed is 100",
            "Maximum search length: 100 characters",
            "Maximum Length : 100",
        ] {
            assert_eq!(read(prose).as_deref(), Some("100"), "{prose}");
        }
        assert_eq!(read("Maximum length of the field"), None);
        assert_eq!(read("Maximum of 200 contacts"), None);
    }
}
