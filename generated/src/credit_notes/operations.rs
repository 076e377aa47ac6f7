// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CreditNotes`](super::CreditNotes), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Download, Endpoint, FileCall, Id, Map,
    Method, Page, Part, Value,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_credit_notes",
    method: Method::Get,
    path: "/creditnotes",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnotes"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list`](super::CreditNotes::list).
    List -> models::CreditNote
}

runtime::parameters! {
    List {
        query {
            date: Date, date_start: Date, date_end: Date, date_before: Date,
            date_after: Date, status: shared::BillStatus, total: Decimal,
            customer_id: Id, item_id: Id, line_item_id: Id, tax_id: Id,
            filter_by: shared::CreditNoteFilterBy, sort_column: shared::SortColumn,
            last_modified_time: DateTime,
            /// At most 100 characters.
            creditnote_number: String,
            /// At most 100 characters.
            reference_number: String,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            item_name: String,
            /// At most 100 characters.
            item_name_startswith: String,
            /// At most 100 characters.
            item_name_contains: String,
            /// At most 100 characters.
            item_description: String,
            /// At most 100 characters.
            item_description_startswith: String,
            /// At most 100 characters.
            item_description_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
        list(Some(',')) {
            location_ids: Id,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_credit_note_using_custom_field",
    method: Method::Put,
    path: "/creditnotes",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_using_custom_field`](super::CreditNotes::update_using_custom_field).
    UpdateUsingCustomField -> models::CreditNote
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_credit_note",
    method: Method::Post,
    path: "/creditnotes",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::create`](super::CreditNotes::create).
    Create -> models::CreditNote
}

runtime::parameters! {
    Create {
        query {
            invoice_id: Id, ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_credit_note",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get`](super::CreditNotes::get).
    Get -> models::CreditNote
}

runtime::parameters! {
    Get {
        query {
            print: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }

    /// Asks for a file in the format `html`.
    pub fn html(self) -> FileCall {
        self.0.into_file("text/html", Some(("accept", "html")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_credit_note",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update`](super::CreditNotes::update).
    Update -> models::CreditNote
}

runtime::parameters! {
    Update {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_credit_note",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete`](super::CreditNotes::delete).
    Delete -> Ack
}

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_credit_note_email",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/email",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_email`](super::CreditNotes::get_email).
    GetEmail -> Page<shared::ContactData>
}

runtime::parameters! {
    GetEmail {
        query {
            email_template_id: Id,
        }
    }
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/email",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::email`](super::CreditNotes::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            customer_id: Id,
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

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_credit_note_void",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/void",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::mark_void`](super::CreditNotes::mark_void).
    MarkVoid -> Ack
}

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_credit_note_draft",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/draft",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::mark_draft`](super::CreditNotes::mark_draft).
    MarkDraft -> Ack
}

pub(super) static MARK_OPEN: Endpoint = Endpoint {
    id: "mark_credit_note_open",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/open",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::mark_open`](super::CreditNotes::mark_open).
    MarkOpen -> Ack
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/submit",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::submit`](super::CreditNotes::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/approve",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::approve`](super::CreditNotes::approve).
    Approve -> Ack
}

pub(super) static GET_EMAIL_HISTORY: Endpoint = Endpoint {
    id: "get_credit_note_email_history",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/emailhistory",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("email_history"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_email_history`](super::CreditNotes::get_email_history).
    GetEmailHistory -> Page<models::EmailHistory>
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_credit_note_billing_address",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/address/billing",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_billing_address`](super::CreditNotes::update_billing_address).
    UpdateBillingAddress -> Ack
}

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_credit_note_shipping_address",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/address/shipping",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_shipping_address`](super::CreditNotes::update_shipping_address).
    UpdateShippingAddress -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_credit_note_templates",
    method: Method::Get,
    path: "/creditnotes/templates",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list_templates`](super::CreditNotes::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_credit_note_template",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/templates/{template_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_template`](super::CreditNotes::update_template).
    UpdateTemplate -> Ack
}

pub(super) static LIST_INVOICES: Endpoint = Endpoint {
    id: "list_invoices_of_credit_note",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/invoices",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("invoices_credited"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list_invoices`](super::CreditNotes::list_invoices).
    ListInvoices -> Page<models::InvoicesCredited>
}

pub(super) static APPLY_TO_INVOICE: Endpoint = Endpoint {
    id: "apply_credit_note_to_invoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/invoices",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::apply_to_invoice`](super::CreditNotes::apply_to_invoice).
    ApplyToInvoice -> Ack
}

pub(super) static DELETE_INVOICE: Endpoint = Endpoint {
    id: "delete_invoice_of_credit_note",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete_invoice`](super::CreditNotes::delete_invoice).
    DeleteInvoice -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_credit_note_comments",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/comments",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list_comments`](super::CreditNotes::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_credit_note_comment",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/comments",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::add_comment`](super::CreditNotes::add_comment).
    AddComment -> Ack
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_credit_note_comment",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete_comment`](super::CreditNotes::delete_comment).
    DeleteComment -> Ack
}

pub(super) static LIST_ALL_REFUNDS: Endpoint = Endpoint {
    id: "list_credit_note_refunds_of_all_credit_notes",
    method: Method::Get,
    path: "/creditnotes/refunds",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("creditnote_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list_all_refunds`](super::CreditNotes::list_all_refunds).
    paged ListAllRefunds -> Page<shared::CreditNoteRefund>
}

runtime::parameters! {
    ListAllRefunds {
        query {
            customer_id: Id, sort_column: models::CreditNoteSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static LIST_REFUNDS: Endpoint = Endpoint {
    id: "list_credit_note_refunds_of_a_credit_note",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/refunds",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("creditnote_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list_refunds`](super::CreditNotes::list_refunds).
    paged ListRefunds -> Page<shared::CreditNoteRefund>
}

runtime::parameters! {
    ListRefunds {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE_REFUND: Endpoint = Endpoint {
    id: "create_credit_note_refund",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/refunds",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::create_refund`](super::CreditNotes::create_refund).
    CreateRefund -> shared::CreditNoteRefund
}

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_credit_note_refund",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_refund`](super::CreditNotes::get_refund).
    GetRefund -> shared::CreditNoteRefund
}

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_credit_note_refund",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_refund`](super::CreditNotes::update_refund).
    UpdateRefund -> shared::CreditNoteRefund
}

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_credit_note_refund",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete_refund`](super::CreditNotes::delete_refund).
    DeleteRefund -> Ack
}

pub(super) static BULK_APPROVE: Endpoint = Endpoint {
    id: "approve_credit_notes",
    method: Method::Post,
    path: "/creditnotes/approve",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::bulk_approve`](super::CreditNotes::bulk_approve).
    BulkApprove -> Ack
}

pub(super) static BULK_SUBMIT: Endpoint = Endpoint {
    id: "submit_credit_notes",
    method: Method::Post,
    path: "/creditnotes/submit",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::bulk_submit`](super::CreditNotes::bulk_submit).
    BulkSubmit -> Ack
}

pub(super) static FINALIZE_APPROVAL: Endpoint = Endpoint {
    id: "finalize_credit_note_approval",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/approve/final",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::finalize_approval`](super::CreditNotes::finalize_approval).
    FinalizeApproval -> Ack
}

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/reject",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::reject`](super::CreditNotes::reject).
    Reject -> Ack
}

runtime::parameters! {
    Reject {
        query {
            reason: String,
        }
    }
}

pub(super) static GET_SIGNATURE_TEMPLATE: Endpoint = Endpoint {
    id: "get_credit_note_signature_template",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/dsign/template",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_signature_template`](super::CreditNotes::get_signature_template).
    GetSignatureTemplate -> Value
}

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "print_credit_notes",
    method: Method::Get,
    path: "/creditnotes/print",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::bulk_print`](super::CreditNotes::bulk_print).
    BulkPrint -> Download
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_credit_note_attachment",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/attachment",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::add_attachment`](super::CreditNotes::add_attachment).
    AddAttachment -> Ack
}

runtime::parameters! {
    AddAttachment {
        query {
            can_send_in_mail: bool,
        }
    }
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

pub(super) static GET_DOCUMENT: Endpoint = Endpoint {
    id: "get_credit_note_document",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_document`](super::CreditNotes::get_document).
    GetDocument -> Download
}

runtime::parameters! {
    GetDocument {
        query {
            responseformat: models::CreditNoteResponseformat,
        }
    }
}

pub(super) static UPDATE_DOCUMENT: Endpoint = Endpoint {
    id: "update_credit_note_document",
    method: Method::Put,
    path: "/creditnotes/{creditnote_id}/documents/{document_id}",
    scopes: &["ZohoBooks.creditnotes.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_document`](super::CreditNotes::update_document).
    UpdateDocument -> Ack
}

impl UpdateDocument {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_credit_note_document",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/documents/{document_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete_document`](super::CreditNotes::delete_document).
    DeleteDocument -> Ack
}

pub(super) static GET_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "get_credit_note_custom_fields",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/customfields",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("custom_fields"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_custom_fields`](super::CreditNotes::get_custom_fields).
    GetCustomFields -> Page<Map<Value>>
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_credit_note_custom_fields",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/customfields",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_custom_fields`](super::CreditNotes::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static GET_MAIL_CONTENT: Endpoint = Endpoint {
    id: "get_credit_note_mail_content",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/mailcontent",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_mail_content`](super::CreditNotes::get_mail_content).
    GetMailContent -> Value
}

pub(super) static ADD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "add_credit_note_digital_signature",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/dsign",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::add_digital_signature`](super::CreditNotes::add_digital_signature).
    AddDigitalSignature -> Ack
}

impl AddDigitalSignature {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static UPLOAD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "upload_credit_note_digital_signature",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/dsign/upload",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::upload_digital_signature`](super::CreditNotes::upload_digital_signature).
    UploadDigitalSignature -> Ack
}

impl UploadDigitalSignature {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static GET_REFUND_BY_ID: Endpoint = Endpoint {
    id: "get_credit_note_refund_by_id",
    method: Method::Get,
    path: "/creditnotes/refunds/{refund_id}",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("creditnote_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_refund_by_id`](super::CreditNotes::get_refund_by_id).
    GetRefundById -> shared::CreditNoteRefund
}

pub(super) static APPLY_SUBSTATUS: Endpoint = Endpoint {
    id: "apply_credit_note_substatus",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::apply_substatus`](super::CreditNotes::apply_substatus).
    ApplySubstatus -> Ack
}

pub(super) static DELETE_SUBSTATUS: Endpoint = Endpoint {
    id: "delete_credit_note_substatus",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete_substatus`](super::CreditNotes::delete_substatus).
    DeleteSubstatus -> Ack
}

pub(super) static LIST_EINVOICE: Endpoint = Endpoint {
    id: "list_credit_notes_einvoice",
    method: Method::Get,
    path: "/creditnotes/einvoice",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::list_einvoice`](super::CreditNotes::list_einvoice).
    ListEinvoice -> Value
}

pub(super) static BULK_PUSH_EINVOICE: Endpoint = Endpoint {
    id: "push_credit_notes_einvoice",
    method: Method::Post,
    path: "/creditnotes/einvoice/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::bulk_push_einvoice`](super::CreditNotes::bulk_push_einvoice).
    BulkPushEinvoice -> Ack
}

pub(super) static BULK_CANCEL_EINVOICE: Endpoint = Endpoint {
    id: "cancel_credit_notes_einvoice",
    method: Method::Post,
    path: "/creditnotes/einvoice/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::bulk_cancel_einvoice`](super::CreditNotes::bulk_cancel_einvoice).
    BulkCancelEinvoice -> Ack
}

impl BulkCancelEinvoice {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_EINVOICE: Endpoint = Endpoint {
    id: "get_credit_note_einvoice",
    method: Method::Get,
    path: "/creditnotes/{creditnote_id}/einvoice",
    scopes: &["ZohoBooks.creditnotes.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::get_einvoice`](super::CreditNotes::get_einvoice).
    GetEinvoice -> Value
}

pub(super) static PUSH_EINVOICE: Endpoint = Endpoint {
    id: "push_credit_note_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/push",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::push_einvoice`](super::CreditNotes::push_einvoice).
    PushEinvoice -> Ack
}

pub(super) static CANCEL_EINVOICE: Endpoint = Endpoint {
    id: "cancel_credit_note_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/cancel",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::cancel_einvoice`](super::CreditNotes::cancel_einvoice).
    CancelEinvoice -> Ack
}

impl CancelEinvoice {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static FETCH_EINVOICE: Endpoint = Endpoint {
    id: "fetch_credit_note_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/fetch",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::fetch_einvoice`](super::CreditNotes::fetch_einvoice).
    FetchEinvoice -> Ack
}

pub(super) static DELETE_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "delete_credit_note_einvoice_status",
    method: Method::Delete,
    path: "/creditnotes/{creditnote_id}/einvoice/status",
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::delete_einvoice_status`](super::CreditNotes::delete_einvoice_status).
    DeleteEinvoiceStatus -> Ack
}

pub(super) static MARK_EINVOICE_PUSHED: Endpoint = Endpoint {
    id: "mark_credit_note_einvoice_pushed",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/status/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::mark_einvoice_pushed`](super::CreditNotes::mark_einvoice_pushed).
    MarkEinvoicePushed -> Ack
}

pub(super) static MARK_EINVOICE_CANCELLED: Endpoint = Endpoint {
    id: "mark_credit_note_einvoice_cancelled",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/status/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::mark_einvoice_cancelled`](super::CreditNotes::mark_einvoice_cancelled).
    MarkEinvoiceCancelled -> Ack
}

impl MarkEinvoiceCancelled {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static RECALL_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "recall_credit_note_einvoice_status",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/einvoice/status/recall",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::recall_einvoice_status`](super::CreditNotes::recall_einvoice_status).
    RecallEinvoiceStatus -> Ack
}

pub(super) static PUSH_REFUND_EINVOICE: Endpoint = Endpoint {
    id: "push_credit_note_refund_einvoice",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/refunds/einvoice/push",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::push_refund_einvoice`](super::CreditNotes::push_refund_einvoice).
    PushRefundEinvoice -> Ack
}

pub(super) static MARK_READY_TO_PUSH: Endpoint = Endpoint {
    id: "mark_credit_note_ready_to_push",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/status/readytopush",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::mark_ready_to_push`](super::CreditNotes::mark_ready_to_push).
    MarkReadyToPush -> Ack
}

pub(super) static UPDATE_CFDI_STATUS: Endpoint = Endpoint {
    id: "update_credit_note_cfdi_status",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/cfdi/status",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::update_cfdi_status`](super::CreditNotes::update_cfdi_status).
    UpdateCfdiStatus -> Ack
}

impl UpdateCfdiStatus {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static CANCEL_EINVOICE_CREDIT_NOTE: Endpoint = Endpoint {
    id: "cancel_einvoice_credit_note",
    method: Method::Post,
    path: "/einvoices/creditnotes/{creditnote_id}/cancel",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CreditNotes::cancel_einvoice_credit_note`](super::CreditNotes::cancel_einvoice_credit_note).
    CancelEinvoiceCreditNote -> Ack
}

impl CancelEinvoiceCreditNote {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}
