//! Conversions to and from the types of the `time` crate.

use ::time::format_description::well_known::Rfc3339;
use ::time::{Month, OffsetDateTime};

use super::{Date, DateTime, InvalidDate, InvalidDateTime};

impl TryFrom<&Date> for ::time::Date {
    type Error = InvalidDate;

    fn try_from(date: &Date) -> Result<Self, InvalidDate> {
        let (year, month, day) = date.ymd().ok_or(InvalidDate)?;
        let month = Month::try_from(month).map_err(|_| InvalidDate)?;
        Self::from_calendar_date(i32::from(year), month, day).map_err(|_| InvalidDate)
    }
}

/// Days outside the years 0 to 9999 become text no service will accept.
impl From<::time::Date> for Date {
    fn from(date: ::time::Date) -> Self {
        Self::from(format!(
            "{:04}-{:02}-{:02}",
            date.year(),
            u8::from(date.month()),
            date.day()
        ))
    }
}

impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = InvalidDateTime;

    fn try_from(moment: &DateTime) -> Result<Self, InvalidDateTime> {
        let text = moment.to_rfc3339().ok_or(InvalidDateTime)?;
        Self::parse(&text, &Rfc3339).map_err(|_| InvalidDateTime)
    }
}

impl TryFrom<OffsetDateTime> for DateTime {
    type Error = InvalidDateTime;

    /// Fails for offsets with seconds and for years of five digits, which no common form can say.
    fn try_from(moment: OffsetDateTime) -> Result<Self, InvalidDateTime> {
        moment.format(&Rfc3339).map(Self::from).map_err(|_| InvalidDateTime)
    }
}

super::owned!(Date => ::time::Date, InvalidDate);
super::owned!(DateTime => OffsetDateTime, InvalidDateTime);
