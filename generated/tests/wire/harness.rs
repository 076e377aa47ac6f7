//! What the tests of all calls share: how a call is made from a line of a table, and what is compared.

use super::client::runtime::json::{self, Reader};
use super::client::runtime::testing::VirtualClock;
use super::client::runtime::{DecodeError, Request, Returned, Sending};

#[allow(unused_imports, reason = "not every service has types of its own")]
pub(crate) use super::client;
pub(crate) use super::client::runtime::{Decode, Encode, Operation};
pub(crate) use super::client::{
    Ack, Client, Date, DateTime, Decimal, Download, Error, Id, Map, Page, Part,
    UniqueKey, Value,
};

/// How one call is made and how what it returns is read.
pub(crate) struct Call {
    /// The module and the method.
    pub(crate) name: &'static str,
    /// The call, from what a table gives.
    pub(crate) make: fn(&Client, &Given) -> Request,
    /// How its answer is read.
    pub(crate) reads: Reads,
}

/// How an answer is read.
pub(crate) struct Reads {
    /// Sends a call and writes what it returns as JSON.
    pub(crate) send: fn(Request) -> Result<Value, Error>,
    /// How many keys and values of a payload do not fit its type exactly.
    pub(crate) misfits: fn(&str) -> Result<u32, DecodeError>,
}

/// Sends a call. Nothing it waits for is outside of the test.
fn sent<T: Returned>(request: Request) -> Result<T, Error> {
    VirtualClock::new().run(Sending::of(request))
}

fn misfits<T: Decode>(text: &str) -> Result<u32, DecodeError> {
    let mut reader = Reader::new(text);
    T::decode(&mut reader)?;
    reader.finish()?;
    Ok(reader.misfits())
}

pub(crate) const fn value<T: Decode + Encode>() -> Reads {
    Reads {
        send: |request| sent::<T>(request).map(|value| Value::of(&value)),
        misfits: misfits::<T>,
    }
}

pub(crate) const fn page<T: Decode + Encode>() -> Reads {
    Reads {
        send: |request| {
            let page = sent::<Page<T>>(request)?;
            let items = Value::of(&page.items);
            if page.extra.is_empty() {
                return Ok(items);
            }
            // No table has anything beside a page; other tests may.
            let mut whole = page.extra;
            whole.insert("(items)", items);
            Ok(Value::Object(whole))
        },
        misfits: misfits::<Vec<T>>,
    }
}

pub(crate) const fn ack() -> Reads {
    Reads {
        send: |request| {
            let ack = sent::<Ack>(request)?;
            let mut whole = Map::new();
            if let Some(code) = ack.code {
                whole.insert("code", code.parse().unwrap_or_default());
            }
            if let Some(message) = ack.message {
                whole.insert("message", Value::String(message));
            }
            whole.extend(
                ack.extra.iter().map(|(key, value)| (key.to_owned(), value.clone())),
            );
            Ok(Value::Object(whole))
        },
        misfits: |_| Ok(0),
    }
}

pub(crate) const fn nothing() -> Reads {
    Reads {
        send: |request| sent::<()>(request).map(|()| Value::Null),
        misfits: |_| Ok(0),
    }
}

pub(crate) const fn file() -> Reads {
    Reads {
        send: |request| {
            let file = sent::<Download>(request)?;
            assert_eq!(file.content_type.as_deref(), Some("application/pdf"));
            Ok(Value::String(String::from_utf8_lossy(&file.bytes).into_owned()))
        },
        misfits: |_| Ok(0),
    }
}

/// What a table gives to a call.
pub(crate) struct Given(pub(crate) Value);

impl Given {
    pub(crate) fn may<T: FromTable>(&self, key: &str) -> Option<T> {
        self.0.get(key).map(T::from_table)
    }

    pub(crate) fn must<T: FromTable>(&self, key: &str) -> T {
        self.may(key).unwrap_or_else(|| panic!("the table gives `{key}`"))
    }
}

/// What can be taken out of a table.
pub(crate) trait FromTable {
    fn from_table(value: &Value) -> Self;
}

pub(crate) fn decode<T: Decode>(value: &Value) -> T {
    json::decode(&value.to_string()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

/// Types that are read as answers are.
macro_rules! decoded {
    ($($type:ty),*) => {
        $(impl FromTable for $type {
            fn from_table(value: &Value) -> Self {
                decode(value)
            }
        })*
    };
}

decoded!(String, i64, f64, bool, Decimal, Id, Date, DateTime, Value);

/// What a table gives beyond the fields of a type.
pub(crate) fn beyond(value: &Value, fields: &[&str]) -> Map<Value> {
    let members = value.as_object().into_iter().flat_map(Map::iter);
    let beyond = members.filter(|(key, _)| !fields.contains(key));
    beyond.map(|(key, value)| (key, value.clone())).collect()
}

/// Types that are only sent: made as programs make them, by `new` and setters.
#[allow(unused_macros, reason = "not every service takes types of its own")]
macro_rules! made {
    (
        $type:ty:
        new { $($required:ident: $required_type:ty = $required_key:literal,)* }
        set { $($set:ident: $set_type:ty = $set_key:literal,)* }
    ) => {
        impl FromTable for $type {
            fn from_table(value: &Value) -> Self {
                let key = |key: &str| value.get(key);
                let must = |name: &str| key(name).unwrap_or_else(|| panic!("the table gives `{name}`"));
                let _ = &must;
                let mut made = <$type>::new($(<$required_type>::from_table(must($required_key))),*);
                $(made = match key($set_key) {
                    Some(value) => made.$set(<$set_type>::from_table(value)),
                    None => made,
                };)*
                made.extra = beyond(value, &[$($required_key,)* $($set_key),*]);
                made
            }
        }
    };
}

/// Unions that are only sent: the table does not say which member a value is.
#[allow(unused_macros, reason = "not every service takes unions")]
macro_rules! unknown {
    ($type:ty) => {
        impl FromTable for $type {
            fn from_table(value: &Value) -> Self {
                Self::Unknown(value.clone())
            }
        }
    };
}

/// The calls of a module: each with what its method is given, what its setters are given, and how its answer is read.
macro_rules! calls {
    (
        ($module:ident, $given:ident)
        $($name:ident($($argument:expr),*) { $($setter:ident: $value:expr,)* } => $reads:expr;)*
    ) => {
        #[allow(deprecated, unused_variables, reason = "all calls are made, also those that take nothing")]
        pub(crate) const CALLS: &[Call] = &[$(Call {
            name: concat!(stringify!($module), "::", stringify!($name)),
            make: |client, $given| {
                let call = client.$module().$name($($argument),*);
                $(let call = match $value {
                    Some(value) => call.$setter(value),
                    None => call,
                };)*
                call.into_request()
            },
            reads: $reads,
        }),*];
    };
}

#[allow(unused_imports, reason = "not every service takes all of these")]
pub(crate) use {calls, decoded, made, unknown};

impl<T: FromTable> FromTable for Vec<T> {
    fn from_table(value: &Value) -> Self {
        value.as_array().unwrap_or_default().iter().map(T::from_table).collect()
    }
}

impl<T: FromTable> FromTable for Map<T> {
    fn from_table(value: &Value) -> Self {
        let members = value.as_object().into_iter().flat_map(Map::iter);
        members.map(|(key, value)| (key, T::from_table(value))).collect()
    }
}

impl<T: FromTable> FromTable for Box<T> {
    fn from_table(value: &Value) -> Self {
        Self::new(T::from_table(value))
    }
}

impl FromTable for Part {
    fn from_table(value: &Value) -> Self {
        Self::file("sample.pdf", decode::<String>(value))
    }
}

impl FromTable for UniqueKey {
    fn from_table(value: &Value) -> Self {
        let text = |key| value.get(key).and_then(Value::as_str).unwrap_or_default();
        let unique_key = Self::new(text("field"), text("value"));
        match value.get("create").and_then(Value::as_bool) {
            Some(true) => unique_key.or_create(),
            _ => unique_key,
        }
    }
}

/// A body of any other type.
pub(crate) struct Raw(String);

impl From<Raw> for Vec<u8> {
    fn from(raw: Raw) -> Self {
        raw.0.into_bytes()
    }
}

impl FromTable for Raw {
    fn from_table(value: &Value) -> Self {
        Self(decode(value))
    }
}
