//! Patterns of the configuration: `*` stands for any run of characters.

/// Whether a text is as a pattern says.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let mut pieces = pattern.split('*');
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut last = None;
    for piece in pieces {
        if let Some(earlier) = last.replace(piece) {
            let Some(at) = rest.find::<&str>(earlier) else { return false };
            rest = &rest[at + earlier.len()..];
        }
    }
    match last {
        None => rest.is_empty(),
        Some(end) => rest.ends_with(end),
    }
}

/// Whether a text is as one of some patterns says.
pub(crate) fn matches_any(patterns: &[String], text: &str) -> bool {
    patterns.iter().any(|pattern| matches(pattern, text))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_anything() {
        assert!(matches("*_id", "order_id"));
        assert!(matches("/orders/{*}/pdf", "/orders/{order_id}/pdf"));
        assert!(matches("order", "order"));
        assert!(!matches("order", "orders"));
        assert!(!matches("*/pdf", "/pdf/template"));
    }
}
