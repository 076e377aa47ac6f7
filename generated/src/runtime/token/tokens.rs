//! What comes back when tokens are asked for. The answers are seldom what the standard says.

use std::fmt;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::super::error::{Error, ErrorKind};
use super::super::json::Value;
use super::super::service::OAuth;

/// Tokens that were handed out. To be kept in a safe place: they are shown only where they are asked for by name.
#[derive(Clone)]
pub struct Tokens {
    access_token: SecretString,
    refresh_token: Option<SecretString>,
    expires_in: Duration,
    api_domain: Option<String>,
}

impl Tokens {
    /// The token to sign calls in with.
    #[must_use]
    pub fn access_token(&self) -> &str {
        self.access_token.expose_secret()
    }

    /// The token to renew it with; services give it only on the first consent, and only if it was asked for.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_ref().map(ExposeSecret::expose_secret)
    }

    /// How long the first can be used, counted from the answer.
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.expires_in
    }

    /// Where calls are to go, as the service says. Not to be followed without a look.
    #[must_use]
    pub fn api_domain(&self) -> Option<&str> {
        self.api_domain.as_deref()
    }

    pub(super) fn secret(&self) -> SecretString {
        self.access_token.clone()
    }

    /// Reads an answer of the accounts host; errors come with any status.
    pub(super) fn read(
        oauth: &OAuth,
        status: u16,
        body: &[u8],
    ) -> Result<Self, Failure> {
        let value = std::str::from_utf8(body).ok().and_then(|text| text.parse().ok());
        let Some(Value::Object(answer)) = value else {
            return Err(Failure::of_status(status));
        };
        let word = |key: &str| {
            let text = answer.get(key).and_then(Value::to_plain_text);
            text.filter(|text| !text.trim().is_empty())
        };
        if let Some(error) = word("error") {
            return Err(Failure::named(oauth, status, &error));
        }
        let Some(access_token) = word("access_token") else {
            return Err(Failure::of_status(status));
        };
        Ok(Self {
            access_token: SecretString::from(access_token),
            refresh_token: word("refresh_token").map(SecretString::from),
            expires_in: lifetime(oauth, word("expires_in").as_deref()),
            api_domain: oauth.api_domain.and_then(word),
        })
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("has_refresh_token", &self.refresh_token.is_some())
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// Less than a minute, or no number at all, is a mistake of the service; so is more than a token ever lives.
fn lifetime(oauth: &OAuth, said: Option<&str>) -> Duration {
    let said = said.and_then(|text| text.parse().ok()).filter(|seconds| *seconds >= 60);
    said.map_or(oauth.token_lifetime, Duration::from_secs).min(oauth.token_lifetime)
}

/// Why there are no tokens: an error that several calls can have.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) kind: ErrorKind,
    detail: &'static str,
    status: Option<u16>,
    /// The service's word for it, which is none of the user's data.
    code: Option<String>,
    pub(super) retry_after: Option<Duration>,
}

/// How long tokens are not asked for after the service was asked too often, and after any other failure that may pass.
const THROTTLED: Duration = Duration::from_secs(600);
const TROUBLED: Duration = Duration::from_secs(10);

impl Failure {
    pub(super) fn new(kind: ErrorKind, detail: &'static str) -> Self {
        Self { kind, detail, status: None, code: None, retry_after: None }
    }

    fn of_status(status: u16) -> Self {
        let (kind, detail) = match status {
            429 => (ErrorKind::RateLimited, "tokens were asked for too often"),
            500.. => (ErrorKind::Server, "the accounts host failed"),
            300..=399 => {
                (ErrorKind::Redirected, "the accounts host sent the call elsewhere")
            }
            200..=299 => (ErrorKind::Malformed, "the accounts host sent no token"),
            _ => (
                ErrorKind::UnexpectedContent,
                "the accounts host refused without a reason",
            ),
        };
        let pause = if kind == ErrorKind::RateLimited { THROTTLED } else { TROUBLED };
        Self {
            status: Some(status),
            retry_after: Some(pause),
            ..Self::new(kind, detail)
        }
    }

    fn named(oauth: &OAuth, status: u16, error: &str) -> Self {
        let failure = if oauth.dead_errors.contains(&error) {
            Self::new(
                ErrorKind::ReauthRequired,
                "the token cannot be renewed: the user has to consent again, in the same region",
            )
        } else if status == 429 || oauth.throttled_errors.contains(&error) {
            let failure =
                Self::new(ErrorKind::RateLimited, "tokens were asked for too often");
            Self { retry_after: Some(THROTTLED), ..failure }
        } else if status >= 500 {
            Self::of_status(status)
        } else {
            let failure =
                Self::new(ErrorKind::Refused, "the accounts host gave no token");
            Self { retry_after: Some(TROUBLED), ..failure }
        };
        let is_word = error.len() <= 64
            && error.chars().all(|c| c.is_ascii_alphanumeric() || "_- ".contains(c));
        let code = is_word.then(|| error.to_owned());
        Self { status: Some(status), code, ..failure }
    }

    pub(super) fn with_retry_after(self, retry_after: Duration) -> Self {
        Self { retry_after: Some(retry_after), ..self }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        let mut error = Self::new(failure.kind, failure.detail)
            .with_words(failure.code, None)
            .with_retry_after(failure.retry_after)
            .unsent();
        if let Some(status) = failure.status {
            error = error.with_status(status);
        }
        error
    }
}
