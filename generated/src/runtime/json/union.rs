//! Deciding which member of a union a value is. The unions themselves come from the `union!` macro.

use super::{Decode, DecodeError, Kind, Raw, Reader, Value};

impl Reader<'_> {
    /// Reads a value taken by [`Reader::raw`] as if it stood here.
    ///
    /// # Errors
    /// If it does not fit the type.
    pub fn reread<T: Decode>(&mut self, raw: Raw<'_>) -> Result<T, DecodeError> {
        self.again(raw, T::decode)
    }

    /// The same by a function.
    pub(in super::super) fn again<T>(
        &mut self,
        raw: Raw<'_>,
        read: impl FnOnce(&mut Reader<'_>) -> T,
    ) -> T {
        let mut reader = raw.reader();
        reader.attempts_left = self.attempts_left;
        let value = read(&mut reader);
        self.attempts_left = reader.attempts_left;
        self.fit.add(reader.fit);
        value
    }
}

impl Raw<'_> {
    /// The text under a key of this object, by which a union tells its members apart.
    ///
    /// # Errors
    /// If the text is not JSON.
    pub fn tag(self, name: &str) -> Result<Option<String>, DecodeError> {
        let mut reader = self.reader();
        if reader.peek()? != Kind::Object {
            return Ok(None);
        }
        let mut tag = None;
        reader.object(&mut |key, reader| {
            let is_text =
                matches!(reader.peek()?, Kind::String | Kind::Number | Kind::Bool);
            if key == name && is_text {
                tag = Some(reader.text("text")?.into_owned());
                return Ok(());
            }
            reader.skip()
        })?;
        Ok(tag)
    }
}

/// The members of a union, offered one after the other; the one that fits best wins, the first among equals.
pub struct Candidates<'j, U> {
    raw: Raw<'j>,
    best: Option<(u32, U)>,
}

impl<'j, U> Candidates<'j, U> {
    /// Takes the next value.
    ///
    /// # Errors
    /// If it is not JSON.
    pub fn of(reader: &mut Reader<'j>) -> Result<Self, DecodeError> {
        Ok(Self { raw: reader.raw()?, best: None })
    }

    /// Tries one member: it is better the fewer keys it does not name and the fewer values only leniency accepts.
    pub fn offer<T: Decode>(&mut self, outer: &mut Reader<'_>, wrap: fn(T) -> U) {
        let limit = self.best.as_ref().map_or(u32::MAX, |(misfits, _)| *misfits);
        if limit == 0 || !outer.may_attempt(self.raw) {
            return;
        }
        let mut reader = self.raw.reader();
        reader.attempts_left = outer.attempts_left;
        let value = T::decode(&mut reader);
        outer.attempts_left = reader.attempts_left;
        let fit = reader.fit;
        let is_stranger =
            fit.known == 0 && fit.misfits > 0 && self.raw.text.starts_with('{');
        if let Ok(value) = value
            && fit.misfits < limit
            && !is_stranger
        {
            self.best = Some((fit.misfits, wrap(value)));
        }
    }

    /// The member that fits best, or the value as it is.
    ///
    /// # Errors
    /// If the value is nested too deeply.
    pub fn choose(
        self,
        outer: &mut Reader<'_>,
        unknown: fn(Value) -> U,
    ) -> Result<U, DecodeError> {
        if let Some((misfits, value)) = self.best {
            outer.fit.misfits = outer.fit.misfits.saturating_add(misfits);
            return Ok(value);
        }
        outer.bend();
        Value::decode(&mut self.raw.reader()).map(unknown)
    }
}
