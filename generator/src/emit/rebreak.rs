//! Where prettyplease and rustfmt break a long line in different places, rustfmt's place.
//!
//! The emitter writes few constructs, so few differences matter: what fits on one line stands on one line, a long right
//! side moves to a line of its own, and a call stays beside what it is called on.

use super::manifest::MAX_WIDTH;

/// The text with its lines broken as rustfmt breaks them.
pub(super) fn rebreak(text: &str) -> String {
    let mut lines = beside_receivers(text);
    // A bracket closes before the one around it does, so that pairs are joined from inside out.
    let mut index = lines.len();
    while index > 0 {
        index -= 1;
        if let Some((count, joined)) = group(&lines[index..])
            .and_then(|count| Some((count, join(&lines[index..index + count])?)))
        {
            lines.splice(index..index + count, joined);
        }
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// `request` and `.path(` on two lines become one, and what is inside moves to the left.
fn beside_receivers(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut moved: Option<usize> = None;
    for line in text.lines() {
        let receiver = lines
            .last()
            .filter(|last| matches!(last.trim_start(), "request" | "self.0"))
            .map(|last| indent(last));
        if let (Some(at), true) = (receiver, line.trim_start().starts_with('.')) {
            if let Some(last) = lines.last_mut() {
                last.push_str(line.trim_start());
            }
            moved = Some(at);
            continue;
        }
        match moved {
            Some(at) if indent(line) > at => lines.push(line[4..].to_owned()),
            _ => {
                moved = None;
                lines.push(line.to_owned());
            }
        }
    }
    lines
}

/// How many lines belong to what starts here, if it is one value broken into several lines.
fn group(lines: &[String]) -> Option<usize> {
    let first = &lines[0];
    let value = split(first).is_some()
        || first.trim_start().starts_with("Self {")
        || is_literal(first);
    if !value || first.ends_with([';', ',', '}']) {
        return None;
    }
    let inside =
        lines[1..].iter().take_while(|line| indent(line) > indent(first)).count();
    if inside == 0 {
        return None;
    }
    let close = lines.get(inside + 1).filter(|line| {
        indent(line) == indent(first)
            && line.trim_start().starts_with([')', '>', ']', '}'])
    });
    let count = 1 + inside + usize::from(close.is_some());
    // Statements and attributes are not values; a semicolon may only end the whole.
    let simple = lines[1..count - 1]
        .iter()
        .all(|line| !line.contains(';') && !line.trim_start().starts_with('#'));
    simple.then_some(count)
}

/// A struct or a list as a value.
fn is_literal(line: &str) -> bool {
    let code = line.trim_start();
    let opens = code.ends_with(" {") || code.ends_with('(') || code.ends_with("&[");
    let words = ["fn ", "impl", "match ", "enum ", "struct ", "static ", "-> ", "pub "];
    opens && !words.iter().any(|word| code.contains(word))
}

/// The left and right side of an assignment, of a field or of a parameter.
fn split(line: &str) -> Option<(&str, &str)> {
    let code = line.trim_start();
    if code.starts_with("let ") || code.starts_with("self.") {
        return line
            .split_once(" = ")
            .map(|(left, right)| (&line[..left.len() + 2], right));
    }
    let name = code.strip_prefix("pub ").unwrap_or(code).split_once(": ")?.0;
    let plain =
        name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '#'));
    plain
        .then(|| line.split_once(": "))
        .flatten()
        .map(|(left, right)| (&line[..=left.len()], right))
}

/// The value on one line, or on a line of its own after its left side, if it fits there.
fn join(lines: &[String]) -> Option<Vec<String>> {
    let (first, rest) = lines.split_first()?;
    let margin = " ".repeat(indent(first));
    let (left, right) = split(first).unwrap_or((&margin, first.trim_start()));
    let mut joined = right.to_owned();
    for line in rest.iter().map(|line| line.trim_start()) {
        let closes = line.starts_with([')', '>', ']', '}']);
        if closes && joined.ends_with(',') {
            joined.pop();
        }
        let tight =
            joined.ends_with(['(', '<', '[']) || line.starts_with(['.', ')', '>', ']']);
        if !tight {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    let gap = if left.trim().is_empty() { "" } else { " " };
    // rustfmt does not count the word `impl` of a parameter.
    let uncounted = if joined.starts_with("impl ") { "impl ".len() } else { 0 };
    if left.len() + gap.len() + joined.len() - uncounted <= MAX_WIDTH {
        return Some(vec![format!("{left}{gap}{joined}")]);
    }
    let below = format!("{margin}    {joined}");
    let movable = left.trim_start().contains(' ')
        && !first.ends_with('{')
        && !first.ends_with('[');
    (movable && below.len() <= MAX_WIDTH).then(|| vec![left.to_owned(), below])
}
