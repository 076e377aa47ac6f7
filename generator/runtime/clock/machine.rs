//! The clock of this machine. A browser has neither its moments nor its timers.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use super::super::transport::Boxed;
use super::Clock;

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
