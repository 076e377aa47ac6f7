//! The client and its builder: settings shared by all calls. Single calls stand in `request`.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Uri};

use super::credential::Credential;
use super::endpoint::Endpoint;
use super::error::{Error, ErrorKind};
use super::request::Request;
use super::service::{Scheme, Service};
use super::transport::{ReqwestTransport, Transport};

/// A client of the service. Clones are cheap and share connections and settings.
///
/// Of the inherent names `request` alone is taken by the runtime; the others belong to the operations.
#[derive(Clone)]
pub struct Client(pub(super) Arc<Settings>);

pub(super) struct Settings {
    pub(super) service: &'static Service,
    /// Scheme, host and path, without a slash at the end.
    pub(super) base_url: String,
    pub(super) parameters: Vec<(&'static str, String)>,
    pub(super) credentials: Vec<(&'static Scheme, Credential)>,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Duration,
    pub(super) download_limit: usize,
    pub(super) transport: Box<dyn Transport>,
}

impl Settings {
    /// A text of the service without the secrets it may repeat.
    pub(super) fn hide_secrets(&self, text: &str) -> String {
        self.credentials
            .iter()
            .fold(text.to_owned(), |text, (_, credential)| credential.hide_in(&text))
    }
}

impl Client {
    /// Begins a call.
    #[must_use]
    pub fn request(&self, endpoint: &'static Endpoint) -> Request {
        Request::new(self.clone(), endpoint)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.0.service.name)
            .finish_non_exhaustive()
    }
}

/// Settings of a client to be.
///
/// Of the inherent names `new`, `base_url`, `parameter`, `credential`, `user_agent`, `timeout`, `connect_timeout`,
/// `download_limit`, `transport` and `build` are taken by the runtime.
#[must_use]
pub struct ClientBuilder {
    service: &'static Service,
    base_url: String,
    parameters: Vec<(&'static str, String)>,
    credentials: Vec<(String, Credential)>,
    user_agent: String,
    timeout: Duration,
    connect_timeout: Duration,
    download_limit: usize,
    transport: Option<Box<dyn Transport>>,
}

impl ClientBuilder {
    /// The settings a client of the service begins with.
    pub fn new(service: &'static Service) -> Self {
        Self {
            service,
            base_url: service.base_url.to_owned(),
            parameters: Vec::new(),
            credentials: Vec::new(),
            user_agent: service.user_agent.to_owned(),
            timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(5),
            download_limit: 256 << 20,
            transport: None,
        }
    }

    /// Where calls go: an `https` address, or an `http` address of this very machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Sets a query parameter for all calls that take it.
    pub fn parameter(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parameters.retain(|(known, _)| *known != name);
        self.parameters.push((name, value.into()));
        self
    }

    /// Gives the secret for a way to sign in, by the name the documents give it.
    pub fn credential(
        mut self,
        scheme: impl Into<String>,
        credential: Credential,
    ) -> Self {
        let scheme = scheme.into();
        self.credentials.retain(|(known, _)| *known != scheme);
        self.credentials.push((scheme, credential));
        self
    }

    /// Says who is calling.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// How long a call and its answer may take together; 30 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long connecting may take; 5 seconds unless set. Not for transports of one's own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How many bytes a downloaded file may have; 256 MiB unless set.
    pub fn download_limit(mut self, bytes: usize) -> Self {
        self.download_limit = bytes;
        self
    }

    /// Sends calls another way than by a connection pool of its own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// If a setting cannot be; the message says which.
    pub fn build(self) -> Result<Client, Error> {
        let wrong = |what: String| Error::new(ErrorKind::Configuration, what);
        let base_url = checked_base_url(&self.base_url)
            .map_err(|reason| wrong(format!("the base address {reason}")))?;
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| wrong("the user agent cannot be a header".to_owned()))?;
        for (name, value) in &self.parameters {
            if !self.service.parameters.contains(name) {
                return Err(wrong(format!("no call takes the parameter `{name}`")));
            }
            if value.trim().is_empty() {
                return Err(wrong(format!("the parameter `{name}` is blank")));
            }
        }
        let mut credentials = Vec::new();
        for (name, credential) in self.credentials {
            let scheme = self.service.schemes.iter().find(|scheme| scheme.name == name);
            let scheme = scheme.ok_or_else(|| {
                wrong(format!("there is no way to sign in called `{name}`"))
            })?;
            credentials.push((scheme, credential));
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => Box::new(
                ReqwestTransport::new(self.connect_timeout).map_err(Error::transport)?,
            ),
        };
        Ok(Client(Arc::new(Settings {
            service: self.service,
            base_url,
            parameters: self.parameters,
            credentials,
            user_agent,
            timeout: self.timeout,
            download_limit: self.download_limit,
            transport,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("service", &self.service.name)
            .finish_non_exhaustive()
    }
}

/// Secrets travel to this address: it must be one that keeps them, and exactly the one that was meant.
fn checked_base_url(url: &str) -> Result<String, &'static str> {
    let trimmed = url.trim_end_matches('/');
    let uri: Uri = trimmed.parse().map_err(|_| "is not an address")?;
    let authority = uri.authority().ok_or("has no host")?;
    if authority.as_str().contains('@') {
        return Err("holds a user name");
    }
    if uri.query().is_some() || url.contains('#') {
        return Err("has a query or fragment");
    }
    let host = authority.host();
    match uri.scheme_str() {
        Some("https") => Ok(trimmed.to_owned()),
        Some("http") if is_this_machine(host) => Ok(trimmed.to_owned()),
        _ => Err("is not https"),
    }
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
