//! Which operations a path means: what is written out wins over what is a placeholder, segment by segment.

use std::collections::HashMap;

use super::message::decoded;
use crate::model::Api;

/// The paths of an API.
#[derive(Debug)]
pub(crate) struct Routes {
    /// By number of segments; in each the more exact first.
    by_length: HashMap<usize, Vec<Route>>,
}

/// One path, whatever its placeholders are called, and who answers to it.
#[derive(Debug)]
struct Route {
    segments: Vec<Segment>,
    /// Numbers of operations, in the documents' order.
    operations: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    /// Written out.
    Literal(String),
    /// What stands around and between placeholders.
    Around(Vec<String>),
    /// A placeholder.
    Any,
}

/// What a path means.
#[derive(Debug)]
pub(crate) struct Found<'r> {
    /// Numbers of the operations of all methods.
    pub(crate) operations: &'r [usize],
    /// What stands for the placeholders, in their order.
    pub(crate) values: Vec<String>,
}

impl Routes {
    /// The paths of all operations, which are numbered in the order of the API.
    pub(crate) fn new(api: &Api) -> Self {
        let mut by_length: HashMap<usize, Vec<Route>> = HashMap::new();
        for (index, operation) in api.operations().enumerate() {
            let segments: Vec<Segment> =
                split(&operation.path).map(Segment::new).collect();
            let routes = by_length.entry(segments.len()).or_default();
            match routes.iter_mut().find(|route| route.segments == segments) {
                Some(route) => route.operations.push(index),
                None => routes.push(Route { segments, operations: vec![index] }),
            }
        }
        for routes in by_length.values_mut() {
            // Variants of the enum are declared from exact to anything.
            routes.sort_by(|a, b| a.segments.cmp(&b.segments));
        }
        Self { by_length }
    }

    /// What a path may mean, as it was sent, the more exact first.
    pub(crate) fn find(&self, path: &str) -> impl Iterator<Item = Found<'_>> {
        let segments: Vec<&str> = split(path).collect();
        let routes = self.by_length.get(&segments.len()).into_iter().flatten();
        routes.filter_map(move |route| {
            let values = route.values(&segments)?;
            Some(Found { operations: &route.operations, values })
        })
    }
}

impl Route {
    fn values(&self, segments: &[&str]) -> Option<Vec<String>> {
        let mut values = Vec::new();
        for (segment, text) in self.segments.iter().zip(segments) {
            let text = decoded(text);
            match segment {
                Segment::Literal(literal) if *literal == text => {}
                Segment::Literal(_) => return None,
                Segment::Around(pieces) => values.extend(between(pieces, &text)?),
                // Dots are gone before a path is looked at, also those that are escaped.
                Segment::Any if ["", ".", ".."].contains(&&*text) => return None,
                Segment::Any => values.push(text.into_owned()),
            }
        }
        Some(values)
    }
}

impl Segment {
    fn new(text: &str) -> Self {
        let opened = text.split('{');
        let pieces: Vec<String> = opened
            .enumerate()
            .map(|(index, part)| match part.split_once('}') {
                Some((_, behind)) if index > 0 => behind.to_owned(),
                _ => part.to_owned(),
            })
            .map(|piece| decoded(&piece).into_owned())
            .collect();
        match pieces.as_slice() {
            [literal] => Self::Literal(literal.clone()),
            [before, behind] if before.is_empty() && behind.is_empty() => Self::Any,
            _ => Self::Around(pieces),
        }
    }
}

/// What stands between pieces of text, none of it empty.
fn between(pieces: &[String], text: &str) -> Option<Vec<String>> {
    let (first, others) = pieces.split_first()?;
    let mut rest = text.strip_prefix(first.as_str())?;
    let mut values = Vec::new();
    for (index, piece) in others.iter().enumerate() {
        let is_last = index + 1 == others.len();
        let at = if is_last {
            rest.strip_suffix(piece.as_str())?.len()
        } else {
            rest.find(piece.as_str())?
        };
        let value = rest.get(..at).filter(|value| !value.is_empty())?;
        values.push(value.to_owned());
        rest = rest.get(at + piece.len()..)?;
    }
    Some(values)
}

/// The segments of a path; a doubled slash has an empty one between.
pub(crate) fn split(path: &str) -> impl Iterator<Item = &str> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

#[cfg(test)]
mod tests {
    use super::Routes;
    use crate::mock::tests::api;

    fn found(path: &str) -> Option<(Vec<String>, Vec<String>)> {
        let api = api();
        let routes = Routes::new(&api);
        let operations: Vec<_> = api.operations().collect();
        let found = routes.find(path).next()?;
        let ids = found.operations.iter().map(|index| operations[*index].id.clone());
        Some((ids.collect(), found.values))
    }

    #[test]
    fn what_is_written_out_wins_over_a_placeholder() {
        let (ids, values) = found("/pets/lost").expect("a path");
        assert_eq!((ids, values), (vec!["list_lost_pets".to_owned()], Vec::new()));
        let (ids, values) = found("/pets/7").expect("a path");
        assert_eq!(ids, ["get_pet", "update_pet", "delete_pet"]);
        assert_eq!(values, ["7"]);
    }

    #[test]
    fn a_placeholder_takes_one_segment_with_whatever_is_escaped_in_it() {
        assert_eq!(found("/pets/a%2Fb").expect("a path").1, ["a/b"]);
        assert!(found("/pets/a/b").is_none());
        assert!(found("/pets/").is_none());
        assert!(found("/").is_none());
        assert!(found("//pets").is_none());
        assert!(found("/pets/..").is_none());
        assert!(found("/pets/%2E").is_none());
        assert_eq!(found("/pets/...").expect("a path").1, ["..."]);
    }
}
