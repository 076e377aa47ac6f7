//! Where the tokens of calls come from: a trait, with the source that renews them by itself.

mod accounts;
mod consent;
mod flight;
mod refresh;
mod tokens;

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use super::credential::HIDDEN;
use super::error::Error;
use super::transport::Boxed;

pub use self::accounts::Accounts;
pub use self::consent::Consent;
pub use self::refresh::RefreshToken;
pub use self::tokens::Tokens;

/// Something that gives tokens to sign calls in with. One source serves all calls of a client, many at the same time.
pub trait TokenSource: Send + Sync + 'static {
    /// A token that can be used now. If the service has just refused a token, it is told here: the source is to give
    /// another one, unless it has meanwhile got one anyway.
    ///
    /// # Errors
    /// If there is no token to be had. The call that needs it fails with this error.
    fn token<'a>(
        &'a self,
        accounts: &'a Accounts,
        refused: Option<&'a AccessToken>,
    ) -> Boxed<'a, Result<AccessToken, Error>>;

    /// A text of the service without the secrets of the source that it may repeat. Tokens given are hidden anyway.
    fn hide_secrets(&self, text: String) -> String {
        text
    }
}

/// A token to sign calls in with.
#[derive(Clone)]
pub struct AccessToken {
    pub(crate) secret: SecretString,
    /// Which of the tokens of its source it is.
    pub(crate) generation: u64,
    /// Where calls with this token go, if not where the client's calls go.
    pub(crate) base_url: Option<String>,
}

impl AccessToken {
    /// A token, and which of the tokens of its source it is: two tokens of one number are the same token.
    #[must_use]
    pub fn new(token: impl Into<String>, generation: u64) -> Self {
        Self { secret: SecretString::from(token.into()), generation, base_url: None }
    }

    /// Which of the tokens of its source it is.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// A text of the service without the token it may repeat.
    pub(crate) fn hide_in(&self, text: &str) -> String {
        hide(&self.secret, text)
    }
}

fn hide(secret: &SecretString, text: &str) -> String {
    match secret.expose_secret() {
        "" => text.to_owned(),
        secret => text.replace(secret, HIDDEN),
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("generation", &self.generation)
            .finish_non_exhaustive()
    }
}
