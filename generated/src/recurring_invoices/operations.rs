// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringInvoices`](super::RecurringInvoices), before they are sent.

use super::super::runtime::{self, Ack, Date, Id, Page, Value};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`RecurringInvoices::list`](super::RecurringInvoices::list).
    List in pages -> models::RecurringInvoice {
        Get "/recurringinvoices" => List("recurring_invoices"),
        id: "list_recurring_invoices",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query {
            item_name: String, item_description: String, customer_name: String,
            line_item_id: Id, item_id: Id, tax_id: Id, notes: String,
            start_date: Date, end_date: Date, customer_id: Id, status: String,
            filter_by: shared::RecurrenceFilter, sort_column: String, per_page: i64,
            /// At most 100 characters.
            recurrence_name: String,
            /// Only what has this at the start of `item_name`.
            item_name_startswith: String,
            /// Only what has this at the start of `item_description`.
            item_description_startswith: String,
            /// Only what holds this in `item_description`.
            item_description_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`RecurringInvoices::update_using_custom_field`](super::RecurringInvoices::update_using_custom_field).
    UpdateUsingCustomField -> models::RecurringInvoice {
        Put "/recurringinvoices" => Key("recurring_invoice"),
        id: "update_recurring_invoice_using_custom_field",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::create`](super::RecurringInvoices::create).
    Create -> models::RecurringInvoice {
        Post "/recurringinvoices" => Key("recurring_invoice"),
        id: "create_recurring_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::get`](super::RecurringInvoices::get).
    Get -> models::RecurringInvoice {
        Get "/recurringinvoices/{recurring_invoice_id}" => Key("recurring_invoice"),
        id: "get_recurring_invoice",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::update`](super::RecurringInvoices::update).
    Update -> models::RecurringInvoice {
        Put "/recurringinvoices/{recurring_invoice_id}" => Key("recurring_invoice"),
        id: "update_recurring_invoice",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::delete`](super::RecurringInvoices::delete).
    Delete -> Ack {
        Delete "/recurringinvoices/{recurring_invoice_id}" => Ack,
        id: "delete_recurring_invoice",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::stop`](super::RecurringInvoices::stop).
    Stop -> Ack {
        Post "/recurringinvoices/{recurring_invoice_id}/status/stop" => Ack,
        id: "stop_recurring_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::resume`](super::RecurringInvoices::resume).
    Resume -> Ack {
        Post "/recurringinvoices/{recurring_invoice_id}/status/resume" => Ack,
        id: "resume_recurring_invoice",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::update_template`](super::RecurringInvoices::update_template).
    UpdateTemplate -> Ack {
        Put "/recurringinvoices/{recurring_invoice_id}/templates/{template_id}" => Ack,
        id: "update_recurring_invoice_template",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::list_history`](super::RecurringInvoices::list_history).
    ListHistory -> Page<shared::Comment> {
        Get "/recurringinvoices/{recurring_invoice_id}/comments" => List("comments"),
        id: "list_recurring_invoice_history",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::bulk_resume`](super::RecurringInvoices::bulk_resume).
    BulkResume -> Ack {
        Post "/recurringinvoices/status/resume" => Ack, id: "resume_recurring_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::bulk_stop`](super::RecurringInvoices::bulk_stop).
    BulkStop -> Ack {
        Post "/recurringinvoices/status/stop" => Ack, id: "stop_recurring_invoices",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::get_dashboard`](super::RecurringInvoices::get_dashboard).
    GetDashboard -> Value {
        Get "/recurringinvoices/dashboard" => Undeclared,
        id: "get_recurring_invoice_dashboard",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::list_child_invoices`](super::RecurringInvoices::list_child_invoices).
    ListChildInvoices -> Page<models::InvoiceHistory> {
        Get "/recurringinvoices/{recurring_invoice_id}/invoices"
            => List("invoice_history"),
        id: "list_recurring_invoice_child_invoices",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { filter_by: String, search_text: String, sort_column: String }
    }

    /// A call of [`RecurringInvoices::enable_autobill`](super::RecurringInvoices::enable_autobill).
    EnableAutobill -> Ack {
        Post "/recurringinvoices/{recurring_invoice_id}/autobill/enable" => Ack,
        id: "enable_recurring_invoice_autobill",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::disable_autobill`](super::RecurringInvoices::disable_autobill).
    DisableAutobill -> Ack {
        Post "/recurringinvoices/{recurring_invoice_id}/autobill/disable" => Ack,
        id: "disable_recurring_invoice_autobill",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::delete_bank_account`](super::RecurringInvoices::delete_bank_account).
    DeleteBankAccount -> Ack {
        Delete "/recurringinvoices/{recurring_invoice_id}/bankaccount" => Ack,
        id: "delete_recurring_invoice_bank_account",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
        query { can_delete_in_customer: bool }
    }

    /// A call of [`RecurringInvoices::delete_card`](super::RecurringInvoices::delete_card).
    DeleteCard -> Ack {
        Delete "/recurringinvoices/{recurring_invoice_id}/card" => Ack,
        id: "delete_recurring_invoice_card",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
        query { can_delete_in_customer: bool }
    }

    /// A call of [`RecurringInvoices::associate_bank_account`](super::RecurringInvoices::associate_bank_account).
    AssociateBankAccount -> Ack {
        Post "/recurringinvoices/{recurring_invoice_id}/bankaccount/{account_id}" => Ack,
        id: "associate_recurring_invoice_bank_account",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringInvoices::associate_card`](super::RecurringInvoices::associate_card).
    AssociateCard -> Ack {
        Post "/recurringinvoices/{recurring_invoice_id}/card/{card_id}" => Ack,
        id: "associate_recurring_invoice_card",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
    }
}
