//! The gate that all calls for the same account go through: not too many at once, not too many a minute, none while the
//! service asks for a pause, and first come, first served.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::clock::Clock;
use super::error::{Error, ErrorKind};
use super::quota::Quota;
use super::transport::Boxed;

const MINUTE: Duration = Duration::from_secs(60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// No word of a service keeps a client away longer than this, but the end of the day's calls.
const LONGEST_PAUSE: Duration = Duration::from_secs(900);

/// How long the day's calls count as used up when the service does not say.
const UNKNOWN_RESET: Duration = Duration::from_secs(3600);

/// How much a client asks of the service at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Allowed {
    pub(crate) concurrent: u32,
    pub(crate) per_minute: u32,
}

pub(crate) struct Gate {
    clock: Arc<dyn Clock>,
    allowed: Allowed,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    in_flight: u32,
    /// When calls ended, oldest first. The service counts a call when it arrives, some time before: so a call counts from
    /// its beginning until a minute after its end.
    ended: VecDeque<Duration>,
    paused_until: Duration,
    closed_until: Option<Duration>,
    queue: VecDeque<(u64, Waker)>,
    tickets: u64,
    quota: Quota,
    quota_seen_at: Duration,
}

impl State {
    /// When the next call may begin as far as the minute is concerned.
    fn minute_allows_at(&mut self, now: Duration, per_minute: u32) -> Option<Duration> {
        while self.ended.front().is_some_and(|ended| *ended + MINUTE <= now) {
            self.ended.pop_front();
        }
        let counted = self.ended.len() + self.in_flight as usize;
        match (counted + 1).saturating_sub(per_minute.max(1) as usize) {
            0 => Some(now),
            // Calls under way fill the minute: the end of one wakes whoever waits.
            over => self.ended.get(over - 1).map(|ended| *ended + MINUTE),
        }
    }

    fn wake_first(&self) {
        if let Some((_, waker)) = self.queue.front() {
            waker.wake_by_ref();
        }
    }
}

impl Gate {
    pub(crate) fn new(clock: Arc<dyn Clock>, allowed: Allowed) -> Self {
        Self { clock, allowed, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a turn, at most until a time of the clock.
    pub(crate) fn enter(self: &Arc<Self>, deadline: Duration) -> Entering {
        Entering { gate: Arc::clone(self), deadline, ticket: None, sleep: None }
    }

    /// Lets nobody in for a time.
    fn pause(&self, time: Duration) {
        let until = self.clock.now().saturating_add(time);
        let mut state = self.state();
        state.paused_until = state.paused_until.max(until);
        for (_, waker) in &state.queue {
            waker.wake_by_ref();
        }
    }

    /// Turns everybody away for a time.
    fn close(&self, time: Duration) {
        let until = self.clock.now().saturating_add(time);
        let mut state = self.state();
        state.closed_until = Some(until);
        for (_, waker) in &state.queue {
            waker.wake_by_ref();
        }
    }

    /// Does for all calls what the service asks for in an error, and says how long the one that failed has to wait because
    /// of it. A code of the service for too many calls in a minute means a whole minute.
    pub(crate) fn heed(
        &self,
        error: Error,
        has_code: bool,
    ) -> (Error, Option<Duration>) {
        let asked = error.retry_after();
        match error.kind() {
            ErrorKind::RateLimited => {
                let Some(pause) = asked.max(has_code.then_some(MINUTE)) else {
                    return (error, None);
                };
                self.pause(pause.min(LONGEST_PAUSE));
                (error.with_retry_after(Some(pause)), Some(pause))
            }
            ErrorKind::DailyQuota => {
                let known = self.quota().reset_in.or(asked.filter(|time| *time <= DAY));
                self.close(known.unwrap_or(UNKNOWN_RESET));
                (error.with_retry_after(known), None)
            }
            _ => (error, None),
        }
    }

    /// Remembers what an answer said about the day's calls.
    pub(crate) fn learn(&self, quota: Quota) {
        let now = self.clock.now();
        let mut state = self.state();
        (state.quota, state.quota_seen_at) = (quota, now);
    }

    /// What is known about the day's calls, as of now.
    pub(crate) fn quota(&self) -> Quota {
        let now = self.clock.now();
        let state = self.state();
        let closed = state.closed_until.and_then(|until| until.checked_sub(now));
        let mut quota = state.quota.later_by(now.saturating_sub(state.quota_seen_at));
        if let Some(left) = closed.filter(|left| !left.is_zero()) {
            (quota.remaining, quota.reset_in) = (Some(0), Some(left));
        }
        quota
    }
}

/// Leave to make one call, given back when it is dropped.
pub(crate) struct Permit(Arc<Gate>);

impl Drop for Permit {
    fn drop(&mut self) {
        let now = self.0.clock.now();
        let mut state = self.0.state();
        state.in_flight -= 1;
        if self.0.allowed.per_minute != u32::MAX {
            state.ended.push_back(now);
        }
        state.wake_first();
    }
}

impl fmt::Debug for Permit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}

/// A place in the queue. Dropping it gives the place up.
pub(crate) struct Entering {
    gate: Arc<Gate>,
    deadline: Duration,
    ticket: Option<u64>,
    sleep: Option<(Duration, Boxed<'static, ()>)>,
}

impl Entering {
    /// Lets the call in, or says when to look again.
    fn look(&mut self, waker: &Waker) -> Result<Result<Permit, Duration>, Error> {
        let now = self.gate.clock.now();
        let mut state = self.gate.state();
        let state = &mut *state;
        let closed = state.closed_until.and_then(|until| until.checked_sub(now));
        if let Some(left) = closed.filter(|left| !left.is_zero()) {
            let error =
                Error::new(ErrorKind::DailyQuota, "the calls of the day are used up");
            return Err(error.unsent().with_retry_after(Some(left)));
        }
        state.closed_until = None;
        if state.paused_until > self.deadline {
            let left = state.paused_until.saturating_sub(now);
            let error = Error::new(
                ErrorKind::RateLimited,
                "the service asked for a longer pause than the call may take",
            );
            return Err(error.unsent().with_retry_after(Some(left)));
        }
        if now >= self.deadline {
            let error = Error::new(
                ErrorKind::Timeout,
                "the time allowed ran out before it was the call's turn",
            );
            return Err(error.unsent());
        }
        let tickets = &mut state.tickets;
        let ticket = *self.ticket.get_or_insert_with(|| {
            *tickets += 1;
            state.queue.push_back((*tickets, waker.clone()));
            *tickets
        });
        let place = state.queue.iter_mut().find(|(known, _)| *known == ticket);
        if let Some((_, known)) = place {
            known.clone_from(waker);
        }
        let is_first = state.queue.front().is_some_and(|(first, _)| *first == ticket);
        if !is_first || state.in_flight >= self.gate.allowed.concurrent.max(1) {
            return Ok(Err(self.deadline));
        }
        let minute = state.minute_allows_at(now, self.gate.allowed.per_minute);
        let at = minute.unwrap_or(self.deadline).max(state.paused_until);
        if at > now {
            return Ok(Err(at.min(self.deadline)));
        }
        state.queue.pop_front();
        self.ticket = None;
        state.in_flight += 1;
        state.wake_first();
        Ok(Ok(Permit(Arc::clone(&self.gate))))
    }
}

impl Future for Entering {
    type Output = Result<Permit, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            let until = match self.look(context.waker()) {
                Ok(Ok(permit)) => return Poll::Ready(Ok(permit)),
                Ok(Err(until)) => until,
                Err(error) => return Poll::Ready(Err(error)),
            };
            if self.sleep.as_ref().is_none_or(|(known, _)| *known != until) {
                let clock = &self.gate.clock;
                let sleep = clock.sleep(until.saturating_sub(clock.now()));
                self.sleep = Some((until, sleep));
            }
            let Some((_, sleep)) = &mut self.sleep else { continue };
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            self.sleep = None;
        }
    }
}

impl Drop for Entering {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            let mut state = self.gate.state();
            state.queue.retain(|(known, _)| *known != ticket);
            state.wake_first();
        }
    }
}
