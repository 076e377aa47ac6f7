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
            date: Date, due_date: Date, created_date: Date, last_modified_time: DateTime,
            status: shared::InvoiceStatus, customer_id: Id, filter_by: String,
            sort_column: shared::SortColumn, per_page: i64,
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
            /// Where the range of `created_date` begins.
            created_date_start: Date,
            /// Where the range of `created_date` ends.
            created_date_end: Date,
            /// Only what has its `created_date` before this.
            created_date_before: Date,
            /// Only what has its `created_date` after this.
            created_date_after: Date,
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
