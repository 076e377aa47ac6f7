//! The runtime's files, copied as they are into every crate.

/// Path below `src/runtime/`, and text.
pub(super) const FILES: &[(&str, &str)] = &[];
