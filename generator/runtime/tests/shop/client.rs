//! What the shop adds to the client: its constants and the entries to its modules.

use std::time::Duration;

use super::super::runtime::{
    Allowance, Client, ClientBuilder, Credential, Envelope, ErrorKind, Hosts, OAuth,
    Paging, RefreshToken, Scheme, SchemeKind, Security, Service,
};
use super::operations::Orders;

/// The shop's interface.
pub static SERVICE: Service = Service {
    name: "the shop",
    version: "v3",
    base_url: "https://api.shop.example/v3",
    schemes: &[
        Scheme {
            name: "oauth",
            kind: SchemeKind::Token { header: "Authorization", prefix: "Shop-token" },
        },
        Scheme { name: "key", kind: SchemeKind::QueryKey("api_key") },
        Scheme { name: "login", kind: SchemeKind::Basic { header: "Authorization" } },
    ],
    security: Security::OneOf(&[&["oauth"], &["key"], &["login"]]),
    envelope: Some(Envelope { code: "code", message: "message", success: "0" }),
    paging: Some(Paging {
        page: "page",
        per_page: "per_page",
        context: "page_context",
        more: "has_more_page",
        first: 1,
        length: Some(200),
    }),
    json_part: Some("JSONString"),
    parameters: &["tenant_id"],
    allowed_hosts: &["api.shop.example", "*.shop-api.example"],
    codes: &[
        ("44", ErrorKind::RateLimited),
        ("45", ErrorKind::DailyQuota),
        ("57", ErrorKind::Unauthorized),
        ("1070", ErrorKind::Concurrency),
        ("6041", ErrorKind::Configuration),
    ],
    regions: &[
        Hosts {
            region: "us",
            base_url: "https://api.shop.example/v3",
            accounts_url: "https://accounts.shop.example",
        },
        Hosts {
            region: "ca",
            base_url: "https://ca.shop-api.example/v3",
            accounts_url: "https://accounts.shopcloud.example",
        },
    ],
    oauth: Some(OAuth {
        accounts_url: "https://accounts.shop.example",
        authorize_path: "/oauth/auth",
        token_path: "/oauth/token",
        revoke_path: Some("/oauth/revoke"),
        token_lifetime: Duration::from_secs(3600),
        api_domain: Some("api_domain"),
        dead_errors: &["invalid_code", "invalid_client"],
        throttled_errors: &["Access Denied"],
        consent_query: "access_type=offline&prompt=consent",
    }),
    limits: Allowance {
        concurrent: Some(5),
        per_minute: Some(100),
        limit_header: "x-rate-limit-limit",
        remaining_header: "x-rate-limit-remaining",
        reset_header: "x-rate-limit-reset",
        ..Allowance::DEFAULT
    },
    environment: "SHOP",
    ..Service::DEFAULT
};

impl Client {
    /// Settings of a client to be.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }

    /// Calls that deal with orders.
    #[must_use]
    pub fn orders(&self) -> Orders<'_> {
        Orders(self)
    }
}

impl ClientBuilder {
    /// Whose shop calls are about.
    pub fn tenant_id(self, id: impl Into<String>) -> Self {
        self.parameter("tenant_id", id)
    }

    /// Signs in with a token.
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.credential("oauth", Credential::token(token))
    }

    /// Renews tokens by themselves.
    pub fn refresh_token(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        self.token_source(RefreshToken::new(client_id, client_secret, refresh_token))
    }
}
