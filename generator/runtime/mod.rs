//! What every call of this client shares: sending, understanding answers, reading and writing JSON, errors.
//!
//! Nothing here knows the service: what is particular to it arrives as [`Service`] and [`Endpoint`] constants.
//! The types of the service and its operations stand outside, declared with the macros of this module.

mod ack;
mod answer;
mod assemble;
mod attempt;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod clock;
mod credential;
#[allow(
    unused_imports,
    unused_macros,
    reason = "each client uses the macros its documents call for"
)]
mod declare;
mod download;
mod endpoint;
mod environment;
mod error;
#[allow(
    unused_imports,
    unused_macros,
    reason = "each client uses the macros its documents call for"
)]
mod example;
mod exchange;
mod file;
mod gate;
pub mod json;
#[allow(
    unused_imports,
    unused_macros,
    reason = "each client uses the macros its documents call for"
)]
mod macros;
mod operation;
mod page;
mod pages;
mod part;
mod path;
mod preview;
mod quota;
mod request;
mod retry;
mod scalar;
mod service;
mod style;
#[cfg(feature = "testing")]
pub mod testing;
pub mod token;
mod trace;
pub mod transport;
mod unique_key;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use self::ack::Ack;
pub use self::answer::{Reply, Returned};
pub use self::attempt::{Attempt, Moment};
#[cfg(feature = "blocking")]
pub use self::blocking::Wait;
pub use self::builder::ClientBuilder;
pub use self::client::Client;
#[cfg(not(target_family = "wasm"))]
pub use self::clock::TokioClock;
pub use self::clock::{Clock, within};
pub use self::credential::Credential;
pub use self::download::Download;
pub use self::endpoint::{Answer, Endpoint, Method};
pub use self::error::{Error, ErrorKind};
pub use self::exchange::RawAnswer;
pub use self::file::{FileCall, OpenFile};
pub use self::json::{Decode, DecodeError, Encode, Map, Number, Value};
pub use self::operation::{Declared, Operation, Sending};
pub use self::page::{Page, PageContext};
pub use self::pages::{Items, Pages};
pub use self::part::Part;
pub use self::preview::Preview;
pub use self::quota::{Limits, Quota};
pub use self::request::Request;
pub use self::retry::Retry;
pub use self::scalar::{
    Date, DateTime, Decimal, Id, InvalidDate, InvalidDateTime, InvalidId, Patch,
};
pub use self::service::{
    Allowance, Envelope, Hosts, OAuth, Paging, Scheme, SchemeKind, Security, Service,
};
pub use self::style::Style;
pub use self::token::{
    AccessToken, Accounts, Consent, RefreshToken, TokenSource, Tokens,
};
pub use self::transport::Transport;
pub use self::unique_key::UniqueKey;

#[allow(
    unused_imports,
    reason = "each client uses the macros its documents call for"
)]
pub(crate) use self::declare::{calls, setters};
#[allow(
    unused_imports,
    reason = "each client uses the macros its documents call for"
)]
pub(crate) use self::example::example;
#[allow(
    unused_imports,
    reason = "each client uses the macros its documents call for"
)]
pub(crate) use self::macros::{
    choice, fields, key, record, request, slots, through_json, union,
};

/// What the crate has at its top.
pub(crate) mod exports {
    #[cfg(feature = "blocking")]
    #[doc(inline)]
    pub use super::Wait;
    #[cfg(feature = "webhooks")]
    #[doc(inline)]
    pub use super::webhook::{InvalidSignature, WebhookKey};
    #[doc(inline)]
    pub use super::{
        AccessToken, Accounts, Ack, Attempt, Client, ClientBuilder, Clock, Consent,
        Credential, Date, DateTime, Decimal, Download, Error, ErrorKind, FileCall, Id,
        Items, Limits, Map, Moment, OpenFile, Operation, Page, PageContext, Pages, Part,
        Patch, Preview, Quota, RawAnswer, RefreshToken, Retry, TokenSource, Tokens,
        Transport, UniqueKey, Value,
    };
}
