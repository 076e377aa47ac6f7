//! Which keys of `client.toml` have to agree with each other.

use std::collections::HashMap;

use super::Config;
use super::check::Checked;
use crate::diagnostics::quoted;
use crate::rust::names;

/// The most keywords and categories that the registry takes.
const FOUND_BY: usize = 5;

/// Complains about keys that contradict each other.
pub(super) fn check(config: &Config, file: &mut Checked<'_>) {
    for group in alike(config) {
        differ(group, file);
    }
    regions(config, file);
    lengths(config, file);
    let paging = config.paging.as_ref();
    let lengths = paging.and_then(|rule| rule.default_per_page.zip(rule.max_per_page));
    if let Some((default, max)) = lengths.filter(|(default, max)| default > max) {
        file.refuse(
            &["paging", "default_per_page"],
            &format!("a page has {default} items by itself, and {max} at most"),
            "write a `default_per_page` that is no more than `max_per_page`",
        );
    }
}

/// A name that is to stand once in its group: where it stands, as it is written, and what makes it the same as another.
struct Placed {
    path: Vec<String>,
    written: String,
    same: String,
}

impl Placed {
    fn new(path: &[&str], written: impl Into<String>) -> Self {
        let written = written.into();
        let path = path.iter().map(|part| (*part).to_owned()).collect();
        Self { path, same: written.clone(), written }
    }

    /// It is the same as another where this is the same.
    fn same(self, same: impl Into<String>) -> Self {
        Self { same: same.into(), ..self }
    }
}

/// Groups of names that are one each.
fn alike(config: &Config) -> Vec<Vec<Placed>> {
    let numbered = |list: &str, key: &str, texts: Vec<String>| -> Vec<Placed> {
        let texts = texts.into_iter().enumerate();
        texts
            .map(|(at, text)| Placed::new(&[list, &at.to_string(), key], text))
            .collect()
    };
    let regions = config.regions.iter().map(|region| region.name.clone());
    let regions = numbered("regions", "name", regions.collect()).into_iter();
    let regions = regions.map(|one| {
        let variant = names::ty(&one.written);
        one.same(variant)
    });
    let parameters = config.client_parameters.iter().map(|rule| rule.name.clone());
    let codes = config.errors.iter().map(|error| error.code.to_string());
    let modules = config.modules.names.iter().map(|(of, name)| {
        Placed::new(&["modules", "names", of], name).same(names::value(name))
    });
    let types = config.types.names.iter().map(|(of, name)| {
        let module = of.rsplit_once("::").map_or("", |(module, _)| module);
        Placed::new(&["types", "names", of], name).same(format!("{module}::{name}"))
    });
    let mut groups = vec![
        regions.collect(),
        numbered("client_parameters", "name", parameters.collect()),
        numbered("errors", "code", codes.collect()),
        modules.collect(),
        types.collect(),
    ];
    groups.extend(config.modules.methods.iter().map(|(module, methods)| {
        let methods = methods.iter();
        methods
            .map(|(of, name)| Placed::new(&["modules", "methods", module, of], name))
            .collect()
    }));
    groups.extend(config.envelope.as_ref().map(|rule| {
        let keys = [("code", &rule.code), ("message", &rule.message)];
        keys.map(|(key, text)| Placed::new(&["envelope", key], text)).into()
    }));
    groups.extend(config.paging.as_ref().map(|rule| {
        let keys = [("page", &rule.page), ("per_page", &rule.per_page)];
        keys.map(|(key, text)| Placed::new(&["paging", key], text)).into()
    }));
    groups.extend(config.upsert.as_ref().map(|rule| {
        let keys = [("key", &rule.key), ("value", &rule.value), ("flag", &rule.flag)];
        // Headers are the same in whatever case.
        let placed = |(key, name): (&str, &String)| {
            Placed::new(&["upsert", key], name).same(name.to_ascii_lowercase())
        };
        keys.map(placed).into()
    }));
    groups
}

fn differ(group: Vec<Placed>, file: &mut Checked<'_>) {
    let mut seen: HashMap<String, String> = HashMap::new();
    for Placed { path, written, same } in group {
        if let Some(first) = seen.get(&same) {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let message = match *first == written {
                true => {
                    format!("{} stands for something else already", quoted(&written))
                }
                false => {
                    format!("{} is the same as {}", quoted(&written), quoted(first))
                }
            };
            file.refuse(&path, &message, "let each have one of its own");
        } else {
            seen.insert(same, written);
        }
    }
}

fn regions(config: &Config, file: &mut Checked<'_>) {
    let regions = &config.regions;
    if let Some(wanted) = &config.service.default_region
        && !regions.is_empty()
        && !regions.iter().any(|region| region.name == *wanted)
    {
        file.refuse(
            &["service", "default_region"],
            &format!("there is no region {}", quoted(wanted)),
            "write the `name` of one of the `[[regions]]`",
        );
    }
    let tokens = config.authorization.token_path.is_some();
    let accounts = regions.iter().any(|region| region.accounts.is_some());
    for (at, region) in regions.iter().enumerate() {
        if region.accounts.is_none() && (tokens || accounts) {
            let why = match accounts {
                true => "others have it",
                false => "`authorization.token_path` is a path there",
            };
            file.refuse(
                &["regions", &at.to_string()],
                &format!("the region {} has no `accounts`: {why}", quoted(&region.name)),
                "say for every region where it hands out tokens",
            );
        }
    }
}

/// Lists that are longer than they may be, and lists without which a rule is about nothing.
fn lengths(config: &Config, file: &mut Checked<'_>) {
    for (key, list) in
        [("keywords", &config.keywords), ("categories", &config.categories)]
    {
        if list.len() > FOUND_BY {
            file.refuse(
                &[key],
                &format!(
                    "there are {} `{key}`: the registry takes {FOUND_BY}",
                    list.len()
                ),
                "remove the least of them",
            );
        }
    }
    let scalars = config.scalars.iter().map(|rule| rule.names.is_empty()).enumerate();
    for (at, _) in scalars.filter(|(_, is_empty)| *is_empty) {
        file.refuse(
            &["scalars", &at.to_string(), "names"],
            "the rule is about no field",
            "write the names of fields, such as `*_id`, or remove the rule",
        );
    }
    let uploads =
        config.uploads.add.iter().map(|rule| rule.paths.is_empty()).enumerate();
    for (at, _) in uploads.filter(|(_, is_empty)| *is_empty) {
        file.refuse(
            &["uploads", "add", &at.to_string(), "paths"],
            "the rule is about no operation",
            "write the paths of operations, such as `*/attachment`, or remove the rule",
        );
    }
}
