//! One piece of work that many wait for. Whoever waits carries it on; nobody's leaving breaks it off.

use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker};

use super::super::transport::Boxed;

/// Work under way, and its result.
pub(super) struct Flight<T> {
    work: Mutex<Option<Boxed<'static, T>>>,
    waiting: Arc<Waiting>,
    result: Mutex<Option<T>>,
}

/// Everybody who waits is woken when the work can go on: any of them may be gone by then.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut wakers = lock(&self.0);
        if !wakers.iter().any(|known| known.will_wake(waker)) {
            wakers.push(waker.clone());
        }
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let wakers = std::mem::take(&mut *lock(&self.0));
        wakers.into_iter().for_each(Waker::wake);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: Clone + Send + 'static> Flight<T> {
    pub(super) fn new(work: impl Future<Output = T> + Send + 'static) -> Arc<Self> {
        Arc::new(Self {
            work: Mutex::new(Some(Box::pin(work))),
            waiting: Arc::default(),
            result: Mutex::new(None),
        })
    }

    /// The result, once it is there.
    pub(super) async fn landed(self: Arc<Self>) -> T {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<T> {
        self.waiting.add(context.waker());
        let mut work = match self.work.try_lock() {
            Ok(work) => work,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            // Somebody carries it on at this very moment, and wakes the others when there is news.
            Err(TryLockError::WouldBlock) => {
                return lock(&self.result).clone().map_or(Poll::Pending, Poll::Ready);
            }
        };
        if let Some(future) = work.as_mut() {
            let waker = Waker::from(Arc::clone(&self.waiting));
            let Poll::Ready(result) =
                future.as_mut().poll(&mut Context::from_waker(&waker))
            else {
                return Poll::Pending;
            };
            *lock(&self.result) = Some(result);
            *work = None;
            drop(work);
            Arc::clone(&self.waiting).wake();
        }
        lock(&self.result).clone().map_or(Poll::Pending, Poll::Ready)
    }
}
