//! One operation: what it is called, its parameters, and who may use it.

use std::collections::HashSet;

use openapiv3::{
    CookieStyle, HeaderStyle, Parameter as SourceParameter, ParameterData,
    ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, SecurityRequirement,
};

use super::Lowering;
use super::content::{Replied, twins};
use super::walk::{Placed, operations_of};
use crate::auth::Security;
use crate::model::{Docs, Method, Operation, Parameter, Place, Scalar, Style, Type};
use crate::source::Origin;

impl Lowering<'_> {
    /// The operations of one document, in its order.
    pub(super) fn operations(&mut self, index: usize) -> Vec<Operation> {
        let documents = self.documents;
        let document = &documents[index];
        let usual = document.openapi.security.as_deref();
        let mut all = operations_of(document).map(|one| &one.operation.security);
        let is_said = usual.is_some() || all.any(Option::is_some);
        let is_said = is_said && !self.schemes.is_empty();
        let unsaid = if is_said { Security::none() } else { Security::Whatever };
        let known: HashSet<String> =
            self.schemes.iter().map(|scheme| scheme.name.clone()).collect();
        let usual_security = usual.map_or(unsaid, |usual| Security::of(usual, &known));
        let operation = |placed: Placed<'_>| {
            let own = placed.operation.security.as_deref();
            let security = own.map(|own| Security::of(own, &known));
            let operation = self.operation(&placed);
            Operation {
                security: security.unwrap_or_else(|| usual_security.clone()),
                scopes: scopes(own.or(usual).unwrap_or_default()),
                ..operation
            }
        };
        operations_of(document).map(operation).collect()
    }

    /// An operation, but for who may use it.
    fn operation(&mut self, placed: &Placed<'_>) -> Operation {
        let Placed { path, item, method, operation, origin } = placed;
        let id = placed.id().cloned().unwrap_or_else(|| {
            let derived = derived_id(*method, path);
            self.diagnostics.missing_operation_id(origin, &derived);
            derived
        });
        let above =
            Origin { document: origin.document, pointer: parent(&origin.pointer) };
        let mut parameters = self.parameters(&above, &item.parameters);
        parameters.extend(self.parameters(origin, &operation.parameters));
        let Replied { reply, statuses, media_type, example, limits } =
            self.reply(&origin.child("responses"), &operation.responses);
        Operation {
            id,
            method: *method,
            path: (*path).to_owned(),
            parameters,
            body: self.body(origin, operation),
            reply,
            statuses,
            media_type,
            example,
            limits,
            twins: twins(&operation.responses),
            unique_key: None,
            scopes: Vec::new(),
            security: Security::Whatever,
            second_view: false,
            docs: Docs {
                summary: operation.summary.clone(),
                text: operation.description.clone(),
                deprecated: operation.deprecated,
                extensions: operation.extensions.clone(),
                ..Docs::default()
            },
            origin: origin.clone(),
        }
    }

    fn parameters(
        &mut self,
        origin: &Origin,
        list: &[ReferenceOr<SourceParameter>],
    ) -> Vec<Parameter> {
        let origin = origin.child("parameters");
        let mut parameters = Vec::new();
        for (index, parameter) in list.iter().enumerate() {
            let origin = origin.child(&index.to_string());
            if let Some(parameter) = self.parameter(&origin, parameter) {
                parameters.push(self.lower_parameter(&origin, parameter));
            }
        }
        parameters
    }

    fn lower_parameter(
        &mut self,
        origin: &Origin,
        parameter: &SourceParameter,
    ) -> Parameter {
        let (place, style, data) = match parameter {
            SourceParameter::Query { parameter_data, style, allow_reserved, .. } => {
                if *allow_reserved {
                    let place = origin.child("allowReserved");
                    self.diagnostics.reserved_escaped(&place, &parameter_data.name);
                }
                (Place::Query, query_style(style), parameter_data)
            }
            SourceParameter::Header { parameter_data, style: HeaderStyle::Simple } => {
                (Place::Header, Style::Simple, parameter_data)
            }
            SourceParameter::Path { parameter_data, style } => {
                (Place::Path, path_style(style), parameter_data)
            }
            SourceParameter::Cookie { parameter_data, style: CookieStyle::Form } => {
                (Place::Cookie, Style::Form, parameter_data)
            }
        };
        let (ty, schema_docs) = self.parameter_type(origin, data);
        let is_deep_list = style == Style::DeepObject
            && matches!(self.types.resolved(&ty), Type::List(_));
        if is_deep_list {
            self.diagnostics.list_in_deep_object(&origin.child("style"), &data.name);
        }
        Parameter {
            name: data.name.clone(),
            place,
            ty,
            required: data.required || place == Place::Path,
            style,
            explode: is_deep_list || data.explode.unwrap_or(style == Style::Form),
            docs: Docs {
                text: data.description.clone().or(schema_docs.text),
                deprecated: data.deprecated.unwrap_or(false) || schema_docs.deprecated,
                extensions: if data.extensions.is_empty() {
                    schema_docs.extensions
                } else {
                    data.extensions.clone()
                },
                ..schema_docs
            },
            origin: origin.clone(),
        }
    }

    fn parameter_type(&mut self, origin: &Origin, data: &ParameterData) -> (Type, Docs) {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.ty(&origin.child("schema"), schema.into())
            }
            ParameterSchemaOrContent::Content(_) => {
                self.diagnostics.unsupported_schema(origin, "a parameter's `content`");
                (Type::Scalar(Scalar::Text), Docs::default())
            }
        }
    }
}

/// `GET /contacts/{contact_id}` becomes `get_contacts_by_contact_id`.
fn derived_id(method: Method, path: &str) -> String {
    let mut id = method.as_str().to_ascii_lowercase();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        let name: String = segment
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        let word = if segment.starts_with('{') { "_by_" } else { "_" };
        id.push_str(word);
        id.push_str(name.trim_matches('_'));
    }
    id
}

fn scopes(security: &[SecurityRequirement]) -> Vec<String> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in security.iter().flat_map(|requirement| requirement.values().flatten()) {
        if !scopes.contains(scope) {
            scopes.push(scope.clone());
        }
    }
    scopes
}

fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn path_style(style: &PathStyle) -> Style {
    match style {
        PathStyle::Simple => Style::Simple,
        PathStyle::Label => Style::Label,
        PathStyle::Matrix => Style::Matrix,
    }
}

fn parent(pointer: &str) -> String {
    pointer.rsplit_once('/').map(|(parent, _)| parent.to_owned()).unwrap_or_default()
}
