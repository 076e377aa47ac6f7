//! English words in names: which belong together, and which are the same in singular and plural.

use heck::ToSnakeCase;

/// Keys that say nothing without what they belong to.
pub(crate) const VAGUE: &[&str] = &[
    "attribute",
    "content",
    "data",
    "detail",
    "details",
    "entity",
    "field",
    "info",
    "item",
    "list",
    "node",
    "option",
    "result",
    "setting",
    "settings",
    "type",
    "value",
];

/// The words of a name: `create-a-contact` and `createAContact` alike are `create`, `a`, `contact`.
pub(crate) fn words(name: &str) -> Vec<String> {
    name.to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The singular of a word, good enough to name one element of a list and to compare two words.
pub(crate) fn singular(word: &str) -> String {
    const SAME: &[&str] = &[
        "address",
        "status",
        "basis",
        "series",
        "news",
        "bus",
        "gas",
        "is",
        "has",
        "was",
        "this",
        "us",
        "as",
        "tds",
        "sms",
        "gst",
        "details",
        "settings",
        "preferences",
    ];
    if SAME.contains(&word) || word.len() < 3 {
        return word.to_owned();
    }
    match word {
        _ if word.ends_with("ies") && word.len() > 4 => {
            format!("{}y", &word[..word.len() - 3])
        }
        _ if ["sses", "tuses", "xes", "ches", "shes"]
            .iter()
            .any(|end| word.ends_with(end)) =>
        {
            word[..word.len() - 2].to_owned()
        }
        _ if word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") => {
            word[..word.len() - 1].to_owned()
        }
        _ => word.to_owned(),
    }
}

/// A name with its last word in the singular: `line_items` becomes `line_item`.
pub(crate) fn singular_name(name: &str) -> String {
    let mut words = words(name);
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words.join("_")
}

/// Whether some words stand in other words one after the other, in singular or plural; where.
pub(crate) fn find(words: &[String], wanted: &[String]) -> Option<usize> {
    if wanted.is_empty() || wanted.len() > words.len() {
        return None;
    }
    let same = |window: &[String]| {
        window.iter().zip(wanted).all(|(a, b)| singular(a) == singular(b))
    };
    words.windows(wanted.len()).position(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_singular_names_one_element() {
        let pairs = [
            ("line_items", "line_item"),
            ("taxes", "tax"),
            ("billing_addresses", "billing_address"),
            ("address", "address"),
            ("currencies", "currency"),
            ("status", "status"),
            ("sub_statuses", "sub_status"),
            ("bus", "bus"),
        ];
        for (plural, one) in pairs {
            assert_eq!(singular_name(plural), one);
        }
    }
}
