//! `client.toml`, typed: what is known or wanted beyond the documents.
//!
//! Every key is optional; without a file the defaults fit any API. The tables about the service stand in
//! `config/service.rs`. What may stand behind each key says `config/rules.rs`, which keys have to agree
//! `config/agree.rs`, and which do nothing `config/unused.rs`.

mod agree;
mod check;
mod kinds;
mod rules;
mod service;
mod unused;

pub use service::{
    Authorization, ClientParameter, ClientPlace, Envelope, ErrorCode, ErrorKind, Limits,
    Paging, Region, Service, Upsert, Webhooks,
};

use indexmap::IndexMap;
use serde::Deserialize;

use crate::bounds;
use crate::diagnostics::{Diagnostics, Excerpt};
use crate::written::Written;

/// The whole file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// Package name of the crate; else derived from the API's title.
    pub name: Option<String>,
    /// How people call the API; else the first document's title.
    pub title: Option<String>,
    /// The crate's version; else `0.1.0`.
    pub version: Option<String>,
    /// What the crate is, in one sentence.
    pub description: Option<String>,
    /// The crate's licence, as an SPDX expression.
    pub license: Option<String>,
    /// Where the crate's source is kept.
    pub repository: Option<String>,
    /// What people search the registry for: at most five.
    pub keywords: Vec<String>,
    /// The registry's categories.
    pub categories: Vec<String>,
    /// How the documents are read.
    pub documents: Documents,
    /// The address of all calls; else the documents' first server.
    pub service: Service,
    /// How a token travels.
    pub authorization: Authorization,
    /// The object that every answer is wrapped in.
    pub envelope: Option<Envelope>,
    /// How long lists are cut.
    pub paging: Option<Paging>,
    /// Query parameters that are set once on the client.
    pub client_parameters: Vec<ClientParameter>,
    /// Headers that name a record by one of its fields.
    pub upsert: Option<Upsert>,
    /// Request bodies.
    pub bodies: Bodies,
    /// Uploads.
    pub uploads: Uploads,
    /// Downloads.
    pub downloads: Downloads,
    /// Addresses to choose from.
    pub regions: Vec<Region>,
    /// Which text and number fields are more than that.
    pub scalars: Vec<ScalarRule>,
    /// The groups of operations.
    pub modules: Modules,
    /// How types of several places become one.
    pub types: Types,
    /// What the service's error codes mean.
    pub errors: Vec<ErrorCode>,
    /// What the service allows.
    pub limits: Option<Limits>,
    /// What the service sends to others.
    pub webhooks: Webhooks,
    /// Rules for documentation.
    pub documentation: Documentation,
    /// The crate's examples.
    pub examples: Examples,
    /// The crate's tests.
    pub tests: Tests,
    /// The file itself.
    #[serde(skip)]
    pub(crate) written: Written,
}

/// How the documents are read.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Documents {
    /// How many maps, lists, scalars and keys all documents may have together. The bound keeps hostile documents from taking
    /// all memory; whoever runs the generator on more than it allows raises it here.
    pub max_nodes: usize,
    /// Whether facts are taken from descriptions, such as `Allowed values: a, b` and `Max-length [100]`. What comes of them
    /// is never stricter than what is declared: lists of values are open, and lengths are words.
    pub prose: bool,
}

impl Default for Documents {
    fn default() -> Self {
        Self { max_nodes: bounds::RUN_NODES, prose: true }
    }
}

/// The crate's tests.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Tests {
    /// Whether `tests/wire/` is written: every call, held against what the documents say.
    pub wire: bool,
}

/// The crate's examples.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Examples {
    /// What they need beside the crate, as in a manifest.
    pub dependencies: toml::Table,
    /// What each of them does, by its name.
    pub programs: IndexMap<String, String>,
}

/// Request bodies.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Bodies {
    /// A declared body is required, whether or not the document says so.
    pub required: bool,
    /// Ids of operations that may be given a body though none is declared, when they take nothing else either.
    pub offer: Vec<String>,
    /// Ids that look like it and are not.
    pub except: Vec<String>,
}

/// Uploads.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Uploads {
    /// The part that holds the JSON body beside a file.
    pub json_part: Option<String>,
    /// Files that are not declared, where nothing else is either.
    pub add: Vec<AddedPart>,
}

/// A file that the documents do not declare.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddedPart {
    /// The paths of the operations.
    pub paths: Vec<String>,
    /// The part's name on the wire.
    pub part: String,
}

/// Downloads.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Downloads {
    /// Paths that answer by a file, whatever else is declared.
    pub paths: Vec<String>,
    /// The query parameter that chooses among formats.
    pub format: Option<String>,
    /// The query parameter that asks for something to print, a PDF.
    pub print: Option<String>,
}

/// Fields that are more than text or a number.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScalarRule {
    /// What they are.
    pub is: ScalarName,
    /// Names: `*` stands for anything, as in `*_id`.
    pub names: Vec<String>,
    /// Names that look like it and are not.
    #[serde(default)]
    pub except: Vec<String>,
    /// What the documents must say that they are; anything when empty.
    #[serde(default)]
    pub declared: Vec<ScalarName>,
}

/// What a field can be declared to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the model's")]
pub enum ScalarName {
    Text,
    Integer,
    Decimal,
    Float,
    Bool,
    Id,
    Date,
    DateTime,
}

/// The groups of operations.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Modules {
    /// Names instead of those of the documents' files.
    pub names: IndexMap<String, String>,
    /// What the operations of a module call the thing it is about, where that is not the module's own name.
    pub nouns: IndexMap<String, Vec<String>>,
    /// Methods by module and endpoint, where no rule finds the name that people would give them.
    pub methods: IndexMap<String, IndexMap<String, String>>,
    /// The modules of a build that asks for no features; all of them when nothing is said.
    pub default: Vec<String>,
}

/// How types of several places become one.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Types {
    /// Whether they do: types that stand under one key and are alike are one. Without it a component is a type.
    pub join: bool,
    /// The part of the smaller type's fields that two types of one module must share.
    pub within_module: f64,
    /// The part of all their fields that two types of different modules must share.
    pub across_modules: f64,
    /// Names instead of those that the rules find, both with the module: `shared::OrderTag` is to be `Tag`.
    pub names: IndexMap<String, String>,
    /// Fields that are lists of records wherever they are received, though some documents declare text.
    pub lists: Vec<String>,
}

impl Default for Types {
    fn default() -> Self {
        Self {
            join: false,
            within_module: 0.5,
            across_modules: 0.5,
            names: IndexMap::new(),
            lists: Vec::new(),
        }
    }
}

/// Rules for documentation.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Documentation {
    /// The address that relative links in descriptions start from.
    pub base_url: Option<String>,
    /// The page that describes a document's operations; `{document}` stands for the document's file.
    pub pages: Option<String>,
    /// What an operation does, by its operationId, where neither its words nor its document say it well.
    pub summaries: IndexMap<String, String>,
    /// Words that belong together in operationIds, though the first of them is what a module is about: `tax_group`.
    pub compounds: Vec<String>,
    /// How words of operationIds are written in sentences: `signup` as `sign-up`.
    pub spellings: IndexMap<String, String>,
    /// What a query parameter asks for, by the ending it has beside another: `_before` of `date_before`, which is `date`
    /// and stands for `{parameter}`.
    pub variants: IndexMap<String, String>,
    /// What people call the editions; what else a field may need is something that is added to one.
    pub editions: IndexMap<String, String>,
    /// Documents that no page describes.
    pub without_page: Vec<String>,
    /// The extension that lists the editions a field exists in.
    pub available_in: Option<String>,
    /// The extension that lists the editions a field does not exist in.
    pub unavailable_in: Option<String>,
}

impl Config {
    /// Reads the file's text; nothing, and complaints that name their places in the file, when it is refused.
    pub fn parse(file: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let written = Written::new(file, text);
        let mut checked = match check::Checked::new(&written) {
            Ok(checked) => checked,
            Err(error) => {
                diagnostics.toml_error(&written, error.message(), error.span());
                return None;
            }
        };
        let read: Result<Self, _> = toml::from_str(text);
        if let Ok(config) = &read {
            agree::check(config, &mut checked);
        }
        let wrong = checked.into_wrong();
        // What breaks a rule of ours says more than what type it has.
        let places: Vec<&Excerpt> =
            wrong.iter().filter_map(|one| one.excerpt.as_ref()).collect();
        if let Err(error) = &read
            && !error
                .span()
                .is_some_and(|span| places.contains(&&written.byte(span.start)))
        {
            diagnostics.toml_error(&written, error.message(), error.span());
        }
        let accepted = !wrong.has_errors();
        diagnostics.extend(wrong);
        read.ok().filter(|_| accepted).map(|config| Self { written, ..config })
    }
}
