//! `models.rs` of a module: its structs, open enums and unions.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::format::{Item as Printed, file, packed, type_text};
use super::tokens::{Models, Scope, docs, runtime_names, use_runtime};
use crate::rust::names::ident;
use crate::rust::{Choice, Crate, Field, Item, Module, Struct, Takes, Ty, Union};

/// The whole file.
pub(super) fn models(plan: &Crate, module: &Module) -> String {
    let index = plan
        .modules
        .iter()
        .position(|other| other.ident == module.ident)
        .unwrap_or_default();
    let scope = Scope { plan, module: index, models: Models::Here };
    let mut items = Vec::new();
    if !module.items.is_empty() {
        items.push(imports(module));
    }
    for item in &module.items {
        match item {
            Item::Record(item) => items.extend(record(scope, item)),
            Item::Request(item) => items.extend(request(scope, item)),
            Item::Choice(item) => items.push(choice(item)),
            Item::Union(item) => items.extend(union(scope, item)),
        }
    }
    let title = format!("Types of [`{}`](super::{}).", module.handle, module.handle);
    file(&[title], &items)
}

fn imports(module: &Module) -> Printed {
    let mut names = Vec::new();
    for item in &module.items {
        match item {
            Item::Record(item) | Item::Request(item) => {
                names.extend(runtime_names(item.types()));
                names.extend(["Map", "Value"]);
            }
            Item::Union(item) => names
                .extend(runtime_names(item.variants.iter().map(|variant| &variant.ty))),
            Item::Choice(_) => {}
        }
    }
    use_runtime("super::super", true, names)
}

/// `ident`, or `ident = "wire"` where they differ.
fn fields(item: &Struct) -> Vec<String> {
    let entry = |field: &Field| {
        let name = ident(&field.ident);
        if name == field.wire {
            name.to_string()
        } else {
            format!("{name} = {:?}", field.wire)
        }
    };
    item.fields.iter().map(entry).collect()
}

fn record(scope: Scope<'_>, item: &Struct) -> Vec<Printed> {
    let (name, words) = (ident(&item.name), docs(&item.docs));
    let declared = item.fields.iter().map(|field| {
        let (name, words, ty) =
            (ident(&field.ident), docs(&field.docs), scope.ty(&field.ty));
        quote!(#words pub #name: Option<#ty>)
    });
    vec![
        quote! {
            #words
            #[derive(Debug, Clone, Default, PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #(#declared,)*
                /// What else came.
                pub extra: Map<Value>,
            }
        }
        .into(),
        packed("record", &item.name, &fields(item)),
    ]
}

fn request(scope: Scope<'_>, item: &Struct) -> Vec<Printed> {
    let (name, words) = (ident(&item.name), docs(&item.docs));
    let optional = item.fields.iter().all(|field| !field.required);
    let derive = if optional {
        quote!(Debug, Clone, Default, PartialEq)
    } else {
        quote!(Debug, Clone, PartialEq)
    };
    let declared = item.fields.iter().map(|field| {
        let (name, words, ty) =
            (ident(&field.ident), docs(&field.docs), field_type(scope, field));
        quote!(#words pub #name: #ty)
    });
    let new = new(scope, item, optional);
    let setters = item
        .fields
        .iter()
        .filter(|field| !field.required)
        .map(|field| setter(scope, field));
    vec![
        quote! {
            #words
            #[derive(#derive)]
            #[non_exhaustive]
            pub struct #name {
                #(#declared,)*
                /// What else is sent.
                pub extra: Map<Value>,
            }
        }
        .into(),
        quote! {
            impl #name {
                #new
                #(#setters)*
            }
        }
        .into(),
        packed(
            "request",
            &item.name,
            &fields(item).into_iter().chain(["..extra".into()]).collect::<Vec<_>>(),
        ),
    ]
}

fn field_type(scope: Scope<'_>, field: &Field) -> TokenStream {
    let ty = scope.ty(&field.ty);
    if field.required || matches!(field.ty, Ty::Patch(_)) {
        ty
    } else {
        quote!(Option<#ty>)
    }
}

fn new(scope: Scope<'_>, item: &Struct, optional: bool) -> TokenStream {
    if optional {
        return quote! {
            /// A request that says nothing yet.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let required = item.fields.iter().filter(|field| field.required);
    let arguments = required.map(|field| {
        let (name, takes) = (ident(&field.ident), scope.takes(&field_takes(&field.ty)));
        quote!(#name: #takes)
    });
    let values = item.fields.iter().map(|field| {
        let name = ident(&field.ident);
        match (field.required, &field.ty) {
            (true, ty) => match field_takes(ty) {
                Takes::Owned(_) => name.to_token_stream(),
                takes => {
                    let value = given(&takes, &quote!(#name));
                    quote!(#name: #value)
                }
            },
            (false, Ty::Patch(_)) => quote!(#name: Patch::Absent),
            (false, _) => quote!(#name: None),
        }
    });
    let count = item.fields.iter().filter(|field| field.required).count();
    let expect = super::operations::expect_many(count);
    quote! {
        /// A request with all that is required.
        #expect
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* extra: Map::new() }
        }
    }
}

fn setter(scope: Scope<'_>, field: &Field) -> TokenStream {
    let (name, takes) = (ident(&field.ident), field_takes(&field.ty));
    let docs = docs(&[format!("Sets `{}`.", field.ident)]);
    let argument = scope.takes(&takes);
    let taken = if matches!(takes, Takes::Many(_)) { ident("values") } else { ident("value") };
    let value = given(&takes, &quote!(#taken));
    let value = match field.ty {
        Ty::Patch(_) => value,
        _ => quote!(Some(#value)),
    };
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #taken: #argument) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// How the value of a field is taken.
fn field_takes(ty: &Ty) -> Takes {
    match ty {
        Ty::I64 | Ty::F64 | Ty::Bool | Ty::Map(_) => Takes::Owned(ty.clone()),
        Ty::Vec(item) => match &**item {
            Ty::Item { .. } => Takes::Into(ty.clone()),
            Ty::Vec(_) | Ty::Map(_) => Takes::Owned(ty.clone()),
            Ty::I64 | Ty::F64 | Ty::Bool => {
                Takes::Many(Box::new(Takes::Owned((**item).clone())))
            }
            item => Takes::Many(Box::new(Takes::Into(item.clone()))),
        },
        other => Takes::Into(other.clone()),
    }
}

/// The value of a field from what was taken.
fn given(takes: &Takes, name: &TokenStream) -> TokenStream {
    match takes {
        Takes::Into(_) => quote!(#name.into()),
        Takes::Many(item) => match **item {
            Takes::Into(_) => quote!(#name.into_iter().map(Into::into).collect()),
            _ => quote!(#name.into_iter().collect()),
        },
        Takes::Owned(_) | Takes::Ref(_) => quote!(#name),
    }
}

fn choice(item: &Choice) -> Printed {
    let words = item
        .docs
        .iter()
        .map(|line| format!("    /// {line}").trim_end().to_owned() + "\n");
    let variants = item
        .variants
        .iter()
        .map(|(variant, text)| format!("        {} = {text:?},\n", ident(variant)));
    let (words, variants): (String, String) = (words.collect(), variants.collect());
    Printed::Text(format!(
        "runtime::choice! {{\n{words}    pub enum {} {{\n{variants}    }}\n}}\n",
        item.name
    ))
}

fn union(scope: Scope<'_>, item: &Union) -> Vec<Printed> {
    let (name, words) = (ident(&item.name), docs(&item.docs));
    let declared = item.variants.iter().map(|variant| {
        let (variant, ty) = (ident(&variant.ident), scope.ty(&variant.ty));
        quote!(#variant(#ty))
    });
    let listed = item.variants.iter().map(|variant| {
        let holds =
            format!("{}({})", ident(&variant.ident), type_text(&scope.ty(&variant.ty)));
        match &variant.tag {
            Some(tag) if item.tag.is_some() => format!("{tag:?} => {holds}"),
            _ => holds,
        }
    });
    let listed: Vec<String> = listed.collect();
    let by = item.tag.as_ref().map(|tag| format!(" by {tag:?}")).unwrap_or_default();
    vec![
        quote! {
            #words
            #[derive(Debug, Clone, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared,)*
                /// Something that no document names.
                Unknown(Value),
            }
        }
        .into(),
        packed("union", &format!("{}{by}", item.name), &listed),
    ]
}
