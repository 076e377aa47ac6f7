//! How complaints print: sorted, repeated ones folded, each with its place and source line. Decides nothing about them.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin as Path, Renderer, Snippet,
};

use super::{Diagnostic, Diagnostics, Severity, neutral, steers};
use crate::bounds;
use crate::parallel;
use crate::source::{Position, Source, locate};

/// The complaints of a run together with the documents they are about, ready to print.
#[derive(Debug)]
pub struct Report<'a> {
    diagnostics: &'a Diagnostics,
    sources: &'a [Source],
    colour: bool,
    brief: bool,
}

impl<'a> Report<'a> {
    /// A report in plain text.
    pub fn new(diagnostics: &'a Diagnostics, sources: &'a [Source]) -> Self {
        Self { diagnostics, sources, colour: false, brief: false }
    }

    /// The same report with colours, for a terminal.
    #[must_use]
    pub fn coloured(self, colour: bool) -> Self {
        Self { colour, ..self }
    }

    /// The same report with notes counted instead of printed: they ask for nothing, and what does is not to drown in them.
    #[must_use]
    pub fn brief(self, brief: bool) -> Self {
        Self { brief, ..self }
    }

    fn placed(&self) -> Vec<Placed<'a>> {
        let mut pointers: BTreeMap<usize, Vec<&'a str>> = BTreeMap::new();
        for origin in self.diagnostics.iter().filter_map(|d| d.origin.as_ref()) {
            pointers.entry(origin.document).or_default().push(&origin.pointer);
        }
        let mut positions: HashMap<(usize, &str), Position> = HashMap::new();
        let located = parallel::map(pointers, |(document, pointers)| {
            let found = self.sources.get(document).map(|s| locate::locate(s, &pointers));
            (document, pointers, found)
        });
        for (document, pointers, found) in located {
            for (pointer, position) in
                pointers.into_iter().zip(found.into_iter().flatten())
            {
                if let Some(position) = position {
                    positions.insert((document, pointer), position);
                }
            }
        }
        let place = |diagnostic: &'a Diagnostic| {
            let origin = diagnostic.origin.as_ref();
            Placed {
                diagnostic,
                source: origin.and_then(|origin| self.sources.get(origin.document)),
                position: origin.and_then(|o| {
                    positions.get(&(o.document, o.pointer.as_str())).cloned()
                }),
            }
        };
        let mut placed: Vec<_> = self.diagnostics.iter().map(place).collect();
        placed.sort_by_cached_key(Placed::order);
        placed
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let renderer = match self.colour {
            true => Renderer::styled(),
            false => Renderer::plain(),
        };
        let mut repeated: BTreeMap<(String, &str), usize> = BTreeMap::new();
        let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
        for placed in self.placed() {
            let Diagnostic { severity, code, .. } = placed.diagnostic;
            if self.brief && *severity == Severity::Note {
                *counted.entry(code).or_default() += 1;
                continue;
            }
            if *severity != Severity::Error {
                let count = repeated.entry((placed.file(), code)).or_default();
                *count += 1;
                if *count > bounds::REPEATED_WARNINGS {
                    continue;
                }
            }
            writeln!(formatter, "{}\n", renderer.render(&[placed.group()]))?;
        }
        for ((file, code), count) in repeated {
            if let more @ 1.. = count.saturating_sub(bounds::REPEATED_WARNINGS) {
                writeln!(formatter, "note[{code}]: {more} more of these in {file}\n")?;
            }
        }
        for (code, count) in counted {
            writeln!(
                formatter,
                "note[{code}]: {count} of these; `--verbose` shows them"
            )?;
        }
        Ok(())
    }
}

/// A complaint and where it stands.
struct Placed<'a> {
    diagnostic: &'a Diagnostic,
    source: Option<&'a Source>,
    position: Option<Position>,
}

impl<'a> Placed<'a> {
    fn file(&self) -> String {
        let excerpt = self.diagnostic.excerpt.as_ref();
        let file = self.source.map(|s| s.name.as_str());
        neutral(file.or(excerpt.map(|e| e.file.as_str())).unwrap_or_default())
    }

    /// Errors come last, where a terminal still shows them; all else by place.
    fn order(&self) -> (bool, String, (usize, usize)) {
        let is_error = self.diagnostic.severity == Severity::Error;
        (is_error, self.file(), self.line_column().unwrap_or_default())
    }

    fn line_column(&self) -> Option<(usize, usize)> {
        match (&self.position, &self.diagnostic.excerpt) {
            (Some(position), _) => Some((position.line, position.column)),
            (None, Some(excerpt)) => excerpt.line_column,
            (None, None) => None,
        }
    }

    /// The source line as a terminal may show it, one character for one, and the characters to mark.
    fn line(&self) -> Option<(String, std::ops::Range<usize>)> {
        let (_, column) = self.line_column()?;
        let (line, width) = match (&self.position, self.source) {
            (Some(position), Some(source)) => {
                let line = position.line_of(&source.text);
                let marked = source.text.get(position.range.clone())?;
                (line, marked.split('\n').next()?.chars().count())
            }
            _ => (self.diagnostic.excerpt.as_ref()?.line.as_str(), 1),
        };
        let line = line.trim_end();
        if line.is_empty() || line.chars().nth(bounds::LINE_CHARS).is_some() {
            return None;
        }
        let shown: String = line
            .chars()
            .map(|c| if steers(c) && c != '\t' { '\u{fffd}' } else { c })
            .collect();
        let byte = |chars: usize| {
            shown.char_indices().nth(chars).map_or(shown.len(), |(at, _)| at)
        };
        let range = byte(column - 1)..byte(column - 1 + width.max(1));
        Some((shown, range))
    }

    fn elements(&self) -> Vec<Element<'static>> {
        let file = self.file();
        let mut elements: Vec<Element<'static>> = Vec::new();
        match (self.line_column(), self.line()) {
            (Some((number, _)), Some((line, range))) => elements.push(
                Snippet::source(line)
                    .path(file.clone())
                    .line_start(number)
                    .annotation(AnnotationKind::Primary.span(range))
                    .into(),
            ),
            (Some((line, column)), None) => {
                elements.push(
                    Path::path(file.clone()).line(line).char_column(column).into(),
                );
            }
            (None, _) if !file.is_empty() => {
                elements.push(Path::path(file.clone()).into());
            }
            (None, _) => {}
        }
        if let Some(origin) = &self.diagnostic.origin {
            let pointer = neutral(&origin.pointer);
            elements.push(Level::NOTE.message(format!("at #{pointer}")).into());
        }
        if !self.diagnostic.help.is_empty() {
            let help = self.diagnostic.help.replace("{document}", &file);
            elements.push(Level::HELP.message(help).into());
        }
        elements
    }

    fn group(&self) -> Group<'a> {
        let level = match self.diagnostic.severity {
            Severity::Note => Level::NOTE,
            Severity::Warning => Level::WARNING,
            Severity::Error => Level::ERROR,
        };
        let Diagnostic { code, message, .. } = self.diagnostic;
        level.primary_title(message.as_str()).id(*code).elements(self.elements())
    }
}
