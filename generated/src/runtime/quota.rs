//! What the service says about the calls of the day, and how much a client asks of it.

use std::time::Duration;

use http::HeaderMap;

use super::gate::Allowed;
use super::service::Allowance;

/// What is known about the calls of the day. Services say it now and then, not always.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quota {
    /// The calls allowed in a day.
    pub limit: Option<u64>,
    /// The calls left of them.
    pub remaining: Option<u64>,
    /// The time until they are counted anew.
    pub reset_in: Option<Duration>,
}

/// Longer times until a day is over are no times.
const DAY: u64 = 24 * 60 * 60;

impl Quota {
    /// Reads it from the headers of an answer, if they say anything.
    pub(crate) fn read(headers: &HeaderMap, names: &Allowance) -> Option<Self> {
        let number = |name: &str| -> Option<u64> {
            headers.get(name)?.to_str().ok()?.trim().parse().ok()
        };
        // Services send zeros when they do not know.
        let limit = number(names.limit_header).filter(|limit| *limit > 0)?;
        let reset = number(names.reset_header).filter(|left| (1..=DAY).contains(left));
        Some(Self {
            limit: Some(limit),
            remaining: number(names.remaining_header).filter(|left| *left <= limit),
            reset_in: reset.map(Duration::from_secs),
        })
    }

    pub(crate) fn later_by(mut self, time: Duration) -> Self {
        if self.reset_in.is_some_and(|left| left <= time) {
            return Self { limit: self.limit, ..Self::default() };
        }
        self.reset_in = self.reset_in.map(|left| left - time);
        self
    }
}

/// How much a client asks of the service at most. Others use up the same allowance: people in the browser, other programs.
///
/// A call beyond it waits for its turn, and waiting counts towards
/// [`total_timeout`](super::ClientBuilder::total_timeout), which says what that means for many calls at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Limits {
    concurrent: Option<u32>,
    per_minute: Option<u32>,
}

impl Limits {
    /// What the service says it allows, less a tenth of the calls of a minute.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// So many calls at the same time, at least one.
    #[must_use]
    pub fn concurrent(mut self, calls: u32) -> Self {
        self.concurrent = Some(calls);
        self
    }

    /// So many calls in any 60 seconds, at least one.
    #[must_use]
    pub fn per_minute(mut self, calls: u32) -> Self {
        self.per_minute = Some(calls);
        self
    }

    /// As much as the machine gives.
    #[must_use]
    pub fn none() -> Self {
        Self { concurrent: Some(u32::MAX), per_minute: Some(u32::MAX) }
    }

    pub(crate) fn of(self, service: &Allowance) -> Allowed {
        let of_minute = service.per_minute.map(|calls| calls - calls / 10);
        Allowed {
            concurrent: self.concurrent.or(service.concurrent).unwrap_or(u32::MAX),
            per_minute: self.per_minute.or(of_minute).unwrap_or(u32::MAX),
        }
    }
}
