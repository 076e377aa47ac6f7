// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerDebitNotes`](super::CustomerDebitNotes), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::models;

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
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        let item_name: String = item_name.into();
        self.0.query("item_name", &item_name);
        self
    }

    /// At most 100 characters.
    pub fn item_name_startswith(
        mut self,
        item_name_startswith: impl Into<String>,
    ) -> Self {
        let item_name_startswith: String = item_name_startswith.into();
        self.0.query("item_name_startswith", &item_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn item_name_contains(mut self, item_name_contains: impl Into<String>) -> Self {
        let item_name_contains: String = item_name_contains.into();
        self.0.query("item_name_contains", &item_name_contains);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, item_id: impl Into<Id>) -> Self {
        let item_id: Id = item_id.into();
        self.0.query("item_id", &item_id);
        self
    }

    /// At most 100 characters.
    pub fn item_description(mut self, item_description: impl Into<String>) -> Self {
        let item_description: String = item_description.into();
        self.0.query("item_description", &item_description);
        self
    }

    /// At most 100 characters.
    pub fn item_description_startswith(
        mut self,
        item_description_startswith: impl Into<String>,
    ) -> Self {
        let item_description_startswith: String = item_description_startswith.into();
        self.0.query("item_description_startswith", &item_description_startswith);
        self
    }

    /// At most 100 characters.
    pub fn item_description_contains(
        mut self,
        item_description_contains: impl Into<String>,
    ) -> Self {
        let item_description_contains: String = item_description_contains.into();
        self.0.query("item_description_contains", &item_description_contains);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        let customer_name: String = customer_name.into();
        self.0.query("customer_name", &customer_name);
        self
    }

    /// At most 100 characters.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        let email: String = email.into();
        self.0.query("email", &email);
        self
    }

    /// Sets `total`.
    pub fn total(mut self, total: impl Into<Decimal>) -> Self {
        let total: Decimal = total.into();
        self.0.query("total", &total);
        self
    }

    /// Sets `balance`.
    pub fn balance(mut self, balance: impl Into<Decimal>) -> Self {
        let balance: Decimal = balance.into();
        self.0.query("balance", &balance);
        self
    }

    /// Sets `custom_field`.
    pub fn custom_field(mut self, custom_field: impl Into<String>) -> Self {
        let custom_field: String = custom_field.into();
        self.0.query("custom_field", &custom_field);
        self
    }

    /// Sets `custom_field_startswith`.
    pub fn custom_field_startswith(
        mut self,
        custom_field_startswith: impl Into<String>,
    ) -> Self {
        let custom_field_startswith: String = custom_field_startswith.into();
        self.0.query("custom_field_startswith", &custom_field_startswith);
        self
    }

    /// Sets `custom_field_contains`.
    pub fn custom_field_contains(
        mut self,
        custom_field_contains: impl Into<String>,
    ) -> Self {
        let custom_field_contains: String = custom_field_contains.into();
        self.0.query("custom_field_contains", &custom_field_contains);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date_start", &date_start);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date_end", &date_end);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date_before", &date_before);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date_after", &date_after);
        self
    }

    /// Sets `due_date`.
    pub fn due_date(mut self, due_date: impl Into<Date>) -> Self {
        let due_date: Date = due_date.into();
        self.0.query("due_date", &due_date);
        self
    }

    /// Sets `due_date_start`.
    pub fn due_date_start(mut self, due_date_start: impl Into<Date>) -> Self {
        let due_date_start: Date = due_date_start.into();
        self.0.query("due_date_start", &due_date_start);
        self
    }

    /// Sets `due_date_end`.
    pub fn due_date_end(mut self, due_date_end: impl Into<Date>) -> Self {
        let due_date_end: Date = due_date_end.into();
        self.0.query("due_date_end", &due_date_end);
        self
    }

    /// Sets `due_date_before`.
    pub fn due_date_before(mut self, due_date_before: impl Into<Date>) -> Self {
        let due_date_before: Date = due_date_before.into();
        self.0.query("due_date_before", &due_date_before);
        self
    }

    /// Sets `due_date_after`.
    pub fn due_date_after(mut self, due_date_after: impl Into<Date>) -> Self {
        let due_date_after: Date = due_date_after.into();
        self.0.query("due_date_after", &due_date_after);
        self
    }

    /// Sets `created_date`.
    pub fn created_date(mut self, created_date: impl Into<Date>) -> Self {
        let created_date: Date = created_date.into();
        self.0.query("created_date", &created_date);
        self
    }

    /// Sets `created_date_start`.
    pub fn created_date_start(mut self, created_date_start: impl Into<Date>) -> Self {
        let created_date_start: Date = created_date_start.into();
        self.0.query("created_date_start", &created_date_start);
        self
    }

    /// Sets `created_date_end`.
    pub fn created_date_end(mut self, created_date_end: impl Into<Date>) -> Self {
        let created_date_end: Date = created_date_end.into();
        self.0.query("created_date_end", &created_date_end);
        self
    }

    /// Sets `created_date_before`.
    pub fn created_date_before(mut self, created_date_before: impl Into<Date>) -> Self {
        let created_date_before: Date = created_date_before.into();
        self.0.query("created_date_before", &created_date_before);
        self
    }

    /// Sets `created_date_after`.
    pub fn created_date_after(mut self, created_date_after: impl Into<Date>) -> Self {
        let created_date_after: Date = created_date_after.into();
        self.0.query("created_date_after", &created_date_after);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(
        mut self,
        last_modified_time: impl Into<DateTime>,
    ) -> Self {
        let last_modified_time: DateTime = last_modified_time.into();
        self.0.query("last_modified_time", &last_modified_time);
        self
    }

    /// Sets `status`.
    pub fn status(
        mut self,
        status: impl Into<models::ListCustomerDebitNotesStatus>,
    ) -> Self {
        let status: models::ListCustomerDebitNotesStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, filter_by: impl Into<String>) -> Self {
        let filter_by: String = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListCustomerDebitNotesSortColumn>,
    ) -> Self {
        let sort_column: models::ListCustomerDebitNotesSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(List -> Page<models::DebitNote>);

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
    pub fn send(mut self, send: bool) -> Self {
        self.0.query("send", &send);
        self
    }

    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(
        mut self,
        ignore_auto_number_generation: bool,
    ) -> Self {
        self.0.query("ignore_auto_number_generation", &ignore_auto_number_generation);
        self
    }
}

runtime::operation!(Create -> models::DebitNote);

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
    pub fn print(mut self, print: bool) -> Self {
        self.0.query("print", &print);
        self
    }

    /// Sets `accept`.
    pub fn accept(
        mut self,
        accept: impl Into<models::GetCustomerDebitNoteAccept>,
    ) -> Self {
        let accept: models::GetCustomerDebitNoteAccept = accept.into();
        self.0.query("accept", &accept);
        self
    }
}

runtime::operation!(Get -> models::DebitNote);

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
    pub fn ignore_auto_number_generation(
        mut self,
        ignore_auto_number_generation: bool,
    ) -> Self {
        self.0.query("ignore_auto_number_generation", &ignore_auto_number_generation);
        self
    }
}

runtime::operation!(Update -> models::DebitNote);

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
