//! `lib.rs` and `client.rs`: the way in, and what every call has in common.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{Item, file};
use super::tokens::{docs, use_runtime};
use crate::auth::{Kind, Scheme, Security};
use crate::rust::names::ident;
use crate::rust::{Crate, Module, Service};

/// `lib.rs`.
pub(super) fn lib(plan: &Crate, guide: &[String]) -> String {
    let mut words = plan.docs.clone();
    words.push(String::new());
    words.extend_from_slice(guide);
    let mut modules: Vec<(&str, TokenStream)> =
        vec![("client", quote!()), ("runtime", quote!(pub))];
    for module in &plan.modules {
        let gate = gate(plan, module);
        modules.push((&module.ident, quote!(#gate pub)));
    }
    if !plan.shared.is_empty() {
        modules.push(("shared", quote!(pub)));
    }
    modules.sort_by_key(|(name, _)| *name);
    let mut items: Vec<TokenStream> = Vec::new();
    for (name, before) in modules {
        let name = ident(name);
        items.push(quote!(#before mod #name;));
    }
    if !plan.service.regions.is_empty() {
        items.push(quote!(
            pub use client::Region;
        ));
    }
    items.push(quote!(
        #[doc(inline)]
        pub use runtime::exports::*;
    ));
    let mut printed = vec![Item::line("#![forbid(unsafe_code)]")];
    printed.extend(items.into_iter().map(Item::from));
    file(&words, &printed)
}

/// The feature that a module needs, where there are features.
fn gate(plan: &Crate, module: &Module) -> Option<TokenStream> {
    let feature = &module.ident;
    plan.features.as_ref().map(|_| quote!(#[cfg(feature = #feature)]))
}

/// `client.rs`.
pub(super) fn client(plan: &Crate) -> String {
    let methods = plan.modules.iter().map(|module| {
        let (name, handle) = (ident(&module.ident), ident(&module.handle));
        let words = docs(&[format!(
            "The calls of [`{}`](super::{}).",
            module.ident, module.ident
        )]);
        let gate = gate(plan, module);
        quote! {
            #words
            #gate
            pub fn #name(&self) -> super::#name::#handle {
                super::#name::#handle::new(self)
            }
        }
    });
    let mut items = vec![
        imports(&plan.service),
        service(plan).into(),
        quote! {
            impl Client {
                /// A client to be: say who calls, then build it.
                pub fn builder() -> ClientBuilder {
                    ClientBuilder::new(&SERVICE)
                }
                #(#methods)*
            }
        }
        .into(),
    ];
    items.push(setters(&plan.service).into());
    items.extend(super::service::webhooks(&plan.service).map(Item::from));
    if !plan.service.regions.is_empty() {
        items.extend(regions(&plan.service).into_iter().map(Item::from));
    }
    file(
        &["What every call has in common, and the way to each group of calls.".into()],
        &items,
    )
}

fn imports(service: &Service) -> Item {
    let mut names = vec!["Client", "ClientBuilder", "Error", "Service"];
    if service.security != Security::Whatever {
        names.push("Security");
    }
    names.extend(super::service::names(service));
    names.extend(service.envelope.as_ref().map(|_| "Envelope"));
    names.extend(service.paging.as_ref().map(|_| "Paging"));
    if !service.schemes.is_empty() {
        names.extend(["Credential", "Scheme"]);
    }
    use_runtime("super", false, names)
}

pub(super) fn option<T>(
    value: Option<&T>,
    print: impl Fn(&T) -> TokenStream,
) -> TokenStream {
    match value.map(print) {
        Some(tokens) => quote!(Some(#tokens)),
        None => quote!(None),
    }
}

fn service(plan: &Crate) -> TokenStream {
    let service = &plan.service;
    let (title, version, base_url) = (&plan.title, &service.version, &service.base_url);
    let schemes =
        service.schemes.iter().map(|(scheme, _)| self::scheme(scheme, &service.token));
    let security = match &service.security {
        Security::Whatever => TokenStream::new(),
        Security::OneOf(sets) => {
            let sets = sets.iter().map(|set| quote!(&[#(#set),*]));
            quote!(security: Security::OneOf(&[#(#sets),*]),)
        }
    };
    let envelope = option(service.envelope.as_ref(), |envelope| {
        let (code, message, success) =
            (&envelope.code, &envelope.message, envelope.success.to_string());
        quote!(Envelope { code: #code, message: #message, success: #success })
    });
    let paging = option(service.paging.as_ref(), |paging| {
        let (page, per_page, context, more) =
            (&paging.page, &paging.per_page, &paging.context, &paging.more);
        let first = paging.first;
        let length = option(paging.default_per_page.as_ref(), |length| quote!(#length));
        quote!(Paging {
            page: #page,
            per_page: #per_page,
            context: #context,
            more: #more,
            first: #first,
            length: #length,
        })
    });
    let json_part = option(service.json_part.as_ref(), |part| quote!(#part));
    let parameters = service.parameters.iter().map(|parameter| &parameter.wire);
    let hosts = service.regions.iter().filter_map(|region| host(&region.api));
    let conventions = super::service::conventions(service);
    quote! {
        static SERVICE: Service = Service {
            name: #title,
            version: #version,
            base_url: #base_url,
            schemes: &[#(#schemes),*],
            #security
            envelope: #envelope,
            paging: #paging,
            json_part: #json_part,
            parameters: &[#(#parameters),*],
            allowed_hosts: &[#(#hosts),*],
            #conventions
            ..Service::DEFAULT
        };
    }
}

fn host(url: &str) -> Option<&str> {
    url.split_once("://")?.1.split('/').next()
}

fn scheme(scheme: &Scheme, token: &(String, String)) -> TokenStream {
    let (name, (header, prefix)) = (&scheme.name, token);
    match &scheme.kind {
        Kind::Token => quote!(Scheme::token(#name, #header, #prefix)),
        Kind::Basic => quote!(Scheme::basic(#name, #header)),
        Kind::HeaderKey(key) => quote!(Scheme::header_key(#name, #key)),
        Kind::QueryKey(key) => quote!(Scheme::query_key(#name, #key)),
        Kind::CookieKey(key) => quote!(Scheme::cookie_key(#name, #key)),
    }
}

/// What is set on the builder.
fn setters(service: &Service) -> TokenStream {
    let Service { regions, parameters, schemes, .. } = service;
    let accounts = super::service::has_accounts(service)
        .then(|| quote!(.accounts_url(region.accounts_url())));
    let renewal = super::service::renewal(service);
    let environment = super::environment::setter(service);
    let region = (!regions.is_empty()).then(|| {
        quote! {
            /// Calls the API of this region.
            pub fn region(self, region: Region) -> Self {
                self.base_url(region.base_url())#accounts
            }
        }
    });
    let parameters = parameters.iter().map(|parameter| {
        let (name, wire, words) =
            (ident(&parameter.ident), &parameter.wire, docs(&parameter.docs));
        quote! {
            #words
            pub fn #name(self, value: impl Into<String>) -> Self {
                self.parameter(#wire, value)
            }
        }
    });
    let credentials = schemes.iter().map(|(scheme, setter)| credential(scheme, setter));
    quote! {
        impl ClientBuilder {
            #region
            #(#parameters)*
            #(#credentials)*
            #renewal
            #environment
        }
    }
}

fn credential(scheme: &Scheme, setter: &str) -> TokenStream {
    let (name, wire) = (ident(setter), &scheme.name);
    match scheme.kind {
        Kind::Token => quote! {
            /// Authorises calls by a token.
            pub fn #name(self, token: impl Into<String>) -> Self {
                self.credential(#wire, Credential::token(token))
            }
        },
        Kind::Basic => quote! {
            /// Authorises calls by a user's name and password.
            pub fn #name(self, user: impl Into<String>, password: impl Into<String>) -> Self {
                self.credential(#wire, Credential::password(user, password))
            }
        },
        Kind::HeaderKey(_) | Kind::QueryKey(_) | Kind::CookieKey(_) => quote! {
            /// Authorises calls by a key.
            pub fn #name(self, key: impl Into<String>) -> Self {
                self.credential(#wire, Credential::token(key))
            }
        },
    }
}

fn regions(service: &Service) -> Vec<TokenStream> {
    let variants = service.regions.iter().map(|region| {
        let (name, words) = (ident(&region.ident), docs(&region.docs));
        quote!(#words #name)
    });
    let addresses = service.regions.iter().map(|region| {
        let (name, api) = (ident(&region.ident), &region.api);
        quote!(Self::#name => #api)
    });
    let accounts = super::service::accounts(service);
    vec![
        quote! {
            /// Where the API is called.
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum Region {
                #(#variants),*
            }
        },
        quote! {
            impl Region {
                /// The address of its API.
                pub fn base_url(self) -> &'static str {
                    match self {
                        #(#addresses),*
                    }
                }
                #accounts
            }
        },
    ]
}
