//! What is particular to one service, as plain data. The behaviour these data steer stands in the other modules.

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
}

impl Service {
    /// A service without conventions.
    pub const DEFAULT: Self = Self {
        name: "the service",
        version: "",
        base_url: "",
        allowed_hosts: &[],
        schemes: &[],
        envelope: None,
        paging: None,
        json_part: None,
        parameters: &[],
        request_id: &["x-request-id", "request-id", "x-correlation-id"],
        user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
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
}
