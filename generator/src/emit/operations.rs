//! `operations.rs` of a module: for each operation what is fixed about it, and the builder of a call.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::format::{Item, file, lines, type_text};
use super::tokens::{Scope, docs, item_names, runtime_names, styled, use_runtime};
use crate::rust::names::ident;
use crate::rust::{Answer, Argument, Binds, Method, Module, Takes, Twin};

/// More arguments than clippy likes, where an API requires more.
const MANY: usize = 7;

/// The whole file.
pub(super) fn operations(module: &Module) -> String {
    let mut items = imports(module);
    for method in &module.methods {
        items.push(endpoint(method).into());
        items.extend(builder(module, method));
    }
    let title = format!(
        "The calls of [`{}`](super::{}), before they are sent.",
        module.handle, module.handle
    );
    file(&[title], &items)
}

fn imports(module: &Module) -> Vec<Item> {
    let mut names = vec!["Answer", "Endpoint", "Method"];
    let (mut own, mut shared) = (Vec::new(), Vec::new());
    for method in &module.methods {
        let taken = method.setters.iter().map(|setter| setter.takes.ty());
        for ty in std::iter::once(&method.output).chain(taken) {
            names.extend(runtime_names(std::iter::once(ty)));
            item_names(ty, false, &mut own);
            item_names(ty, true, &mut shared);
        }
        names.extend(styled(&method.setters));
        names.extend(method.twins.first().map(|_| "FileCall"));
    }
    let mut imports = Vec::new();
    if !module.methods.is_empty() {
        imports.push(use_runtime("super::super", true, names));
    }
    if !shared.is_empty() {
        imports.push(Item::line("use super::super::shared;"));
    }
    if !own.is_empty() {
        imports.push(Item::line("use super::models;"));
    }
    imports
}

fn endpoint(method: &Method) -> TokenStream {
    let name = ident(&method.endpoint);
    let (id, path) = (&method.id, &method.path);
    let scopes = list(&method.scopes, |scopes| quote!(scopes: &[#(#scopes),*],));
    let parameters =
        list(&method.parameters, |names| quote!(parameters: &[#(#names),*],));
    let secured = (!method.secured).then(|| quote!(secured: false,));
    let http = ident(&crate::rust::names::ty(&method.http.to_lowercase()));
    let answer = match &method.answer {
        Answer::Nothing => quote!(Nothing),
        Answer::Ack => quote!(Ack),
        Answer::Undeclared => quote!(Undeclared),
        Answer::Key(key) => quote!(Key(#key)),
        Answer::List(key) => quote!(List(#key)),
        Answer::Whole => quote!(Whole),
        Answer::Bytes => quote!(Bytes),
        Answer::Text => quote!(Text),
    };
    quote! {
        pub(super) static #name: Endpoint = Endpoint {
            id: #id,
            method: Method::#http,
            path: #path,
            #scopes
            #secured
            #parameters
            answer: Answer::#answer,
            ..Endpoint::DEFAULT
        };
    }
}

/// A field with a list, where the list is not empty.
fn list(names: &[String], field: impl Fn(&[String]) -> TokenStream) -> TokenStream {
    if names.is_empty() { TokenStream::new() } else { field(names) }
}

fn builder(module: &Module, method: &Method) -> Vec<Item> {
    let (name, output) = (ident(&method.builder), Scope::Operations.ty(&method.output));
    let link =
        format!("A call of [`{0}::{1}`](super::{0}::{1}).", module.handle, method.ident);
    let paged = if method.paged { "paged " } else { "" };
    let mut items = vec![Item::Text(format!(
        "runtime::call! {{\n    /// {link}\n    {paged}{name} -> {}\n}}\n",
        type_text(&output)
    ))];
    items.extend(parameters(method));
    let others: Vec<TokenStream> = method
        .setters
        .iter()
        .filter(|setter| section(setter).is_none())
        .map(setter)
        .collect();
    let twins = method.twins.iter().map(twin);
    let others: Vec<TokenStream> = others.into_iter().chain(twins).collect();
    if !others.is_empty() {
        items.push(quote!(impl #name { #(#others)* }).into());
    }
    items
}

/// What a setter does, in the words of the runtime's macro, then what the documents say.
fn setter_docs(setter: &Argument) -> Vec<String> {
    let mut lines = vec![format!("Sets `{}`.", setter.ident)];
    if !setter.docs.is_empty() {
        lines.push(String::new());
        lines.extend(setter.docs.iter().cloned());
    }
    lines
}

/// Where the runtime's macro lists a setter; nothing for one that is written out.
fn section(setter: &Argument) -> Option<(String, &str)> {
    Some(match &setter.binds {
        Binds::Query(wire) => ("query".into(), wire),
        Binds::Header(wire) => ("header".into(), wire),
        Binds::Cookie(wire) => ("cookie".into(), wire),
        Binds::QueryList(wire, Some(joined)) => {
            (format!("list(Some({joined:?}))"), wire)
        }
        Binds::QueryList(wire, None) => ("list(None)".into(), wire),
        _ => return None,
    })
}

/// The setters that are all alike, in the sections of the runtime's macro.
fn parameters(method: &Method) -> Option<Item> {
    let mut sections: IndexMap<String, String> = IndexMap::new();
    let mut plain: IndexMap<String, Vec<String>> = IndexMap::new();
    for setter in &method.setters {
        let Some((section, wire)) = section(setter) else { continue };
        let (name, ty) =
            (ident(&setter.ident), type_text(&Scope::Operations.ty(setter.takes.ty())));
        let key = if name == wire { String::new() } else { format!(" = {wire:?}") };
        let entry = format!("{name}: {ty}{key}");
        let text = sections.entry(section.clone()).or_default();
        if setter.docs.is_empty() {
            plain.entry(section).or_default().push(entry);
        } else {
            for line in &setter.docs {
                text.push_str(format!("            /// {line}").trim_end());
                text.push('\n');
            }
            text.push_str(&format!("            {entry},\n"));
        }
    }
    let printed = sections.iter().map(|(section, documented)| {
        let plain =
            plain.get(section).map(|entries| lines(entries, 12)).unwrap_or_default();
        format!("        {section} {{\n{plain}{documented}        }}\n")
    });
    let printed: String = printed.collect();
    (!printed.is_empty()).then(|| {
        Item::Text(format!(
            "runtime::parameters! {{\n    {} {{\n{printed}    }}\n}}\n",
            ident(&method.builder)
        ))
    })
}

fn setter(setter: &Argument) -> TokenStream {
    let (name, words, takes) = (
        ident(&setter.ident),
        docs(&setter_docs(setter)),
        Scope::Operations.takes(&setter.takes),
    );
    let value = match setter.takes {
        Takes::Many(_) => ident("values"),
        _ => ident("value"),
    };
    let bind = Scope::Operations.bind(setter, &value, &quote!(self.0));
    quote! {
        #words
        pub fn #name(mut self, #value: #takes) -> Self {
            #bind
            self
        }
    }
}

fn twin(twin: &Twin) -> TokenStream {
    let (name, words, accept) = (ident(&twin.ident), docs(&twin.docs), &twin.accept);
    let query = match &twin.query {
        Some((name, value)) => quote!(Some((#name, #value))),
        None => quote!(None),
    };
    quote! {
        #words
        pub fn #name(self) -> FileCall {
            self.0.into_file(#accept, #query)
        }
    }
}

/// Says on purpose that there are many arguments: the API requires them all.
pub(super) fn expect_many(count: usize) -> TokenStream {
    if count > MANY {
        quote!(#[expect(clippy::too_many_arguments, reason = "the API requires them all")])
    } else {
        TokenStream::new()
    }
}
