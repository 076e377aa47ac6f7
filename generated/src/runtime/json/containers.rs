//! How optional values, lists, maps and boxes are read and written.

use super::{Decode, DecodeError, Encode, Map, Reader, Writer};

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode_optional(reader)
    }

    fn decode_element(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        T::decode_optional(reader).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Encode::is_absent)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        if reader.absent_list()? {
            return Ok(items);
        }
        reader.list(&mut |reader| T::decode_onto(&mut items, reader))?;
        Ok(items)
    }

    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        if reader.absent_list()? { Ok(None) } else { Self::decode(reader).map(Some) }
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_list();
        for item in self {
            writer.element(item);
        }
        writer.end_list();
    }
}

impl<T: Decode> Decode for Map<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut map = Self::new();
        if reader.absent_object()? {
            return Ok(map);
        }
        reader.object(&mut |key, reader| {
            if let Some(value) = T::decode_element(reader)? {
                map.insert(key, value);
            }
            Ok(())
        })?;
        Ok(map)
    }

    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        if reader.absent_object()? { Ok(None) } else { Self::decode(reader).map(Some) }
    }
}

impl<T: Encode> Encode for Map<T> {
    fn encode(&self, writer: &mut Writer) {
        writer.begin_object();
        for (key, value) in self.iter() {
            writer.field(key, value);
        }
        writer.end_object();
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(reader).map(Self::new)
    }

    fn decode_optional(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        Ok(T::decode_optional(reader)?.map(Self::new))
    }

    fn decode_element(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        Ok(T::decode_element(reader)?.map(Self::new))
    }

    fn missing() -> Option<Self> {
        T::missing().map(Self::new)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self, writer: &mut Writer) {
        (**self).encode(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}
