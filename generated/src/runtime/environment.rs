//! Settings of a client from the environment of its program.

use super::builder::ClientBuilder;
use super::credential::Credential;
use super::error::{Error, ErrorKind};
use super::token::RefreshToken;

impl ClientBuilder {
    /// The settings that the variables of a program's environment say; which ones there are, and how each begins, depends on
    /// the service, whose own `environment` describes them.
    pub(crate) fn words(
        mut self,
        word: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        let wrong = |what: &str| Error::new(ErrorKind::Configuration, what.to_owned());
        let prefix = self.service.environment;
        let word = |name: &str| {
            word(&format!("{prefix}_{name}")).filter(|text| !text.trim().is_empty())
        };
        for name in self.service.parameters {
            if let Some(value) = word(&name.to_ascii_uppercase()) {
                self = self.parameter(name, value);
            }
        }
        if let Some(region) = word("REGION") {
            let regions = self.service.regions;
            let hosts = regions.iter().find(|hosts| hosts.region == region);
            let hosts = hosts.ok_or_else(|| {
                wrong("the environment names a region that is not the service's")
            })?;
            self = self.base_url(hosts.base_url).accounts_url(hosts.accounts_url);
        }
        if let Some(url) = word("URL") {
            self = self.base_url(url);
        }
        if let Some(url) = word("ACCOUNTS_URL") {
            self = self.accounts_url(url);
        }
        if let Some(token) = word("ACCESS_TOKEN") {
            let schemes = self.service.schemes.iter().filter(|scheme| scheme.is_token());
            let names: Vec<&str> = schemes.map(|scheme| scheme.name).collect();
            if names.is_empty() {
                return Err(wrong("no call is signed in with a token"));
            }
            let token = Credential::token(token);
            let give = |this: Self, name| this.credential(name, token.clone());
            return Ok(names.into_iter().fold(self, give));
        }
        match (word("CLIENT_ID"), word("CLIENT_SECRET"), word("REFRESH_TOKEN")) {
            (Some(id), Some(secret), Some(token)) => {
                Ok(self.token_source(RefreshToken::new(id, secret, token)))
            }
            // Before the first consent there is no such token.
            (_, _, None) => Ok(self),
            _ => Err(wrong(
                "REFRESH_TOKEN needs CLIENT_ID and CLIENT_SECRET, and one is missing",
            )),
        }
    }
}
