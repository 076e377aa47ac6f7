//! What stands at a place of a document, by the keywords that lead there.

use crate::vocabulary::{self, Keyword, Kind, Shape, Use};

#[derive(Debug, Clone, Copy)]
enum Place {
    /// An object of a kind.
    One(Kind),
    /// A list of them, or a map to them.
    Each(Kind),
    /// Text, a number, or any JSON, as an example is: no object of a kind, whatever is in it.
    Value,
    /// What nothing is known of, as an extension.
    Unknown,
}

impl Place {
    fn step(self, key: &str) -> Self {
        match self {
            Self::One(kind) => match vocabulary::keyword(kind, key) {
                Some(word) => Self::behind(kind, word),
                None => vocabulary::rest(kind, key).map_or(Self::Unknown, Self::One),
            },
            Self::Each(kind) => Self::One(kind),
            Self::Value | Self::Unknown => self,
        }
    }

    fn behind(kind: Kind, word: &Keyword) -> Self {
        match (kind, word.name, word.shape) {
            // Of no use to a client, but what stands there may be of use elsewhere.
            (Kind::Document, "webhooks", _) => Self::Each(Kind::PathItem),
            (Kind::Schema, "contentSchema", _) => Self::One(Kind::Schema),
            (.., Shape::One(kind)) => Self::One(kind),
            (.., Shape::SchemaOrFlag) => Self::One(Kind::Schema),
            (.., Shape::List(kind) | Shape::Map(kind)) => Self::Each(kind),
            _ if word.treatment == Use::Lost => Self::Unknown,
            _ => Self::Value,
        }
    }
}

/// Whether an object of this kind can stand where a pointer leads. What nothing is known of is what is said of it.
pub(super) fn can_hold(pointer: &str, kind: Kind) -> bool {
    let steps = pointer.split('/').skip(1);
    let steps = steps.map(|step| step.replace("~1", "/").replace("~0", "~"));
    let root = Place::One(Kind::Document);
    match steps.fold(root, |place, step| place.step(&step)) {
        Place::One(found) => found == kind,
        Place::Unknown => true,
        Place::Each(_) | Place::Value => false,
    }
}
