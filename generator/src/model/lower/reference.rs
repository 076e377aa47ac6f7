//! `$ref`: what it points at, inside the given documents and nowhere else. All that it can point at is a component:
//! `document/dialect/reference.rs` has made deeper places components.

use openapiv3::{
    Components, OpenAPI, Parameter, ReferenceOr, RequestBody, Response, Schema,
};

use super::Lowering;
use crate::bounds;
use crate::model::Type;
use crate::source::Origin;

impl<'a> Lowering<'a> {
    /// The type a schema reference names; untyped, with a complaint, when it names none.
    pub(super) fn schema_reference(&mut self, origin: &Origin, target: &str) -> Type {
        let Some(pointer) = self.local_pointer(origin, target) else { return Type::Any };
        let place = Origin { document: origin.document, pointer };
        if let Some(id) = self.named.get(&place) {
            return Type::Named(*id);
        }
        self.diagnostics.unresolved_reference(origin, target);
        Type::Any
    }

    pub(super) fn parameter<'b>(
        &mut self,
        origin: &Origin,
        parameter: &'b ReferenceOr<Parameter>,
    ) -> Option<&'b Parameter>
    where
        'a: 'b,
    {
        self.resolve(origin, parameter, "/components/parameters/", |components| {
            &components.parameters
        })
    }

    pub(super) fn request_body<'b>(
        &mut self,
        origin: &Origin,
        body: &'b ReferenceOr<RequestBody>,
    ) -> Option<&'b RequestBody>
    where
        'a: 'b,
    {
        self.resolve(origin, body, "/components/requestBodies/", |components| {
            &components.request_bodies
        })
    }

    pub(super) fn response<'b>(
        &mut self,
        origin: &Origin,
        response: &'b ReferenceOr<Response>,
    ) -> Option<&'b Response>
    where
        'a: 'b,
    {
        self.resolve(origin, response, "/components/responses/", |components| {
            &components.responses
        })
    }

    fn resolve<'b, T>(
        &mut self,
        origin: &Origin,
        item: &'b ReferenceOr<T>,
        folder: &str,
        map: fn(&Components) -> &indexmap::IndexMap<String, ReferenceOr<T>>,
    ) -> Option<&'b T>
    where
        'a: 'b,
    {
        let mut item = item;
        let mut last = "";
        for _ in 0..bounds::REFERENCE_CHAIN {
            let target = match item {
                ReferenceOr::Item(item) => return Some(item),
                ReferenceOr::Reference { reference } => reference,
            };
            let pointer = self.local_pointer(origin, target)?;
            let found = pointer.strip_prefix(folder).and_then(|name| {
                map(self.openapi(origin)?.components.as_ref()?).get(&unescape(name))
            });
            let Some(found) = found else {
                self.diagnostics.unresolved_reference(origin, target);
                return None;
            };
            last = target;
            item = found;
        }
        self.diagnostics.reference_cycle(origin, last);
        None
    }

    /// The pointer in `#/pointer`, whose percent-encoding is undone before; anything else would mean to open a file or an address.
    fn local_pointer(&mut self, origin: &Origin, target: &str) -> Option<String> {
        let Some(pointer) = target.strip_prefix('#') else {
            self.diagnostics.external_reference(origin, target);
            return None;
        };
        if !pointer.is_empty() && !pointer.starts_with('/') {
            self.diagnostics.anchor_reference(origin, target);
            return None;
        }
        Some(pointer.to_owned())
    }

    pub(super) fn openapi(&self, origin: &Origin) -> Option<&'a OpenAPI> {
        self.documents
            .iter()
            .find(|document| document.source == origin.document)
            .map(|document| &document.openapi)
    }

    /// The component that a reference names, if it names one.
    pub(super) fn find_component(
        &self,
        origin: &Origin,
        target: &str,
    ) -> Option<Node<'a>> {
        let name = unescape(target.strip_prefix("#/components/schemas/")?);
        let components = self.openapi(origin)?.components.as_ref()?;
        components.schemas.get(&name).map(Node::from)
    }

    /// A schema, or the one that it refers to by name.
    pub(super) fn component<'s>(
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

/// A schema or what stands in its place, boxed or not.
#[derive(Clone, Copy)]
pub(super) enum Node<'s> {
    Reference(&'s str),
    Schema(&'s Schema),
}

impl<'s> From<&'s ReferenceOr<Schema>> for Node<'s> {
    fn from(schema: &'s ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

impl<'s> From<&'s ReferenceOr<Box<Schema>>> for Node<'s> {
    fn from(schema: &'s ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}

/// Undoes the escapes of a JSON pointer.
fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}
