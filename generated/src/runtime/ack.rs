//! What is returned where a service only says that it did as asked.

use super::answer::{Reply, Returned};
use super::error::Error;
use super::json::{self, Map, Value};

/// The service's word that it did as asked, with whatever else it said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ack {
    /// The code of success.
    pub code: Option<String>,
    /// The service's message, for people.
    pub message: Option<String>,
    /// Whatever else the answer holds.
    pub extra: Map<Value>,
}

impl Returned for Ack {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        let envelope = reply.service.envelope;
        reply.check_envelope()?;
        Ok(Self {
            code: envelope.and_then(|envelope| reply.word(envelope.code)),
            message: envelope.and_then(|envelope| reply.word(envelope.message)),
            extra: reply.extra(None)?,
        })
    }
}

impl Reply {
    /// The keys of the body that are not the envelope's, the paging's or the payload's, with their values.
    pub(super) fn extra(&self, payload: Option<&str>) -> Result<Map<Value>, Error> {
        let keys = self.own_keys().filter(|key| Some(*key) != payload);
        keys.map(|key| {
            let value = json::decode(self.member(key).unwrap_or("null"));
            value
                .map(|value| (key, value))
                .map_err(|error| self.misfit(Some(key), error))
        })
        .collect()
    }
}
