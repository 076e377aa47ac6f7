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

    /// Shows the fields, in the order of their keys, and what it holds beyond them.
    fn fields(&self, view: View<'_>);
}

/// What looks at the fields of a struct.
pub type View<'f> = &'f mut dyn FnMut(&[&dyn Field], &Map<Value>);

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
    let keys = fields.keys();
    fields.fields(&mut |fields, extra| {
        for (key, field) in keys.iter().zip(fields) {
            if !field.is_absent() {
                printed.field(key, field as &dyn Debug);
            }
        }
        if !extra.is_empty() {
            printed.field("extra", extra);
        }
    });
    printed.finish()
}

/// Whether two structs of one type hold the same.
#[must_use]
pub fn equal(one: &dyn Fields, other: &dyn Fields) -> bool {
    let mut equal = false;
    one.fields(&mut |mine, my_extra| {
        other.fields(&mut |theirs, their_extra| {
            let mut fields = mine.iter().zip(theirs);
            equal = fields.all(|(mine, theirs)| mine.equals(*theirs))
                && my_extra == their_extra;
        });
    });
    equal
}

/// Where the value of a field goes when it is read, whatever its type.
pub trait Slot {
    /// Reads a value into it.
    ///
    /// # Errors
    /// If the value does not fit the field.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
}

impl<T: Decode> Slot for T {
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = T::decode(reader)?;
        Ok(())
    }
}

/// A struct that can be read from an object, key by key.
pub trait Record {
    /// Hands over where what comes goes.
    ///
    /// A list instead of a `match` over keys, because comparing with dozens of texts, or naming a place for each, costs
    /// more to compile than all else here. Handed over instead of returned, so that it stands on the stack.
    ///
    /// # Errors
    /// As what it is handed to.
    fn slots(&mut self, fill: Fill<'_>) -> Result<(), DecodeError>;
}

/// What reads into the fields of a struct.
pub type Fill<'f> = &'f mut dyn FnMut(Slots<'_>) -> Result<(), DecodeError>;

/// The fields of a struct that is being read.
pub struct Slots<'r> {
    /// Their keys, in the order they are expected.
    pub keys: &'r [&'static str],
    /// The fields, in the order of their keys.
    pub fields: &'r mut [&'r mut dyn Slot],
    /// What keeps the values of keys that no field has.
    pub extra: &'r mut Map<Value>,
    /// The place of the field that is expected next: services mostly keep to one order.
    pub expected: usize,
}

impl Slots<'_> {
    /// Reads the value of a key into the field it belongs to, and keeps it if no field does.
    pub(super) fn read(
        &mut self,
        key: &str,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        let start = reader.position();
        let place = self.place(key);
        let Some((place, field)) =
            place.and_then(|place| Some((place, self.fields.get_mut(place)?)))
        else {
            reader.bend();
            self.extra.insert(key, Value::decode(reader)?);
            return Ok(());
        };
        self.expected = place + 1;
        reader.name_known();
        field.read(reader)?;
        if std::mem::take(&mut reader.unsaid) {
            self.extra.insert(key, super::decode(reader.since(start).trim())?);
        }
        Ok(())
    }

    fn place(&self, key: &str) -> Option<usize> {
        if self.keys.get(self.expected) == Some(&key) {
            return Some(self.expected);
        }
        // Behind it most keys are found soon, since what is left out was expected before.
        let (before, after) = self.keys.split_at(self.expected.min(self.keys.len()));
        let position = |keys: &[&str]| keys.iter().position(|known| *known == key);
        position(after).map(|place| before.len() + place).or_else(|| position(before))
    }
}

// One function for each struct beside its `decode` would be as much code again: these are inlined there.
impl Reader<'_> {
    /// Reads an answer's struct.
    ///
    /// # Errors
    /// As [`Reader::record`].
    #[inline]
    pub fn answer<T: Record + Default>(&mut self) -> Result<T, DecodeError> {
        let mut record = T::default();
        self.record(&mut record)?;
        Ok(record)
    }

    /// Reads an answer's struct where nothing may have come.
    ///
    /// # Errors
    /// As [`Reader::record`].
    #[inline]
    pub fn optional_answer<T: Record + Default>(
        &mut self,
    ) -> Result<Option<T>, DecodeError> {
        if self.absent_object()? { Ok(None) } else { self.answer().map(Some) }
    }

    /// Reads an answer's struct where it stands in a list: moving one costs as much as reading some of its fields.
    ///
    /// # Errors
    /// As [`Reader::record`].
    #[inline]
    pub fn answer_onto<T: Record + Default>(
        &mut self,
        items: &mut Vec<T>,
    ) -> Result<(), DecodeError> {
        if self.absent_object()? {
            return Ok(());
        }
        items.push(T::default());
        items.last_mut().map_or(Ok(()), |item| self.record(item))
    }

    /// Reads a stored draft of a request that requires nothing.
    ///
    /// # Errors
    /// As [`Reader::members`].
    #[inline]
    pub fn draft<T: Record + Default>(&mut self) -> Result<T, DecodeError> {
        let mut draft = T::default();
        self.members(&mut draft)?;
        Ok(draft)
    }
}

/// A stored draft of a request: what the request cannot do without is taken out of it first, then the rest.
pub struct Stored<'j> {
    members: Vec<(String, Raw<'j>)>,
    error: Option<DecodeError>,
}

impl<'j> Reader<'j> {
    /// Takes a draft apart.
    ///
    /// # Errors
    /// If the next value is no object, or the text is not JSON.
    pub fn stored(&mut self) -> Result<Stored<'j>, DecodeError> {
        let mut members = Vec::new();
        self.object(&mut |key, reader| {
            members.push((key.to_owned(), reader.raw()?));
            Ok(())
        })?;
        Ok(Stored { members, error: None })
    }
}

impl Stored<'_> {
    /// Takes out the value of a key; nothing if what stands there does not fit, or nothing does.
    pub fn take<T: Decode>(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<T> {
        // Of several members under one key the last one counts.
        let found = self.members.iter().rfind(|(known, _)| known == key);
        let value = match found {
            Some((_, raw)) => reader.reread(*raw),
            None => T::missing()
                .ok_or_else(|| DecodeError::unfit("a required value", "none")),
        };
        self.members.retain(|(known, _)| known != key);
        let noted = |error: DecodeError| {
            self.error.get_or_insert(error.within_key(key));
        };
        value.map_err(noted).ok()
    }

    /// Sets what was not taken out.
    ///
    /// # Errors
    /// If a field does not fit.
    pub fn fill(
        self,
        draft: &mut dyn Record,
        reader: &mut Reader<'_>,
    ) -> Result<(), DecodeError> {
        draft.slots(&mut |mut slots| {
            for (key, raw) in &self.members {
                reader
                    .again(*raw, |reader| slots.read(key, reader))
                    .map_err(|error| error.within_key(key))?;
            }
            Ok(())
        })
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
        let keys = record.keys();
        record.fields(&mut |fields, extra| {
            for (key, field) in keys.iter().zip(fields) {
                self.field(key, *field);
            }
            for (key, value) in extra.iter() {
                self.field(key, value);
            }
        });
    }
}
