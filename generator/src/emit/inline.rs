//! All files as one: for a `build.rs`, whose output is included into a module of somebody else's crate.

use std::collections::HashMap;

use quote::ToTokens;

use super::manifest::RUNTIME_FEATURES;
use crate::files::Files;

/// `src/lib.rs` with each `mod name;` replaced by the text of its file.
///
/// # Errors
///
/// When a file is missing or is not Rust, which is a mistake of the stages before.
pub fn inline(files: &Files) -> Result<String, String> {
    let ungated: Files = files
        .iter()
        .map(|(path, text)| (path.clone(), without_gates(path, text)))
        .collect();
    let texts: HashMap<&str, &str> =
        ungated.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let mut file = parse(&texts, "src/lib.rs")?;
    file.attrs.clear();
    fill(&texts, "src", &mut file.items)?;
    for item in &mut file.items {
        if let syn::Item::Mod(module) = item {
            module.attrs.push(syn::parse_quote!(
                #[allow(unexpected_cfgs, reason = "the features are those of a crate of its own")]
            ));
        }
    }
    Ok(prettyplease::unparse(&file))
}

/// The features of modules do not exist in somebody else's crate: there each is always on. Nor can its
/// examples be run from outside.
fn without_gates(path: &str, text: &str) -> String {
    if path == "src/runtime/example.rs" {
        return text.replace("\"```\\n", "\"```ignore\\n");
    }
    if path != "src/lib.rs" && path != "src/client.rs" {
        return text.to_owned();
    }
    let gates = |line: &str| {
        let feature = line.trim_start().strip_prefix("#[cfg(feature = \"");
        let feature = feature.and_then(|rest| rest.split('"').next());
        feature.is_some_and(|feature| !RUNTIME_FEATURES.contains(&feature))
    };
    let kept = text.lines().filter(|line| !gates(line));
    kept.flat_map(|line| [line, "\n"]).collect()
}

fn parse(texts: &HashMap<&str, &str>, path: &str) -> Result<syn::File, String> {
    let text = texts.get(path).ok_or_else(|| format!("{path} was not written"))?;
    syn::parse_file(text).map_err(|error| format!("{path}: {error}"))
}

/// Replaces the declarations of modules by their contents.
fn fill(
    texts: &HashMap<&str, &str>,
    folder: &str,
    items: &mut [syn::Item],
) -> Result<(), String> {
    for item in items {
        let syn::Item::Mod(module) = item else { continue };
        if module.content.is_some() {
            continue;
        }
        let name = module.ident.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        let below = format!("{folder}/{name}");
        let beside = format!("{below}.rs");
        let path = if texts.contains_key(beside.as_str()) {
            beside
        } else {
            format!("{below}/mod.rs")
        };
        let mut file = parse(texts, &path)?;
        fill(texts, &below, &mut file.items)?;
        let (attributes, content) = (&file.attrs, &file.items);
        let (outer, visibility, ident) =
            (&module.attrs, module.vis.to_token_stream(), &module.ident);
        *item = syn::parse_quote!(#(#outer)* #visibility mod #ident { #(#attributes)* #(#content)* });
    }
    Ok(())
}
