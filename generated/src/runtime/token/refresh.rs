//! Tokens that are renewed by themselves: early, once for all calls that wait, and never more often than a service bears.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::super::error::{Error, ErrorKind};
use super::super::transport::Boxed;
use super::accounts::Accounts;
use super::flight::Flight;
use super::tokens::{Failure, Tokens};
use super::{AccessToken, TokenSource, hide};

/// So long before its end a token is renewed, or a tenth of its life if that is shorter.
const EARLY: Duration = Duration::from_secs(300);

/// Not more tokens than this are asked for in this time, whatever happens.
const GUARD: (usize, Duration) = (10, Duration::from_secs(600));

type Hook = Arc<dyn Fn(&Tokens) + Send + Sync>;

/// Renews tokens with the token that the user's consent gave.
///
/// Tokens are kept in memory and nowhere else. A program that is to find them again at its next start keeps them itself:
/// [`on_refresh`](Self::on_refresh) is given all new ones, [`starting_with`](Self::starting_with) takes one from before. The
/// source goes to [`token_source`](super::super::ClientBuilder::token_source).
#[derive(Clone)]
pub struct RefreshToken {
    client_id: String,
    client_secret: SecretString,
    on_refresh: Option<Hook>,
    held: Arc<Mutex<Held>>,
}

struct Held {
    refresh_token: SecretString,
    /// A token from before, and how long it can be used, which counts from the first look at the clock.
    kept: Option<(AccessToken, Duration)>,
    current: Option<Current>,
    generations: u64,
    flight: Option<Arc<Flight<Result<AccessToken, Failure>>>>,
    /// When tokens were asked for, oldest first.
    asked: VecDeque<Duration>,
    /// Tokens are not asked for before this time, because of this.
    quiet: Option<(Duration, Failure)>,
    dead: Option<Failure>,
}

struct Current {
    token: AccessToken,
    renew_at: Duration,
    ends_at: Duration,
}

impl Current {
    fn new(token: AccessToken, life: Duration, now: Duration) -> Self {
        let ends_at = now.saturating_add(life);
        Self { token, renew_at: ends_at - EARLY.min(life / 10), ends_at }
    }
}

impl RefreshToken {
    /// A source for one user's consent, given to one client of the service.
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        let held = Held {
            refresh_token: SecretString::from(refresh_token.into()),
            kept: None,
            current: None,
            generations: 0,
            flight: None,
            asked: VecDeque::new(),
            quiet: None,
            dead: None,
        };
        Self {
            client_id: client_id.into(),
            client_secret: SecretString::from(client_secret.into()),
            on_refresh: None,
            held: Arc::new(Mutex::new(held)),
        }
    }

    /// Calls a function with all new tokens, to keep them for the next start of the program. It is not to take long.
    ///
    /// What is worth keeping is the access token with the time it ends, for [`starting_with`](Self::starting_with), and the
    /// refresh token where the service gave another one.
    #[must_use]
    pub fn on_refresh(mut self, hook: impl Fn(&Tokens) + Send + Sync + 'static) -> Self {
        self.on_refresh = Some(Arc::new(hook));
        self
    }

    /// Begins with a token kept from before, which can be used for so long yet: without it each start of a program asks for
    /// a token anew, which services allow only so often.
    #[must_use]
    pub fn starting_with(self, access_token: impl Into<String>, left: Duration) -> Self {
        let mut held = lock(&self.held);
        held.generations = 1;
        held.kept = Some((AccessToken::new(access_token, 1), left));
        drop(held);
        self
    }

    fn look(&self, accounts: &Accounts, refused: Option<&AccessToken>) -> Looked {
        let now = accounts.clock().now();
        let mut held = lock(&self.held);
        if let Some((token, left)) = held.kept.take() {
            held.current = Some(Current::new(token, left, now));
        }
        let current = held.current.as_ref().filter(|current| {
            current.ends_at > now
                && refused
                    .is_none_or(|refused| refused.generation != current.token.generation)
        });
        let usable = current.map(|current| current.token.clone());
        if current.is_some_and(|current| current.renew_at > now) {
            return Looked::Done(usable.ok_or_else(no_token));
        }
        if let Some(flight) = &held.flight {
            return Looked::Wait(Arc::clone(flight), usable);
        }
        if let Some(failure) = held.bars(now) {
            return Looked::Done(usable.ok_or(failure));
        }
        held.asked.push_back(now);
        let renewal = self.clone().renew(accounts.clone(), held.refresh_token.clone());
        let flight = Flight::new(renewal);
        held.flight = Some(Arc::clone(&flight));
        Looked::Wait(flight, usable)
    }

    async fn renew(
        self,
        accounts: Accounts,
        refresh_token: SecretString,
    ) -> Result<AccessToken, Failure> {
        let answer = accounts
            .ask(&[
                ("grant_type", "refresh_token"),
                ("client_id", &self.client_id),
                ("client_secret", self.client_secret.expose_secret()),
                ("refresh_token", refresh_token.expose_secret()),
            ])
            .await;
        if let (Ok(tokens), Some(hook)) = (&answer, &self.on_refresh) {
            hook(tokens);
        }
        let now = accounts.clock().now();
        let mut held = lock(&self.held);
        held.flight = None;
        match answer {
            Ok(tokens) => Ok(held.take(&tokens, accounts.base_url(&tokens), now)),
            Err(failure) => {
                if failure.kind == ErrorKind::ReauthRequired {
                    held.dead = Some(failure.clone());
                } else if let Some(pause) = failure.retry_after {
                    held.quiet = Some((now + pause, failure.clone()));
                }
                Err(failure)
            }
        }
    }
}

enum Looked {
    Done(Result<AccessToken, Failure>),
    /// A token is on its way; the one from before may still be good.
    Wait(Arc<Flight<Result<AccessToken, Failure>>>, Option<AccessToken>),
}

fn no_token() -> Failure {
    Failure::new(ErrorKind::Configuration, "there is no token")
}

fn lock(held: &Mutex<Held>) -> MutexGuard<'_, Held> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Held {
    /// Why no token is to be asked for now, if there is a reason.
    fn bars(&mut self, now: Duration) -> Option<Failure> {
        if let Some(failure) = &self.dead {
            return Some(failure.clone());
        }
        if let Some((until, failure)) = &self.quiet {
            if *until > now {
                return Some(failure.clone().with_retry_after(*until - now));
            }
            self.quiet = None;
        }
        let (most, time) = GUARD;
        while self.asked.front().is_some_and(|asked| *asked + time <= now) {
            self.asked.pop_front();
        }
        let first = self.asked.front().filter(|_| self.asked.len() >= most)?;
        let failure =
            Failure::new(ErrorKind::RateLimited, "tokens were asked for too often");
        Some(failure.with_retry_after(*first + time - now))
    }

    fn take(
        &mut self,
        tokens: &Tokens,
        base_url: Option<String>,
        now: Duration,
    ) -> AccessToken {
        self.generations += 1;
        if let Some(refresh_token) = tokens.refresh_token() {
            self.refresh_token = SecretString::from(refresh_token.to_owned());
        }
        let token = AccessToken {
            secret: tokens.secret(),
            generation: self.generations,
            base_url,
        };
        self.current = Some(Current::new(token.clone(), tokens.expires_in(), now));
        token
    }
}

impl TokenSource for RefreshToken {
    fn token<'a>(
        &'a self,
        accounts: &'a Accounts,
        refused: Option<&'a AccessToken>,
    ) -> Boxed<'a, Result<AccessToken, Error>> {
        Box::pin(async move {
            let (answer, usable) = match self.look(accounts, refused) {
                Looked::Done(answer) => (answer, None),
                Looked::Wait(flight, usable) => (flight.landed().await, usable),
            };
            match (answer, usable) {
                (Ok(token), _) | (Err(_), Some(token)) => Ok(token),
                (Err(failure), None) => Err(failure.into()),
            }
        })
    }

    fn hide_secrets(&self, text: String) -> String {
        let text = hide(&self.client_secret, &text);
        hide(&lock(&self.held).refresh_token, &text)
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RefreshToken(***)")
    }
}
