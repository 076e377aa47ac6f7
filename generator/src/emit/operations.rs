//! `operations.rs` of a module: for each operation what is fixed about it, and its setters.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::format::{Item, file, lines, type_text};
use super::manifest::MAX_WIDTH;
use super::tokens::{
    Bound, Scope, docs, item_names, runtime_names, styled, use_runtime,
};
use crate::auth::Security;
use crate::rust::names::ident;
use crate::rust::{Answer, Argument, Binds, Method, Module, Takes, Ty};

/// More arguments than clippy likes, where an API requires more.
const MANY: usize = 7;

/// The whole file.
pub(super) fn operations(module: &Module) -> String {
    let mut items = imports(module);
    let calls: Vec<String> =
        module.methods.iter().map(|method| call(module, method)).collect();
    if !calls.is_empty() {
        items.push(Item::Text(format!("runtime::calls! {{\n{}}}\n", calls.join("\n"))));
    }
    items.extend(module.methods.iter().filter_map(written_out).map(Item::from));
    let title = format!(
        "The calls of [`{}`](super::{}), before they are sent.",
        module.handle, module.handle
    );
    file(&[title], &items)
}

fn imports(module: &Module) -> Vec<Item> {
    let mut names = Vec::new();
    let (mut own, mut shared) = (Vec::new(), Vec::new());
    for method in &module.methods {
        let listed = method.setters.iter().filter(|setter| !is_part(setter));
        let taken = listed.map(|setter| setter.takes.ty());
        for ty in std::iter::once(returned(method)).chain(taken) {
            names.extend(runtime_names(std::iter::once(ty)));
            item_names(ty, false, &mut own);
            item_names(ty, true, &mut shared);
        }
        names.extend(styled(
            method.setters.iter().filter(|setter| section(setter).is_none()),
        ));
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

/// The type that a call is declared with: of what it gives, or for a list in pages of an item.
fn returned(method: &Method) -> &Ty {
    match &method.output {
        Ty::Page(item) if method.paged => item,
        output => output,
    }
}

/// A call in the words of the runtime's macro.
fn call(module: &Module, method: &Method) -> String {
    let (handle, ident) = (&module.handle, &method.ident);
    let pages = if method.paged { " in pages" } else { "" };
    let returned = type_text(&Scope::Operations.ty(returned(method)));
    format!(
        "    /// A call of [`{handle}::{ident}`](super::{handle}::{ident}).\n    {}{pages} -> {returned} {{\n{}{}    }}\n",
        method.builder,
        endpoint(method),
        sections(method),
    )
}

/// What is fixed about a call: what is sent and how it is answered, then what the client adds.
fn endpoint(method: &Method) -> String {
    let http = crate::rust::names::ty(&method.http.to_lowercase());
    let sent = format!("{http} {:?}", method.path);
    let answer = match &method.answer {
        Answer::Key(key) => format!("=> Key({key:?})"),
        Answer::List(key) => format!("=> List({key:?})"),
        plain => format!("=> {plain:?}"),
    };
    let fits = 8 + sent.len() + 1 + answer.len() < MAX_WIDTH;
    let gap = if fits { " " } else { "\n            " };
    let entries = [format!("{sent}{gap}{answer}"), format!("id: {:?}", method.id)];
    let mut added = Vec::new();
    for (name, values) in
        [("scopes", &method.scopes), ("parameters", &method.parameters)]
    {
        if !values.is_empty() {
            added.push(format!("{name}: &{values:?}"));
        }
    }
    if !method.at_most.is_empty() {
        added.push(format!("at_most: &{:?}", method.at_most));
    }
    if let Some(security) = &method.security {
        added.push(format!("security: Some(runtime::{})", self::security(security)));
    }
    let text = lines(&entries, 8) + &lines(&added, 8);
    format!("{};\n", text.trim_end_matches(",\n"))
}

/// `Security::OneOf(&[&["key", "app"], &[]])`
fn security(security: &Security) -> String {
    match security {
        Security::Whatever => "Security::Whatever".to_owned(),
        Security::OneOf(sets) => {
            let sets: Vec<String> = sets.iter().map(|set| format!("&{set:?}")).collect();
            format!("Security::OneOf(&[{}])", sets.join(", "))
        }
    }
}

/// Functions that the runtime's macro does not know.
fn written_out(method: &Method) -> Option<TokenStream> {
    let name = ident(&method.builder);
    let others = method.setters.iter().filter(|setter| section(setter).is_none());
    let others: Vec<TokenStream> = others.map(setter).collect();
    (!others.is_empty()).then(|| quote!(impl #name { #(#others)* }))
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

fn is_part(setter: &Argument) -> bool {
    matches!(setter.binds, Binds::Part(_))
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
        Binds::QueryValue(wire, style, explode) if !by_reference(setter) => {
            (format!("value({style:?}, {explode})"), wire)
        }
        Binds::Part(wire) => ("part".into(), wire),
        _ => return None,
    })
}

fn by_reference(setter: &Argument) -> bool {
    matches!(setter.takes, Takes::Ref(_) | Takes::Many(_))
}

/// The entries of one section: those that the documents say nothing about first, packed into lines.
#[derive(Default)]
struct Section {
    plain: Vec<String>,
    documented: String,
}

impl Section {
    fn push(&mut self, docs: &[String], entry: String) {
        if docs.is_empty() {
            self.plain.push(entry);
            return;
        }
        for line in docs {
            self.documented.push_str(format!("            /// {line}").trim_end());
            self.documented.push('\n');
        }
        self.documented.push_str(&format!("            {entry},\n"));
    }

    fn print(&self, name: &str) -> String {
        let line = format!("        {name} {{ {} }}\n", self.plain.join(", "));
        if self.documented.is_empty() && line.len() <= MAX_WIDTH {
            return line;
        }
        let plain = lines(&self.plain, 12);
        format!("        {name} {{\n{plain}{}        }}\n", self.documented)
    }
}

/// The setters that are all alike, and the files, in the sections of the runtime's macro.
fn sections(method: &Method) -> String {
    let mut sections: IndexMap<String, Section> = IndexMap::new();
    for setter in &method.setters {
        let Some((section, wire)) = section(setter) else { continue };
        let name = ident(&setter.ident).to_string();
        let key = if name == wire { String::new() } else { format!(" = {wire:?}") };
        let entry = if is_part(setter) {
            format!("{name}{key}")
        } else {
            let ty = type_text(&Scope::Operations.ty(setter.takes.ty()));
            format!("{name}: {ty}{key}")
        };
        sections.entry(section).or_default().push(&setter.docs, entry);
    }
    for twin in &method.twins {
        let name = ident(&twin.ident);
        let entry = format!("{name}({:?}, {:?})", twin.accept, twin.query);
        sections.entry("file".into()).or_default().push(&twin.docs, entry);
    }
    sections.iter().map(|(name, section)| section.print(name)).collect()
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
    let Bound { before, put } = Scope::Operations.bind(setter, &value);
    quote! {
        #words
        pub fn #name(mut self, #value: #takes) -> Self {
            #before
            self.0 #put;
            self
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
