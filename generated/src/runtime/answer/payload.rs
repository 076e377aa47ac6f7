//! What a call returns, found in an answer that was checked.

use std::borrow::Cow;

use super::super::endpoint::{Answer, Method};
use super::super::error::Error;
use super::super::json::{self, Decode, DecodeError, Reader};
use super::Reply;

/// What a call can return: anything that can be read from JSON, and what answers hold besides.
pub trait Returned: Sized {
    /// Reads it from an answer that was checked. Where the envelope has no code the answer counts as a success all the same
    /// if it holds what was asked for.
    ///
    /// # Errors
    /// If the answer does not fit.
    fn from_reply(reply: &Reply) -> Result<Self, Error>;
}

impl Returned for () {
    fn from_reply(_: &Reply) -> Result<Self, Error> {
        Ok(())
    }
}

impl<T: Decode> Returned for T {
    fn from_reply(reply: &Reply) -> Result<Self, Error> {
        let (key, text) = reply.payload()?;
        let read = match reply.answer {
            Answer::Key(_) => decode_something(&text),
            _ => json::decode(&text),
        };
        read.map_err(|error| reply.misfit(key, error))
    }
}

/// One thing was asked for: what stands for nothing is none, even where a list would be empty or an object without keys.
fn decode_something<T: Decode>(text: &str) -> Result<T, DecodeError> {
    let mut reader = Reader::new(text);
    let read = T::decode_optional(&mut reader)?;
    reader.finish()?;
    read.ok_or_else(|| DecodeError::unfit("a value", "none"))
}

impl Reply {
    pub(in super::super) fn misfit(
        &self,
        key: Option<&str>,
        error: DecodeError,
    ) -> Error {
        self.unreadable(match key {
            Some(key) => error.within_key(key),
            None => error,
        })
    }

    /// The JSON of what the call returns, and its key: the declared one, else the only one that is neither the
    /// envelope's nor the paging's, else none and the whole body.
    pub(in super::super) fn payload(
        &self,
    ) -> Result<(Option<&str>, Cow<'_, str>), Error> {
        let declared = match self.answer {
            Answer::Key(key) | Answer::List(key) => key,
            Answer::Undeclared => return Ok((None, self.unwrapped())),
            Answer::Text => return Ok((None, Cow::Owned(json::encode(&self.text())))),
            _ => return Ok((None, Cow::Borrowed(self.text()))),
        };
        let is_list = matches!(self.answer, Answer::List(_));
        let key = Some(declared).filter(|key| self.member(key).is_some());
        if let Some(key) = key.or_else(|| self.only_key(is_list)) {
            return Ok((Some(key), Cow::Borrowed(self.member(key).unwrap_or_default())));
        }
        let stands_bare = match is_list {
            true => self.text().trim_ascii_start().starts_with('['),
            // What was written may be confirmed and not shown. What was asked for is there or it is none.
            false => self.own_keys().next().is_some() || self.confirms_a_change(),
        };
        if stands_bare {
            Ok((None, Cow::Borrowed(self.text())))
        } else if is_list
            && self.says_success()
            && self.own_keys().all(|key| self.is_blank(key))
        {
            // Services leave the key of an empty list out, or write a blank.
            Ok((None, Cow::Borrowed("[]")))
        } else {
            let expected = if is_list { "a list" } else { "an object" };
            Err(self.misfit(Some(declared), DecodeError::unfit(expected, "none")))
        }
    }

    fn confirms_a_change(&self) -> bool {
        let envelope = self.service.envelope;
        self.endpoint.method != Method::Get
            && envelope.is_some_and(|envelope| self.member(envelope.code).is_some())
    }

    /// Whether the envelope has its code, or the paging its context: without either, what is not there is not known to be
    /// none.
    fn says_success(&self) -> bool {
        let has = |key: &str| self.member(key).is_some();
        self.service.envelope.is_none_or(|envelope| has(envelope.code))
            || self.service.paging.is_some_and(|paging| has(paging.context))
    }

    /// The object without the envelope's keys; anything else as it is.
    fn unwrapped(&self) -> Cow<'_, str> {
        if self.members.is_empty() {
            return Cow::Borrowed(self.text());
        }
        let envelope = self.service.envelope;
        let own = self.members.iter().filter(|(key, _)| {
            envelope
                .is_none_or(|envelope| key != envelope.code && key != envelope.message)
        });
        let own: Vec<String> = own
            .map(|(key, range)| {
                let value = self.text().get(range.clone()).unwrap_or("null");
                format!("{}:{value}", json::encode(key))
            })
            .collect();
        Cow::Owned(format!("{{{}}}", own.join(",")))
    }

    fn is_blank(&self, key: &str) -> bool {
        let text = self.member(key).unwrap_or_default();
        Reader::new(text).absent_list().unwrap_or_default()
    }

    fn only_key(&self, is_list: bool) -> Option<&str> {
        let fits = |key: &str| {
            !is_list || self.member(key).is_some_and(|text| text.starts_with('['))
        };
        let mut keys = self.own_keys().filter(|key| fits(key));
        keys.next().filter(|_| keys.next().is_none())
    }
}
