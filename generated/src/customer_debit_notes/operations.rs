// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerDebitNotes`](super::CustomerDebitNotes), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id};
use super::super::shared;

runtime::calls! {
    /// A call of [`CustomerDebitNotes::list`](super::CustomerDebitNotes::list).
    List in pages -> shared::CustomerDebitNoteInvoice {
        Get "/invoices" => List("debit_notes"), id: "list_customer_debit_notes",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query {
            item_id: Id, total: Decimal, balance: Decimal, custom_field: String,
            custom_field_startswith: String, custom_field_contains: String, date: Date,
            date_start: Date, date_end: Date, date_before: Date, date_after: Date,
            due_date: Date, due_date_start: Date, due_date_end: Date,
            due_date_before: Date, due_date_after: Date, created_date: Date,
            created_date_start: Date, created_date_end: Date, created_date_before: Date,
            created_date_after: Date, last_modified_time: DateTime,
            status: shared::InvoiceStatus, customer_id: Id, filter_by: String,
            sort_column: shared::SortColumn, per_page: i64,
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
        }
    }

    /// A call of [`CustomerDebitNotes::create`](super::CustomerDebitNotes::create).
    Create -> shared::CustomerDebitNoteInvoice {
        Post "/invoices" => Key("invoice"), id: "create_customer_debit_note",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { send: bool, ignore_auto_number_generation: bool }
    }

    /// A call of [`CustomerDebitNotes::get`](super::CustomerDebitNotes::get).
    Get -> shared::CustomerDebitNoteInvoice {
        Get "/invoices/{debit_note_id}" => Key("invoice"), id: "get_customer_debit_note",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`CustomerDebitNotes::update`](super::CustomerDebitNotes::update).
    Update -> shared::CustomerDebitNoteInvoice {
        Put "/invoices/{debit_note_id}" => Key("invoice"),
        id: "update_customer_debit_note",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool }
    }

    /// A call of [`CustomerDebitNotes::delete`](super::CustomerDebitNotes::delete).
    Delete -> Ack {
        Delete "/invoices/{debit_note_id}" => Ack, id: "delete_customer_debit_note",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }
}
