//! For tests of programs that use the client: a transport that answers from a list, and a clock that need not be waited for.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::clock::Clock;
use super::transport::{Boxed, Failure, Incoming, Outgoing, Transport, TransportError};

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A transport that gives prepared answers in their order and remembers what was sent. Clones share both.
#[derive(Clone, Default)]
pub struct Replay(Arc<Mutex<Played>>);

#[derive(Default)]
struct Played {
    answers: VecDeque<Result<(StatusCode, HeaderMap, Bytes), Failure>>,
    heard: Vec<http::Request<Bytes>>,
}

impl Replay {
    /// One that has no answer yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer in JSON.
    #[must_use]
    pub fn json(self, status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.answer(status, headers, body)
    }

    /// Adds an answer.
    #[must_use]
    pub fn answer(
        self,
        status: StatusCode,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Self {
        lock(&self.0).answers.push_back(Ok((status, headers, body.into())));
        self
    }

    /// Adds a call that does not get through.
    #[must_use]
    pub fn failure(self, failure: Failure) -> Self {
        lock(&self.0).answers.push_back(Err(failure));
        self
    }

    /// What was sent so far, secrets included. Bodies that are sent piece by piece are left out.
    #[must_use]
    pub fn heard(&self) -> Vec<http::Request<Bytes>> {
        lock(&self.0).heard.clone()
    }
}

impl Transport for Replay {
    fn send(&self, call: Outgoing) -> Boxed<'_, Result<Incoming, TransportError>> {
        let mut played = lock(&self.0);
        let request =
            call.request.map(|body| body.as_bytes().cloned().unwrap_or_default());
        played.heard.push(request);
        // Where no answer is left, nobody is there.
        let answer = played.answers.pop_front().unwrap_or(Err(Failure::Connect));
        let answer = answer.map_err(TransportError::new);
        Box::pin(ready(
            answer.map(|(status, headers, body)| Incoming::whole(status, headers, body)),
        ))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay").field("calls", &lock(&self.0).heard.len()).finish()
    }
}

/// A clock that stands still until all who work by it wait, and then jumps to the next moment somebody waits for. Clones
/// show the same time.
#[derive(Clone, Default)]
pub struct VirtualClock(Arc<Mutex<Time>>);

#[derive(Default)]
struct Time {
    now: Duration,
    /// How far the clock on the wall was set forward, and how far back.
    wall: (Duration, Duration),
    tickets: u64,
    waiting: BTreeMap<(Duration, u64), Waker>,
}

impl VirtualClock {
    /// A clock at its beginning.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets time pass.
    pub fn advance(&self, time: Duration) {
        let now = lock(&self.0).now + time;
        self.pass_to(now);
    }

    /// Sets the clock on the wall forward and back, as somebody might do while a program runs.
    pub fn set_wall(&self, forward: Duration, back: Duration) {
        lock(&self.0).wall = (forward, back);
    }

    fn pass_to(&self, now: Duration) {
        let mut time = lock(&self.0);
        time.now = now;
        let later = time.waiting.split_off(&(now, u64::MAX));
        let due = std::mem::replace(&mut time.waiting, later);
        drop(time);
        due.into_values().for_each(Waker::wake);
    }

    /// Runs a future; whenever it waits for time only, that time passes at once.
    ///
    /// # Panics
    /// If it waits for something that never comes.
    pub fn run<F: Future>(&self, future: F) -> F::Output {
        let mut outputs = self.run_all([future]);
        outputs.pop().expect("one future gives one output")
    }

    /// Runs futures beside one another, as [`run`](Self::run) does one, and gives their outputs in order.
    ///
    /// # Panics
    /// If one waits for something that never comes.
    pub fn run_all<F: Future>(
        &self,
        futures: impl IntoIterator<Item = F>,
    ) -> Vec<F::Output> {
        let mut tasks: Vec<_> =
            futures.into_iter().map(|future| Some(Box::pin(future))).collect();
        let mut outputs: Vec<_> = tasks.iter().map(|_| None).collect();
        let awake = Arc::new(Mutex::new((0..tasks.len()).collect::<VecDeque<_>>()));
        let mut left = tasks.len();
        while left > 0 {
            let next = lock(&awake).pop_front();
            let Some(index) = next else {
                let earliest = lock(&self.0).waiting.keys().map(|(at, _)| *at).next();
                self.pass_to(earliest.expect("somebody waits for a time that comes"));
                continue;
            };
            let waker = Waker::from(Arc::new(Task { index, awake: Arc::clone(&awake) }));
            let Some(task) = &mut tasks[index] else { continue };
            let polled = task.as_mut().poll(&mut Context::from_waker(&waker));
            if let Poll::Ready(output) = polled {
                (tasks[index], outputs[index]) = (None, Some(output));
                left -= 1;
            }
        }
        outputs.into_iter().flatten().collect()
    }
}

struct Task {
    index: usize,
    awake: Arc<Mutex<VecDeque<usize>>>,
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        let mut awake = lock(&self.awake);
        if !awake.contains(&self.index) {
            awake.push_back(self.index);
        }
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        lock(&self.0).now
    }

    fn time_of_day(&self) -> SystemTime {
        let time = lock(&self.0);
        // The first moment of 2026, counted from that of 1970.
        let start = Duration::from_secs(1_767_225_600);
        SystemTime::UNIX_EPOCH + start + time.now + time.wall.0 - time.wall.1
    }

    fn sleep(&self, time: Duration) -> Boxed<'static, ()> {
        let at = self.now().saturating_add(time);
        Box::pin(Timer { clock: self.clone(), at, ticket: None })
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VirtualClock").field(&self.now()).finish()
    }
}

struct Timer {
    clock: VirtualClock,
    at: Duration,
    /// Which of the waiting it is, once it waits.
    ticket: Option<u64>,
}

impl Future for Timer {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut time = lock(&clock.0);
        if self.at <= time.now {
            return Poll::Ready(());
        }
        let ticket = *self.ticket.get_or_insert_with(|| {
            time.tickets += 1;
            time.tickets
        });
        time.waiting.insert((self.at, ticket), context.waker().clone());
        Poll::Pending
    }
}

/// A moment nobody waits for any more is none to jump to.
impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            lock(&self.clock.0).waiting.remove(&(self.at, ticket));
        }
    }
}
