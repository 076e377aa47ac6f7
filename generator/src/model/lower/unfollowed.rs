//! What documents say about how calls travel and what comes with answers, and a client does not follow: told. Changes nothing.

use std::collections::BTreeSet;

use openapiv3::{
    MediaType, ReferenceOr, Response, Schema, SchemaKind, Server, Type as SchemaType,
};

use super::operation::{Kind, kind_of, methods};
use super::reference::Node;
use super::{Lowering, server_url};
use crate::bounds;
use crate::source::Origin;

impl Lowering<'_> {
    /// All that one document says of this kind, beside what is told where it is lowered.
    pub(super) fn tell_unfollowed(&mut self, index: usize) {
        self.tell_servers(index);
        self.tell_headers(index);
        self.tell_unknown_schemes(index);
    }

    /// Servers of a path or an operation, unless the document's own first one is among them: to that calls go.
    fn tell_servers(&mut self, index: usize) {
        let document = &self.documents[index];
        let own = document.openapi.servers.first().map(server_url);
        let paths = Origin { document: document.source, pointer: "/paths".into() };
        let other = |servers: &[Server]| {
            let urls: Vec<String> = servers.iter().map(server_url).collect();
            let own = own.as_deref().unwrap_or("/");
            urls.first().filter(|_| urls.iter().all(|url| url != own)).cloned()
        };
        for (path, item) in &document.openapi.paths.paths {
            let (origin, Some(item)) = (paths.child(path), item.as_item()) else {
                continue;
            };
            let mut of_its_own = Vec::new();
            for (method, operation) in methods(item) {
                if !operation.servers.is_empty() {
                    let method = method.as_str().to_ascii_lowercase();
                    of_its_own.push((origin.child(&method), &operation.servers));
                }
            }
            let is_used = of_its_own.len() < methods(item).count();
            let shared = is_used.then(|| (origin.clone(), &item.servers));
            for (origin, servers) in shared.into_iter().chain(of_its_own) {
                if let Some(url) = other(servers) {
                    let place = origin.child("servers");
                    self.diagnostics.other_server(&place, &url, own.as_deref());
                }
            }
        }
    }

    /// Headers of answers, where each answer stands: at an operation or among the components.
    fn tell_headers(&mut self, index: usize) {
        let document = &self.documents[index];
        let at = |pointer: &str| Origin {
            document: document.source,
            pointer: pointer.into(),
        };
        let components = document.openapi.components.as_ref();
        let shared = components.into_iter().flat_map(|shared| &shared.responses);
        let place = at("/components/responses");
        for (name, response) in shared {
            self.tell_headers_of(&place.child(name), response);
        }
        for (path, item) in &document.openapi.paths.paths {
            let origin = at("/paths").child(path);
            for (method, operation) in item.as_item().into_iter().flat_map(methods) {
                let method = method.as_str().to_ascii_lowercase();
                let origin = origin.child(&method).child("responses");
                for (status, response) in &operation.responses.responses {
                    self.tell_headers_of(&origin.child(&status.to_string()), response);
                }
                if let Some(response) = &operation.responses.default {
                    self.tell_headers_of(&origin.child("default"), response);
                }
            }
        }
    }

    fn tell_headers_of(&mut self, origin: &Origin, response: &ReferenceOr<Response>) {
        let Some(response) = response.as_item() else { return };
        // What OpenAPI says is to be ignored.
        let names = response.headers.keys().map(String::as_str);
        let names: Vec<&str> =
            names.filter(|name| !name.eq_ignore_ascii_case("content-type")).collect();
        if !names.is_empty() {
            self.diagnostics.answer_headers(&origin.child("headers"), &names);
        }
    }

    /// Security requirements with a name that no scheme of any document has.
    fn tell_unknown_schemes(&mut self, index: usize) {
        let documents = self.documents;
        let components = documents.iter().filter_map(|document| {
            Some(document.openapi.components.as_ref()?.security_schemes.keys())
        });
        let known: BTreeSet<&String> = components.flatten().collect();
        let document = &documents[index];
        let root = Origin::root(document.source);
        let mut lists = vec![(root.clone(), &document.openapi.security)];
        for (path, item) in &document.openapi.paths.paths {
            let origin = root.child("paths").child(path);
            for (method, operation) in item.as_item().into_iter().flat_map(methods) {
                let method = method.as_str().to_ascii_lowercase();
                lists.push((origin.child(&method), &operation.security));
            }
        }
        for (origin, list) in lists {
            let origin = origin.child("security");
            for (index, requirement) in list.iter().flatten().enumerate() {
                for name in requirement.keys().filter(|name| !known.contains(name)) {
                    let place = origin.child(&index.to_string()).child(name);
                    self.diagnostics.unknown_scheme(&place, name);
                }
            }
        }
    }

    /// A schema of what travels as text or bytes, where it says more than that.
    pub(super) fn tell_untyped_media(
        &mut self,
        origin: &Origin,
        name: &str,
        media: &MediaType,
    ) {
        let is_said = media.schema.as_ref().is_some_and(|schema| {
            self.component(origin, schema).is_none_or(is_structured)
        });
        if is_said && matches!(kind_of(name), Kind::Text | Kind::Other) {
            self.diagnostics.untyped_media(&origin.child("schema"), name);
        }
    }

    /// A schema, or the one that it refers to by name.
    fn component<'s>(
        &self,
        origin: &Origin,
        schema: &'s ReferenceOr<Schema>,
    ) -> Option<&'s Schema>
    where
        Self: 's,
    {
        let mut schema = Node::from(schema);
        for _ in 0..bounds::REFERENCE_CHAIN {
            match schema {
                Node::Schema(schema) => return Some(schema),
                Node::Reference(target) => {
                    schema = self.find_component(origin, target)?;
                }
            }
        }
        None
    }
}

/// Whether a schema says more of text or bytes than that they are so.
fn is_structured(schema: &Schema) -> bool {
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(_)) => false,
        SchemaKind::Any(any) => {
            !any.properties.is_empty() || any.items.is_some() || !any.all_of.is_empty()
        }
        _ => true,
    }
}
