//! A text that a regular expression is found in.

use regex_syntax::hir::{Class, Hir, HirKind, Repetition};

use super::scalar::Seed;
use crate::bounds;

/// A text for a pattern, of at least so many characters where it leaves the choice; nothing for a pattern of another
/// dialect, or one that takes too long a text.
pub(super) fn text(seed: Seed, pattern: &str, shortest: usize) -> Option<String> {
    let pattern = regex_syntax::parse(pattern).ok()?;
    let mut text = String::new();
    write(&pattern, seed, shortest, &mut text)?;
    Some(text)
}

fn write(pattern: &Hir, seed: Seed, shortest: usize, text: &mut String) -> Option<()> {
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => text.push(one_of(class, seed)?),
        HirKind::Repetition(repeated) => repeat(repeated, seed, shortest, text)?,
        HirKind::Capture(group) => write(&group.sub, seed, shortest, text)?,
        HirKind::Concat(parts) => {
            for (index, part) in parts.iter().enumerate() {
                write(part, seed.child(&index.to_string()), shortest, text)?;
            }
        }
        HirKind::Alternation(parts) => write(seed.choose(parts)?, seed, shortest, text)?,
    }
    (text.len() <= bounds::SAMPLE_CHARS).then_some(())
}

/// Once, unless more or nothing is asked for.
fn repeat(
    repeated: &Repetition,
    seed: Seed,
    shortest: usize,
    text: &mut String,
) -> Option<()> {
    let missing = shortest.saturating_sub(text.chars().count()).max(1);
    let times = u32::try_from(missing).unwrap_or(u32::MAX).max(repeated.min);
    for index in 0..times.min(repeated.max.unwrap_or(u32::MAX)) {
        let before = text.len();
        write(&repeated.sub, seed.child(&index.to_string()), 0, text)?;
        if text.len() == before {
            break;
        }
    }
    Some(())
}

/// A letter or a digit, if the class has any.
fn one_of(class: &Class, seed: Seed) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => {
            class.ranges().iter().map(|range| (range.start(), range.end())).collect()
        }
        Class::Bytes(class) => class
            .ranges()
            .iter()
            .map(|range| (char::from(range.start()), char::from(range.end())))
            .collect(),
    };
    let has = |c: &char| ranges.iter().any(|(from, to)| (from..=to).contains(&c));
    let plain: Vec<char> =
        ('0'..='9').chain('A'..='Z').chain('a'..='z').filter(has).collect();
    seed.choose(&plain).or(ranges.first().map(|(from, _)| from)).copied()
}

#[cfg(test)]
mod tests {
    use super::{Seed, text};

    #[test]
    fn a_pattern_is_found_in_the_text_that_is_made_for_it() {
        for (pattern, shortest) in [
            ("^[A-Z].*", 2),
            (r"^\d{3}-\d{4}$", 0),
            ("^(asc|desc)$", 0),
            (r"[^\s@]+@[^\s@]+\.[a-z]{2,}", 20),
            ("^$", 0),
            ("(é|ü)?x*", 5),
            (r"^(\b){1000}a$", 0),
        ] {
            let made = text(Seed::of("key"), pattern, shortest).expect(pattern);
            let regex = regex::Regex::new(pattern).expect(pattern);
            assert!(regex.is_match(&made), "{pattern}: {made}");
            assert!(made.len() >= shortest, "{pattern}: {made}");
        }
    }

    #[test]
    fn a_pattern_that_takes_too_much_or_is_of_another_dialect_has_no_text() {
        assert_eq!(text(Seed::of("key"), "(a{900}){900}", 0), None);
        assert_eq!(text(Seed::of("key"), "(?=a)b", 0), None);
    }
}
