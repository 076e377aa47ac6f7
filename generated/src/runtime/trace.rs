//! Spans for whoever collects them: one for a call, one within it for each attempt, with the names OpenTelemetry gives
//! what is said of HTTP. Neither bodies nor ids nor addresses are told. Without the feature `tracing` nothing is.

use super::client::Settings;
use super::endpoint::Endpoint;
use super::error::Error;

#[cfg(feature = "tracing")]
mod telling {
    use tracing::Instrument;

    use super::{Endpoint, Error, Settings};

    /// A call that is told.
    pub(crate) struct Span {
        span: tracing::Span,
        endpoint: &'static Endpoint,
    }

    impl Span {
        pub(crate) fn of_call(endpoint: &'static Endpoint, settings: &Settings) -> Self {
            let span = tracing::info_span!(
                "call",
                operation = endpoint.id,
                "http.request.method" = endpoint.method.as_str(),
                "url.template" = endpoint.path,
                "server.address" = settings.host(),
                "error.type" = tracing::field::Empty,
            );
            Self { span, endpoint }
        }

        pub(crate) fn attempt(&self, repetition: u32) -> Self {
            let span = tracing::info_span!(
                parent: &self.span,
                "attempt",
                "http.request.method" = self.endpoint.method.as_str(),
                "url.template" = self.endpoint.path,
                "http.request.resend_count" = repetition,
                "http.response.status_code" = tracing::field::Empty,
                "error.type" = tracing::field::Empty,
                "service.code" = tracing::field::Empty,
            );
            Self { span, endpoint: self.endpoint }
        }

        pub(crate) fn around<F: Future>(
            &self,
            work: F,
        ) -> impl Future<Output = F::Output> {
            work.instrument(self.span.clone())
        }

        pub(crate) fn answered(&self, status: u16) {
            self.span.record("http.response.status_code", status);
        }

        pub(crate) fn failed(&self, error: &Error) {
            if let Some(status) = error.status() {
                self.answered(status);
            }
            self.span.record("error.type", tracing::field::debug(error.kind()));
            if let Some(code) = error.code() {
                self.span
                    .record("service.code", code.chars().take(32).collect::<String>());
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod telling {
    use super::{Endpoint, Error, Settings};

    /// A call that is not told.
    pub(crate) struct Span;

    impl Span {
        pub(crate) fn of_call(_: &'static Endpoint, _: &Settings) -> Self {
            Self
        }

        pub(crate) fn attempt(&self, _: u32) -> Self {
            Self
        }

        pub(crate) fn around<F: Future>(&self, work: F) -> F {
            work
        }

        pub(crate) fn answered(&self, _: u16) {}

        pub(crate) fn failed(&self, _: &Error) {}
    }
}

pub(crate) use telling::Span;
