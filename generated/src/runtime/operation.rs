//! What all calls can do: be awaited, looked at, given more time. What each takes stands with each.

use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::answer::{Reply, Returned};
use super::error::Error;
use super::exchange::{RawAnswer, exchange};
use super::preview::Preview;
use super::request::Request;
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

    /// Allows the call and its answer this much time together.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.request_mut().timeout = Some(timeout);
        self
    }

    /// Sends the call and takes the answer as it is, whatever its status and content.
    fn send_raw(self) -> Boxed<'static, Result<RawAnswer, Error>> {
        let request = self.into_request();
        Box::pin(async move { exchange(&request).await })
    }
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
    Box::pin(async move { Reply::understand(&request, exchange(&request).await?) })
}

impl<T: Returned> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.reply.as_mut().poll(context).map(|reply| T::from_reply(&reply?))
    }
}
