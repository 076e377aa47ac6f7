//! Three states of a field in a request: left alone, emptied, set.

use super::super::json::{Decode, DecodeError, Encode, Kind, Reader, Writer};

/// What a request does to a field that may be null.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent: it stays as it is.
    #[default]
    Absent,
    /// `null` is sent: the field is emptied.
    Null,
    /// The value is sent.
    Value(T),
}

impl<T> Patch<T> {
    /// The value, if one is sent.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T: Encode> Encode for Patch<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.encode(writer),
            Self::Null | Self::Absent => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T: Decode> Decode for Patch<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.peek()? == Kind::Null {
            reader.skip()?;
            return Ok(Self::Null);
        }
        T::decode(reader).map(Self::Value)
    }

    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        Self::decode(reader).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(Self::Absent)
    }
}
