//! The first consent: sending the user to the service, and taking what the service sends back.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use secrecy::{ExposeSecret, SecretString};

use super::super::error::{Error, ErrorKind};
use super::super::path::{escape, unescape};
use super::accounts::Accounts;
use super::tokens::Tokens;

/// A consent being asked for.
#[derive(Clone)]
pub struct Consent {
    accounts: Accounts,
    client_id: String,
    client_secret: SecretString,
    redirect_url: Option<String>,
    scopes: Vec<String>,
    state: String,
}

impl Consent {
    pub(super) fn new(
        accounts: Accounts,
        client_id: String,
        client_secret: String,
    ) -> Self {
        let random = || RandomState::new().build_hasher().finish();
        Self {
            accounts,
            client_id,
            client_secret: SecretString::from(client_secret),
            redirect_url: None,
            scopes: Vec::new(),
            state: format!("{:016x}{:016x}", random(), random()),
        }
    }

    /// Where the service sends the user back to. It must be registered there, letter for letter.
    #[must_use]
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.redirect_url = Some(url.into());
        self
    }

    /// What the user is asked to allow.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// The address to open in the user's browser.
    ///
    /// # Errors
    /// If the service has no such address, or no address to come back to was set.
    pub fn url(&self) -> Result<String, Error> {
        let oauth = self.accounts.oauth()?;
        let redirect_url = self.redirect_url.as_deref().ok_or_else(|| {
            Error::new(ErrorKind::Configuration, "set where the user is sent back to")
        })?;
        let mut url = format!(
            "{}{}?response_type=code&client_id={}&redirect_uri={}&scope={}&state={}",
            self.accounts.url(),
            oauth.authorize_path,
            escape(&self.client_id),
            escape(redirect_url),
            escape(&self.scopes.join(",")),
            self.state,
        );
        if !oauth.consent_query.is_empty() {
            url.push('&');
            url.push_str(oauth.consent_query);
        }
        Ok(url)
    }

    /// Takes the address the user was sent back to, and exchanges what it holds for tokens.
    ///
    /// # Errors
    /// If the user did not consent, the address belongs to another consent or names a host that is not the service's, or
    /// the service hands out no tokens.
    pub async fn come_back(&self, address: &str) -> Result<Tokens, Error> {
        let wrong = |what: &'static str| Error::new(ErrorKind::InvalidInput, what);
        let query = address.split_once('?').map_or("", |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let word = |wanted: &str| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == wanted).and_then(|(_, value)| unescape(value))
        };
        if word("state").as_deref() != Some(&self.state) {
            return Err(wrong("the address does not belong to this consent"));
        }
        if word("error").is_some() {
            return Err(Error::new(ErrorKind::Refused, "the user did not consent"));
        }
        let code = word("code").ok_or_else(|| wrong("the address holds no code"))?;
        let accounts = match word("accounts-server") {
            None => self.accounts.clone(),
            Some(url) => self.accounts.at(&url).ok_or_else(|| {
                wrong("the address names a host that is not the service's")
            })?,
        };
        self.exchange_at(&accounts, &code).await
    }

    /// Exchanges a code for tokens, also one that was made by hand at the service's console.
    ///
    /// # Errors
    /// If the service hands out none: codes live a minute or a few, and work once.
    pub async fn exchange(&self, code: &str) -> Result<Tokens, Error> {
        self.exchange_at(&self.accounts, code).await
    }

    async fn exchange_at(
        &self,
        accounts: &Accounts,
        code: &str,
    ) -> Result<Tokens, Error> {
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("client_id", self.client_id.as_str()),
            ("client_secret", self.client_secret.expose_secret()),
            ("code", code),
        ];
        if let Some(url) = &self.redirect_url {
            pairs.push(("redirect_uri", url));
        }
        Ok(accounts.ask(&pairs).await?)
    }
}

impl fmt::Debug for Consent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consent").field("scopes", &self.scopes).finish_non_exhaustive()
    }
}
