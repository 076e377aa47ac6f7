//! Small pieces of Rust that several files share: types, names and documentation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::format::{Item, imports};
use crate::rust::names::ident;
use crate::rust::{Argument, Binds, Struct, Takes, Ty};

/// Which file is printed, which decides how it names types.
#[derive(Clone, Copy)]
pub(super) enum Scope {
    /// A file of types: those of others are imported.
    Models,
    /// A module's `operations.rs`.
    Operations,
    /// A module's `mod.rs`.
    Module,
}

/// `///` lines.
pub(super) fn docs(lines: &[String]) -> TokenStream {
    let lines = lines
        .iter()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

impl Scope {
    /// A type by its name.
    pub(super) fn ty(self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Unit => quote!(()),
            Ty::Value => quote!(Value),
            Ty::String => quote!(String),
            Ty::I64 => quote!(i64),
            Ty::F64 => quote!(f64),
            Ty::Bool => quote!(bool),
            Ty::Decimal => quote!(Decimal),
            Ty::Id => quote!(Id),
            Ty::Date => quote!(Date),
            Ty::DateTime => quote!(DateTime),
            Ty::Bytes => quote!(Vec<u8>),
            Ty::Ack => quote!(Ack),
            Ty::Download => quote!(Download),
            Ty::Vec(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Ty::Map(inner) => {
                let inner = self.ty(inner);
                quote!(Map<#inner>)
            }
            Ty::Boxed(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            Ty::Patch(inner) => {
                let inner = self.ty(inner);
                quote!(Patch<#inner>)
            }
            Ty::Page(inner) => {
                let inner = self.ty(inner);
                quote!(Page<#inner>)
            }
            Ty::Part => quote!(Part),
            Ty::UniqueKey => quote!(UniqueKey),
            Ty::Item { home, name } => self.item(*home, name),
        }
    }

    fn item(self, home: Option<usize>, name: &str) -> TokenStream {
        let name = ident(name);
        match (self, home) {
            (Self::Models, _) | (Self::Module, Some(_)) => quote!(#name),
            (Self::Operations, Some(_)) => quote!(models::#name),
            (Self::Operations | Self::Module, None) => quote!(shared::#name),
        }
    }

    /// The type of an argument.
    pub(super) fn takes(self, takes: &Takes) -> TokenStream {
        match takes {
            Takes::Owned(ty) => self.ty(ty),
            Takes::Into(ty) => {
                let ty = self.ty(ty);
                quote!(impl Into<#ty>)
            }
            Takes::Many(item) => {
                let item = self.takes(item);
                quote!(impl IntoIterator<Item = #item>)
            }
            Takes::Ref(ty) => {
                let ty = self.ty(ty);
                quote!(&#ty)
            }
        }
    }

    /// What puts an argument into a request: `.path("order_id", &order_id.into())`, and statements before it.
    pub(super) fn bind(self, argument: &Argument, name: &Ident) -> Bound {
        let value = match argument.takes {
            Takes::Into(_) => quote!(&#name.into()),
            Takes::Ref(_) => quote!(#name),
            _ => quote!(&#name),
        };
        let owned = match argument.takes {
            Takes::Into(_) => quote!(#name.into()),
            _ => quote!(#name),
        };
        let put = match &argument.binds {
            Binds::Path(wire) => quote!(.path(#wire, #value)),
            Binds::Query(wire) => quote!(.query(#wire, #value)),
            Binds::Header(wire) => quote!(.header(#wire, #value)),
            Binds::Cookie(wire) => quote!(.cookie(#wire, #value)),
            Binds::UniqueKey([field, given, create]) => {
                quote!(.unique_key([#field, #given, #create], #value))
            }
            Binds::QueryList(wire, joined) => {
                let joined = match joined {
                    Some(separator) => quote!(Some(#separator)),
                    None => quote!(None),
                };
                quote!(.query_list(#wire, #joined, #name))
            }
            Binds::HeaderList(wire) => quote!(.header(#wire, &#name.join(","))),
            Binds::CookieList(wire) => quote!(.cookie(#wire, &#name.join(","))),
            Binds::QueryValue(wire, style, explode) => {
                let style = ident(&format!("{style:?}"));
                quote!(.query_value(#wire, Style::#style, #explode, #value))
            }
            Binds::PathValue(wire, style, explode) => {
                let style = ident(&format!("{style:?}"));
                quote!(.path_value(#wire, Style::#style, #explode, #value))
            }
            Binds::Json(None) => quote!(.json(#value)),
            Binds::Json(Some(media_type)) => quote!(.json_as(#media_type, #value)),
            Binds::Form => quote!(.form(#value)),
            Binds::Multipart => quote!(.multipart(#value)),
            Binds::Bytes(media_type) => quote!(.bytes(#media_type, #owned)),
            Binds::Part(wire) => quote!(.part(#wire, #owned)),
        };
        Bound { before: texts(argument, name), put }
    }
}

/// How an argument gets into a request.
pub(super) struct Bound {
    /// The statement before.
    pub(super) before: TokenStream,
    /// The call of the request's method.
    pub(super) put: TokenStream,
}

/// What makes texts of a list.
fn texts(argument: &Argument, name: &Ident) -> TokenStream {
    let Takes::Many(item) = &argument.takes else { return TokenStream::new() };
    let text = match &**item {
        Takes::Into(ty) if *ty == Ty::String => quote!(Into::into),
        Takes::Into(_) => quote!(|item| item.into().to_string()),
        _ => quote!(|item| item.to_string()),
    };
    let ty = match argument.binds {
        Binds::HeaderList(_) | Binds::CookieList(_) => quote!(: Vec<String>),
        _ => TokenStream::new(),
    };
    quote!(let #name #ty = #name.into_iter().map(#text).collect();)
}

/// Whether a type is, or holds, one of a module (or, for nothing, one that several share); which ones.
pub(super) fn item_names(ty: &Ty, shared: bool, names: &mut Vec<String>) {
    match ty {
        Ty::Item { home, name } if home.is_none() == shared => names.push(name.clone()),
        Ty::Vec(inner)
        | Ty::Map(inner)
        | Ty::Boxed(inner)
        | Ty::Patch(inner)
        | Ty::Page(inner) => {
            item_names(inner, shared, names);
        }
        _ => {}
    }
}

/// The name that arguments with a style of their own need.
pub(super) fn styled<'a>(
    mut arguments: impl Iterator<Item = &'a Argument>,
) -> Option<&'static str> {
    let styled = |argument: &Argument| {
        matches!(argument.binds, Binds::QueryValue(..) | Binds::PathValue(..))
    };
    arguments.any(styled).then_some("Style")
}

/// The names of the runtime that some types use.
pub(super) fn runtime_names<'t>(
    types: impl Iterator<Item = &'t Ty>,
) -> Vec<&'static str> {
    let mut names = Vec::new();
    for ty in types {
        collect(ty, &mut names);
    }
    names
}

fn collect(ty: &Ty, names: &mut Vec<&'static str>) {
    match ty {
        Ty::Value => names.push("Value"),
        Ty::Decimal => names.push("Decimal"),
        Ty::Id => names.push("Id"),
        Ty::Date => names.push("Date"),
        Ty::DateTime => names.push("DateTime"),
        Ty::Ack => names.push("Ack"),
        Ty::Download => names.push("Download"),
        Ty::Map(inner) => {
            names.push("Map");
            collect(inner, names);
        }
        Ty::Patch(inner) => {
            names.push("Patch");
            collect(inner, names);
        }
        Ty::Page(inner) => {
            names.push("Page");
            collect(inner, names);
        }
        Ty::Vec(inner) | Ty::Boxed(inner) => collect(inner, names),
        Ty::Part => names.push("Part"),
        Ty::UniqueKey => names.push("UniqueKey"),
        Ty::Unit
        | Ty::String
        | Ty::I64
        | Ty::F64
        | Ty::Bool
        | Ty::Bytes
        | Ty::Item { .. } => {}
    }
}

impl Takes {
    /// The type that is taken.
    pub(super) fn ty(&self) -> &Ty {
        match self {
            Self::Owned(ty) | Self::Into(ty) | Self::Ref(ty) => ty,
            Self::Many(item) => item.ty(),
        }
    }
}

impl Struct {
    /// The types of its fields.
    pub(super) fn types(&self) -> impl Iterator<Item = &Ty> {
        self.fields.iter().map(|field| &field.ty)
    }
}

/// `use path::runtime::{self, …};` of names that a file uses, each once.
pub(super) fn use_runtime(path: &str, with_module: bool, mut names: Vec<&str>) -> Item {
    names.sort_unstable();
    names.dedup();
    if with_module {
        names.insert(0, "self");
    }
    imports(&format!("{path}::runtime"), &names)
}
