//! What is particular to one service, as plain data. The behaviour these data steer stands in the other modules.

use std::time::Duration;

use super::error::ErrorKind;

/// What a call is signed in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Whatever the client has credentials for, since nothing is known of what is asked for.
    Whatever,
    /// One of these sets of schemes, by name: the first that the client has all credentials for. With an empty set among them
    /// a call can do without; where there is no set, nothing is sent.
    OneOf(&'static [&'static [&'static str]]),
}

/// One service: its hosts, how it is signed in to, and the conventions of its answers.
///
/// Written as a constant, `Service { name: "...", ..Service::DEFAULT }`, so that conventions may be added.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// What the service is called, for messages.
    pub name: &'static str,
    /// The version of its interface.
    pub version: &'static str,
    /// Where calls go unless the builder says otherwise, without a slash at the end.
    pub base_url: &'static str,
    /// Hosts a base address learned from the service itself may name; a leading `*.` stands for any subdomain.
    pub allowed_hosts: &'static [&'static str],
    /// How calls are signed in.
    pub schemes: &'static [Scheme],
    /// Which of the schemes most calls want.
    pub security: Security,
    /// The object every answer is wrapped in, if there is one.
    pub envelope: Option<Envelope>,
    /// How lists are divided into pages, if they are.
    pub paging: Option<Paging>,
    /// The name of the form part a JSON body takes when files stand beside it; without one, each of its keys is a part.
    pub json_part: Option<&'static str>,
    /// Query parameters set once for a client, which single calls take by name.
    pub parameters: &'static [&'static str],
    /// Headers that may name an answer for the service's support, most telling first.
    pub request_id: &'static [&'static str],
    /// What calls say they come from.
    pub user_agent: &'static str,
    /// What codes of the envelope mean, where the status alone does not say it.
    pub codes: &'static [(&'static str, ErrorKind)],
    /// The service's regions, each with hosts of its own.
    pub regions: &'static [Hosts],
    /// How tokens are handed out, if they are.
    pub oauth: Option<OAuth>,
    /// How much may be asked of it.
    pub limits: Allowance,
    /// What the names of the environment variables begin with that a client can be set up from.
    pub environment: &'static str,
}

impl Service {
    /// A service without conventions.
    pub const DEFAULT: Self = Self {
        name: "the service",
        version: "",
        base_url: "",
        allowed_hosts: &[],
        schemes: &[],
        security: Security::Whatever,
        envelope: None,
        paging: None,
        json_part: None,
        parameters: &[],
        request_id: &["x-request-id", "request-id", "x-correlation-id"],
        user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
        codes: &[],
        regions: &[],
        oauth: None,
        limits: Allowance::DEFAULT,
        environment: "API",
    };

    /// Whether a host is one of the service's own.
    pub(super) fn allows_host(&self, host: &str) -> bool {
        self.allowed_hosts.iter().any(|allowed| match allowed.strip_prefix("*.") {
            Some(domain) => host
                .strip_suffix(domain)
                .and_then(|rest| rest.strip_suffix('.'))
                .is_some_and(|name| {
                    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
                    !name.is_empty()
                        && name
                            .split('.')
                            .all(|part| !part.is_empty() && part.chars().all(is_name))
                }),
            None => host == *allowed,
        })
    }

    /// What a code means, if the service says so.
    pub(super) fn meaning(&self, code: &str) -> Option<ErrorKind> {
        self.codes.iter().find(|(known, _)| *known == code).map(|(_, kind)| *kind)
    }
}

/// The addresses of a region. Neither can be derived from the other.
#[derive(Debug, Clone, Copy)]
pub struct Hosts {
    /// What the region is called.
    pub region: &'static str,
    /// Where calls go.
    pub base_url: &'static str,
    /// Where tokens are asked for.
    pub accounts_url: &'static str,
}

/// How tokens are handed out.
#[derive(Debug, Clone, Copy)]
pub struct OAuth {
    /// Where tokens are asked for unless the builder says otherwise.
    pub accounts_url: &'static str,
    /// Where consent is asked for, below that address.
    pub authorize_path: &'static str,
    /// Where tokens are handed out.
    pub token_path: &'static str,
    /// Where they are taken back, if they can be.
    pub revoke_path: Option<&'static str>,
    /// How long a token lives at most, and when its answer does not say.
    pub token_lifetime: Duration,
    /// The key of a token's answer that names the host calls are to go to.
    pub api_domain: Option<&'static str>,
    /// What a token's answer has under `error` when no repetition will help.
    pub dead_errors: &'static [&'static str],
    /// What it has there when tokens were asked for too often.
    pub throttled_errors: &'static [&'static str],
    /// What is added to the address where consent is asked for, so that a token to renew others with comes back.
    pub consent_query: &'static str,
}

impl OAuth {
    /// The paths and words of the standard.
    pub const DEFAULT: Self = Self {
        accounts_url: "",
        authorize_path: "/authorize",
        token_path: "/token",
        revoke_path: None,
        token_lifetime: Duration::from_secs(3600),
        api_domain: None,
        dead_errors: &["invalid_grant", "invalid_client", "unauthorized_client"],
        throttled_errors: &["slow_down", "temporarily_unavailable"],
        consent_query: "",
    };
}

/// How much may be asked of a service, counted for each set of client-wide parameters.
#[derive(Debug, Clone, Copy)]
pub struct Allowance {
    /// Calls under way at the same time.
    pub concurrent: Option<u32>,
    /// Calls begun in any 60 seconds.
    pub per_minute: Option<u32>,
    /// The header with the calls allowed in a day.
    pub limit_header: &'static str,
    /// The header with the calls left of them.
    pub remaining_header: &'static str,
    /// The header with the seconds until they are counted anew.
    pub reset_header: &'static str,
    /// The header with the seconds, or the date, to wait for.
    pub retry_after_header: &'static str,
}

impl Allowance {
    /// No limits, and the usual headers.
    pub const DEFAULT: Self = Self {
        concurrent: None,
        per_minute: None,
        limit_header: "x-ratelimit-limit",
        remaining_header: "x-ratelimit-remaining",
        reset_header: "x-ratelimit-reset",
        retry_after_header: "retry-after",
    };
}

/// A way to sign calls in, by the name the documents give it.
#[derive(Debug, Clone, Copy)]
pub struct Scheme {
    /// The name in the documents.
    pub name: &'static str,
    /// Where the secret goes.
    pub kind: SchemeKind,
}

impl Scheme {
    pub(super) fn is_token(&self) -> bool {
        matches!(self.kind, SchemeKind::Token { .. })
    }

    /// A token in a header, after a word such as `Bearer`.
    pub const fn token(
        name: &'static str,
        header: &'static str,
        prefix: &'static str,
    ) -> Self {
        Self { name, kind: SchemeKind::Token { header, prefix } }
    }

    /// User name and password in a header.
    pub const fn basic(name: &'static str, header: &'static str) -> Self {
        Self { name, kind: SchemeKind::Basic { header } }
    }

    /// A key in a header.
    pub const fn header_key(name: &'static str, header: &'static str) -> Self {
        Self { name, kind: SchemeKind::HeaderKey(header) }
    }

    /// A key in a query parameter.
    pub const fn query_key(name: &'static str, parameter: &'static str) -> Self {
        Self { name, kind: SchemeKind::QueryKey(parameter) }
    }

    /// A key in a cookie.
    pub const fn cookie_key(name: &'static str, cookie: &'static str) -> Self {
        Self { name, kind: SchemeKind::CookieKey(cookie) }
    }
}

/// Where a secret goes in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// A token in a header, after a word such as `Bearer`.
    Token {
        /// The header.
        header: &'static str,
        /// The word before the token, without the space.
        prefix: &'static str,
    },
    /// A key in the header of this name.
    HeaderKey(&'static str),
    /// A key in the query parameter of this name.
    QueryKey(&'static str),
    /// A key in the cookie of this name.
    CookieKey(&'static str),
    /// User name and password in a header.
    Basic {
        /// The header.
        header: &'static str,
    },
}

/// The keys of the object every answer is wrapped in.
#[derive(Debug, Clone, Copy)]
pub struct Envelope {
    /// The key of the code, a number or a text.
    pub code: &'static str,
    /// The key of the message.
    pub message: &'static str,
    /// The code of success. An answer of a good status without any code counts as success too.
    pub success: &'static str,
}

/// The parameters and keys by which lists are divided into pages.
#[derive(Debug, Clone, Copy)]
pub struct Paging {
    /// The query parameter and key of the page number.
    pub page: &'static str,
    /// The query parameter and key of the length of a page.
    pub per_page: &'static str,
    /// The key of the object that says where in the list a page is.
    pub context: &'static str,
    /// The key in it that says whether pages follow.
    pub more: &'static str,
    /// The number of the first page.
    pub first: u64,
    /// How long a page is unless the call says, if that is known.
    pub length: Option<u64>,
}

impl Paging {
    /// The usual keys.
    pub const DEFAULT: Self = Self {
        page: "page",
        per_page: "per_page",
        context: "page_context",
        more: "has_more",
        first: 1,
        length: None,
    };
}
