//! Secrets and where they go in a call. They are shown nowhere: not in Debug, not in errors, not in previews.

use base64::Engine as _;
use secrecy::{ExposeSecret, SecretString};

use super::service::SchemeKind;

/// A secret to sign calls in with.
#[derive(Clone)]
pub struct Credential(Secret);

#[derive(Clone)]
enum Secret {
    Token(SecretString),
    Password { user: String, password: SecretString },
}

/// What a preview shows in the place of a secret.
pub(crate) const HIDDEN: &str = "***";

impl Credential {
    /// A token or key.
    #[must_use]
    pub fn token(token: impl Into<String>) -> Self {
        Self(Secret::Token(SecretString::from(token.into())))
    }

    /// A user name and password.
    #[must_use]
    pub fn password(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Secret::Password {
            user: user.into(),
            password: SecretString::from(password.into()),
        })
    }

    /// The text a scheme sends, secret and all.
    pub(crate) fn reveal(&self, kind: SchemeKind) -> SecretString {
        let text = match (&self.0, kind) {
            (Secret::Password { user, password }, _) => {
                let pair =
                    SecretString::from(format!("{user}:{}", password.expose_secret()));
                format!(
                    "Basic {}",
                    base64::prelude::BASE64_STANDARD.encode(pair.expose_secret())
                )
            }
            (Secret::Token(token), SchemeKind::Token { prefix, .. })
                if !prefix.is_empty() =>
            {
                format!("{prefix} {}", token.expose_secret())
            }
            (Secret::Token(token), SchemeKind::Basic { .. }) => {
                format!("Basic {}", token.expose_secret())
            }
            (Secret::Token(token), _) => token.expose_secret().to_owned(),
        };
        SecretString::from(text)
    }

    /// The same without the secret, for people to see how it is sent.
    pub(crate) fn masked(&self, kind: SchemeKind) -> String {
        match (&self.0, kind) {
            (Secret::Password { .. }, _) | (_, SchemeKind::Basic { .. }) => {
                format!("Basic {HIDDEN}")
            }
            (_, SchemeKind::Token { prefix, .. }) if !prefix.is_empty() => {
                format!("{prefix} {HIDDEN}")
            }
            _ => HIDDEN.to_owned(),
        }
    }

    /// A text of the service without the secret it may repeat.
    pub(crate) fn hide_in(&self, text: &str) -> String {
        let secret = match &self.0 {
            Secret::Token(secret) | Secret::Password { password: secret, .. } => {
                secret.expose_secret()
            }
        };
        if secret.is_empty() { text.to_owned() } else { text.replace(secret, HIDDEN) }
    }
}

impl From<SecretString> for Credential {
    fn from(token: SecretString) -> Self {
        Self(Secret::Token(token))
    }
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Credential(***)")
    }
}

/// Where a call carries what a scheme adds to it.
pub(crate) enum Place {
    Header(&'static str),
    Query(&'static str),
    Cookie(&'static str),
}

impl SchemeKind {
    pub(crate) fn place(self) -> Place {
        match self {
            Self::Token { header, .. }
            | Self::Basic { header }
            | Self::HeaderKey(header) => Place::Header(header),
            Self::QueryKey(name) => Place::Query(name),
            Self::CookieKey(name) => Place::Cookie(name),
        }
    }
}
