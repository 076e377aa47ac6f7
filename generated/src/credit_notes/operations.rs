// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CreditNotes`](super::CreditNotes), before they are sent.

use super::super::runtime::{
    self, Ack, Date, DateTime, Decimal, Download, Id, Map, Page, Value,
};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`CreditNotes::list`](super::CreditNotes::list).
    List in pages -> models::CreditNote {
        Get "/creditnotes" => List("creditnotes"), id: "list_credit_notes",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
        query {
            date: Date, status: shared::BillStatus, total: Decimal, customer_id: Id,
            item_id: Id, line_item_id: Id, tax_id: Id,
            filter_by: shared::CreditNoteFilterBy, sort_column: shared::SortColumn,
            last_modified_time: DateTime, per_page: i64,
            /// At most 100 characters.
            creditnote_number: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// At most 100 characters.
            reference_number: String,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            item_name: String,
            /// Only what has this at the start of `item_name`.
            ///
            /// At most 100 characters.
            item_name_startswith: String,
            /// Only what holds this in `item_name`.
            ///
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// Only what has this at the start of `item_description`.
            ///
            /// At most 100 characters.
            item_description_startswith: String,
            /// Only what holds this in `item_description`.
            ///
            /// At most 100 characters.
            item_description_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) { location_ids: Id }
    }

    /// A call of [`CreditNotes::update_using_custom_field`](super::CreditNotes::update_using_custom_field).
    UpdateUsingCustomField -> models::CreditNote {
        Put "/creditnotes" => Key("creditnote"),
        id: "update_credit_note_using_custom_field",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::create`](super::CreditNotes::create).
    Create -> models::CreditNote {
        Post "/creditnotes" => Key("creditnote"), id: "create_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
        query { invoice_id: Id, ignore_auto_number_generation: bool }
    }

    /// A call of [`CreditNotes::get`](super::CreditNotes::get).
    Get -> models::CreditNote {
        Get "/creditnotes/{creditnote_id}" => Key("creditnote"), id: "get_credit_note",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`CreditNotes::update`](super::CreditNotes::update).
    Update -> models::CreditNote {
        Put "/creditnotes/{creditnote_id}" => Key("creditnote"),
        id: "update_credit_note",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
    }

    /// A call of [`CreditNotes::delete`](super::CreditNotes::delete).
    Delete -> Ack {
        Delete "/creditnotes/{creditnote_id}" => Ack, id: "delete_credit_note",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_email`](super::CreditNotes::get_email).
    GetEmail -> shared::ContactData {
        Get "/creditnotes/{creditnote_id}/email" => Key("data"),
        id: "get_credit_note_email",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
        query { email_template_id: Id }
    }

    /// A call of [`CreditNotes::email`](super::CreditNotes::email).
    Email -> Ack {
        Post "/creditnotes/{creditnote_id}/email" => Ack, id: "email_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
        query { customer_id: Id }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`CreditNotes::mark_void`](super::CreditNotes::mark_void).
    MarkVoid -> Ack {
        Post "/creditnotes/{creditnote_id}/status/void" => Ack,
        id: "mark_credit_note_void",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::mark_draft`](super::CreditNotes::mark_draft).
    MarkDraft -> Ack {
        Post "/creditnotes/{creditnote_id}/status/draft" => Ack,
        id: "mark_credit_note_draft",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::mark_open`](super::CreditNotes::mark_open).
    MarkOpen -> Ack {
        Post "/creditnotes/{creditnote_id}/status/open" => Ack,
        id: "mark_credit_note_open",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::submit`](super::CreditNotes::submit).
    Submit -> Ack {
        Post "/creditnotes/{creditnote_id}/submit" => Ack, id: "submit_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::approve`](super::CreditNotes::approve).
    Approve -> Ack {
        Post "/creditnotes/{creditnote_id}/approve" => Ack, id: "approve_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_email_history`](super::CreditNotes::get_email_history).
    GetEmailHistory -> Page<models::EmailHistory> {
        Get "/creditnotes/{creditnote_id}/emailhistory" => List("email_history"),
        id: "get_credit_note_email_history",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::update_billing_address`](super::CreditNotes::update_billing_address).
    UpdateBillingAddress -> Ack {
        Put "/creditnotes/{creditnote_id}/address/billing" => Ack,
        id: "update_credit_note_billing_address",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::update_shipping_address`](super::CreditNotes::update_shipping_address).
    UpdateShippingAddress -> Ack {
        Put "/creditnotes/{creditnote_id}/address/shipping" => Ack,
        id: "update_credit_note_shipping_address",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::list_templates`](super::CreditNotes::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/creditnotes/templates" => List("templates"),
        id: "list_credit_note_templates",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::update_template`](super::CreditNotes::update_template).
    UpdateTemplate -> Ack {
        Put "/creditnotes/{creditnote_id}/templates/{template_id}" => Ack,
        id: "update_credit_note_template",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::list_invoices`](super::CreditNotes::list_invoices).
    ListInvoices -> Page<models::CreditedInvoice> {
        Get "/creditnotes/{creditnote_id}/invoices" => List("invoices_credited"),
        id: "list_invoices_of_credit_note",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::apply_to_invoice`](super::CreditNotes::apply_to_invoice).
    ApplyToInvoice -> Ack {
        Post "/creditnotes/{creditnote_id}/invoices" => Ack,
        id: "apply_credit_note_to_invoice",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::delete_invoice`](super::CreditNotes::delete_invoice).
    DeleteInvoice -> Ack {
        Delete "/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}" => Ack,
        id: "delete_invoice_of_credit_note",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::list_comments`](super::CreditNotes::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/creditnotes/{creditnote_id}/comments" => List("comments"),
        id: "list_credit_note_comments",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::add_comment`](super::CreditNotes::add_comment).
    AddComment -> Ack {
        Post "/creditnotes/{creditnote_id}/comments" => Ack,
        id: "add_credit_note_comment",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::delete_comment`](super::CreditNotes::delete_comment).
    DeleteComment -> Ack {
        Delete "/creditnotes/{creditnote_id}/comments/{comment_id}" => Ack,
        id: "delete_credit_note_comment",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::list_all_refunds`](super::CreditNotes::list_all_refunds).
    ListAllRefunds in pages -> shared::CreditNoteRefund {
        Get "/creditnotes/refunds" => List("creditnote_refunds"),
        id: "list_credit_note_refunds_of_all_credit_notes",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
        query {
            customer_id: Id, sort_column: models::CreditNoteSortColumn, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`CreditNotes::list_refunds`](super::CreditNotes::list_refunds).
    ListRefunds in pages -> shared::CreditNoteRefund {
        Get "/creditnotes/{creditnote_id}/refunds" => List("creditnote_refunds"),
        id: "list_credit_note_refunds_of_a_credit_note",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`CreditNotes::create_refund`](super::CreditNotes::create_refund).
    CreateRefund -> shared::CreditNoteRefund {
        Post "/creditnotes/{creditnote_id}/refunds" => Key("creditnote_refund"),
        id: "create_credit_note_refund",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_refund`](super::CreditNotes::get_refund).
    GetRefund -> shared::CreditNoteRefund {
        Get "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}"
            => Key("creditnote_refund"),
        id: "get_credit_note_refund",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::update_refund`](super::CreditNotes::update_refund).
    UpdateRefund -> shared::CreditNoteRefund {
        Put "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}"
            => Key("creditnote_refund"),
        id: "update_credit_note_refund",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::delete_refund`](super::CreditNotes::delete_refund).
    DeleteRefund -> Ack {
        Delete "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}" => Ack,
        id: "delete_credit_note_refund",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::bulk_approve`](super::CreditNotes::bulk_approve).
    BulkApprove -> Ack {
        Post "/creditnotes/approve" => Ack, id: "approve_credit_notes",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::bulk_submit`](super::CreditNotes::bulk_submit).
    BulkSubmit -> Ack {
        Post "/creditnotes/submit" => Ack, id: "submit_credit_notes",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::finalize_approval`](super::CreditNotes::finalize_approval).
    FinalizeApproval -> Ack {
        Post "/creditnotes/{creditnote_id}/approve/final" => Ack,
        id: "finalize_credit_note_approval",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::reject`](super::CreditNotes::reject).
    Reject -> Ack {
        Post "/creditnotes/{creditnote_id}/reject" => Ack, id: "reject_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
        query { reason: String }
    }

    /// A call of [`CreditNotes::get_signature_template`](super::CreditNotes::get_signature_template).
    GetSignatureTemplate -> Value {
        Get "/creditnotes/{creditnote_id}/dsign/template" => Undeclared,
        id: "get_credit_note_signature_template",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::bulk_print`](super::CreditNotes::bulk_print).
    BulkPrint -> Download {
        Get "/creditnotes/print" => Bytes, id: "print_credit_notes",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"],
        at_most: &[("creditnote_ids", 200)];
    }

    /// A call of [`CreditNotes::add_attachment`](super::CreditNotes::add_attachment).
    AddAttachment -> Ack {
        Post "/creditnotes/{creditnote_id}/attachment" => Ack,
        id: "add_credit_note_attachment",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
        query { can_send_in_mail: bool }
    }

    /// A call of [`CreditNotes::get_document`](super::CreditNotes::get_document).
    GetDocument -> Download {
        Get "/creditnotes/{creditnote_id}/documents/{document_id}" => Bytes,
        id: "get_credit_note_document",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { responseformat: models::CreditNoteResponseformat }
    }

    /// A call of [`CreditNotes::update_document`](super::CreditNotes::update_document).
    UpdateDocument -> Ack {
        Put "/creditnotes/{creditnote_id}/documents/{document_id}" => Ack,
        id: "update_credit_note_document",
        scopes: &["ZohoBooks.creditnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::delete_document`](super::CreditNotes::delete_document).
    DeleteDocument -> Ack {
        Delete "/creditnotes/{creditnote_id}/documents/{document_id}" => Ack,
        id: "delete_credit_note_document",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_custom_fields`](super::CreditNotes::get_custom_fields).
    GetCustomFields -> Page<Map<Value>> {
        Get "/creditnotes/{creditnote_id}/customfields" => List("custom_fields"),
        id: "get_credit_note_custom_fields",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::update_custom_fields`](super::CreditNotes::update_custom_fields).
    UpdateCustomFields -> Ack {
        Post "/creditnotes/{creditnote_id}/customfields" => Ack,
        id: "update_credit_note_custom_fields",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_mail_content`](super::CreditNotes::get_mail_content).
    GetMailContent -> Value {
        Get "/creditnotes/{creditnote_id}/mailcontent" => Undeclared,
        id: "get_credit_note_mail_content",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::add_digital_signature`](super::CreditNotes::add_digital_signature).
    AddDigitalSignature -> Ack {
        Post "/creditnotes/{creditnote_id}/dsign" => Ack,
        id: "add_credit_note_digital_signature",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::upload_digital_signature`](super::CreditNotes::upload_digital_signature).
    UploadDigitalSignature -> Ack {
        Post "/creditnotes/{creditnote_id}/dsign/upload" => Ack,
        id: "upload_credit_note_digital_signature",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_refund_by_id`](super::CreditNotes::get_refund_by_id).
    GetRefundById -> shared::CreditNoteRefund {
        Get "/creditnotes/refunds/{refund_id}" => Key("creditnote_refund"),
        id: "get_credit_note_refund_by_id",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::apply_substatus`](super::CreditNotes::apply_substatus).
    ApplySubstatus -> Ack {
        Post "/creditnotes/{creditnote_id}/substatus/{substatus_id}" => Ack,
        id: "apply_credit_note_substatus",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::delete_substatus`](super::CreditNotes::delete_substatus).
    DeleteSubstatus -> Ack {
        Delete "/creditnotes/{creditnote_id}/substatus/{substatus_id}" => Ack,
        id: "delete_credit_note_substatus",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::list_einvoice`](super::CreditNotes::list_einvoice).
    ListEinvoice -> Value {
        Get "/creditnotes/einvoice" => Undeclared, id: "list_credit_notes_einvoice",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::bulk_push_einvoice`](super::CreditNotes::bulk_push_einvoice).
    BulkPushEinvoice -> Ack {
        Post "/creditnotes/einvoice/push" => Ack, id: "push_credit_notes_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::bulk_cancel_einvoice`](super::CreditNotes::bulk_cancel_einvoice).
    BulkCancelEinvoice -> Ack {
        Post "/creditnotes/einvoice/cancel" => Ack, id: "cancel_credit_notes_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::get_einvoice`](super::CreditNotes::get_einvoice).
    GetEinvoice -> Value {
        Get "/creditnotes/{creditnote_id}/einvoice" => Undeclared,
        id: "get_credit_note_einvoice",
        scopes: &["ZohoBooks.creditnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::push_einvoice`](super::CreditNotes::push_einvoice).
    PushEinvoice -> Ack {
        Post "/creditnotes/{creditnote_id}/einvoice/push" => Ack,
        id: "push_credit_note_einvoice",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::cancel_einvoice`](super::CreditNotes::cancel_einvoice).
    CancelEinvoice -> Ack {
        Post "/creditnotes/{creditnote_id}/einvoice/cancel" => Ack,
        id: "cancel_credit_note_einvoice",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::fetch_einvoice`](super::CreditNotes::fetch_einvoice).
    FetchEinvoice -> Ack {
        Post "/creditnotes/{creditnote_id}/einvoice/fetch" => Ack,
        id: "fetch_credit_note_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::delete_einvoice_status`](super::CreditNotes::delete_einvoice_status).
    DeleteEinvoiceStatus -> Ack {
        Delete "/creditnotes/{creditnote_id}/einvoice/status" => Ack,
        id: "delete_credit_note_einvoice_status",
        scopes: &["ZohoBooks.creditnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::mark_einvoice_pushed`](super::CreditNotes::mark_einvoice_pushed).
    MarkEinvoicePushed -> Ack {
        Post "/creditnotes/{creditnote_id}/einvoice/status/push" => Ack,
        id: "mark_credit_note_einvoice_pushed",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::mark_einvoice_cancelled`](super::CreditNotes::mark_einvoice_cancelled).
    MarkEinvoiceCancelled -> Ack {
        Post "/creditnotes/{creditnote_id}/einvoice/status/cancel" => Ack,
        id: "mark_credit_note_einvoice_cancelled",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::recall_einvoice_status`](super::CreditNotes::recall_einvoice_status).
    RecallEinvoiceStatus -> Ack {
        Post "/creditnotes/{creditnote_id}/einvoice/status/recall" => Ack,
        id: "recall_credit_note_einvoice_status",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::push_refund_einvoice`](super::CreditNotes::push_refund_einvoice).
    PushRefundEinvoice -> Ack {
        Post "/creditnotes/{creditnote_id}/refunds/einvoice/push" => Ack,
        id: "push_credit_note_refund_einvoice",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::mark_ready_to_push`](super::CreditNotes::mark_ready_to_push).
    MarkReadyToPush -> Ack {
        Post "/creditnotes/{creditnote_id}/status/readytopush" => Ack,
        id: "mark_credit_note_ready_to_push",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::update_cfdi_status`](super::CreditNotes::update_cfdi_status).
    UpdateCfdiStatus -> Ack {
        Post "/creditnotes/{creditnote_id}/cfdi/status" => Ack,
        id: "update_credit_note_cfdi_status",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CreditNotes::cancel_einvoice_credit_note`](super::CreditNotes::cancel_einvoice_credit_note).
    CancelEinvoiceCreditNote -> Ack {
        Post "/einvoices/creditnotes/{creditnote_id}/cancel" => Ack,
        id: "cancel_einvoice_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }
}

impl UpdateDocument {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl AddDigitalSignature {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl BulkCancelEinvoice {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl CancelEinvoice {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl MarkEinvoiceCancelled {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl UpdateCfdiStatus {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl CancelEinvoiceCreditNote {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
