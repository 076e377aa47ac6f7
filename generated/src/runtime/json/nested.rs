//! Lists and objects: one loop each for all types, so that none of it is compiled anew for every record.

use super::{DecodeError, Kind, Reader, Record};

/// Deeper texts are refused, so that no answer can exhaust the stack.
const DEPTH_LIMIT: u8 = 128;

/// How many bytes of records, and of the lists of their fields, may be on the stack at once, one within the other, for the same reason: a wide record
/// within itself needs far more of it per level than a list does.
const HELD_LIMIT: usize = 96 << 10;

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
            self.enter()?;
            element(self)?;
            self.leave();
            return Ok(());
        }
        self.enter()?;
        let mut index = 0;
        let mut more = self.jiter.known_array()?.is_some();
        while more {
            element(self).map_err(|error| error.within_index(index))?;
            index += 1;
            more = self.jiter.array_step()?.is_some();
        }
        self.leave();
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
        self.leave();
        Ok(())
    }

    /// Reads an object into a record; a list of one counts as its element, and what stands for nothing as an object
    /// without keys. Keys the record does not name are kept.
    ///
    /// # Errors
    /// If the next value is no object, a field fails, or the text is not JSON.
    pub fn record(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        if self.absent_object()? {
            self.bend();
            return Ok(());
        }
        if self.peek()? != Kind::Array {
            return self.members(record);
        }
        self.bend();
        let mut first = true;
        self.list(&mut |reader| {
            if reader.absent_object()? {
                return Ok(());
            }
            if !std::mem::take(&mut first) {
                return Err(DecodeError::unfit("an object", "a list of several"));
            }
            reader.record(record)
        })
    }

    /// Reads an object, and nothing else, into a record.
    ///
    /// # Errors
    /// As [`Reader::record`].
    pub fn members(&mut self, record: &mut dyn Record) -> Result<(), DecodeError> {
        let size = size_of_val(record);
        record.slots(&mut |mut slots| {
            let held = size + size_of_val(slots.fields);
            self.held += held;
            if self.held > HELD_LIMIT {
                return Err(DecodeError::too_deep());
            }
            self.object(&mut |key, reader| slots.read(key, reader))?;
            self.held -= held;
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

    /// What elements left unsaid is none of what holds the list.
    fn leave(&mut self) {
        self.depth -= 1;
        self.unsaid = false;
    }
}

fn copy_key(key: Option<&str>, buffer: &mut String) -> bool {
    let Some(key) = key else { return false };
    buffer.clear();
    buffer.push_str(key);
    true
}
