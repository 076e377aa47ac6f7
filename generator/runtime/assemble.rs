//! From the values of a call and the settings of its client to exactly what is sent.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use secrecy::ExposeSecret;

use super::credential::{Credential, HIDDEN, Place};
use super::endpoint::Answer;
use super::error::{Error, ErrorKind};
use super::path::{escape, fill};
use super::request::{Request, Sign};
use super::service::Security;
use super::token::AccessToken;
use super::transport::Payload;

impl Request {
    /// The call as it is sent but for its body, or with the secrets replaced, as it may be shown.
    pub(super) fn assemble(&self, sign: Sign<'_>) -> Result<http::Request<()>, Error> {
        let invalid =
            |what: String| Error::new(ErrorKind::InvalidInput, what).of(self.endpoint);
        if let Some(reason) = &self.refused {
            return Err(invalid(reason.clone()));
        }
        let settings = &self.client.0;
        let path = fill(self.endpoint.path, &self.path)
            .map_err(|name| invalid(format!("`{name}` is missing")))?;
        let mut query = self.query.clone();
        self.add_client_parameters(self.endpoint.parameters, &mut query)?;
        let mut headers = self.headers.clone();
        let mut cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        self.sign_in(&sign, &mut query, &mut headers, &mut cookies)?;
        if !cookies.is_empty() {
            headers.insert(COOKIE, secret_header(&cookies.join("; "))?);
        }
        headers.entry(USER_AGENT).or_insert_with(|| settings.user_agent.clone());
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static(accepted(self.answer)));
        let query: Vec<_> = query.into_iter().map(|(_, encoded)| encoded).collect();
        let mark = match (query.is_empty(), path.contains('?')) {
            (true, _) => "",
            (false, false) => "?",
            (false, true) => "&",
        };
        let base_url = match sign {
            Sign::With(Some(AccessToken { base_url: Some(url), .. })) => url,
            _ => &settings.base_url,
        };
        let url = format!("{base_url}{path}{mark}{}", query.join("&"));
        let request = http::Request::builder()
            .method(http::Method::from(self.endpoint.method))
            .uri(url)
            .body(());
        let mut request = request.map_err(|_| {
            invalid("the address of the call is too long or malformed".to_owned())
        })?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The call as it is sent. What can be read only once is gone then.
    pub(super) fn to_send(
        &self,
        token: Option<&AccessToken>,
    ) -> Result<http::Request<Payload>, Error> {
        let mut request = self.assemble(Sign::With(token))?;
        let body = self.body.to_payload(self.client.0.service.json_part);
        let invalid = |what| Error::new(ErrorKind::InvalidInput, what).of(self.endpoint);
        let (kind, payload) = body.map_err(invalid)?.unzip();
        if let Some(kind) = kind {
            request.headers_mut().insert(CONTENT_TYPE, self.type_header(&kind)?);
        }
        Ok(request.map(|()| payload.unwrap_or_else(|| Payload::from(Bytes::new()))))
    }

    /// The call as it may be shown.
    pub(super) fn to_show(&self) -> Result<http::Request<Bytes>, Error> {
        let mut request = self.assemble(Sign::Hidden)?;
        let (kind, body) = self.body.to_shown(self.client.0.service.json_part).unzip();
        if let Some(kind) = kind {
            request.headers_mut().insert(CONTENT_TYPE, self.type_header(&kind)?);
        }
        Ok(request.map(|()| body.unwrap_or_default()))
    }

    fn type_header(&self, kind: &str) -> Result<HeaderValue, Error> {
        HeaderValue::from_str(kind).map_err(|_| {
            let what = "the type of the body cannot be a header";
            Error::new(ErrorKind::InvalidInput, what).of(self.endpoint)
        })
    }

    /// What tells apart whose calls are counted together: the client-wide parameters as the call has them.
    pub(super) fn gate_key(&self) -> String {
        self.gate_key_for(self.endpoint.parameters)
    }

    pub(super) fn gate_key_for(&self, parameters: &[&'static str]) -> String {
        let mut query = self.query.clone();
        query.retain(|(name, _)| parameters.contains(name));
        // What is missing is told when the call is put together.
        let _ = self.add_client_parameters(parameters, &mut query);
        query.sort_unstable();
        let parts: Vec<_> = query.into_iter().map(|(_, encoded)| encoded).collect();
        parts.join("&")
    }

    fn add_client_parameters(
        &self,
        parameters: &[&'static str],
        query: &mut Vec<(&'static str, String)>,
    ) -> Result<(), Error> {
        for name in parameters {
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

    /// The schemes that the call is signed in with, of those that the client has credentials for.
    pub(super) fn schemes(&self) -> Result<Vec<&'static str>, Error> {
        let settings = &self.client.0;
        let has =
            |name: &&str| settings.has(name) || settings.token_scheme(name).is_some();
        let sets = match self.endpoint.security.unwrap_or(settings.service.security) {
            Security::Whatever => {
                let names = settings.service.schemes.iter().map(|scheme| scheme.name);
                return Ok(names.filter(has).collect());
            }
            Security::OneOf(sets) => sets,
        };
        let mut full = sets.iter().filter(|set| !set.is_empty());
        if let Some(set) = full.find(|set| set.iter().all(has)) {
            return Ok(set.to_vec());
        }
        if sets.is_empty() || sets.iter().any(|set| set.is_empty()) {
            return Ok(Vec::new());
        }
        let sets: Vec<String> = sets.iter().map(|set| set.join(" and ")).collect();
        let what = format!(
            "the call is signed in: give the client's builder a token or key, which is that of {}",
            sets.join(", or ")
        );
        Err(Error::new(ErrorKind::Configuration, what).of(self.endpoint))
    }

    fn sign_in(
        &self,
        sign: &Sign<'_>,
        query: &mut Vec<(&'static str, String)>,
        headers: &mut HeaderMap,
        cookies: &mut Vec<String>,
    ) -> Result<(), Error> {
        let settings = &self.client.0;
        let asked = self.schemes()?;
        let (show_secrets, token) = match sign {
            Sign::Hidden => (false, Some(AccessToken::new("", 0))),
            Sign::With(token) => (true, token.cloned()),
        };
        let mut schemes = asked.iter().filter_map(|name| settings.token_scheme(name));
        let token = token
            .zip(schemes.next())
            .map(|(token, scheme)| (scheme, Credential::from(token.secret)));
        let credentials = settings.credentials.iter().chain(&token);
        let asked = credentials.filter(|(scheme, _)| asked.contains(&scheme.name));
        for (scheme, credential) in asked {
            let secret = credential.reveal(scheme.kind);
            let secret = secret.expose_secret();
            match scheme.kind.place() {
                Place::Header(name) => {
                    let name = HeaderName::from_bytes(name.as_bytes());
                    let name = name.map_err(|_| {
                        Error::new(
                            ErrorKind::Configuration,
                            "the header of the token is no header",
                        )
                    })?;
                    let value = match show_secrets {
                        true => secret_header(secret)?,
                        false => HeaderValue::from_str(&credential.masked(scheme.kind))
                            .unwrap_or(HeaderValue::from_static(HIDDEN)),
                    };
                    headers.insert(name, value);
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
