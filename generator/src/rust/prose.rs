//! Words of a document to lines of documentation.
//!
//! Descriptions are hostile until neutralised: what comes out is Markdown that rustdoc neither runs, nor renders as
//! HTML, nor warns about. Code blocks become `text`, HTML becomes Markdown or is shown, links are absolute or plain text.

mod tags;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::diagnostics::steers;

/// Where lines of text are broken.
const WIDTH: usize = 100;

/// A description as lines of documentation; none for none.
pub(super) fn lines(text: &str, base_url: Option<&str>) -> Vec<String> {
    let markdown = tags::convert(&without_controls(text));
    let mut writer = Writer { base_url, ..Writer::default() };
    for event in Parser::new_ext(&markdown, Options::empty()) {
        writer.event(event);
    }
    writer.finish()
}

/// A description as documentation on one line, which may be in the middle of a sentence.
pub(super) fn line(text: &str) -> String {
    lines(text, None).join(" ").trim_end().to_owned()
}

/// A summary: the first line of a description, closed by a full stop.
pub(super) fn sentence(text: &str) -> Option<String> {
    let mut line = line(text);
    if line.is_empty() {
        return None;
    }
    if !line.ends_with(['.', '!', '?', ':']) {
        line.push('.');
    }
    Some(line)
}

/// Words on one line, as they are but without what steers or hides: for places that are no Markdown.
pub(super) fn plain(text: &str) -> String {
    without_controls(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An operationId as a sentence: `list_contacts` becomes `List contacts.`
pub(super) fn words_of(id: &str) -> String {
    let words = super::names::value(id).replace('_', " ");
    let mut chars = words.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    format!("{}{}.", first.into_iter().collect::<String>(), chars.as_str())
}

/// A paragraph of our own, as lines; code and links stay whole.
pub(super) fn filled(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    // How many backticks end the code that is being written: broken up, it could begin a line as a block of code.
    let mut open: Option<usize> = None;
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if open.is_some() || line.len() + word.len() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
        let runs = word.split(|c| c != '`').map(str::len).filter(|run| *run > 0);
        for run in runs {
            open = match open {
                None => Some(run),
                Some(fence) => Some(fence).filter(|fence| *fence != run),
            };
        }
    }
    lines
}

/// A wire name as code.
pub(super) fn code(text: &str) -> String {
    let text = without_controls(text).replace(['\n', '\r'], " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// What steers or hides never reaches the source.
fn without_controls(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().map(|c| if steers(c) && c != '\n' { ' ' } else { c }).collect()
}

/// Writes events as lines.
#[derive(Default)]
struct Writer<'b> {
    base_url: Option<&'b str>,
    lines: Vec<String>,
    /// The words of the paragraph that is being read.
    words: String,
    /// Number of the next item of each open list; none for bullets.
    lists: Vec<Option<u64>>,
    /// Starts with the marker of a new list item.
    marker: Option<String>,
    /// Targets of open links; none for one that is only text.
    links: Vec<Option<String>>,
    code_block: bool,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.code_block => self.code_lines(&text),
            Event::Text(text) => self.text(&text),
            Event::Code(text) => self.words.push_str(&code(&tags::signs(&text))),
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::SoftBreak => self.words.push(' '),
            Event::HardBreak => self.paragraph(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Strong => self.words.push_str("**"),
            Tag::Emphasis => self.words.push('*'),
            Tag::List(number) => {
                self.paragraph();
                self.lists.push(number);
            }
            Tag::Item => {
                let marker = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.marker = Some(marker);
            }
            // An address as a text is made a link where it is written.
            Tag::Link { link_type: LinkType::Autolink, .. } => self.links.push(None),
            Tag::Link { dest_url, .. } => {
                let target = self.absolute(&dest_url);
                if target.is_some() {
                    self.words.push('[');
                }
                self.links.push(target);
            }
            Tag::CodeBlock(_) => {
                self.paragraph();
                self.code_block = true;
                self.push_line("````text");
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.words.push_str("**"),
            TagEnd::Emphasis => self.words.push('*'),
            TagEnd::Paragraph | TagEnd::Heading(_) => self.paragraph(),
            TagEnd::Item => self.paragraph(),
            TagEnd::List(_) => {
                self.paragraph();
                self.lists.pop();
                self.blank();
            }
            TagEnd::Link => {
                if let Some(Some(target)) = self.links.pop() {
                    self.words.push_str(&format!("](<{target}>)"));
                }
            }
            TagEnd::CodeBlock => {
                self.push_line("````");
                self.code_block = false;
                self.blank();
            }
            _ => {}
        }
    }

    /// A link that leads somewhere from the documentation's own page.
    fn absolute(&self, target: &str) -> Option<String> {
        let plain = target
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`'));
        if !plain {
            return None;
        }
        if target.starts_with("https://") || target.starts_with("http://") {
            return Some(target.to_owned());
        }
        let base = self.base_url?.trim_end_matches('/');
        target.starts_with('/').then(|| format!("{base}{target}"))
    }

    fn text(&mut self, text: &str) {
        if self.links.last().is_some_and(Option::is_some) {
            escape_into(text, &mut self.words);
        } else {
            self.words.push_str(&escape(text));
        }
    }

    fn code_lines(&mut self, text: &str) {
        for line in tags::signs(text).lines() {
            // A line of the block must not close it.
            let line = line.replace("````", "'''' ");
            self.push_line(line.trim_end());
        }
    }

    /// Ends the paragraph: breaks it into lines under the current list.
    fn paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        if words.trim().is_empty() {
            return;
        }
        let indent = "  ".repeat(self.lists.len().saturating_sub(1));
        let marker = self.marker.take();
        let hang =
            if self.lists.is_empty() { String::new() } else { format!("{indent}   ") };
        let mut line = match &marker {
            Some(marker) => format!("{indent}{marker:<3}"),
            None => hang.clone(),
        };
        let mut empty = true;
        for word in words.split_whitespace() {
            if !empty && line.len() + word.len() >= WIDTH {
                self.lines.push(line.trim_end().to_owned());
                line.clone_from(&hang);
                empty = true;
            }
            if !empty {
                line.push(' ');
            }
            line.push_str(&if empty { escape_start(word) } else { word.to_owned() });
            empty = false;
        }
        self.lines.push(line.trim_end().to_owned());
        if self.lists.is_empty() {
            self.blank();
        }
    }

    fn push_line(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }

    fn blank(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.paragraph();
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines
    }
}

/// Text that Markdown takes as text.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        if word.starts_with("http://") || word.starts_with("https://") {
            let bare = word.trim_end().trim_end_matches(['.', ',', ';', ')', '"', '\'']);
            if bare.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>')) {
                escaped.push_str(&format!("<{bare}>"));
                escape_into(&word[bare.len()..], &mut escaped);
                continue;
            }
        }
        escape_into(word, &mut escaped);
    }
    escaped
}

fn escape_into(word: &str, escaped: &mut String) {
    let mut before = ' ';
    for (index, c) in word.char_indices() {
        let next = word[index + c.len_utf8()..].chars().next().unwrap_or(' ');
        let inside = before.is_ascii_alphanumeric() && next.is_ascii_alphanumeric();
        let special =
            matches!(c, '*' | '[' | ']' | '<' | '>' | '`' | '|' | '~' | '&' | '\\')
                || (c == '_' && !inside);
        // An address inside a word must not look like one: rustdoc warns about bare addresses.
        let address = c == '/' && before == ':' && next == '/';
        let sign = tags::is_sign(c);
        if special || address || sign {
            escaped.push('\\');
        }
        escaped.push(if sign { '<' } else { c });
        before = c;
    }
}

/// A word that would begin a heading, a list or a rule at the start of a line.
fn escape_start(word: &str) -> String {
    let numbered = word.trim_end_matches(['.', ')']);
    let is_number = numbered.len() < word.len()
        && !numbered.is_empty()
        && numbered.bytes().all(|b| b.is_ascii_digit());
    if is_number {
        return format!("{numbered}\\{}", &word[numbered.len()..]);
    }
    let hazard = word.starts_with(['#', '>', '='])
        || matches!(word.trim_start_matches(['-', '+']), "") && !word.is_empty();
    if hazard { format!("\\{word}") } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{code, filled};

    #[test]
    fn code_that_holds_fences_is_not_broken_up() {
        let code = code(
            "```\nfn main() {}\n``` and more words than stand on a line of documentation, so many",
        );
        for before in
            ["Needs", "Sends what was asked for, as far as it is known, and needs"]
        {
            let lines = filled(&format!(
                "{before} {code}, and gives nothing to speak of at all."
            ));
            assert!(lines.iter().any(|line| line.contains(&code)), "{lines:?}");
        }
    }
}
