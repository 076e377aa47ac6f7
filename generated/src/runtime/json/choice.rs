//! How open enums are read, and their unlisted member. The enums themselves come from the `choice!` macro.

use std::fmt;

use super::{DecodeError, Reader};

/// A text an enum does not list. It is kept and written back as it came.
///
/// Only the enum's own conversions from text make one, so a listed text never hides in here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    #[allow(dead_code, reason = "a service without open enums has none")]
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a text stands for in an open enum, if it is listed.
#[must_use]
pub fn listed<T: Clone>(listed: &[(&str, T)], text: &str) -> Option<T> {
    listed.iter().find(|(known, _)| *known == text).map(|(_, value)| value.clone())
}

impl Reader<'_> {
    /// Reads an open enum.
    ///
    /// # Errors
    /// As [`Reader::text`].
    #[inline]
    pub fn choice<T: for<'t> From<&'t str>>(&mut self) -> Result<T, DecodeError> {
        self.text("text").map(|text| T::from(&text))
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
