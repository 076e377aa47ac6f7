//! Applies OpenAPI Overlays: what a document gets wrong, said beside it. Knows trees only, not what they mean.

use super::Source;
use crate::diagnostics::Diagnostics;

/// Applies overlays in order, each action in order, to the documents they are for.
pub fn apply(sources: &mut [Source], overlays: &[Source], diagnostics: &mut Diagnostics) {
    let _ = (sources, overlays, diagnostics);
}
