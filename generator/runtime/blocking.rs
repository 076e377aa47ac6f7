//! Waiting for calls on the thread that makes them. There is no runtime: the transport has its answer in the moment it is
//! asked, and for everything else the thread sleeps until another thread wakes it or the earliest timer is due.

use std::cell::Cell;
use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use super::clock::{Clock, since_start};
use super::error::{Error, ErrorKind};
use super::transport::Boxed;

/// `.wait()` in the place of `.await`, for everything that belongs to a client built by
/// [`build_blocking`](super::ClientBuilder::build_blocking): calls, pages, files, tokens.
///
/// The thread sleeps meanwhile; there is no runtime and none is needed.
pub trait Wait: IntoFuture + Sized {
    /// Waits on this thread for what awaiting would give.
    fn wait(self) -> Self::Output {
        wait(self.into_future())
    }
}

impl<F: IntoFuture> Wait for F {}

thread_local! {
    /// When the earliest of the timers is due that were looked at since the thread last slept.
    static DUE: Cell<Option<Duration>> = const { Cell::new(None) };
    /// Whether the thread is one that waits.
    static WAITS: Cell<bool> = const { Cell::new(false) };
}

/// Refuses what would never end or has no timers: a client that waits and is awaited, and the other way round.
pub(crate) fn check(waits: bool) -> Result<(), Error> {
    let what = match (waits, WAITS.get()) {
        (false, true) => "calls are waited for on clients that `build_blocking` made",
        (true, false) => "calls of a client that `build_blocking` made are waited for",
        _ => return Ok(()),
    };
    Err(Error::new(ErrorKind::Configuration, what).unsent())
}

/// The clock of this machine, for threads that wait.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ThreadClock;

impl Clock for ThreadClock {
    fn now(&self) -> Duration {
        since_start()
    }

    fn sleep(&self, time: Duration) -> Boxed<'static, ()> {
        Box::pin(Timer(since_start().saturating_add(time)))
    }
}

struct Timer(Duration);

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 <= since_start() {
            return Poll::Ready(());
        }
        DUE.set(Some(DUE.get().map_or(self.0, |due| due.min(self.0))));
        Poll::Pending
    }
}

struct Sleeper(Thread);

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// What a thread waited for before. A transport may wait for the pieces of a body while it is itself waited for.
struct Outer(Option<Duration>, bool);

impl Outer {
    fn leave() -> Self {
        Self(DUE.take(), WAITS.replace(true))
    }
}

impl Drop for Outer {
    fn drop(&mut self) {
        DUE.set(self.0);
        WAITS.set(self.1);
    }
}

/// What a future gives, waited for on this thread.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Sleeper(thread::current())));
    let mut context = Context::from_waker(&waker);
    let _outer = Outer::leave();
    loop {
        DUE.set(None);
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        match DUE.get() {
            Some(due) => thread::park_timeout(due.saturating_sub(since_start())),
            None => thread::park(),
        }
    }
}
