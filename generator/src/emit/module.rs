//! `mod.rs` of a module: the handle and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{Item, file, fits};
use super::operations::expect_many;
use super::tokens::{
    Bound, Scope, docs, item_names, runtime_names, styled, use_runtime,
};
use crate::rust::names::ident;
use crate::rust::{Method, Module, Takes};

/// The whole file.
pub(super) fn module(module: &Module) -> String {
    let (handle, title) = (
        ident(&module.handle),
        docs(&[format!("The calls of the {} module.", module.ident)]),
    );
    let methods = module.methods.iter().map(method);
    let mut items: Vec<Item> = vec![Item::line("pub mod operations;")];
    if !module.items.is_empty() {
        items.insert(0, Item::line("mod models;"));
        items.push(Item::line("pub use models::*;"));
    }
    items.extend(imports(module));
    let declared = quote! {
        #title
        #[derive(Debug, Clone)]
        pub struct #handle {
            client: Client,
        }
    };
    let implemented = quote! {
        impl #handle {
            pub(super) fn new(client: &Client) -> Self {
                Self { client: client.clone() }
            }
            #(#methods)*
        }
    };
    items.extend([declared.into(), implemented.into()]);
    file(&module.docs, &items)
}

fn imports(module: &Module) -> Vec<Item> {
    let mut names = vec!["Client"];
    let mut shared = Vec::new();
    for method in &module.methods {
        for ty in method.arguments.iter().map(|argument| argument.takes.ty()) {
            names.extend(runtime_names(std::iter::once(ty)));
            item_names(ty, true, &mut shared);
        }
        names.extend(styled(method.arguments.iter()));
    }
    let mut imports = vec![use_runtime("super", false, names)];
    if !shared.is_empty() {
        imports.push(Item::line("use super::shared;"));
    }
    imports
}

fn method(method: &Method) -> TokenStream {
    let (name, builder) = (ident(&method.ident), ident(&method.builder));
    let words = docs(&method.docs);
    let example = method.example.as_ref().map(|lines| {
        let lines = lines.iter().map(|line| raw(line));
        quote!(#[doc = super::runtime::example!(#(#lines),*)])
    });
    let deprecated = method.deprecated.then(|| quote!(#[deprecated]));
    let expect = expect_many(method.arguments.len() + 1);
    let arguments = method.arguments.iter().map(|argument| {
        let (name, takes) =
            (ident(&argument.ident), Scope::Module.takes(&argument.takes));
        quote!(#name: #takes)
    });
    let inline = sends_a_type(method).then(|| quote!(#[inline]));
    let body = body(method);
    quote! {
        #words
        #example
        #deprecated
        #expect
        #inline
        pub fn #name(&self, #(#arguments),*) -> operations::#builder {
            #body
        }
    }
}

/// Whether all that writing a type takes would be compiled with the client, for whoever uses it. What a generic method
/// takes is compiled where it is used.
fn sends_a_type(method: &Method) -> bool {
    let mut takes = method.arguments.iter().map(|argument| &argument.takes);
    takes.clone().any(|takes| matches!(takes, Takes::Ref(_)))
        && takes.all(|takes| matches!(takes, Takes::Ref(_) | Takes::Owned(_)))
}

/// A text as it is read: without escapes where that can be.
fn raw(text: &str) -> proc_macro2::Literal {
    let raw = format!("r#\"{text}\"#").parse();
    match raw {
        Ok(literal) if text.contains('"') && !text.contains("\"#") => literal,
        _ => proc_macro2::Literal::string(text),
    }
}

fn body(method: &Method) -> TokenStream {
    let builder = ident(&method.builder);
    let request = quote!(self.client.request(operations::#builder::ENDPOINT));
    if !method.arguments.is_empty() {
        let binds = binds(method);
        return quote! {
            let mut request = #request;
            #binds
            operations::#builder::of(request)
        };
    }
    let whole = quote!(operations::#builder::of(#request));
    if fits(&whole) {
        return whole;
    }
    quote! {
        let request = #request;
        operations::#builder::of(request)
    }
}

/// The arguments, put into the request one after the other: on one line if it holds them all.
fn binds(method: &Method) -> TokenStream {
    let binds: Vec<Bound> = method
        .arguments
        .iter()
        .map(|argument| Scope::Module.bind(argument, &ident(&argument.ident)))
        .collect();
    let puts: Vec<&TokenStream> = binds.iter().map(|bind| &bind.put).collect();
    let chain = quote!(request #(#puts)*;);
    if fits(&chain) {
        let before = binds.iter().map(|bind| &bind.before);
        return quote!(#(#before)* #chain);
    }
    let each = binds.iter().map(|Bound { before, put }| quote!(#before request #put;));
    quote!(#(#each)*)
}
