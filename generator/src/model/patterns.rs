//! Regular expressions of documents, each compiled once.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use regex::{Regex, RegexBuilder};

use crate::bounds;

/// Nothing for what this dialect does not have, such as a look ahead.
static COMPILED: LazyLock<Mutex<HashMap<String, Option<Regex>>>> =
    LazyLock::new(Mutex::default);

/// Whether a pattern is found in a text. One that cannot be compiled is found in all.
pub(crate) fn is_found(pattern: &str, text: &str) -> bool {
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if !compiled.contains_key(pattern) {
        let built =
            RegexBuilder::new(pattern).size_limit(bounds::PATTERN_BYTES).build().ok();
        compiled.insert(pattern.to_owned(), built);
    }
    let known = compiled.get(pattern).and_then(Option::as_ref);
    known.is_none_or(|regex| regex.is_match(text))
}
