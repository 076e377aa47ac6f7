//! Tokens to the text of a file: prettyplease for each item, an empty line between two.

use proc_macro2::TokenStream;

use super::manifest::MAX_WIDTH;
use super::rebreak::rebreak;

/// The first line of every file that the generator writes.
pub(super) const HEADER: &str = "// Written by openapi-crate. Do not edit: change the documents and generate again.\n";

/// Entries on one line of a list: more are hard to read.
const PER_LINE: usize = 4;

/// Something that stands at the top of a file.
pub(super) enum Item {
    /// Rust that the printer knows.
    Tokens(TokenStream),
    /// Finished text: a macro with a grammar of its own, or a list broken by hand.
    Text(String),
}

impl Item {
    /// One line as it is.
    pub(super) fn line(text: &str) -> Self {
        Self::Text(format!("{text}\n"))
    }
}

impl From<TokenStream> for Item {
    fn from(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }
}

/// `runtime::name! { head { entries } }`, the entries packed into lines.
pub(super) fn packed(name: &str, head: &str, entries: &[String]) -> Item {
    let text = lines(entries, 8);
    Item::Text(format!("runtime::{name}! {{\n    {head} {{\n{text}    }}\n}}\n"))
}

/// Entries with a comma behind each, a few on a line.
pub(super) fn lines(entries: &[String], indent: usize) -> String {
    let margin = " ".repeat(indent);
    let (mut text, mut line, mut count) = (String::new(), margin.clone(), 0);
    for entry in entries {
        if count == PER_LINE || (count > 0 && line.len() + entry.len() + 1 > MAX_WIDTH) {
            text.push_str(&format!("{}\n", line.trim_end()));
            line.clone_from(&margin);
            count = 0;
        }
        line.push_str(&format!("{entry}, "));
        count += 1;
    }
    if count > 0 {
        text.push_str(&format!("{}\n", line.trim_end()));
    }
    text
}

/// `use path::{names};`, broken as rustfmt breaks it: it wants one column more beside such a list.
pub(super) fn imports(path: &str, names: &[&str]) -> Item {
    let line = match names {
        ["self"] => format!("use {path};\n"),
        [name] => format!("use {path}::{name};\n"),
        names => format!("use {path}::{{{}}};\n", names.join(", ")),
    };
    if line.len() < MAX_WIDTH {
        return Item::Text(line);
    }
    let mut text = format!("use {path}::{{\n");
    let mut line = String::from("   ");
    for (index, name) in names.iter().enumerate() {
        // Behind the last name rustfmt allows one column more.
        let margin = MAX_WIDTH - usize::from(index + 1 < names.len());
        if line.len() + name.len() + 2 > margin {
            text.push_str(&format!("{line}\n"));
            line = String::from("   ");
        }
        line.push_str(&format!(" {name},"));
    }
    text.push_str(&format!("{line}\n}};\n"));
    Item::Text(text)
}

/// A type as people write it.
pub(super) fn type_text(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "")
}

/// Whether a statement of a function in an `impl` fits on one line; one that hardly does counts as one that does not.
pub(super) fn fits(statement: &TokenStream) -> bool {
    let text = statement.to_string().replace(' ', "").replace(',', ", ");
    8 + text.len() <= MAX_WIDTH
}

/// A file: what it is, and its items.
pub(super) fn file(docs: &[String], items: &[Item]) -> String {
    let mut text = HEADER.to_owned();
    if !docs.is_empty() {
        text.push('\n');
    }
    for line in docs {
        text.push_str("//!");
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
    let mut use_block = false;
    for item in items {
        // One line of `use` follows another without a gap.
        let printed = print(item);
        let is_use = printed.starts_with("use ")
            || printed.starts_with("mod ")
            || printed.starts_with("pub mod ");
        if !(is_use && use_block) {
            text.push('\n');
        }
        use_block = is_use;
        text.push_str(&printed);
    }
    text
}

/// One item, or the raw tokens when they are none: a mistake here that the compiler of the output will show.
pub(super) fn print(item: &Item) -> String {
    match item {
        Item::Text(text) => text.clone(),
        Item::Tokens(tokens) => match syn::parse2::<syn::File>(tokens.clone()) {
            Ok(file) => spaced(&in_line(&rebreak(&prettyplease::unparse(&file)))),
            Err(_) => format!("{tokens}\n"),
        },
    }
}

/// An example of one line stands on one line, however long: rustfmt breaks no attribute.
fn in_line(text: &str) -> String {
    let mut lines = text.lines().peekable();
    let mut joined = String::with_capacity(text.len());
    while let Some(line) = lines.next() {
        joined.push_str(line);
        if line.trim_start().starts_with("#[doc = ") && line.ends_with('(') {
            let example: Vec<&str> =
                lines.by_ref().map(str::trim).take_while(|line| *line != ")]").collect();
            let several = example.len() > 1;
            let margin = if several { "\n        " } else { "" };
            for line in example {
                joined.push_str(margin);
                joined.push_str(line);
            }
            joined.push_str(if several { "\n    )]" } else { ")]" });
        }
        joined.push('\n');
    }
    joined
}

/// prettyplease sets the functions of an `impl` close together; people do not.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut after_function = false;
    for line in text.lines() {
        if after_function && line != "}" {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        after_function = line == "    }";
    }
    spaced
}
