//! Settings of a client to be, and what is checked before it is one.

use std::collections::HashMap;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderValue, Uri};

use super::attempt::{Attempt, Watcher};
use super::client::{Client, Settings};
use super::clock::{Clock, TokioClock};
use super::credential::Credential;
use super::error::{Error, ErrorKind};
use super::quota::Limits;
use super::retry::{Budget, Retry};
use super::service::{Scheme, SchemeKind, Service};
use super::token::{Accounts, TokenSource};
use super::transport::{ReqwestTransport, Transport};

/// Settings of a client to be.
///
/// Of the inherent names `new`, `accounts`, `accounts_url`, `base_url`, `build`, `build_blocking`, `clock`,
/// `connect_timeout`, `credential`, `download_limit`, `environment`, `limits`, `on_attempt`, `parameter`, `proxy`, `retry`,
/// `timeout`, `token_source`, `total_timeout`, `transfer_timeout`, `transport` and `user_agent` are taken by the runtime.
#[must_use]
pub struct ClientBuilder {
    pub(super) service: &'static Service,
    base_url: String,
    parameters: Vec<(&'static str, String)>,
    credentials: Vec<(String, Credential)>,
    user_agent: String,
    accounts_url: Option<String>,
    source: Option<Box<dyn TokenSource>>,
    timeout: Duration,
    transfer_timeout: Duration,
    total_timeout: Duration,
    connect_timeout: Duration,
    proxy: Option<String>,
    download_limit: usize,
    transport: Option<Arc<dyn Transport>>,
    clock: Option<Arc<dyn Clock>>,
    retry: Retry,
    limits: Limits,
    watcher: Option<Watcher>,
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
            accounts_url: None,
            source: None,
            timeout: Duration::from_secs(30),
            transfer_timeout: Duration::from_secs(120),
            total_timeout: Duration::from_secs(120),
            connect_timeout: Duration::from_secs(5),
            proxy: None,
            download_limit: 256 << 20,
            transport: None,
            clock: None,
            retry: Retry::default(),
            limits: Limits::new(),
            watcher: None,
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

    /// Where tokens are asked for: an address as for [`base_url`](Self::base_url).
    pub fn accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = Some(url.into());
        self
    }

    /// Takes the tokens of calls from a source.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// How long one attempt of a call and its answer may take together; 30 seconds unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long the sending or receiving of a file may stand still; 120 seconds unless set.
    pub fn transfer_timeout(mut self, timeout: Duration) -> Self {
        self.transfer_timeout = timeout;
        self
    }

    /// How long a call may take altogether, with waiting for its turn, repetitions and waiting between them; 120 seconds
    /// unless set.
    pub fn total_timeout(mut self, timeout: Duration) -> Self {
        self.total_timeout = timeout;
        self
    }

    /// How long connecting may take; 5 seconds unless set. Not for transports of one's own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Connects through the proxy at this address and no other; unless set, the system's settings count. Not for
    /// transports of one's own.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// How many bytes a downloaded file may have; 256 MiB unless set.
    pub fn download_limit(mut self, bytes: usize) -> Self {
        self.download_limit = bytes;
        self
    }

    /// Says how often failed calls are repeated.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Says how much is asked of the service at most.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Calls a function right before each attempt of a call and right after it. It is not to take long.
    pub fn on_attempt(
        mut self,
        hook: impl Fn(&Attempt) + Send + Sync + 'static,
    ) -> Self {
        self.watcher = Some(Box::new(hook));
        self
    }

    /// Sends calls another way than by a connection pool of its own.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Goes by another clock than that of this machine.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// If a setting cannot be; the message says which.
    pub fn build(self) -> Result<Client, Error> {
        self.finish(false)
    }

    /// The client, for calls that are waited for on their threads: it needs no runtime and has none. Threads may share it.
    ///
    /// # Errors
    /// If a setting cannot be; the message says which.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(mut self) -> Result<Client, Error> {
        use super::blocking::ThreadClock;
        use super::transport::UreqTransport;

        self.clock.get_or_insert_with(|| Arc::new(ThreadClock));
        if self.transport.is_none() {
            let proxy = self.proxy.as_deref();
            let transport = UreqTransport::new(self.connect_timeout, proxy);
            self.transport = Some(Arc::new(transport.map_err(Error::transport)?));
        }
        self.finish(true)
    }

    /// Where tokens are asked for, by the client's own way: for first consent, and for taking tokens back.
    ///
    /// # Errors
    /// If a setting cannot be; the message says which.
    pub fn accounts(self) -> Result<Accounts, Error> {
        self.build().map(|client| client.0.accounts.clone())
    }

    fn finish(mut self, waits: bool) -> Result<Client, Error> {
        let wrong = |what: String| Error::new(ErrorKind::Configuration, what);
        let base_url = checked_url(&self.base_url)
            .map_err(|reason| wrong(format!("the base address {reason}")))?;
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| wrong("the user agent cannot be a header".to_owned()))?;
        self.check_parameters()?;
        let credentials = self.take_credentials()?;
        let (service, source) = (self.service, self.source.take());
        let token_scheme = service
            .schemes
            .iter()
            .find(|scheme| matches!(scheme.kind, SchemeKind::Token { .. }));
        if source.is_some() && token_scheme.is_none() {
            return Err(wrong("no call is signed in with a token".to_owned()));
        }
        let clock = self.clock.take().unwrap_or_else(|| Arc::new(TokioClock));
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => Arc::new(
                ReqwestTransport::new(self.connect_timeout, self.proxy.as_deref())
                    .map_err(Error::transport)?,
            ),
        };
        let accounts = Accounts::new(
            service,
            self.checked_accounts_url(&base_url)?,
            user_agent.clone(),
            Arc::clone(&transport),
            Arc::clone(&clock),
            host(&base_url).is_some_and(|host| service.allows_host(host)),
        );
        Ok(Client(Arc::new(Settings {
            service,
            base_url,
            parameters: self.parameters,
            credentials,
            token_scheme,
            source,
            accounts,
            user_agent,
            timeout: self.timeout,
            transfer_timeout: self.transfer_timeout,
            total_timeout: self.total_timeout,
            download_limit: self.download_limit,
            transport,
            clock,
            retry: self.retry,
            budget: Budget::new(),
            allowed: self.limits.of(&service.limits),
            gates: Mutex::new(HashMap::new()),
            watcher: self.watcher,
            waits,
        })))
    }

    fn check_parameters(&self) -> Result<(), Error> {
        for (name, value) in &self.parameters {
            let problem = if !self.service.parameters.contains(name) {
                format!("no call takes the parameter `{name}`")
            } else if value.trim().is_empty() {
                format!("the parameter `{name}` is blank")
            } else {
                continue;
            };
            return Err(Error::new(ErrorKind::Configuration, problem));
        }
        Ok(())
    }

    fn take_credentials(&mut self) -> Result<Vec<(&'static Scheme, Credential)>, Error> {
        let named = |(name, credential): (String, Credential)| {
            let scheme = self.service.schemes.iter().find(|scheme| scheme.name == name);
            let scheme = scheme.ok_or_else(|| {
                let what = format!("there is no way to sign in called `{name}`");
                Error::new(ErrorKind::Configuration, what)
            })?;
            Ok((scheme, credential))
        };
        std::mem::take(&mut self.credentials).into_iter().map(named).collect()
    }

    /// The accounts host set, else the one of the region calls go to, else the service's first.
    fn checked_accounts_url(&self, base_url: &str) -> Result<String, Error> {
        let region =
            self.service.regions.iter().find(|hosts| hosts.base_url == base_url);
        let known = region.map(|hosts| hosts.accounts_url);
        let known = known
            .or_else(|| self.service.oauth.as_ref().map(|oauth| oauth.accounts_url));
        let Some(url) = self.accounts_url.as_deref().or(known) else {
            return Ok(String::new());
        };
        checked_url(url).map_err(|reason| {
            let what = format!("the accounts address {reason}");
            Error::new(ErrorKind::Configuration, what)
        })
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
fn checked_url(url: &str) -> Result<String, &'static str> {
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

fn host(url: &str) -> Option<&str> {
    url.split_once("://")?.1.split('/').next()
}
