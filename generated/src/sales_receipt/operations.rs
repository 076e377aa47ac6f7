// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesReceipt`](super::SalesReceipt), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_sales_receipts",
    method: Method::Get,
    path: "/salesreceipts",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("salesreceipts"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesReceipt::list`](super::SalesReceipt::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn receipt_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("receipt_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn receipt_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("receipt_number_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn receipt_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("receipt_number_contains", &value);
        self
    }

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

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::SalesReceiptFilterBy>) -> Self {
        let value: models::SalesReceiptFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
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

    /// Sets `total`.
    pub fn total(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("total", &value);
        self
    }

    /// Sets `total_start`.
    pub fn total_start(mut self, value: f64) -> Self {
        self.0.query("total_start", &value);
        self
    }

    /// Sets `total_end`.
    pub fn total_end(mut self, value: f64) -> Self {
        self.0.query("total_end", &value);
        self
    }

    /// Sets `total_less_than`.
    pub fn total_less_than(mut self, value: f64) -> Self {
        self.0.query("total_less_than", &value);
        self
    }

    /// Sets `total_greater_than`.
    pub fn total_greater_than(mut self, value: f64) -> Self {
        self.0.query("total_greater_than", &value);
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

runtime::operation!(List -> Page<models::Salesreceipt>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_sales_receipt",
    method: Method::Post,
    path: "/salesreceipts",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("salesreceipt"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesReceipt::create`](super::SalesReceipt::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }

    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.0.query("can_send_in_mail", &value);
        self
    }
}

runtime::operation!(Create -> models::Salesreceipt);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_sales_receipt",
    method: Method::Get,
    path: "/salesreceipts/{sales_receipt_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("salesreceipt"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesReceipt::get`](super::SalesReceipt::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `accept`.
    pub fn accept(mut self, value: impl Into<shared::Accept>) -> Self {
        let value: shared::Accept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> models::Salesreceipt);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_sales_receipt",
    method: Method::Put,
    path: "/salesreceipts/{sales_receipt_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("salesreceipt"),
    ..Endpoint::DEFAULT
};

/// A call of [`SalesReceipt::update`](super::SalesReceipt::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Salesreceipt);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_sales_receipt",
    method: Method::Delete,
    path: "/salesreceipts/{sales_receipt_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesReceipt::delete`](super::SalesReceipt::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_sales_receipt",
    method: Method::Post,
    path: "/salesreceipts/{sales_receipt_id}/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`SalesReceipt::email`](super::SalesReceipt::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sets `attach_pdf`.
    pub fn attach_pdf(mut self, value: bool) -> Self {
        self.0.query("attach_pdf", &value);
        self
    }
}

runtime::operation!(Email -> Ack);
