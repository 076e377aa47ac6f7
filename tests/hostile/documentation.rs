//! G2 and G3: documentation from a document is words. No example in it is run, nothing in it acts when its page is opened.

use openapi_crate::files::Files;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

use crate::skeleton;

/// How many examples of ours are in the documentation of a crate.
pub(crate) fn examples(files: &Files) -> usize {
    pages(files).iter().map(|page| read(page).map_or(0, |read| read.0)).sum()
}

/// What is in the documentation of a crate that must not be, given how many examples of ours are in it.
pub(crate) fn fault(files: &Files, expected: usize) -> Option<String> {
    let mut examples = 0;
    for page in pages(files) {
        match read(&page) {
            Ok((more, _)) => examples += more,
            Err(fault) => return Some(format!("{fault} in the documentation {page:?}")),
        }
    }
    (examples != expected).then(|| format!("{examples} examples and not {expected}"))
}

/// A character in the text of a file that steers a terminal or an editor, or cannot be seen.
pub(crate) fn steering(files: &Files) -> Option<String> {
    let steers = |c: char| {
        (c.is_control() && c != '\n')
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    files.iter().find_map(|(path, text)| {
        let found = text.chars().find(|c| steers(*c))?;
        Some(format!("{path} holds {found:?}"))
    })
}

fn pages(files: &Files) -> Vec<String> {
    let emitted = files.iter().filter(|(path, _)| !path.starts_with("src/runtime/"));
    let mut pages = Vec::new();
    for (path, text) in emitted {
        if path.ends_with(".rs") {
            pages.extend(skeleton::documentation(text));
        } else if path.ends_with(".md") {
            pages.push(text.clone());
        }
    }
    pages
}

/// The examples on a page that would be run, and its other code.
fn read(page: &str) -> Result<(usize, usize), String> {
    // What rustdoc turns on.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let unindented = unindented(page);
    let (mut run, mut shown) = (0, 0);
    for event in Parser::new_ext(&unindented, options) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language)))
                if &*language == "text" =>
            {
                shown += 1;
            }
            Event::Start(Tag::CodeBlock(_)) => run += 1,
            Event::Html(html) | Event::InlineHtml(html) => {
                return Err(format!("the HTML {html:?}"));
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })
                if acts(&dest_url) =>
            {
                return Err(format!("the address {dest_url:?}"));
            }
            _ => {}
        }
    }
    Ok((run, shown))
}

/// An address that is neither a page on the net nor an item of the crate.
fn acts(address: &str) -> bool {
    let page = address.starts_with("https://") || address.starts_with("http://");
    !page && address.contains(':') && !address.replace("::", "").chars().all(is_of_path)
}

fn is_of_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '#')
}

/// rustdoc takes the indentation away that all lines of a page have.
fn unindented(page: &str) -> String {
    let lines = || page.lines().filter(|line| !line.trim().is_empty());
    let indent =
        lines().map(|line| line.len() - line.trim_start_matches(' ').len()).min();
    let lines = page.lines().map(|line| line.get(indent.unwrap_or(0)..).unwrap_or(""));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn each_executable_form_would_be_found() {
    for text in crate::payloads::executable() {
        let found = read(&text.replace('\r', "\n"));
        assert!(found.is_ok_and(|(run, _)| run > 0), "{text:?}");
    }
    assert!(read("<img src=x onerror=alert(1)>").is_err());
    assert!(read("[a](javascript:alert(1))").is_err());
    assert!(read("[`A`](super::A::b)").is_ok_and(|found| found == (0, 0)));
}
