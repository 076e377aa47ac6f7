//! What a generated struct must answer for the shared object loops to read and write it.

use super::{Decode, DecodeError, Encode, Map, Reader, Value, Writer};

/// A struct that can be written as an object.
pub trait Fields {
    /// Writes the fields, without the braces around them.
    fn write(&self, writer: &mut Writer);
}

/// A struct that can be read from an object, key by key.
pub trait Record {
    /// The keys the struct has fields for, in the order they are expected.
    fn keys(&self) -> &[&'static str];

    /// Reads a value into the field whose key stands at this place in [`Record::keys`].
    ///
    /// Places instead of texts, because comparing with dozens of texts costs more to compile than all else here.
    ///
    /// # Errors
    /// If the value does not fit the field.
    fn set(&mut self, place: usize, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Keeps the value of a key no field has.
    fn keep(&mut self, key: &str, value: Value);
}

/// The place of a key, looking first where it is expected: services mostly keep to one order.
pub(super) fn place(keys: &[&'static str], key: &str, expected: usize) -> Option<usize> {
    if keys.get(expected) == Some(&key) {
        return Some(expected);
    }
    keys.iter().position(|known| *known == key)
}

/// Reads a value into a field.
///
/// # Errors
/// If the value does not fit the field.
pub fn field<T: Decode>(
    slot: &mut T,
    reader: &mut Reader<'_>,
) -> Result<(), DecodeError> {
    *slot = T::decode(reader)?;
    Ok(())
}

/// The value of a field once its whole object was read.
///
/// # Errors
/// If the key did not occur and the field cannot do without.
pub fn required<T: Decode>(slot: Option<T>, key: &str) -> Result<T, DecodeError> {
    slot.or_else(T::missing)
        .ok_or_else(|| DecodeError::unfit("a required value", "none").within_key(key))
}

impl Writer {
    /// Writes the keys a record does not name.
    pub fn extra(&mut self, extra: &Map<Value>) {
        for (key, value) in extra.iter() {
            self.field(key, value as &dyn Encode);
        }
    }
}
