//! What the API means, in plain words: modules of operations over types.
//!
//! Nothing here knows JSON Schema (`model/lower.rs` translates it) or Rust (`rust.rs` decides that).

pub(crate) mod circles;
pub mod fits;
mod limits;
pub mod lower;
mod patterns;
pub mod print;
mod types;
pub mod walk;

use std::sync::Arc;

use indexmap::IndexMap;
use serde_json::Value;

pub use self::limits::{Bound, Limits};
pub use self::types::{TypeId, Types};
use crate::auth::{Scheme, Security};
use crate::source::Origin;

/// A whole API, from all documents together.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// The title of the first document.
    pub title: String,
    /// What the API says about itself.
    pub description: Option<String>,
    /// The API's own version.
    pub version: String,
    /// Base addresses, as declared.
    pub servers: Vec<String>,
    /// Ways to authorise a call.
    pub schemes: Vec<Scheme>,
    /// Parameters that are set once on the client.
    pub client_parameters: Vec<Parameter>,
    /// Groups of operations: one a document.
    pub modules: Vec<Module>,
    /// Every type that is not written in place.
    pub types: Types,
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Module {
    /// As the document's file is called, without extension.
    pub name: String,
    /// What the document says about itself.
    pub description: Option<String>,
    /// Index of the document.
    pub document: usize,
    /// In the document's order.
    pub operations: Vec<Operation>,
}

/// One endpoint: method and path.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The operationId, or what was derived in its place.
    pub id: String,
    /// GET, POST …
    pub method: Method,
    /// The path template, as sent: `/contacts/{contact_id}`.
    pub path: String,
    /// In the document's order.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back when all goes well.
    pub reply: Reply,
    /// The statuses of such an answer, where they are declared one by one.
    pub statuses: Vec<u16>,
    /// The media type of such an answer, where that is not the usual one of JSON.
    pub media_type: Option<String>,
    /// An answer that the document shows.
    pub example: Option<Arc<Value>>,
    /// What is said of such an answer as a whole, beside its type.
    pub limits: Option<Box<Limits>>,
    /// Files that the call can be asked for in place of its reply.
    pub twins: Vec<Twin>,
    /// How the record is named, where that is not by its path.
    pub unique_key: Option<UniqueKey>,
    /// Names of the scopes it asks for.
    pub scopes: Vec<String>,
    /// What it is signed in with.
    pub security: Security,
    /// Whether it is for the endpoint of an operation before it, and gives something else.
    pub second_view: bool,
    /// Words and facts.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// As sent: `GET`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A record is named by a field whose values are unique: headers that always come together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UniqueKey {
    /// The header with the field's name.
    pub field: String,
    /// The header with the value.
    pub value: String,
    /// The header that says whether to make a record that is not there.
    pub create: String,
    /// Whether a call without it is wrong.
    pub required: bool,
}

/// A file that a call can be asked for in place of its reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// What people call the format: `pdf`; `file` where there is no one format.
    pub name: String,
    /// The media types to accept.
    pub accept: String,
    /// The query parameter that asks for it, and its value.
    pub query: Option<(String, String)>,
}

/// Something a call takes beside its body.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Where it is put.
    pub place: Place,
    /// What it holds.
    pub ty: Type,
    /// Whether a call without it is wrong.
    pub required: bool,
    /// How a list or object is written.
    pub style: Style,
    /// Whether a list repeats the name.
    pub explode: bool,
    /// Words and facts.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
}

/// Where a parameter is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a list or object is written in a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are OpenAPI's")]
pub enum Style {
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Simple,
    Label,
    Matrix,
}

/// What a call sends.
#[derive(Debug, Clone)]
pub struct Body {
    /// How it is written.
    pub media: Media,
    /// What is said of it beside its type.
    pub limits: Option<Box<Limits>>,
    /// Whether a call without it is wrong.
    pub required: bool,
    /// Whether the document declares it; else a pass has found that it is missing.
    pub declared: bool,
    /// The media type of its JSON, where that has a name of its own.
    pub json_type: Option<String>,
    /// Files that go beside it: name, docs and whether there may be several.
    pub parts: Vec<Part>,
    /// The media types that it could be written in as well.
    pub others: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// How a body is written.
#[derive(Debug, Clone)]
pub enum Media {
    /// Nothing but the parts.
    Empty,
    /// `application/json` and its kin.
    Json(Type),
    /// `application/x-www-form-urlencoded`.
    Form(Type),
    /// `multipart/form-data` whose text fields are those of the type.
    Multipart(Type),
    /// Anything else: bytes of this media type.
    Bytes(String),
}

/// A file that is sent beside the body.
#[derive(Debug, Clone)]
pub struct Part {
    /// The name on the wire.
    pub name: String,
    /// Whether a call without it is wrong.
    pub required: bool,
    /// Whether it may be given several times.
    pub repeated: bool,
    /// Words and facts.
    pub docs: Docs,
}

/// What comes back when all goes well.
#[derive(Debug, Clone)]
pub enum Reply {
    /// No body.
    Nothing,
    /// The envelope and no payload.
    Ack,
    /// The envelope with a payload that the document does not declare.
    Undeclared,
    /// The envelope with one payload under this key.
    Payload {
        /// The key.
        key: String,
        /// What stands under it.
        ty: Type,
    },
    /// The envelope with a list under this key, perhaps a page of a longer one.
    Page {
        /// The key.
        key: String,
        /// The type of an element.
        item: Type,
    },
    /// The whole body, which is JSON.
    Whole(Type),
    /// The body as it is: a file.
    Bytes,
    /// The body as text.
    Text,
}

impl Reply {
    /// The type in it.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Payload { ty, .. } | Self::Page { item: ty, .. } | Self::Whole(ty) => {
                Some(ty)
            }
            Self::Nothing | Self::Ack | Self::Undeclared | Self::Bytes | Self::Text => {
                None
            }
        }
    }

    /// The type in it, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Payload { ty, .. } | Self::Page { item: ty, .. } | Self::Whole(ty) => {
                Some(ty)
            }
            Self::Nothing | Self::Ack | Self::Undeclared | Self::Bytes | Self::Text => {
                None
            }
        }
    }
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Anything: the documents do not say, or it cannot be expressed yet.
    Any,
    /// One value.
    Scalar(Scalar),
    /// Any number of them.
    List(Box<Type>),
    /// Any number of them, each under a name the API chooses.
    Map(Box<Type>),
    /// A type of its own.
    Named(TypeId),
    /// The value, or null with a meaning of its own.
    Nullable(Box<Type>),
}

impl Type {
    /// A list of it.
    #[must_use]
    pub fn list(self) -> Self {
        Self::List(Box::new(self))
    }

    /// The type without the word that it may be null.
    pub fn bare(&self) -> &Self {
        match self {
            Self::Nullable(inner) => inner.bare(),
            other => other,
        }
    }
}

/// A single value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// Text.
    Text,
    /// A whole number of 64 bits.
    Integer,
    /// An exact decimal number.
    Decimal,
    /// A binary floating-point number, where a document asks for one.
    Float,
    /// True or false.
    Bool,
    /// The name of a resource: text that may come as a number.
    Id,
    /// A day.
    Date,
    /// A point in time.
    DateTime,
    /// Bytes that cannot stand in JSON.
    Binary,
}

/// A type of its own.
#[derive(Debug, Clone)]
pub struct Definition {
    /// As the document calls it; empty until a pass has named it.
    pub name: String,
    /// What it is.
    pub shape: Shape,
    /// Which way it travels.
    pub direction: Direction,
    /// The module that it belongs to; nothing for what several share.
    pub home: Option<usize>,
    /// Words and facts.
    pub docs: Docs,
    /// Where it stands; several places when several have been made one.
    pub origins: Vec<Origin>,
}

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Not decided yet.
    Unknown,
    /// Sent.
    Request,
    /// Received.
    Response,
}

/// What a definition is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Another name for a type.
    Alias(Type),
    /// Named fields.
    Record(Record),
    /// One of some texts; others may come.
    Choice(Vec<String>),
    /// One of some types.
    Union(Union),
}

/// Named fields.
#[derive(Debug, Clone, Default)]
pub struct Record {
    /// In the document's order.
    pub fields: Vec<Field>,
    /// Records whose fields belong to it as well.
    pub parts: Vec<Type>,
    /// What it requires and has not, until its parts have been looked through.
    pub demanded: Vec<Demand>,
}

/// A field that a record requires without having it.
#[derive(Debug, Clone)]
pub struct Demand {
    /// The field's name on the wire.
    pub name: String,
    /// Whether it has been told that there is none of this name.
    pub told: bool,
}

impl Demand {
    pub(crate) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), told: false }
    }
}

/// One field.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// What it holds.
    pub ty: Type,
    /// Whether a request without it is wrong.
    pub required: bool,
    /// Words and facts.
    pub docs: Docs,
}

/// One of some types.
#[derive(Debug, Clone)]
pub struct Union {
    /// In the document's order.
    pub variants: Vec<Type>,
    /// The field that says which one, and its value for each variant.
    pub tag: Option<(String, Vec<(String, Type)>)>,
}

/// Words and facts about something.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// A few words.
    pub summary: Option<String>,
    /// Sentences, in Markdown or HTML, never trusted.
    pub text: Option<String>,
    /// No longer to be used.
    pub deprecated: bool,
    /// What a document declares, where a rule of the configuration knows better.
    pub declared: Option<Scalar>,
    /// Received and never sent.
    pub read_only: bool,
    /// Sent and never received.
    pub write_only: bool,
    /// What is said of values beside their type, if anything is.
    pub limits: Option<Box<Limits>>,
    /// What the service takes when nothing is sent.
    pub default: Option<Value>,
    /// Values that are known.
    pub values: Vec<String>,
    /// Vendor extensions (`x-…`), for rules in the configuration.
    pub extensions: IndexMap<String, Value>,
}

impl Docs {
    /// What is said of values beside their type.
    pub fn limits(&self) -> &Limits {
        self.limits.as_deref().unwrap_or(Limits::NONE)
    }
}
