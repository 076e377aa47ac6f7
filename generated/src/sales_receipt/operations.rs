// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesReceipt`](super::SalesReceipt), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
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
    pub fn receipt_number(mut self, receipt_number: impl Into<String>) -> Self {
        let receipt_number: String = receipt_number.into();
        self.0.query("receipt_number", &receipt_number);
        self
    }

    /// At most 100 characters.
    pub fn receipt_number_startswith(
        mut self,
        receipt_number_startswith: impl Into<String>,
    ) -> Self {
        let receipt_number_startswith: String = receipt_number_startswith.into();
        self.0.query("receipt_number_startswith", &receipt_number_startswith);
        self
    }

    /// At most 100 characters.
    pub fn receipt_number_contains(
        mut self,
        receipt_number_contains: impl Into<String>,
    ) -> Self {
        let receipt_number_contains: String = receipt_number_contains.into();
        self.0.query("receipt_number_contains", &receipt_number_contains);
        self
    }

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

    /// Sets `sort_column`.
    pub fn sort_column(mut self, sort_column: impl Into<String>) -> Self {
        let sort_column: String = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListSalesReceiptsFilterBy>,
    ) -> Self {
        let filter_by: models::ListSalesReceiptsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
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

    /// Sets `total`.
    pub fn total(mut self, total: impl Into<Decimal>) -> Self {
        let total: Decimal = total.into();
        self.0.query("total", &total);
        self
    }

    /// Sets `total_start`.
    pub fn total_start(mut self, total_start: f64) -> Self {
        self.0.query("total_start", &total_start);
        self
    }

    /// Sets `total_end`.
    pub fn total_end(mut self, total_end: f64) -> Self {
        self.0.query("total_end", &total_end);
        self
    }

    /// Sets `total_less_than`.
    pub fn total_less_than(mut self, total_less_than: f64) -> Self {
        self.0.query("total_less_than", &total_less_than);
        self
    }

    /// Sets `total_greater_than`.
    pub fn total_greater_than(mut self, total_greater_than: f64) -> Self {
        self.0.query("total_greater_than", &total_greater_than);
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

runtime::operation!(List -> Page<models::SalesreceiptResponse>);

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
    pub fn ignore_auto_number_generation(
        mut self,
        ignore_auto_number_generation: bool,
    ) -> Self {
        self.0.query("ignore_auto_number_generation", &ignore_auto_number_generation);
        self
    }

    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, can_send_in_mail: bool) -> Self {
        self.0.query("can_send_in_mail", &can_send_in_mail);
        self
    }
}

runtime::operation!(Create -> models::SalesreceiptResponse);

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
    pub fn accept(mut self, accept: impl Into<models::GetSalesReceiptAccept>) -> Self {
        let accept: models::GetSalesReceiptAccept = accept.into();
        self.0.query("accept", &accept);
        self
    }
}

runtime::operation!(Get -> models::SalesreceiptResponse);

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

runtime::operation!(Update -> models::SalesreceiptResponse);

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
    pub fn attach_pdf(mut self, attach_pdf: bool) -> Self {
        self.0.query("attach_pdf", &attach_pdf);
        self
    }
}

runtime::operation!(Email -> Ack);
