//! Answers, checked for what went wrong. Taking them in stands in `exchange`, what the call returns in `payload`.

mod payload;

use std::ops::Range;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use super::client::Client;
use super::endpoint::{Answer, Endpoint};
use super::error::{Error, ErrorKind};
use super::exchange::RawAnswer;
use super::file::is_unwanted_page;
use super::json::{DecodeError, Reader};
use super::request::Request;
use super::retry::asked_wait;
use super::service::Service;
use super::token::AccessToken;

pub use self::payload::Returned;

/// The most characters of an answer that an error keeps.
const EXCERPT_LIMIT: usize = 512;

/// Where services and what stands before them say what is wrong, if not in an envelope.
const FOREIGN_WORDS: [&str; 5] =
    ["message", "error_description", "detail", "error", "title"];

/// An answer that was checked: it says the call succeeded, and has the kind of content the call returns.
#[derive(Debug)]
pub struct Reply {
    pub(super) endpoint: &'static Endpoint,
    pub(super) service: &'static Service,
    /// How the payload stands in it: as the endpoint says, or as the call asked for it.
    pub(super) answer: Answer,
    pub(super) raw: RawAnswer,
    /// Who knows the secrets that the service may repeat.
    client: Client,
    token: Option<AccessToken>,
    /// The members of the object the body is, if it is one, and where in the body their values stand.
    members: Vec<(String, Range<usize>)>,
}

impl Reply {
    pub(super) fn understand(
        request: &Request,
        raw: RawAnswer,
        token: Option<&AccessToken>,
    ) -> Result<Self, Error> {
        let mut reply = Self {
            endpoint: request.endpoint,
            service: request.client.0.service,
            answer: request.answer,
            raw,
            client: request.client.clone(),
            token: token.cloned(),
            members: Vec::new(),
        };
        let broken = reply.find_members().err();
        reply.check_refusal()?;
        if is_unwanted_page(request, &reply.raw.headers) {
            return Err(
                reply.error(ErrorKind::UnexpectedContent, "the answer is a web page")
            );
        }
        reply.check_content()?;
        match broken {
            Some(error) if reply.answer.is_json() => Err(reply.unreadable(error)),
            _ => Ok(reply),
        }
    }

    /// What comes before a break is kept: the code and message of a failure often stand first.
    fn find_members(&mut self) -> Result<(), DecodeError> {
        let mut members = Vec::new();
        let read = find_members(self.text(), &mut members);
        self.members = members;
        read
    }

    /// The body as text, without the mark some services begin it with; empty if it is none.
    fn text(&self) -> &str {
        let text = std::str::from_utf8(&self.raw.body).unwrap_or_default();
        text.strip_prefix('\u{feff}').unwrap_or(text)
    }

    fn check_refusal(&self) -> Result<(), Error> {
        let status = self.raw.status;
        let envelope = self.service.envelope;
        let code = envelope.and_then(|envelope| self.word(envelope.code));
        let is_foreign = envelope.is_some() && self.is_foreign_failure();
        let message = match envelope {
            Some(envelope) if !is_foreign => self.word(envelope.message),
            _ => FOREIGN_WORDS.iter().find_map(|key| self.word(key)),
        };
        // A record sent without an envelope may have a key of the same name as the code's.
        let is_enveloped = message.is_some()
            || matches!(
                self.answer,
                Answer::Ack | Answer::Undeclared | Answer::Key(_) | Answer::List(_)
            );
        let failed = envelope.is_some_and(|envelope| {
            code.as_ref().is_some_and(|code| code != envelope.success)
        });
        if status.is_success() && !(failed && is_enveloped) && !is_foreign {
            return Ok(());
        }
        let meaning = code.as_ref().filter(|_| failed);
        let meaning = meaning.and_then(|code| self.service.meaning(code));
        let kind = meaning.unwrap_or_else(|| refusal(status));
        let detail = words(kind);
        let message = message.map(|message| self.hide_secrets(&message));
        let now = self.client.0.clock.time_of_day();
        Err(self
            .error(kind, detail)
            .with_words(code, message)
            .with_hints(self.request_id(), self.retry_after(now)))
    }

    /// Whether something before the service answered, which speaks of an error in words of its own: there is neither the
    /// envelope nor what was asked for.
    fn is_foreign_failure(&self) -> bool {
        let has = |key: &str| self.member(key).is_some();
        let is_asked_for = match self.answer {
            Answer::Key(key) | Answer::List(key) => has(key),
            Answer::Ack => false,
            _ => true,
        };
        let is_enveloped =
            self.service.envelope.is_none_or(|envelope| has(envelope.code));
        !is_asked_for && !is_enveloped && self.word("error").is_some()
    }

    /// That the answer is an object, as the envelope is.
    pub(super) fn check_envelope(&self) -> Result<(), Error> {
        let text = self.text().trim_ascii_start();
        let is_none = self.service.envelope.is_none() || text.is_empty();
        if is_none || text.starts_with('{') {
            return Ok(());
        }
        Err(self.unreadable(DecodeError::unfit("an object", "another value")))
    }

    fn check_content(&self) -> Result<(), Error> {
        let text = self.text().trim_ascii_start();
        let content_type =
            self.header("content-type").unwrap_or_default().to_ascii_lowercase();
        let answer = self.answer;
        let is_html = content_type.contains("html");
        if answer == Answer::Nothing && is_html && !self.raw.body.is_empty() {
            return Err(
                self.error(ErrorKind::UnexpectedContent, "the answer is a web page")
            );
        }
        if !answer.is_json() {
            return Ok(());
        }
        if self.raw.body.trim_ascii().is_empty() {
            let says_so = self.raw.status == StatusCode::NO_CONTENT
                || self.service.envelope.is_none();
            let fine = answer == Answer::Ack && says_so;
            return if fine {
                Ok(())
            } else {
                Err(self.error(ErrorKind::EmptyAnswer, "the answer is empty"))
            };
        }
        let begins_as_json =
            text.starts_with(|c: char| "{[\"-tfn".contains(c) || c.is_ascii_digit());
        if begins_as_json && !is_html {
            Ok(())
        } else if content_type.contains("json") {
            Err(self
                .error(ErrorKind::Malformed, "the answer is not the JSON it says it is"))
        } else {
            Err(self.error(ErrorKind::UnexpectedContent, "the answer is not JSON"))
        }
    }

    pub(super) fn error(&self, kind: ErrorKind, detail: &'static str) -> Error {
        self.tell(Error::new(kind, detail), self.text())
    }

    pub(super) fn unreadable(&self, error: DecodeError) -> Error {
        let value = error.value_in(self.text());
        self.tell(Error::decode(error), value)
    }

    /// An error with what is known of the answer, of which a text is to be kept.
    fn tell(&self, error: Error, text: &str) -> Error {
        // Secrets are hidden before the cut: half of one would not be found.
        let start: String = text.chars().take(16 * EXCERPT_LIMIT).collect();
        let start = self.hide_secrets(&start);
        error
            .of(self.endpoint)
            .with_status(self.raw.status.as_u16())
            .with_hints(self.request_id(), None)
            .with_excerpt(start.chars().take(EXCERPT_LIMIT).collect())
    }

    fn hide_secrets(&self, text: &str) -> String {
        self.client.0.hide_secrets(text, self.token.as_ref())
    }

    /// The text or number under a key of the body; a blank is none.
    pub(super) fn word(&self, key: &str) -> Option<String> {
        let mut reader = Reader::new(self.member(key)?);
        let text = reader.text("text").ok()?;
        (!text.trim().is_empty()).then(|| text.into_owned())
    }

    pub(super) fn member(&self, key: &str) -> Option<&str> {
        let (_, range) = self.members.iter().rev().find(|(known, _)| known == key)?;
        self.text().get(range.clone())
    }

    /// The keys of the body that are neither the envelope's nor the paging's.
    pub(super) fn own_keys(&self) -> impl Iterator<Item = &str> {
        let (envelope, paging) = (self.service.envelope, self.service.paging);
        self.members.iter().map(|(key, _)| key.as_str()).filter(move |key| {
            envelope
                .is_none_or(|envelope| *key != envelope.code && *key != envelope.message)
                && paging.is_none_or(|paging| *key != paging.context)
        })
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.raw.headers.get(name)?.to_str().ok()
    }

    fn request_id(&self) -> Option<String> {
        self.service
            .request_id
            .iter()
            .find_map(|name| self.header(name))
            .map(str::to_owned)
    }

    fn retry_after(&self, now: SystemTime) -> Option<Duration> {
        let header = self.service.limits.retry_after_header;
        asked_wait(self.header(header)?, now)
    }
}

fn find_members(
    text: &str,
    members: &mut Vec<(String, Range<usize>)>,
) -> Result<(), DecodeError> {
    if !text.trim_ascii_start().starts_with('{') {
        return Ok(());
    }
    let mut reader = Reader::new(text);
    reader.object(&mut |key, reader| {
        members.push((key.to_owned(), reader.raw()?.range()));
        Ok(())
    })?;
    reader.finish()
}

fn refusal(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        300..=399 => ErrorKind::Redirected,
        401 => ErrorKind::Unauthorized,
        403 => ErrorKind::Forbidden,
        404 | 410 => ErrorKind::NotFound,
        429 => ErrorKind::RateLimited,
        500.. => ErrorKind::Server,
        _ => ErrorKind::Refused,
    }
}

fn words(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Redirected => "the service sent the call elsewhere",
        ErrorKind::Unauthorized => "the service did not accept the token or key",
        ErrorKind::Forbidden => "the service does not allow the call",
        ErrorKind::NotFound => "there is no such thing",
        ErrorKind::RateLimited => "too many calls",
        ErrorKind::Concurrency => "too many calls at the same time",
        ErrorKind::DailyQuota => "the calls of the day are used up",
        ErrorKind::Server => "the service failed",
        _ => "the service refused the call",
    }
}
