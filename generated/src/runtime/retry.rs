//! Whether and when a failed call is repeated. The loop that does it stands in `call`.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use super::error::{Error, ErrorKind};

/// The longest wait a service may ask for; beyond it the call fails and says how long it would have been.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// How often failed calls are repeated, and how soon.
///
/// Reading, replacing and deleting are repeated after anything that may pass. Calls that do more each time they are made,
/// such as creating, only when it is certain that the service did nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    pub(crate) times: u32,
    base: Duration,
    longest: Duration,
    pub(crate) idempotent: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            times: 3,
            base: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            idempotent: false,
        }
    }
}

impl Retry {
    /// No repetition at all, apart from the one with a new token.
    #[must_use]
    pub fn never() -> Self {
        Self::times(0)
    }

    /// At most so many repetitions; 3 unless set.
    #[must_use]
    pub fn times(times: u32) -> Self {
        Self { times, ..Self::default() }
    }

    /// The longest first wait, which doubles each time up to a longest one: 0.5 and 30 seconds unless set. The wait itself
    /// is a random part of it, so that clients that failed together do not come back together.
    #[must_use]
    pub fn waits(mut self, base: Duration, longest: Duration) -> Self {
        (self.base, self.longest) = (base, longest);
        self
    }

    /// Says that the call may be made twice without harm although its method does not tell.
    #[must_use]
    pub fn assume_idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// Whether the call may be repeated after this error.
    pub(crate) fn allows(self, error: &Error, idempotent: bool) -> bool {
        match error.kind() {
            ErrorKind::Connect | ErrorKind::RateLimited | ErrorKind::Concurrency => true,
            ErrorKind::Timeout | ErrorKind::Transport => idempotent,
            _ => idempotent && matches!(error.status(), Some(408 | 500 | 502..=504)),
        }
    }

    /// How long to wait before a repetition, counted from 0.
    pub(crate) fn wait(self, repetition: u32) -> Duration {
        let longest = self.base.saturating_mul(2_u32.saturating_pow(repetition));
        random_part(longest.min(self.longest))
    }
}

/// A random part of a time. The randomness is that of the keys the standard library hashes with.
pub(crate) fn random_part(time: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish();
    let part = (u128::from(random) * time.as_nanos()) >> 64;
    Duration::from_nanos(u64::try_from(part).unwrap_or(u64::MAX))
}

/// What a client may spend on repetitions altogether, so that a service in trouble is not beset.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

const FULL: u32 = 500;

impl Budget {
    pub(crate) fn new() -> Self {
        Self(Mutex::new(FULL))
    }

    /// What a repetition after this error costs. What the service itself asks to repeat is free.
    pub(crate) fn cost(error: &Error) -> u32 {
        match error.kind() {
            ErrorKind::RateLimited | ErrorKind::Concurrency => 0,
            ErrorKind::Timeout => 10,
            _ => 5,
        }
    }

    pub(crate) fn spend(&self, cost: u32) -> bool {
        let mut left = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let rest = left.checked_sub(cost);
        *left = rest.unwrap_or(*left);
        rest.is_some()
    }

    /// A success earns back what its repetitions cost, and a little without any.
    pub(crate) fn earn(&self, spent: u32) {
        let mut left = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *left = (*left + spent.max(1)).min(FULL);
    }
}

/// How long a header asks to wait, which holds seconds or a date. A date that has passed asks for no wait.
pub(crate) fn asked_wait(header: &str, now: SystemTime) -> Option<Duration> {
    let header = header.trim();
    if let Ok(seconds) = header.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(header).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}
