//! The accounts host: handing out tokens, renewing them, taking them back. Secrets go in the body, never in the address.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method};

use super::super::clock::{Clock, within};
use super::super::error::{Error, ErrorKind};
use super::super::path::escape;
use super::super::service::{OAuth, Service};
use super::super::transport::{self, Outgoing, Payload, Transport};
use super::consent::Consent;
use super::tokens::{Failure, Tokens};

/// Where tokens are asked for.
#[derive(Clone)]
pub struct Accounts(Arc<Inner>);

struct Inner {
    service: &'static Service,
    /// Scheme and host, without a slash at the end.
    url: String,
    user_agent: HeaderValue,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    /// Whether calls go to the service itself, and may follow it to another of its hosts.
    follows: bool,
    /// Whether it is waited for on threads, without a runtime.
    #[cfg_attr(
        not(feature = "blocking"),
        allow(dead_code, reason = "read when waiting")
    )]
    waits: bool,
}

/// How long asking for a token may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The longest answer of the accounts host that is read.
const LIMIT: usize = 64 << 10;

impl Accounts {
    pub(in super::super) fn new(
        service: &'static Service,
        url: String,
        user_agent: HeaderValue,
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
        follows: bool,
        waits: bool,
    ) -> Self {
        Self(Arc::new(Inner {
            service,
            url,
            user_agent,
            transport,
            clock,
            follows,
            waits,
        }))
    }

    /// The time the client goes by.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// Begins to ask the user for consent.
    #[must_use]
    pub fn consent(
        &self,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Consent {
        Consent::new(self.clone(), client_id.into(), client_secret.into())
    }

    /// Takes a token back: it, and if it is one that renews others those too, can no longer be used.
    ///
    /// # Errors
    /// If the service does not confirm it, or has no way to do it.
    pub async fn revoke(&self, token: &str) -> Result<(), Error> {
        let path = self.oauth()?.revoke_path.ok_or_else(|| {
            Error::new(ErrorKind::Configuration, "the service takes no tokens back")
        })?;
        let (status, body) = self.post(path, &[("token", token)]).await?;
        let answer = std::str::from_utf8(&body).unwrap_or_default();
        if (200..300).contains(&status) && !answer.contains("\"error\"") {
            return Ok(());
        }
        let error = Error::new(ErrorKind::Refused, "the token was not taken back");
        Err(error.with_status(status))
    }

    pub(super) async fn ask(&self, pairs: &[(&str, &str)]) -> Result<Tokens, Failure> {
        let oauth = self.oauth()?;
        let (status, body) = self.post(oauth.token_path, pairs).await?;
        Tokens::read(oauth, status, &body)
    }

    pub(super) fn oauth(&self) -> Result<&'static OAuth, Failure> {
        self.0.service.oauth.as_ref().ok_or(Failure::new(
            ErrorKind::Configuration,
            "the service hands out no tokens that are known of",
        ))
    }

    pub(super) fn url(&self) -> &str {
        &self.0.url
    }

    /// The same at another of the service's accounts hosts; nothing if it is none of them.
    pub(super) fn at(&self, url: &str) -> Option<Self> {
        let url = url.trim_end_matches('/');
        let known = self.0.service.regions.iter().any(|hosts| hosts.accounts_url == url);
        (known || url == self.0.url).then(|| {
            let inner = &self.0;
            Self(Arc::new(Inner {
                service: inner.service,
                url: url.to_owned(),
                user_agent: inner.user_agent.clone(),
                transport: Arc::clone(&inner.transport),
                clock: Arc::clone(&inner.clock),
                follows: inner.follows,
                waits: inner.waits,
            }))
        })
    }

    /// Where calls with a new token go, if its answer names one of the service's own hosts and nothing but the host.
    pub(super) fn base_url(&self, tokens: &Tokens) -> Option<String> {
        let domain = tokens.api_domain().filter(|_| self.0.follows)?;
        let host = domain.strip_prefix("https://")?;
        if !self.0.service.allows_host(host) {
            return None;
        }
        let (_, rest) = self.0.service.base_url.split_once("://")?;
        let path = rest.find('/').map_or("", |slash| &rest[slash..]);
        Some(format!("https://{host}{path}"))
    }

    async fn post(
        &self,
        path: &str,
        pairs: &[(&str, &str)],
    ) -> Result<(u16, Vec<u8>), Failure> {
        #[cfg(feature = "blocking")]
        super::super::blocking::check(self.0.waits).map_err(|_| {
            Failure::new(
                ErrorKind::Configuration,
                "`accounts_blocking` is waited for, and `accounts` is awaited",
            )
        })?;
        let pairs: Vec<_> = pairs
            .iter()
            .map(|(key, value)| format!("{}={}", escape(key), escape(value)))
            .collect();
        let request = http::Request::builder()
            .method(Method::POST)
            .uri(format!("{}{path}", self.0.url))
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(USER_AGENT, self.0.user_agent.clone())
            .body(Payload::from(Bytes::from(pairs.join("&"))));
        let request = request.map_err(|_| {
            Failure::new(ErrorKind::Configuration, "the accounts address is malformed")
        })?;
        let call = Outgoing { request, timeout: Some(TIMEOUT), idle: TIMEOUT };
        let exchange = async {
            let mut incoming = self.0.transport.send(call).await?;
            let mut body = Vec::new();
            while let Some(chunk) = incoming.body.next().await? {
                let room = LIMIT - body.len();
                body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if body.len() == LIMIT {
                    break;
                }
            }
            Ok((incoming.status.as_u16(), body))
        };
        let done = within(&*self.0.clock, TIMEOUT, exchange).await;
        done.unwrap_or(Err(transport::TransportError::new(transport::Failure::Timeout)))
            .map_err(|error| match error.failure() {
                transport::Failure::Connect => Failure::new(
                    ErrorKind::Connect,
                    "no connection to the accounts host",
                ),
                transport::Failure::Timeout => Failure::new(
                    ErrorKind::Timeout,
                    "the accounts host took longer than allowed",
                ),
                transport::Failure::Broken => Failure::new(
                    ErrorKind::Transport,
                    "the connection to the accounts host broke",
                ),
            })
    }
}

impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Accounts").field(&self.0.url).finish()
    }
}
