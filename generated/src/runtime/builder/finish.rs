//! From settings to a client: what cannot be is refused before anything is sent.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use http::{HeaderValue, Uri};

use super::super::client::{Client, Settings};
use super::super::credential::Credential;
use super::super::error::{Error, ErrorKind};
use super::super::retry::Budget;
use super::super::service::Scheme;
use super::super::token::Accounts;
use super::ClientBuilder;

impl ClientBuilder {
    pub(super) fn finish(mut self, waits: bool) -> Result<Client, Error> {
        let wrong = |what: String| Error::new(ErrorKind::Configuration, what);
        let base_url = checked_url(&self.base_url)
            .map_err(|reason| wrong(format!("the base address {reason}")))?;
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .map_err(|_| wrong("the user agent cannot be a header".to_owned()))?;
        self.check_parameters()?;
        let credentials = self.take_credentials()?;
        let (service, source) = (self.service, self.source.take());
        if source.is_some() && !service.schemes.iter().any(Scheme::is_token) {
            return Err(wrong("no call is signed in with a token".to_owned()));
        }
        #[cfg(not(target_family = "wasm"))]
        self.fill_in()?;
        let (Some(clock), Some(transport)) = (self.clock.take(), self.transport.take())
        else {
            let what = "a client needs `.transport(…)` and `.clock(…)` on this platform";
            return Err(wrong(what.to_owned()));
        };
        let accounts = Accounts::new(
            service,
            self.checked_accounts_url(&base_url)?,
            user_agent.clone(),
            Arc::clone(&transport),
            Arc::clone(&clock),
            host(&base_url).is_some_and(|host| service.allows_host(host)),
            waits,
        );
        Ok(Client(Arc::new(Settings {
            service,
            base_url,
            parameters: self.parameters,
            credentials,
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

    /// What callers do not bring themselves.
    #[cfg(not(target_family = "wasm"))]
    fn fill_in(&mut self) -> Result<(), Error> {
        use super::super::clock::TokioClock;
        use super::super::transport::ReqwestTransport;

        self.clock.get_or_insert_with(|| Arc::new(TokioClock));
        if self.transport.is_none() {
            let proxy = self.proxy.as_deref();
            let transport = ReqwestTransport::new(self.connect_timeout, proxy);
            self.transport = Some(Arc::new(transport.map_err(Error::transport)?));
        }
        Ok(())
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
