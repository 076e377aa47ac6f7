//! How to begin, once for the crate's first page and its README: a program, then what stands behind it.

use super::{environment, service};
use crate::auth::{Kind, Scheme};
use crate::rust::names::ident;
use crate::rust::{Crate, Service};

/// The guide as Markdown for rustdoc: with links to items, and an example that is compiled.
pub(super) fn guide(plan: &Crate) -> Vec<String> {
    let mut text = String::from(
        "Each method of [`Client`] leads to one group of calls, each method of a group begins one call, and `.await`\n\
         sends it. [`Operation::build`] shows what would be sent, with secrets hidden.\n\n",
    );
    text.push_str(&program(plan));
    text.push_str(&settings(&plan.service));
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
        if line == "```rust,no_run" { "```rust\n".into() } else { line + "\n" }
    };
    guide.iter().map(plain).collect()
}

/// How a program gets its client.
fn client(service: &Service) -> Vec<String> {
    let mut setters = Vec::new();
    let other = service.regions.iter().find(|region| region.api != service.base_url);
    match other {
        Some(region) => setters.push(format!("region(Region::{})", region.ident)),
        // Documents may have no address, or a part of one.
        None if !service.base_url.contains("://") => {
            setters.push("base_url(\"https://api.example.com\")".into());
        }
        None => {}
    }
    let parameters = service.parameters.iter();
    setters.extend(
        parameters.map(|parameter| format!("{}(\"…\")", ident(&parameter.ident))),
    );
    if service::renews(service) {
        setters.push(r#"refresh_token("client id", "client secret", "…")"#.into());
    } else {
        let set = service.security.sets().iter().find(|set| !set.is_empty());
        let asked = |scheme: &Scheme| set.is_none_or(|set| set.contains(&scheme.name));
        let most = set.map_or(1, Vec::len);
        let schemes = service.schemes.iter().filter(|(scheme, _)| asked(scheme));
        for (scheme, setter) in schemes.take(most) {
            let given =
                if scheme.kind == Kind::Basic { r#""user", "…""# } else { r#""…""# };
            setters.push(format!("{}({given})", ident(setter)));
        }
    }
    setters.push("build()?;".into());
    // What is short stands on one line.
    if let [build] = setters.as_slice() {
        return vec![format!("let client = Client::builder().{build}")];
    }
    let setters = setters.iter().map(|setter| format!("    .{setter}"));
    std::iter::once("let client = Client::builder()".into()).chain(setters).collect()
}

/// A whole program; a function of one where the crate's examples have no runtime to start it.
fn program(plan: &Crate) -> String {
    let library = plan.name.replace('-', "_");
    let client = client(&plan.service);
    let mut names = vec!["Client", "Error"];
    if client.iter().any(|line| line.contains("Region::")) {
        names.push("Region");
    }
    let mut text = String::from("```rust,no_run\n");
    let mut lines = client;
    if let Some(shown) = &plan.showcase {
        let types: Vec<&str> = shown.types.iter().map(String::as_str).collect();
        if !types.is_empty() {
            text.push_str(&format!(
                "use {library}::{}::{};\n",
                shown.module,
                listed(types)
            ));
        }
        names.extend(shown.names.iter().map(String::as_str));
        lines.push(String::new());
        lines.extend(shown.lines.iter().cloned());
    }
    text.push_str(&format!("use {library}::{};\n\n", listed(names)));
    let has_runtime =
        plan.dev_dependencies.iter().any(|line| line.starts_with("tokio "));
    text.push_str(if has_runtime {
        "#[tokio::main(flavor = \"current_thread\")]\nasync fn main() -> Result<(), Error> {\n"
    } else {
        "async fn example() -> Result<(), Error> {\n"
    });
    for line in lines {
        let margin = if line.is_empty() { "" } else { "    " };
        text.push_str(&format!("{margin}{line}\n"));
    }
    let depends = format!("depends on `{}` and on `tokio`", plan.name);
    let needs = if has_runtime {
        format!("It {depends} with the features `macros` and `rt`.")
    } else {
        format!("A program that awaits it {depends}.")
    };
    text.push_str(&format!("    Ok(())\n}}\n```\n\n{needs}\n"));
    text
}

/// One name, or several in braces.
fn listed(mut names: Vec<&str>) -> String {
    names.sort_unstable();
    match names.as_slice() {
        [name] => (*name).to_owned(),
        several => format!("{{{}}}", several.join(", ")),
    }
}

fn settings(service: &Service) -> String {
    let title = if service.schemes.is_empty() { "Settings" } else { "Signing in" };
    let mut text = format!("\n## {title}\n\n");
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
