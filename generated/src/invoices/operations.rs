// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Invoices`](super::Invoices), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Download, Endpoint, FileCall, Id,
    Method, Page, Part, Value,
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

runtime::call! {
    /// A call of [`Invoices::list`](super::Invoices::list).
    paged List -> Page<models::Invoice>
}

runtime::parameters! {
    List {
        query {
            item_id: Id, reference_number: String, recurring_invoice_id: Id,
            total: Decimal, balance: Decimal, custom_field: String,
            custom_field_startswith: String, custom_field_contains: String, date: Date,
            date_start: Date, date_end: Date, date_before: Date, date_after: Date,
            due_date: Date, due_date_start: Date, due_date_end: Date,
            due_date_before: Date, due_date_after: Date, created_date: Date,
            created_date_before: Date, created_date_after: Date,
            created_date_start: Date, created_date_end: Date,
            last_modified_time: DateTime, status: shared::Status, customer_id: Id,
            filter_by: String, sort_column: shared::SortColumn, zcrm_potential_id: Id,
            response_option: i64,
            /// At most 100 characters.
            invoice_number: String,
            /// At most 100 characters.
            invoice_number_startswith: String,
            /// At most 100 characters.
            invoice_number_contains: String,
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
            customer_name: String,
            /// At most 100 characters.
            email: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_invoice_using_custom_field",
    method: Method::Put,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_using_custom_field`](super::Invoices::update_using_custom_field).
    UpdateUsingCustomField -> models::Invoice
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_invoice",
    method: Method::Post,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::create`](super::Invoices::create).
    Create -> models::Invoice
}

runtime::parameters! {
    Create {
        query {
            send: bool, ignore_auto_number_generation: bool, is_quick_create: bool,
            batch_payments: bool,
        }
    }
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "delete_invoices",
    method: Method::Delete,
    path: "/invoices",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_delete`](super::Invoices::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_invoice",
    method: Method::Get,
    path: "/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get`](super::Invoices::get).
    Get -> models::Invoice
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
    id: "update_invoice",
    method: Method::Put,
    path: "/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update`](super::Invoices::update).
    Update -> models::Invoice
}

runtime::parameters! {
    Update {
        query {
            ignore_auto_number_generation: bool,
        }
    }
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_invoice",
    method: Method::Delete,
    path: "/invoices/{invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete`](super::Invoices::delete).
    Delete -> Ack
}

pub(super) static MARK_SENT: Endpoint = Endpoint {
    id: "mark_invoice_sent",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/sent",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mark_sent`](super::Invoices::mark_sent).
    MarkSent -> Ack
}

pub(super) static MARK_VOID: Endpoint = Endpoint {
    id: "mark_invoice_void",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/void",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mark_void`](super::Invoices::mark_void).
    MarkVoid -> Ack
}

pub(super) static MARK_DRAFT: Endpoint = Endpoint {
    id: "mark_invoice_draft",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/draft",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mark_draft`](super::Invoices::mark_draft).
    MarkDraft -> Ack
}

pub(super) static BULK_EMAIL: Endpoint = Endpoint {
    id: "email_invoices",
    method: Method::Post,
    path: "/invoices/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_email`](super::Invoices::bulk_email).
    BulkEmail -> Ack
}

pub(super) static CREATE_FROM_SALES_ORDER: Endpoint = Endpoint {
    id: "create_invoice_from_salesorder",
    method: Method::Post,
    path: "/invoices/fromsalesorder",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("invoice"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::create_from_sales_order`](super::Invoices::create_from_sales_order).
    CreateFromSalesOrder -> models::Invoice
}

pub(super) static MAP_WITH_SALES_ORDER: Endpoint = Endpoint {
    id: "map_invoice_with_salesorder",
    method: Method::Post,
    path: "/invoices/mapwithorder",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("errors"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::map_with_sales_order`](super::Invoices::map_with_sales_order).
    MapWithSalesOrder -> Page<models::InvoicesError>
}

pub(super) static SUBMIT: Endpoint = Endpoint {
    id: "submit_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/submit",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::submit`](super::Invoices::submit).
    Submit -> Ack
}

pub(super) static APPROVE: Endpoint = Endpoint {
    id: "approve_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/approve",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::approve`](super::Invoices::approve).
    Approve -> Ack
}

pub(super) static GET_EMAIL: Endpoint = Endpoint {
    id: "get_invoice_email",
    method: Method::Get,
    path: "/invoices/{invoice_id}/email",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_email`](super::Invoices::get_email).
    GetEmail -> shared::InvoiceData
}

runtime::parameters! {
    GetEmail {
        query {
            email_template_id: Id,
        }
    }
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/email",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::email`](super::Invoices::email).
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

pub(super) static GET_PAYMENT_REMINDER_MAIL_CONTENT: Endpoint = Endpoint {
    id: "get_payment_reminder_mail_content_for_invoice",
    method: Method::Get,
    path: "/invoices/{invoice_id}/paymentreminder",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_payment_reminder_mail_content`](super::Invoices::get_payment_reminder_mail_content).
    GetPaymentReminderMailContent -> shared::InvoiceData
}

pub(super) static REMIND_CUSTOMER_FOR_PAYMENT: Endpoint = Endpoint {
    id: "remind_customer_for_invoice_payment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/paymentreminder",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::remind_customer_for_payment`](super::Invoices::remind_customer_for_payment).
    RemindCustomerForPayment -> Ack
}

runtime::parameters! {
    RemindCustomerForPayment {
        query {
            send_customer_statement: bool,
        }
    }
}

impl RemindCustomerForPayment {
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

pub(super) static BULK_REMIND: Endpoint = Endpoint {
    id: "bulk_invoice_reminder",
    method: Method::Post,
    path: "/invoices/paymentreminder",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("info"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_remind`](super::Invoices::bulk_remind).
    BulkRemind -> models::InvoiceInfo
}

pub(super) static BULK_EXPORT_AS_PDF: Endpoint = Endpoint {
    id: "bulk_export_invoices_as_pdf",
    method: Method::Get,
    path: "/invoices/pdf",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_export_as_pdf`](super::Invoices::bulk_export_as_pdf).
    BulkExportAsPdf -> Download
}

pub(super) static BULK_PRINT: Endpoint = Endpoint {
    id: "bulk_print_invoices",
    method: Method::Get,
    path: "/invoices/print",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_print`](super::Invoices::bulk_print).
    BulkPrint -> Download
}

pub(super) static DISABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "disable_invoice_payment_reminder",
    method: Method::Post,
    path: "/invoices/{invoice_id}/paymentreminder/disable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::disable_payment_reminder`](super::Invoices::disable_payment_reminder).
    DisablePaymentReminder -> Ack
}

pub(super) static ENABLE_PAYMENT_REMINDER: Endpoint = Endpoint {
    id: "enable_invoice_payment_reminder",
    method: Method::Post,
    path: "/invoices/{invoice_id}/paymentreminder/enable",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::enable_payment_reminder`](super::Invoices::enable_payment_reminder).
    EnablePaymentReminder -> Ack
}

pub(super) static WRITE_OFF: Endpoint = Endpoint {
    id: "write_off_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/writeoff",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::write_off`](super::Invoices::write_off).
    WriteOff -> Ack
}

pub(super) static CANCEL_WRITE_OFF: Endpoint = Endpoint {
    id: "cancel_write_off_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/writeoff/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::cancel_write_off`](super::Invoices::cancel_write_off).
    CancelWriteOff -> Ack
}

pub(super) static UPDATE_BILLING_ADDRESS: Endpoint = Endpoint {
    id: "update_invoice_billing_address",
    method: Method::Put,
    path: "/invoices/{invoice_id}/address/billing",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_billing_address`](super::Invoices::update_billing_address).
    UpdateBillingAddress -> Ack
}

pub(super) static UPDATE_SHIPPING_ADDRESS: Endpoint = Endpoint {
    id: "update_invoice_shipping_address",
    method: Method::Put,
    path: "/invoices/{invoice_id}/address/shipping",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_shipping_address`](super::Invoices::update_shipping_address).
    UpdateShippingAddress -> Ack
}

pub(super) static LIST_TEMPLATES: Endpoint = Endpoint {
    id: "list_invoice_templates",
    method: Method::Get,
    path: "/invoices/templates",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("templates"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::list_templates`](super::Invoices::list_templates).
    ListTemplates -> Page<shared::Template>
}

pub(super) static UPDATE_TEMPLATE: Endpoint = Endpoint {
    id: "update_invoice_template",
    method: Method::Put,
    path: "/invoices/{invoice_id}/templates/{template_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_template`](super::Invoices::update_template).
    UpdateTemplate -> Ack
}

pub(super) static LIST_PAYMENTS: Endpoint = Endpoint {
    id: "list_invoice_payments",
    method: Method::Get,
    path: "/invoices/{invoice_id}/payments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::list_payments`](super::Invoices::list_payments).
    ListPayments -> Page<models::Payment>
}

pub(super) static LIST_CREDITS_APPLIED: Endpoint = Endpoint {
    id: "list_invoice_credits_applied",
    method: Method::Get,
    path: "/invoices/{invoice_id}/creditsapplied",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("credits"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::list_credits_applied`](super::Invoices::list_credits_applied).
    ListCreditsApplied -> Page<models::Credit>
}

pub(super) static APPLY_CREDITS: Endpoint = Endpoint {
    id: "apply_credits_to_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/credits",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::apply_credits`](super::Invoices::apply_credits).
    ApplyCredits -> Ack
}

pub(super) static DELETE_PAYMENT: Endpoint = Endpoint {
    id: "delete_invoice_payment",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/payments/{invoice_payment_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_payment`](super::Invoices::delete_payment).
    DeletePayment -> Ack
}

pub(super) static DELETE_APPLIED_CREDIT: Endpoint = Endpoint {
    id: "delete_invoice_applied_credit",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_applied_credit`](super::Invoices::delete_applied_credit).
    DeleteAppliedCredit -> Ack
}

pub(super) static GET_ATTACHMENT: Endpoint = Endpoint {
    id: "get_invoice_attachment",
    method: Method::Get,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_attachment`](super::Invoices::get_attachment).
    GetAttachment -> Download
}

runtime::parameters! {
    GetAttachment {
        query {
            preview: bool,
        }
    }
}

pub(super) static UPDATE_ATTACHMENT_PREFERENCE: Endpoint = Endpoint {
    id: "update_invoice_attachment_preference",
    method: Method::Put,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_attachment_preference`](super::Invoices::update_attachment_preference).
    UpdateAttachmentPreference -> Ack
}

pub(super) static ADD_ATTACHMENT: Endpoint = Endpoint {
    id: "add_invoice_attachment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::add_attachment`](super::Invoices::add_attachment).
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

pub(super) static DELETE_ATTACHMENT: Endpoint = Endpoint {
    id: "delete_invoice_attachment",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/attachment",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_attachment`](super::Invoices::delete_attachment).
    DeleteAttachment -> Ack
}

pub(super) static GET_DOCUMENT_DETAILS: Endpoint = Endpoint {
    id: "get_invoice_document_details",
    method: Method::Get,
    path: "/invoices/{invoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("document"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_document_details`](super::Invoices::get_document_details).
    GetDocumentDetails -> models::InvoiceDocument
}

runtime::parameters! {
    GetDocumentDetails {
        query {
            responseformat: String,
        }
    }
}

impl GetDocumentDetails {
    /// Asks for the file itself.
    pub fn file(self) -> FileCall {
        self.0.into_file("application/pdf, image/jpeg, image/png", None)
    }
}

pub(super) static ADD_DOCUMENT: Endpoint = Endpoint {
    id: "add_invoice_document",
    method: Method::Post,
    path: "/invoices/{invoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::add_document`](super::Invoices::add_document).
    AddDocument -> Ack
}

pub(super) static DELETE_DOCUMENT: Endpoint = Endpoint {
    id: "delete_invoice_document",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/documents/{document_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_document`](super::Invoices::delete_document).
    DeleteDocument -> Ack
}

pub(super) static DELETE_EXPENSE_RECEIPT: Endpoint = Endpoint {
    id: "delete_invoice_expense_receipt",
    method: Method::Delete,
    path: "/invoices/expenses/{expense_id}/receipt",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_expense_receipt`](super::Invoices::delete_expense_receipt).
    DeleteExpenseReceipt -> Ack
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_custom_fields_in_invoice",
    method: Method::Put,
    path: "/invoice/{invoice_id}/customfields",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_custom_fields`](super::Invoices::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static LIST_COMMENTS: Endpoint = Endpoint {
    id: "list_invoice_comments",
    method: Method::Get,
    path: "/invoices/{invoice_id}/comments",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::list_comments`](super::Invoices::list_comments).
    ListComments -> Page<shared::Comment>
}

pub(super) static ADD_COMMENT: Endpoint = Endpoint {
    id: "add_invoice_comment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/comments",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::add_comment`](super::Invoices::add_comment).
    AddComment -> Ack
}

pub(super) static UPDATE_COMMENT: Endpoint = Endpoint {
    id: "update_invoice_comment",
    method: Method::Put,
    path: "/invoices/{invoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("comment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_comment`](super::Invoices::update_comment).
    UpdateComment -> shared::Comment
}

pub(super) static DELETE_COMMENT: Endpoint = Endpoint {
    id: "delete_invoice_comment",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/comments/{comment_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_comment`](super::Invoices::delete_comment).
    DeleteComment -> Ack
}

pub(super) static GENERATE_PAYMENT_LINK: Endpoint = Endpoint {
    id: "generate_invoice_payment_link",
    method: Method::Get,
    path: "/share/paymentlink",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::generate_payment_link`](super::Invoices::generate_payment_link).
    GeneratePaymentLink -> models::GenerateInvoicePaymentLink
}

pub(super) static BULK_APPROVE: Endpoint = Endpoint {
    id: "approve_invoices",
    method: Method::Post,
    path: "/invoices/approve",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_approve`](super::Invoices::bulk_approve).
    BulkApprove -> Ack
}

pub(super) static BULK_VOID: Endpoint = Endpoint {
    id: "void_invoices",
    method: Method::Post,
    path: "/invoices/status/void",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_void`](super::Invoices::bulk_void).
    BulkVoid -> Ack
}

runtime::parameters! {
    BulkVoid {
        query {
            can_create_network_entity: bool, unmap_salesorder: bool,
        }
    }
}

pub(super) static CREATE_FROM_PROJECTS: Endpoint = Endpoint {
    id: "create_invoices_from_projects",
    method: Method::Post,
    path: "/invoices/fromprojects",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::create_from_projects`](super::Invoices::create_from_projects).
    CreateFromProjects -> Ack
}

runtime::parameters! {
    CreateFromProjects {
        list(Some(',')) {
            project_ids: Id,
        }
        query {
            /// At most 30 characters.
            invoice_number: String,
        }
    }
}

pub(super) static GET_DELIVERY_NOTES: Endpoint = Endpoint {
    id: "get_invoice_delivery_notes",
    method: Method::Get,
    path: "/invoices/deliverynotes",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_delivery_notes`](super::Invoices::get_delivery_notes).
    GetDeliveryNotes -> Download
}

runtime::parameters! {
    GetDeliveryNotes {
        query {
            print: bool, no_of_copies: i64,
        }
    }
}

pub(super) static GET_PACKING_SLIPS: Endpoint = Endpoint {
    id: "get_invoice_packing_slips",
    method: Method::Get,
    path: "/invoices/packingslips",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_packing_slips`](super::Invoices::get_packing_slips).
    GetPackingSlips -> Download
}

runtime::parameters! {
    GetPackingSlips {
        query {
            print: bool, no_of_copies: i64,
        }
    }
}

pub(super) static FINALIZE_APPROVAL: Endpoint = Endpoint {
    id: "finalize_invoice_approval",
    method: Method::Post,
    path: "/invoices/{invoice_id}/approve/final",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::finalize_approval`](super::Invoices::finalize_approval).
    FinalizeApproval -> Ack
}

pub(super) static REJECT: Endpoint = Endpoint {
    id: "reject_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/reject",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::reject`](super::Invoices::reject).
    Reject -> Ack
}

runtime::parameters! {
    Reject {
        query {
            is_call_for_o_embed: bool = "isCallForOEmbed",
            /// At most 500 characters.
            reason: String,
        }
    }
}

pub(super) static SEND_VIA_SNAIL_MAIL: Endpoint = Endpoint {
    id: "send_invoice_via_snail_mail",
    method: Method::Post,
    path: "/invoices/{invoice_id}/snailmail",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::send_via_snail_mail`](super::Invoices::send_via_snail_mail).
    SendViaSnailMail -> Ack
}

runtime::parameters! {
    SendViaSnailMail {
        query {
            contact_person_id: Id,
        }
    }
}

pub(super) static ADD_ONLINE_PAYMENT_BANK_ACCOUNT: Endpoint = Endpoint {
    id: "add_invoice_online_payment_bank_account",
    method: Method::Post,
    path: "/invoices/{invoice_id}/onlinepayments/bankaccount",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::add_online_payment_bank_account`](super::Invoices::add_online_payment_bank_account).
    AddOnlinePaymentBankAccount -> Ack
}

pub(super) static APPLY_PRICEBOOK: Endpoint = Endpoint {
    id: "apply_pricebook_to_invoice",
    method: Method::Put,
    path: "/invoices/{invoice_id}/pricebooks/{pricebook_id}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::apply_pricebook`](super::Invoices::apply_pricebook).
    ApplyPricebook -> Ack
}

pub(super) static BULK_SUBMIT: Endpoint = Endpoint {
    id: "submit_invoices",
    method: Method::Post,
    path: "/invoices/submit",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_submit`](super::Invoices::bulk_submit).
    BulkSubmit -> Ack
}

pub(super) static BULK_MARK_SENT: Endpoint = Endpoint {
    id: "mark_invoices_sent",
    method: Method::Post,
    path: "/invoices/status/sent",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_mark_sent`](super::Invoices::bulk_mark_sent).
    BulkMarkSent -> Ack
}

pub(super) static BULK_WRITE_OFF: Endpoint = Endpoint {
    id: "write_off_invoices",
    method: Method::Post,
    path: "/invoices/writeoff",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_write_off`](super::Invoices::bulk_write_off).
    BulkWriteOff -> Ack
}

pub(super) static BULK_MARK_SHIPPED: Endpoint = Endpoint {
    id: "mark_invoices_shipped",
    method: Method::Post,
    path: "/invoices/markasshipped",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_mark_shipped`](super::Invoices::bulk_mark_shipped).
    BulkMarkShipped -> Ack
}

pub(super) static BULK_UNSHIP: Endpoint = Endpoint {
    id: "unship_invoices",
    method: Method::Post,
    path: "/invoices/unship",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_unship`](super::Invoices::bulk_unship).
    BulkUnship -> Ack
}

pub(super) static CREATE_FROM_ESTIMATES: Endpoint = Endpoint {
    id: "create_invoices_from_estimates",
    method: Method::Post,
    path: "/invoices/fromestimates",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::create_from_estimates`](super::Invoices::create_from_estimates).
    CreateFromEstimates -> Ack
}

pub(super) static PREVIEW_COUPONS: Endpoint = Endpoint {
    id: "preview_invoice_coupons",
    method: Method::Post,
    path: "/invoices/coupons/preview",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::preview_coupons`](super::Invoices::preview_coupons).
    PreviewCoupons -> Ack
}

pub(super) static UNMAP_FROM_SALES_ORDERS: Endpoint = Endpoint {
    id: "unmap_invoices_from_salesorders",
    method: Method::Put,
    path: "/invoices/unmap/salesorders",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::unmap_from_sales_orders`](super::Invoices::unmap_from_sales_orders).
    UnmapFromSalesOrders -> Ack
}

pub(super) static GET_DASHBOARD: Endpoint = Endpoint {
    id: "get_invoice_dashboard",
    method: Method::Get,
    path: "/invoices/dashboard",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_dashboard`](super::Invoices::get_dashboard).
    GetDashboard -> Value
}

runtime::parameters! {
    GetDashboard {
        query {
            invoice_agent: String,
        }
    }
}

pub(super) static GET_BY_REFERENCE: Endpoint = Endpoint {
    id: "get_invoice_by_reference",
    method: Method::Get,
    path: "/invoices/reference/{reference_id}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_by_reference`](super::Invoices::get_by_reference).
    GetByReference -> Value
}

pub(super) static GET_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "get_invoice_custom_fields",
    method: Method::Get,
    path: "/invoices/{invoice_id}/customfields",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_custom_fields`](super::Invoices::get_custom_fields).
    GetCustomFields -> Value
}

pub(super) static GET_ADVANCED_TRACKING_DETAILS: Endpoint = Endpoint {
    id: "get_invoice_advanced_tracking_details",
    method: Method::Get,
    path: "/invoices/{invoice_id}/advancedtrackingdetails",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_advanced_tracking_details`](super::Invoices::get_advanced_tracking_details).
    GetAdvancedTrackingDetails -> Value
}

pub(super) static UPDATE_ADVANCED_TRACKING_DETAILS: Endpoint = Endpoint {
    id: "update_invoice_advanced_tracking_details",
    method: Method::Put,
    path: "/invoices/{invoice_id}/advancedtrackingdetails",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_advanced_tracking_details`](super::Invoices::update_advanced_tracking_details).
    UpdateAdvancedTrackingDetails -> Ack
}

pub(super) static PRINT_DELIVERY_NOTE: Endpoint = Endpoint {
    id: "print_invoice_delivery_note",
    method: Method::Get,
    path: "/invoices/{invoice_id}/deliverynote/print",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::print_delivery_note`](super::Invoices::print_delivery_note).
    PrintDeliveryNote -> Download
}

pub(super) static PRINT_PACKING_SLIP: Endpoint = Endpoint {
    id: "print_invoice_packing_slip",
    method: Method::Get,
    path: "/invoices/{invoice_id}/packingslip/print",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Bytes,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::print_packing_slip`](super::Invoices::print_packing_slip).
    PrintPackingSlip -> Download
}

pub(super) static GET_QR_CODE: Endpoint = Endpoint {
    id: "get_invoice_qr_code",
    method: Method::Get,
    path: "/invoices/{invoice_id}/qrcode",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_qr_code`](super::Invoices::get_qr_code).
    GetQrCode -> Value
}

pub(super) static GET_SMS: Endpoint = Endpoint {
    id: "get_invoice_sms",
    method: Method::Get,
    path: "/invoices/{invoice_id}/sms",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_sms`](super::Invoices::get_sms).
    GetSms -> Value
}

pub(super) static SEND_SMS: Endpoint = Endpoint {
    id: "send_invoice_sms",
    method: Method::Post,
    path: "/invoices/{invoice_id}/sms",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::send_sms`](super::Invoices::send_sms).
    SendSms -> Ack
}

impl SendSms {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_SIGNATURE_TEMPLATE: Endpoint = Endpoint {
    id: "get_invoice_signature_template",
    method: Method::Get,
    path: "/invoices/{invoice_id}/dsign/template",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_signature_template`](super::Invoices::get_signature_template).
    GetSignatureTemplate -> Value
}

pub(super) static ADD_DIGITAL_SIGNATURE: Endpoint = Endpoint {
    id: "add_invoice_digital_signature",
    method: Method::Post,
    path: "/invoices/{invoice_id}/dsign",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::add_digital_signature`](super::Invoices::add_digital_signature).
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
    id: "upload_invoice_digital_signature",
    method: Method::Post,
    path: "/invoices/{invoice_id}/dsign/upload",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::upload_digital_signature`](super::Invoices::upload_digital_signature).
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

pub(super) static UPLOAD_DOCUMENT: Endpoint = Endpoint {
    id: "upload_invoice_document",
    method: Method::Post,
    path: "/invoices/{invoice_id}/documents/{document_id}/upload",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::upload_document`](super::Invoices::upload_document).
    UploadDocument -> Ack
}

impl UploadDocument {
    /// Sets `attachment`.
    ///
    /// Sends a file as `attachment`.
    pub fn attachment(mut self, value: Part) -> Self {
        self.0.part("attachment", value);
        self
    }
}

pub(super) static UPDATE_CFDI_STATUS: Endpoint = Endpoint {
    id: "update_invoice_cfdi_status",
    method: Method::Post,
    path: "/invoices/{invoice_id}/cfdi/status",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_cfdi_status`](super::Invoices::update_cfdi_status).
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

pub(super) static CANCEL: Endpoint = Endpoint {
    id: "cancel_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::cancel`](super::Invoices::cancel).
    Cancel -> Ack
}

pub(super) static MARK_READY_TO_PUSH: Endpoint = Endpoint {
    id: "mark_invoice_ready_to_push",
    method: Method::Post,
    path: "/invoices/{invoice_id}/status/readytopush",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mark_ready_to_push`](super::Invoices::mark_ready_to_push).
    MarkReadyToPush -> Ack
}

pub(super) static APPLY_SUBSTATUS: Endpoint = Endpoint {
    id: "apply_invoice_substatus",
    method: Method::Post,
    path: "/invoices/{invoice_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::apply_substatus`](super::Invoices::apply_substatus).
    ApplySubstatus -> Ack
}

pub(super) static DELETE_SUBSTATUS: Endpoint = Endpoint {
    id: "delete_invoice_substatus",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/substatus/{substatus_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_substatus`](super::Invoices::delete_substatus).
    DeleteSubstatus -> Ack
}

pub(super) static DELETE_LINE_ITEM: Endpoint = Endpoint {
    id: "delete_invoice_line_item",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/lineitems/{line_item_id}",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_line_item`](super::Invoices::delete_line_item).
    DeleteLineItem -> Ack
}

pub(super) static SCHEDULE_EMAIL: Endpoint = Endpoint {
    id: "schedule_invoice_email",
    method: Method::Post,
    path: "/invoices/{invoice_id}/email/schedule",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::schedule_email`](super::Invoices::schedule_email).
    ScheduleEmail -> Ack
}

pub(super) static CANCEL_SCHEDULED_EMAIL: Endpoint = Endpoint {
    id: "cancel_scheduled_invoice_email",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/email/schedule",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::cancel_scheduled_email`](super::Invoices::cancel_scheduled_email).
    CancelScheduledEmail -> Ack
}

pub(super) static FORCE_PAY: Endpoint = Endpoint {
    id: "force_pay_invoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/forcepay",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::force_pay`](super::Invoices::force_pay).
    ForcePay -> Ack
}

pub(super) static MAIL_PDF: Endpoint = Endpoint {
    id: "mail_invoice_pdf",
    method: Method::Post,
    path: "/invoices/{invoice_id}/mailpdf",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mail_pdf`](super::Invoices::mail_pdf).
    MailPdf -> Ack
}

pub(super) static CREATE_SYNCHRONOUS_ONLINE_PAYMENT: Endpoint = Endpoint {
    id: "create_invoice_synchronous_online_payment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/onlinepayments/synchronous",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::create_synchronous_online_payment`](super::Invoices::create_synchronous_online_payment).
    CreateSynchronousOnlinePayment -> Ack
}

pub(super) static CREATE_ASYNCHRONOUS_ONLINE_PAYMENT: Endpoint = Endpoint {
    id: "create_invoice_asynchronous_online_payment",
    method: Method::Post,
    path: "/invoices/{invoice_id}/onlinepayments/asynchronous",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::create_asynchronous_online_payment`](super::Invoices::create_asynchronous_online_payment).
    CreateAsynchronousOnlinePayment -> Ack
}

pub(super) static GET_PAYMENT_QR: Endpoint = Endpoint {
    id: "get_invoice_payment_qr",
    method: Method::Get,
    path: "/invoices/{invoice_id}/onlinepayments/qr",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_payment_qr`](super::Invoices::get_payment_qr).
    GetPaymentQr -> Value
}

pub(super) static GET_PAYMENT_QR_STATUS: Endpoint = Endpoint {
    id: "get_invoice_payment_qr_status",
    method: Method::Get,
    path: "/invoices/{invoice_id}/onlinepayments/qr/status",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_payment_qr_status`](super::Invoices::get_payment_qr_status).
    GetPaymentQrStatus -> Value
}

pub(super) static SEND_DUNNING_NOTIFICATIONS: Endpoint = Endpoint {
    id: "send_invoice_dunning_notifications",
    method: Method::Post,
    path: "/invoices/{invoice_id}/senddunningnotifications",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::send_dunning_notifications`](super::Invoices::send_dunning_notifications).
    SendDunningNotifications -> Ack
}

impl SendDunningNotifications {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static SEND_RETRY_SMS: Endpoint = Endpoint {
    id: "send_invoice_retry_sms",
    method: Method::Post,
    path: "/invoices/{invoice_id}/sendretrysms",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::send_retry_sms`](super::Invoices::send_retry_sms).
    SendRetrySms -> Ack
}

impl SendRetrySms {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static GET_METADATA: Endpoint = Endpoint {
    id: "get_invoice_metadata",
    method: Method::Get,
    path: "/invoices/{invoice_id}/metadata/{metadata_name}",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_metadata`](super::Invoices::get_metadata).
    GetMetadata -> Value
}

pub(super) static UPDATE_METADATA: Endpoint = Endpoint {
    id: "update_invoice_metadata",
    method: Method::Put,
    path: "/invoices/{invoice_id}/metadata/{metadata_name}",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_metadata`](super::Invoices::update_metadata).
    UpdateMetadata -> Ack
}

impl UpdateMetadata {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static LIST_EINVOICE: Endpoint = Endpoint {
    id: "list_invoices_einvoice",
    method: Method::Get,
    path: "/invoices/einvoice",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::list_einvoice`](super::Invoices::list_einvoice).
    ListEinvoice -> Value
}

pub(super) static BULK_PUSH_EINVOICE: Endpoint = Endpoint {
    id: "push_invoices_einvoice",
    method: Method::Post,
    path: "/invoices/einvoice/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_push_einvoice`](super::Invoices::bulk_push_einvoice).
    BulkPushEinvoice -> Ack
}

pub(super) static BULK_CANCEL_EINVOICE: Endpoint = Endpoint {
    id: "cancel_invoices_einvoice",
    method: Method::Post,
    path: "/invoices/einvoice/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::bulk_cancel_einvoice`](super::Invoices::bulk_cancel_einvoice).
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
    id: "get_invoice_einvoice",
    method: Method::Get,
    path: "/invoices/{invoice_id}/einvoice",
    scopes: &["ZohoBooks.invoices.READ"],
    parameters: &["organization_id"],
    answer: Answer::Undeclared,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::get_einvoice`](super::Invoices::get_einvoice).
    GetEinvoice -> Value
}

pub(super) static PUSH_EINVOICE: Endpoint = Endpoint {
    id: "push_invoice_einvoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::push_einvoice`](super::Invoices::push_einvoice).
    PushEinvoice -> Ack
}

pub(super) static CANCEL_EINVOICE: Endpoint = Endpoint {
    id: "cancel_invoice_einvoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::cancel_einvoice`](super::Invoices::cancel_einvoice).
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
    id: "fetch_invoice_einvoice",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/fetch",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::fetch_einvoice`](super::Invoices::fetch_einvoice).
    FetchEinvoice -> Ack
}

pub(super) static DELETE_EINVOICE_STATUS: Endpoint = Endpoint {
    id: "delete_invoice_einvoice_status",
    method: Method::Delete,
    path: "/invoices/{invoice_id}/einvoice/status",
    scopes: &["ZohoBooks.invoices.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::delete_einvoice_status`](super::Invoices::delete_einvoice_status).
    DeleteEinvoiceStatus -> Ack
}

pub(super) static MARK_EINVOICE_PUSHED: Endpoint = Endpoint {
    id: "mark_invoice_einvoice_pushed",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/status/push",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mark_einvoice_pushed`](super::Invoices::mark_einvoice_pushed).
    MarkEinvoicePushed -> Ack
}

pub(super) static MARK_EINVOICE_CANCELLED: Endpoint = Endpoint {
    id: "mark_invoice_einvoice_cancelled",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/status/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::mark_einvoice_cancelled`](super::Invoices::mark_einvoice_cancelled).
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
    id: "recall_invoice_einvoice_status",
    method: Method::Post,
    path: "/invoices/{invoice_id}/einvoice/status/recall",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::recall_einvoice_status`](super::Invoices::recall_einvoice_status).
    RecallEinvoiceStatus -> Ack
}

pub(super) static UPDATE_EINVOICE_PAYMENT_STATUS: Endpoint = Endpoint {
    id: "update_invoice_einvoice_payment_status",
    method: Method::Put,
    path: "/invoices/{invoice_id}/einvoice/paymentstatus",
    scopes: &["ZohoBooks.invoices.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::update_einvoice_payment_status`](super::Invoices::update_einvoice_payment_status).
    UpdateEinvoicePaymentStatus -> Ack
}

impl UpdateEinvoicePaymentStatus {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}

pub(super) static CANCEL_EINVOICE_INVOICE: Endpoint = Endpoint {
    id: "cancel_einvoice_invoice",
    method: Method::Post,
    path: "/einvoices/invoices/{invoice_id}/cancel",
    scopes: &["ZohoBooks.invoices.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`Invoices::cancel_einvoice_invoice`](super::Invoices::cancel_einvoice_invoice).
    CancelEinvoiceInvoice -> Ack
}

impl CancelEinvoiceInvoice {
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        let value: Value = value.into();
        self.0.json(&value);
        self
    }
}
