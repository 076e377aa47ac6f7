//! What a generated struct must answer for the shared object loops to read and write it.

use super::{Decode, DecodeError, Encode, Map, Reader, Value, Writer};

/// A struct that can be written as an object.
pub trait Fields {
    /// Writes the fields, without the braces around them.
    fn write(&self, writer: &mut Writer);
}

/// A struct that can be read from an object, key by key.
pub trait Record {
    /// Reads the value of a key into its field; `false`, with the value unread, if no field has this key.
    ///
    /// # Errors
    /// If the value does not fit the field.
    fn set(&mut self, key: &str, reader: &mut Reader<'_>) -> Result<bool, DecodeError>;

    /// Keeps the value of a key no field has.
    fn keep(&mut self, key: &str, value: Value);
}

/// Reads a value into a field.
///
/// # Errors
/// If the value does not fit the field.
pub fn field<T: Decode>(
    slot: &mut T,
    reader: &mut Reader<'_>,
) -> Result<bool, DecodeError> {
    *slot = T::decode(reader)?;
    Ok(true)
}

/// The value of a field once its whole object was read.
///
/// # Errors
/// If the key did not occur and the field cannot do without.
pub fn required<T: Decode>(slot: Option<T>, key: &str) -> Result<T, DecodeError> {
    slot.or_else(T::missing)
        .ok_or_else(|| DecodeError::unfit("a required value", "none").within_key(key))
}

impl Reader<'_> {
    /// Says that no field has the key; the value stays unread.
    ///
    /// # Errors
    /// Never; the result is that of [`Record::set`].
    pub fn unnamed(&self) -> Result<bool, DecodeError> {
        Ok(false)
    }
}

impl Writer {
    /// Writes the keys a record does not name.
    pub fn extra(&mut self, extra: &Map<Value>) {
        for (key, value) in extra.iter() {
            self.field(key, value as &dyn Encode);
        }
    }
}
