// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Invoices`](super::Invoices), before they are sent.

use super::super::runtime::{
    self, Ack, Date, DateTime, Decimal, Download, Id, Page, Value,
};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Invoices::list`](super::Invoices::list).
    List in pages -> models::Invoice {
        Get "/invoices" => List("invoices"), id: "list_invoices",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query {
            item_id: Id, reference_number: String, recurring_invoice_id: Id,
            total: Decimal, balance: Decimal, custom_field: String, date: Date,
            due_date: Date, created_date: Date, last_modified_time: DateTime,
            status: shared::InvoiceStatus, customer_id: Id, filter_by: String,
            sort_column: shared::SortColumn, zcrm_potential_id: Id, response_option: i64,
            per_page: i64,
            /// At most 100 characters.
            invoice_number: String,
            /// Only what has this at the start of `invoice_number`.
            ///
            /// At most 100 characters.
            invoice_number_startswith: String,
            /// Only what holds this in `invoice_number`.
            ///
            /// At most 100 characters.
            invoice_number_contains: String,
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
            customer_name: String,
            /// At most 100 characters.
            email: String,
            /// Only what has this at the start of `custom_field`.
            custom_field_startswith: String,
            /// Only what holds this in `custom_field`.
            custom_field_contains: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Where the range of `due_date` begins.
            due_date_start: Date,
            /// Where the range of `due_date` ends.
            due_date_end: Date,
            /// Only what has its `due_date` before this.
            due_date_before: Date,
            /// Only what has its `due_date` after this.
            due_date_after: Date,
            /// Only what has its `created_date` before this.
            created_date_before: Date,
            /// Only what has its `created_date` after this.
            created_date_after: Date,
            /// Where the range of `created_date` begins.
            created_date_start: Date,
            /// Where the range of `created_date` ends.
            created_date_end: Date,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`Invoices::update_using_custom_field`](super::Invoices::update_using_custom_field).
    UpdateUsingCustomField -> models::Invoice {
        Put "/invoices" => Key("invoice"), id: "update_invoice_using_custom_field",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::create`](super::Invoices::create).
    Create -> models::Invoice {
        Post "/invoices" => Key("invoice"), id: "create_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query {
            send: bool, ignore_auto_number_generation: bool, is_quick_create: bool,
            batch_payments: bool,
        }
    }

    /// A call of [`Invoices::bulk_delete`](super::Invoices::bulk_delete).
    BulkDelete -> Ack {
        Delete "/invoices" => Ack, id: "delete_invoices",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get`](super::Invoices::get).
    Get -> models::Invoice {
        Get "/invoices/{invoice_id}" => Key("invoice"), id: "get_invoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`Invoices::update`](super::Invoices::update).
    Update -> models::Invoice {
        Put "/invoices/{invoice_id}" => Key("invoice"), id: "update_invoice",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
    }

    /// A call of [`Invoices::delete`](super::Invoices::delete).
    Delete -> Ack {
        Delete "/invoices/{invoice_id}" => Ack, id: "delete_invoice",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mark_sent`](super::Invoices::mark_sent).
    MarkSent -> Ack {
        Post "/invoices/{invoice_id}/status/sent" => Ack, id: "mark_invoice_sent",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mark_void`](super::Invoices::mark_void).
    MarkVoid -> Ack {
        Post "/invoices/{invoice_id}/status/void" => Ack, id: "mark_invoice_void",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mark_draft`](super::Invoices::mark_draft).
    MarkDraft -> Ack {
        Post "/invoices/{invoice_id}/status/draft" => Ack, id: "mark_invoice_draft",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_email`](super::Invoices::bulk_email).
    BulkEmail -> Ack {
        Post "/invoices/email" => Ack, id: "email_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"],
        at_most: &[("invoice_ids", 10)];
    }

    /// A call of [`Invoices::create_from_sales_order`](super::Invoices::create_from_sales_order).
    CreateFromSalesOrder -> models::Invoice {
        Post "/invoices/fromsalesorder" => Key("invoice"),
        id: "create_invoice_from_salesorder",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::map_with_sales_order`](super::Invoices::map_with_sales_order).
    MapWithSalesOrder -> Page<models::InvoiceMappingError> {
        Post "/invoices/mapwithorder" => List("errors"),
        id: "map_invoice_with_salesorder",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::submit`](super::Invoices::submit).
    Submit -> Ack {
        Post "/invoices/{invoice_id}/submit" => Ack, id: "submit_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::approve`](super::Invoices::approve).
    Approve -> Ack {
        Post "/invoices/{invoice_id}/approve" => Ack, id: "approve_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_email`](super::Invoices::get_email).
    GetEmail -> shared::InvoiceData {
        Get "/invoices/{invoice_id}/email" => Key("data"), id: "get_invoice_email",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { email_template_id: Id }
    }

    /// A call of [`Invoices::email`](super::Invoices::email).
    Email -> Ack {
        Post "/invoices/{invoice_id}/email" => Ack, id: "email_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { send_customer_statement: bool, send_attachment: bool }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`Invoices::get_payment_reminder_mail_content`](super::Invoices::get_payment_reminder_mail_content).
    GetPaymentReminderMailContent -> shared::InvoiceData {
        Get "/invoices/{invoice_id}/paymentreminder" => Key("data"),
        id: "get_payment_reminder_mail_content_for_invoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::remind_customer_for_payment`](super::Invoices::remind_customer_for_payment).
    RemindCustomerForPayment -> Ack {
        Post "/invoices/{invoice_id}/paymentreminder" => Ack,
        id: "remind_customer_for_invoice_payment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { send_customer_statement: bool }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }

    /// A call of [`Invoices::bulk_remind`](super::Invoices::bulk_remind).
    BulkRemind -> models::InvoiceInfo {
        Post "/invoices/paymentreminder" => Key("info"), id: "bulk_invoice_reminder",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"],
        at_most: &[("invoice_ids", 10)];
    }

    /// A call of [`Invoices::bulk_export_as_pdf`](super::Invoices::bulk_export_as_pdf).
    BulkExportAsPdf -> Download {
        Get "/invoices/pdf" => Bytes, id: "bulk_export_invoices_as_pdf",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"],
        at_most: &[("invoice_ids", 25)];
    }

    /// A call of [`Invoices::bulk_print`](super::Invoices::bulk_print).
    BulkPrint -> Download {
        Get "/invoices/print" => Bytes, id: "bulk_print_invoices",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"],
        at_most: &[("invoice_ids", 25)];
    }

    /// A call of [`Invoices::disable_payment_reminder`](super::Invoices::disable_payment_reminder).
    DisablePaymentReminder -> Ack {
        Post "/invoices/{invoice_id}/paymentreminder/disable" => Ack,
        id: "disable_invoice_payment_reminder",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::enable_payment_reminder`](super::Invoices::enable_payment_reminder).
    EnablePaymentReminder -> Ack {
        Post "/invoices/{invoice_id}/paymentreminder/enable" => Ack,
        id: "enable_invoice_payment_reminder",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::write_off`](super::Invoices::write_off).
    WriteOff -> Ack {
        Post "/invoices/{invoice_id}/writeoff" => Ack, id: "write_off_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::cancel_write_off`](super::Invoices::cancel_write_off).
    CancelWriteOff -> Ack {
        Post "/invoices/{invoice_id}/writeoff/cancel" => Ack,
        id: "cancel_write_off_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_billing_address`](super::Invoices::update_billing_address).
    UpdateBillingAddress -> Ack {
        Put "/invoices/{invoice_id}/address/billing" => Ack,
        id: "update_invoice_billing_address",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_shipping_address`](super::Invoices::update_shipping_address).
    UpdateShippingAddress -> Ack {
        Put "/invoices/{invoice_id}/address/shipping" => Ack,
        id: "update_invoice_shipping_address",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::list_templates`](super::Invoices::list_templates).
    ListTemplates -> Page<shared::Template> {
        Get "/invoices/templates" => List("templates"), id: "list_invoice_templates",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_template`](super::Invoices::update_template).
    UpdateTemplate -> Ack {
        Put "/invoices/{invoice_id}/templates/{template_id}" => Ack,
        id: "update_invoice_template",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::list_payments`](super::Invoices::list_payments).
    ListPayments -> Page<models::InvoicePayment> {
        Get "/invoices/{invoice_id}/payments" => List("payments"),
        id: "list_invoice_payments",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::list_credits_applied`](super::Invoices::list_credits_applied).
    ListCreditsApplied -> Page<models::InvoiceCredit> {
        Get "/invoices/{invoice_id}/creditsapplied" => List("credits"),
        id: "list_invoice_credits_applied",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::apply_credits`](super::Invoices::apply_credits).
    ApplyCredits -> Ack {
        Post "/invoices/{invoice_id}/credits" => Ack, id: "apply_credits_to_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_payment`](super::Invoices::delete_payment).
    DeletePayment -> Ack {
        Delete "/invoices/{invoice_id}/payments/{invoice_payment_id}" => Ack,
        id: "delete_invoice_payment",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_applied_credit`](super::Invoices::delete_applied_credit).
    DeleteAppliedCredit -> Ack {
        Delete "/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}" => Ack,
        id: "delete_invoice_applied_credit",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_attachment`](super::Invoices::get_attachment).
    GetAttachment -> Download {
        Get "/invoices/{invoice_id}/attachment" => Bytes, id: "get_invoice_attachment",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { preview: bool }
    }

    /// A call of [`Invoices::update_attachment_preference`](super::Invoices::update_attachment_preference).
    UpdateAttachmentPreference -> Ack {
        Put "/invoices/{invoice_id}/attachment" => Ack,
        id: "update_invoice_attachment_preference",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::add_attachment`](super::Invoices::add_attachment).
    AddAttachment -> Ack {
        Post "/invoices/{invoice_id}/attachment" => Ack, id: "add_invoice_attachment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { can_send_in_mail: bool }
    }

    /// A call of [`Invoices::delete_attachment`](super::Invoices::delete_attachment).
    DeleteAttachment -> Ack {
        Delete "/invoices/{invoice_id}/attachment" => Ack,
        id: "delete_invoice_attachment",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_document_details`](super::Invoices::get_document_details).
    GetDocumentDetails -> shared::Document {
        Get "/invoices/{invoice_id}/documents/{document_id}" => Key("document"),
        id: "get_invoice_document_details",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { responseformat: String }
        file {
            /// Asks for the file itself.
            file("application/pdf, image/jpeg, image/png", None),
        }
    }

    /// A call of [`Invoices::add_document`](super::Invoices::add_document).
    AddDocument -> Ack {
        Post "/invoices/{invoice_id}/documents/{document_id}" => Ack,
        id: "add_invoice_document",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_document`](super::Invoices::delete_document).
    DeleteDocument -> Ack {
        Delete "/invoices/{invoice_id}/documents/{document_id}" => Ack,
        id: "delete_invoice_document",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_expense_receipt`](super::Invoices::delete_expense_receipt).
    DeleteExpenseReceipt -> Ack {
        Delete "/invoices/expenses/{expense_id}/receipt" => Ack,
        id: "delete_invoice_expense_receipt",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_custom_fields`](super::Invoices::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/invoice/{invoice_id}/customfields" => Ack,
        id: "update_custom_fields_in_invoice",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::list_comments`](super::Invoices::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/invoices/{invoice_id}/comments" => List("comments"),
        id: "list_invoice_comments",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::add_comment`](super::Invoices::add_comment).
    AddComment -> Ack {
        Post "/invoices/{invoice_id}/comments" => Ack, id: "add_invoice_comment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_comment`](super::Invoices::update_comment).
    UpdateComment -> shared::Comment {
        Put "/invoices/{invoice_id}/comments/{comment_id}" => Key("comment"),
        id: "update_invoice_comment",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_comment`](super::Invoices::delete_comment).
    DeleteComment -> Ack {
        Delete "/invoices/{invoice_id}/comments/{comment_id}" => Ack,
        id: "delete_invoice_comment",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::generate_payment_link`](super::Invoices::generate_payment_link).
    GeneratePaymentLink -> models::InvoicePaymentLink {
        Get "/share/paymentlink" => Key("data"), id: "generate_invoice_payment_link",
        scopes: &["ZohoBooks.settings.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_approve`](super::Invoices::bulk_approve).
    BulkApprove -> Ack {
        Post "/invoices/approve" => Ack, id: "approve_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_void`](super::Invoices::bulk_void).
    BulkVoid -> Ack {
        Post "/invoices/status/void" => Ack, id: "void_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { can_create_network_entity: bool, unmap_salesorder: bool }
    }

    /// A call of [`Invoices::create_from_projects`](super::Invoices::create_from_projects).
    CreateFromProjects -> Ack {
        Post "/invoices/fromprojects" => Ack, id: "create_invoices_from_projects",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        list(Some(',')) { project_ids: Id }
        query {
            /// At most 30 characters.
            invoice_number: String,
        }
    }

    /// A call of [`Invoices::get_delivery_notes`](super::Invoices::get_delivery_notes).
    GetDeliveryNotes -> Download {
        Get "/invoices/deliverynotes" => Bytes, id: "get_invoice_delivery_notes",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { print: bool, no_of_copies: i64 }
    }

    /// A call of [`Invoices::get_packing_slips`](super::Invoices::get_packing_slips).
    GetPackingSlips -> Download {
        Get "/invoices/packingslips" => Bytes, id: "get_invoice_packing_slips",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { print: bool, no_of_copies: i64 }
    }

    /// A call of [`Invoices::finalize_approval`](super::Invoices::finalize_approval).
    FinalizeApproval -> Ack {
        Post "/invoices/{invoice_id}/approve/final" => Ack,
        id: "finalize_invoice_approval",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::reject`](super::Invoices::reject).
    Reject -> Ack {
        Post "/invoices/{invoice_id}/reject" => Ack, id: "reject_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query {
            is_call_for_o_embed: bool = "isCallForOEmbed",
            /// At most 500 characters.
            reason: String,
        }
    }

    /// A call of [`Invoices::send_via_snail_mail`](super::Invoices::send_via_snail_mail).
    SendViaSnailMail -> Ack {
        Post "/invoices/{invoice_id}/snailmail" => Ack,
        id: "send_invoice_via_snail_mail",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { contact_person_id: Id }
    }

    /// A call of [`Invoices::add_online_payment_bank_account`](super::Invoices::add_online_payment_bank_account).
    AddOnlinePaymentBankAccount -> Ack {
        Post "/invoices/{invoice_id}/onlinepayments/bankaccount" => Ack,
        id: "add_invoice_online_payment_bank_account",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::apply_pricebook`](super::Invoices::apply_pricebook).
    ApplyPricebook -> Ack {
        Put "/invoices/{invoice_id}/pricebooks/{pricebook_id}" => Ack,
        id: "apply_pricebook_to_invoice",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_submit`](super::Invoices::bulk_submit).
    BulkSubmit -> Ack {
        Post "/invoices/submit" => Ack, id: "submit_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_mark_sent`](super::Invoices::bulk_mark_sent).
    BulkMarkSent -> Ack {
        Post "/invoices/status/sent" => Ack, id: "mark_invoices_sent",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_write_off`](super::Invoices::bulk_write_off).
    BulkWriteOff -> Ack {
        Post "/invoices/writeoff" => Ack, id: "write_off_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_mark_shipped`](super::Invoices::bulk_mark_shipped).
    BulkMarkShipped -> Ack {
        Post "/invoices/markasshipped" => Ack, id: "mark_invoices_shipped",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_unship`](super::Invoices::bulk_unship).
    BulkUnship -> Ack {
        Post "/invoices/unship" => Ack, id: "unship_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::create_from_estimates`](super::Invoices::create_from_estimates).
    CreateFromEstimates -> Ack {
        Post "/invoices/fromestimates" => Ack, id: "create_invoices_from_estimates",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::preview_coupons`](super::Invoices::preview_coupons).
    PreviewCoupons -> Ack {
        Post "/invoices/coupons/preview" => Ack, id: "preview_invoice_coupons",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::unmap_from_sales_orders`](super::Invoices::unmap_from_sales_orders).
    UnmapFromSalesOrders -> Ack {
        Put "/invoices/unmap/salesorders" => Ack, id: "unmap_invoices_from_salesorders",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_dashboard`](super::Invoices::get_dashboard).
    GetDashboard -> Value {
        Get "/invoices/dashboard" => Undeclared, id: "get_invoice_dashboard",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { invoice_agent: String }
    }

    /// A call of [`Invoices::get_by_reference`](super::Invoices::get_by_reference).
    GetByReference -> Value {
        Get "/invoices/reference/{reference_id}" => Undeclared,
        id: "get_invoice_by_reference",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_custom_fields`](super::Invoices::get_custom_fields).
    GetCustomFields -> Value {
        Get "/invoices/{invoice_id}/customfields" => Undeclared,
        id: "get_invoice_custom_fields",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_advanced_tracking_details`](super::Invoices::get_advanced_tracking_details).
    GetAdvancedTrackingDetails -> Value {
        Get "/invoices/{invoice_id}/advancedtrackingdetails" => Undeclared,
        id: "get_invoice_advanced_tracking_details",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_advanced_tracking_details`](super::Invoices::update_advanced_tracking_details).
    UpdateAdvancedTrackingDetails -> Ack {
        Put "/invoices/{invoice_id}/advancedtrackingdetails" => Ack,
        id: "update_invoice_advanced_tracking_details",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::print_delivery_note`](super::Invoices::print_delivery_note).
    PrintDeliveryNote -> Download {
        Get "/invoices/{invoice_id}/deliverynote/print" => Bytes,
        id: "print_invoice_delivery_note",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::print_packing_slip`](super::Invoices::print_packing_slip).
    PrintPackingSlip -> Download {
        Get "/invoices/{invoice_id}/packingslip/print" => Bytes,
        id: "print_invoice_packing_slip",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_qr_code`](super::Invoices::get_qr_code).
    GetQrCode -> Value {
        Get "/invoices/{invoice_id}/qrcode" => Undeclared, id: "get_invoice_qr_code",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_sms`](super::Invoices::get_sms).
    GetSms -> Value {
        Get "/invoices/{invoice_id}/sms" => Undeclared, id: "get_invoice_sms",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::send_sms`](super::Invoices::send_sms).
    SendSms -> Ack {
        Post "/invoices/{invoice_id}/sms" => Ack, id: "send_invoice_sms",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_signature_template`](super::Invoices::get_signature_template).
    GetSignatureTemplate -> Value {
        Get "/invoices/{invoice_id}/dsign/template" => Undeclared,
        id: "get_invoice_signature_template",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::add_digital_signature`](super::Invoices::add_digital_signature).
    AddDigitalSignature -> Ack {
        Post "/invoices/{invoice_id}/dsign" => Ack, id: "add_invoice_digital_signature",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::upload_digital_signature`](super::Invoices::upload_digital_signature).
    UploadDigitalSignature -> Ack {
        Post "/invoices/{invoice_id}/dsign/upload" => Ack,
        id: "upload_invoice_digital_signature",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::upload_document`](super::Invoices::upload_document).
    UploadDocument -> Ack {
        Post "/invoices/{invoice_id}/documents/{document_id}/upload" => Ack,
        id: "upload_invoice_document",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_cfdi_status`](super::Invoices::update_cfdi_status).
    UpdateCfdiStatus -> Ack {
        Post "/invoices/{invoice_id}/cfdi/status" => Ack,
        id: "update_invoice_cfdi_status",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::cancel`](super::Invoices::cancel).
    Cancel -> Ack {
        Post "/invoices/{invoice_id}/status/cancel" => Ack, id: "cancel_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mark_ready_to_push`](super::Invoices::mark_ready_to_push).
    MarkReadyToPush -> Ack {
        Post "/invoices/{invoice_id}/status/readytopush" => Ack,
        id: "mark_invoice_ready_to_push",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::apply_substatus`](super::Invoices::apply_substatus).
    ApplySubstatus -> Ack {
        Post "/invoices/{invoice_id}/substatus/{substatus_id}" => Ack,
        id: "apply_invoice_substatus",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_substatus`](super::Invoices::delete_substatus).
    DeleteSubstatus -> Ack {
        Delete "/invoices/{invoice_id}/substatus/{substatus_id}" => Ack,
        id: "delete_invoice_substatus",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_line_item`](super::Invoices::delete_line_item).
    DeleteLineItem -> Ack {
        Delete "/invoices/{invoice_id}/lineitems/{line_item_id}" => Ack,
        id: "delete_invoice_line_item",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::schedule_email`](super::Invoices::schedule_email).
    ScheduleEmail -> Ack {
        Post "/invoices/{invoice_id}/email/schedule" => Ack,
        id: "schedule_invoice_email",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::cancel_scheduled_email`](super::Invoices::cancel_scheduled_email).
    CancelScheduledEmail -> Ack {
        Delete "/invoices/{invoice_id}/email/schedule" => Ack,
        id: "cancel_scheduled_invoice_email",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::force_pay`](super::Invoices::force_pay).
    ForcePay -> Ack {
        Post "/invoices/{invoice_id}/forcepay" => Ack, id: "force_pay_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mail_pdf`](super::Invoices::mail_pdf).
    MailPdf -> Ack {
        Post "/invoices/{invoice_id}/mailpdf" => Ack, id: "mail_invoice_pdf",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::create_synchronous_online_payment`](super::Invoices::create_synchronous_online_payment).
    CreateSynchronousOnlinePayment -> Ack {
        Post "/invoices/{invoice_id}/onlinepayments/synchronous" => Ack,
        id: "create_invoice_synchronous_online_payment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::create_asynchronous_online_payment`](super::Invoices::create_asynchronous_online_payment).
    CreateAsynchronousOnlinePayment -> Ack {
        Post "/invoices/{invoice_id}/onlinepayments/asynchronous" => Ack,
        id: "create_invoice_asynchronous_online_payment",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_payment_qr`](super::Invoices::get_payment_qr).
    GetPaymentQr -> Value {
        Get "/invoices/{invoice_id}/onlinepayments/qr" => Undeclared,
        id: "get_invoice_payment_qr",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_payment_qr_status`](super::Invoices::get_payment_qr_status).
    GetPaymentQrStatus -> Value {
        Get "/invoices/{invoice_id}/onlinepayments/qr/status" => Undeclared,
        id: "get_invoice_payment_qr_status",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::send_dunning_notifications`](super::Invoices::send_dunning_notifications).
    SendDunningNotifications -> Ack {
        Post "/invoices/{invoice_id}/senddunningnotifications" => Ack,
        id: "send_invoice_dunning_notifications",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::send_retry_sms`](super::Invoices::send_retry_sms).
    SendRetrySms -> Ack {
        Post "/invoices/{invoice_id}/sendretrysms" => Ack, id: "send_invoice_retry_sms",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_metadata`](super::Invoices::get_metadata).
    GetMetadata -> Value {
        Get "/invoices/{invoice_id}/metadata/{metadata_name}" => Undeclared,
        id: "get_invoice_metadata",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_metadata`](super::Invoices::update_metadata).
    UpdateMetadata -> Ack {
        Put "/invoices/{invoice_id}/metadata/{metadata_name}" => Ack,
        id: "update_invoice_metadata",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::list_einvoice`](super::Invoices::list_einvoice).
    ListEinvoice -> Value {
        Get "/invoices/einvoice" => Undeclared, id: "list_invoices_einvoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_push_einvoice`](super::Invoices::bulk_push_einvoice).
    BulkPushEinvoice -> Ack {
        Post "/invoices/einvoice/push" => Ack, id: "push_invoices_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::bulk_cancel_einvoice`](super::Invoices::bulk_cancel_einvoice).
    BulkCancelEinvoice -> Ack {
        Post "/invoices/einvoice/cancel" => Ack, id: "cancel_invoices_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::get_einvoice`](super::Invoices::get_einvoice).
    GetEinvoice -> Value {
        Get "/invoices/{invoice_id}/einvoice" => Undeclared, id: "get_invoice_einvoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::push_einvoice`](super::Invoices::push_einvoice).
    PushEinvoice -> Ack {
        Post "/invoices/{invoice_id}/einvoice/push" => Ack, id: "push_invoice_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::cancel_einvoice`](super::Invoices::cancel_einvoice).
    CancelEinvoice -> Ack {
        Post "/invoices/{invoice_id}/einvoice/cancel" => Ack,
        id: "cancel_invoice_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::fetch_einvoice`](super::Invoices::fetch_einvoice).
    FetchEinvoice -> Ack {
        Post "/invoices/{invoice_id}/einvoice/fetch" => Ack,
        id: "fetch_invoice_einvoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::delete_einvoice_status`](super::Invoices::delete_einvoice_status).
    DeleteEinvoiceStatus -> Ack {
        Delete "/invoices/{invoice_id}/einvoice/status" => Ack,
        id: "delete_invoice_einvoice_status",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mark_einvoice_pushed`](super::Invoices::mark_einvoice_pushed).
    MarkEinvoicePushed -> Ack {
        Post "/invoices/{invoice_id}/einvoice/status/push" => Ack,
        id: "mark_invoice_einvoice_pushed",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::mark_einvoice_cancelled`](super::Invoices::mark_einvoice_cancelled).
    MarkEinvoiceCancelled -> Ack {
        Post "/invoices/{invoice_id}/einvoice/status/cancel" => Ack,
        id: "mark_invoice_einvoice_cancelled",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::recall_einvoice_status`](super::Invoices::recall_einvoice_status).
    RecallEinvoiceStatus -> Ack {
        Post "/invoices/{invoice_id}/einvoice/status/recall" => Ack,
        id: "recall_invoice_einvoice_status",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::update_einvoice_payment_status`](super::Invoices::update_einvoice_payment_status).
    UpdateEinvoicePaymentStatus -> Ack {
        Put "/invoices/{invoice_id}/einvoice/paymentstatus" => Ack,
        id: "update_invoice_einvoice_payment_status",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Invoices::cancel_einvoice_invoice`](super::Invoices::cancel_einvoice_invoice).
    CancelEinvoiceInvoice -> Ack {
        Post "/einvoices/invoices/{invoice_id}/cancel" => Ack,
        id: "cancel_einvoice_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }
}

impl SendSms {
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

impl UpdateCfdiStatus {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SendDunningNotifications {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl SendRetrySms {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl UpdateMetadata {
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

impl UpdateEinvoicePaymentStatus {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}

impl CancelEinvoiceInvoice {
    /// Sets `body`.
    ///
    /// Sends this JSON; the documents do not say what it holds.
    pub fn body(mut self, value: impl Into<Value>) -> Self {
        self.0.json(&value.into());
        self
    }
}
