//! What every call has in common: addresses, credentials, the envelope.

use indexmap::IndexMap;

use super::Planning;
use super::prose;
use crate::auth::{Kind, Scheme, Security};
use crate::config::Authorization;
use crate::model::Api;
use crate::rust::names::{self, Scope};
use crate::rust::{ClientParameter, Region, Service};

/// Names of the client builder's own functions.
const RESERVED_SETTERS: &[&str] = &[
    "accounts",
    "accounts_blocking",
    "accounts_url",
    "base_url",
    "build",
    "build_blocking",
    "clock",
    "connect_timeout",
    "credential",
    "download_limit",
    "environment",
    "limits",
    "new",
    "on_attempt",
    "parameter",
    "proxy",
    "refresh_token",
    "region",
    "retry",
    "timeout",
    "token_source",
    "total_timeout",
    "transfer_timeout",
    "transport",
    "user_agent",
];

impl Planning<'_> {
    pub(super) fn service(&self, name: &str) -> Service {
        let mut setters = Scope::with(RESERVED_SETTERS);
        let regions = self.regions();
        Service {
            version: self.api.version.clone(),
            base_url: self.base_url(),
            schemes: self
                .api
                .schemes
                .iter()
                .map(|scheme| (scheme.clone(), setter(scheme, &mut setters)))
                .collect(),
            security: self.security.clone(),
            token: (
                self.config.authorization.header.clone(),
                self.config.authorization.word().to_owned(),
            ),
            envelope: self.config.envelope.clone(),
            paging: self.config.paging.clone(),
            json_part: self.config.uploads.json_part.clone(),
            parameters: self.client_parameters(&mut setters),
            regions,
            oauth: self.oauth(),
            errors: self.config.errors.clone(),
            limits: self.config.limits.clone(),
            webhook_signature: self.config.webhooks.signature_header.clone(),
            environment: names::shouty(name),
        }
    }

    /// Where tokens are handed out: in the region of a client that names none, or, without regions, where the API is.
    fn oauth(&self) -> Option<(Authorization, String)> {
        let authorization = &self.config.authorization;
        authorization.token_path.as_ref()?;
        let accounts = match self.default_region() {
            Some(region) => region.accounts.clone()?,
            None => origin(&self.base_url())?.to_owned(),
        };
        Some((authorization.clone(), accounts))
    }

    fn default_region(&self) -> Option<&crate::config::Region> {
        let wanted = self.config.service.default_region.as_ref();
        let regions = &self.config.regions;
        let default = regions.iter().find(|region| Some(&region.name) == wanted);
        default.or(regions.first())
    }

    fn base_url(&self) -> String {
        let service = &self.config.service;
        match (&service.base_url, self.default_region()) {
            (Some(url), _) => url.clone(),
            (None, Some(region)) => self.address(&region.api),
            (None, None) => self.api.servers.first().cloned().unwrap_or_default(),
        }
    }

    fn address(&self, host: &str) -> String {
        format!(
            "{}{}",
            host.trim_end_matches('/'),
            self.config.service.base_path.as_deref().unwrap_or_default()
        )
    }

    fn regions(&self) -> Vec<Region> {
        let mut scope = Scope::default();
        let region = |region: &crate::config::Region| Region {
            ident: scope.take(&[names::ty(&region.name)]),
            docs: vec![self.region_docs(region)],
            name: region.name.clone(),
            api: self.address(&region.api),
            accounts: region.accounts.clone(),
        };
        self.config.regions.iter().map(region).collect()
    }

    fn region_docs(&self, region: &crate::config::Region) -> String {
        let address = prose::code(&self.address(&region.api));
        match &region.title {
            Some(title) => format!("{}: calls {address}.", prose::line(title)),
            None => format!("Calls {address}."),
        }
    }

    fn client_parameters(&self, setters: &mut Scope) -> Vec<ClientParameter> {
        let parameter = |rule: &crate::config::ClientParameter| {
            let name = names::value(&rule.name);
            ClientParameter {
                ident: setters.take(&[name.clone(), format!("{name}_parameter")]),
                wire: rule.name.clone(),
                docs: vec![format!(
                    "Sets {}, which is sent with every call that takes it.",
                    prose::code(&rule.name)
                )],
            }
        };
        self.config.client_parameters.iter().map(parameter).collect()
    }
}

/// Scheme and host of an address.
fn origin(address: &str) -> Option<&str> {
    let host = address.find("://")? + "://".len();
    let end = address[host..].find('/').map_or(address.len(), |end| host + end);
    Some(&address[..end])
}

fn setter(scheme: &Scheme, setters: &mut Scope) -> String {
    let plain = match scheme.kind {
        Kind::Token => "access_token",
        Kind::Basic => "basic_auth",
        Kind::HeaderKey(_) | Kind::QueryKey(_) | Kind::CookieKey(_) => "api_key",
    };
    setters.take(&[
        plain.to_owned(),
        names::value(&scheme.name),
        format!("{}_credential", names::value(&scheme.name)),
    ])
}

/// What most operations are signed in with.
pub(super) fn usual_security(api: &Api) -> &Security {
    let mut counts: IndexMap<&Security, usize> = IndexMap::new();
    for operation in api.operations() {
        *counts.entry(&operation.security).or_default() += 1;
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(&Security::Whatever, |(security, _)| security)
}
