//! The same work on many things at once, with results in the order of the things. Knows nothing of the work.

use std::num::NonZero;
use std::panic;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread::{self, Builder};

use crate::bounds;

/// What `each` makes of every item, in their order.
///
/// Every thread has the stack that the deepest document needs, so that the frames of `openapiv3` fit also in a debug
/// build, where those of a test or of a build script would not.
pub(crate) fn map<T: Send, R: Send>(
    items: impl IntoIterator<Item = T>,
    each: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let items: Vec<T> = items.into_iter().collect();
    let threads = items.len().min(*THREADS);
    let waiting = Mutex::new(items.into_iter().enumerate());
    let work = || {
        let mut done = Vec::new();
        loop {
            // Nothing panics while the lock is held.
            let next = waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((index, item)) = next else { return done };
            done.push((index, each(item)));
        }
    };
    let mut done: Vec<(usize, R)> = thread::scope(|scope| {
        let begin =
            |_| Builder::new().stack_size(bounds::STACK_BYTES).spawn_scoped(scope, work);
        let started: Vec<_> =
            (0..threads).filter_map(|index| begin(index).ok()).collect();
        // Where no thread can be had, the caller's own does all.
        let mut done = if started.is_empty() { work() } else { Vec::new() };
        for thread in started {
            match thread.join() {
                Ok(part) => done.extend(part),
                Err(cause) => panic::resume_unwind(cause),
            }
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Asked for once: the answer stands in a dozen of the system's files.
static THREADS: LazyLock<usize> = LazyLock::new(|| {
    thread::available_parallelism().map_or(1, NonZero::get).min(bounds::THREADS)
});

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let doubled = map(0..1_000, |number| number * 2);
        assert_eq!(doubled, (0..1_000).map(|number| number * 2).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_makes_nothing() {
        assert!(map(Vec::<u8>::new(), |byte| byte).is_empty());
    }

    #[test]
    #[should_panic(expected = "the seventh")]
    fn a_panic_arrives_as_it_was() {
        map(0..10, |number| assert!(number != 7, "the seventh"));
    }
}
