//! What may stand behind each key of `client.toml`: one line a key, `*` for any name or place in a list.

use super::kinds::{
    ADDRESS, CATEGORY, DEPENDENCY, EXTENSION, HEADER, HEADER_WORD, IDENT, KEYWORD, Kind,
    LICENCE, LIMIT, LINE, METHOD, MODULE, PACKAGE, PAGE, PATH, PREFIX, QUERY, REGION,
    REQUIREMENT, TYPE, VERSION, WORDS,
};

/// What may stand behind a key.
#[derive(Debug)]
pub(super) enum Rule {
    /// Whatever its type allows.
    Any,
    /// A text of a kind.
    Text(&'static Kind),
    /// The same where anything is read, since it goes into a manifest.
    InManifest(&'static Kind),
    /// A whole number from here to there.
    Whole(i64, i64),
    /// A part of a whole, from 0 to 1.
    Part,
}

use Rule::{Any, InManifest, Part, Text, Whole};

/// Whoever counts counts to here.
const MOST: i64 = u32::MAX as i64;

/// Every key. A test holds that there is none without.
const VALUES: &[(&str, Rule)] = &[
    ("name", Text(&PACKAGE)),
    ("title", Text(&LINE)),
    ("version", Text(&VERSION)),
    ("description", Text(&WORDS)),
    ("license", Text(&LICENCE)),
    ("repository", Text(&PAGE)),
    ("keywords.*", Text(&KEYWORD)),
    ("categories.*", Text(&CATEGORY)),
    ("documents.max_nodes", Whole(1, MOST)),
    ("documents.prose", Any),
    ("service.base_url", Text(&ADDRESS)),
    ("service.base_path", Text(&PATH)),
    ("service.default_region", Text(&REGION)),
    ("authorization.header", Text(&HEADER)),
    ("authorization.prefix", Text(&HEADER_WORD)),
    ("authorization.authorize_path", Text(&PATH)),
    ("authorization.token_path", Text(&PATH)),
    ("authorization.revoke_path", Text(&PATH)),
    ("authorization.token_lifetime", Whole(1, MOST)),
    ("authorization.api_domain", Text(&LINE)),
    ("authorization.dead_errors.*", Text(&LINE)),
    ("authorization.throttled_errors.*", Text(&LINE)),
    ("authorization.consent_query", Text(&QUERY)),
    ("envelope.code", Text(&LINE)),
    ("envelope.message", Text(&LINE)),
    ("envelope.success", Any),
    ("paging.page", Text(&LINE)),
    ("paging.per_page", Text(&LINE)),
    ("paging.context", Text(&LINE)),
    ("paging.more", Text(&LINE)),
    ("paging.first", Whole(0, MOST)),
    ("paging.default_per_page", Whole(1, MOST)),
    ("paging.max_per_page", Whole(1, MOST)),
    ("client_parameters.*.name", Text(&LINE)),
    ("client_parameters.*.in", Any),
    ("client_parameters.*.except.*", Text(&PREFIX)),
    ("upsert.key", Text(&HEADER)),
    ("upsert.value", Text(&HEADER)),
    ("upsert.flag", Text(&HEADER)),
    ("bodies.required", Any),
    ("bodies.offer.*", Text(&LINE)),
    ("bodies.except.*", Text(&LINE)),
    ("uploads.json_part", Text(&LINE)),
    ("uploads.add.*.paths.*", Text(&LINE)),
    ("uploads.add.*.part", Text(&LINE)),
    ("downloads.paths.*", Text(&LINE)),
    ("downloads.format", Text(&LINE)),
    ("downloads.print", Text(&LINE)),
    ("regions.*.name", Text(&REGION)),
    ("regions.*.title", Text(&LINE)),
    ("regions.*.api", Text(&ADDRESS)),
    ("regions.*.accounts", Text(&ADDRESS)),
    ("scalars.*.is", Any),
    ("scalars.*.names.*", Text(&LINE)),
    ("scalars.*.except.*", Text(&LINE)),
    ("scalars.*.declared.*", Any),
    ("modules.names.*", Text(&MODULE)),
    ("modules.nouns.*.*", Text(&IDENT)),
    ("modules.methods.*.*", Text(&METHOD)),
    ("modules.default.*", Text(&IDENT)),
    ("types.join", Any),
    ("types.within_module", Part),
    ("types.across_modules", Part),
    ("types.names.*", Text(&TYPE)),
    ("types.lists.*", Text(&LINE)),
    ("errors.*.code", Any),
    ("errors.*.kind", Any),
    ("errors.*.status", Whole(100, 599)),
    ("errors.*.meaning", Text(&WORDS)),
    ("limits.per_minute", Whole(1, MOST)),
    ("limits.concurrent.*", Whole(1, MOST)),
    ("limits.per_day.*", Whole(1, MOST)),
    ("limits.headers.*", Text(&HEADER)),
    ("webhooks.signature_header", Text(&HEADER)),
    ("documentation.base_url", Text(&PAGE)),
    ("documentation.pages", Text(&PAGE)),
    ("documentation.summaries.*", Text(&WORDS)),
    ("documentation.compounds.*", Text(&LINE)),
    ("documentation.spellings.*", Text(&LINE)),
    ("documentation.variants.*", Text(&WORDS)),
    ("documentation.editions.*", Text(&WORDS)),
    ("documentation.without_page.*", Text(&LINE)),
    ("documentation.available_in", Text(&EXTENSION)),
    ("documentation.unavailable_in", Text(&EXTENSION)),
    ("examples.dependencies.*", InManifest(&REQUIREMENT)),
    ("examples.dependencies.*.version", InManifest(&REQUIREMENT)),
    ("examples.dependencies.*.features.*", InManifest(&LINE)),
    ("examples.programs.*", Text(&WORDS)),
    ("tests.wire", Any),
];

/// Names that are chosen freely, by the table that they stand in; all others are a [`LINE`].
const NAMES: &[(&str, &Kind)] = &[
    ("examples.dependencies", &DEPENDENCY),
    ("limits.headers", &LIMIT),
    ("modules.methods", &IDENT),
    ("modules.nouns", &IDENT),
];

/// Keys with a list of tables.
const LISTS_OF_TABLES: &[&str] =
    &["client_parameters", "errors", "regions", "scalars", "uploads.add"];

/// Keys that do nothing unless one of others is there.
pub(super) const NEEDS: &[(&str, &[&str])] = &[
    ("service.base_path", &["regions"]),
    ("service.default_region", &["regions"]),
    ("authorization.authorize_path", &["authorization.token_path"]),
    ("authorization.revoke_path", &["authorization.token_path"]),
    ("authorization.token_lifetime", &["authorization.token_path"]),
    ("authorization.api_domain", &["authorization.token_path"]),
    ("authorization.dead_errors", &["authorization.token_path"]),
    ("authorization.throttled_errors", &["authorization.token_path"]),
    ("authorization.consent_query", &["authorization.token_path"]),
    ("bodies.except", &["bodies.offer"]),
    ("types.within_module", &["types.join"]),
    ("types.across_modules", &["types.join"]),
    ("types.names", &["types.join"]),
    ("documentation.without_page", &["documentation.pages"]),
    (
        "documentation.editions",
        &["documentation.available_in", "documentation.unavailable_in"],
    ),
];

/// The rule of a key; keys that are part of a manifest are cargo's to judge.
pub(super) fn of(path: &[&str]) -> &'static Rule {
    VALUES.iter().find(|(known, _)| is(known, path)).map_or(&Any, |(_, rule)| rule)
}

/// Whether a list may stand behind a key, whose items have rules.
pub(super) fn is_list(path: &[&str]) -> bool {
    let items = [path, &["*"]].concat();
    let begins = |known: &str| {
        let known: Vec<&str> = known.split('.').take(items.len()).collect();
        is(&known.join("."), &items)
    };
    VALUES.iter().any(|(known, _)| begins(known))
}

/// Whether what stands behind a key is a list of tables.
pub(super) fn is_list_of_tables(path: &[&str]) -> bool {
    LISTS_OF_TABLES.iter().any(|known| is(known, path))
}

/// What a name in a table is.
pub(super) fn of_names(table: &[&str]) -> &'static Kind {
    NAMES.iter().find(|(known, _)| is(known, table)).map_or(&LINE, |(_, kind)| kind)
}

fn is(known: &str, path: &[&str]) -> bool {
    let mut parts = known.split('.');
    path.iter()
        .all(|part| parts.next().is_some_and(|known| known == "*" || known == *part))
        && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::VALUES;
    use crate::config::Config;

    /// The keys that a table may have: serde names them all where it meets another.
    fn keys(table: &str) -> Vec<String> {
        let parts: Vec<&str> = table.split('.').filter(|part| *part != "*").collect();
        let text = match (parts.join("."), table.ends_with(".*")) {
            (name, _) if name.is_empty() => "unknown = 0".to_owned(),
            (name, false) => format!("[{name}]\nunknown = 0"),
            (name, true) => format!("[[{name}]]\nunknown = 0"),
        };
        let error = toml::from_str::<Config>(&text).expect_err("it has no such key");
        let message = error.message().to_owned();
        let Some((_, expected)) = message.split_once("expected") else {
            return Vec::new();
        };
        expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn every_key_has_a_rule() {
        let mut tables = BTreeSet::from([""]);
        for (path, _) in VALUES {
            let names = path.strip_suffix(".*").unwrap_or(path);
            tables.extend(names.rsplit_once('.').map(|(table, _)| table));
        }
        let mut seen = 0;
        for table in tables {
            for key in keys(table) {
                let path = if table.is_empty() { key } else { format!("{table}.{key}") };
                let below = format!("{path}.");
                let known =
                    |(rule, _): &(&str, _)| *rule == path || rule.starts_with(&below);
                assert!(VALUES.iter().any(known), "{path} has no rule");
                seen += 1;
            }
        }
        assert!(seen > 80, "{seen}");
    }
}
