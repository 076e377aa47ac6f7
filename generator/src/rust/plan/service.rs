//! What every call has in common: addresses, credentials, the envelope.

use super::Planning;
use super::prose;
use crate::auth::{Kind, Scheme};
use crate::rust::names::{self, Scope};
use crate::rust::{ClientParameter, Region, Service};

/// Names of the client builder's own functions.
const RESERVED_SETTERS: &[&str] = &[
    "base_url",
    "build",
    "connect_timeout",
    "credential",
    "download_limit",
    "limits",
    "new",
    "on_attempt",
    "parameter",
    "region",
    "retry",
    "timeout",
    "token_source",
    "transport",
    "user_agent",
];

impl Planning<'_> {
    pub(super) fn service(&self) -> Service {
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
            token: (
                self.config.authorization.header.clone(),
                self.config.authorization.prefix.clone(),
            ),
            envelope: self.config.envelope.clone(),
            paging: self.config.paging.clone(),
            json_part: self.config.uploads.json_part.clone(),
            parameters: self.client_parameters(&mut setters),
            regions,
        }
    }

    fn base_url(&self) -> String {
        let service = &self.config.service;
        let regions = &self.config.regions;
        let default = regions
            .iter()
            .find(|region| Some(&region.name) == service.default_region.as_ref());
        match (&service.base_url, default.or(regions.first())) {
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
            docs: vec![format!("Calls {}.", prose::code(&self.address(&region.api)))],
            api: self.address(&region.api),
        };
        self.config.regions.iter().map(region).collect()
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
