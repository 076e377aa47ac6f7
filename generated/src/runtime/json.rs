//! JSON in and out: a pull reader, a writer, untyped values and the traits generated types implement.
//!
//! What a scalar accepts stands with the scalar; what an answer is allowed to look like stands in `answer`.
//! Nothing here is generic over the type being read where it need not be: hundreds of records share one object
//! loop, which is what keeps a large client quick to compile.

mod absence;
mod choice;
mod containers;
mod error;
mod map;
mod nested;
mod number;
mod plain;
mod reader;
mod record;
#[cfg(feature = "serde")]
mod serde;
mod union;
mod value;
mod writer;

pub use self::choice::{Unlisted, listed};
pub use self::error::DecodeError;
pub use self::map::Map;
pub use self::number::{InvalidNumber, Number};
pub use self::reader::{Kind, Raw, Reader};
pub use self::record::{
    Field, Fields, Fill, Record, Slot, Slots, Stored, View, equal, print,
};
#[cfg(feature = "serde")]
pub use self::serde::{deserialize, serialize};
pub use self::union::Candidates;
pub use self::value::Value;
pub use self::writer::Writer;

pub(crate) use self::number::{Parts, integer, plain_digits};

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// Reads the next value.
    ///
    /// # Errors
    /// If the text is not JSON or the value does not fit the type.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// Reads the next value where it may be absent: `null`, blank text, or an empty list or object in the place of
    /// something else.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        if reader.absent_scalar()? {
            return Ok(None);
        }
        Self::decode(reader).map(Some)
    }

    /// Reads an element of a list; `None` leaves it out.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn decode_element(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        Self::decode_optional(reader)
    }

    /// Reads an element of a list onto the list's end, or leaves it out.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn decode_onto(
        items: &mut Vec<Self>,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        items.extend(Self::decode_element(reader)?);
        Ok(())
    }

    /// What a field of this type is when its key does not occur, if it may be missing.
    fn missing() -> Option<Self> {
        None
    }
}

/// A type that can be written as JSON.
pub trait Encode {
    /// Writes exactly one value.
    fn encode(&self, writer: &mut Writer);

    /// Whether a field holding this is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Reads a whole text as one value.
///
/// # Errors
/// If the text is not JSON, does not fit the type, or goes on after the value.
pub fn decode<T: Decode>(text: &str) -> Result<T, DecodeError> {
    let mut reader = Reader::new(text);
    let value = T::decode(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Writes one value as JSON text.
#[must_use]
pub fn encode(value: &dyn Encode) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    writer.finish()
}
