//! Pulling values out of a JSON text one by one, exactly, and with the leniency real services need.
//! Which type accepts what is decided in the types; here stand the questions they ask.

use std::borrow::Cow;
use std::ops::Range;

use jiter::{Jiter, Peek};

use super::DecodeError;

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
    pub(super) text: &'j str,
    pub(super) jiter: Jiter<'j>,
    pub(super) depth: u8,
    /// The size of the records being read, one within the other.
    pub(super) held: usize,
    /// Key buffers of finished objects, for the next ones.
    pub(super) spare: Vec<String>,
    /// Bytes that may still be read while trying the members of unions: nested unions would otherwise take
    /// exponential time on a text made for it.
    pub(super) attempts_left: usize,
    pub(super) fit: Fit,
    /// Whether the value just read says nothing its type can hold, so that a record keeps it under its key instead.
    pub(super) unsaid: bool,
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
    held: usize,
}

impl<'j> Raw<'j> {
    /// A reader at the start of this value, as deep in the whole text as the value is.
    #[must_use]
    pub fn reader(self) -> Reader<'j> {
        Reader { depth: self.depth, held: self.held, ..Reader::new(self.text) }
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
            held: 0,
            spare: Vec::new(),
            attempts_left,
            fit: Fit::default(),
            unsaid: false,
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
                Ok(Cow::Borrowed(if self.jiter.next_bool()? { "true" } else { "false" }))
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
        Ok(Raw { text: self.since(start), start, depth: self.depth, held: self.held })
    }

    /// Checks that nothing follows.
    ///
    /// # Errors
    /// If something does.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        Ok(self.jiter.finish()?)
    }

    /// How many keys so far no type named, and how many values only leniency accepted.
    #[must_use]
    pub fn misfits(&self) -> u32 {
        self.fit.misfits
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

    pub(super) fn position(&self) -> usize {
        self.jiter.current_index()
    }

    /// Notes that a type named a key.
    pub(super) fn name_known(&mut self) {
        self.fit.known = self.fit.known.saturating_add(1);
    }

    pub(super) fn since(&self, start: usize) -> &'j str {
        // Values begin and end at ASCII characters, so this always is a whole slice.
        self.text.get(start..self.jiter.current_index()).unwrap_or_default()
    }
}
