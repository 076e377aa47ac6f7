//! What documents say about how calls travel and what comes with answers, and a client does not follow: told. Changes nothing.

use std::collections::{HashMap, HashSet};
use std::iter;

use openapiv3::{
    MediaType, ReferenceOr, Response, Schema, SchemaKind, Type as SchemaType,
};

use super::content::{Kind, kind_of};
use super::walk::{methods, operations_of, path_items};
use super::{Lowering, server_url};
use crate::document::Document;
use crate::source::Origin;

impl Lowering<'_> {
    /// All that documents say of this kind, beside what is told where it is lowered.
    pub(super) fn tell_unfollowed(&mut self) {
        let components = self.documents.iter().filter_map(|document| {
            Some(document.openapi.components.as_ref()?.security_schemes.keys())
        });
        let schemes: HashSet<&String> = components.flatten().collect();
        let mut servers = self.documents.iter().flat_map(|one| &one.openapi.servers);
        let first = servers.next().map(server_url);
        for document in self.documents {
            self.tell_repeated_ids(document);
            self.tell_servers(document, first.as_deref());
            self.tell_headers(document);
            self.tell_unknown_schemes(document, &schemes);
        }
    }

    /// Names of operations that a document gives twice.
    fn tell_repeated_ids(&mut self, document: &Document) {
        let mut known: HashMap<&str, String> = HashMap::new();
        for placed in operations_of(document) {
            let Some(id) = placed.id() else { continue };
            if let Some(first) = known.get(id.as_str()) {
                let place = placed.origin.child("operationId");
                self.diagnostics.repeated_operation_id(&place, id, first);
            } else {
                known.insert(id, placed.endpoint());
            }
        }
    }

    /// Servers that calls do not go to: they go to the first one of all documents.
    fn tell_servers(&mut self, document: &Document, first: Option<&str>) {
        let servers: Vec<String> =
            document.openapi.servers.iter().map(server_url).collect();
        let place = Origin::at(document.source, "/servers");
        let own = servers.first().map(String::as_str);
        let others = servers.iter().map(String::as_str);
        let others: Vec<&str> = others.filter(|other| Some(*other) != first).collect();
        match own {
            Some(own) if others.len() == servers.len() => {
                self.diagnostics.other_server(&place, own, first);
            }
            Some(own) if !others.is_empty() => {
                let first = first.unwrap_or(own);
                self.diagnostics.more_servers(&place, first, &others);
            }
            _ => {}
        }
        for (index, server) in document.openapi.servers.iter().enumerate() {
            let names: Vec<&str> = server
                .variables
                .iter()
                .flatten()
                .map(|(name, _)| name.as_str())
                .collect();
            if let Some(first) = first.filter(|first| servers[index] == *first)
                && !names.is_empty()
            {
                let place = place.child(&index.to_string()).child("variables");
                self.diagnostics.server_variables(&place, &names, first);
            }
        }
        let of_paths = path_items(document).filter_map(|(_, item, origin)| {
            let mut operations = methods(item).map(|(_, operation)| operation);
            let is_used = operations.any(|operation| operation.servers.is_empty());
            is_used.then_some((origin, &item.servers))
        });
        let of_operations = operations_of(document)
            .map(|placed| (placed.origin, &placed.operation.servers));
        for (origin, servers) in of_paths.chain(of_operations) {
            let urls: Vec<String> = servers.iter().map(server_url).collect();
            let mut known = urls.iter().map(|url| Some(url.as_str()));
            let is_known = known.any(|url| url == first || url == own.or(Some("/")));
            if let Some(url) = urls.first().filter(|_| !is_known) {
                self.diagnostics.other_server(&origin.child("servers"), url, first);
            }
        }
    }

    /// Headers of answers, where each answer stands: at an operation or among the components.
    fn tell_headers(&mut self, document: &Document) {
        let components = document.openapi.components.as_ref();
        let shared = components.into_iter().flat_map(|shared| &shared.responses);
        let place = Origin::at(document.source, "/components/responses");
        for (name, response) in shared {
            self.tell_headers_of(&place.child(name), response);
        }
        for placed in operations_of(document) {
            let origin = placed.origin.child("responses");
            let responses = &placed.operation.responses;
            for (status, response) in &responses.responses {
                self.tell_headers_of(&origin.child(&status.to_string()), response);
            }
            if let Some(response) = &responses.default {
                self.tell_headers_of(&origin.child("default"), response);
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
    fn tell_unknown_schemes(&mut self, document: &Document, known: &HashSet<&String>) {
        let shared = (Origin::root(document.source), &document.openapi.security);
        let of_operations = operations_of(document)
            .map(|placed| (placed.origin, &placed.operation.security));
        for (origin, requirements) in iter::once(shared).chain(of_operations) {
            let origin = origin.child("security");
            for (index, requirement) in requirements.iter().flatten().enumerate() {
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
