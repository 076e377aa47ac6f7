//! Programs that use a client. What a program uses of a client is compiled with the program, so that the client alone does not
//! say what using it costs.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenTree};

use super::compile::Crate;

/// A program in which the compiler can leave out no call, no reading of an answer, and no writing of what a module sends.
const PROGRAM: &str = "//! Every call of some modules, for the size of its code.

use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Poll};

use client::runtime::json::{Encode, Writer};
use client::runtime::{Error, Operation, Request, Returned, Sending};

fn call<T: Operation>() {
    black_box(T::into_request as fn(T) -> Request);
    black_box(Sending::<T::Output>::of as fn(Request) -> Sending<T::Output>);
    black_box(answer::<T::Output> as Sent<T::Output>);
}

type Sent<T> = fn(Pin<&mut Sending<T>>, &mut Context<'_>) -> Poll<Result<T, Error>>;

fn answer<T: Returned>(
    sending: Pin<&mut Sending<T>>,
    context: &mut Context<'_>,
) -> Poll<Result<T, Error>> {
    sending.poll(context)
}

fn body<T: Encode>() {
    black_box(T::encode as fn(&T, &mut Writer));
}

fn main() {
    black_box(client::Client::builder().build().is_ok());
    if std::env::args().len() == 1 {
        return;
    }
";

/// A module with the paths of its calls and of the types that it sends.
pub(super) struct Module {
    pub(super) calls: Vec<String>,
    pub(super) bodies: Vec<String>,
}

/// The modules of a client, the one with the most calls first.
pub(super) fn modules(client: &Crate) -> Result<Vec<Module>, String> {
    let mut modules = Vec::new();
    let sources = client.folder.join("src");
    let failed = |error: std::io::Error| format!("{}: {error}", sources.display());
    for entry in fs::read_dir(&sources).map_err(failed)? {
        let folder = entry.map_err(failed)?.path();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !folder.join("operations.rs").exists() {
            continue;
        }
        let calls = declared_in(&folder.join("operations.rs"), "calls")?;
        let sent = declared_in(&folder.join("models.rs"), "request")?;
        let call = |ident: &String| format!("client::{name}::operations::{ident}");
        let body = |ident: &String| format!("client::{name}::{ident}");
        modules.push(Module {
            calls: calls.iter().map(call).collect(),
            bodies: sent.iter().map(body).collect(),
        });
    }
    modules.sort_by_key(|module| std::cmp::Reverse(module.calls.len()));
    Ok(modules)
}

/// What a macro of the runtime declares in a file, if there is one.
fn declared_in(path: &Path, by: &str) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    declared(&text, by).map_err(|error| format!("{}: {error}", path.display()))
}

/// What a macro of the runtime declares: each time a name stands first, and braces last.
fn declared(text: &str, by: &str) -> syn::Result<Vec<String>> {
    let file = syn::parse_file(text)?;
    let mut declared = Vec::new();
    for item in file.items {
        let syn::Item::Macro(item) = item else { continue };
        if item.mac.path.segments.last().is_none_or(|name| name.ident != by) {
            continue;
        }
        let mut name = None;
        for token in item.mac.tokens {
            match token {
                TokenTree::Ident(ident) if name.is_none() => name = Some(ident),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    declared.extend(name.take().map(|name| name.to_string()));
                }
                _ => {}
            }
        }
    }
    Ok(declared)
}

/// Writes a program beside a client that has all calls of these modules in it.
pub(super) fn write(client: &Crate, modules: &[Module]) -> Result<Crate, String> {
    let mut text = PROGRAM.to_owned();
    for module in modules {
        for (function, paths) in [("call", &module.calls), ("body", &module.bodies)] {
            for path in paths {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "    {function}::<{path}>();");
            }
        }
    }
    text.push_str("}\n");
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nclient = {{ package = {:?}, path = {:?}, features = [\"full\"] }}\n\n[workspace]\n",
        client.package, client.folder
    );
    let folder = client.folder.with_file_name("program");
    let sources = folder.join("src");
    fs::create_dir_all(&sources)
        .and_then(|()| fs::write(folder.join("Cargo.toml"), manifest))
        .and_then(|()| fs::write(sources.join("main.rs"), text))
        .map_err(|error| format!("{}: {error}", sources.display()))?;
    Crate::of(folder, client.target.clone())
}

#[cfg(test)]
mod tests {
    use super::declared;

    #[test]
    fn what_a_macro_declares_is_found_by_its_names() {
        let text = "runtime::calls! {
            /// Gives { all }.
            List in pages -> models::Item { Get \"/items\" => List(\"items\"); query { page: i64 } }
            Get -> models::Item { Get \"/items/{id}\" => Key(\"item\"); }
        }
        runtime::request! { ItemRequest { name } }";
        assert_eq!(declared(text, "calls").expect("calls"), ["List", "Get"]);
        assert_eq!(declared(text, "request").expect("types"), ["ItemRequest"]);
    }
}
