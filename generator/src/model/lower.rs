//! Documents to the model: every `$ref` resolved, every component and inline schema a type.
//!
//! Decides nothing that a pass can decide later.

mod all_of;
mod content;
mod left_out;
mod limits;
mod operation;
mod reference;
mod schema;
mod unfollowed;
mod walk;

use std::cell::RefCell;
use std::collections::HashMap;

use openapiv3::Server;

use self::reference::Node;

use super::{Api, Definition, Direction, Docs, Module, Shape, Type, TypeId, Types};
use crate::auth::{self, Scheme};
use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::source::{Origin, Source};

/// Lowers all documents into one API.
pub fn lower(
    sources: &[Source],
    documents: &[Document],
    diagnostics: &mut Diagnostics,
) -> Api {
    let schemes = auth::collect(documents, diagnostics);
    let mut lowering = Lowering {
        documents,
        schemes: &schemes,
        diagnostics,
        types: Types::default(),
        named: HashMap::new(),
        limits: RefCell::default(),
    };
    lowering.reserve_components();
    lowering.fill_components();
    let modules: Vec<Module> =
        (0..documents.len()).map(|index| lowering.module(sources, index)).collect();
    lowering.tell_kinds(&modules);
    lowering.tell_unfollowed();
    let types = lowering.types;
    let first = documents.first().map(|document| &document.openapi);
    let mut servers: Vec<String> = Vec::new();
    for server in documents.iter().flat_map(|document| &document.openapi.servers) {
        let url = server_url(server);
        if !servers.contains(&url) {
            servers.push(url);
        }
    }
    Api {
        title: first.map(|openapi| openapi.info.title.clone()).unwrap_or_default(),
        description: first.and_then(|openapi| openapi.info.description.clone()),
        version: first.map(|openapi| openapi.info.version.clone()).unwrap_or_default(),
        servers,
        schemes,
        client_parameters: Vec::new(),
        modules,
        types,
    }
}

/// The address with the default of each variable in it.
fn server_url(server: &Server) -> String {
    let mut url = server.url.clone();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    url
}

/// What a document's file is called, unless that says only what kind of file it is.
fn module_name(stem: &str, title: &str) -> String {
    const KINDS: &[&str] = &["api", "index", "openapi", "schema", "spec", "swagger"];
    if KINDS.contains(&stem.to_ascii_lowercase().as_str()) && !title.trim().is_empty() {
        return title.to_owned();
    }
    stem.to_owned()
}

/// What lowering knows on its way.
struct Lowering<'a> {
    documents: &'a [Document],
    schemes: &'a [Scheme],
    diagnostics: &'a mut Diagnostics,
    types: Types,
    /// Component schemas by document and pointer.
    named: HashMap<Origin, TypeId>,
    /// Each is made once.
    limits: RefCell<limits::Known>,
}

impl Lowering<'_> {
    /// Gives each component schema its id first, so that they can point at each other.
    fn reserve_components(&mut self) {
        let documents = self.documents;
        for (index, document) in documents.iter().enumerate() {
            let origin = self.components(index);
            let components = document.openapi.components.iter();
            for name in components.flat_map(|components| components.schemas.keys()) {
                self.reserve(origin.child(name), name);
            }
        }
    }

    fn reserve(&mut self, origin: Origin, name: &str) -> TypeId {
        let id = self.types.add(Definition {
            name: name.to_owned(),
            shape: Shape::Alias(Type::Any),
            direction: Direction::Unknown,
            docs: Docs::default(),
            origins: vec![origin.clone()],
            home: None,
        });
        self.named.insert(origin, id);
        id
    }

    fn fill_components(&mut self) {
        let documents = self.documents;
        for (index, document) in documents.iter().enumerate() {
            let origin = self.components(index);
            let Some(components) = &document.openapi.components else { continue };
            for (name, schema) in &components.schemas {
                let origin = origin.child(name);
                let id = self.named[&origin];
                self.fill(id, &origin, schema.into());
            }
        }
    }

    fn fill(&mut self, id: TypeId, origin: &Origin, schema: Node<'_>) {
        let (shape, docs) = self.shape(origin, schema);
        self.types[id].shape = shape;
        self.types[id].docs = docs;
    }

    fn components(&self, index: usize) -> Origin {
        Origin {
            document: self.documents[index].source,
            pointer: "/components/schemas".into(),
        }
    }

    fn module(&mut self, sources: &[Source], index: usize) -> Module {
        let document = &self.documents[index];
        let info = &document.openapi.info;
        Module {
            name: module_name(sources[document.source].stem(), &info.title),
            description: info.description.clone(),
            document: document.source,
            operations: self.operations(index),
        }
    }
}
