//! The tables of `client.toml` about the service itself: where it is, who may call it, and what it puts around records.

use indexmap::IndexMap;
use serde::Deserialize;

/// The address of all calls.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Service {
    /// The whole address, for an API with one.
    pub base_url: Option<String>,
    /// What stands between a region's host and an operation's path.
    pub base_path: Option<String>,
    /// The region of a client that names none.
    pub default_region: Option<String>,
}

/// An address to choose.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The variant's name.
    pub name: String,
    /// What people call it.
    #[serde(default)]
    pub title: Option<String>,
    /// The address of its API.
    pub api: String,
    /// The address that hands out tokens.
    #[serde(default)]
    pub accounts: Option<String>,
}

/// How a token travels.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Authorization {
    /// The header.
    pub header: String,
    /// The word before the token; `Bearer` unless said, and none when it is empty.
    pub prefix: Option<String>,
    /// Where consent is asked for, on the region's accounts host; without regions, on the host of the API.
    pub authorize_path: Option<String>,
    /// Where tokens are handed out.
    pub token_path: Option<String>,
    /// Where they are taken back.
    pub revoke_path: Option<String>,
    /// Seconds that a token lives when nobody says.
    pub token_lifetime: Option<u64>,
    /// The key of the token's answer that names the API host.
    pub api_domain: Option<String>,
    /// Errors of the token's answer that no repetition helps against; else the standard's.
    pub dead_errors: Option<Vec<String>>,
    /// Errors of the token's answer that say that tokens were asked for too often; else the standard's.
    pub throttled_errors: Option<Vec<String>>,
    /// What is added to the address where consent is asked for.
    pub consent_query: Option<String>,
}

impl Authorization {
    /// The word before the token.
    pub fn word(&self) -> &str {
        self.prefix.as_deref().unwrap_or("Bearer")
    }
}

impl Default for Authorization {
    fn default() -> Self {
        Self {
            header: "Authorization".into(),
            prefix: None,
            authorize_path: None,
            token_path: None,
            revoke_path: None,
            token_lifetime: None,
            api_domain: None,
            dead_errors: None,
            throttled_errors: None,
            consent_query: None,
        }
    }
}

/// The object that every answer is wrapped in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The key of the result code.
    pub code: String,
    /// The key of the message.
    pub message: String,
    /// The code of success.
    pub success: i64,
}

/// How long lists are cut.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// The query parameter of the page's number.
    pub page: String,
    /// The query parameter of a page's length.
    pub per_page: String,
    /// The key that tells about the page.
    pub context: String,
    /// The key in it that says whether there are more.
    pub more: String,
    /// The number of the first page.
    #[serde(default = "one")]
    pub first: u64,
    /// A page's length when nothing is sent.
    #[serde(default)]
    pub default_per_page: Option<u64>,
    /// The longest page.
    #[serde(default)]
    pub max_per_page: Option<u64>,
}

fn one() -> u64 {
    1
}

/// A query parameter that is set once on the client.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientParameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it is put: `query` is the only place so far.
    #[serde(rename = "in", default)]
    pub place: ClientPlace,
    /// Operations whose path starts with one of these do without it.
    #[serde(default)]
    pub except: Vec<String>,
}

/// Where a client-wide parameter is put.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClientPlace {
    /// In the query.
    #[default]
    Query,
}

/// Headers that name a record by one of its fields instead of its path.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upsert {
    /// The header with the field's name.
    pub key: String,
    /// The header with the field's value.
    pub value: String,
    /// The header that says whether to make a record that is not there.
    pub flag: String,
}

/// What one error code means.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The code.
    pub code: i64,
    /// What a client does about it.
    pub kind: ErrorKind,
    /// The HTTP status that it comes with.
    #[serde(default)]
    pub status: Option<u16>,
    /// In words.
    pub meaning: String,
}

/// What a client does about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// Correct the request.
    Request,
    /// Look elsewhere.
    NotFound,
    /// Renew the token once.
    Authorization,
    /// Correct the client's settings.
    Configuration,
    /// Wait for the next minute.
    RateLimit,
    /// Wait for the next day.
    Quota,
    /// Wait until other requests are done.
    Concurrency,
    /// Try again later.
    Server,
}

/// What the service allows.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Calls a minute.
    pub per_minute: Option<u32>,
    /// Calls at once, by plan.
    pub concurrent: IndexMap<String, u32>,
    /// Calls a day, by plan.
    pub per_day: IndexMap<String, u32>,
    /// Headers of an answer that tell about limits.
    pub headers: IndexMap<String, String>,
}

/// What the service sends to others.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Webhooks {
    /// The header that carries the signature.
    pub signature_header: Option<String>,
}
