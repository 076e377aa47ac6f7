//! What stays of emitted Rust when the words of the document are taken out of it.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A token without what the document may choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Bone {
    /// A name.
    Name(String),
    /// A text, with its quotes.
    Text(String),
    /// Anything else.
    Other(String),
}

/// The tokens of the items of a file, without documentation.
///
/// # Panics
///
/// When the text is not Rust.
pub(crate) fn bones(path: &str, text: &str) -> Vec<Vec<Bone>> {
    let parsed = syn::parse_file(text);
    assert!(parsed.is_ok(), "{path} is not Rust: {:?}\n{text}", parsed.err());
    let tokens = TokenStream::from_str(text).expect("what parses has tokens");
    let mut items = vec![Vec::new()];
    for token in tokens {
        let ends = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        if let Some(item) = items.last_mut() {
            item.push(token);
        }
        if ends {
            items.push(Vec::new());
        }
    }
    items.into_iter().map(|item| bones_of(item.into_iter().collect())).collect()
}

fn bones_of(tokens: TokenStream) -> Vec<Bone> {
    let mut bones = Vec::new();
    collect(tokens, &mut bones);
    bones
}

/// The documentation of a file, item by item, as rustdoc puts it together.
pub(crate) fn documentation(text: &str) -> Vec<String> {
    let tokens = TokenStream::from_str(text).expect("what parses has tokens");
    let mut found = vec![String::new()];
    gather(tokens, &mut found);
    found.retain(|page| !page.trim().is_empty());
    found
}

fn collect(tokens: TokenStream, bones: &mut Vec<Bone>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while index < tokens.len() {
        if let Some((_, length)) = doc(&tokens[index..]) {
            index += length;
            continue;
        }
        match &tokens[index] {
            TokenTree::Ident(name) => bones.push(Bone::Name(name.to_string())),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                bones.push(match literal.starts_with(['"', 'r']) {
                    true => Bone::Text(literal),
                    false => Bone::Other(literal),
                });
            }
            // Whether one stands there follows from the width of a line.
            TokenTree::Punct(punct)
                if punct.as_char() == ',' && ends_a_list(tokens.get(index + 1)) => {}
            TokenTree::Punct(punct) => bones.push(Bone::Other(punct.to_string())),
            // How many lines an example has follows from their width.
            TokenTree::Group(group) if is_example(&tokens[..index]) => {
                bones.push(Bone::Text(group.stream().to_string()));
            }
            TokenTree::Group(group) => {
                bones.push(Bone::Other(format!("{:?}(", group.delimiter())));
                collect(group.stream(), bones);
                bones.push(Bone::Other(format!("{:?})", group.delimiter())));
            }
        }
        index += 1;
    }
}

fn is_example(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Ident(name), TokenTree::Punct(_)] if name == "example")
}

fn ends_a_list(next: Option<&TokenTree>) -> bool {
    next.is_none_or(
        |next| matches!(next, TokenTree::Punct(punct) if punct.as_char() == '>'),
    )
}

/// The text of `#[doc = "…"]` or `#![doc = "…"]`, into which comments are made, and how many tokens it has.
fn doc(tokens: &[TokenTree]) -> Option<(String, usize)> {
    let is = |token: &TokenTree, wanted: char| matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted);
    let length = match tokens {
        [hash, bang, _, ..] if is(hash, '#') && is(bang, '!') => 3,
        [hash, _, ..] if is(hash, '#') => 2,
        _ => return None,
    };
    let TokenTree::Group(group) = &tokens[length - 1] else { return None };
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let inside: Vec<TokenTree> = group.stream().into_iter().collect();
    match &inside[..] {
        [TokenTree::Ident(name), equals, TokenTree::Literal(literal)]
            if name == "doc" && is(equals, '=') =>
        {
            let text = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?;
            Some((text.value(), length))
        }
        _ => None,
    }
}

fn gather(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while index < tokens.len() {
        if let Some((text, length)) = doc(&tokens[index..]) {
            if let Some(page) = found.last_mut() {
                // The space behind the slashes is none of the text.
                page.push_str(text.strip_prefix(' ').unwrap_or(&text));
                page.push('\n');
            }
            index += length;
            continue;
        }
        if found.last().is_some_and(|page| !page.is_empty()) {
            found.push(String::new());
        }
        if let TokenTree::Group(group) = &tokens[index] {
            gather(group.stream(), found);
            found.push(String::new());
        }
        index += 1;
    }
}
