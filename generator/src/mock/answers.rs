//! Answers in the API's own words: its envelope, its codes, its pages.

use serde_json::{Value, json};

use super::message::Answer;
use crate::config::{Config, ErrorCode, ErrorKind};

/// Members of an object, each with its value as JSON text.
pub(crate) type Members = Vec<(String, String)>;

/// JSON text of an object.
pub(crate) fn object(members: &Members) -> String {
    let member = |(key, value): &(String, String)| {
        format!("{}:{value}", Value::from(key.as_str()))
    };
    format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(","))
}

/// The members of an object.
pub(crate) fn members_of(value: &Value) -> Members {
    let members = value.as_object().into_iter().flatten();
    members.map(|(key, value)| (key.clone(), value.to_string())).collect()
}

/// The envelope's own members, of success.
pub(crate) fn envelope(config: &Config) -> Members {
    members(
        config,
        config.envelope.as_ref().map_or(0, |envelope| envelope.success),
        "success",
    )
}

fn members(config: &Config, code: i64, message: &str) -> Members {
    config.envelope.as_ref().map_or_else(Vec::new, |envelope| {
        vec![
            (envelope.code.clone(), code.to_string()),
            (envelope.message.clone(), Value::from(message).to_string()),
        ]
    })
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    NoPath,
    NoMethod,
    NotSignedIn,
    Wrong,
    TooLong,
    NoRecord,
}

impl Refusal {
    fn status(self) -> u16 {
        match self {
            Self::Wrong => 400,
            Self::NotSignedIn => 401,
            Self::NoPath | Self::NoRecord => 404,
            Self::NoMethod => 405,
            Self::TooLong => 413,
        }
    }

    fn kind(self) -> ErrorKind {
        match self {
            Self::NoPath | Self::NoMethod | Self::Wrong | Self::TooLong => {
                ErrorKind::Request
            }
            Self::NotSignedIn => ErrorKind::Authorization,
            Self::NoRecord => ErrorKind::NotFound,
        }
    }
}

/// A refusal in the API's envelope.
pub(crate) fn refusal(config: &Config, refusal: Refusal, message: &str) -> Answer {
    let status = refusal.status();
    let code = code(config, status, refusal.kind());
    refused(config, status, code.map(|code| code.code), message)
}

/// The code that the configuration has for a status and a kind: for both, else for one of them.
fn code(config: &Config, status: u16, kind: ErrorKind) -> Option<&ErrorCode> {
    let find =
        |fits: &dyn Fn(&ErrorCode) -> bool| config.errors.iter().find(|code| fits(code));
    find(&|code| code.kind == kind && code.status == Some(status))
        .or_else(|| find(&|code| code.kind == kind && code.status.is_none()))
        .or_else(|| find(&|code| code.status == Some(status)))
}

fn refused(config: &Config, status: u16, code: Option<i64>, message: &str) -> Answer {
    let members = members(config, code.unwrap_or(i64::from(status)), message);
    let members = if members.is_empty() {
        vec![("message".to_owned(), Value::from(message).to_string())]
    } else {
        members
    };
    Answer::json(status, object(&members))
}

/// The answer to a call that is refused on request.
pub(crate) fn fault(
    config: &Config,
    status: u16,
    asked: Option<i64>,
    retry_after: Option<u64>,
) -> Answer {
    let known = config.errors.iter().find(|known| match asked {
        Some(code) => known.code == code,
        None => known.status == Some(status),
    });
    let message = known.map_or("refused on request", |known| known.meaning.as_str());
    let code = asked.or(known.map(|known| known.code));
    let mut answer = refused(config, status, code, message);
    let headers = config.limits.as_ref().map(|limits| &limits.headers);
    let header = |name: &str| headers.and_then(|headers| headers.get(name));
    if let Some(seconds) = retry_after {
        let name = header("retry_after").map_or("retry-after", String::as_str);
        answer = answer.with_header(name, seconds.to_string());
    }
    if known.is_some_and(|known| known.kind == ErrorKind::Quota) {
        for (name, value) in [("remaining", 0), ("reset", 3600)] {
            if let Some(header) = header(name) {
                answer = answer.with_header(header, value.to_string());
            }
        }
    }
    answer
}

/// A web page where nobody wants one.
pub(crate) fn web_page() -> Answer {
    let page = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in</body></html>\n";
    Answer::new(200, "text/html;charset=UTF-8", page)
}

/// Where in a list a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cut {
    pub(crate) page: u64,
    pub(crate) per_page: u64,
    pub(crate) has_more: bool,
}

/// The member that tells where a page stands.
pub(crate) fn page_context(config: &Config, cut: Cut) -> Members {
    let Some(paging) = &config.paging else { return Vec::new() };
    let context = json!({
        &paging.page: cut.page,
        &paging.per_page: cut.per_page,
        &paging.more: cut.has_more,
    });
    vec![(paging.context.clone(), context.to_string())]
}
