//! Conversions to and from the types of the `jiff` crate.

use ::jiff::civil;
use ::jiff::{Timestamp, Zoned};

use super::{Date, DateTime, InvalidDate, InvalidDateTime};

impl TryFrom<&Date> for civil::Date {
    type Error = InvalidDate;

    fn try_from(date: &Date) -> Result<Self, InvalidDate> {
        let text = date.ymd().map(|_| date.to_string()).ok_or(InvalidDate)?;
        text.parse().map_err(|_| InvalidDate)
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        Self::from(date.to_string())
    }
}

impl TryFrom<&DateTime> for Timestamp {
    type Error = InvalidDateTime;

    fn try_from(moment: &DateTime) -> Result<Self, InvalidDateTime> {
        let text = moment.to_rfc3339().ok_or(InvalidDateTime)?;
        text.parse().map_err(|_| InvalidDateTime)
    }
}

impl From<Timestamp> for DateTime {
    fn from(moment: Timestamp) -> Self {
        Self::from(moment.to_string())
    }
}

/// The offset is kept, the name of the time zone is not.
impl From<&Zoned> for DateTime {
    fn from(moment: &Zoned) -> Self {
        Self::from(moment.strftime("%Y-%m-%dT%H:%M:%S%.f%:z").to_string())
    }
}

super::owned!(Date => civil::Date, InvalidDate);
super::owned!(DateTime => Timestamp, InvalidDateTime);
