//! The kinds of text in `client.toml`: what each of them is, why a text is none, and what to write instead.

use heck::ToSnakeCase as _;
use http::{HeaderName, HeaderValue, Uri};

use crate::diagnostics::steers;
use crate::rust::names;
use crate::rust::plan::{self, package};

/// A kind of text.
#[derive(Debug)]
pub(super) struct Kind {
    /// As it stands behind `is no`.
    pub(super) name: &'static str,
    /// What to write.
    pub(super) advice: &'static str,
    /// Why a text is none.
    pub(super) refuse: fn(&str) -> Option<String>,
}

pub(super) const LINE: Kind = Kind {
    name: "line of text",
    advice: "write a word or more on one line, or leave the key out",
    refuse: line,
};

pub(super) const WORDS: Kind = Kind {
    name: "text to read",
    advice: "write what people are to read, or leave the key out",
    refuse: |text| {
        blank(text).or_else(|| hidden(text, |c| matches!(c, '\n' | '\r' | '\t')))
    },
};

pub(super) const PACKAGE: Kind = Kind {
    name: "name of a package",
    advice: "write letters, digits, `-` and `_`, such as `my-shop`",
    refuse: package::refuse,
};

/// The name of a package that examples need.
pub(super) const DEPENDENCY: Kind = Kind { refuse: package::malformed, ..PACKAGE };

pub(super) const VERSION: Kind = Kind {
    name: "semantic version",
    advice: "write three numbers, such as `1.0.0`",
    refuse: |text| semver::Version::parse(text).err().map(|error| error.to_string()),
};

pub(super) const REQUIREMENT: Kind = Kind {
    name: "requirement of a version",
    advice: "write it as in a manifest, such as `1.2`",
    refuse: |text| semver::VersionReq::parse(text).err().map(|error| error.to_string()),
};

pub(super) const LICENCE: Kind = Kind {
    name: "SPDX expression",
    advice: "write identifiers of https://spdx.org/licenses, such as `MIT OR Apache-2.0`",
    refuse: |text| {
        let error = spdx::Expression::parse(text).err()?;
        let at = text.get(error.span.clone()).filter(|word| !word.is_empty());
        Some(match at {
            Some(word) => format!("{} at `{word}`", error.reason),
            None => error.reason.to_string(),
        })
    },
};

pub(super) const KEYWORD: Kind = Kind {
    name: "keyword of the registry",
    advice: "write a word of at most 20 ASCII letters, digits, `-`, `_` and `+`",
    refuse: |text| {
        let is_first = |c: char| c.is_ascii_alphanumeric();
        let is_rest = |c: char| is_first(c) || matches!(c, '-' | '_' | '+');
        blank(text)
            .or_else(|| other(text, is_rest))
            .or_else(|| {
                (!text.starts_with(is_first)).then(|| "it begins with no letter".into())
            })
            .or_else(|| (text.len() > 20).then(|| "it is longer than 20".into()))
    },
};

pub(super) const CATEGORY: Kind = Kind {
    name: "category of the registry",
    advice: "write a slug of https://crates.io/category_slugs, such as `api-bindings`",
    refuse: |text| {
        let is_slug = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let mut parts = text.split("::");
        parts.find_map(|part| blank(part).or_else(|| other(part, is_slug)))
    },
};

/// Where calls go. It is what clients take: credentials are sent in clear to nobody.
pub(super) const ADDRESS: Kind = Kind {
    name: "address of a service",
    advice: "write one such as `https://api.example/v1`",
    refuse: |text| {
        let uri = match web(text) {
            Ok(uri) => uri,
            Err(reason) => return Some(reason),
        };
        let own = matches!(uri.host(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if text.contains(['?', '#']) {
            return Some("it has a query or a fragment".into());
        }
        (text.starts_with("http://") && !own)
            .then(|| "clients send credentials by `https://`, and by `http://` only to this machine".into())
    },
};

pub(super) const PAGE: Kind = Kind {
    name: "address of a web page",
    advice: "write one such as `https://docs.example/api`",
    refuse: |text| web(text).err(),
};

pub(super) const PATH: Kind = Kind {
    name: "path of an address",
    advice: "write one such as `/v1`",
    refuse: |text| {
        if !text.starts_with('/') {
            return Some("it does not begin with `/`".into());
        }
        if text.contains(['?', '#']) {
            return Some("it has a query or a fragment".into());
        }
        text.parse::<Uri>().err().map(|error| error.to_string())
    },
};

pub(super) const QUERY: Kind = Kind {
    name: "query of an address",
    advice: "write one such as `access_type=offline&prompt=consent`",
    refuse: |text| {
        if text.starts_with(['?', '&']) || text.contains('#') {
            return Some("it holds what stands around a query".into());
        }
        let as_address = format!("/?{text}").parse::<Uri>();
        blank(text).or_else(|| as_address.err().map(|error| error.to_string()))
    },
};

pub(super) const HEADER: Kind = Kind {
    name: "name of a header",
    advice: "write a token of RFC 9110: ASCII letters, digits and ``!#$%&'*+-.^_`|~``",
    refuse: |text| {
        let is_token =
            |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        let long = || HeaderName::from_bytes(text.as_bytes()).err();
        blank(text)
            .or_else(|| other(text, is_token))
            .or_else(|| long().map(|error| error.to_string()))
    },
};

/// What stands in a header before a token: nothing, or a word.
pub(super) const HEADER_WORD: Kind = Kind {
    name: "value of a header",
    advice: "write a word such as `Bearer`, or nothing",
    refuse: |text| {
        if text.trim() != text {
            return Some("it begins or ends with a blank".into());
        }
        hidden(text, |_| false).or_else(|| {
            let value = HeaderValue::from_str(text);
            value.is_err().then(|| "it holds other than visible ASCII".into())
        })
    },
};

pub(super) const LIMIT: Kind = Kind {
    name: "limit that a header tells about",
    advice: "the limits are `limit`, `remaining`, `reset` and `retry_after`",
    refuse: |text| {
        let known = ["limit", "remaining", "reset", "retry_after"].contains(&text);
        (!known).then(|| "nothing reads it".into())
    },
};

pub(super) const REGION: Kind = Kind {
    name: "name of a region",
    advice: "write ASCII letters and digits, words divided by `-` or `_`, such as `eu-west`",
    refuse: |text| {
        let is_first = |c: char| c.is_ascii_alphabetic();
        blank(text)
            .or_else(|| other(text, is_in_words))
            .or_else(|| {
                (!text.starts_with(is_first)).then(|| "it begins with no letter".into())
            })
            .or_else(|| (!names::is_ty(&names::ty(text))).then(|| OF_RUST.into()))
    },
};

pub(super) const MODULE: Kind = Kind {
    name: "name of a module",
    advice: "write lower-case words divided by `-` or `_`, such as `purchase-orders`",
    refuse: |text| {
        let ident = text.replace('-', "_");
        blank(text)
            .or_else(|| other(text, is_in_words))
            .or_else(|| (!names::is_value(&ident)).then(|| NOT_SNAKE.into()))
            .or_else(|| plan::is_module_of_ours(&ident).then(|| OF_OURS.into()))
    },
};

pub(super) const IDENT: Kind = Kind {
    name: "name in snake_case",
    advice: "write lower-case words divided by `_`, such as `list_all`",
    refuse: |text| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        blank(text)
            .or_else(|| other(text, is_part))
            .or_else(|| (!names::is_value(text)).then(|| NOT_SNAKE.into()))
    },
};

pub(super) const METHOD: Kind = Kind {
    name: "name of a method",
    advice: "write lower-case words divided by `_`, such as `list_all`",
    refuse: |text| {
        (IDENT.refuse)(text)
            .or_else(|| plan::is_method_of_ours(text).then(|| OF_OURS.into()))
    },
};

pub(super) const TYPE: Kind = Kind {
    name: "name of a type",
    advice: "write it in UpperCamelCase, such as `OpenOrder`",
    refuse: |text| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let made = || names::ty(&text.to_snake_case());
        blank(text)
            .or_else(|| other(text, is_part))
            .or_else(|| (!names::is_ty(&made())).then(|| OF_RUST.into()))
            .or_else(|| {
                (made() != text).then(|| format!("its words are written `{}`", made()))
            })
            .or_else(|| plan::is_type_of_ours(text).then(|| OF_OURS.into()))
    },
};

pub(super) const EXTENSION: Kind = Kind {
    name: "extension of a document",
    advice: "write the key as documents have it, such as `x-editions`",
    refuse: |text| {
        line(text).or_else(|| {
            (!text.starts_with("x-")).then(|| "it does not begin with `x-`".into())
        })
    },
};

/// The paths that begin so.
pub(super) const PREFIX: Kind = Kind {
    name: "beginning of a path",
    advice: "write one as documents have it, such as `/orders`",
    refuse: |text| {
        line(text).or_else(|| {
            (!text.starts_with('/')).then(|| "it does not begin with `/`".into())
        })
    },
};

const OF_RUST: &str = "it is a word of Rust's own";

const OF_OURS: &str = "every client has something else of that name";

const NOT_SNAKE: &str = "its words are not divided so, or it is a word of Rust's own";

fn is_in_words(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

fn line(text: &str) -> Option<String> {
    blank(text).or_else(|| hidden(text, |_| false))
}

fn blank(text: &str) -> Option<String> {
    text.trim().is_empty().then(|| "it is empty".into())
}

/// A character that nobody sees, unless it may be there.
fn hidden(text: &str, may_be: fn(char) -> bool) -> Option<String> {
    let found = text.chars().find(|c| steers(*c) && !may_be(*c))?;
    Some(format!("it holds the control character {}", found.escape_unicode()))
}

/// A character that is none of those that a kind of text has.
fn other(text: &str, is_one: impl Fn(char) -> bool) -> Option<String> {
    let found = text.chars().find(|c| !is_one(*c))?;
    Some(format!("it holds `{found}`"))
}

fn web(text: &str) -> Result<Uri, String> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return Err("it begins with neither `https://` nor `http://`".into());
    }
    let uri: Uri =
        text.parse().map_err(|error: http::uri::InvalidUri| error.to_string())?;
    let Some(authority) = uri.authority().filter(|found| !found.host().is_empty())
    else {
        return Err("it names no host".into());
    };
    if authority.as_str().contains('@') {
        return Err("it holds a user's name".into());
    }
    if authority.as_str() != authority.host() && authority.port_u16().is_none() {
        return Err("its port is no number".into());
    }
    Ok(uri)
}
