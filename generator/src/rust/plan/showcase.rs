//! The calls that the crate's first page shows: of the module that says most and needs nothing else, or one call alone.

use crate::rust::{Answer, Argument, Binds, Item, Method, Module, Showcase, Takes, Ty};

/// What examples name of the crate itself.
const NAMES: [&str; 4] = ["Map", "Part", "UniqueKey", "shared"];

/// The largest module that is on by default and has all that is shown: a list in pages, a record by its id, and a record
/// that is created without the id of another. Where none has, the call that shows most with least.
pub(super) fn choose(
    modules: &[Module],
    default: Option<&Vec<String>>,
) -> Option<Showcase> {
    let on = || {
        modules
            .iter()
            .filter(|module| default.is_none_or(|names| names.contains(&module.ident)))
    };
    let shown = on().filter_map(|module| Some((module.methods.len(), records(module)?)));
    // Of several that are as large, the first.
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|(methods, _)| std::cmp::Reverse(*methods));
    shown.into_iter().next().map(|(_, showcase)| showcase).or_else(|| one_call(on()))
}

/// A module's list, a record that is created, and one that is read.
fn records(module: &Module) -> Option<Showcase> {
    let methods = || module.methods.iter().filter(|method| !method.deprecated);
    let list = methods().find(|method| method.paged && method.arguments.is_empty())?;
    let get = methods().find(|method| is_get(method))?;
    let create = methods().find(|method| creates(module, method))?;
    let (records, list_call) = said(list)?;
    let (record, get_call) = said(get)?;
    let shown = match words(module, list) {
        Some(words) => {
            format!("println!(\"{{}}\", {record}?.{words}.unwrap_or_default());")
        }
        None => format!("println!(\"{{:?}}\", {record}?);"),
    };
    let created = create.example.clone()?;
    let made = answer(created.last()?)?.to_owned();
    let mut lines = vec![
        format!("let mut {records} = {list_call}.stream();"),
        format!("while let Some({record}) = {records}.next().await {{"),
        format!("    {shown}"),
        "}".into(),
        String::new(),
    ];
    lines.extend(created);
    lines.extend([
        format!("println!(\"{{{made}:?}}\");"),
        String::new(),
        format!("match {get_call}.await {{"),
        format!("    Ok({record}) => println!(\"{{{record}:?}}\"),"),
        "    Err(error) if error.kind() == ErrorKind::NotFound => println!(\"there is none\"),".into(),
        "    Err(error) => return Err(error),".into(),
        "}".into(),
    ]);
    let mut showcase = showcase(module, lines);
    showcase.names.push("ErrorKind".into());
    Some(showcase)
}

/// The call that reads rather than changes, gives something, names no types and takes little; of several the first.
fn one_call<'m>(modules: impl Iterator<Item = &'m Module>) -> Option<Showcase> {
    let shown = modules.flat_map(|module| {
        module.methods.iter().filter_map(|method| {
            let mut lines = method.example.clone()?;
            let answer = lines.last().and_then(|line| answer(line)).map(str::to_owned);
            let gives = answer.is_some();
            lines.extend(answer.map(|name| format!("println!(\"{{{name}:?}}\");")));
            let showcase = showcase(module, lines);
            let changes = match method.http {
                "GET" => 0,
                "DELETE" => 2,
                _ => 1,
            };
            let named = !showcase.types.is_empty() || !showcase.names.is_empty();
            let rank =
                (method.deprecated, changes, !gives, named, method.arguments.len());
            Some((rank, showcase))
        })
    });
    shown.min_by_key(|(rank, _)| *rank).map(|(_, showcase)| showcase)
}

/// Lines with the names that they need.
fn showcase(module: &Module, lines: Vec<String>) -> Showcase {
    let mut types: Vec<String> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    for line in &lines {
        for (at, _) in line.match_indices("::") {
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let before = line[..at].trim_end_matches(is_part);
            let name = &line[before.len()..at];
            let is_type = module.items.iter().any(|item| item.name() == name);
            if before.ends_with("::") {
                continue;
            } else if is_type && !types.iter().any(|known| known == name) {
                types.push(name.to_owned());
            } else if NAMES.contains(&name) && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    types.sort_unstable();
    Showcase { module: module.ident.clone(), types, names, lines }
}

fn is_get(method: &Method) -> bool {
    let [argument] = method.arguments.as_slice() else { return false };
    method.http == "GET"
        && matches!(argument.binds, Binds::Path(_))
        && argument.takes == Takes::Into(Ty::Id)
        && matches!((&method.answer, &method.output), (Answer::Key(_), Ty::Item { .. }))
}

/// Whether a method creates a record from a request alone, and that takes no id of another record.
fn creates(module: &Module, method: &Method) -> bool {
    let [Argument { takes: Takes::Ref(Ty::Item { home: Some(_), name }), binds, .. }] =
        method.arguments.as_slice()
    else {
        return false;
    };
    let request = module.items.iter().find_map(|item| match item {
        Item::Request(request) if request.name == *name => Some(request),
        _ => None,
    });
    let Some(request) = request else { return false };
    let mut required = request.fields.iter().filter(|field| field.required);
    let alone = required.all(|field| !matches!(field.ty, Ty::Id | Ty::Vec(_)));
    method.http == "POST"
        && matches!(binds, Binds::Json(_))
        && matches!(method.answer, Answer::Key(_))
        && alone
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
    let (_, call) = line.split_once(" = ")?;
    Some((answer(line)?.to_owned(), call.strip_suffix(".await?;")?.to_owned()))
}

/// What the line of a call names its answer.
fn answer(line: &str) -> Option<&str> {
    Some(line.strip_prefix("let ")?.split_once(" = ")?.0)
}
