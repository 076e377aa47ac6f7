//! What is asked and what is answered, apart from any socket.

use std::borrow::Cow;
use std::fmt;
use std::num::IntErrorKind;
use std::time::Duration;

use hyper::HeaderMap;
use hyper::body::Bytes;
use hyper::header::HeaderValue;
use percent_encoding::percent_decode_str;

/// What is asked, taken apart.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// GET, POST …
    pub(crate) method: String,
    /// The path as sent.
    pub(crate) path: String,
    /// The pairs of the query: names decoded, values as sent, since a list is divided before it is decoded.
    pub(crate) query: Vec<(String, String)>,
    /// All headers.
    pub(crate) headers: HeaderMap,
    /// The whole body.
    pub(crate) body: Bytes,
}

impl Request {
    /// Takes a request apart. The target is path and query, as sent.
    pub(crate) fn new(
        method: &str,
        target: &str,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: pairs(query),
            headers,
            body,
        }
    }

    /// The text of a header, the first of several.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// How often a query parameter is there.
    pub(crate) fn query_count(&self, name: &str) -> usize {
        self.query.iter().filter(|(known, _)| known == name).count()
    }

    /// The media type that is wanted most, without its parameters.
    pub(crate) fn accepted(&self) -> String {
        let ranges = self.header("accept").unwrap_or_default().split(',');
        let weighed = ranges.map(|range| {
            let (name, rest) = range.split_once(';').unwrap_or((range, ""));
            let weight = rest.split(';').find_map(|word| word.trim().strip_prefix("q="));
            let weight = weight.map_or(Ok(1.0), str::parse).unwrap_or(0.0);
            (name.trim().to_ascii_lowercase(), weight)
        });
        let most = weighed.reduce(
            |most: (String, f64), next| {
                if next.1 > most.1 { next } else { most }
            },
        );
        most.map(|(name, _)| name).unwrap_or_default()
    }

    /// The last value of a query parameter, as sent.
    pub(crate) fn raw_query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().rev().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The last value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<String> {
        self.raw_query(name).map(decoded_value)
    }

    /// The number in a query parameter; of one that is too great the greatest that answers can hold.
    pub(crate) fn query_number(&self, name: &str) -> Option<u64> {
        const MOST: u64 = i64::MAX.unsigned_abs();
        match self.query(name)?.parse::<u64>() {
            Ok(number) => Some(number.min(MOST)),
            Err(error) if *error.kind() == IntErrorKind::PosOverflow => Some(MOST),
            Err(_) => None,
        }
    }

    /// The value of a cookie.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let pairs = self.header("cookie")?.split(';');
        let mut pairs = pairs.filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The media type of the body, without its parameters.
    pub(crate) fn media_type(&self) -> String {
        let whole = self.header("content-type").unwrap_or_default();
        whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }
}

/// The pairs of a query: names decoded, values as sent.
fn pairs(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decoded_value(name), value.to_owned())
    };
    pairs.map(pair).collect()
}

/// A name or value of a query, as it was meant.
pub(crate) fn decoded_value(text: &str) -> String {
    decoded(&text.replace('+', " ")).into_owned()
}

/// A segment of a path, as it was meant.
pub(crate) fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Why the body of a request is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It does not come as HTTP says.
    Broken(String),
    /// It has more bytes than this.
    TooLong(usize),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(why) => write!(f, "body cannot be read: {why}"),
            Self::TooLong(most) => write!(f, "body is longer than {most} bytes"),
        }
    }
}

/// What is answered.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: u16,
    /// Names and values of the headers.
    pub(crate) headers: Vec<(String, String)>,
    /// The body.
    pub(crate) body: Bytes,
}

impl Answer {
    /// A body of a type; of some bytes where that is none that a header can hold.
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let is_sendable = HeaderValue::from_str(content_type).is_ok();
        let content_type =
            if is_sendable { content_type } else { "application/octet-stream" };
        let headers = vec![("content-type".to_owned(), content_type.to_owned())];
        Self { status, headers, body: body.into() }
    }

    /// JSON.
    pub(crate) fn json(status: u16, text: impl Into<Bytes>) -> Self {
        Self::new(status, "application/json;charset=UTF-8", text)
    }

    /// No body at all.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// The answer with one more header.
    pub(crate) fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }
}

/// How an answer gets to who asked.
#[derive(Debug, Clone)]
pub(crate) enum Delivery {
    /// As it should.
    Whole(Answer),
    /// As it should, after a while.
    Late(Answer, Duration),
    /// The connection ends amid the body.
    Cut(Answer),
    /// The connection ends without any answer.
    Dropped,
}
