//! Pulling values out of a JSON text one by one, exactly, and with the leniency real services need.
//! Which type accepts what is decided in the types; here stand the questions they ask.

use std::borrow::Cow;
use std::ops::Range;

use jiter::{Jiter, Peek};

use super::record::place;
use super::{Decode, DecodeError, Record, Value};

/// Deeper texts are refused, so that no answer can exhaust the stack.
const DEPTH_LIMIT: u8 = 128;

/// How often, on average, a byte may be read while trying the members of unions.
const ATTEMPTS_PER_BYTE: usize = 64;

/// The kind of the next value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind as a noun phrase, for errors.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::String => "text",
            Self::Array => "a list",
            Self::Object => "an object",
        }
    }
}

/// A place in a JSON text, moving forward value by value.
pub struct Reader<'j> {
    text: &'j str,
    jiter: Jiter<'j>,
    depth: u8,
    /// Key buffers of finished objects, for the next ones.
    spare: Vec<String>,
    /// Bytes that may still be read while trying the members of unions: nested unions would otherwise take
    /// exponential time on a text made for it.
    pub(super) attempts_left: usize,
    pub(super) fit: Fit,
}

/// How well what was read so far fitted the types it was read as; decides between the members of a union.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Fit {
    /// Keys the types name.
    pub(super) known: u32,
    /// Keys the types do not name, and values only leniency accepted.
    pub(super) misfits: u32,
}

impl Fit {
    pub(super) fn add(&mut self, other: Self) {
        self.known = self.known.saturating_add(other.known);
        self.misfits = self.misfits.saturating_add(other.misfits);
    }
}

/// The text of one whole value, not yet read as anything.
#[derive(Debug, Clone, Copy)]
pub struct Raw<'j> {
    pub(super) text: &'j str,
    start: usize,
    depth: u8,
}

impl<'j> Raw<'j> {
    /// A reader at the start of this value, as deep in the whole text as the value is.
    #[must_use]
    pub fn reader(self) -> Reader<'j> {
        Reader {
            depth: self.depth,
            ..Reader::new(self.text)
        }
    }

    /// Where in the whole text the value stands.
    pub(crate) fn range(self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

impl<'j> Reader<'j> {
    /// A reader at the start of a text.
    #[must_use]
    pub fn new(text: &'j str) -> Self {
        let jiter = Jiter::new(text.as_bytes());
        let attempts_left = text.len().saturating_mul(ATTEMPTS_PER_BYTE);
        Self {
            text,
            jiter,
            depth: 0,
            spare: Vec::new(),
            attempts_left,
            fit: Fit::default(),
        }
    }

    /// The kind of the next value, which stays unread.
    ///
    /// # Errors
    /// If no value follows.
    pub fn peek(&mut self) -> Result<Kind, DecodeError> {
        Ok(match self.jiter.peek()? {
            Peek::Null => Kind::Null,
            Peek::True | Peek::False => Kind::Bool,
            Peek::String => Kind::String,
            Peek::Array => Kind::Array,
            Peek::Object => Kind::Object,
            // What is no value at all fails as a number.
            _ => Kind::Number,
        })
    }

    /// Steps over the next value.
    ///
    /// # Errors
    /// If it is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        Ok(self.jiter.next_skip()?)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// If the next value is something else.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.peek()? {
            Kind::Bool => Ok(self.jiter.next_bool()?),
            kind => Err(DecodeError::unfit("true or false", kind.noun())),
        }
    }

    /// Reads a number as the text it is written in, which is the only exact form.
    ///
    /// # Errors
    /// If the next value is something else.
    pub fn number(&mut self) -> Result<&'j str, DecodeError> {
        match self.peek()? {
            Kind::Number => {
                let start = self.jiter.current_index();
                self.jiter.next_number_bytes()?;
                Ok(self.since(start))
            }
            kind => Err(DecodeError::unfit("a number", kind.noun())),
        }
    }

    /// Reads text.
    ///
    /// # Errors
    /// If the next value is something else.
    pub fn string(&mut self) -> Result<&str, DecodeError> {
        match self.peek()? {
            Kind::String => Ok(self.jiter.known_str()?),
            kind => Err(DecodeError::unfit("text", kind.noun())),
        }
    }

    /// Reads text, or a number or boolean as the text it is written in.
    ///
    /// # Errors
    /// If the next value is something else.
    pub fn text(&mut self, wanted: &'static str) -> Result<Cow<'_, str>, DecodeError> {
        match self.peek()? {
            Kind::String => Ok(Cow::Borrowed(self.jiter.known_str()?)),
            Kind::Number => {
                self.bend();
                self.number().map(Cow::Borrowed)
            }
            Kind::Bool => {
                self.bend();
                Ok(Cow::Borrowed(if self.jiter.next_bool()? {
                    "true"
                } else {
                    "false"
                }))
            }
            kind => Err(DecodeError::unfit(wanted, kind.noun())),
        }
    }

    /// Takes the next value as its text, to be read later or more than once.
    ///
    /// # Errors
    /// If it is not JSON.
    pub fn raw(&mut self) -> Result<Raw<'j>, DecodeError> {
        self.peek()?;
        let start = self.jiter.current_index();
        self.skip()?;
        Ok(Raw {
            text: self.since(start),
            start,
            depth: self.depth,
        })
    }

    /// Checks that nothing follows.
    ///
    /// # Errors
    /// If something does.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        Ok(self.jiter.finish()?)
    }

    /// Notes that a value was accepted only by leniency.
    pub fn bend(&mut self) {
        self.fit.misfits = self.fit.misfits.saturating_add(1);
    }

    pub(super) fn may_attempt(&mut self, raw: Raw<'_>) -> bool {
        let left = self.attempts_left.checked_sub(raw.text.len());
        self.attempts_left = left.unwrap_or(self.attempts_left);
        left.is_some()
    }

    fn since(&self, start: usize) -> &'j str {
        // Values begin and end at ASCII characters, so this always is a whole slice.
        self.text
            .get(start..self.jiter.current_index())
            .unwrap_or_default()
    }
}

/// Absence: what stands for "nothing" where something else is expected.
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

    fn absent(&mut self, may_stand_for_nothing: fn(Kind) -> bool) -> Result<bool, DecodeError> {
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

/// Lists and objects.
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
