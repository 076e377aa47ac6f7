//! What all calls can do: be awaited, looked at, given more time. What each takes stands with each.

use std::future::Future;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::answer::{Reply, Returned};
use super::call;
use super::endpoint::Answer;
use super::error::Error;
use super::exchange::RawAnswer;
use super::file::OpenFile;
use super::preview::Preview;
use super::request::Request;
use super::retry::Retry;
use super::transport::Boxed;

/// A call of the service: `.await` sends it.
pub trait Operation: Sized {
    /// What the call returns.
    type Output: Returned;

    /// The call being put together.
    fn request(&self) -> &Request;

    /// The call being put together, for parameters the documents do not know.
    fn request_mut(&mut self) -> &mut Request;

    /// The call being put together.
    fn into_request(self) -> Request;

    /// The call exactly as it would be sent, without sending it.
    ///
    /// # Errors
    /// If it cannot be sent.
    fn build(self) -> Result<Preview, Error> {
        Preview::of(self.request())
    }

    /// Allows each attempt and its answer this much time together; calls that carry files, so much without any progress.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.request_mut().timeout = Some(timeout);
        self
    }

    /// Allows the call this much time altogether, with waiting for its turn, repetitions and waiting between them.
    #[must_use]
    fn total_timeout(mut self, timeout: Duration) -> Self {
        self.request_mut().total_timeout = Some(timeout);
        self
    }

    /// Says how often the call is repeated if it fails.
    #[must_use]
    fn retry(mut self, retry: Retry) -> Self {
        self.request_mut().retry = Some(retry);
        self
    }

    /// Sends the call once and takes the answer as it is, whatever its status and content.
    fn send_raw(self) -> Boxed<'static, Result<RawAnswer, Error>> {
        let request = self.into_request();
        Box::pin(async move { call::raw(&request).await })
    }

    /// Sends the call and takes the answer as a file that is read piece by piece. Once it is open, nothing is repeated.
    fn open(self) -> Boxed<'static, Result<OpenFile, Error>> {
        let mut request = self.into_request();
        request.answer = Answer::Bytes;
        Box::pin(async move { call::open(&request).await })
    }

    /// Sends the call and saves the answer under a path, whole or not at all; gives its length in bytes. A file that breaks
    /// off half way is asked for again, as often as any call is repeated. Writing takes the time of the thread it runs on.
    fn save_to(self, path: impl Into<PathBuf>) -> Boxed<'static, Result<u64, Error>> {
        let (mut request, path) = (self.into_request(), path.into());
        request.answer = Answer::Bytes;
        Box::pin(async move { call::save(&request, &path).await })
    }
}

/// A kind of call that the documents declare. What is fixed about it for the service is its `ENDPOINT`; this is what is
/// fixed about it for the compiler.
pub trait Declared {
    /// What the call returns.
    type Output: Returned;
}

/// A call that was sent, on its way to what it returns.
///
/// Sending is one future for all calls; only the last step, reading the answer, knows the type.
#[must_use = "futures do nothing unless awaited"]
pub struct Sending<T> {
    reply: Boxed<'static, Result<Reply, Error>>,
    output: PhantomData<fn() -> T>,
}

impl<T: Returned> Sending<T> {
    /// Sends a call.
    pub fn of(request: Request) -> Self {
        Self { reply: reply(request), output: PhantomData }
    }
}

fn reply(request: Request) -> Boxed<'static, Result<Reply, Error>> {
    Box::pin(async move { call::reply(&request).await })
}

impl<T: Returned> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply.as_mut().poll(context).map(|reply| T::from_reply(&reply?))
    }
}
