//! How to begin, once for the crate's first page and its README: a program, then what stands behind it.

use super::{environment, service};
use crate::auth::Kind;
use crate::rust::{Crate, Service, Showcase};

/// The guide as Markdown for rustdoc: with links to items, and an example that is compiled.
pub(super) fn guide(plan: &Crate) -> Vec<String> {
    let mut text = String::from(
        "Each method of [`Client`] leads to one group of calls, each method of a group begins one call, and `.await`\n\
         sends it. [`Operation::build`] shows what would be sent, with secrets hidden.\n\n",
    );
    match &plan.showcase {
        Some(shown) => text.push_str(&program(plan, shown)),
        None => text.push_str(&format!("```rust,ignore\n{}```\n", client(plan, ""))),
    }
    text.push_str(&signing_in(&plan.service));
    let mut methods = plan.modules.iter().flat_map(|module| &module.methods);
    if methods.any(|method| method.paged) {
        text.push_str(LISTS);
    }
    text.push_str(ERRORS);
    text.push_str(&limits(&plan.service));
    text.push_str(&features(plan));
    text.push_str(&examples(plan));
    text.lines().map(str::to_owned).collect()
}

/// The guide for readers without rustdoc: names instead of links.
pub(super) fn without_links(guide: &[String]) -> String {
    let plain = |line: &String| {
        let line = line.replace("[`", "`").replace("`]", "`");
        let fence = ["```rust,no_run", "```rust,ignore"].contains(&line.as_str());
        if fence { "```rust\n".into() } else { line + "\n" }
    };
    guide.iter().map(plain).collect()
}

/// How a program gets its client.
fn client(plan: &Crate, margin: &str) -> String {
    let service = &plan.service;
    let mut setters = Vec::new();
    let other = service.regions.iter().find(|region| region.api != service.base_url);
    setters.extend(other.map(|region| format!("region(Region::{})", region.ident)));
    let parameters = service.parameters.iter();
    setters.extend(parameters.map(|parameter| format!("{}(\"…\")", parameter.ident)));
    if service::renews(service) {
        setters.push(r#"refresh_token("client id", "client secret", "…")"#.into());
    } else if let Some((_, setter)) = service.schemes.first() {
        setters.push(format!("{setter}(\"…\")"));
    }
    setters.push("build()?;".into());
    let setters: String =
        setters.iter().map(|setter| format!("\n{margin}    .{setter}")).collect();
    format!("{margin}let client = Client::builder(){setters}\n")
}

/// A whole program.
fn program(plan: &Crate, shown: &Showcase) -> String {
    let library = plan.name.replace('-', "_");
    let client = client(plan, "    ");
    let region = if client.contains("Region::") { ", Region" } else { "" };
    // The program needs a runtime, which is the crate's own choice of what its examples depend on.
    let has_runtime =
        plan.dev_dependencies.iter().any(|line| line.starts_with("tokio "));
    let compiled = if has_runtime { "no_run" } else { "ignore" };
    let Showcase { module, records, list, record, get, request, .. } = shown;
    let said = match &shown.words {
        Some(words) => {
            format!("println!(\"{{}}\", {record}?.{words}.unwrap_or_default());")
        }
        None => format!("println!(\"{{:?}}\", {record}?);"),
    };
    let create: String =
        shown.create.iter().map(|line| format!("    {line}\n")).collect();
    format!(
        r#"```rust,{compiled}
use {library}::{module}::{request};
use {library}::{{Client, Error, ErrorKind{region}}};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {{
{client}
    let mut {records} = {list}.stream();
    while let Some({record}) = {records}.next().await {{
        {said}
    }}

{create}    println!("{{{record}:?}}");

    match {get}.await {{
        Ok({record}) => println!("{{{record}:?}}"),
        Err(error) if error.kind() == ErrorKind::NotFound => println!("there is none"),
        Err(error) => return Err(error),
    }}
    Ok(())
}}
```

It depends on `{name}` and on `tokio` with the features `macros` and `rt`.
"#,
        name = plan.name
    )
}

fn signing_in(service: &Service) -> String {
    let mut text = String::from("\n## Signing in\n\n");
    for (scheme, setter) in &service.schemes {
        let by = match scheme.kind {
            Kind::Token => "a token that the program has already",
            Kind::Basic => "a user's name and password",
            Kind::HeaderKey(_) | Kind::QueryKey(_) | Kind::CookieKey(_) => "a key",
        };
        text.push_str(&format!("- [`ClientBuilder::{setter}`]: by {by}.\n"));
    }
    if service::renews(service) {
        text.push_str(
            "- [`ClientBuilder::refresh_token`]: by tokens that are renewed by themselves, early and once for all calls.\n\
             - [`ClientBuilder::token_source`] with a [`RefreshToken`]: the same for a program that keeps its tokens.\n  \
             [`RefreshToken::on_refresh`] is given each new one, [`RefreshToken::starting_with`] takes one from before.\n\
             - [`ClientBuilder::accounts`]: where a user's consent is asked for, which gives the refresh token.\n",
        );
    }
    let names = environment::variables(service);
    let names: Vec<String> = names.iter().map(|(name, _)| format!("`{name}`")).collect();
    let names: Vec<String> = names.chunks(3).map(|names| names.join(", ")).collect();
    text.push_str(&format!(
        "- [`ClientBuilder::environment`]: by the program's environment, which is\n  {}.\n",
        names.join(",\n  ")
    ));
    text
}

const LISTS: &str = "
## Lists

An awaited list is one [`Page`]. `.stream()` gives the items of all pages and `.pages()` the pages, each fetched when it is
asked for; after an error, `resume_page` says where to go on. `.stream().all().await` gives everything at once.
";

const ERRORS: &str = "
## Errors

An [`Error`] has a `kind()` to decide by, and the `status()`, `code()` and `message()` of the service. Calls that read are
repeated when a fault passes by, others only when it is certain that nothing was done; [`Retry`] says how often.
`outcome_unknown()` says of a call that changes something that it may have been carried out although it failed: look
before it is repeated.
";

/// How fast a client calls, in figures where the service gives any.
fn limits(service: &Service) -> String {
    let figures = service.limits.as_ref().and_then(|limits| limits.per_minute);
    let figures = figures.map(|allowed| {
        let kept = allowed - allowed / 10;
        format!(
            " The service allows {allowed} calls a minute, of which the client uses {kept}. Of many calls begun at once,\n\
             about {} are answered within the 120 seconds that a call may take: {kept} in the first minute and {kept} in the\n\
             second. The others fail with `ErrorKind::Timeout`.",
            2 * kept
        )
    });
    let days = service.limits.iter().flat_map(|limits| &limits.per_day);
    let mut days: Vec<_> = days.map(|(plan, calls)| (calls, plan)).collect();
    days.sort_unstable();
    let days: Vec<String> =
        days.iter().map(|(calls, plan)| format!("{plan} {calls}")).collect();
    let days = match days.as_slice() {
        [] => String::new(),
        days => format!(
            "\nThe calls of a day depend on the plan: {}.\nBeyond them a call fails with `ErrorKind::DailyQuota`.\n",
            days.join(", ")
        ),
    };
    format!(
        "\n## Limits\n\n[`Limits`] say how many calls are under way and how many begin within a minute; further calls wait their \
         turn.\n{} [`ClientBuilder::total_timeout`] allows more.\n{days}",
        figures.unwrap_or_default().trim_start()
    )
    .replace("\n ", "\n")
}

fn features(plan: &Crate) -> String {
    let modules = if plan.features.is_some() {
        "Each module is a feature: `default` has the usual ones, `full` all of them. Then there are\n"
    } else {
        ""
    };
    format!("\n## Features\n\n{modules}{FEATURES}")
}

const FEATURES: &str = "`blocking` (calls that are waited for on their threads, by `.wait()`), `serde` (its traits on every type), `chrono`,
`jiff` and `time` (conversions of days and times), `webhooks` (whether one comes from the service), `tracing` (spans),
`testing` (prepared answers), and `rustls`, which is on by default.
";

fn examples(plan: &Crate) -> String {
    if plan.programs.is_empty() {
        return String::new();
    }
    let program = |(name, does): &(String, String)| format!("- {name} {does}\n");
    let programs: String = plan.programs.iter().map(program).collect();
    format!("\n## Examples\n\nPrograms in the folder `examples`:\n\n{programs}")
}
