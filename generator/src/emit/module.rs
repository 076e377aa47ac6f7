//! `mod.rs` of a module: the handle and its methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{Item, file};
use super::operations::expect_many;
use super::tokens::{Models, Scope, docs, runtime_names, use_runtime};
use crate::rust::names::ident;
use crate::rust::{Binds, Crate, Method, Module};

/// The whole file.
pub(super) fn module(plan: &Crate, module: &Module) -> String {
    let index = plan
        .modules
        .iter()
        .position(|other| other.ident == module.ident)
        .unwrap_or_default();
    let scope = Scope { plan, module: index, models: Models::Below };
    let (handle, title) = (
        ident(&module.handle),
        docs(&[format!("The calls of the {} module.", module.ident)]),
    );
    let methods = module.methods.iter().map(|method| self::method(scope, method));
    let mut items: Vec<Item> = vec![
        Item::line("mod models;"),
        Item::line("pub mod operations;"),
    ];
    if !module.items.is_empty() {
        items.push(Item::line("pub use models::*;"));
    }
    items.push(imports(module));
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

fn imports(module: &Module) -> Item {
    let mut names = vec!["Client"];
    for method in &module.methods {
        names.extend(runtime_names(
            method.arguments.iter().map(|argument| argument.takes.ty()),
        ));
        let styled = method
            .arguments
            .iter()
            .any(|argument| matches!(argument.binds, Binds::QueryValue(..)));
        names.extend(styled.then_some("Style"));
    }
    use_runtime("super", false, names)
}

fn method(scope: Scope<'_>, method: &Method) -> TokenStream {
    let (name, builder, endpoint) =
        (ident(&method.ident), ident(&method.builder), ident(&method.endpoint));
    let words = docs(&method.docs);
    let deprecated = method.deprecated.then(|| quote!(#[deprecated]));
    let expect = expect_many(method.arguments.len() + 1);
    let arguments = method.arguments.iter().map(|argument| {
        let (name, takes) = (ident(&argument.ident), scope.takes(&argument.takes));
        quote!(#name: #takes)
    });
    let body = if method.arguments.is_empty() {
        quote!(operations::#builder(self.client.request(&operations::#endpoint)))
    } else {
        let binds = method
            .arguments
            .iter()
            .map(|argument| scope.bind(argument, &ident(&argument.ident), &quote!(request)));
        quote! {
            let mut request = self.client.request(&operations::#endpoint);
            #(#binds)*
            operations::#builder(request)
        }
    };
    quote! {
        #words
        #deprecated
        #expect
        pub fn #name(&self, #(#arguments),*) -> operations::#builder {
            #body
        }
    }
}
