//! From the values of a call and the settings of its client to exactly what is sent.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::ExposeSecret;

use super::credential::{HIDDEN, Place};
use super::endpoint::Answer;
use super::error::{Error, ErrorKind};
use super::path::{escape, fill};
use super::request::Request;

impl Request {
    /// The call as it is sent, or with the secrets replaced, as it may be shown.
    pub(super) fn assemble(
        &self,
        show_secrets: bool,
    ) -> Result<http::Request<Bytes>, Error> {
        let invalid =
            |what: String| Error::new(ErrorKind::InvalidInput, what).of(self.endpoint);
        if let Some(reason) = &self.refused {
            return Err(invalid(reason.clone()));
        }
        let settings = &self.client.0;
        let path = fill(self.endpoint.path, &self.path)
            .map_err(|name| invalid(format!("`{name}` is missing")))?;
        let mut query = self.query.clone();
        self.add_client_parameters(&mut query)?;
        let mut headers = self.headers.clone();
        let mut cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        self.sign_in(show_secrets, &mut query, &mut headers, &mut cookies)?;
        if !cookies.is_empty() {
            headers.insert(COOKIE, secret_header(&cookies.join("; "))?);
        }
        headers.entry(USER_AGENT).or_insert_with(|| settings.user_agent.clone());
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(accepted(self.endpoint.answer)));
        let mut body = Bytes::new();
        if let Some((content_type, bytes)) =
            self.body.to_wire(settings.service.json_part)
        {
            let content_type = HeaderValue::from_str(&content_type);
            let content_type = content_type.map_err(|_| {
                invalid("the type of the body cannot be a header".to_owned())
            })?;
            headers.insert(CONTENT_TYPE, content_type);
            body = bytes;
        }
        let query: Vec<_> = query.into_iter().map(|(_, encoded)| encoded).collect();
        let mark = match (query.is_empty(), path.contains('?')) {
            (true, _) => "",
            (false, false) => "?",
            (false, true) => "&",
        };
        let url = format!("{}{path}{mark}{}", settings.base_url, query.join("&"));
        let request = http::Request::builder()
            .method(http::Method::from(self.endpoint.method))
            .uri(url)
            .body(body);
        let mut request = request.map_err(|_| {
            invalid("the address of the call is too long or malformed".to_owned())
        })?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn add_client_parameters(
        &self,
        query: &mut Vec<(&'static str, String)>,
    ) -> Result<(), Error> {
        for name in self.endpoint.parameters {
            if query.iter().any(|(known, _)| known == name) {
                continue;
            }
            let value = self
                .client
                .0
                .parameters
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, value)| value);
            let value = value.ok_or_else(|| {
                let what =
                    format!("the call needs `{name}`: set it on the client's builder");
                Error::new(ErrorKind::Configuration, what).of(self.endpoint)
            })?;
            query.push((name, format!("{}={}", escape(name), escape(value))));
        }
        Ok(())
    }

    fn sign_in(
        &self,
        show_secrets: bool,
        query: &mut Vec<(&'static str, String)>,
        headers: &mut HeaderMap,
        cookies: &mut Vec<String>,
    ) -> Result<(), Error> {
        let settings = &self.client.0;
        if !self.endpoint.secured {
            return Ok(());
        }
        if settings.credentials.is_empty() && !settings.service.schemes.is_empty() {
            let what = "the call is signed in: give the client's builder a token or key";
            return Err(Error::new(ErrorKind::Configuration, what).of(self.endpoint));
        }
        for (scheme, credential) in &settings.credentials {
            let secret = credential.reveal(scheme.kind);
            let secret = if show_secrets { secret.expose_secret() } else { HIDDEN };
            match scheme.kind.place() {
                Place::Header(name) => {
                    let name = HeaderName::from_bytes(name.as_bytes());
                    let name = name.map_err(|_| {
                        Error::new(
                            ErrorKind::Configuration,
                            "the header of the token is no header",
                        )
                    })?;
                    headers.insert(name, secret_header(secret)?);
                }
                Place::Query(name) if show_secrets => {
                    query.push((name, format!("{}={}", escape(name), escape(secret))));
                }
                Place::Query(name) => {
                    query.push((name, format!("{}={HIDDEN}", escape(name))));
                }
                Place::Cookie(name) => cookies.push(format!(
                    "{name}={}",
                    if show_secrets { escape(secret) } else { HIDDEN.to_owned() }
                )),
            }
        }
        Ok(())
    }
}

fn secret_header(text: &str) -> Result<HeaderValue, Error> {
    let value = HeaderValue::from_str(text);
    let mut value = value.map_err(|_| {
        Error::new(
            ErrorKind::Configuration,
            "the token or key has characters no header can have",
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}

fn accepted(answer: Answer) -> &'static str {
    match answer {
        Answer::Bytes => "*/*",
        Answer::Text => "text/plain, */*;q=0.5",
        _ => "application/json",
    }
}
