//! The default transport: reqwest, one attempt per call, no redirects, no cookies.

use std::time::Duration;

use bytes::Bytes;

use super::upload::into_body;
use super::{Boxed, Chunks, Failure, Incoming, Outgoing, Transport, TransportError};

/// A pool of connections.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(::reqwest::Client);

impl ReqwestTransport {
    /// A new pool, whose connections must come about within a time, through a proxy if one is named; else the system's
    /// settings count.
    ///
    /// # Errors
    /// If the system's certificates or the proxy's address cannot be used.
    pub fn new(
        connect_timeout: Duration,
        proxy: Option<&str>,
    ) -> Result<Self, TransportError> {
        let mut client = ::reqwest::Client::builder()
            .redirect(::reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout);
        if let Some(proxy) = proxy {
            let proxy = ::reqwest::Proxy::all(proxy);
            client =
                client.proxy(proxy.map_err(|error| failed(error, Failure::Connect))?);
        }
        let client = client.build().map_err(|error| failed(error, Failure::Connect))?;
        Ok(Self(client))
    }

    /// A pool set up by the caller, for proxies, certificates or resolvers of its own. It must not follow redirects.
    #[must_use]
    pub fn from_client(client: ::reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>> {
        Box::pin(async move {
            let request = ::reqwest::Request::try_from(call.request.map(into_body))
                .map_err(|e| failed(e, Failure::Connect))?;
            let mut response = self.0.execute(request).await.map_err(classed)?;
            let headers = std::mem::take(response.headers_mut());
            Ok(Incoming {
                status: response.status(),
                headers,
                body: Box::new(Body(response)),
            })
        })
    }
}

struct Body(::reqwest::Response);

impl Chunks for Body {
    fn next(&mut self) -> Boxed<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async move { self.0.chunk().await.map_err(classed) })
    }
}

fn classed(error: ::reqwest::Error) -> TransportError {
    let failure = if error.is_connect() || error.is_builder() {
        Failure::Connect
    } else if error.is_timeout() {
        Failure::Timeout
    } else {
        Failure::Broken
    };
    failed(error, failure)
}

fn failed(error: ::reqwest::Error, failure: Failure) -> TransportError {
    // The address may carry secrets in its query.
    TransportError::caused_by(failure, error.without_url())
}
