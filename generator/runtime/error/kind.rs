//! The kinds of error.

/// The kinds of error, by what a caller can do about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument cannot be sent. Nothing was.
    InvalidInput,
    /// The client lacks a setting the call needs, or was given one that cannot be, or that the service does not accept.
    /// Nothing was done, and neither repeating the call nor another token helps.
    Configuration,
    /// No connection came about. Nothing was sent.
    Connect,
    /// The connection broke after the call began.
    Transport,
    /// The time allowed ran out.
    Timeout,
    /// The token or key was not accepted (status 401).
    Unauthorized,
    /// The token or key does not allow this call (status 403).
    Forbidden,
    /// There is no such thing (status 404 or 410).
    NotFound,
    /// Too many calls in a short time (status 429). Nothing was done; [`Error::retry_after`](super::Error::retry_after) may say how long to wait.
    RateLimited,
    /// Too many calls at the same time. Nothing was done.
    Concurrency,
    /// The calls of the day are used up. [`Error::retry_after`](super::Error::retry_after) says when they are counted anew, if that is known.
    DailyQuota,
    /// The token cannot be renewed: the user has to consent again.
    ReauthRequired,
    /// The service refused the call for a reason its code and message tell.
    Refused,
    /// The service failed (status 500 and above).
    Server,
    /// The answer sends the caller to another address. It is never followed.
    Redirected,
    /// The answer is something else than the call returns, such as a web page.
    UnexpectedContent,
    /// The answer has no body although the call returns something.
    EmptyAnswer,
    /// The answer is broken or cut short.
    Malformed,
    /// The answer is JSON of another shape; [`Error::path`](super::Error::path) tells where.
    Decode,
    /// The answer is larger than allowed.
    TooLarge,
    /// A file of this machine cannot be written.
    File,
}
