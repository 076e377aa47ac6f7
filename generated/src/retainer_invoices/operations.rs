// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RetainerInvoices`](super::RetainerInvoices), before they are sent.

use super::super::runtime::{self, Ack, Download, Page, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`RetainerInvoices::list`](super::RetainerInvoices::list).
    List in pages -> models::RetainerInvoice {
        Get "/retainerinvoices" => List("retainerinvoices"),
        id: "list_retainer_invoices",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query {
            sort_column: shared::SortColumn, filter_by: models::RetainerInvoiceFilterBy,
            sort_order: String, page: i64, per_page: i64,
        }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("print", "true"))),
        }
    }

    /// A call of [`RetainerInvoices::create`](super::RetainerInvoices::create).
    Create -> models::RetainerInvoice {
        Post "/retainerinvoices" => Key("retainerinvoice"),
        id: "create_retainer_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
    }

    /// A call of [`RetainerInvoices::get`](super::RetainerInvoices::get).
    Get -> models::RetainerInvoice {
        Get "/retainerinvoices/{retainerinvoice_id}" => Key("retainerinvoice"),
        id: "get_retainer_invoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::update`](super::RetainerInvoices::update).
    Update -> models::RetainerInvoice {
        Put "/retainerinvoices/{retainerinvoice_id}" => Key("retainerinvoice"),
        id: "update_retainer_invoice",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::delete`](super::RetainerInvoices::delete).
    Delete -> Ack {
        Delete "/retainerinvoices/{retainerinvoice_id}" => Ack,
        id: "delete_retainer_invoice",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::mark_sent`](super::RetainerInvoices::mark_sent).
    MarkSent -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/status/sent" => Ack,
        id: "mark_retainer_invoice_sent",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::update_template`](super::RetainerInvoices::update_template).
    UpdateTemplate -> Ack {
        Put "/retainerinvoices/{retainerinvoice_id}/templates/{template_id}" => Ack,
        id: "update_retainer_invoice_template",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::mark_void`](super::RetainerInvoices::mark_void).
    MarkVoid -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/status/void" => Ack,
        id: "mark_retainer_invoice_void",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::mark_draft`](super::RetainerInvoices::mark_draft).
    MarkDraft -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/status/draft" => Ack,
        id: "mark_retainer_invoice_draft",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query {
            /// At most 500 characters.
            reason: String,
        }
    }

    /// A call of [`RetainerInvoices::submit`](super::RetainerInvoices::submit).
    Submit -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/submit" => Ack,
        id: "submit_retainer_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::approve`](super::RetainerInvoices::approve).
    Approve -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/approve" => Ack,
        id: "approve_retainer_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::get_email`](super::RetainerInvoices::get_email).
    GetEmail -> models::RetainerInvoiceEmail {
        Get "/retainerinvoices/{retainerinvoice_id}/email" => Whole,
        id: "get_retainer_invoice_email",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::email`](super::RetainerInvoices::email).
    Email -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/email" => Ack,
        id: "email_retainer_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { send_customer_statement: bool, send_attachment: bool }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`RetainerInvoices::update_billing_address`](super::RetainerInvoices::update_billing_address).
    UpdateBillingAddress -> Ack {
        Put "/retainerinvoices/{retainerinvoice_id}/address/billing" => Ack,
        id: "update_retainer_invoice_billing_address",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::list_templates`](super::RetainerInvoices::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/retainerinvoices/templates" => List("templates"),
        id: "list_retainer_invoice_templates",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::get_attachment`](super::RetainerInvoices::get_attachment).
    GetAttachment -> Download {
        Get "/retainerinvoices/{retainerinvoice_id}/attachment" => Bytes,
        id: "get_retainer_invoice_attachment",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::add_attachment`](super::RetainerInvoices::add_attachment).
    AddAttachment -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/attachment" => Ack,
        id: "add_retainer_invoice_attachment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::delete_attachment`](super::RetainerInvoices::delete_attachment).
    DeleteAttachment -> Ack {
        Delete "/retainerinvoices/{retainerinvoice_id}/documents/{document_id}" => Ack,
        id: "delete_retainer_invoice_attachment",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::list_comments`](super::RetainerInvoices::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/retainerinvoices/{retainerinvoice_id}/comments" => List("comments"),
        id: "list_retainer_invoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::add_comment`](super::RetainerInvoices::add_comment).
    AddComment -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/comments" => Ack,
        id: "add_retainer_invoice_comment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::update_comment`](super::RetainerInvoices::update_comment).
    UpdateComment -> shared::Comment {
        Put "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}"
            => Key("comment"),
        id: "update_retainer_invoice_comment",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::delete_comment`](super::RetainerInvoices::delete_comment).
    DeleteComment -> Ack {
        Delete "/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}" => Ack,
        id: "delete_retainer_invoice_comment",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::apply_retainer_payments_to_invoices`](super::RetainerInvoices::apply_retainer_payments_to_invoices).
    ApplyRetainerPaymentsToInvoices -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/invoices" => Ack,
        id: "apply_retainer_payments_to_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::delete_applied_retainer_payment`](super::RetainerInvoices::delete_applied_retainer_payment).
    DeleteAppliedRetainerPayment -> Ack {
        Delete "/retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}" => Ack,
        id: "delete_applied_retainer_payment",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RetainerInvoices::create_async_online_payment`](super::RetainerInvoices::create_async_online_payment).
    CreateAsyncOnlinePayment -> Ack {
        Post "/retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous" => Ack,
        id: "create_retainer_invoice_async_online_payment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }
}

impl CreateAsyncOnlinePayment {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
