//! Lists and objects: one loop each for all types, so that none of it is compiled anew for every record.

use super::record::place;
use super::{Decode, DecodeError, Kind, Reader, Record, Value};

/// Deeper texts are refused, so that no answer can exhaust the stack.
const DEPTH_LIMIT: u8 = 128;

impl Reader<'_> {
    /// Reads a list, handing over the reader at each element; a single value counts as a list of one.
    ///
    /// # Errors
    /// If an element fails or the text is not JSON.
    pub fn list(
        &mut self,
        element: &mut dyn FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if self.peek()? != Kind::Array {
            self.bend();
            return element(self);
        }
        self.enter()?;
        let mut index = 0;
        let mut more = self.jiter.known_array()?.is_some();
        while more {
            element(self).map_err(|error| error.within_index(index))?;
            index += 1;
            more = self.jiter.array_step()?.is_some();
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object, handing over each key with the reader at its value.
    ///
    /// # Errors
    /// If the next value is no object, a member fails, or the text is not JSON.
    pub fn object(
        &mut self,
        member: &mut dyn FnMut(&str, &mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let kind = self.peek()?;
        if kind != Kind::Object {
            return Err(DecodeError::unfit("an object", kind.noun()));
        }
        self.enter()?;
        let mut key = self.spare.pop().unwrap_or_default();
        let mut more = copy_key(self.jiter.known_object()?, &mut key);
        while more {
            member(&key, self).map_err(|error| error.within_key(&key))?;
            more = copy_key(self.jiter.next_key()?, &mut key);
        }
        self.spare.push(key);
        self.depth -= 1;
        Ok(())
    }

    /// Reads an object into a record; a list of one counts as its element. Keys the record does not name are kept.
    ///
    /// # Errors
    /// If the next value is no object, a field fails, or the text is not JSON.
    pub fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        if self.peek()? == Kind::Array {
            let mut first = true;
            return self.one_of_list(&mut |reader| {
                if !std::mem::take(&mut first) {
                    return Err(DecodeError::unfit("an object", "a list of several"));
                }
                reader.members(record)
            });
        }
        self.members(record)
    }

    fn one_of_list(
        &mut self,
        element: &mut dyn FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.bend();
        self.list(element)
    }

    fn members(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        let mut expected = 0;
        self.object(&mut |key, reader| {
            if let Some(place) = place(record.keys(), key, expected) {
                expected = place + 1;
                reader.fit.known = reader.fit.known.saturating_add(1);
                return record.set(place, reader);
            }
            reader.bend();
            let value = Value::decode(reader)?;
            record.keep(key, value);
            Ok(())
        })
    }

    fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(DecodeError::too_deep());
        }
        self.depth += 1;
        Ok(())
    }
}

fn copy_key(key: Option<&str>, buffer: &mut String) -> bool {
    let Some(key) = key else { return false };
    buffer.clear();
    buffer.push_str(key);
    true
}
