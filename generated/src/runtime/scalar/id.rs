//! Identifiers: text whose digits matter, whether it came as text or as a number.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::super::json::{
    Decode, DecodeError, Encode, Kind, Reader, Writer, plain_digits,
};

/// An identifier as the service gave it.
///
/// Kept as text, never as a floating point number: identifiers of nineteen digits are common, and a float would
/// silently name another record. It remembers whether it came as a number, so that it is written back as it came;
/// comparing looks at the text only.
#[derive(Clone)]
pub struct Id {
    text: Box<str>,
    is_number: bool,
}

impl Id {
    /// The text of the identifier.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The identifier as a number, if it is one that fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.text.parse().ok()
    }

    fn from_digits(digits: String) -> Self {
        Self { text: digits.into_boxed_str(), is_number: true }
    }
}

impl Decode for Id {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match reader.peek()? {
            Kind::String => Ok(Self::from(reader.string()?)),
            Kind::Number => {
                let digits = plain_digits(reader.number()?);
                digits.map(Self::from_digits).ok_or_else(|| {
                    DecodeError::unfit("an id", "a number with a fraction")
                })
            }
            kind => Err(DecodeError::unfit("an id", kind.noun())),
        }
    }
}

impl Encode for Id {
    fn encode(&self, writer: &mut Writer) {
        if self.is_number {
            writer.number(&self.text);
        } else {
            writer.string(&self.text);
        }
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({:?})", self.text)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Id {}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        &*self.text == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        &*self.text == *other
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self { text: text.into(), is_number: false }
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self { text: text.into_boxed_str(), is_number: false }
    }
}

impl From<&String> for Id {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Id> for Id {
    fn from(id: &Id) -> Self {
        id.clone()
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self::from_digits(number.to_string())
    }
}

impl From<i64> for Id {
    fn from(number: i64) -> Self {
        Self::from_digits(number.to_string())
    }
}

impl From<i32> for Id {
    fn from(number: i32) -> Self {
        Self::from_digits(number.to_string())
    }
}

impl From<u32> for Id {
    fn from(number: u32) -> Self {
        Self::from_digits(number.to_string())
    }
}

/// Blank text, which names nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidId;

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id cannot be blank")
    }
}

impl std::error::Error for InvalidId {}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        if text.trim().is_empty() { Err(InvalidId) } else { Ok(Self::from(text)) }
    }
}
