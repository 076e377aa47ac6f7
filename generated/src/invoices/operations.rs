// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Invoices`](super::Invoices), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Part,
    Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_invoices",
    method: Method::Get,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoices"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::list`](super::Invoices::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("invoice_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn invoice_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("invoice_number_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn invoice_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("invoice_number_contains", &value);
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

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// Sets `recurring_invoice_id`.
    pub fn recurring_invoice_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("recurring_invoice_id", &value);
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

    /// Sets `zcrm_potential_id`.
    pub fn zcrm_potential_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("zcrm_potential_id", &value);
        self
    }

    /// Sets `response_option`.
    pub fn response_option(mut self, value: i64) -> Self {
        self.0.query("response_option", &value);
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

runtime::operation!(List -> Page<models::Invoice>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_invoice_using_custom_field",
    method: Method::Put,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_using_custom_field`](super::Invoices::update_using_custom_field).
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

runtime::operation!(UpdateUsingCustomField -> models::Invoice);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_invoice",
    method: Method::Post,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::create`](super::Invoices::create).
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

    /// Sets `is_quick_create`.
    pub fn is_quick_create(mut self, value: bool) -> Self {
        self.0.query("is_quick_create", &value);
        self
    }

    /// Sets `batch_payments`.
    pub fn batch_payments(mut self, value: bool) -> Self {
        self.0.query("batch_payments", &value);
        self
    }
}

runtime::operation!(Create -> models::Invoice);

pub(super) static DELETE_INVOICES: Endpoint = Endpoint {
    id: "delete_invoices",
    method: Method::Delete,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_invoices`](super::Invoices::delete_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteInvoices(pub(super) Request);

runtime::operation!(DeleteInvoices -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_invoice",
    method: Method::Get,
    path: "/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get`](super::Invoices::get).
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

runtime::operation!(Get -> models::Invoice);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_invoice",
    method: Method::Put,
    path: "/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update`](super::Invoices::update).
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

runtime::operation!(Update -> models::Invoice);

pub(super) static DELETE_INVOICE: Endpoint = Endpoint {
    id: "delete_invoice",
    method: Method::Delete,
    path: "/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_invoice`](super::Invoices::delete_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteInvoice(pub(super) Request);

runtime::operation!(DeleteInvoice -> Ack);

pub(super) static MARK_INVOICE_SENT: Endpoint = Endpoint {
    id: "mark_invoice_sent",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/sent",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_invoice_sent`](super::Invoices::mark_invoice_sent).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInvoiceSent(pub(super) Request);

runtime::operation!(MarkInvoiceSent -> Ack);

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_invoice_void",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/void",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_void`](super::Invoices::mark_void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkVoid(pub(super) Request);

runtime::operation!(MarkVoid -> Ack);

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_invoice_draft",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/draft",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_draft`](super::Invoices::mark_draft).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkDraft(pub(super) Request);

runtime::operation!(MarkDraft -> Ack);

pub(super) static EMAIL_INVOICES: Endpoint = Endpoint {
    id: "email_invoices",
    method: Method::Post,
    path: "/invoices/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::email_invoices`](super::Invoices::email_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EmailInvoices(pub(super) Request);

runtime::operation!(EmailInvoices -> Ack);

pub(super) static CREATE_FROM_SALESORDER: Endpoint = Endpoint {
    id: "create_invoice_from_salesorder",
    method: Method::Post,
    path: "/invoices/fromsalesorder",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::create_from_salesorder`](super::Invoices::create_from_salesorder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateFromSalesorder(pub(super) Request);

runtime::operation!(CreateFromSalesorder -> models::Invoice);

pub(super) static MAP_WITH_SALESORDER: Endpoint = Endpoint {
    id: "map_invoice_with_salesorder",
    method: Method::Post,
    path: "/invoices/mapwithorder",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("errors"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::map_with_salesorder`](super::Invoices::map_with_salesorder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MapWithSalesorder(pub(super) Request);

runtime::operation!(MapWithSalesorder -> Page<models::InvoicesError>);

pub(super) static SUBMIT_INVOICE: Endpoint = Endpoint {
    id: "submit_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/submit",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::submit_invoice`](super::Invoices::submit_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SubmitInvoice(pub(super) Request);

runtime::operation!(SubmitInvoice -> Ack);

pub(super) static APPROVE_INVOICE: Endpoint = Endpoint {
    id: "approve_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/approve",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::approve_invoice`](super::Invoices::approve_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApproveInvoice(pub(super) Request);

runtime::operation!(ApproveInvoice -> Ack);

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_invoice_email",
    method: Method::Get,
    path: "/invoices/{invoice_id}/email",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_email`](super::Invoices::get_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmail(pub(super) Request);

impl GetEmail {
    /// Sets `email_template_id`.
    pub fn email_template_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("email_template_id", &value);
        self
    }
}

runtime::operation!(GetEmail -> shared::InvoiceData);

pub(super) static EMAIL_INVOICE: Endpoint = Endpoint {
    id: "email_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::email_invoice`](super::Invoices::email_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EmailInvoice(pub(super) Request);

impl EmailInvoice {
    /// Sets `send_customer_statement`.
    pub fn send_customer_statement(mut self, value: bool) -> Self {
        self.0.query("send_customer_statement", &value);
        self
    }

    /// Sets `send_attachment`.
    pub fn send_attachment(mut self, value: bool) -> Self {
        self.0.query("send_attachment", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(EmailInvoice -> Ack);

pub(super) static GET_PAYMENT_REMINDER_MAIL_CONTENT_FOR: Endpoint = Endpoint {
    id: "get_payment_reminder_mail_content_for_invoice",
    method: Method::Get,
    path: "/invoices/{invoice_id}/paymentreminder",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_payment_reminder_mail_content_for`](super::Invoices::get_payment_reminder_mail_content_for).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetPaymentReminderMailContentFor(pub(super) Request);

runtime::operation!(GetPaymentReminderMailContentFor -> shared::InvoiceData);

pub(super) static REMIND_CUSTOMER_FOR_PAYMENT: Endpoint = Endpoint {
    id: "remind_customer_for_invoice_payment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/paymentreminder",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::remind_customer_for_payment`](super::Invoices::remind_customer_for_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RemindCustomerForPayment(pub(super) Request);

impl RemindCustomerForPayment {
    /// Sets `send_customer_statement`.
    pub fn send_customer_statement(mut self, value: bool) -> Self {
        self.0.query("send_customer_statement", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(RemindCustomerForPayment -> Ack);

pub(super) static BULK_REMINDER: Endpoint = Endpoint {
    id: "bulk_invoice_reminder",
    method: Method::Post,
    path: "/invoices/paymentreminder",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("info"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::bulk_reminder`](super::Invoices::bulk_reminder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkReminder(pub(super) Request);

runtime::operation!(BulkReminder -> models::InvoiceInfo);

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_invoices_as_pdf",
    method: Method::Get,
    path: "/invoices/pdf",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::bulk_export_as_pdf`](super::Invoices::bulk_export_as_pdf).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkExportAsPdf(pub(super) Request);

runtime::operation!(BulkExportAsPdf -> Ack);

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_invoices",
    method: Method::Get,
    path: "/invoices/print",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::bulk_print`](super::Invoices::bulk_print).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkPrint(pub(super) Request);

runtime::operation!(BulkPrint -> Ack);

pub(super) static DISABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "disable_invoice_payment_reminder",
    method: Method::Post,
    path: "/invoices/{invoice_id}/paymentreminder/disable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::disable_payment_reminder`](super::Invoices::disable_payment_reminder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DisablePaymentReminder(pub(super) Request);

runtime::operation!(DisablePaymentReminder -> Ack);

pub(super) static ENABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "enable_invoice_payment_reminder",
    method: Method::Post,
    path: "/invoices/{invoice_id}/paymentreminder/enable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::enable_payment_reminder`](super::Invoices::enable_payment_reminder).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct EnablePaymentReminder(pub(super) Request);

runtime::operation!(EnablePaymentReminder -> Ack);

pub(super) static WRITE_OFF_INVOICE: Endpoint = Endpoint {
    id: "write_off_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/writeoff",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::write_off_invoice`](super::Invoices::write_off_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct WriteOffInvoice(pub(super) Request);

runtime::operation!(WriteOffInvoice -> Ack);

pub(super) static CANCEL_WRITE_OFF: Endpoint = Endpoint {
    id: "cancel_write_off_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/writeoff/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::cancel_write_off`](super::Invoices::cancel_write_off).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelWriteOff(pub(super) Request);

runtime::operation!(CancelWriteOff -> Ack);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_invoice_billing_address",
    method: Method::Put,
    path: "/invoices/{invoice_id}/address/billing",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_billing_address`](super::Invoices::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> Ack);

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_invoice_shipping_address",
    method: Method::Put,
    path: "/invoices/{invoice_id}/address/shipping",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_shipping_address`](super::Invoices::update_shipping_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateShippingAddress(pub(super) Request);

runtime::operation!(UpdateShippingAddress -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_invoice_templates",
    method: Method::Get,
    path: "/invoices/templates",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::list_templates`](super::Invoices::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_invoice_template",
    method: Method::Put,
    path: "/invoices/{invoice_id}/templates/{template_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_template`](super::Invoices::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static LIST_PAYMENTS: Endpoint = Endpoint {
    id: "list_invoice_payments",
    method: Method::Get,
    path: "/invoices/{invoice_id}/payments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::list_payments`](super::Invoices::list_payments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListPayments(pub(super) Request);

runtime::operation!(ListPayments -> Page<models::Payment>);

pub(super) static LIST_CREDITS_APPLIED: Endpoint = Endpoint {
    id: "list_invoice_credits_applied",
    method: Method::Get,
    path: "/invoices/{invoice_id}/creditsapplied",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("credits"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::list_credits_applied`](super::Invoices::list_credits_applied).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListCreditsApplied(pub(super) Request);

runtime::operation!(ListCreditsApplied -> Page<models::Credit>);

pub(super) static APPLY_CREDITS_TO: Endpoint = Endpoint {
    id: "apply_credits_to_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/credits",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::apply_credits_to`](super::Invoices::apply_credits_to).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyCreditsTo(pub(super) Request);

runtime::operation!(ApplyCreditsTo -> Ack);

pub(super) static DELETE_PAYMENT: Endpoint = Endpoint {
    id: "delete_invoice_payment",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/payments/{invoice_payment_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_payment`](super::Invoices::delete_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeletePayment(pub(super) Request);

runtime::operation!(DeletePayment -> Ack);

pub(super) static DELETE_APPLIED_CREDIT: Endpoint = Endpoint {
    id: "delete_invoice_applied_credit",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_applied_credit`](super::Invoices::delete_applied_credit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAppliedCredit(pub(super) Request);

runtime::operation!(DeleteAppliedCredit -> Ack);

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_invoice_attachment",
    method: Method::Get,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_attachment`](super::Invoices::get_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAttachment(pub(super) Request);

impl GetAttachment {
    /// Sets `preview`.
    pub fn preview(mut self, value: bool) -> Self {
        self.0.query("preview", &value);
        self
    }
}

runtime::operation!(GetAttachment -> Ack);

pub(super) static UPDATE_ATTACHMENT_PREFERENCE: Endpoint = Endpoint {
    id: "update_invoice_attachment_preference",
    method: Method::Put,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_attachment_preference`](super::Invoices::update_attachment_preference).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAttachmentPreference(pub(super) Request);

runtime::operation!(UpdateAttachmentPreference -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_invoice_attachment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::add_attachment`](super::Invoices::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sets `can_send_in_mail`.
    pub fn can_send_in_mail(mut self, value: bool) -> Self {
        self.0.query("can_send_in_mail", &value);
        self
    }

    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(AddAttachment -> Ack);

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_invoice_attachment",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_attachment`](super::Invoices::delete_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAttachment(pub(super) Request);

runtime::operation!(DeleteAttachment -> Ack);

pub(super) static GET_DOCUMENT_DETAILS: Endpoint = Endpoint {
    id: "get_invoice_document_details",
    method: Method::Get,
    path: "/invoices/{invoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("document"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_document_details`](super::Invoices::get_document_details).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDocumentDetails(pub(super) Request);

impl GetDocumentDetails {
    /// Sets `responseformat`.
    pub fn responseformat(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("responseformat", &value);
        self
    }
}

runtime::operation!(GetDocumentDetails -> models::InvoiceDocument);

pub(super) static ADD_DOCUMENT: Endpoint = Endpoint {
    id: "add_invoice_document",
    method: Method::Post,
    path: "/invoices/{invoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::add_document`](super::Invoices::add_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddDocument(pub(super) Request);

runtime::operation!(AddDocument -> Ack);

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_invoice_document",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_document`](super::Invoices::delete_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteDocument(pub(super) Request);

runtime::operation!(DeleteDocument -> Ack);

pub(super) static DELETE_EXPENSE_RECEIPT: Endpoint = Endpoint {
    id: "delete_invoice_expense_receipt",
    method: Method::Delete,
    path: "/invoices/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_expense_receipt`](super::Invoices::delete_expense_receipt).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteExpenseReceipt(pub(super) Request);

runtime::operation!(DeleteExpenseReceipt -> Ack);

pub(super) static UPDATE_CUSTOM_FIELDS_IN: Endpoint = Endpoint {
    id: "update_custom_fields_in_invoice",
    method: Method::Put,
    path: "/invoice/{invoice_id}/customfields",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_custom_fields_in`](super::Invoices::update_custom_fields_in).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFieldsIn(pub(super) Request);

runtime::operation!(UpdateCustomFieldsIn -> Ack);

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_invoice_comments",
    method: Method::Get,
    path: "/invoices/{invoice_id}/comments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::list_comments`](super::Invoices::list_comments).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListComments(pub(super) Request);

runtime::operation!(ListComments -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_invoice_comment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/comments",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::add_comment`](super::Invoices::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Ack);

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_invoice_comment",
    method: Method::Put,
    path: "/invoices/{invoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_comment`](super::Invoices::update_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateComment(pub(super) Request);

runtime::operation!(UpdateComment -> shared::Comment);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_invoice_comment",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_comment`](super::Invoices::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static GENERATE_PAYMENT_LINK: Endpoint = Endpoint {
    id: "generate_invoice_payment_link",
    method: Method::Get,
    path: "/share/paymentlink",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::generate_payment_link`](super::Invoices::generate_payment_link).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GeneratePaymentLink(pub(super) Request);

runtime::operation!(GeneratePaymentLink -> models::GenerateInvoicePaymentLink);

pub(super) static APPROVE_INVOICES: Endpoint = Endpoint {
    id: "approve_invoices",
    method: Method::Post,
    path: "/invoices/approve",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::approve_invoices`](super::Invoices::approve_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApproveInvoices(pub(super) Request);

runtime::operation!(ApproveInvoices -> Ack);

pub(super) static VOID: Endpoint = Endpoint {
    id: "void_invoices",
    method: Method::Post,
    path: "/invoices/status/void",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::void`](super::Invoices::void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Void(pub(super) Request);

impl Void {
    /// Sets `can_create_network_entity`.
    pub fn can_create_network_entity(mut self, value: bool) -> Self {
        self.0.query("can_create_network_entity", &value);
        self
    }

    /// Sets `unmap_salesorder`.
    pub fn unmap_salesorder(mut self, value: bool) -> Self {
        self.0.query("unmap_salesorder", &value);
        self
    }
}

runtime::operation!(Void -> Ack);

pub(super) static CREATE_FROM_PROJECTS: Endpoint = Endpoint {
    id: "create_invoices_from_projects",
    method: Method::Post,
    path: "/invoices/fromprojects",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::create_from_projects`](super::Invoices::create_from_projects).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateFromProjects(pub(super) Request);

impl CreateFromProjects {
    /// Sets `project_ids`.
    pub fn project_ids(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("project_ids", Some(','), values);
        self
    }

    /// At most 30 characters.
    pub fn invoice_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("invoice_number", &value);
        self
    }
}

runtime::operation!(CreateFromProjects -> Ack);

pub(super) static GET_DELIVERY_NOTES: Endpoint = Endpoint {
    id: "get_invoice_delivery_notes",
    method: Method::Get,
    path: "/invoices/deliverynotes",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_delivery_notes`](super::Invoices::get_delivery_notes).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDeliveryNotes(pub(super) Request);

impl GetDeliveryNotes {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `no_of_copies`.
    pub fn no_of_copies(mut self, value: i64) -> Self {
        self.0.query("no_of_copies", &value);
        self
    }
}

runtime::operation!(GetDeliveryNotes -> Ack);

pub(super) static GET_PACKING_SLIPS: Endpoint = Endpoint {
    id: "get_invoice_packing_slips",
    method: Method::Get,
    path: "/invoices/packingslips",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_packing_slips`](super::Invoices::get_packing_slips).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetPackingSlips(pub(super) Request);

impl GetPackingSlips {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `no_of_copies`.
    pub fn no_of_copies(mut self, value: i64) -> Self {
        self.0.query("no_of_copies", &value);
        self
    }
}

runtime::operation!(GetPackingSlips -> Ack);

pub(super) static FINALIZE_APPROVAL: Endpoint = Endpoint {
    id: "finalize_invoice_approval",
    method: Method::Post,
    path: "/invoices/{invoice_id}/approve/final",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::finalize_approval`](super::Invoices::finalize_approval).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct FinalizeApproval(pub(super) Request);

runtime::operation!(FinalizeApproval -> Ack);

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/reject",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::reject`](super::Invoices::reject).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reject(pub(super) Request);

impl Reject {
    /// At most 500 characters.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reason", &value);
        self
    }

    /// Sets `isCallForOEmbed`.
    pub fn is_call_for_o_embed(mut self, value: bool) -> Self {
        self.0.query("isCallForOEmbed", &value);
        self
    }
}

runtime::operation!(Reject -> Ack);

pub(super) static SEND_VIA_SNAIL_MAIL: Endpoint = Endpoint {
    id: "send_invoice_via_snail_mail",
    method: Method::Post,
    path: "/invoices/{invoice_id}/snailmail",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::send_via_snail_mail`](super::Invoices::send_via_snail_mail).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendViaSnailMail(pub(super) Request);

impl SendViaSnailMail {
    /// Sets `contact_person_id`.
    pub fn contact_person_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("contact_person_id", &value);
        self
    }
}

runtime::operation!(SendViaSnailMail -> Ack);

pub(super) static ADD_ONLINE_PAYMENT_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "add_invoice_online_payment_bank_account",
    method: Method::Post,
    path: "/invoices/{invoice_id}/onlinepayments/bankaccount",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::add_online_payment_bank_account`](super::Invoices::add_online_payment_bank_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddOnlinePaymentBankAccount(pub(super) Request);

runtime::operation!(AddOnlinePaymentBankAccount -> Ack);

pub(super) static APPLY_PRICEBOOK_TO: Endpoint = Endpoint {
    id: "apply_pricebook_to_invoice",
    method: Method::Put,
    path: "/invoices/{invoice_id}/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::apply_pricebook_to`](super::Invoices::apply_pricebook_to).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyPricebookTo(pub(super) Request);

runtime::operation!(ApplyPricebookTo -> Ack);

pub(super) static SUBMIT_INVOICES: Endpoint = Endpoint {
    id: "submit_invoices",
    method: Method::Post,
    path: "/invoices/submit",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::submit_invoices`](super::Invoices::submit_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SubmitInvoices(pub(super) Request);

runtime::operation!(SubmitInvoices -> Ack);

pub(super) static MARK_INVOICES_SENT: Endpoint = Endpoint {
    id: "mark_invoices_sent",
    method: Method::Post,
    path: "/invoices/status/sent",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_invoices_sent`](super::Invoices::mark_invoices_sent).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInvoicesSent(pub(super) Request);

runtime::operation!(MarkInvoicesSent -> Ack);

pub(super) static WRITE_OFF_INVOICES: Endpoint = Endpoint {
    id: "write_off_invoices",
    method: Method::Post,
    path: "/invoices/writeoff",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::write_off_invoices`](super::Invoices::write_off_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct WriteOffInvoices(pub(super) Request);

runtime::operation!(WriteOffInvoices -> Ack);

pub(super) static MARK_SHIPPED: Endpoint = Endpoint {
    id: "mark_invoices_shipped",
    method: Method::Post,
    path: "/invoices/markasshipped",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_shipped`](super::Invoices::mark_shipped).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkShipped(pub(super) Request);

runtime::operation!(MarkShipped -> Ack);

pub(super) static UNSHIP: Endpoint = Endpoint {
    id: "unship_invoices",
    method: Method::Post,
    path: "/invoices/unship",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::unship`](super::Invoices::unship).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Unship(pub(super) Request);

runtime::operation!(Unship -> Ack);

pub(super) static CREATE_FROM_ESTIMATES: Endpoint = Endpoint {
    id: "create_invoices_from_estimates",
    method: Method::Post,
    path: "/invoices/fromestimates",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::create_from_estimates`](super::Invoices::create_from_estimates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateFromEstimates(pub(super) Request);

runtime::operation!(CreateFromEstimates -> Ack);

pub(super) static PREVIEW_COUPONS: Endpoint = Endpoint {
    id: "preview_invoice_coupons",
    method: Method::Post,
    path: "/invoices/coupons/preview",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::preview_coupons`](super::Invoices::preview_coupons).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PreviewCoupons(pub(super) Request);

runtime::operation!(PreviewCoupons -> Ack);

pub(super) static UNMAP_FROM_SALESORDERS: Endpoint = Endpoint {
    id: "unmap_invoices_from_salesorders",
    method: Method::Put,
    path: "/invoices/unmap/salesorders",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::unmap_from_salesorders`](super::Invoices::unmap_from_salesorders).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UnmapFromSalesorders(pub(super) Request);

runtime::operation!(UnmapFromSalesorders -> Ack);

pub(super) static GET_DASHBOARD: Endpoint = Endpoint {
    id: "get_invoice_dashboard",
    method: Method::Get,
    path: "/invoices/dashboard",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_dashboard`](super::Invoices::get_dashboard).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetDashboard(pub(super) Request);

impl GetDashboard {
    /// Sets `invoice_agent`.
    pub fn invoice_agent(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("invoice_agent", &value);
        self
    }
}

runtime::operation!(GetDashboard -> Ack);

pub(super) static GET_BY_REFERENCE: Endpoint = Endpoint {
    id: "get_invoice_by_reference",
    method: Method::Get,
    path: "/invoices/reference/{reference_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_by_reference`](super::Invoices::get_by_reference).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetByReference(pub(super) Request);

runtime::operation!(GetByReference -> Ack);

pub(super) static GET_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "get_invoice_custom_fields",
    method: Method::Get,
    path: "/invoices/{invoice_id}/customfields",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_custom_fields`](super::Invoices::get_custom_fields).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetCustomFields(pub(super) Request);

runtime::operation!(GetCustomFields -> Ack);

pub(super) static GET_ADVANCED_TRACKING_DETAILS: Endpoint = Endpoint {
    id: "get_invoice_advanced_tracking_details",
    method: Method::Get,
    path: "/invoices/{invoice_id}/advancedtrackingdetails",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_advanced_tracking_details`](super::Invoices::get_advanced_tracking_details).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAdvancedTrackingDetails(pub(super) Request);

runtime::operation!(GetAdvancedTrackingDetails -> Ack);

pub(super) static UPDATE_ADVANCED_TRACKING_DETAILS: Endpoint = Endpoint {
    id: "update_invoice_advanced_tracking_details",
    method: Method::Put,
    path: "/invoices/{invoice_id}/advancedtrackingdetails",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_advanced_tracking_details`](super::Invoices::update_advanced_tracking_details).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateAdvancedTrackingDetails(pub(super) Request);

runtime::operation!(UpdateAdvancedTrackingDetails -> Ack);

pub(super) static PRINT_DELIVERY_NOTE: Endpoint = Endpoint {
    id: "print_invoice_delivery_note",
    method: Method::Get,
    path: "/invoices/{invoice_id}/deliverynote/print",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::print_delivery_note`](super::Invoices::print_delivery_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PrintDeliveryNote(pub(super) Request);

runtime::operation!(PrintDeliveryNote -> Ack);

pub(super) static PRINT_PACKING_SLIP: Endpoint = Endpoint {
    id: "print_invoice_packing_slip",
    method: Method::Get,
    path: "/invoices/{invoice_id}/packingslip/print",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::print_packing_slip`](super::Invoices::print_packing_slip).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PrintPackingSlip(pub(super) Request);

runtime::operation!(PrintPackingSlip -> Ack);

pub(super) static GET_QR_CODE: Endpoint = Endpoint {
    id: "get_invoice_qr_code",
    method: Method::Get,
    path: "/invoices/{invoice_id}/qrcode",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_qr_code`](super::Invoices::get_qr_code).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetQrCode(pub(super) Request);

runtime::operation!(GetQrCode -> Ack);

pub(super) static GET_SMS: Endpoint = Endpoint {
    id: "get_invoice_sms",
    method: Method::Get,
    path: "/invoices/{invoice_id}/sms",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_sms`](super::Invoices::get_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetSms(pub(super) Request);

runtime::operation!(GetSms -> Ack);

pub(super) static SEND_SMS: Endpoint = Endpoint {
    id: "send_invoice_sms",
    method: Method::Post,
    path: "/invoices/{invoice_id}/sms",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::send_sms`](super::Invoices::send_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendSms(pub(super) Request);

runtime::operation!(SendSms -> Ack);

pub(super) static GET_SIGNATURE_TEMPLATE: Endpoint = Endpoint {
    id: "get_invoice_signature_template",
    method: Method::Get,
    path: "/invoices/{invoice_id}/dsign/template",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_signature_template`](super::Invoices::get_signature_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetSignatureTemplate(pub(super) Request);

runtime::operation!(GetSignatureTemplate -> Ack);

pub(super) static ADD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "add_invoice_digital_signature",
    method: Method::Post,
    path: "/invoices/{invoice_id}/dsign",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::add_digital_signature`](super::Invoices::add_digital_signature).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddDigitalSignature(pub(super) Request);

runtime::operation!(AddDigitalSignature -> Ack);

pub(super) static UPLOAD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "upload_invoice_digital_signature",
    method: Method::Post,
    path: "/invoices/{invoice_id}/dsign/upload",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::upload_digital_signature`](super::Invoices::upload_digital_signature).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UploadDigitalSignature(pub(super) Request);

impl UploadDigitalSignature {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(UploadDigitalSignature -> Ack);

pub(super) static UPLOAD_DOCUMENT: Endpoint = Endpoint {
    id: "upload_invoice_document",
    method: Method::Post,
    path: "/invoices/{invoice_id}/documents/{document_id}/upload",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::upload_document`](super::Invoices::upload_document).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UploadDocument(pub(super) Request);

impl UploadDocument {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(UploadDocument -> Ack);

pub(super) static UPDATE_CFDI_STATUS: Endpoint = Endpoint {
    id: "update_invoice_cfdi_status",
    method: Method::Post,
    path: "/invoices/{invoice_id}/cfdi/status",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_cfdi_status`](super::Invoices::update_cfdi_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCfdiStatus(pub(super) Request);

runtime::operation!(UpdateCfdiStatus -> Ack);

pub(super) static CANCEL: Endpoint = Endpoint {
    id: "cancel_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::cancel`](super::Invoices::cancel).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Cancel(pub(super) Request);

runtime::operation!(Cancel -> Ack);

pub(super) static MARK_READY_TO_PUSH: Endpoint = Endpoint {
    id: "mark_invoice_ready_to_push",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/readytopush",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_ready_to_push`](super::Invoices::mark_ready_to_push).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkReadyToPush(pub(super) Request);

runtime::operation!(MarkReadyToPush -> Ack);

pub(super) static APPLY_SUBSTATUS: Endpoint = Endpoint {
    id: "apply_invoice_substatus",
    method: Method::Post,
    path: "/invoices/{invoice_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::apply_substatus`](super::Invoices::apply_substatus).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplySubstatus(pub(super) Request);

runtime::operation!(ApplySubstatus -> Ack);

pub(super) static DELETE_SUBSTATUS: Endpoint = Endpoint {
    id: "delete_invoice_substatus",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_substatus`](super::Invoices::delete_substatus).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteSubstatus(pub(super) Request);

runtime::operation!(DeleteSubstatus -> Ack);

pub(super) static DELETE_LINE_ITEM: Endpoint = Endpoint {
    id: "delete_invoice_line_item",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/lineitems/{line_item_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_line_item`](super::Invoices::delete_line_item).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteLineItem(pub(super) Request);

runtime::operation!(DeleteLineItem -> Ack);

pub(super) static SCHEDULE_EMAIL: Endpoint = Endpoint {
    id: "schedule_invoice_email",
    method: Method::Post,
    path: "/invoices/{invoice_id}/email/schedule",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::schedule_email`](super::Invoices::schedule_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ScheduleEmail(pub(super) Request);

runtime::operation!(ScheduleEmail -> Ack);

pub(super) static CANCEL_SCHEDULED_EMAIL: Endpoint = Endpoint {
    id: "cancel_scheduled_invoice_email",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/email/schedule",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::cancel_scheduled_email`](super::Invoices::cancel_scheduled_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelScheduledEmail(pub(super) Request);

runtime::operation!(CancelScheduledEmail -> Ack);

pub(super) static FORCE_PAY: Endpoint = Endpoint {
    id: "force_pay_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/forcepay",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::force_pay`](super::Invoices::force_pay).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ForcePay(pub(super) Request);

runtime::operation!(ForcePay -> Ack);

pub(super) static MAIL_PDF: Endpoint = Endpoint {
    id: "mail_invoice_pdf",
    method: Method::Post,
    path: "/invoices/{invoice_id}/mailpdf",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mail_pdf`](super::Invoices::mail_pdf).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MailPdf(pub(super) Request);

runtime::operation!(MailPdf -> Ack);

pub(super) static CREATE_SYNCHRONOUS_ONLINE_PAYMENT: Endpoint = Endpoint {
    id: "create_invoice_synchronous_online_payment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/onlinepayments/synchronous",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::create_synchronous_online_payment`](super::Invoices::create_synchronous_online_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateSynchronousOnlinePayment(pub(super) Request);

runtime::operation!(CreateSynchronousOnlinePayment -> Ack);

pub(super) static CREATE_ASYNCHRONOUS_ONLINE_PAYMENT: Endpoint = Endpoint {
    id: "create_invoice_asynchronous_online_payment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/onlinepayments/asynchronous",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::create_asynchronous_online_payment`](super::Invoices::create_asynchronous_online_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateAsynchronousOnlinePayment(pub(super) Request);

runtime::operation!(CreateAsynchronousOnlinePayment -> Ack);

pub(super) static GET_PAYMENT_QR: Endpoint = Endpoint {
    id: "get_invoice_payment_qr",
    method: Method::Get,
    path: "/invoices/{invoice_id}/onlinepayments/qr",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_payment_qr`](super::Invoices::get_payment_qr).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetPaymentQr(pub(super) Request);

runtime::operation!(GetPaymentQr -> Ack);

pub(super) static GET_PAYMENT_QR_STATUS: Endpoint = Endpoint {
    id: "get_invoice_payment_qr_status",
    method: Method::Get,
    path: "/invoices/{invoice_id}/onlinepayments/qr/status",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_payment_qr_status`](super::Invoices::get_payment_qr_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetPaymentQrStatus(pub(super) Request);

runtime::operation!(GetPaymentQrStatus -> Ack);

pub(super) static SEND_DUNNING_NOTIFICATIONS: Endpoint = Endpoint {
    id: "send_invoice_dunning_notifications",
    method: Method::Post,
    path: "/invoices/{invoice_id}/senddunningnotifications",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::send_dunning_notifications`](super::Invoices::send_dunning_notifications).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendDunningNotifications(pub(super) Request);

runtime::operation!(SendDunningNotifications -> Ack);

pub(super) static SEND_RETRY_SMS: Endpoint = Endpoint {
    id: "send_invoice_retry_sms",
    method: Method::Post,
    path: "/invoices/{invoice_id}/sendretrysms",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::send_retry_sms`](super::Invoices::send_retry_sms).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct SendRetrySms(pub(super) Request);

runtime::operation!(SendRetrySms -> Ack);

pub(super) static GET_METADATA: Endpoint = Endpoint {
    id: "get_invoice_metadata",
    method: Method::Get,
    path: "/invoices/{invoice_id}/metadata/{metadata_name}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_metadata`](super::Invoices::get_metadata).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetMetadata(pub(super) Request);

runtime::operation!(GetMetadata -> Ack);

pub(super) static UPDATE_METADATA: Endpoint = Endpoint {
    id: "update_invoice_metadata",
    method: Method::Put,
    path: "/invoices/{invoice_id}/metadata/{metadata_name}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_metadata`](super::Invoices::update_metadata).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateMetadata(pub(super) Request);

runtime::operation!(UpdateMetadata -> Ack);

pub(super) static LIST_EINVOICE: Endpoint = Endpoint {
    id: "list_invoices_einvoice",
    method: Method::Get,
    path: "/invoices/einvoice",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::list_einvoice`](super::Invoices::list_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListEinvoice(pub(super) Request);

runtime::operation!(ListEinvoice -> Ack);

pub(super) static PUSH_INVOICES_EINVOICE: Endpoint = Endpoint {
    id: "push_invoices_einvoice",
    method: Method::Post,
    path: "/invoices/einvoice/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::push_invoices_einvoice`](super::Invoices::push_invoices_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PushInvoicesEinvoice(pub(super) Request);

runtime::operation!(PushInvoicesEinvoice -> Ack);

pub(super) static CANCEL_INVOICES_EINVOICE: Endpoint = Endpoint {
    id: "cancel_invoices_einvoice",
    method: Method::Post,
    path: "/invoices/einvoice/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::cancel_invoices_einvoice`](super::Invoices::cancel_invoices_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelInvoicesEinvoice(pub(super) Request);

runtime::operation!(CancelInvoicesEinvoice -> Ack);

pub(super) static GET_EINVOICE: Endpoint = Endpoint {
    id: "get_invoice_einvoice",
    method: Method::Get,
    path: "/invoices/{invoice_id}/einvoice",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::get_einvoice`](super::Invoices::get_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEinvoice(pub(super) Request);

runtime::operation!(GetEinvoice -> Ack);

pub(super) static PUSH_INVOICE_EINVOICE: Endpoint = Endpoint {
    id: "push_invoice_einvoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::push_invoice_einvoice`](super::Invoices::push_invoice_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct PushInvoiceEinvoice(pub(super) Request);

runtime::operation!(PushInvoiceEinvoice -> Ack);

pub(super) static CANCEL_INVOICE_EINVOICE: Endpoint = Endpoint {
    id: "cancel_invoice_einvoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::cancel_invoice_einvoice`](super::Invoices::cancel_invoice_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelInvoiceEinvoice(pub(super) Request);

runtime::operation!(CancelInvoiceEinvoice -> Ack);

pub(super) static FETCH_EINVOICE: Endpoint = Endpoint {
    id: "fetch_invoice_einvoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/fetch",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::fetch_einvoice`](super::Invoices::fetch_einvoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct FetchEinvoice(pub(super) Request);

runtime::operation!(FetchEinvoice -> Ack);

pub(super) static DELETE_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "delete_invoice_einvoice_status",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/einvoice/status",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::delete_einvoice_status`](super::Invoices::delete_einvoice_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteEinvoiceStatus(pub(super) Request);

runtime::operation!(DeleteEinvoiceStatus -> Ack);

pub(super) static MARK_EINVOICE_PUSHED: Endpoint = Endpoint {
    id: "mark_invoice_einvoice_pushed",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/status/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_einvoice_pushed`](super::Invoices::mark_einvoice_pushed).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkEinvoicePushed(pub(super) Request);

runtime::operation!(MarkEinvoicePushed -> Ack);

pub(super) static MARK_EINVOICE_CANCELLED: Endpoint = Endpoint {
    id: "mark_invoice_einvoice_cancelled",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/status/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::mark_einvoice_cancelled`](super::Invoices::mark_einvoice_cancelled).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkEinvoiceCancelled(pub(super) Request);

runtime::operation!(MarkEinvoiceCancelled -> Ack);

pub(super) static RECALL_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "recall_invoice_einvoice_status",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/status/recall",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::recall_einvoice_status`](super::Invoices::recall_einvoice_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RecallEinvoiceStatus(pub(super) Request);

runtime::operation!(RecallEinvoiceStatus -> Ack);

pub(super) static UPDATE_EINVOICE_PAYMENT_STATUS: Endpoint = Endpoint {
    id: "update_invoice_einvoice_payment_status",
    method: Method::Put,
    path: "/invoices/{invoice_id}/einvoice/paymentstatus",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::update_einvoice_payment_status`](super::Invoices::update_einvoice_payment_status).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateEinvoicePaymentStatus(pub(super) Request);

runtime::operation!(UpdateEinvoicePaymentStatus -> Ack);

pub(super) static CANCEL_EINVOICE_INVOICE: Endpoint = Endpoint {
    id: "cancel_einvoice_invoice",
    method: Method::Post,
    path: "/einvoices/invoices/{invoice_id}/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Invoices::cancel_einvoice_invoice`](super::Invoices::cancel_einvoice_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelEinvoiceInvoice(pub(super) Request);

runtime::operation!(CancelEinvoiceInvoice -> Ack);
