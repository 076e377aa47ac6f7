//! Records named by a field whose values are unique, instead of by their id.

use super::request::Request;

/// A record by a field whose values are unique.
///
/// `("reference", "A-17").into()` is one; [`or_create`](Self::or_create) makes the record where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UniqueKey {
    /// The field's name.
    pub field: String,
    /// The value the record has in it.
    pub value: String,
    /// Whether to make the record where there is none.
    pub create: bool,
}

impl UniqueKey {
    /// The record with this value in this field, which must be there.
    #[must_use]
    pub fn new(field: impl Into<String>, value: impl Into<String>) -> Self {
        Self { field: field.into(), value: value.into(), create: false }
    }

    /// Makes the record where there is none.
    #[must_use]
    pub fn or_create(mut self) -> Self {
        self.create = true;
        self
    }
}

impl<F: Into<String>, V: Into<String>> From<(F, V)> for UniqueKey {
    fn from((field, value): (F, V)) -> Self {
        Self::new(field, value)
    }
}

impl Request {
    /// Names the record in three headers: the field, the value, and whether to make what is not there.
    pub fn unique_key(
        &mut self,
        [field, value, create]: [&'static str; 3],
        key: &UniqueKey,
    ) -> &mut Self {
        self.header(field, &key.field).header(value, &key.value);
        if key.create {
            self.header(create, &true);
        }
        self
    }
}
