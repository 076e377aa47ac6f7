//! The words of OpenAPI: which objects there are, which keywords each has, and what stands behind each keyword.
//! Changes nothing and judges nothing: `source/repair.rs` and `document/` do.

mod table;
#[cfg(test)]
mod tests;
mod walk;

pub(crate) use table::{keyword, rest};
pub(crate) use walk::{Order, walk};

/// An object of an OpenAPI document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}

impl Kind {
    /// What people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Components => "components",
            Self::Paths => "paths",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Responses => "map of responses",
            Self::Response => "response",
            Self::Callback => "callback",
            Self::Example => "example",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "XML object",
            Self::SecurityScheme => "security scheme",
            Self::OAuthFlows => "OAuth flows",
            Self::OAuthFlow => "OAuth flow",
        }
    }

    /// The list under `components` that objects of this kind stand in, if they can be referred to.
    pub(crate) fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Parameter => "parameters",
            Self::Response => "responses",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::Example => "examples",
            Self::SecurityScheme => "securitySchemes",
            Self::PathItem => "pathItems",
            _ => return None,
        })
    }
}

/// What stands behind a keyword, in the 3.0 shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text.
    Text,
    /// True or false.
    Flag,
    /// Any number.
    Number,
    /// A whole number that is not negative.
    Count,
    /// Whatever it is, it is kept.
    Any,
    /// A list of whatever.
    Values,
    /// A list of text.
    Texts,
    /// A map to text.
    TextMap,
    /// A map to whatever.
    AnyMap,
    /// Security requirements: a list of maps to lists of text.
    Requirements,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An object.
    One(Kind),
    /// A schema or a flag.
    SchemaOrFlag,
    /// A list of objects.
    List(Kind),
    /// A map to objects.
    Map(Kind),
}

/// What the generator does with a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// It is read.
    Read,
    /// A client does not follow it, which is told where it says something else than the client does.
    Told,
    /// A client has no use for it, and that is deliberate.
    Ignored,
    /// It says something about the API that is not expressed yet: reported by its name.
    Lost,
}

/// A keyword of one kind of object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) treatment: Use,
}

/// True for keys that anyone may add anywhere.
pub(crate) fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// The methods a path item may have in 3.0 and 3.1.
pub(crate) const METHODS: &[&str] =
    &["get", "put", "post", "delete", "options", "head", "patch", "trace"];
