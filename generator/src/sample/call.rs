//! A whole call as the documents have it: what it is given, exactly what must be sent, and what is answered.
//!
//! The client that is emitted has no part in this, so that the one can be held against the other.

mod body;
mod style;
mod unknown;

use serde_json::{Map, Value, json};

use super::cast::cast;
use super::{Answer, Form, Samples};
use crate::auth::{Kind, Scheme, Security};
use crate::config::Config;
use crate::model::{Api, Operation, Parameter, Place, Reply, Type};
use crate::passes::lift_client_parameters::sent_with;

/// What the credentials of a sample call are made of.
pub const SECRET: &str = "secret";

/// A call and its answer.
#[derive(Debug, Clone)]
pub struct Call {
    /// What the caller gives: parameters as `query.page` and `path.id`, files as `part.scan`, `unique_key` and `body`.
    pub given: Map<String, Value>,
    /// What must be sent.
    pub request: Request,
    /// What the service answers.
    pub answer: Answer,
    /// What the caller gets of it.
    pub returns: Returns,
}

/// An operation in the API whose types were joined.
pub type Joined<'a> = (&'a Api, &'a Operation);

/// Exactly what is sent.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// `GET` …
    pub method: &'static str,
    /// The path under the base address, encoded.
    pub path: String,
    /// The pairs of the query, encoded, in the order of the alphabet.
    pub query: Vec<String>,
    /// `name: value`, in the order of the alphabet, but for what tells who calls.
    pub headers: Vec<String>,
    /// The body.
    pub body: Option<String>,
}

/// What the caller gets of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Returns {
    /// Nothing but that all went well.
    Nothing,
    /// What stands under this key of the answer.
    Key(String),
    /// This.
    Value(Value),
}

/// Where the parts of a body in parts begin and end in samples: clients choose something of their own.
pub const BOUNDARY: &str = "BOUNDARY";

/// The value of a parameter that is set once on the client.
pub fn client_value(api: &Api, name: &str) -> String {
    let parameter = api.client_parameters.iter().find(|known| known.name == name);
    let text = |scalar| {
        super::scalar::Seed::of(name).scalar(
            name,
            scalar,
            &crate::model::Docs::default(),
        )
    };
    let value = match parameter.map(|parameter| parameter.ty.bare()) {
        Some(Type::Scalar(scalar)) => text(*scalar),
        _ => text(crate::model::Scalar::Text),
    };
    style::plain(&value)
}

impl Samples<'_> {
    /// A call of an operation as its document declares it, by a client whose types are those of `joined`.
    pub fn call(&self, operation: &Operation, joined: Joined<'_>) -> Call {
        let mut given = Map::new();
        let mut request = Request {
            method: operation.method.as_str(),
            path: operation.path.clone(),
            ..Request::default()
        };
        let mut cookies = Vec::new();
        for parameter in &operation.parameters {
            let Some(value) = self.parameter(parameter) else { continue };
            let value = put(parameter, value, &mut request, &mut cookies);
            given
                .insert(format!("{}.{}", place(parameter.place), parameter.name), value);
        }
        for rule in sent_with(operation, self.config) {
            let pair = style::pair(&rule.name, &client_value(self.api, &rule.name));
            request.query.push(pair);
        }
        self.unique_key(operation, &mut given, &mut request);
        self.sign_in(operation, &mut request, &mut cookies);
        self.fill_body(operation, joined, &mut given, &mut request);
        if !cookies.is_empty() {
            request.headers.push(format!("cookie: {}", cookies.join("; ")));
        }
        request.headers.push(format!("accept: {}", accepted(&operation.reply)));
        request.headers.sort();
        request.query.sort();
        let mut answer = self.answer(operation);
        if self.form == Form::Everything {
            unknown::answer(joined, &mut answer);
        }
        let returns = returns(joined, &answer, self.config);
        Call { given, request, answer, returns }
    }

    fn unique_key(
        &self,
        operation: &Operation,
        given: &mut Map<String, Value>,
        request: &mut Request,
    ) {
        let Some(key) = &operation.unique_key else { return };
        if !key.required && self.form == Form::Required {
            return;
        }
        let create = self.form == Form::Everything;
        let (field, value) = ("cf_reference", "A-17");
        given.insert(
            "unique_key".into(),
            json!({ "field": field, "value": value, "create": create }),
        );
        request.headers.push(header(&key.field, field));
        request.headers.push(header(&key.value, value));
        if create {
            request.headers.push(header(&key.create, "true"));
        }
    }

    /// The client has a credential for each scheme: the first set that is asked for is sent.
    fn sign_in(
        &self,
        operation: &Operation,
        request: &mut Request,
        cookies: &mut Vec<String>,
    ) {
        let set = operation.security.sets().iter().find(|set| !set.is_empty());
        let asked = |scheme: &&Scheme| match operation.security {
            Security::Whatever => true,
            Security::OneOf(_) => set.is_some_and(|set| set.contains(&scheme.name)),
        };
        let authorization = &self.config.authorization;
        let mut headers: Vec<(&str, String)> = Vec::new();
        for scheme in self.api.schemes.iter().filter(asked) {
            match &scheme.kind {
                Kind::Token => headers.push((
                    &authorization.header,
                    format!("{} {SECRET}", authorization.word()).trim_start().to_owned(),
                )),
                // The same word as user and password.
                Kind::Basic => headers
                    .push((&authorization.header, "Basic c2VjcmV0OnNlY3JldA==".into())),
                Kind::HeaderKey(name) => headers.push((name, SECRET.into())),
                Kind::QueryKey(name) => request.query.push(style::pair(name, SECRET)),
                Kind::CookieKey(name) => cookies.push(format!("{name}={SECRET}")),
            }
        }
        // A header is there once: of a parameter and credentials in one the last is sent.
        for (name, value) in headers {
            let before = header(name, "");
            request.headers.retain(|known| !known.starts_with(&before));
            request.headers.push(header(name, &value));
        }
    }
}

fn header(name: &str, value: &str) -> String {
    format!("{}: {value}", name.to_ascii_lowercase())
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    }
}

/// Puts the value where it goes, and says what the caller gives for it.
fn put(
    parameter: &Parameter,
    value: Value,
    request: &mut Request,
    cookies: &mut Vec<String>,
) -> Value {
    let Parameter { name, style, explode, .. } = parameter;
    match parameter.place {
        Place::Path => {
            let filled = style::in_path(name, *style, *explode, &value);
            request.path = request.path.replace(&format!("{{{name}}}"), &filled);
        }
        Place::Query => {
            request.query.extend(style::in_query(name, *style, *explode, &value));
        }
        Place::Header | Place::Cookie => {
            // Nothing but text and lists of text can stand there.
            let text = style::comma_separated(&value);
            if parameter.place == Place::Header {
                request.headers.push(header(name, &text));
            } else {
                cookies.push(format!("{name}={}", style::escaped(&text)));
            }
            if value.is_object() {
                return text.into();
            }
        }
    }
    value
}

fn accepted(reply: &Reply) -> &'static str {
    match reply {
        Reply::Bytes => "*/*",
        Reply::Text => "text/plain, */*;q=0.5",
        _ => "application/json",
    }
}

fn returns((api, operation): Joined<'_>, answer: &Answer, config: &Config) -> Returns {
    let whole = match answer {
        Answer::Nothing => return Returns::Nothing,
        Answer::Bytes(bytes) => {
            return Returns::Value(String::from_utf8_lossy(bytes).into());
        }
        Answer::Text(text) => return Returns::Value(text.as_str().into()),
        Answer::Json(whole) => whole,
    };
    let (key, ty) = match &operation.reply {
        Reply::Payload { key, ty } => (key, ty.clone()),
        Reply::Page { key, item } => (key, item.clone().list()),
        Reply::Whole(ty) => return Returns::Value(cast(api, ty, whole.clone())),
        Reply::Undeclared => {
            let envelope = config.envelope.as_ref();
            let own = |key: &String| {
                envelope.is_none_or(|known| *key != known.code && *key != known.message)
            };
            let own =
                whole.as_object().into_iter().flatten().filter(|(key, _)| own(key));
            let own: Map<String, Value> =
                own.map(|(key, value)| (key.clone(), value.clone())).collect();
            return Returns::Value(own.into());
        }
        _ => return Returns::Value(whole.clone()),
    };
    let value = whole.get(key).cloned().unwrap_or_default();
    let returned = cast(api, &ty, value.clone());
    if returned == value { Returns::Key(key.clone()) } else { Returns::Value(returned) }
}
