//! Facts that stand only in the words of a document become ordinary OpenAPI on its tree. Repairs nothing, judges nothing, drops
//! no text.

use std::fmt;

use serde_json::Value;

use super::{Origin, Source};
use crate::diagnostics::Diagnostics;
use crate::parallel;

mod fields;
mod formats;
mod lengths;
mod lists;
mod untyped;
mod values;
mod variants;

/// How often words of one kind were met, and how often a fact could be read from them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Places that announce such a fact.
    pub cues: usize,
    /// Places whose fact was read.
    pub read: usize,
}

impl Count {
    fn add(&mut self, read: bool) {
        self.cues += 1;
        self.read += usize::from(read);
    }

    fn plus(self, other: Self) -> Self {
        Self { cues: self.cues + other.cues, read: self.read + other.read }
    }
}

/// What [`find`] met, by kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Lists of allowed values.
    pub values: Count,
    /// Maximum lengths.
    pub lengths: Count,
    /// Query parameters with further forms of their name.
    pub variants: Count,
    /// Query parameters that only mention further forms of their name.
    pub mentions: Count,
    /// The further forms themselves: listed, and added as parameters.
    pub variant_names: Count,
    /// Identifiers told from their description.
    pub ids: Count,
    /// Query parameters that take several values joined by commas.
    pub lists: Count,
    /// Days.
    pub dates: Count,
    /// Points in time.
    pub times: Count,
    /// Files told from their allowed extensions.
    pub files: Count,
    /// Schemas without a type.
    pub untyped: Count,
}

impl Counts {
    fn plus(self, other: Self) -> Self {
        Self {
            values: self.values.plus(other.values),
            lengths: self.lengths.plus(other.lengths),
            variants: self.variants.plus(other.variants),
            mentions: self.mentions.plus(other.mentions),
            variant_names: self.variant_names.plus(other.variant_names),
            ids: self.ids.plus(other.ids),
            lists: self.lists.plus(other.lists),
            dates: self.dates.plus(other.dates),
            times: self.times.plus(other.times),
            files: self.files.plus(other.files),
            untyped: self.untyped.plus(other.untyped),
        }
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = [
            ("allowed values", self.values),
            ("maximum lengths", self.lengths),
            ("parameters with variants", self.variants),
            ("parameters with mentions", self.mentions),
            ("variant names", self.variant_names),
            ("ids", self.ids),
            ("comma-separated lists", self.lists),
            ("dates", self.dates),
            ("date-times", self.times),
            ("files", self.files),
            ("untyped schemas", self.untyped),
        ];
        for (kind, count) in rows {
            writeln!(f, "{kind:<26}{:>5} of {:>5}", count.read, count.cues)?;
        }
        Ok(())
    }
}

/// Complains about declared values that are no values: they are dropped.
pub(crate) fn complain(sources: &mut [Source], diagnostics: &mut Diagnostics) {
    for (document, source) in sources.iter_mut().enumerate() {
        values::each_pattern(&mut source.tree, &mut |pointer, value| {
            diagnostics.pattern_value(&Origin::at(document, pointer), value);
        });
    }
}

/// Where the type of a field comes from whose schema says nothing and shows nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untyped {
    /// From nowhere: it may be anything.
    Left,
    /// From the fields of its name elsewhere in the document, which is a guess for somebody to look at.
    LikeItsNamesakes,
}

/// Makes facts of what descriptions and examples say. Documents without either stay as they are.
pub fn find(sources: &mut [Source], untyped: Untyped) -> Counts {
    let found = parallel::map(sources, |source| {
        let mut counts = Counts::default();
        find_in(&mut source.tree, untyped, &mut counts);
        counts
    });
    found.into_iter().fold(Counts::default(), Counts::plus)
}

fn find_in(tree: &mut Value, untyped: Untyped, counts: &mut Counts) {
    // Types first: the other rules ask for strings.
    untyped::fill(tree, untyped, counts);
    fields::each(tree, &mut |field| {
        values::apply(field, counts);
        lengths::apply(field, counts);
        formats::apply(field, counts);
        lists::apply(field, counts);
    });
    lists::bound(tree);
    // Variants last: they take over what is now known of their parameter.
    variants::add(tree, counts);
}
