// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerDebitNotes`](super::CustomerDebitNotes), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_customer_debit_notes",
    method: Method::Get,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("debit_notes"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerDebitNotes::list`](super::CustomerDebitNotes::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_contains", &value);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("email", &value);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// Sets `balance`.
    pub fn balance(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("balance", &value);
        self
    }

    /// Sets `custom_field`.
    pub fn custom_field(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field", &value);
        self
    }

    /// Sets `custom_field_startswith`.
    pub fn custom_field_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field_startswith", &value);
        self
    }

    /// Sets `custom_field_contains`.
    pub fn custom_field_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("custom_field_contains", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `due_date`.
    pub fn due_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date", &value);
        self
    }

    /// Sets `due_date_start`.
    pub fn due_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_start", &value);
        self
    }

    /// Sets `due_date_end`.
    pub fn due_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_end", &value);
        self
    }

    /// Sets `due_date_before`.
    pub fn due_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_before", &value);
        self
    }

    /// Sets `due_date_after`.
    pub fn due_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("due_date_after", &value);
        self
    }

    /// Sets `created_date`.
    pub fn created_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date", &value);
        self
    }

    /// Sets `created_date_start`.
    pub fn created_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_start", &value);
        self
    }

    /// Sets `created_date_end`.
    pub fn created_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_end", &value);
        self
    }

    /// Sets `created_date_before`.
    pub fn created_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_before", &value);
        self
    }

    /// Sets `created_date_after`.
    pub fn created_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("created_date_after", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<shared::Status>) -> Self {
        let value: shared::Status = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<shared::CustomerDebitNoteInvoice>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_customer_debit_note",
    method: Method::Post,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerDebitNotes::create`](super::CustomerDebitNotes::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `send`.
    pub fn send(mut self, value: bool) -> Self {
        self.0.query("send", &value);
        self
    }

    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Create -> shared::CustomerDebitNoteInvoice);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_customer_debit_note",
    method: Method::Get,
    path: "/invoices/{debit_note_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerDebitNotes::get`](super::CustomerDebitNotes::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `accept`.
    pub fn accept(mut self, value: impl Into<shared::Accept>) -> Self {
        let value: shared::Accept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> shared::CustomerDebitNoteInvoice);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_customer_debit_note",
    method: Method::Put,
    path: "/invoices/{debit_note_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerDebitNotes::update`](super::CustomerDebitNotes::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

impl Update {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Update -> shared::CustomerDebitNoteInvoice);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_customer_debit_note",
    method: Method::Delete,
    path: "/invoices/{debit_note_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerDebitNotes::delete`](super::CustomerDebitNotes::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);
