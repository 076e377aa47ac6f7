//! The macros generated types are declared with. Each expands to little, because it is used hundreds of times.
//!
//! Their paths begin with `runtime::` and are resolved where the macro is used: generated files import the module by
//! that name, so the whole generated tree may stand anywhere in a crate.

/// Declares how a struct of an answer is read and written: one entry per field, in the order of writing.
///
/// An entry is the field, then its key where that is not the field's name, then other keys accepted on reading:
/// `total_files = "totalFiles" | "total_files"`. The struct has a field `extra: Map<Value>` and is `Default`.
macro_rules! record {
    ($name:ident { $($field:ident $(= $key:literal $(| $other:literal)*)?),* $(,)? }) => {
        impl runtime::json::Fields for $name {
            fn write(&self, writer: &mut runtime::json::Writer) {
                $(writer.field(runtime::key!($field $(= $key)?), &self.$field);)*
                writer.extra(&self.extra);
            }
        }

        impl runtime::json::Record for $name {
            fn keys(&self) -> &[&'static str] {
                &[$(runtime::key!($field $(= $key)?), $($($other,)*)?)*]
            }

            fn set(
                &mut self,
                place: usize,
                reader: &mut runtime::json::Reader<'_>,
            ) -> Result<(), runtime::json::DecodeError> {
                #[allow(non_camel_case_types, reason = "one variant per field, in a list nobody sees")]
                enum Field {
                    $($field,)*
                }
                const FIELDS: &[Field] = &[$(Field::$field, $($(runtime::key!(@ $other Field::$field),)*)?)*];
                match FIELDS.get(place) {
                    $(Some(Field::$field) => runtime::json::field(&mut self.$field, reader),)*
                    _ => reader.skip(),
                }
            }

            fn keep(&mut self, key: &str, value: runtime::json::Value) {
                self.extra.insert(key, value);
            }
        }

        impl runtime::json::Encode for $name {
            fn encode(&self, writer: &mut runtime::json::Writer) {
                writer.record(self);
            }
        }

        impl runtime::json::Decode for $name {
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                let mut record = Self::default();
                reader.record(&mut record)?;
                Ok(record)
            }

            fn decode_optional(
                reader: &mut runtime::json::Reader<'_>,
            ) -> Result<Option<Self>, runtime::json::DecodeError> {
                if reader.absent_object()? { Ok(None) } else { Self::decode(reader).map(Some) }
            }
        }

        runtime::through_json!($name);
    };
}

/// Declares how a struct of a request is written, and with the feature `serde` read back from a stored draft.
///
/// Entries as for `record!`; `..extra` at the end names the field, a `Map<Value>`, of keys beyond the fields. The
/// struct need not be `Default`.
macro_rules! request {
    ($name:ident {
        $($field:ident $(= $key:literal $(| $other:literal)*)?),* $(,)? $(..$extra:ident)?
    }) => {
        impl runtime::json::Fields for $name {
            fn write(&self, writer: &mut runtime::json::Writer) {
                $(writer.field(runtime::key!($field $(= $key)?), &self.$field);)*
                $(writer.extra(&self.$extra);)?
            }
        }

        impl runtime::json::Encode for $name {
            fn encode(&self, writer: &mut runtime::json::Writer) {
                writer.record(self);
            }
        }

        #[cfg(feature = "serde")]
        impl runtime::json::Decode for $name {
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                $(let mut $field = None;)*
                $(let mut $extra = runtime::json::Map::new();)?
                reader.object(&mut |key, reader| {
                    match key {
                        $(runtime::key!($field $(= $key)?) $($(| $other)*)? => {
                            $field = Some(runtime::json::Decode::decode(reader)?);
                        })*
                        $(_ => {
                            $extra.insert(key, runtime::json::Decode::decode(reader)?);
                            return Ok(());
                        })?
                        #[allow(unreachable_patterns, reason = "reached in structs that keep no unknown keys")]
                        _ => reader.skip()?,
                    }
                    Ok(())
                })?;
                Ok(Self {
                    $($field: runtime::json::required($field, runtime::key!($field $(= $key)?))?,)*
                    $($extra,)?
                })
            }
        }

        runtime::through_json!($name);
    };
}

/// Declares an open enum over text: the listed texts by name, and any other kept as it is.
///
/// ```text
/// choice! {
///     /// Where an order stands.
///     pub enum OrderStatus {
///         /// `open`
///         Open = "open",
///     }
/// }
/// ```
///
/// The variant `Unlisted` is added, and the list of known texts `ALL`.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A text this edition of the documents does not list, kept as it came.
            Unlisted(runtime::json::Unlisted),
        }

        impl $name {
            /// The listed texts.
            pub const ALL: &'static [&'static str] = &[$($text),*];

            /// The text this stands for.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unlisted(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unlisted(runtime::json::Unlisted::new(text)),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl runtime::json::Encode for $name {
            fn encode(&self, writer: &mut runtime::json::Writer) {
                writer.string(self.as_str());
            }
        }

        impl runtime::json::Decode for $name {
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                reader.text("text").map(|text| Self::from(&*text))
            }
        }

        runtime::through_json!($name);
    };
}

/// Declares how an enum of alternatives is read and written. The enum has one variant per member, each holding its
/// type, and `Unknown(Value)` for what is none of them.
///
/// `union!(Pet by "petType" { "cat" | "lynx" => Cat(Cat), "dog" => Dog(Dog) })` decides by a key;
/// `union!(Pet { Cat(Cat), Dog(Dog) })` by which member fits best. An attribute before the name says when it is read at
/// all: members that are only ever sent cannot be, without the feature `serde`.
macro_rules! union {
    ($(#[$read:meta])* $name:ident by $tag:literal { $($($text:literal)|+ => $variant:ident($type:ty)),* $(,)? }) => {
        $(#[$read])*
        impl runtime::json::Decode for $name {
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                let raw = reader.raw()?;
                match raw.tag($tag)?.as_deref() {
                    $($(Some($text))|+ => reader.reread::<$type>(raw).map(Self::$variant),)*
                    _ => reader.reread(raw).map(Self::Unknown),
                }
            }
        }

        runtime::union!(@encode $name { $($variant)* });
    };
    ($(#[$read:meta])* $name:ident { $($variant:ident($type:ty)),* $(,)? }) => {
        $(#[$read])*
        impl runtime::json::Decode for $name {
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                let mut candidates = runtime::json::Candidates::of(reader)?;
                $(candidates.offer::<$type>(reader, Self::$variant);)*
                candidates.choose(reader, Self::Unknown)
            }
        }

        runtime::union!(@encode $name { $($variant)* });
    };
    (@encode $name:ident { $($variant:ident)* }) => {
        impl runtime::json::Encode for $name {
            fn encode(&self, writer: &mut runtime::json::Writer) {
                match self {
                    $(Self::$variant(value) => value.encode(writer),)*
                    Self::Unknown(value) => value.encode(writer),
                }
            }
        }

        runtime::through_json!($name);
    };
}

/// The key of a field: the one given, or the field's name; and the field of a further key.
macro_rules! key {
    (@ $other:literal $field:path) => {
        $field
    };
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident = $key:literal) => {
        $key
    };
}

/// serde's traits by way of JSON, where the feature is on.
macro_rules! through_json {
    ($name:ident) => {
        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                runtime::json::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                runtime::json::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {choice, key, record, request, through_json, union};
