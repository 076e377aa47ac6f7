//! Waiting for calls on the thread that makes them. There is no runtime: the transport has its answer in the moment it is
//! asked, and for everything else the thread sleeps until another thread wakes it or the earliest timer is due.

use std::cell::Cell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use super::clock::{Clock, since_start};
use super::transport::Boxed;

thread_local! {
    /// When the earliest of the timers is due that were looked at since the thread last slept.
    static DUE: Cell<Option<Duration>> = const { Cell::new(None) };
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

/// What a future gives, waited for on this thread.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Sleeper(thread::current())));
    let mut context = Context::from_waker(&waker);
    // A transport may wait for the pieces of a body while it is itself waited for.
    let outer = DUE.take();
    let output = loop {
        DUE.set(None);
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            break output;
        }
        match DUE.get() {
            Some(due) => thread::park_timeout(due.saturating_sub(since_start())),
            None => thread::park(),
        }
    };
    DUE.set(outer);
    output
}
