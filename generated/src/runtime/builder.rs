//! Settings of a client to be. What is checked before it is one stands in `finish`.

mod finish;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::attempt::{Attempt, Watcher};
use super::client::Client;
use super::clock::Clock;
use super::credential::Credential;
use super::error::Error;
use super::quota::Limits;
use super::retry::Retry;
use super::service::Service;
use super::token::{Accounts, TokenSource};
use super::transport::Transport;

/// Settings of a client to be.
// Of the inherent names `new`, `accounts`, `accounts_blocking`, `accounts_url`, `base_url`, `build`, `build_blocking`, `clock`,
// `connect_timeout`, `credential`, `download_limit`, `environment`, `limits`, `on_attempt`, `parameter`, `proxy`, `retry`,
// `timeout`, `token_source`, `total_timeout`, `transfer_timeout`, `transport` and `user_agent` are taken by the runtime.
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

    /// Takes the tokens of calls from a source, such as a [`RefreshToken`](super::RefreshToken) that tells of new ones:
    /// `.token_source(RefreshToken::new(…).on_refresh(…))`. Tokens given before are forgotten; one that is given after it is
    /// used as it is.
    pub fn token_source(mut self, source: impl TokenSource) -> Self {
        let schemes = self.service.schemes.iter().filter(|scheme| scheme.is_token());
        let names: Vec<&str> = schemes.map(|scheme| scheme.name).collect();
        self.credentials.retain(|(known, _)| !names.contains(&known.as_str()));
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
    ///
    /// Of many calls begun at once, only those succeed whose turn comes in this time: with 90 calls a minute and 120 seconds
    /// about 180, 90 at once and 90 after a minute, and the rest fail with [`ErrorKind::Timeout`](super::ErrorKind::Timeout).
    /// For work in bulk, either begin no more calls at a time than the service takes in a minute, or allow a minute for each
    /// 90 calls and one more: 13 minutes for 1000.
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

    /// The client, for programs that wait on their threads: it needs no runtime and has none, and threads may share it. What
    /// elsewhere is awaited has a [`wait`](super::Wait::wait) instead.
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

    /// The same for programs that wait on their threads, without a runtime.
    ///
    /// # Errors
    /// If a setting cannot be; the message says which.
    #[cfg(feature = "blocking")]
    pub fn accounts_blocking(self) -> Result<Accounts, Error> {
        self.build_blocking().map(|client| client.0.accounts.clone())
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("service", &self.service.name)
            .finish_non_exhaustive()
    }
}
