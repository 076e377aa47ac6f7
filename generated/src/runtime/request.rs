//! One call: values put into it one by one. Turning them into what is sent stands in `assemble`.
//! Setters keep the first problem instead of failing, so that calls can be written in one expression.

use std::fmt::{self, Display};
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::body::{Body, fields};
use super::client::Client;
use super::endpoint::{Answer, Endpoint};
use super::json::{self, Encode, Value};
use super::part::Part;
use super::path::{escape, refuse_value};
use super::retry::Retry;
use super::style::{self, Style};
use super::token::AccessToken;

/// How a call is signed in when it is put together.
#[derive(Clone, Copy)]
pub(super) enum Sign<'a> {
    /// For people to look at.
    Hidden,
    /// With the client's secrets, and with a token if the client has a source of them.
    With(Option<&'a AccessToken>),
}

/// A call being put together.
#[derive(Clone)]
pub struct Request {
    pub(super) client: Client,
    pub(super) endpoint: &'static Endpoint,
    /// How the payload stands in the answer: as the endpoint says, unless something else is asked for.
    pub(super) answer: Answer,
    pub(super) path: Vec<(&'static str, String)>,
    /// Each parameter with all it puts into the query, already encoded.
    pub(super) query: Vec<(&'static str, String)>,
    pub(super) headers: HeaderMap,
    pub(super) cookies: Vec<(&'static str, String)>,
    pub(super) body: Body,
    pub(super) timeout: Option<Duration>,
    pub(super) total_timeout: Option<Duration>,
    pub(super) retry: Option<Retry>,
    pub(super) refused: Option<String>,
}

impl Request {
    pub(super) fn new(client: Client, endpoint: &'static Endpoint) -> Self {
        Self {
            client,
            endpoint,
            answer: endpoint.answer,
            path: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: Body::default(),
            timeout: None,
            total_timeout: None,
            retry: None,
            refused: None,
        }
    }

    /// The operation that is called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Sets a path parameter. Values that would lead to another operation are refused.
    pub fn path(&mut self, name: &'static str, value: &dyn Display) -> &mut Self {
        let value = value.to_string();
        match refuse_value(&value) {
            Some(reason) => self.refuse(format!("`{name}` {reason}")),
            None => self.set_path(name, escape(&value)),
        }
    }

    /// Sets a path parameter that is a list or object, in the style the documents declare.
    pub fn path_value(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &dyn Encode,
    ) -> &mut Self {
        match style::in_path(name, style, explode, &Value::of(value)) {
            Err(reason) => self.refuse(format!("`{name}` {reason}")),
            Ok(encoded) => self.set_path(name, encoded),
        }
    }

    fn set_path(&mut self, name: &'static str, encoded: String) -> &mut Self {
        self.path.retain(|(known, _)| *known != name);
        self.path.push((name, encoded));
        self
    }

    /// Sets a query parameter; a second value takes the place of the first.
    pub fn query(&mut self, name: &'static str, value: &dyn Display) -> &mut Self {
        let encoded = format!("{}={}", escape(name), escape(&value.to_string()));
        self.set_query(name, encoded)
    }

    /// The number a query parameter is set to.
    pub(super) fn query_number(&self, name: &str) -> Option<u64> {
        let (_, encoded) = self.query.iter().find(|(known, _)| *known == name)?;
        encoded.split_once('=')?.1.parse().ok()
    }

    /// Sets a query parameter to a list: joined by a character, which refuses the empty list, or with the key repeated. A list
    /// that is longer than the documents allow is refused.
    pub fn query_list(
        &mut self,
        name: &'static str,
        joined: Option<char>,
        values: Vec<String>,
    ) -> &mut Self {
        let key = escape(name);
        let most = self.endpoint.at_most.iter().find(|(known, _)| *known == name);
        if let Some((_, most)) = most.filter(|(_, most)| values.len() > *most) {
            return self.refuse(format!("`{name}` has more than {most} values"));
        }
        let values: Vec<_> = values.into_iter().map(|value| escape(&value)).collect();
        let encoded = match joined {
            Some(_) if values.is_empty() => {
                return self.refuse(format!("`{name}` is an empty list"));
            }
            Some(',') => format!("{key}={}", values.join(",")),
            Some(joined) => format!(
                "{key}={}",
                values.join(&escape(joined.encode_utf8(&mut [0; 4])))
            ),
            None => values
                .iter()
                .map(|value| format!("{key}={value}"))
                .collect::<Vec<_>>()
                .join("&"),
        };
        self.set_query(name, encoded)
    }

    /// Sets a query parameter in the style the documents declare.
    pub fn query_value(
        &mut self,
        name: &'static str,
        style: Style,
        explode: bool,
        value: &dyn Encode,
    ) -> &mut Self {
        let encoded = style::in_query(name, style, explode, &Value::of(value));
        self.set_query(name, encoded)
    }

    fn set_query(&mut self, name: &'static str, encoded: String) -> &mut Self {
        self.query.retain(|(known, _)| *known != name);
        if !encoded.is_empty() {
            self.query.push((name, encoded));
        }
        self
    }

    /// Sets a header.
    pub fn header(&mut self, name: &'static str, value: &dyn Display) -> &mut Self {
        let value = HeaderValue::from_bytes(value.to_string().as_bytes());
        match (HeaderName::from_bytes(name.as_bytes()), value) {
            (Ok(known), Ok(mut value)) => {
                value.set_sensitive(known == AUTHORIZATION || known == COOKIE);
                self.headers.insert(known, value);
                self
            }
            _ => self.refuse(format!("`{name}` cannot be sent as a header")),
        }
    }

    /// Sets a cookie.
    pub fn cookie(&mut self, name: &'static str, value: &dyn Display) -> &mut Self {
        self.cookies.retain(|(known, _)| *known != name);
        self.cookies.push((name, escape(&value.to_string())));
        self
    }

    /// Sets a JSON body. Beside files it becomes a part of the form, or each of its keys one.
    pub fn json(&mut self, body: &dyn Encode) -> &mut Self {
        self.body.json = Some(Bytes::from(json::encode(body)));
        self
    }

    /// The same where JSON has a media type of its own, as `application/merge-patch+json` has.
    pub fn json_as(&mut self, media_type: &'static str, body: &dyn Encode) -> &mut Self {
        self.body.json_type = Some(media_type);
        self.json(body)
    }

    /// Sets the fields of a form from the members of an object. Beside files each becomes a part.
    pub fn form(&mut self, body: &dyn Encode) -> &mut Self {
        self.body.form = fields(&Value::of(body));
        self
    }

    /// The same as parts, also without any file.
    pub fn multipart(&mut self, body: &dyn Encode) -> &mut Self {
        self.body.in_parts = true;
        self.form(body)
    }

    /// Adds a file or field to a form sent in parts.
    pub fn part(&mut self, name: &'static str, part: Part) -> &mut Self {
        self.body.parts.push((name.to_owned(), part));
        self
    }

    /// Sets a body of any other type.
    pub fn bytes(&mut self, content_type: &str, bytes: impl Into<Bytes>) -> &mut Self {
        if HeaderValue::from_str(content_type).is_err() {
            return self.refuse("the type of the body cannot be a header".to_owned());
        }
        self.body.raw = Some((content_type.to_owned(), bytes.into()));
        self
    }

    fn refuse(&mut self, reason: String) -> &mut Self {
        self.refused.get_or_insert(reason);
        self
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.endpoint.id)
            .finish_non_exhaustive()
    }
}
