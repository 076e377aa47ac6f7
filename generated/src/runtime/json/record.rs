//! What a generated struct must answer for the shared object loops to read and write it.

use std::any::Any;
use std::fmt::{self, Debug};

use super::{Decode, DecodeError, Encode, Map, Raw, Reader, Value, Writer};

/// A field, whatever its type: it is written, printed and compared the same way in every struct.
pub trait Field: Encode + Debug + Any {
    /// Whether another field is of the same type and holds the same.
    fn equals(&self, other: &dyn Field) -> bool;
}

impl<T: Encode + Debug + PartialEq + Any> Field for T {
    fn equals(&self, other: &dyn Field) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<T>().is_some_and(|other| self == other)
    }
}

/// A struct that can be written as an object, printed, and compared.
pub trait Fields {
    /// The keys, in the order of writing.
    fn keys(&self) -> &'static [&'static str];

    /// The fields, in the order of their keys.
    fn fields(&self) -> Vec<&dyn Field>;

    /// What it holds beyond them.
    fn extra(&self) -> &Map<Value>;
}

/// Prints a struct: the fields that hold something, by their keys.
///
/// # Errors
/// If the formatter fails.
pub fn print(
    name: &str,
    fields: &dyn Fields,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut printed = f.debug_struct(name);
    for (key, field) in fields.keys().iter().zip(fields.fields()) {
        if !field.is_absent() {
            printed.field(key, &field as &dyn Debug);
        }
    }
    if !fields.extra().is_empty() {
        printed.field("extra", fields.extra());
    }
    printed.finish()
}

/// Whether two structs of one type hold the same.
#[must_use]
pub fn equal(one: &dyn Fields, other: &dyn Fields) -> bool {
    let (mine, theirs) = (one.fields(), other.fields());
    mine.iter().zip(theirs).all(|(mine, theirs)| mine.equals(theirs))
        && one.extra() == other.extra()
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

/// An object whose members wait until the fields they belong to ask for them, and the first thing wrong with one.
pub struct Draft<'j> {
    members: Vec<(String, Raw<'j>)>,
    error: Option<DecodeError>,
}

impl<'j> Reader<'j> {
    /// Takes an object apart.
    ///
    /// # Errors
    /// If the next value is none, or the text is not JSON.
    pub fn draft(&mut self) -> Result<Draft<'j>, DecodeError> {
        let mut members = Vec::new();
        self.object(&mut |key, reader| {
            members.push((key.to_owned(), reader.raw()?));
            Ok(())
        })?;
        Ok(Draft { members, error: None })
    }
}

impl<'j> Draft<'j> {
    /// The value of a field; nothing if what stands under its key does not fit, or nothing does and the field cannot do
    /// without.
    pub fn take<T: Decode>(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<T> {
        let value = match self.find(key) {
            Some(raw) => reader.reread(raw),
            None => T::missing()
                .ok_or_else(|| DecodeError::unfit("a required value", "none")),
        };
        value.map_err(|error| self.note(error.within_key(key))).ok()
    }

    /// Of several members under one key the last one counts.
    fn find(&mut self, key: &str) -> Option<Raw<'j>> {
        let found = self.members.iter().rfind(|(known, _)| known == key)?.1;
        self.members.retain(|(known, _)| known != key);
        Some(found)
    }

    /// The members that no field asked for; nothing if one is nested too deeply.
    pub fn rest(&mut self, reader: &mut Reader<'_>) -> Option<Map<Value>> {
        let mut rest = Map::new();
        for (key, raw) in std::mem::take(&mut self.members) {
            match reader.reread(raw) {
                Ok(value) => rest.insert(&key, value),
                Err(error) => {
                    self.note(error.within_key(&key));
                    return None;
                }
            };
        }
        Some(rest)
    }

    fn note(&mut self, error: DecodeError) {
        self.error.get_or_insert(error);
    }

    /// What is wrong, where something did not come.
    #[must_use]
    pub fn error(self) -> DecodeError {
        self.error.unwrap_or_else(|| DecodeError::unfit("an object", "another value"))
    }
}

impl Writer {
    /// Writes the fields of a struct and what it holds beyond them, without the braces around them.
    pub(super) fn members(&mut self, record: &dyn Fields) {
        for (key, field) in record.keys().iter().zip(record.fields()) {
            self.field(key, field);
        }
        for (key, value) in record.extra().iter() {
            self.field(key, value);
        }
    }
}
