//! How texts, booleans and whole numbers are read and written.

use super::{Decode, DecodeError, Encode, Kind, Reader, Writer, integer};

impl Decode for String {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.text("text").map(std::borrow::Cow::into_owned)
    }

    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        if reader.absent_text()? { Ok(None) } else { Self::decode(reader).map(Some) }
    }
}

impl Encode for String {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for &str {
    fn encode(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Decode for bool {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match read_bool(reader)? {
            Some(value) => Ok(value),
            None => Err(DecodeError::unfit("true or false", "another text")),
        }
    }

    /// A text that says neither yes nor no says nothing: one misspelt flag must not cost a whole list. A record keeps it
    /// among what it has no field for.
    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        if reader.absent_scalar()? {
            return Ok(None);
        }
        let said = read_bool(reader)?;
        reader.unsaid = said.is_none();
        Ok(said)
    }
}

fn read_bool(reader: &mut Reader<'_>) -> Result<Option<bool>, DecodeError> {
    if reader.peek()? == Kind::Bool {
        return reader.bool().map(Some);
    }
    reader.bend();
    let text = reader.text("true or false")?;
    let text = text.trim();
    let is = |words: [&str; 4]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    Ok(if is(["true", "on", "yes", "1"]) {
        Some(true)
    } else if is(["false", "off", "no", "0"]) {
        Some(false)
    } else {
        None
    })
}

impl Encode for bool {
    fn encode(&self, writer: &mut Writer) {
        writer.bool(*self);
    }
}

impl Decode for i64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        read_integer(reader)
    }
}

fn read_integer(reader: &mut Reader<'_>) -> Result<i64, DecodeError> {
    let kind = reader.peek()?;
    if kind == Kind::Bool {
        return Err(DecodeError::unfit("a whole number", kind.noun()));
    }
    if kind == Kind::String {
        reader.bend();
    }
    let read = match kind {
        Kind::Number => integer(reader.number()?),
        _ => integer(reader.text("a whole number")?.trim()),
    };
    read.ok_or_else(|| {
        let found = if kind == Kind::Number {
            "a number that is not whole or too large"
        } else {
            "another text"
        };
        DecodeError::unfit("a whole number", found)
    })
}

impl Encode for i64 {
    fn encode(&self, writer: &mut Writer) {
        writer.number(&self.to_string());
    }
}

impl Decode for u64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        narrow(read_integer(reader)?)
    }
}

impl Decode for i32 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        narrow(read_integer(reader)?)
    }
}

impl Decode for u32 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        narrow(read_integer(reader)?)
    }
}

fn narrow<T: TryFrom<i64>>(wide: i64) -> Result<T, DecodeError> {
    T::try_from(wide)
        .map_err(|_| DecodeError::unfit("a whole number in range", "one out of range"))
}

macro_rules! encode_as_number {
    ($($type:ty)*) => {
        $(impl Encode for $type {
            fn encode(&self, writer: &mut Writer) {
                writer.number(&self.to_string());
            }
        })*
    };
}

encode_as_number!(u64 i32 u32);

impl Decode for f64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.peek()? == Kind::String {
            reader.bend();
        }
        let read = match reader.peek()? {
            Kind::Number => reader.number()?.parse().ok(),
            _ => reader.text("a number")?.trim().parse().ok(),
        };
        read.filter(|number: &f64| number.is_finite())
            .ok_or_else(|| DecodeError::unfit("a number", "another text"))
    }
}

impl Encode for f64 {
    /// JSON has no infinities: they are written as `null`. A whole number is written as one, as it mostly came.
    fn encode(&self, writer: &mut Writer) {
        if self.is_finite() {
            let text = format!("{self:?}");
            writer.number(text.strip_suffix(".0").unwrap_or(&text));
        } else {
            writer.null();
        }
    }
}
