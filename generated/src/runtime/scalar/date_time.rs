//! Moments, in the handful of forms services write them in. Days without a time stand in `date`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::super::json::{Decode, DecodeError, Encode, Reader, Writer};
use super::date::{Date, digits};

/// A moment as the service wrote it: `2016-06-11T17:38:06-0700`, with a colon in the offset, with `Z`, with a fraction
/// of a second, with a space for the `T`, or without an offset.
///
/// The text is kept byte for byte and written back as it came. A text of no known form, such as `4 days ago`, does
/// not fail a whole answer: it is kept too, and the accessors answer `None`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime(Box<str>);

/// The parts of a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Parts {
    ymd: (u16, u8, u8),
    hour: u8,
    minute: u8,
    second: u8,
    nanosecond: u32,
    /// Minutes east of Greenwich.
    offset: Option<i16>,
}

impl DateTime {
    /// The text as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day, in the moment's own offset.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        let (year, month, day) = self.parts()?.ymd;
        Date::new(year, month, day)
    }

    /// Hour, minute and second, in the moment's own offset.
    #[must_use]
    pub fn hms(&self) -> Option<(u8, u8, u8)> {
        self.parts().map(|parts| (parts.hour, parts.minute, parts.second))
    }

    /// The fraction of the second, in billionths.
    #[must_use]
    pub fn nanosecond(&self) -> Option<u32> {
        self.parts().map(|parts| parts.nanosecond)
    }

    /// Minutes east of Greenwich, if the text says.
    #[must_use]
    pub fn offset_minutes(&self) -> Option<i16> {
        self.parts()?.offset
    }

    /// Seconds since the beginning of 1970 in Greenwich, if the text has an offset.
    #[must_use]
    pub fn unix_timestamp(&self) -> Option<i64> {
        let parts = self.parts()?;
        let minutes = i64::from(parts.hour) * 60 + i64::from(parts.minute)
            - i64::from(parts.offset?);
        Some(
            days_since_1970(parts.ymd) * 86_400 + minutes * 60 + i64::from(parts.second),
        )
    }

    /// The same moment with the offset written `-0700`: some services read no other form in queries.
    #[must_use]
    pub fn with_basic_offset(&self) -> Self {
        let text = match (self.offset_minutes(), self.0.as_bytes()) {
            (Some(_), [.., b'Z' | b'z']) => {
                format!("{}+0000", &self.0[..self.0.len() - 1])
            }
            (Some(_), [.., b':', _, _]) => {
                let (start, minutes) = self.0.split_at(self.0.len() - 3);
                format!("{start}{}", &minutes[1..])
            }
            _ => return self.clone(),
        };
        Self(text.into())
    }

    /// The text in the standard form of RFC 3339, if the moment has an offset.
    #[must_use]
    pub fn to_rfc3339(&self) -> Option<String> {
        let parts = self.parts()?;
        let offset = parts.offset?;
        let fraction = match parts.nanosecond {
            0 => String::new(),
            nanosecond => format!(".{nanosecond:09}").trim_end_matches('0').to_owned(),
        };
        let (year, month, day) = parts.ymd;
        let Parts { hour, minute, second, .. } = parts;
        let sign = if offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
        Some(format!(
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}{sign}{hours:02}:{minutes:02}"
        ))
    }

    fn parts(&self) -> Option<Parts> {
        parse(&self.0)
    }
}

/// Days from 1970-01-01, counting years from March so that the leap day comes last.
fn days_since_1970((year, month, day): (u16, u8, u8)) -> i64 {
    let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
        - 719_468
}

fn parse(text: &str) -> Option<Parts> {
    let ymd = Date::parse(text.get(..10)?)?.ymd()?;
    let bytes = text.as_bytes();
    if !matches!(bytes.get(10)?, b'T' | b't' | b' ') || *bytes.get(13)? != b':' {
        return None;
    }
    let below = |range, limit| {
        digits(text, range).filter(|&n| n < limit).and_then(|n| u8::try_from(n).ok())
    };
    let (hour, minute) = (below(11..13, 24)?, below(14..16, 60)?);
    let (second, rest) = match bytes.get(16) {
        Some(b':') => (below(17..19, 60)?, text.get(19..)?),
        _ => (0, text.get(16..)?),
    };
    let (nanosecond, rest) = match rest.strip_prefix('.') {
        Some(rest) => fraction(rest)?,
        None => (0, rest),
    };
    let offset = if rest.is_empty() { None } else { Some(offset(rest)?) };
    Some(Parts { ymd, hour, minute, second, nanosecond, offset })
}

fn fraction(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at(length);
    if !(1..=9).contains(&length) {
        return None;
    }
    Some((format!("{digits:0<9}").parse().ok()?, rest))
}

fn offset(text: &str) -> Option<i16> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, rest) = match text.as_bytes().first()? {
        b'+' => (1, &text[1..]),
        b'-' => (-1, &text[1..]),
        _ => return None,
    };
    let (hours, minutes) = match rest.len() {
        2 => (digits(rest, 0..2)?, 0),
        4 => (digits(rest, 0..2)?, digits(rest, 2..4)?),
        5 if rest.as_bytes()[2] == b':' => (digits(rest, 0..2)?, digits(rest, 3..5)?),
        _ => return None,
    };
    if hours > 23 || minutes > 59 {
        return None;
    }
    i16::try_from(hours * 60 + minutes).ok().map(|offset| sign * offset)
}

/// By moment, then by text. Two different texts of which one has no offset, or no known form, have no order.
impl PartialOrd for DateTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        let moment = |it: &Self| Some((it.unix_timestamp()?, it.nanosecond()?));
        Some(moment(self)?.cmp(&moment(other)?).then_with(|| self.0.cmp(&other.0)))
    }
}

impl Decode for DateTime {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.text("a date and time").map(|text| Self::from(&*text))
    }
}

impl Encode for DateTime {
    fn encode(&self, writer: &mut Writer) {
        writer.string(&self.0);
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({:?})", self.0)
    }
}

/// Takes any text, as answers do; use [`str::parse`] to accept moments only.
impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

/// Takes any text, as answers do; use [`str::parse`] to accept moments only.
impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text.into_boxed_str())
    }
}

impl From<&DateTime> for DateTime {
    fn from(moment: &DateTime) -> Self {
        moment.clone()
    }
}

/// Text that is not a moment of a known form, or lacks the offset a conversion needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidDateTime;

impl fmt::Display for InvalidDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date and time of a known form")
    }
}

impl std::error::Error for InvalidDateTime {}

impl FromStr for DateTime {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        parse(text).map(|_| Self::from(text)).ok_or(InvalidDateTime)
    }
}
