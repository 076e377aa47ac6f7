//! What can go wrong on request, and when it does.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use hyper::HeaderMap;

use crate::config::Config;

/// The header of a request that asks for a fault, as [`Fault`] is written.
pub const FAULT_HEADER: &str = "x-mock-fault";

/// Something that goes wrong on request.
///
/// Written as on the command line and in the header [`FAULT_HEADER`]: `429`, `429:44` with a code of the envelope,
/// `429:44:7` with seconds to wait as well; `html`, `empty`, `cut`, `drop`, `lose`, `slow` or `slow:250` in milliseconds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The call is refused and not carried out.
    Refused {
        /// The HTTP status.
        status: u16,
        /// The code of the envelope; else the one that the configuration has for the status. An API without an envelope
        /// has no place for one, and says so.
        code: Option<i64>,
        /// Seconds to wait, told in a header.
        retry_after: Option<u64>,
    },
    /// The call is not carried out and answered by a web page, with status 200.
    Html,
    /// The call is carried out and answered by nothing, with status 200.
    Empty,
    /// The call is carried out, and the connection ends in the middle of the answer; before it, where it has no body.
    Cut,
    /// The call is not carried out, and the connection ends without an answer.
    Dropped,
    /// The call is carried out, and the connection ends without an answer.
    Lost,
    /// The call is carried out and answered late.
    Slow(Duration),
}

impl Fault {
    /// The call is refused with this status.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::Refused { status, code: None, retry_after: None }
    }

    /// The call is refused with this status and code.
    #[must_use]
    pub fn code(status: u16, code: i64) -> Self {
        Self::Refused { status, code: Some(code), retry_after: None }
    }

    /// What a request asks for in its header; what it says is no fault where it is not one text alone.
    pub(crate) fn asked(headers: &HeaderMap) -> Result<Option<Self>, NoFault> {
        let values = headers.get_all(FAULT_HEADER).iter();
        let texts: Vec<_> =
            values.map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        if texts.is_empty() { Ok(None) } else { texts.join(", ").parse().map(Some) }
    }

    /// Why the answers of an API cannot be like that, if they cannot.
    pub(crate) fn misplaced(&self, config: &Config) -> Option<String> {
        match self {
            Self::Refused { status, code: Some(code), .. }
                if config.envelope.is_none() =>
            {
                Some(format!(
                    "the fault {status}:{code} has a code, for which answers have no place: the configuration has no [envelope]"
                ))
            }
            _ => None,
        }
    }
}

/// A text that is no fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoFault(String);

impl fmt::Display for NoFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        write!(
            f,
            "{text:?} is no fault: give a status such as 429, 429:CODE or 429:CODE:SECONDS, or html, empty, cut, drop, lose, slow, slow:MILLISECONDS"
        )
    }
}

impl std::error::Error for NoFault {}

impl FromStr for Fault {
    type Err = NoFault;

    fn from_str(text: &str) -> Result<Self, NoFault> {
        let wrong = || NoFault(text.to_owned());
        let mut words = text.trim().split(':');
        let name = words.next().unwrap_or_default();
        let mut number =
            || words.next().map(|word| word.parse::<i64>().map_err(|_| wrong()));
        let fault = match name {
            "html" => Self::Html,
            "empty" => Self::Empty,
            "cut" => Self::Cut,
            "drop" => Self::Dropped,
            "lose" => Self::Lost,
            "slow" => {
                let milliseconds = number().transpose()?.unwrap_or(2000);
                let milliseconds = u64::try_from(milliseconds).map_err(|_| wrong())?;
                Self::Slow(Duration::from_millis(milliseconds))
            }
            status => {
                let status =
                    status.parse().ok().filter(|status| (400..600).contains(status));
                let status = status.ok_or_else(wrong)?;
                let code = number().transpose()?;
                let retry_after = number().transpose()?.map(u64::try_from).transpose();
                let retry_after = retry_after.map_err(|_| wrong())?;
                Self::Refused { status, code, retry_after }
            }
        };
        if words.next().is_none() { Ok(fault) } else { Err(wrong()) }
    }
}

/// Which requests something goes wrong with, apart from those that ask for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    /// What happens to the next requests, one after the other.
    next: VecDeque<Option<Fault>>,
    /// What happens to a part of all others, in turn.
    faults: Vec<Fault>,
    /// That part, from 0 to 1.
    rate: f64,
    /// What has gathered of it since the last fault.
    due: f64,
    /// How many of them there were.
    turn: usize,
}

impl Plan {
    /// Adds to what happens to the next requests; nothing is a request that all goes well with.
    pub(crate) fn then(&mut self, faults: impl IntoIterator<Item = Option<Fault>>) {
        self.next.extend(faults);
    }

    /// All that may happen.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.next.iter().flatten().chain(&self.faults)
    }

    /// Forgets what was to happen to the next requests.
    pub(crate) fn reset(&mut self) {
        self.next.clear();
    }

    /// Lets one of these happen, in turn, to this part of all requests, evenly spread.
    pub(crate) fn rate(&mut self, rate: f64, faults: Vec<Fault>) {
        let rate = if rate.is_nan() { 0.0 } else { rate.clamp(0.0, 1.0) };
        (self.rate, self.faults) = (rate, faults);
    }

    /// What happens to the request that is there now.
    pub(crate) fn take(&mut self) -> Option<Fault> {
        if let Some(next) = self.next.pop_front() {
            return next;
        }
        self.due += self.rate;
        if self.faults.is_empty() || self.due < 1.0 {
            return None;
        }
        self.due -= 1.0;
        self.turn += 1;
        self.faults.get((self.turn - 1) % self.faults.len()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Fault, Plan};

    #[test]
    fn faults_are_written_in_a_word() {
        let read = |text: &str| text.parse::<Fault>().ok();
        assert_eq!(read("500"), Some(Fault::status(500)));
        assert_eq!(read("429:44"), Some(Fault::code(429, 44)));
        let all = Fault::Refused { status: 429, code: Some(44), retry_after: Some(7) };
        assert_eq!(read("429:44:7"), Some(all));
        assert_eq!(read("slow:20"), Some(Fault::Slow(Duration::from_millis(20))));
        assert_eq!(read("lose"), Some(Fault::Lost));
        for wrong in ["", "200", "slow:soon", "429:44:-1", "429:44:7:8", "html:1"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_asked_for_comes_first_and_the_rest_is_evenly_spread() {
        let mut plan = Plan::default();
        plan.rate(0.5, vec![Fault::Html, Fault::Cut]);
        plan.then([Some(Fault::Lost), None]);
        let taken: Vec<_> = (0..6).map(|_| plan.take()).collect();
        let expected =
            [Some(Fault::Lost), None, None, Some(Fault::Html), None, Some(Fault::Cut)];
        assert_eq!(taken, expected);
    }
}
