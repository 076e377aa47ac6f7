//! What the shop adds to the client: its constants and the entries to its modules.

use super::super::runtime::{
    Client, ClientBuilder, Credential, Envelope, Paging, Scheme, SchemeKind, Service,
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
    envelope: Some(Envelope { code: "code", message: "message", success: "0" }),
    paging: Some(Paging {
        page: "page",
        per_page: "per_page",
        context: "page_context",
        more: "has_more_page",
    }),
    json_part: Some("JSONString"),
    parameters: &["tenant_id"],
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
}
