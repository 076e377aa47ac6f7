//! `tests/wire/`: a test that makes every call of the client and holds it against what the documents say.
//!
//! Code for each call would take long to compile, so there is one small function for each method and each type that is
//! sent; what they are given and what must come of it stands in tables beside them, taken from [`crate::sample`] and not
//! from anything that was emitted.

use serde_json::{Value, json};

use super::format::{HEADER, lines, type_text};
use super::tokens::Scope;
use crate::config::Config;
use crate::files::Files;
use crate::model::{Api, Operation};
use crate::parallel;
use crate::rust::names::ident;
use crate::rust::{
    Answer as Reads, Argument, Binds, Crate, Field, Item, Method, Takes, Ty,
};
use crate::sample::call::{Call, Returns, SECRET, client_value};
use crate::sample::{Answer, Form, Samples};
use crate::source::Source;

/// What all such tests share: real Rust, formatted and linted where it is emitted.
const HARNESS: &str = include_str!("wire/harness.rs");
const EVERY_CALL: &str = include_str!("wire/every_call.rs");

const HARNESS_ALLOWANCE: &str =
    r#"#[allow(dead_code, reason = "not every service gives all kinds of answers")]"#;

/// The folder of the test.
const FOLDER: &str = "tests/wire";

/// All files of the test. `declared` is the API before its types were joined.
pub(crate) fn wire(
    plan: &Crate,
    api: &Api,
    declared: &Api,
    config: &Config,
    sources: &[Source],
) -> Files {
    let mut files = Files::default();
    let mut put =
        |name: &str, text: String| files.insert(format!("{FOLDER}/{name}"), text);
    put("main.rs", main(plan, declared));
    put("harness.rs", HARNESS.to_owned());
    put("every_call.rs", EVERY_CALL.to_owned());
    if !plan.shared.is_empty() {
        let title = "What is sent by several modules.";
        put("shared.rs", file(plan, title, &plan.shared, &[], "shared"));
    }
    let modules = plan.modules.iter().zip(&api.modules).zip(&declared.modules);
    let modules = parallel::map(modules, |((module, joined), source)| {
        let calls = module.methods.iter().map(|method| call(plan, method));
        let calls: Vec<String> = calls.collect();
        let title = format!("The calls of `{}`.", module.ident);
        let text = file(plan, &title, &module.items, &calls, &module.ident);
        let mut table = String::new();
        for form in Form::ALL {
            let samples = Samples::new(declared, config, form);
            let operations = joined.operations.iter().zip(&source.operations);
            for (method, (joined, operation)) in module.methods.iter().zip(operations) {
                let name = format!("{}::{}", ident(&module.ident), ident(&method.ident));
                let document = sources[operation.origin.document].stem();
                let call = samples.call(operation, (api, joined));
                let row = row(&name, document, form, operation, &call);
                table.push_str(&format!("{row}\n"));
            }
        }
        (module, text, table)
    });
    for (module, text, table) in modules {
        put(&format!("{}.rs", module.ident), text);
        put(&format!("{}.jsonl", module.ident), table);
    }
    files
}

fn main(plan: &Crate, api: &Api) -> String {
    let package = plan.name.replace('-', "_");
    let mut modules: Vec<&str> =
        plan.modules.iter().map(|module| &*module.ident).collect();
    modules.sort_unstable();
    let mut declared = modules.clone();
    declared.extend(["every_call", "harness"]);
    declared.extend((!plan.shared.is_empty()).then_some("shared"));
    declared.sort_unstable();
    let declare = |name: &&str| match *name {
        "harness" => format!("{HARNESS_ALLOWANCE}\npub(crate) mod harness;\n"),
        name => format!("mod {};\n", ident(name)),
    };
    let declared: String = declared.iter().map(declare).collect();
    let listed: String = modules
        .iter()
        .map(|name| {
            format!("    ({}::CALLS, include_str!(\"{name}.jsonl\")),\n", ident(name))
        })
        .collect();
    let setters: String = plan
        .service
        .parameters
        .iter()
        .map(|parameter| {
            let value = client_value(api, &parameter.wire);
            format!("\n        .{}({value:?})", ident(&parameter.ident))
        })
        .collect();
    let signed = plan.service.schemes.iter().map(|(scheme, setter)| {
        let again = match scheme.kind {
            crate::auth::Kind::Basic => format!(", {SECRET:?}"),
            _ => String::new(),
        };
        format!("\n        .{}({SECRET:?}{again})", ident(setter))
    });
    let signed: String = signed.collect();
    format!(
        r#"{HEADER}
//! Makes every call of the client and holds it against what the documents say.

{declared}
pub(crate) use ::{package} as client;
use ::{package}::{{Client, ClientBuilder}};

/// The calls of each module, and the table of what they are given and what must come of it.
pub(crate) const MODULES: &[(&[harness::Call], &str)] = &[
{listed}];

/// A client as the tables take it for granted.
pub(crate) fn builder() -> ClientBuilder {{
    Client::builder()
        .base_url("https://service.test/api"){setters}{signed}
}}
"#
    )
}

/// A file with what a module sends and its calls.
fn file(
    plan: &Crate,
    title: &str,
    items: &[Item],
    calls: &[String],
    module: &str,
) -> String {
    let made: Vec<String> =
        items.iter().filter_map(|item| made(plan, item, module)).collect();
    let body = if module == "shared" {
        made.concat().trim_end().to_owned() + "\n"
    } else {
        let calls = calls.concat();
        format!(
            "{}calls! {{\n    ({}, given)\n{calls}}}\n",
            made.concat(),
            ident(module)
        )
    };
    let uses = "use super::harness::*;\n";
    format!("{HEADER}\n//! {title}\n\n{uses}\n{body}")
}

/// How a value of a type that is sent comes out of a table; nothing for what is only received.
fn made(plan: &Crate, item: &Item, module: &str) -> Option<String> {
    let path = format!("client::{}::{}", ident(module), ident(item.name()));
    Some(match item {
        Item::Record(_) => return None,
        Item::Request(item) => {
            let (required, optional): (Vec<&Field>, Vec<&Field>) =
                item.fields.iter().partition(|field| field.required);
            let entries = |fields: &[&Field]| -> String {
                let entry = |field: &Field| {
                    let ty = match &field.ty {
                        Ty::Patch(inner) => inner,
                        ty => ty,
                    };
                    format!(
                        "{}: {} = {:?}",
                        ident(&field.ident),
                        ty_text(plan, ty),
                        field.wire
                    )
                };
                let entries: Vec<String> =
                    fields.iter().map(|field| entry(field)).collect();
                lines(&entries, 8)
            };
            format!(
                "made! {{\n    {path}:\n    new {{\n{}    }}\n    set {{\n{}    }}\n}}\n\n",
                entries(&required),
                entries(&optional)
            )
        }
        Item::Choice(_) => format!("decoded!({path});\n\n"),
        Item::Union(item) if item.sent => format!("unknown!({path});\n\n"),
        Item::Union(_) => return None,
    })
}

/// One entry of `calls!`.
fn call(plan: &Crate, method: &Method) -> String {
    let arguments: Vec<String> =
        method.arguments.iter().map(|argument| given(plan, argument, "must")).collect();
    let setters: String = method
        .setters
        .iter()
        .map(|setter| {
            format!(
                "        {}: {},\n",
                ident(&setter.ident),
                given(plan, setter, "may")
            )
        })
        .collect();
    let setters =
        if setters.is_empty() { String::new() } else { format!("\n{setters}    ") };
    let reads = match &method.answer {
        Reads::Nothing => "nothing()".to_owned(),
        Reads::Ack => "ack()".to_owned(),
        Reads::Bytes => "file()".to_owned(),
        Reads::List(_) => match &method.output {
            Ty::Page(item) => format!("page::<{}>()", ty_text(plan, item)),
            ty => format!("value::<{}>()", ty_text(plan, ty)),
        },
        Reads::Undeclared | Reads::Key(_) | Reads::Whole | Reads::Text => {
            format!("value::<{}>()", ty_text(plan, &method.output))
        }
    };
    format!(
        "    {}({}) {{{setters}}} => {reads};\n",
        ident(&method.ident),
        arguments.join(", ")
    )
}

/// What an argument is given out of a table.
fn given(plan: &Crate, argument: &Argument, how: &str) -> String {
    let key = match &argument.binds {
        Binds::Path(name) | Binds::PathValue(name, ..) => format!("path.{name}"),
        Binds::Query(name) | Binds::QueryList(name, _) | Binds::QueryValue(name, ..) => {
            format!("query.{name}")
        }
        Binds::Header(name) | Binds::HeaderList(name) => format!("header.{name}"),
        Binds::Cookie(name) | Binds::CookieList(name) => format!("cookie.{name}"),
        Binds::UniqueKey(_) => "unique_key".into(),
        Binds::Json(_) | Binds::Form | Binds::Multipart | Binds::Bytes(_) => {
            "body".into()
        }
        Binds::Part(name) => format!("part.{name}"),
    };
    let text = taken(plan, &argument.takes);
    let value = format!("given.{how}::<{text}>({key:?})");
    match (&argument.takes, how) {
        (Takes::Ref(_), "must") => format!("&{value}"),
        (Takes::Ref(_), _) => format!("{value}.as_ref()"),
        _ => value,
    }
}

fn taken(plan: &Crate, takes: &Takes) -> String {
    match takes {
        Takes::Owned(ty) | Takes::Into(ty) | Takes::Ref(ty) => ty_text(plan, ty),
        Takes::Many(item) => format!("Vec<{}>", taken(plan, item)),
    }
}

/// A type by its path from the root of the test.
fn ty_text(plan: &Crate, ty: &Ty) -> String {
    match ty {
        Ty::Item { home, name } => {
            let module = home.map_or("shared", |home| &plan.modules[home].ident);
            format!("client::{}::{}", ident(module), ident(name))
        }
        Ty::Vec(inner) => format!("Vec<{}>", ty_text(plan, inner)),
        Ty::Map(inner) => format!("Map<{}>", ty_text(plan, inner)),
        Ty::Boxed(inner) => format!("Box<{}>", ty_text(plan, inner)),
        Ty::Patch(inner) => format!("Patch<{}>", ty_text(plan, inner)),
        Ty::Bytes => "Raw".into(),
        ty => type_text(&Scope::Models.ty(ty)),
    }
}

/// One line of a table.
fn row(
    name: &str,
    document: &str,
    form: Form,
    operation: &Operation,
    call: &Call,
) -> Value {
    let request = &call.request;
    let mut row = json!({
        "call": name,
        "form": form.as_str(),
        "document": document,
        "given": call.given,
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
    });
    // A body of JSON is what was given, word for word.
    let same = call.given.get("body").map(Value::to_string);
    row["body"] = match &request.body {
        Some(text) if Some(text) == same.as_ref() => true.into(),
        Some(text) => text.as_str().into(),
        None => Value::Null,
    };
    if let [status, ..] = *operation.statuses
        && !operation.statuses.contains(&200)
    {
        row["status"] = status.into();
    }
    row["answer"] = match &call.answer {
        Answer::Nothing => Value::Null,
        Answer::Json(value) => json!({ "type": "application/json", "json": value }),
        Answer::Bytes(bytes) => {
            json!({ "type": "application/pdf", "text": String::from_utf8_lossy(bytes) })
        }
        Answer::Text(text) => json!({ "type": "text/plain", "text": text }),
    };
    row["returns"] = match &call.returns {
        Returns::Nothing => Value::Null,
        Returns::Key(key) => json!({ "key": key }),
        Returns::Value(value) => json!({ "value": value }),
    };
    row
}
