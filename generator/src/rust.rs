//! The crate as it will be: every Rust name and type decided, nothing printed.
//!
//! `rust/plan.rs` makes it from the model; `emit` prints it without another decision.

pub mod names;
pub mod plan;
mod prose;
mod summary;

use crate::auth::{Scheme, Security};
use crate::config::{Authorization, Envelope, ErrorCode, Limits, Paging};
use crate::lock::Pedigree;
pub use crate::model::Style;

/// The whole crate.
#[derive(Debug)]
pub struct Crate {
    /// The package's name.
    pub name: String,
    /// The package's version.
    pub version: String,
    /// What people call the API.
    pub title: String,
    /// What the crate is, in one sentence without a full stop.
    pub description: String,
    /// The same as documentation.
    pub docs: Vec<String>,
    /// Its licence, as an SPDX expression.
    pub license: Option<String>,
    /// Where its source is kept.
    pub repository: Option<String>,
    /// What people search the registry for.
    pub keywords: Vec<String>,
    /// The registry's categories.
    pub categories: Vec<String>,
    /// What every call has in common.
    pub service: Service,
    /// One a group of operations.
    pub modules: Vec<Module>,
    /// Types that several modules use.
    pub shared: Vec<Item>,
    /// What the crate's examples need, a line each.
    pub dev_dependencies: Vec<String>,
    /// The crate's examples, and what each is for.
    pub programs: Vec<(String, String)>,
    /// The calls that the first page shows; none where no call can be shown.
    pub showcase: Option<Showcase>,
    /// Whether the crate comes with a test of every call.
    pub wire_tests: bool,
    /// Where each type comes from.
    pub pedigrees: Vec<Pedigree>,
    /// The modules that are features of their own, and those that are on by default; none in a crate of one module.
    pub features: Option<Vec<String>>,
}

impl Crate {
    /// All types.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.modules.iter().flat_map(|module| &module.items).chain(&self.shared)
    }
}

/// The calls that the crate's first page shows.
#[derive(Debug)]
pub struct Showcase {
    /// The module's name.
    pub module: String,
    /// The module's types that the lines name.
    pub types: Vec<String>,
    /// What they name of the crate itself.
    pub names: Vec<String>,
    /// What a program with a client does.
    pub lines: Vec<String>,
}

/// What every call has in common.
#[derive(Debug)]
pub struct Service {
    /// The API's own version.
    pub version: String,
    /// The address of all calls.
    pub base_url: String,
    /// Ways to authorise a call, with the name of the setter of each.
    pub schemes: Vec<(Scheme, String)>,
    /// What most methods are signed in with.
    pub security: Security,
    /// The header that a token travels in, and the word before it.
    pub token: (String, String),
    /// The object that every answer is wrapped in.
    pub envelope: Option<Envelope>,
    /// How long lists are cut.
    pub paging: Option<Paging>,
    /// The part that holds the JSON body beside a file.
    pub json_part: Option<String>,
    /// Parameters that are set once on the client.
    pub parameters: Vec<ClientParameter>,
    /// Addresses to choose from.
    pub regions: Vec<Region>,
    /// How tokens are handed out, if they are, and where.
    pub oauth: Option<(Authorization, String)>,
    /// What codes of the envelope mean.
    pub errors: Vec<ErrorCode>,
    /// How much may be asked of it.
    pub limits: Option<Limits>,
    /// The header of a webhook's signature.
    pub webhook_signature: Option<String>,
    /// What environment variables begin with.
    pub environment: String,
}

/// A parameter that is set once on the client.
#[derive(Debug)]
pub struct ClientParameter {
    /// The setter's name.
    pub ident: String,
    /// The name on the wire.
    pub wire: String,
    /// Its documentation.
    pub docs: Vec<String>,
}

/// An address to choose.
#[derive(Debug)]
pub struct Region {
    /// The variant's name.
    pub ident: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its own name.
    pub name: String,
    /// The address of its API.
    pub api: String,
    /// The address that hands out tokens.
    pub accounts: Option<String>,
}

/// One module: a handle with methods, their builders, and the types they take and give.
#[derive(Debug, Hash)]
pub struct Module {
    /// The module's name and that of the client's method: `contacts`.
    pub ident: String,
    /// The handle's name: `Contacts`.
    pub handle: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// One an operation.
    pub methods: Vec<Method>,
    /// In the order of their names.
    pub items: Vec<Item>,
}

/// A type of a module.
#[derive(Debug, Hash)]
pub enum Item {
    /// What is received.
    Record(Struct),
    /// What is sent.
    Request(Struct),
    /// One of some texts.
    Choice(Choice),
    /// One of some types.
    Union(Union),
}

impl Item {
    /// The type's name.
    pub fn name(&self) -> &str {
        match self {
            Self::Record(item) | Self::Request(item) => &item.name,
            Self::Choice(item) => &item.name,
            Self::Union(item) => &item.name,
        }
    }
}

/// A struct.
#[derive(Debug, Hash)]
pub struct Struct {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// A field.
#[derive(Debug, Hash)]
pub struct Field {
    /// Its name.
    pub ident: String,
    /// The name on the wire.
    pub wire: String,
    /// Its type without the `Option`.
    pub ty: Ty,
    /// Whether a request without it is wrong.
    pub required: bool,
    /// Its documentation.
    pub docs: Vec<String>,
}

impl Field {
    /// How its value is taken.
    pub fn takes(&self) -> Takes {
        match &self.ty {
            Ty::I64 | Ty::F64 | Ty::Bool | Ty::Map(_) => Takes::Owned(self.ty.clone()),
            Ty::Vec(item) => match &**item {
                Ty::Item { .. } => Takes::Into(self.ty.clone()),
                Ty::Vec(_) | Ty::Map(_) => Takes::Owned(self.ty.clone()),
                Ty::I64 | Ty::F64 | Ty::Bool => {
                    Takes::Many(Box::new(Takes::Owned((**item).clone())))
                }
                item => Takes::Many(Box::new(Takes::Into(item.clone()))),
            },
            other => Takes::Into(other.clone()),
        }
    }
}

/// An open enum.
#[derive(Debug, Hash)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Variant and text.
    pub variants: Vec<(String, String)>,
}

/// An enum over types.
#[derive(Debug, Hash)]
pub struct Union {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is sent, and so need not be read.
    pub sent: bool,
    /// The field that says which one.
    pub tag: Option<String>,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Debug, Hash)]
pub struct Variant {
    /// Its name.
    pub ident: String,
    /// What it holds.
    pub ty: Ty,
    /// The tag's value for it.
    pub tag: Option<String>,
}

/// A Rust type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of the Rust types")]
pub enum Ty {
    Unit,
    Value,
    String,
    I64,
    F64,
    Bool,
    Decimal,
    Id,
    Date,
    DateTime,
    Bytes,
    Ack,
    Download,
    Vec(Box<Ty>),
    Map(Box<Ty>),
    Boxed(Box<Ty>),
    Patch(Box<Ty>),
    Page(Box<Ty>),
    /// A file to send.
    Part,
    UniqueKey,
    /// A type of a module, or one that several share.
    Item {
        /// The module's index; nothing for what several share.
        home: Option<usize>,
        /// Its name.
        name: String,
    },
}

/// One operation: the handle's method and the builder it returns.
#[derive(Debug, Hash)]
pub struct Method {
    /// The method's name: `list`.
    pub ident: String,
    /// The builder's name: `List`.
    pub builder: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The lines of its example.
    pub example: Option<Vec<String>>,
    /// Whether it is no longer to be used.
    pub deprecated: bool,
    /// The operationId.
    pub id: String,
    /// `GET` …
    pub http: &'static str,
    /// The path template.
    pub path: String,
    /// Names of the scopes.
    pub scopes: Vec<String>,
    /// Lists in the query that must not be longer.
    pub at_most: Vec<(String, usize)>,
    /// What it is signed in with, where that is not what most methods are.
    pub security: Option<Security>,
    /// Client-wide parameters that are sent along.
    pub parameters: Vec<String>,
    /// Whether it can be asked for one page after the other.
    pub paged: bool,
    /// How the payload stands in the answer.
    pub answer: Answer,
    /// What an awaited call gives.
    pub output: Ty,
    /// What the method takes.
    pub arguments: Vec<Argument>,
    /// What the builder takes.
    pub setters: Vec<Argument>,
    /// Files that the call can be asked for instead.
    pub twins: Vec<Twin>,
}

/// A file that a call can be asked for instead.
#[derive(Debug, Hash)]
pub struct Twin {
    /// The name of the builder's method.
    pub ident: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// The media types to accept.
    pub accept: String,
    /// The query parameter that asks for it, and its value.
    pub query: Option<(String, String)>,
}

/// How the payload stands in the answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the runtime's")]
pub enum Answer {
    Nothing,
    Ack,
    Undeclared,
    Key(String),
    List(String),
    Whole,
    Bytes,
    Text,
}

/// One argument of a method or of a setter.
#[derive(Debug, Hash)]
pub struct Argument {
    /// Its name.
    pub ident: String,
    /// Its documentation.
    pub docs: Vec<String>,
    /// How it is taken.
    pub takes: Takes,
    /// Where it goes.
    pub binds: Binds,
}

/// How an argument is taken.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Takes {
    /// `T`
    Owned(Ty),
    /// `impl Into<T>`
    Into(Ty),
    /// `impl IntoIterator<Item = impl Into<T>>`, or of `T` itself
    Many(Box<Takes>),
    /// `&T`
    Ref(Ty),
}

/// Where an argument goes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Binds {
    /// A placeholder of the path.
    Path(String),
    /// A query parameter.
    Query(String),
    /// A list in the query, joined by a character or the name repeated.
    QueryList(String, Option<char>),
    /// Anything else in the query.
    QueryValue(String, Style, bool),
    /// A list or an object in the path, or a value in a style of its own.
    PathValue(String, Style, bool),
    /// A list in a header, joined by commas.
    HeaderList(String),
    /// A list in a cookie, joined by commas.
    CookieList(String),
    /// A header.
    Header(String),
    /// A cookie.
    Cookie(String),
    /// Three headers: the name of a field, its value, and whether to make what is not there.
    UniqueKey([String; 3]),
    /// The body, as JSON; with a media type of its own where it has one.
    Json(Option<String>),
    /// The body, as a form; beside files each of its fields becomes a part.
    Form,
    /// The same as parts.
    Multipart,
    /// The body, as it is.
    Bytes(String),
    /// A file beside the body.
    Part(String),
}
