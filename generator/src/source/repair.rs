//! Mends on the raw tree what breaks a rule of OpenAPI although its meaning is clear.

use super::Source;
use crate::diagnostics::Diagnostics;

/// Mends all documents; each mend is a warning.
pub fn repair(sources: &mut [Source], diagnostics: &mut Diagnostics) {
    let _ = (sources, diagnostics);
}
