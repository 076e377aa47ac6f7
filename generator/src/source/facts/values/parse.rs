//! The reader for lists of values in prose: a cue, then a run of `<code>` spans with little between them, else a plain list of
//! words. Touches no schema.

use std::sync::LazyLock;

use regex::Regex;

use super::Listed;

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a constant pattern")
}

/// "Allowed values", "Possible Values", "supported text values", …
static CUE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"(?i)\b(allowed|allowable|possible|supported|available|valid|accepted|acceptable|permitted)\s+(\w+\s+){0,2}values?\b",
    )
});
/// One step through a description with markup.
static PIECE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"<code>([^<]*)</code>|<[^>]*>|[^<]+|<"));
/// A sentence that goes on with the values of one edition: "For South Africa Edition, additional values include".
static EDITION: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?i)(^|\.)\s*for\b[^.]*\bedition\b[^.]*$"));
static SEPARATOR: LazyLock<Regex> =
    LazyLock::new(|| regex(r"\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+"));
static WORD: LazyLock<Regex> = LazyLock::new(|| regex(r#"^["'`]?([\w./-]*\w)["'`]?$"#));
/// The end of a plain list: the end of its sentence, or markup.
static END: LazyLock<Regex> = LazyLock::new(|| regex(r"\.(\s|$)|[<\n]"));

/// Words that say nothing of their own between a cue and a value, or between two values.
const JOINING: [&str; 12] = [
    "and",
    "or",
    "are",
    "is",
    "include",
    "includes",
    "either",
    "be",
    "can",
    "the",
    "following",
    "for",
];
/// Words after which a `<code>` span is not a further value.
const LEAVING: [&str; 8] =
    ["note", "default", "defaults", "use", "example", "if", "when", "eg"];

/// True when the text announces a list of values.
pub(super) fn announces(prose: &str) -> bool {
    CUE.is_match(prose)
}

/// The list, empty when it cannot be read.
pub(super) fn read(prose: &str) -> Listed {
    let mut listed = Listed::default();
    let Some(cue) = CUE.find(prose) else {
        return listed;
    };
    let after = &prose[cue.end()..];
    for (index, (gap, code)) in spans(after).into_iter().enumerate() {
        if !goes_on(&gap, index == 0) {
            break;
        }
        listed.labels.extend(label(&gap));
        listed.values.extend(split(&code));
    }
    if listed.values.is_empty() {
        listed.values = words(after);
    }
    listed
}

/// The `<code>` spans of a text, each with what stands before it. What parentheses hold is an aside and passed over.
fn spans(text: &str) -> Vec<(String, String)> {
    let mut spans = Vec::new();
    let mut gap = String::new();
    let mut depth = 0_usize;
    let mut bold = false;
    for piece in PIECE.captures_iter(text) {
        if let Some(code) = piece.get(1) {
            if depth == 0 {
                spans.push((std::mem::take(&mut gap), code.as_str().to_owned()));
            }
            continue;
        }
        match piece[0].to_ascii_lowercase().as_str() {
            "<b>" | "<strong>" => bold = true,
            "</b>" | "</strong>" => bold = false,
            tag if tag.starts_with("<br") || tag.starts_with("</br") => gap.push('\n'),
            tag if tag.starts_with('<') => {}
            _ => {
                for character in piece[0].chars() {
                    match character {
                        '(' => depth += 1,
                        ')' => depth = depth.saturating_sub(1),
                        // Bold words are the names of editions.
                        _ if depth > 0 || bold => {}
                        other => gap.push(other),
                    }
                }
            }
        }
    }
    spans
}

/// True when what stands between two values only joins or labels them.
fn goes_on(gap: &str, first: bool) -> bool {
    let after_cue = CUE.find_iter(gap).last().map(|cue| &gap[cue.end()..]);
    let rest = after_cue.unwrap_or(gap);
    if EDITION.is_match(rest) {
        return true;
    }
    let line = rest.rsplit('\n').next().unwrap_or(rest);
    let same_line = line.len() == gap.len();
    if line.contains('.') && !(same_line && first) {
        return false;
    }
    own_words(line).count() <= 3
        && !line
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| LEAVING.contains(&word.to_ascii_lowercase().as_str()))
}

fn own_words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !c.is_alphanumeric()).filter(|word| {
        !word.is_empty() && !JOINING.contains(&word.to_ascii_lowercase().as_str())
    })
}

fn label(gap: &str) -> Option<String> {
    let line = gap.rsplit('\n').next()?.trim().strip_suffix('-')?;
    Some(own_words(line).collect::<Vec<_>>().join(" ")).filter(|label| !label.is_empty())
}

/// Some spans hold a whole list.
fn split(code: &str) -> Vec<String> {
    let code = code.trim();
    if !code.contains(',') {
        return vec![code.to_owned()];
    }
    let values = SEPARATOR.split(code).map(str::trim);
    values.filter(|v| !v.is_empty()).map(str::to_owned).collect()
}

/// A list without markup: single words only, at least two of them.
fn words(after: &str) -> Vec<String> {
    let list = END.find(after).map_or(after, |end| &after[..end.start()]);
    let list = list.trim_start_matches([':', ' ', '-']);
    let list = ["are ", "is ", "include "]
        .iter()
        .find_map(|verb| list.strip_prefix(verb))
        .unwrap_or(list);
    let found: Option<Vec<String>> = SEPARATOR
        .split(list.trim())
        .filter(|item| !matches!(*item, "" | "etc" | "more"))
        .map(|item| Some(WORD.captures(item.trim())?[1].to_owned()))
        .collect();
    found.filter(|values| values.len() > 1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::read;

    fn values(prose: &str) -> Vec<String> {
        read(prose).cleaned().values
    }

    #[test]
    fn one_value_a_span() {
        let prose = "State. Allowed Values: <code>open</code>,<code> paid </code> and <code>void</code>. Use <code>x</code>.";
        assert_eq!(values(prose), ["open", "paid", "void"]);
    }

    #[test]
    fn a_list_in_one_span() {
        let prose = "Allowed values <code>name, e_mail and Status.All</code>";
        assert_eq!(values(prose), ["name", "e_mail", "Status.All"]);
    }

    #[test]
    fn plain_words() {
        assert_eq!(
            values("Possible values: unit, volume. unit: cheap."),
            ["unit", "volume"]
        );
        assert_eq!(values("Allowed values: cash, check, etc."), ["cash", "check"]);
        assert_eq!(values(r#"Allowed values: "a_b", "c". More."#), ["a_b", "c"]);
        assert!(values("The allowed values depend on the field").is_empty());
    }

    #[test]
    fn editions_go_on() {
        let prose = "Allowed values: <code>a</code> or <code>b</code>. For North Edition, more values include <code>c</code>.\
                     <br/><b>For South Edition:</b> <code>d</code>(far), <code>a</code>.</br><code>e</code> only for <b>West</b>";
        assert_eq!(values(prose), ["a", "b", "c", "d", "e"]);
        let prose = "Supported values for <b>X</b> are <code>a</code>.</br> Supported values for Y are <code>b</code>";
        assert_eq!(values(prose), ["a", "b"]);
    }

    #[test]
    fn asides_and_phrases_are_no_values() {
        let prose = "Allowed Values: <code>a</code> (once <code>b</code>), <code>any word</code> or a name (<code>x_*</code>)";
        assert_eq!(values(prose), ["a"]);
    }

    #[test]
    fn labels_are_kept_apart() {
        let listed = read(
            "Possible Values:  <br>Fixed Asset - <code>fixed</code>,  <br>Bank - <code>bank</code>",
        );
        assert_eq!(listed.values, ["fixed", "bank"]);
        assert_eq!(listed.labels, ["Fixed Asset", "Bank"]);
    }
}
