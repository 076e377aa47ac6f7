//! What stands for "nothing" where something else is expected. What becomes of it is decided in the types.

use super::{DecodeError, Kind, Reader};

impl Reader<'_> {
    /// Steps over `null`, blank text, `[]` and `{}`; `true` if it did.
    ///
    /// # Errors
    /// If no value follows.
    pub fn absent_scalar(&mut self) -> Result<bool, DecodeError> {
        self.absent(|kind| kind != Kind::Bool)
    }

    /// Steps over `null`, `[]` and `{}`; `true` if it did. Blank text is text.
    ///
    /// # Errors
    /// If no value follows.
    pub fn absent_text(&mut self) -> Result<bool, DecodeError> {
        self.absent(|kind| kind != Kind::String)
    }

    /// Steps over `null`, blank text and `{}`; `true` if it did.
    ///
    /// # Errors
    /// If no value follows.
    pub fn absent_list(&mut self) -> Result<bool, DecodeError> {
        self.absent(|kind| kind != Kind::Array)
    }

    /// Steps over `null`, blank text and `[]`; `true` if it did.
    ///
    /// # Errors
    /// If no value follows.
    pub fn absent_object(&mut self) -> Result<bool, DecodeError> {
        self.absent(|kind| kind != Kind::Object)
    }

    fn absent(
        &mut self,
        may_stand_for_nothing: fn(Kind) -> bool,
    ) -> Result<bool, DecodeError> {
        let kind = self.peek()?;
        let nothing = may_stand_for_nothing(kind) && self.is_empty(kind);
        if nothing {
            self.skip()?;
        }
        Ok(nothing)
    }

    /// Looks ahead in the text only, so that a value that is there is not read twice.
    fn is_empty(&self, kind: Kind) -> bool {
        let end = match kind {
            Kind::Null => return true,
            Kind::String => b'"',
            Kind::Array => b']',
            Kind::Object => b'}',
            Kind::Bool | Kind::Number => return false,
        };
        let rest = self
            .text
            .as_bytes()
            .get(self.jiter.current_index() + 1..)
            .unwrap_or_default();
        rest.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&end)
    }
}
