//! Time: what it is and how to wait for it. A trait, so that tests need not wait.

#[cfg(not(target_family = "wasm"))]
mod machine;

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, SystemTime};

#[cfg(not(target_family = "wasm"))]
pub use self::machine::TokioClock;
#[cfg(feature = "blocking")]
pub(crate) use self::machine::since_start;
use super::transport::Boxed;

/// The time a client goes by.
pub trait Clock: Send + Sync + 'static {
    /// The time since some fixed moment. It never jumps, whatever is done to the clock on the wall.
    fn now(&self) -> Duration;

    /// The time of day, for dates that services send. In a browser there is none to fall back on.
    #[cfg(not(target_family = "wasm"))]
    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    /// The time of day, for dates that services send.
    #[cfg(target_family = "wasm")]
    fn time_of_day(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, time: Duration) -> Boxed<'static, ()>;
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
