//! Scalars that are lenient on input and exact in memory: ids, amounts, days and moments.
//! Texts, booleans and whole numbers are plain Rust types and stand in `json`.

/// What is converted by reference is converted by value as well.
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
macro_rules! owned {
    ($from:ty => $into:ty, $error:ty) => {
        impl TryFrom<$from> for $into {
            type Error = $error;

            fn try_from(from: $from) -> Result<Self, $error> {
                Self::try_from(&from)
            }
        }
    };
}
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
use owned;

#[cfg(feature = "chrono")]
mod chrono;
mod date;
mod date_time;
mod decimal;
mod id;
#[cfg(feature = "jiff")]
mod jiff;
mod patch;
#[cfg(feature = "time")]
mod time;

pub use rust_decimal::Decimal;

pub use self::date::{Date, InvalidDate};
pub use self::date_time::{DateTime, InvalidDateTime};
pub use self::id::{Id, InvalidId};
pub use self::patch::Patch;

pub(crate) use self::decimal::exact_decimal;
