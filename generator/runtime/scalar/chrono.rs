//! Conversions to and from the types of the `chrono` crate.

use ::chrono::{Datelike, FixedOffset, NaiveDate, SecondsFormat, TimeZone};

use super::{Date, DateTime, InvalidDate, InvalidDateTime};

impl TryFrom<&Date> for NaiveDate {
    type Error = InvalidDate;

    fn try_from(date: &Date) -> Result<Self, InvalidDate> {
        let (year, month, day) = date.ymd().ok_or(InvalidDate)?;
        Self::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
            .ok_or(InvalidDate)
    }
}

/// Days outside the years 0 to 9999 become text no service will accept.
impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self::from(format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()))
    }
}

impl TryFrom<&DateTime> for ::chrono::DateTime<FixedOffset> {
    type Error = InvalidDateTime;

    fn try_from(moment: &DateTime) -> Result<Self, InvalidDateTime> {
        let text = moment.to_rfc3339().ok_or(InvalidDateTime)?;
        Self::parse_from_rfc3339(&text).map_err(|_| InvalidDateTime)
    }
}

impl<Z: TimeZone> From<::chrono::DateTime<Z>> for DateTime {
    fn from(moment: ::chrono::DateTime<Z>) -> Self {
        Self::from(moment.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

super::owned!(Date => NaiveDate, InvalidDate);
super::owned!(DateTime => ::chrono::DateTime<FixedOffset>, InvalidDateTime);
