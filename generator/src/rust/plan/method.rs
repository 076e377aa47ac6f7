//! One operation: its method, its builder, and where each argument goes.

use super::method_names::Nouns;
use super::types::separate;
use super::{Planning, RESERVED_TYPES, prose};
use crate::lock::Pins;
use crate::model::{
    Body, Media, Operation, Parameter, Part, Place, Reply, Shape, Style, Twin as Source,
    Type, UniqueKey,
};
use crate::passes::lift_client_parameters::sent_with;
use crate::rust::names::{self, Scope};
use crate::rust::{Answer, Argument, Binds, Item, Method, Takes, Twin, Ty};

/// Names that a setter must not take: all calls have functions of these names.
const RESERVED_SETTERS: &[&str] = &[
    "build",
    "clone",
    "into_future",
    "into_request",
    "of",
    "open",
    "pages",
    "request",
    "request_mut",
    "retry",
    "save_to",
    "send_raw",
    "stream",
    "timeout",
    "total_timeout",
    "wait",
];

/// Names of a module's own functions, and of those that everything has and that win over one that borrows.
const RESERVED_METHODS: &[&str] = &["clone", "into", "new", "try_into"];

/// The names of a module's methods: those that have one already keep it.
pub(super) fn method_idents(
    pins: &Pins,
    nouns: &Nouns,
    (index, ident): (usize, &str),
    operations: &[Operation],
) -> Vec<String> {
    let pinned: Vec<Option<&String>> =
        operations.iter().map(|operation| pins.method(ident, operation)).collect();
    let wishes = nouns.method_names(index, operations, &pinned);
    let mut methods = Scope::with(RESERVED_METHODS);
    for pinned in pinned.iter().flatten() {
        methods.take(&[(*pinned).clone()]);
    }
    let named = pinned.into_iter().zip(wishes);
    named
        .map(|(pinned, wishes)| pinned.cloned().unwrap_or_else(|| methods.take(&wishes)))
        .collect()
}

impl Planning<'_> {
    pub(super) fn methods(&self, module: usize, items: &[Item]) -> Vec<Method> {
        let operations = &self.api.modules[module].operations;
        let mut builders = Scope::with(RESERVED_TYPES);
        for item in items {
            builders.take(&[item.name().to_owned()]);
        }
        let named = operations.iter().zip(&self.methods[module]);
        named
            .map(|(operation, ident)| {
                let builder = names::ty(ident);
                let builder =
                    builders.take(&[builder.clone(), format!("{builder}Call")]);
                self.method(module, operation, ident.clone(), builder)
            })
            .collect()
    }

    fn method(
        &self,
        module: usize,
        operation: &Operation,
        ident: String,
        builder: String,
    ) -> Method {
        let (arguments, setters, twins) = self.arguments(operation);
        let (answer, output) = self.answer(&operation.reply);
        let mut method = Method {
            docs: Vec::new(),
            example: None,
            deprecated: operation.docs.deprecated,
            id: operation.id.clone(),
            http: operation.method.as_str(),
            path: operation.path.clone(),
            scopes: operation.scopes.clone(),
            at_most: operation
                .parameters
                .iter()
                .filter(|parameter| parameter.place == Place::Query)
                .filter_map(|one| Some((one.name.clone(), one.docs.limits().max_items?)))
                .collect(),
            security: (operation.security != *self.security)
                .then(|| operation.security.clone()),
            parameters: sent_with(operation, self.config)
                .map(|rule| rule.name.clone())
                .collect(),
            paged: self.is_paged(operation),
            answer,
            output,
            arguments,
            setters,
            twins,
            ident,
            builder,
        };
        method.docs = self.method_docs(module, operation, &method);
        method.example = self.example(module, &method);
        method
    }

    /// Whether a list can be asked for one page after the other.
    fn is_paged(&self, operation: &Operation) -> bool {
        let is_page = |parameter: &Parameter| {
            let page = self.config.paging.as_ref().map(|paging| &paging.page);
            parameter.place == Place::Query && Some(&parameter.name) == page
        };
        matches!(operation.reply, Reply::Page { .. })
            && operation.parameters.iter().any(is_page)
    }

    fn answer(&self, reply: &Reply) -> (Answer, Ty) {
        match reply {
            Reply::Nothing => (Answer::Nothing, Ty::Unit),
            Reply::Ack => (Answer::Ack, Ty::Ack),
            Reply::Undeclared => (Answer::Undeclared, Ty::Value),
            Reply::Payload { key, ty } => (Answer::Key(key.clone()), self.ty(ty)),
            Reply::Page { key, item } => {
                (Answer::List(key.clone()), Ty::Page(Box::new(self.ty(item))))
            }
            Reply::Whole(ty) => (Answer::Whole, self.ty(ty)),
            Reply::Bytes => (Answer::Bytes, Ty::Download),
            Reply::Text => (Answer::Text, Ty::String),
        }
    }

    /// What the method takes, and what the builder takes.
    fn arguments(
        &self,
        operation: &Operation,
    ) -> (Vec<Argument>, Vec<Argument>, Vec<Twin>) {
        let mut scope = Scope::with(&["request", "self"]);
        let mut setters_scope = Scope::with(RESERVED_SETTERS);
        let (mut arguments, mut setters) = (Vec::new(), Vec::new());
        let order = crate::passes::repair_paths::placeholders(&operation.path);
        let mut parameters: Vec<&Parameter> = operation.parameters.iter().collect();
        parameters.sort_by_key(|parameter| match parameter.place {
            Place::Path => {
                order.iter().position(|name| *name == parameter.name).unwrap_or_default()
            }
            Place::Query | Place::Header | Place::Cookie => order.len(),
        });
        for parameter in parameters {
            let (scope, list) = if parameter.required {
                (&mut scope, &mut arguments)
            } else {
                (&mut setters_scope, &mut setters)
            };
            list.push(self.parameter(operation, parameter, scope));
        }
        if let Some(key) = &operation.unique_key {
            let (scope, list) = if key.required {
                (&mut scope, &mut arguments)
            } else {
                (&mut setters_scope, &mut setters)
            };
            list.push(unique_key(key, scope));
        }
        if let Some(body) = &operation.body {
            if let Some(argument) = self
                .body(body, if body.required { &mut scope } else { &mut setters_scope })
            {
                if body.required {
                    arguments.push(argument);
                } else {
                    setters.push(argument);
                }
            }
            for part in &body.parts {
                let (scope, list) = if part.required {
                    (&mut scope, &mut arguments)
                } else {
                    (&mut setters_scope, &mut setters)
                };
                list.push(self.part(part, scope));
            }
        }
        let twins =
            operation.twins.iter().map(|source| twin(source, &mut setters_scope));
        let twins = twins.collect();
        (arguments, setters, twins)
    }

    fn parameter(
        &self,
        operation: &Operation,
        parameter: &Parameter,
        scope: &mut Scope,
    ) -> Argument {
        let name = names::value(&parameter.name);
        let place = match parameter.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        let (takes, binds) = self.bind(parameter);
        let mut docs = parameter
            .docs
            .text
            .as_deref()
            .map(|text| self.lines(text))
            .unwrap_or_default();
        if docs.is_empty() {
            docs.extend(self.variant_docs(operation, parameter));
        }
        let facts = self.facts(&parameter.docs);
        if !facts.is_empty() {
            separate(&mut docs);
            docs.push(facts.join(" "));
        }
        Argument {
            ident: scope.take(&[name.clone(), format!("{place}_{name}")]),
            docs,
            takes,
            binds,
        }
    }

    fn bind(&self, parameter: &Parameter) -> (Takes, Binds) {
        let name = parameter.name.clone();
        let ty = self.ty(&parameter.ty);
        let scalar = self.scalar(&parameter.ty);
        let plain = matches!(parameter.style, Style::Simple | Style::Form);
        match (parameter.place, &ty) {
            (Place::Path, _) if scalar && plain => (takes(&ty), Binds::Path(name)),
            (Place::Header, _) if scalar => (takes(&ty), Binds::Header(name)),
            (Place::Cookie, _) if scalar => (takes(&ty), Binds::Cookie(name)),
            (Place::Query, _) if scalar => (takes(&ty), Binds::Query(name)),
            (place, Ty::Vec(item))
                if place != Place::Path && self.scalar_list(&parameter.ty) =>
            {
                let takes = Takes::Many(Box::new(takes(item)));
                let joined = (!parameter.explode).then(|| separator(parameter));
                match place {
                    Place::Header => (takes, Binds::HeaderList(name)),
                    Place::Cookie => (takes, Binds::CookieList(name)),
                    Place::Path | Place::Query => {
                        (takes, Binds::QueryList(name, joined))
                    }
                }
            }
            (Place::Query, _) => (
                body_takes(&ty),
                Binds::QueryValue(name, parameter.style, parameter.explode),
            ),
            (Place::Path, _) => (
                body_takes(&ty),
                Binds::PathValue(name, parameter.style, parameter.explode),
            ),
            (Place::Header, _) => (Takes::Into(Ty::String), Binds::Header(name)),
            (Place::Cookie, _) => (Takes::Into(Ty::String), Binds::Cookie(name)),
        }
    }

    fn scalar(&self, ty: &Type) -> bool {
        match ty.bare() {
            Type::Scalar(_) => true,
            Type::Named(id) => matches!(self.api.types[*id].shape, Shape::Choice(_)),
            _ => false,
        }
    }

    fn scalar_list(&self, ty: &Type) -> bool {
        matches!(ty.bare(), Type::List(item) if self.scalar(item))
    }

    fn body(&self, body: &Body, scope: &mut Scope) -> Option<Argument> {
        let docs = match &body.media {
            Media::Json(Type::Any) => {
                vec!["Sends this JSON; the documents do not say what it holds.".into()]
            }
            _ => Vec::new(),
        };
        let (takes, binds) = match &body.media {
            Media::Empty => return None,
            Media::Json(ty) => {
                (body_takes(&self.ty(ty)), Binds::Json(body.json_type.clone()))
            }
            Media::Form(ty) => (body_takes(&self.ty(ty)), Binds::Form),
            Media::Multipart(ty) => (body_takes(&self.ty(ty)), Binds::Multipart),
            Media::Bytes(media_type) => {
                (Takes::Into(Ty::Bytes), Binds::Bytes(media_type.clone()))
            }
        };
        Some(Argument { ident: scope.take(&["body".into()]), docs, takes, binds })
    }

    fn part(&self, part: &Part, scope: &mut Scope) -> Argument {
        let name = names::value(&part.name);
        let mut docs =
            part.docs.text.as_deref().map(|text| self.lines(text)).unwrap_or_default();
        if docs.is_empty() {
            docs.push(format!("Sends a file as {}.", prose::code(&part.name)));
        }
        if part.repeated {
            separate(&mut docs);
            docs.push("May be given several times.".into());
        }
        Argument {
            ident: scope.take(&[name.clone(), format!("file_{name}")]),
            docs,
            takes: Takes::Owned(Ty::Part),
            binds: Binds::Part(part.name.clone()),
        }
    }
}

fn unique_key(key: &UniqueKey, scope: &mut Scope) -> Argument {
    Argument {
        ident: scope.take(&["unique_key".into()]),
        docs: vec![
            "Names the record by a field whose values are unique; with".into(),
            "`UniqueKey::or_create`, makes it where there is none.".into(),
        ],
        takes: Takes::Into(Ty::UniqueKey),
        binds: Binds::UniqueKey([
            key.field.clone(),
            key.value.clone(),
            key.create.clone(),
        ]),
    }
}

fn twin(twin: &Source, scope: &mut Scope) -> Twin {
    let name = names::value(&twin.name);
    Twin {
        ident: scope.take(&[name.clone(), format!("as_{name}")]),
        docs: vec![match twin.name.as_str() {
            "file" => "Asks for the file itself.".into(),
            _ => format!("Asks for a file in the format {}.", prose::code(&twin.name)),
        }],
        accept: twin.accept.clone(),
        query: twin.query.clone(),
    }
}

/// How one value is taken.
pub(super) fn takes(ty: &Ty) -> Takes {
    match ty {
        Ty::I64 | Ty::F64 | Ty::Bool => Takes::Owned(ty.clone()),
        _ => Takes::Into(ty.clone()),
    }
}

fn body_takes(ty: &Ty) -> Takes {
    match ty {
        Ty::Item { .. } => Takes::Ref(ty.clone()),
        Ty::Map(_) => Takes::Ref(ty.clone()),
        _ => takes(ty),
    }
}

fn separator(parameter: &Parameter) -> char {
    match parameter.style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        _ => ',',
    }
}
