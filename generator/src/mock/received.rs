//! What was asked, for tests that look at it afterwards.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::message::{Request, decoded_value};

/// A request as the mock heard it, whatever it answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// `GET`, `POST` …
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The pairs of the query, as they were meant, in their order.
    pub query: Vec<(String, String)>,
    /// Names, in small letters, and values of the headers; values that are no text are left out.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl ReceivedRequest {
    fn new(request: &Request) -> Self {
        let pair =
            |(name, value): &(String, String)| (name.clone(), decoded_value(value));
        let headers = request.headers.iter().filter_map(|(name, value)| {
            Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned()))
        });
        Self {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.iter().map(pair).collect(),
            headers: headers.collect(),
            body: request.body.to_vec(),
        }
    }

    /// The first value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(&found.1)
    }

    /// The body as JSON; nothing when it is something else.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

/// The requests heard so far, if they are kept.
#[derive(Debug)]
pub(crate) struct Received(Option<Mutex<Vec<Request>>>);

impl Received {
    pub(crate) fn new(kept: bool) -> Self {
        Self(kept.then(Mutex::default))
    }

    pub(crate) fn keep(&self, request: &Request) {
        if let Some(mut requests) = self.requests() {
            requests.push(request.clone());
        }
    }

    pub(crate) fn all(&self) -> Vec<ReceivedRequest> {
        let requests = self.requests();
        requests.iter().flat_map(|all| all.iter()).map(ReceivedRequest::new).collect()
    }

    pub(crate) fn forget(&self) {
        if let Some(mut requests) = self.requests() {
            requests.clear();
        }
    }

    fn requests(&self) -> Option<MutexGuard<'_, Vec<Request>>> {
        Some(self.0.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
