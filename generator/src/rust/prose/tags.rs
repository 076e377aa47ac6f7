//! HTML tags in a description: those that format become Markdown, every other `<` stays as the sign that it is.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

/// Stands for a `<` that is a sign and begins no tag, while Markdown is read; no text has this character.
const SIGN: char = '\u{fdd0}';

/// What each tag becomes. Words in angle brackets that are no tags of this table are the writer's: `Bearer <token>`.
const TAGS: &[(&[&str], &str)] = &[
    (&["code", "tt", "kbd", "samp"], "`"),
    (&["b", "strong"], "**"),
    (&["br", "hr", "p", "div", "ul", "ol", "dl", "table", "tr", "blockquote"], "\n\n"),
    (&["h1", "h2", "h3", "h4", "h5", "h6"], "\n\n"),
    (&["i", "em", "u", "span", "font", "small", "sub", "sup", "center", "pre"], ""),
    (&["thead", "tbody", "td", "th", "dt", "dd"], ""),
];

/// The text with Markdown for its tags, and [`SIGN`] for every other `<` that is not part of an address. Code stays.
pub(super) fn convert(text: &str) -> String {
    let text = text.replace(SIGN, " ");
    let signs = text.replace('<', &SIGN.to_string());
    if signs == text {
        return text;
    }
    let mut converted = String::with_capacity(signs.len());
    let mut link = None;
    let mut at = 0;
    for code in code(&signs) {
        formatted(&signs[at..code.start], &mut link, &mut converted);
        converted.push_str(&signs[code.clone()]);
        at = code.end;
    }
    formatted(&signs[at..], &mut link, &mut converted);
    close(&mut link, &mut converted);
    converted
}

/// The text with `<` where it was.
pub(super) fn signs(text: &str) -> String {
    text.replace(SIGN, "<")
}

/// Whether a character is a `<` that is no tag.
pub(super) fn is_sign(c: char) -> bool {
    c == SIGN
}

/// Spans and fences of code.
fn code(text: &str) -> Vec<Range<usize>> {
    let events = Parser::new_ext(text, Options::empty()).into_offset_iter();
    let code = events.filter(|(event, _)| {
        matches!(
            event,
            Event::Code(_) | Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))
        )
    });
    code.map(|(_, range)| range).collect()
}

/// Appends a text without code. `link` is the target of the link that is open.
fn formatted(text: &str, link: &mut Option<String>, converted: &mut String) {
    let mut rest = text;
    while let Some(start) = rest.find(SIGN) {
        converted.push_str(&rest[..start]);
        rest = &rest[start + SIGN.len_utf8()..];
        // A tag ends before the next one begins, so that each is looked at once.
        let inside = rest.find([SIGN, '>']).filter(|end| rest[*end..].starts_with('>'));
        let inside = inside.map(|end| &rest[..end]);
        if inside.is_some_and(is_address) {
            converted.push('<');
        } else if inside.is_some_and(|tag| tag_into(tag, link, converted)) {
            rest = &rest[inside.map_or(0, str::len) + 1..];
        } else {
            converted.push(SIGN);
        }
    }
    converted.push_str(rest);
}

fn is_address(inside: &str) -> bool {
    let is_web = inside.starts_with("http://") || inside.starts_with("https://");
    is_web && !inside.contains(char::is_whitespace)
}

/// Appends what a tag stands for; false when it is none.
fn tag_into(tag: &str, link: &mut Option<String>, converted: &mut String) -> bool {
    let (closes, tag) = match tag.strip_prefix('/') {
        Some(name) => (true, name),
        None => (false, tag),
    };
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
    let (name, attributes) = (tag[..end].to_ascii_lowercase(), tag[end..].trim_end());
    let attributes = attributes.strip_suffix('/').unwrap_or(attributes);
    let are_attributes = attributes.trim().is_empty()
        || attributes.starts_with(char::is_whitespace) && attributes.contains('=');
    if !are_attributes {
        return false;
    }
    match name.as_str() {
        "li" if closes => {}
        "li" => converted.push_str("\n- "),
        "a" if closes => close(link, converted),
        "a" if attributes.is_empty() => return false,
        "a" if link.is_none() => {
            *link = attribute(attributes, "href");
            if link.is_some() {
                converted.push('[');
            }
        }
        "a" => {}
        name => match TAGS.iter().find(|(names, _)| names.contains(&name)) {
            Some((_, markdown)) => converted.push_str(markdown),
            None => return false,
        },
    }
    true
}

fn close(link: &mut Option<String>, converted: &mut String) {
    if let Some(target) = link.take() {
        converted.push_str(&format!("](<{target}>)"));
    }
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let (_, value) = attributes.split_once(&format!("{name}="))?;
    let value = value.trim_start();
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split_whitespace().next()?,
    };
    let plain = value.trim().replace(['<', '>', '(', ')', ' ', '\n'], "");
    (!plain.is_empty()).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::super::lines;

    fn line(text: &str) -> String {
        lines(text, None).join("\n")
    }

    #[test]
    fn words_in_angle_brackets_are_kept() {
        for (text, expected) in [
            ("Send Bearer <token> here", r"Send Bearer \<token\> here"),
            ("GET /x/<id>/y", r"GET /x/\<id\>/y"),
            ("A Vec<String> is", r"A Vec\<String\> is"),
            ("if a<b then c>d", r"if a\<b then c\>d"),
            ("<body>, <address>, <a>", r"\<body\>, \<address\>, \<a\>"),
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn code_is_left_alone() {
        for (text, expected) in [
            ("Use `<id>` here", "Use `<id>` here"),
            ("Use `a<b>c</b>` here", "Use `a<b>c</b>` here"),
            ("Use <code><id></code> here", "Use `<id>` here"),
            ("<p>Use `<id>` here</p>", "Use `<id>` here"),
            ("```xml\n<a href='b'>\n<p>\n```", "````text\n<a href='b'>\n<p>\n````"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn addresses_become_one_link() {
        for (text, expected) in [
            ("<http://shop.example>", "<http://shop.example>"),
            ("See http://shop.example.", "See <http://shop.example>."),
            (
                "<a href=\"http://shop.example\">http://shop.example</a>",
                r"[http:\//shop.example](<http://shop.example>)",
            ),
            ("<a href='http://shop.example'>shop", "[shop](<http://shop.example>)"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn tags_become_markdown() {
        let text = "<p class=\"x\">One<br/>two <b>three</b></p><ul><li>four</li><li>five</li></ul>";
        assert_eq!(line(text), "One\n\ntwo **three**\n\n-  four\n-  five");
    }
}
