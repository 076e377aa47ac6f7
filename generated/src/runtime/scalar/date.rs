//! Days of the calendar. Moments stand in `date_time`.

use std::fmt;
use std::str::FromStr;

use super::super::json::{Decode, DecodeError, Encode, Reader, Writer};

/// A day, written `2026-11-21`; or another text the service put in the place of one, such as `17 Nov 2016`.
///
/// Such a text does not fail a whole answer: it is kept as it is, sorts after all days, and has no year.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(Form);

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Form {
    Day { year: u16, month: u8, day: u8 },
    Text(Box<str>),
}

impl Date {
    /// The day, if there is one: month and day count from 1, years have at most four digits.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let valid = year <= 9999
            && (1..=12).contains(&month)
            && day >= 1
            && day <= days_in(year, month);
        valid.then_some(Self(Form::Day { year, month, day }))
    }

    /// Year, month and day, if this is a day.
    #[must_use]
    pub fn ymd(&self) -> Option<(u16, u8, u8)> {
        match self.0 {
            Form::Day { year, month, day } => Some((year, month, day)),
            Form::Text(_) => None,
        }
    }

    /// The year, if this is a day.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        self.ymd().map(|(year, _, _)| year)
    }

    /// The month from 1 to 12, if this is a day.
    #[must_use]
    pub fn month(&self) -> Option<u8> {
        self.ymd().map(|(_, month, _)| month)
    }

    /// The day of the month from 1, if this is a day.
    #[must_use]
    pub fn day(&self) -> Option<u8> {
        self.ymd().map(|(_, _, day)| day)
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return None;
        }
        Self::new(
            digits(text, 0..4)?,
            digits(text, 5..7)?.try_into().ok()?,
            digits(text, 8..10)?.try_into().ok()?,
        )
    }
}

/// The number a range of ASCII digits denotes; nothing else parses.
pub(super) fn digits(text: &str, range: std::ops::Range<usize>) -> Option<u16> {
    let part = text.get(range)?;
    if part.bytes().all(|byte| byte.is_ascii_digit()) { part.parse().ok() } else { None }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4)
            && (!year.is_multiple_of(100) || year.is_multiple_of(400)) =>
        {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl Decode for Date {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.text("a date").map(|text| Self::from(&*text))
    }
}

impl Encode for Date {
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.to_string());
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Day { year, month, day } => write!(f, "{year:04}-{month:02}-{day:02}"),
            Form::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Day { .. } => write!(f, "Date({self})"),
            Form::Text(text) => write!(f, "Date({text:?})"),
        }
    }
}

/// Takes any text, as answers do; use [`str::parse`] to accept days only.
impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self::parse(text).unwrap_or_else(|| Self(Form::Text(text.into())))
    }
}

/// Takes any text, as answers do; use [`str::parse`] to accept days only.
impl From<String> for Date {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Date> for Date {
    fn from(date: &Date) -> Self {
        date.clone()
    }
}

/// Text that is not a day of the form `2026-11-21`, or a date that holds such text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidDate;

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form yyyy-mm-dd")
    }
}

impl std::error::Error for InvalidDate {}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        Self::parse(text).ok_or(InvalidDate)
    }
}
