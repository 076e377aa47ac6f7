//! Tokens to the text of a file: prettyplease for each item, an empty line between two.

use proc_macro2::TokenStream;

/// The first line of every file that the generator writes.
const HEADER: &str = "// Written by openapi-crate. Do not edit: change the documents and generate again.\n";

/// A file: what it is, and its items.
pub(super) fn file(docs: &[String], items: &[TokenStream]) -> String {
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
        let is_use = printed.starts_with("use ") || printed.starts_with("mod ") || printed.starts_with("pub mod ");
        if !(is_use && use_block) {
            text.push('\n');
        }
        use_block = is_use;
        text.push_str(&printed);
    }
    text
}

/// One item, or the raw tokens when they are none: a mistake here that the compiler of the output will show.
fn print(item: &TokenStream) -> String {
    match syn::parse2::<syn::File>(item.clone()) {
        Ok(file) => blank_lines_between_functions(&prettyplease::unparse(&file)),
        Err(_) => format!("{item}\n"),
    }
}

/// prettyplease sets the functions of an `impl` close together; people do not.
fn blank_lines_between_functions(text: &str) -> String {
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
