//! Wire names to Rust names: ASCII, in the right case, no keyword, each once.

use std::collections::{HashMap, HashSet};

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

use crate::bounds;

/// A name for a value: `snake_case`.
pub fn value(wire: &str) -> String {
    identifier(&ascii(wire).to_snake_case(), "value")
}

/// A name for a type or variant: `PascalCase`. Words of one letter are one word together, `Pdf` for `p-d-f`.
pub fn ty(wire: &str) -> String {
    let mut name = ascii(wire).to_pascal_case();
    if name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_uppercase()) {
        name[1..].make_ascii_lowercase();
    }
    identifier(&name, "Type")
}

/// A name for a static: `SHOUTY_SNAKE_CASE`.
pub fn shouty(wire: &str) -> String {
    identifier(&ascii(wire).to_shouty_snake_case(), "VALUE")
}

/// Letters and digits stay; everything else divides words, and what is no ASCII says its number.
fn ascii(wire: &str) -> String {
    let mut name = String::with_capacity(wire.len());
    for c in wire.chars() {
        if name.len() >= bounds::IDENTIFIER_BYTES {
            break;
        }
        match c {
            c if c.is_ascii_alphanumeric() => name.push(c),
            '+' => name.push_str(" plus "),
            '%' => name.push_str(" percent "),
            c if c.is_ascii() => name.push(' '),
            c => name.push_str(&format!(" u{:x} ", u32::from(c))),
        }
    }
    name
}

fn identifier(name: &str, fallback: &str) -> String {
    match name.chars().next() {
        None => fallback.to_owned(),
        Some(first) if first.is_ascii_digit() => match fallback {
            "value" => format!("{fallback}_{name}"),
            _ => format!("N{name}"),
        },
        Some(_) => name.to_owned(),
    }
}

/// Whether a method can have this name, as it is.
pub fn is_value(name: &str) -> bool {
    value(name) == name && !is_path_keyword(name)
}

/// Whether a type can have this name, as it is.
pub fn is_ty(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_uppercase())
        && characters.all(|rest| rest.is_ascii_alphanumeric() || rest == '_')
        && !is_path_keyword(name)
}

/// Whether a name cannot be one in Rust, even as `r#name`.
fn is_path_keyword(name: &str) -> bool {
    matches!(name, "self" | "Self" | "super" | "crate" | "_")
}

/// Whether a name needs `r#` before it.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// Words that are no identifiers in edition 2024, reserved ones and `_` included, in order.
const KEYWORDS: [&str; 53] = [
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const",
    "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn",
    "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// The token of a name, `r#` where it needs it.
pub fn ident(name: &str) -> proc_macro2::Ident {
    if is_keyword(name) {
        proc_macro2::Ident::new_raw(name, proc_macro2::Span::call_site())
    } else {
        proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
    }
}

/// Names of one scope: each is given once.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    taken: HashSet<String>,
    /// The number to try next behind a name: thousands of names may be alike.
    next: HashMap<String, usize>,
}

impl Scope {
    /// A scope in which some names are taken from the start.
    pub fn with(taken: &[&str]) -> Self {
        let taken = taken.iter().map(|name| (*name).to_owned()).collect();
        Self { taken, next: HashMap::new() }
    }

    /// Whether a name is taken.
    pub fn has(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Takes the first free one of some names, or the last with a number behind it.
    pub fn take(&mut self, names: &[String]) -> String {
        let free = names
            .iter()
            .find(|name| !is_path_keyword(name) && !self.taken.contains(*name));
        let name = match free {
            Some(name) => name.clone(),
            None => self.numbered(names.last().map_or("value", String::as_str)),
        };
        self.taken.insert(name.clone());
        name
    }

    fn numbered(&mut self, name: &str) -> String {
        let next = self.next.entry(name.to_owned()).or_insert(2);
        loop {
            let numbered = format!("{name}{next}");
            *next += 1;
            if !self.taken.contains(&numbered) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_one_by_one_make_one_word() {
        for (wire, name) in
            [("p-d-f", "Pdf"), ("a b", "AB"), ("PDF", "Pdf"), ("a r# b", "Arb")]
        {
            assert_eq!(super::ty(wire), name, "{wire}");
        }
    }
}
