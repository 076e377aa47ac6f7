//! The calls that the crate's first page shows: of the module that says most and needs nothing else.

use crate::rust::{Answer, Argument, Binds, Item, Method, Module, Showcase, Takes, Ty};

/// The largest module that is on by default and has all that is shown: a list in pages, a record by its id, and a record
/// that is created without the id of another.
pub(super) fn choose(
    modules: &[Module],
    default: Option<&Vec<String>>,
) -> Option<Showcase> {
    let on = modules
        .iter()
        .filter(|module| default.is_none_or(|names| names.contains(&module.ident)));
    let shown = on.filter_map(|module| Some((module.methods.len(), showcase(module)?)));
    // Of several that are as large, the first.
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|(methods, _)| std::cmp::Reverse(*methods));
    shown.into_iter().next().map(|(_, showcase)| showcase)
}

fn showcase(module: &Module) -> Option<Showcase> {
    let methods = || module.methods.iter().filter(|method| !method.deprecated);
    let list = methods().find(|method| method.paged && method.arguments.is_empty())?;
    let get = methods().find(|method| is_get(method))?;
    let (create, request) =
        methods().find_map(|method| Some((method, created(module, method)?)))?;
    let (records, list_call) = said(list)?;
    let (record, get_call) = said(get)?;
    Some(Showcase {
        module: module.ident.clone(),
        records,
        list: list_call,
        words: words(module, list),
        record,
        get: get_call,
        request,
        create: create.example.clone()?,
    })
}

fn is_get(method: &Method) -> bool {
    let [argument] = method.arguments.as_slice() else { return false };
    method.http == "GET"
        && matches!(argument.binds, Binds::Path(_))
        && argument.takes == Takes::Into(Ty::Id)
        && matches!((&method.answer, &method.output), (Answer::Key(_), Ty::Item { .. }))
}

/// The request that a method creates a record from, if it takes that alone, and that no id of another record.
fn created(module: &Module, method: &Method) -> Option<String> {
    let [Argument { takes: Takes::Ref(Ty::Item { home: Some(_), name }), binds, .. }] =
        method.arguments.as_slice()
    else {
        return None;
    };
    let request = module.items.iter().find_map(|item| match item {
        Item::Request(request) if request.name == *name => Some(request),
        _ => None,
    })?;
    let mut required = request.fields.iter().filter(|field| field.required);
    let alone = required.all(|field| !matches!(field.ty, Ty::Id | Ty::Vec(_)));
    let creates = method.http == "POST"
        && *binds == Binds::Json
        && matches!(method.answer, Answer::Key(_));
    (creates && alone).then(|| name.clone())
}

/// A field of the listed records that people know them by.
fn words(module: &Module, list: &Method) -> Option<String> {
    let Ty::Page(listed) = &list.output else { return None };
    let Ty::Item { home: Some(_), name } = &**listed else { return None };
    let record = module.items.iter().find_map(|item| match item {
        Item::Record(record) if record.name == *name => Some(record),
        _ => None,
    })?;
    let named = |field: &&crate::rust::Field| {
        field.ty == Ty::String && field.ident.ends_with("name")
    };
    record.fields.iter().find(named).map(|field| field.ident.clone())
}

/// What a method's example calls its answer, and the call itself.
fn said(method: &Method) -> Option<(String, String)> {
    let [line] = method.example.as_deref()? else { return None };
    let (answer, call) = line.strip_prefix("let ")?.split_once(" = ")?;
    Some((answer.to_owned(), call.strip_suffix(".await?;")?.to_owned()))
}
