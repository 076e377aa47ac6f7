//! Lists what the calls of the generated client return, for the target `decoder`.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

fn main() {
    let sources = Path::new("../../generated/src");
    println!("cargo::rerun-if-changed={}", sources.display());
    let mut types = BTreeSet::new();
    for entry in fs::read_dir(sources).expect("the generated client") {
        let module = entry.expect("its folders").path();
        let Ok(text) = fs::read_to_string(module.join("operations.rs")) else {
            continue;
        };
        let name = module.file_name().unwrap_or_default().to_string_lossy().into_owned();
        types.extend(returned(&text).map(|ty| path(ty, &name)));
    }
    assert!(
        types.len() > 50,
        "calls are no longer declared as `Name -> Type`: {types:?}"
    );
    let readers: Vec<String> =
        types.iter().map(|ty| format!("    ({ty:?}, read::<{ty}>),\n")).collect();
    let table = format!("&[\n{}]\n", readers.concat());
    let out = env::var("OUT_DIR").expect("cargo says where");
    fs::write(Path::new(&out).join("returned.rs"), table).expect("the table");
}

/// What stands behind the arrow of each `Name -> Type {` or `Name in pages -> Type {`.
fn returned(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let line = line.trim();
        let (name, ty) = line.split_once(" -> ")?;
        let ty = ty.trim_end_matches([' ', '{', ';']);
        let is_call =
            name.split(' ').all(|word| word.bytes().all(|b| b.is_ascii_alphanumeric()));
        let ty =
            ty.strip_prefix("Page<").and_then(|ty| ty.strip_suffix('>')).unwrap_or(ty);
        let is_type =
            ty.bytes().all(|b| b.is_ascii_alphanumeric() || b":_<>".contains(&b));
        (is_call && is_type && !matches!(ty, "Ack" | "Download" | "()")).then_some(ty)
    })
}

/// The type as it is reached from outside.
fn path(ty: &str, module: &str) -> String {
    let ty = ty.replace("models::", &format!("zoho_books::{module}::"));
    let ty = ty.replace("shared::", "zoho_books::shared::");
    match ty.as_str() {
        plain if plain.chars().all(char::is_alphanumeric) => match plain {
            "String" | "bool" | "i64" | "f64" => ty,
            _ => format!("zoho_books::{ty}"),
        },
        _ => ty
            .replace("<Value>", "<zoho_books::Value>")
            .replace("Map<", "zoho_books::Map<"),
    }
}
