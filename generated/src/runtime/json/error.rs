//! Why a text could not be read, and where in it. Never holds any of the text's values.

use std::fmt;

use jiter::{JiterError, JiterErrorType, JsonErrorType};

use super::Reader;

/// A JSON text that is broken, cut short, or does not fit the type it was read as.
///
/// Names the place by its path, such as `orders[3].total`, and shows no value: answers hold other people's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    reason: Reason,
    /// Innermost step first: steps are added while the error travels outwards, so that reading well costs nothing.
    steps: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Reason {
    Cut,
    Syntax { offset: usize },
    TooDeep,
    Unfit { wanted: &'static str, found: &'static str },
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(Box<str>),
    Index(usize),
}

impl DecodeError {
    pub(super) fn too_deep() -> Self {
        Self::from_reason(Reason::TooDeep)
    }

    /// A value of the wrong kind: `wanted` and `found` are noun phrases.
    #[must_use]
    pub fn unfit(wanted: &'static str, found: &'static str) -> Self {
        Self::from_reason(Reason::Unfit { wanted, found })
    }

    fn from_reason(reason: Reason) -> Self {
        Self(Box::new(Inner { reason, steps: Vec::new() }))
    }

    /// Whether the text is not JSON at all, as opposed to JSON of another shape.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(self.0.reason, Reason::Cut | Reason::Syntax { .. } | Reason::TooDeep)
    }

    /// The place of the value that does not fit, such as `orders[3].total`; empty for the whole text.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Index(index) => path.push_str(&format!("[{index}]")),
                Step::Key(key) if is_plain(key) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(key);
                }
                Step::Key(key) => {
                    let start: String = key.chars().take(64).collect();
                    path.push_str(&format!("[{start:?}]"));
                }
            }
        }
        path
    }

    /// The value that does not fit, in the text it was read from; all of the text if the value is not there.
    pub(crate) fn value_in<'j>(&self, text: &'j str) -> &'j str {
        let mut steps = self.0.steps.iter().rev();
        steps.try_fold(text, |text, step| step.value_in(text)).unwrap_or(text)
    }

    pub(crate) fn within_key(mut self, key: &str) -> Self {
        self.0.steps.push(Step::Key(key.into()));
        self
    }

    pub(crate) fn within_index(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Index(index));
        self
    }
}

impl Step {
    fn value_in<'j>(&self, text: &'j str) -> Option<&'j str> {
        let mut reader = Reader::new(text);
        let mut found = None;
        let read = match self {
            Self::Key(wanted) => reader.object(&mut |key, reader| {
                let value = reader.raw()?;
                found = if *key == **wanted { Some(value.text) } else { found };
                Ok(())
            }),
            Self::Index(wanted) => {
                let mut index = 0..;
                reader.list(&mut |reader| {
                    let value = reader.raw()?;
                    let is_it = index.next() == Some(*wanted);
                    found = if is_it { Some(value.text) } else { found };
                    Ok(())
                })
            }
        };
        read.ok().and(found)
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty()
        && key.len() <= 64
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

impl From<JiterError> for DecodeError {
    fn from(error: JiterError) -> Self {
        use JsonErrorType::{
            EofWhileParsingList, EofWhileParsingObject, EofWhileParsingString,
            EofWhileParsingValue, RecursionLimitExceeded, UnexpectedEndOfHexEscape,
        };
        let reason = match error.error_type {
            JiterErrorType::JsonError(
                EofWhileParsingList
                | EofWhileParsingObject
                | EofWhileParsingString
                | EofWhileParsingValue
                | UnexpectedEndOfHexEscape,
            ) => Reason::Cut,
            JiterErrorType::JsonError(RecursionLimitExceeded) => Reason::TooDeep,
            JiterErrorType::JsonError(_) | JiterErrorType::WrongType { .. } => {
                Reason::Syntax { offset: error.index }
            }
        };
        Self::from_reason(reason)
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.reason {
            Reason::Cut => f.write_str("the JSON ends too early")?,
            Reason::Syntax { offset } => write!(f, "not JSON at byte {offset}")?,
            Reason::TooDeep => f.write_str("the JSON is nested too deeply")?,
            Reason::Unfit { wanted, found } => {
                write!(f, "expected {wanted}, found {found}")?;
            }
        }
        if self.0.steps.is_empty() { Ok(()) } else { write!(f, " at {}", self.path()) }
    }
}

impl std::error::Error for DecodeError {}
