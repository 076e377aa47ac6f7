//! Time: what it is and how to wait for it. A trait, so that tests need not wait.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::LazyLock;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use super::transport::Boxed;

/// The time a client goes by.
pub trait Clock: Send + Sync + 'static {
    /// The time since some fixed moment. It never jumps, whatever is done to the clock on the wall.
    fn now(&self) -> Duration;

    /// The time of day, for dates that services send.
    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Waits.
    fn sleep(&self, time: Duration) -> Boxed<'static, ()>;
}

static START: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The time since the first look at the clock of this machine.
pub(crate) fn since_start() -> Duration {
    // `START` is not to be later than the look that begins it.
    let start = *START;
    Instant::now().duration_since(start)
}

/// The clock of this machine, with the timers of tokio.
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Duration {
        since_start()
    }

    fn sleep(&self, time: Duration) -> Boxed<'static, ()> {
        Box::pin(async move { tokio::time::sleep(time).await })
    }
}

/// What a future gives, unless it takes longer than it may; nothing then, and the future is dropped.
pub async fn within<F: Future>(
    clock: &dyn Clock,
    time: Duration,
    future: F,
) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut sleep = clock.sleep(time);
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        sleep.as_mut().poll(context).map(|()| None)
    })
    .await
}
