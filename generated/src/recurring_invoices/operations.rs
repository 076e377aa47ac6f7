// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringInvoices`](super::RecurringInvoices), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_recurring_invoices",
    method: Method::Get,
    path: "/recurringinvoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_invoices"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::list`](super::RecurringInvoices::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn recurrence_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name", &value);
        self
    }

    /// Sets `item_name`.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name", &value);
        self
    }

    /// Sets `item_name_startswith`.
    pub fn item_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_name_startswith", &value);
        self
    }

    /// Sets `item_description`.
    pub fn item_description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description", &value);
        self
    }

    /// Sets `item_description_startswith`.
    pub fn item_description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_startswith", &value);
        self
    }

    /// Sets `item_description_contains`.
    pub fn item_description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("item_description_contains", &value);
        self
    }

    /// Sets `customer_name`.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// Sets `line_item_id`.
    pub fn line_item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("line_item_id", &value);
        self
    }

    /// Sets `item_id`.
    pub fn item_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("item_id", &value);
        self
    }

    /// Sets `tax_id`.
    pub fn tax_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("tax_id", &value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes", &value);
        self
    }

    /// Sets `start_date`.
    pub fn start_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("start_date", &value);
        self
    }

    /// Sets `end_date`.
    pub fn end_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("end_date", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::JournalFilterBy>) -> Self {
        let value: shared::JournalFilterBy = value.into();
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
    pub fn sort_column(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
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

runtime::operation!(List -> Page<models::RecurringInvoice>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_recurring_invoice_using_custom_field",
    method: Method::Put,
    path: "/recurringinvoices",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::update_using_custom_field`](super::RecurringInvoices::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::RecurringInvoice);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_recurring_invoice",
    method: Method::Post,
    path: "/recurringinvoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::create`](super::RecurringInvoices::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::RecurringInvoice);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_recurring_invoice",
    method: Method::Get,
    path: "/recurringinvoices/{recurring_invoice_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::get`](super::RecurringInvoices::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::RecurringInvoice);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_recurring_invoice",
    method: Method::Put,
    path: "/recurringinvoices/{recurring_invoice_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::update`](super::RecurringInvoices::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::RecurringInvoice);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_recurring_invoice",
    method: Method::Delete,
    path: "/recurringinvoices/{recurring_invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::delete`](super::RecurringInvoices::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static STOP_RECURRING_INVOICE: Endpoint = Endpoint {
    id: "stop_recurring_invoice",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/status/stop",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::stop_recurring_invoice`](super::RecurringInvoices::stop_recurring_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecurringInvoice(pub(super) Request);

runtime::operation!(StopRecurringInvoice -> Ack);

pub(super) static RESUME_RECURRING_INVOICE: Endpoint = Endpoint {
    id: "resume_recurring_invoice",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/status/resume",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::resume_recurring_invoice`](super::RecurringInvoices::resume_recurring_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumeRecurringInvoice(pub(super) Request);

runtime::operation!(ResumeRecurringInvoice -> Ack);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_recurring_invoice_template",
    method: Method::Put,
    path: "/recurringinvoices/{recurring_invoice_id}/templates/{template_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::update_template`](super::RecurringInvoices::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static LIST_HISTORY: Endpoint = Endpoint {
    id: "list_recurring_invoice_history",
    method: Method::Get,
    path: "/recurringinvoices/{recurring_invoice_id}/comments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::list_history`](super::RecurringInvoices::list_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListHistory(pub(super) Request);

runtime::operation!(ListHistory -> Page<shared::Comment>);

pub(super) static RESUME_RECURRING_INVOICES: Endpoint = Endpoint {
    id: "resume_recurring_invoices",
    method: Method::Post,
    path: "/recurringinvoices/status/resume",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::resume_recurring_invoices`](super::RecurringInvoices::resume_recurring_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ResumeRecurringInvoices(pub(super) Request);

runtime::operation!(ResumeRecurringInvoices -> Ack);

pub(super) static STOP_RECURRING_INVOICES: Endpoint = Endpoint {
    id: "stop_recurring_invoices",
    method: Method::Post,
    path: "/recurringinvoices/status/stop",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::stop_recurring_invoices`](super::RecurringInvoices::stop_recurring_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct StopRecurringInvoices(pub(super) Request);

runtime::operation!(StopRecurringInvoices -> Ack);

pub(super) static GET_DASHBOARD: Endpoint = Endpoint {
    id: "get_recurring_invoice_dashboard",
    method: Method::Get,
    path: "/recurringinvoices/dashboard",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::get_dashboard`](super::RecurringInvoices::get_dashboard).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDashboard(pub(super) Request);

runtime::operation!(GetDashboard -> Ack);

pub(super) static LIST_CHILD_INVOICES: Endpoint = Endpoint {
    id: "list_recurring_invoice_child_invoices",
    method: Method::Get,
    path: "/recurringinvoices/{recurring_invoice_id}/invoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoice_history"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::list_child_invoices`](super::RecurringInvoices::list_child_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListChildInvoices(pub(super) Request);

impl ListChildInvoices {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sort_column", &value);
        self
    }
}

runtime::operation!(ListChildInvoices -> Page<models::InvoiceHistory>);

pub(super) static ENABLE_AUTOBILL: Endpoint = Endpoint {
    id: "enable_recurring_invoice_autobill",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/autobill/enable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::enable_autobill`](super::RecurringInvoices::enable_autobill).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EnableAutobill(pub(super) Request);

runtime::operation!(EnableAutobill -> Ack);

pub(super) static DISABLE_AUTOBILL: Endpoint = Endpoint {
    id: "disable_recurring_invoice_autobill",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/autobill/disable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::disable_autobill`](super::RecurringInvoices::disable_autobill).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DisableAutobill(pub(super) Request);

runtime::operation!(DisableAutobill -> Ack);

pub(super) static DELETE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "delete_recurring_invoice_bank_account",
    method: Method::Delete,
    path: "/recurringinvoices/{recurring_invoice_id}/bankaccount",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::delete_bank_account`](super::RecurringInvoices::delete_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteBankAccount(pub(super) Request);

impl DeleteBankAccount {
    /// Sets `can_delete_in_customer`.
    pub fn can_delete_in_customer(mut self, value: bool) -> Self {
        self.0.query("can_delete_in_customer", &value);
        self
    }
}

runtime::operation!(DeleteBankAccount -> Ack);

pub(super) static DELETE_CARD: Endpoint = Endpoint {
    id: "delete_recurring_invoice_card",
    method: Method::Delete,
    path: "/recurringinvoices/{recurring_invoice_id}/card",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::delete_card`](super::RecurringInvoices::delete_card).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteCard(pub(super) Request);

impl DeleteCard {
    /// Sets `can_delete_in_customer`.
    pub fn can_delete_in_customer(mut self, value: bool) -> Self {
        self.0.query("can_delete_in_customer", &value);
        self
    }
}

runtime::operation!(DeleteCard -> Ack);

pub(super) static ASSOCIATE_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "associate_recurring_invoice_bank_account",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::associate_bank_account`](super::RecurringInvoices::associate_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AssociateBankAccount(pub(super) Request);

runtime::operation!(AssociateBankAccount -> Ack);

pub(super) static ASSOCIATE_CARD: Endpoint = Endpoint {
    id: "associate_recurring_invoice_card",
    method: Method::Post,
    path: "/recurringinvoices/{recurring_invoice_id}/card/{card_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringInvoices::associate_card`](super::RecurringInvoices::associate_card).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AssociateCard(pub(super) Request);

runtime::operation!(AssociateCard -> Ack);
