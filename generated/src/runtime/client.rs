//! The client: settings and state shared by all calls. Building one stands in `builder`, single calls in `request`.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::HeaderValue;

use super::attempt::{Attempt, Watcher};
use super::clock::Clock;
use super::credential::Credential;
use super::endpoint::Endpoint;
use super::gate::{Allowed, Gate};
use super::quota::Quota;
use super::request::Request;
use super::retry::{Budget, Retry};
use super::service::{Scheme, Service};
use super::token::{AccessToken, Accounts, TokenSource};
use super::transport::Transport;

/// A client of the service. Clones are cheap and share connections, settings, tokens and limits.
// Of the inherent names `request` and `quota` are taken by the runtime; the others belong to the operations.
#[derive(Clone)]
pub struct Client(pub(super) Arc<Settings>);

pub(super) struct Settings {
    pub(super) service: &'static Service,
    /// Scheme, host and path, without a slash at the end.
    pub(super) base_url: String,
    pub(super) parameters: Vec<(&'static str, String)>,
    pub(super) credentials: Vec<(&'static Scheme, Credential)>,
    pub(super) source: Option<Box<dyn TokenSource>>,
    pub(super) accounts: Accounts,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Duration,
    pub(super) transfer_timeout: Duration,
    pub(super) total_timeout: Duration,
    pub(super) download_limit: usize,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) retry: Retry,
    pub(super) budget: Budget,
    pub(super) allowed: Allowed,
    pub(super) gates: Mutex<HashMap<String, Arc<Gate>>>,
    pub(super) watcher: Option<Watcher>,
    /// Whether calls are waited for on their threads, without a runtime.
    #[cfg_attr(
        not(feature = "blocking"),
        allow(dead_code, reason = "read when waiting")
    )]
    pub(super) waits: bool,
}

impl Settings {
    /// Whether there is a credential for the scheme of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.credentials.iter().any(|(scheme, _)| scheme.name == name)
    }

    /// The scheme of this name, if it takes tokens and has them from a source.
    pub(super) fn token_scheme(&self, name: &str) -> Option<&'static Scheme> {
        let mut schemes = self.service.schemes.iter().filter(|scheme| scheme.is_token());
        let is_renewed = self.source.is_some() && !self.has(name);
        schemes.find(|scheme| scheme.name == name && is_renewed)
    }

    /// A text of the service without the secrets it may repeat.
    pub(super) fn hide_secrets(
        &self,
        text: &str,
        token: Option<&AccessToken>,
    ) -> String {
        let text = token.map_or_else(|| text.to_owned(), |token| token.hide_in(text));
        let text = match &self.source {
            Some(source) => source.hide_secrets(text),
            None => text,
        };
        self.credentials
            .iter()
            .fold(text, |text, (_, credential)| credential.hide_in(&text))
    }

    /// The gate of all calls that are counted together.
    pub(super) fn gate(&self, key: &str) -> Arc<Gate> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(gate) = gates.get(key) {
            return Arc::clone(gate);
        }
        let gate = Arc::new(Gate::new(Arc::clone(&self.clock), self.allowed));
        gates.insert(key.to_owned(), Arc::clone(&gate));
        gate
    }

    pub(super) fn tell(&self, attempt: &Attempt) {
        if let Some(watcher) = &self.watcher {
            watcher(attempt);
        }
    }

    /// The host calls go to, without a port.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code, reason = "told in spans"))]
    pub(super) fn host(&self) -> &str {
        let rest = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split('/').next().unwrap_or_default();
        authority.rsplit_once(':').map_or(authority, |(host, _)| host)
    }
}

impl Client {
    /// Begins a call.
    #[must_use]
    pub fn request(&self, endpoint: &'static Endpoint) -> Request {
        Request::new(self.clone(), endpoint)
    }

    /// What the service last said about the calls of the day, as far as it did, for the client's own parameters.
    #[must_use]
    pub fn quota(&self) -> Quota {
        static ANY: Endpoint = Endpoint::DEFAULT;
        let key = self.request(&ANY).gate_key_for(self.0.service.parameters);
        self.0.gate(&key).quota()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.0.service.name)
            .finish_non_exhaustive()
    }
}
