//! The macros generated types are declared with. Each expands to little, because it is used hundreds of times.
//!
//! Their paths begin with `runtime::` and are resolved where the macro is used: generated files import the module by
//! that name, so the whole generated tree may stand anywhere in a crate.
//!
//! What is not generic is `#[inline]`: a program uses few of the types of a large client, and code to inline is compiled
//! where it is used, only if it is.

/// Declares how a struct of an answer is read, written, printed and compared: one entry per field, in the order
/// of writing.
///
/// An entry is the field, then its key where that is not the field's name: `total_files = "totalFiles"`. The struct has a
/// field `extra: Map<Value>` besides, and is `Default`.
macro_rules! record {
    ($name:ident { $($field:ident $(= $key:literal)?),* $(,)? }) => {
        runtime::fields!($name { $($field $(= $key)?),* });
        runtime::slots!($name { $($field),* });

        impl runtime::json::Decode for $name {
            #[inline]
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                reader.answer()
            }

            #[inline]
            fn decode_optional(
                reader: &mut runtime::json::Reader<'_>,
            ) -> Result<Option<Self>, runtime::json::DecodeError> {
                reader.optional_answer()
            }

            #[inline]
            fn decode_onto(
                items: &mut Vec<Self>,
                reader: &mut runtime::json::Reader<'_>,
            ) -> Result<(), runtime::json::DecodeError> {
                reader.answer_onto(items)
            }
        }
    };
}

/// Declares how a struct of a request is written, printed and compared, and with the feature `serde` read back
/// from a stored draft.
///
/// Entries as for `record!`. Where the struct is not `Default`, what its `new` takes stands before them:
/// `OrderRequest new(customer_id: Id, total: Decimal = "grandTotal") { customer_id, note, total = "grandTotal" }`.
macro_rules! request {
    ($name:ident $(new($($needed:tt)*))? { $($field:ident $(= $key:literal)?),* $(,)? }) => {
        runtime::fields!($name { $($field $(= $key)?),* });
        #[cfg(feature = "serde")]
        runtime::slots!($name { $($field),* });

        #[cfg(feature = "serde")]
        impl runtime::json::Decode for $name {
            #[inline]
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                runtime::request!(@read reader $(($($needed)*))?)
            }
        }
    };
    (@read $reader:ident) => {
        $reader.draft()
    };
    (@read $reader:ident ($($needed:ident: $type:ty $(= $key:literal)?),* $(,)?)) => {{
        let mut stored = $reader.stored()?;
        $(let $needed: Option<$type> = stored.take(runtime::key!($needed $(= $key)?), $reader);)*
        // One way out for all that may be wrong: one for each field costs the square of their number to compile.
        let ($(Some($needed),)*) = ($($needed,)*) else { return Err(stored.error()) };
        let mut draft = Self::new($($needed),*);
        stored.fill(&mut draft, $reader)?;
        Ok(draft)
    }};
}

/// Where the fields of a struct are, for what is read into them.
macro_rules! slots {
    ($name:ident { $($field:ident),* }) => {
        impl runtime::json::Record for $name {
            #[inline]
            fn slots(&mut self, fill: runtime::json::Fill<'_>) -> Result<(), runtime::json::DecodeError> {
                fill(runtime::json::Slots {
                    keys: runtime::json::Fields::keys(self),
                    fields: &mut [$(&mut self.$field),*],
                    extra: &mut self.extra,
                    expected: 0,
                })
            }
        }
    };
}

/// What structs of answers and of requests have in common. Printing and comparing go through the list of fields instead
/// of being derived: derived functions travel with the crate as code to inline, a quarter of all it weighs.
macro_rules! fields {
    ($name:ident { $($field:ident $(= $key:literal)?),* }) => {
        impl runtime::json::Fields for $name {
            #[inline]
            fn keys(&self) -> &'static [&'static str] {
                &[$(runtime::key!($field $(= $key)?)),*]
            }

            #[inline]
            fn fields(&self, view: runtime::json::View<'_>) {
                view(&[$(&self.$field),*], &self.extra);
            }
        }

        impl runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut runtime::json::Writer) {
                writer.record(self);
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                runtime::json::print(stringify!($name), self, f)
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                runtime::json::equal(self, other)
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

            // Looked up instead of matched: a comparison with each text is most of what an enum costs to compile.
            const LISTED: &'static [(&'static str, Self)] = &[$(($text, Self::$variant)),*];

            /// The text this stands for.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unlisted(text) => text.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                runtime::json::listed(Self::LISTED, text)
                    .unwrap_or_else(|| Self::Unlisted(runtime::json::Unlisted::new(text)))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl runtime::json::Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut runtime::json::Writer) {
                writer.string(self.as_str());
            }
        }

        impl runtime::json::Decode for $name {
            #[inline]
            fn decode(reader: &mut runtime::json::Reader<'_>) -> Result<Self, runtime::json::DecodeError> {
                reader.choice()
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
            #[inline]
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
            #[inline]
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
            #[inline]
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

/// The key of a field: the one given, or the field's name.
macro_rules! key {
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

pub(crate) use {choice, fields, key, record, request, slots, through_json, union};
