// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RetainerInvoices`](super::RetainerInvoices), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Part, Request};
use super::super::shared;
use super::models;

pub(super) static LIST_RETAINER_INVOICES: Endpoint = Endpoint {
    id: "list_retainer_invoices",
    method: Method::Get,
    path: "/retainerinvoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("retainerinvoices"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::list_retainer_invoices`](super::RetainerInvoices::list_retainer_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRetainerInvoices(pub(super) Request);

impl ListRetainerInvoices {
    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<shared::SortColumn>) -> Self {
        let value: shared::SortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<models::RetainerInvoiceFilterBy>,
    ) -> Self {
        let value: models::RetainerInvoiceFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sort_order", &value);
        self
    }

    /// Sets `page`.
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

runtime::operation!(ListRetainerInvoices -> Page<models::Retainerinvoice>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("retainerinvoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::create`](super::RetainerInvoices::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

impl Create {
    /// Sets `ignore_auto_number_generation`.
    pub fn ignore_auto_number_generation(mut self, value: bool) -> Self {
        self.0.query("ignore_auto_number_generation", &value);
        self
    }
}

runtime::operation!(Create -> models::Retainerinvoice);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_retainer_invoice",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("retainerinvoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::get`](super::RetainerInvoices::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::Retainerinvoice);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_retainer_invoice",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("retainerinvoice"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::update`](super::RetainerInvoices::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::Retainerinvoice);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_retainer_invoice",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::delete`](super::RetainerInvoices::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_SENT: Endpoint = Endpoint {
    id: "mark_retainer_invoice_sent",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/status/sent",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::mark_sent`](super::RetainerInvoices::mark_sent).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkSent(pub(super) Request);

runtime::operation!(MarkSent -> Ack);

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_retainer_invoice_template",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}/templates/{template_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::update_template`](super::RetainerInvoices::update_template).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTemplate(pub(super) Request);

runtime::operation!(UpdateTemplate -> Ack);

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_retainer_invoice_void",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/status/void",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::mark_void`](super::RetainerInvoices::mark_void).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkVoid(pub(super) Request);

runtime::operation!(MarkVoid -> Ack);

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_retainer_invoice_draft",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/status/draft",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::mark_draft`](super::RetainerInvoices::mark_draft).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkDraft(pub(super) Request);

impl MarkDraft {
    /// At most 500 characters.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reason", &value);
        self
    }
}

runtime::operation!(MarkDraft -> Ack);

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/submit",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::submit`](super::RetainerInvoices::submit).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Submit(pub(super) Request);

runtime::operation!(Submit -> Ack);

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/approve",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::approve`](super::RetainerInvoices::approve).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Approve(pub(super) Request);

runtime::operation!(Approve -> Ack);

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_retainer_invoice_email",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}/email",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::get_email`](super::RetainerInvoices::get_email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmail(pub(super) Request);

runtime::operation!(GetEmail -> models::GetRetainerInvoiceEmail);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::email`](super::RetainerInvoices::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
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

runtime::operation!(Email -> Ack);

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_retainer_invoice_billing_address",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}/address/billing",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::update_billing_address`](super::RetainerInvoices::update_billing_address).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateBillingAddress(pub(super) Request);

runtime::operation!(UpdateBillingAddress -> Ack);

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_retainer_invoice_templates",
    method: Method::Get,
    path: "/retainerinvoices/templates",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::list_templates`](super::RetainerInvoices::list_templates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTemplates(pub(super) Request);

runtime::operation!(ListTemplates -> Page<shared::Template>);

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_retainer_invoice_attachment",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::get_attachment`](super::RetainerInvoices::get_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAttachment(pub(super) Request);

runtime::operation!(GetAttachment -> Ack);

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_retainer_invoice_attachment",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::add_attachment`](super::RetainerInvoices::add_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddAttachment(pub(super) Request);

impl AddAttachment {
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

runtime::operation!(AddAttachment -> Ack);

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_retainer_invoice_attachment",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::delete_attachment`](super::RetainerInvoices::delete_attachment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAttachment(pub(super) Request);

runtime::operation!(DeleteAttachment -> Ack);

pub(super) static LIST_RETAINER_INVOICE: Endpoint = Endpoint {
    id: "list_retainer_invoice",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}/comments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::list_retainer_invoice`](super::RetainerInvoices::list_retainer_invoice).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRetainerInvoice(pub(super) Request);

runtime::operation!(ListRetainerInvoice -> Page<shared::Comment>);

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_retainer_invoice_comment",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/comments",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::add_comment`](super::RetainerInvoices::add_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct AddComment(pub(super) Request);

runtime::operation!(AddComment -> Ack);

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_retainer_invoice_comment",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::update_comment`](super::RetainerInvoices::update_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateComment(pub(super) Request);

runtime::operation!(UpdateComment -> shared::Comment);

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_retainer_invoice_comment",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::delete_comment`](super::RetainerInvoices::delete_comment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteComment(pub(super) Request);

runtime::operation!(DeleteComment -> Ack);

pub(super) static APPLY_RETAINER_PAYMENTS_TO_INVOICES: Endpoint = Endpoint {
    id: "apply_retainer_payments_to_invoices",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/invoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::apply_retainer_payments_to_invoices`](super::RetainerInvoices::apply_retainer_payments_to_invoices).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ApplyRetainerPaymentsToInvoices(pub(super) Request);

runtime::operation!(ApplyRetainerPaymentsToInvoices -> Ack);

pub(super) static DELETE_APPLIED_RETAINER_PAYMENT: Endpoint = Endpoint {
    id: "delete_applied_retainer_payment",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::delete_applied_retainer_payment`](super::RetainerInvoices::delete_applied_retainer_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteAppliedRetainerPayment(pub(super) Request);

runtime::operation!(DeleteAppliedRetainerPayment -> Ack);

pub(super) static CREATE_ASYNC_ONLINE_PAYMENT: Endpoint = Endpoint {
    id: "create_retainer_invoice_async_online_payment",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RetainerInvoices::create_async_online_payment`](super::RetainerInvoices::create_async_online_payment).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateAsyncOnlinePayment(pub(super) Request);

runtime::operation!(CreateAsyncOnlinePayment -> Ack);
