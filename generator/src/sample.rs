//! Values made up from the facts of the model: what a call may be given, and what may be answered.
//!
//! The same API gives the same values, run after run. They are chosen like this:
//!
//! * Each value has a seed: the hash of the keys that lead to it. So `billing.zip` and `shipping.zip` differ, and fields
//!   that were swapped are noticed.
//! * Text is the key's words and a number of the seed, cut to the longest length allowed; an id fifteen digits; an amount
//!   has two places; a day lies in 2026. Of listed texts and of the variants of a union the seed chooses one.
//! * Limits hold, except for ranges of ids: lengths, ranges, listed numbers, the number of elements, patterns as far as they
//!   are understood.
//! * What a document declares a number stays one, and a whole one whole, also where the client knows better.
//! * In an address, text that may hold anything ends with characters that must be escaped there.
//! * [`Form::Required`] holds what must be there, [`Form::Everything`] all that is known: of each list of records one,
//!   of each list of single values two, of each map one entry.
//! * A list of which nothing is said is empty, since the documents' own samples of it are.
//! * In [`Form::Everything`], what a call sends and gets has one key besides that no document declares.
//! * A type within itself ends after a round or two.
//! * Beyond some thousand values in one, all further ones are null.
//!
//! Knows nothing of Rust or of the emitter, so that what the emitted client sends can be compared with it.

pub mod call;
mod cast;
mod pattern;
mod scalar;
mod walk;

use http::HeaderName;
use serde_json::{Map, Value, json};

use self::scalar::Seed;
use self::walk::Walk;
use crate::config::Config;
use crate::model::{Api, Docs, Operation, Parameter, Place, Reply, Scalar, Type};

/// How much of what is known stands in a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Only what must be there.
    Required,
    /// All that may be there.
    Everything,
}

impl Form {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Required, Self::Everything];

    /// In one word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Everything => "everything",
        }
    }
}

/// What is answered when all goes well.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// No body.
    Nothing,
    /// JSON, in its envelope if there is one.
    Json(Value),
    /// A file.
    Bytes(Vec<u8>),
    /// Text.
    Text(String),
}

/// Makes up values of one form for one API.
#[derive(Debug, Clone, Copy)]
pub struct Samples<'a> {
    api: &'a Api,
    config: &'a Config,
    form: Form,
    like_examples: bool,
}

impl<'a> Samples<'a> {
    /// Samples for an API as it is after all passes, or as it is before those that join types: then each operation has
    /// what its own document declares.
    pub fn new(api: &'a Api, config: &'a Config, form: Form) -> Self {
        Self { api, config, form, like_examples: false }
    }

    /// Prefers what the documents show, their examples and defaults, where it fits what they declare.
    #[must_use]
    pub fn like_examples(self) -> Self {
        Self { like_examples: true, ..self }
    }

    /// How much stands in them.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The value of a parameter; nothing when the form does without it.
    pub fn parameter(&self, parameter: &Parameter) -> Option<Value> {
        // A header that no request can carry is left out where it may be: the client refuses it.
        let can_travel = parameter.place != Place::Header
            || HeaderName::from_bytes(parameter.name.as_bytes()).is_ok();
        let wanted = parameter.required || (self.form == Form::Everything && can_travel);
        let value = || self.value(&parameter.name, &parameter.ty, &parameter.docs);
        wanted.then(value).map(|value| match value {
            // All that must be escaped in an address.
            Value::String(text) if self.may_be_hard(parameter) => {
                format!("{text} é/&=+%").into()
            }
            value => value,
        })
    }

    /// Whether a parameter can hold any characters.
    fn may_be_hard(&self, parameter: &Parameter) -> bool {
        let is_text = *parameter.ty.bare() == Type::Scalar(Scalar::Text);
        let in_address = matches!(parameter.place, Place::Path | Place::Query);
        let limits = parameter.docs.limits();
        let is_free = limits.max_length.is_none_or(|longest| longest > 50)
            && limits.pattern.is_none();
        self.form == Form::Everything && is_text && in_address && is_free
    }

    /// The body without its files; nothing when it has none or the form does without it.
    fn body(&self, operation: &Operation) -> Option<Value> {
        let body = operation.body.as_ref()?;
        let wanted = body.required || self.form == Form::Everything;
        let ty = body.media.ty().filter(|_| wanted)?;
        Some(match ty.bare() {
            // A body of any kind is an object rather than a single value.
            Type::Any => json!({ "note": Seed::of("note").text("note", None) }),
            _ => {
                let limits = body.limits.clone();
                self.value("body", ty, &Docs { limits, ..Docs::default() })
            }
        })
    }

    /// What an operation answers when all goes well.
    fn answer(&self, operation: &Operation) -> Answer {
        let none = Docs::default();
        match &operation.reply {
            Reply::Nothing => Answer::Nothing,
            Reply::Ack => Answer::Json(self.envelope().into()),
            Reply::Undeclared => {
                let mut whole = self.envelope();
                whole.insert(
                    "undeclared".into(),
                    Seed::of("undeclared").text("undeclared", None).into(),
                );
                Answer::Json(whole.into())
            }
            Reply::Payload { key, ty } => {
                let mut whole = self.envelope();
                whole.insert(key.clone(), self.value(key, ty, &none));
                Answer::Json(whole.into())
            }
            Reply::Page { key, item } => {
                let mut whole = self.envelope();
                let item = self.value(key, item, &none);
                whole.insert(key.clone(), Value::Array(vec![item]));
                whole.extend(self.page_context());
                Answer::Json(whole.into())
            }
            Reply::Whole(ty) => Answer::Json(self.value("answer", ty, &none)),
            Reply::Bytes => Answer::Bytes(b"%PDF-1.7\n\x00\n%%EOF\n".to_vec()),
            Reply::Text => Answer::Text("An answer in words.".into()),
        }
    }

    /// The value of a type under a key.
    pub fn value(&self, key: &str, ty: &Type, docs: &Docs) -> Value {
        Walk::new(*self).value(Seed::of(key), key, ty, docs, None)
    }

    fn envelope(&self) -> Map<String, Value> {
        let mut whole = Map::new();
        if let Some(envelope) = &self.config.envelope {
            whole.insert(envelope.code.clone(), envelope.success.into());
            whole.insert(envelope.message.clone(), "success".into());
        }
        whole
    }

    /// Where in the list the page stands, if the service says so.
    fn page_context(&self) -> Option<(String, Value)> {
        let paging = self.config.paging.as_ref()?;
        let (page, per_page) = (&paging.page, &paging.per_page);
        let length = paging.default_per_page.unwrap_or(100);
        let context =
            json!({ page: paging.first, per_page: length, &paging.more: false });
        Some((paging.context.clone(), context))
    }
}
