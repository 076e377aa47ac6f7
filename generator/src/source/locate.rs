//! From a JSON pointer to line, column and bytes, on demand. Keeps nothing: places are only looked for when something is
//! printed, and then all of a document in one pass.

use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser};

use super::{Source, push_token, read};

mod json;

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// The bytes of the key, or of the item of a list.
    pub range: Range<usize>,
}

impl Position {
    /// The whole line of the text in which it is.
    pub(crate) fn line_of<'a>(&self, text: &'a str) -> &'a str {
        let start = text[..self.range.start].rfind('\n').map_or(0, |end| end + 1);
        let rest = &text[start..];
        rest.split('\n').next().unwrap_or(rest)
    }
}

impl Source {
    /// Where a JSON pointer stands in the text; for a place that is not in the text, the nearest one around it.
    pub fn locate(&self, pointer: &str) -> Option<Position> {
        locate(self, &[pointer]).pop().flatten()
    }
}

/// Where several JSON pointers stand, in one pass over the text.
pub(crate) fn locate(source: &Source, pointers: &[&str]) -> Vec<Option<Position>> {
    let mut tracker = Tracker::new(pointers);
    let text = source.text.as_str();
    if read::is_json(&source.name) {
        json::feed(text, &mut tracker);
    } else {
        feed_yaml(text, &mut tracker);
    }
    let ranges = pointers.iter().map(|pointer| tracker.nearest(pointer));
    positions(text, ranges.collect())
}

/// The ranges of a text as people count, in one pass over it.
fn positions(text: &str, ranges: Vec<Option<Range<usize>>>) -> Vec<Option<Position>> {
    let mut positions = vec![None; ranges.len()];
    let mut ordered: Vec<(usize, Range<usize>)> = ranges
        .into_iter()
        .enumerate()
        .filter_map(|(at, range)| Some((at, range?)))
        .collect();
    ordered.sort_by_key(|(_, range)| range.start);
    let (mut line, mut column, mut passed) = (1, 1, 0);
    for (at, range) in ordered {
        let between = &text[passed..range.start];
        passed = range.start;
        line += between.matches('\n').count();
        column = match between.rfind('\n') {
            Some(end) => between[end..].chars().count(),
            None => column + between.chars().count(),
        };
        positions[at] = Some(Position { line, column, range });
    }
    positions
}

// An error ends the pass: what stands before it is found, and what stands after it never became a tree.
fn feed_yaml(text: &str, tracker: &mut Tracker<'_>) {
    let bytes = Bytes::new(text);
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        let range = || bytes.of(span.start.index())..bytes.of(span.end.index());
        match event {
            Event::Scalar(scalar, ..) => tracker.scalar(&scalar, range),
            Event::MappingStart(..) => tracker.open(true, range),
            Event::SequenceStart(..) => tracker.open(false, range),
            Event::MappingEnd | Event::SequenceEnd => tracker.close(),
            _ => {}
        }
    }
}

/// From the characters that saphyr counts to bytes.
struct Bytes<'a> {
    text: &'a str,
    is_ascii: bool,
    /// Characters and bytes up to the place before, which most come after.
    before: Cell<(usize, usize)>,
}

impl<'a> Bytes<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, is_ascii: text.is_ascii(), before: Cell::default() }
    }

    fn of(&self, characters: usize) -> usize {
        if self.is_ascii {
            return characters.min(self.text.len());
        }
        let (passed, start) = self.before.get();
        let (passed, start) =
            if passed <= characters { (passed, start) } else { (0, 0) };
        let mut rest = self.text[start..].char_indices();
        let found = rest.nth(characters - passed);
        let at = found.map_or(self.text.len(), |(at, _)| start + at);
        if found.is_some() {
            self.before.set((characters, at));
        }
        at
    }
}

enum Level {
    Map { at_key: bool, pointer: usize },
    List { next: usize, pointer: usize },
}

/// Follows a parser through a text and notes where the wanted pointers stand.
struct Tracker<'a> {
    wanted: HashMap<&'a str, Option<Range<usize>>>,
    pointer: String,
    levels: Vec<Level>,
}

impl<'a> Tracker<'a> {
    fn new(pointers: &[&'a str]) -> Self {
        let mut wanted = HashMap::new();
        for pointer in pointers {
            wanted.extend(ancestors(pointer).map(|ancestor| (ancestor, None)));
        }
        Self { wanted, pointer: String::new(), levels: Vec::new() }
    }

    fn nearest(&self, pointer: &str) -> Option<Range<usize>> {
        ancestors(pointer).find_map(|ancestor| self.wanted.get(ancestor)?.clone())
    }

    fn scalar(&mut self, text: &str, range: impl Fn() -> Range<usize>) {
        if let Some(Level::Map { at_key, pointer }) = self.levels.last_mut()
            && *at_key
        {
            *at_key = false;
            self.pointer.truncate(*pointer);
            push_token(&mut self.pointer, text);
            self.note(range);
        } else {
            self.value(range);
        }
    }

    fn open(&mut self, is_map: bool, range: impl Fn() -> Range<usize>) {
        self.value(range);
        let pointer = self.pointer.len();
        self.levels.push(match is_map {
            true => Level::Map { at_key: true, pointer },
            false => Level::List { next: 0, pointer },
        });
    }

    fn close(&mut self) {
        if let Some(Level::Map { pointer, .. } | Level::List { pointer, .. }) =
            self.levels.pop()
        {
            self.pointer.truncate(pointer);
        }
    }

    fn value(&mut self, range: impl Fn() -> Range<usize>) {
        match self.levels.last_mut() {
            // The key's place has been noted already, and says more than the value's.
            Some(Level::Map { at_key, .. }) => *at_key = true,
            Some(Level::List { next, pointer }) => {
                self.pointer.truncate(*pointer);
                push_token(&mut self.pointer, &next.to_string());
                *next += 1;
                self.note(range);
            }
            None => self.note(range),
        }
    }

    fn note(&mut self, range: impl Fn() -> Range<usize>) {
        if let Some(place) = self.wanted.get_mut(self.pointer.as_str())
            && place.is_none()
        {
            let Range { start, end } = range();
            *place = Some(start..end.max(start));
        }
    }
}

/// A pointer and all around it, the innermost first.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| {
        pointer.rfind('/').map(|end| &pointer[..end])
    })
}
