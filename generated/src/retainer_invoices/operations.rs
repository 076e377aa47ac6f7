// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RetainerInvoices`](super::RetainerInvoices), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Download, Endpoint, FileCall, Method, Page, Part, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_retainer_invoices",
    method: Method::Get,
    path: "/retainerinvoices",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("retainerinvoices"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::list`](super::RetainerInvoices::list).
    paged List -> Page<models::RetainerInvoice>
}

runtime::parameters! {
    List {
        query {
            sort_column: shared::SortColumn, filter_by: models::RetainerInvoiceFilterBy,
            sort_order: String, page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

impl List {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("print", "true")))
    }
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("retainerinvoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::create`](super::RetainerInvoices::create).
    Create -> models::RetainerInvoice
}

runtime::parameters! {
    Create {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_retainer_invoice",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("retainerinvoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::get`](super::RetainerInvoices::get).
    Get -> models::RetainerInvoice
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_retainer_invoice",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("retainerinvoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::update`](super::RetainerInvoices::update).
    Update -> models::RetainerInvoice
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_retainer_invoice",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::delete`](super::RetainerInvoices::delete).
    Delete -> Ack
}

pub(super) static MARK_SENT: Endpoint = Endpoint {
    id: "mark_retainer_invoice_sent",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/status/sent",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::mark_sent`](super::RetainerInvoices::mark_sent).
    MarkSent -> Ack
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_retainer_invoice_template",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}/templates/{template_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::update_template`](super::RetainerInvoices::update_template).
    UpdateTemplate -> Ack
}

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_retainer_invoice_void",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/status/void",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::mark_void`](super::RetainerInvoices::mark_void).
    MarkVoid -> Ack
}

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_retainer_invoice_draft",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/status/draft",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::mark_draft`](super::RetainerInvoices::mark_draft).
    MarkDraft -> Ack
}

runtime::parameters! {
    MarkDraft {
        query {
            /// At most 500 characters.
            reason: String,
        }
    }
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/submit",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::submit`](super::RetainerInvoices::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/approve",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::approve`](super::RetainerInvoices::approve).
    Approve -> Ack
}

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_retainer_invoice_email",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}/email",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::get_email`](super::RetainerInvoices::get_email).
    GetEmail -> models::GetRetainerInvoiceEmail
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_retainer_invoice",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::email`](super::RetainerInvoices::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            send_customer_statement: bool, send_attachment: bool,
        }
    }
}

impl Email {
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_retainer_invoice_billing_address",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}/address/billing",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::update_billing_address`](super::RetainerInvoices::update_billing_address).
    UpdateBillingAddress -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_retainer_invoice_templates",
    method: Method::Get,
    path: "/retainerinvoices/templates",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::list_templates`](super::RetainerInvoices::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_retainer_invoice_attachment",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::get_attachment`](super::RetainerInvoices::get_attachment).
    GetAttachment -> Download
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_retainer_invoice_attachment",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::add_attachment`](super::RetainerInvoices::add_attachment).
    AddAttachment -> Ack
}

impl AddAttachment {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_retainer_invoice_attachment",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::delete_attachment`](super::RetainerInvoices::delete_attachment).
    DeleteAttachment -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_retainer_invoice",
    method: Method::Get,
    path: "/retainerinvoices/{retainerinvoice_id}/comments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::list_comments`](super::RetainerInvoices::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_retainer_invoice_comment",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/comments",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::add_comment`](super::RetainerInvoices::add_comment).
    AddComment -> Ack
}

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_retainer_invoice_comment",
    method: Method::Put,
    path: "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::update_comment`](super::RetainerInvoices::update_comment).
    UpdateComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_retainer_invoice_comment",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::delete_comment`](super::RetainerInvoices::delete_comment).
    DeleteComment -> Ack
}

pub(super) static APPLY_RETAINER_PAYMENTS_TO_INVOICES: Endpoint = Endpoint {
    id: "apply_retainer_payments_to_invoices",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/invoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::apply_retainer_payments_to_invoices`](super::RetainerInvoices::apply_retainer_payments_to_invoices).
    ApplyRetainerPaymentsToInvoices -> Ack
}

pub(super) static DELETE_APPLIED_RETAINER_PAYMENT: Endpoint = Endpoint {
    id: "delete_applied_retainer_payment",
    method: Method::Delete,
    path: "/retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::delete_applied_retainer_payment`](super::RetainerInvoices::delete_applied_retainer_payment).
    DeleteAppliedRetainerPayment -> Ack
}

pub(super) static CREATE_ASYNC_ONLINE_PAYMENT: Endpoint = Endpoint {
    id: "create_retainer_invoice_async_online_payment",
    method: Method::Post,
    path: "/retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RetainerInvoices::create_async_online_payment`](super::RetainerInvoices::create_async_online_payment).
    CreateAsyncOnlinePayment -> Ack
}

impl CreateAsyncOnlinePayment {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}
