//! `models.rs` of a module, and the types of several: structs, open enums and unions.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::format::{Item as Printed, file, imports, lines, packed, print, type_text};
use super::manifest::MAX_WIDTH;
use super::tokens::{Scope, docs, item_names, runtime_names, use_runtime};
use crate::rust::names::ident;
use crate::rust::{Choice, Field, Item, Module, Struct, Takes, Ty, Union};

/// A file longer than this becomes a folder.
const LONGEST: usize = 2_000;

/// A file of such a folder: its name, what its types are, and which ones those are.
type Kind = (&'static str, &'static str, fn(&Item) -> bool);

const KINDS: [Kind; 3] = [
    ("choices", "One of several texts or types.", |item| {
        matches!(item, Item::Choice(_) | Item::Union(_))
    }),
    ("records", "What is received.", |item| matches!(item, Item::Record(_))),
    ("requests", "What is sent.", |item| matches!(item, Item::Request(_))),
];

/// The types of a module: the paths and texts of their files.
pub(super) fn models(module: &Module) -> Vec<(String, String)> {
    let title = format!("Types of [`{}`](super::{}).", module.handle, module.handle);
    let file = format!("src/{}/models", module.ident);
    types(&file, title, "super::super", &module.items)
}

/// The types that several modules use: the paths and texts of their files.
pub(super) fn shared(items: &[Item]) -> Vec<(String, String)> {
    types(SHARED, "Types that several modules use.".into(), "super", items)
}

const SHARED: &str = "src/shared";

fn types(
    stem: &str,
    title: String,
    root: &str,
    items: &[Item],
) -> Vec<(String, String)> {
    let is_shared = stem == SHARED;
    let all: Vec<(&Item, String)> =
        items.iter().map(|item| (item, printed(item))).collect();
    let whole = part(std::slice::from_ref(&title), root, &all, is_shared, None);
    if whole.lines().count() <= LONGEST {
        return vec![(format!("{stem}.rs"), whole)];
    }
    let (mut declared, mut exported) = (Vec::new(), Vec::new());
    let mut files = Vec::new();
    for (name, title, is_in) in KINDS {
        let items: Vec<_> =
            all.iter().filter(|(item, _)| is_in(item)).cloned().collect();
        if items.is_empty() {
            continue;
        }
        declared.push(Printed::line(&format!("mod {name};")));
        exported.push(format!("pub use {name}::*;\n"));
        let root = format!("super::{root}");
        let text = part(&[title.into()], &root, &items, is_shared, Some(SIBLINGS));
        files.push((format!("{stem}/{name}.rs"), text));
    }
    declared.push(Printed::Text(exported.concat()));
    files.push((format!("{stem}/mod.rs"), file(&[title], &declared)));
    files
}

/// Lets the documentation of one file link to the types of the others.
const SIBLINGS: &str = "#[cfg(doc)]\nuse super::*;\n";

fn part(
    words: &[String],
    root: &str,
    items: &[(&Item, String)],
    is_shared: bool,
    siblings: Option<&str>,
) -> String {
    let (items, texts): (Vec<&Item>, Vec<&String>) =
        items.iter().map(|(item, text)| (*item, text)).unzip();
    let items = &items[..];
    let mut printed = Vec::new();
    if !items.is_empty() {
        printed.push(use_runtime(root, true, runtime_imports(items)));
    }
    if !is_shared {
        printed.extend(names_of(items, true, &format!("{root}::shared")));
    }
    printed.extend(names_of(items, is_shared, "super"));
    printed.extend(siblings.map(|text| Printed::Text(text.into())));
    printed.extend(texts.into_iter().map(|text| Printed::Text(text.clone())));
    file(words, &printed)
}

/// A type, and what comes with it.
fn printed(item: &Item) -> String {
    let printed = match item {
        Item::Record(item) => record(item),
        Item::Request(item) => request(item),
        Item::Choice(item) => vec![choice(item)],
        Item::Union(item) => union(item),
    };
    let texts: Vec<String> = printed.iter().map(print).collect();
    texts.join("\n")
}

/// Imports the types that stand elsewhere: those of several modules, or of the same one.
fn names_of(items: &[&Item], shared: bool, path: &str) -> Option<Printed> {
    let mut names = Vec::new();
    for ty in items.iter().flat_map(|item| held(item)) {
        item_names(ty, shared, &mut names);
    }
    names.retain(|name| items.iter().all(|item| item.name() != name));
    names.sort_unstable();
    names.dedup();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    (!names.is_empty()).then(|| imports(path, &names))
}

fn held(item: &Item) -> Vec<&Ty> {
    match item {
        Item::Record(item) | Item::Request(item) => item.types().collect(),
        Item::Union(item) => item.variants.iter().map(|variant| &variant.ty).collect(),
        Item::Choice(_) => Vec::new(),
    }
}

fn runtime_imports(items: &[&Item]) -> Vec<&'static str> {
    let mut names = runtime_names(items.iter().flat_map(|item| held(item)));
    if items.iter().any(|item| matches!(item, Item::Record(_) | Item::Request(_))) {
        names.push("Map");
    }
    if items.iter().any(|item| !matches!(item, Item::Choice(_))) {
        names.push("Value");
    }
    names
}

fn fields(item: &Struct) -> Vec<String> {
    item.fields.iter().map(|field| entry(field, "")).collect()
}

/// `ident`, or `ident = "wire"` where they differ; a type stands before the sign.
fn entry(field: &Field, ty: &str) -> String {
    let name = ident(&field.ident);
    if name == field.wire {
        format!("{name}{ty}")
    } else {
        format!("{name}{ty} = {:?}", field.wire)
    }
}

fn record(item: &Struct) -> Vec<Printed> {
    let (name, words) = (ident(&item.name), docs(&item.docs));
    let declared = item.fields.iter().map(|field| {
        let (name, words, ty) =
            (ident(&field.ident), docs(&field.docs), Scope::Models.ty(&field.ty));
        quote!(#words pub #name: Option<#ty>)
    });
    vec![
        quote! {
            #words
            #[derive(Clone, Default)]
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

fn request(item: &Struct) -> Vec<Printed> {
    let (name, words) = (ident(&item.name), docs(&item.docs));
    let optional = item.fields.iter().all(|field| !field.required);
    let derive = if optional {
        quote!(#[derive(Clone, Default)])
    } else {
        quote!(#[derive(Clone)])
    };
    let declared = item.fields.iter().map(|field| {
        let (name, words, ty) =
            (ident(&field.ident), docs(&field.docs), field_type(field));
        quote!(#words pub #name: #ty)
    });
    let new = new(item, optional);
    let mut printed = vec![
        quote! {
            #words
            #derive
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
            }
        }
        .into(),
    ];
    printed.extend(setters(item));
    let head = format!("{}{}", item.name, needed(item));
    printed.push(packed("request", &head, &fields(item)));
    printed
}

/// What `new` takes, in the words of the runtime's macro; nothing where the request is `Default`.
fn needed(item: &Struct) -> String {
    let required = item.fields.iter().filter(|field| field.required);
    let entries: Vec<String> = required
        .map(|field| {
            let ty = type_text(&Scope::Models.ty(&field.ty));
            entry(field, &format!(": {ty}"))
        })
        .collect();
    if entries.is_empty() {
        return String::new();
    }
    let (line, width) = (entries.join(", "), item.name.len() + 4 + " new() {".len());
    if line.len() + width <= MAX_WIDTH {
        format!(" new({line})")
    } else {
        format!(" new(\n{}    )", lines(&entries, 8))
    }
}

fn field_type(field: &Field) -> TokenStream {
    let ty = Scope::Models.ty(&field.ty);
    if field.required || matches!(field.ty, Ty::Patch(_)) {
        ty
    } else {
        quote!(Option<#ty>)
    }
}

fn new(item: &Struct, optional: bool) -> TokenStream {
    if optional {
        // By the trait's name: the request may have a setter of that name.
        return quote! {
            /// A request that says nothing yet.
            pub fn new() -> Self {
                Default::default()
            }
        };
    }
    let required = item.fields.iter().filter(|field| field.required);
    let arguments = required.map(|field| {
        let (name, takes) = (ident(&field.ident), Scope::Models.takes(&field.takes()));
        quote!(#name: #takes)
    });
    let values = item.fields.iter().map(|field| {
        let name = ident(&field.ident);
        match (field.required, &field.ty) {
            (true, _) => match field.takes() {
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

/// The setters of the fields that a request may do without, in the sections of the runtime's macro.
fn setters(item: &Struct) -> Option<Printed> {
    let mut sections: [(&str, Vec<String>); 3] =
        [("set", Vec::new()), ("each", Vec::new()), ("patch", Vec::new())];
    for field in item.fields.iter().filter(|field| !field.required) {
        let (section, ty) = match (&field.ty, field.takes()) {
            (Ty::Patch(inner), _) => (2, &**inner),
            (Ty::Vec(item), Takes::Many(_)) => (1, &**item),
            (ty, _) => (0, ty),
        };
        sections[section].1.push(format!(
            "{}: {}",
            ident(&field.ident),
            type_text(&Scope::Models.ty(ty))
        ));
    }
    let printed = sections.iter().filter(|(_, entries)| !entries.is_empty());
    let text: String = printed
        .map(|(name, entries)| {
            format!("        {name} {{\n{}        }}\n", lines(entries, 12))
        })
        .collect();
    (!text.is_empty()).then(|| {
        Printed::Text(format!(
            "runtime::setters! {{\n    {} {{\n{text}    }}\n}}\n",
            item.name
        ))
    })
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

fn union(item: &Union) -> Vec<Printed> {
    let (name, words) = (ident(&item.name), docs(&item.docs));
    let declared = item.variants.iter().map(|variant| {
        let (variant, ty) = (ident(&variant.ident), Scope::Models.ty(&variant.ty));
        quote!(#variant(#ty))
    });
    let listed = item.variants.iter().map(|variant| {
        let holds = format!(
            "{}({})",
            ident(&variant.ident),
            type_text(&Scope::Models.ty(&variant.ty))
        );
        match &variant.tag {
            Some(tag) if item.tag.is_some() => format!("{tag:?} => {holds}"),
            _ => holds,
        }
    });
    let listed: Vec<String> = listed.collect();
    let by = item.tag.as_ref().map(|tag| format!(" by {tag:?}")).unwrap_or_default();
    let read = if item.sent { "#[cfg(feature = \"serde\")]\n    " } else { "" };
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
        packed("union", &format!("{read}{}{by}", item.name), &listed),
    ]
}
