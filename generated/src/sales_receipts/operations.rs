// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`SalesReceipts`](super::SalesReceipts), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Id};
use super::models;

runtime::calls! {
    /// A call of [`SalesReceipts::list`](super::SalesReceipts::list).
    List in pages -> models::SalesReceipt {
        Get "/salesreceipts" => List("salesreceipts"), id: "list_sales_receipts",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        query {
            sort_column: String, filter_by: models::SalesReceiptFilterBy,
            customer_id: Id, date: Date, total: Decimal, per_page: i64,
            /// At most 100 characters.
            receipt_number: String,
            /// Only what has this at the start of `receipt_number`.
            ///
            /// At most 100 characters.
            receipt_number_startswith: String,
            /// Only what holds this in `receipt_number`.
            ///
            /// At most 100 characters.
            receipt_number_contains: String,
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
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Where the range of `total` begins.
            total_start: Decimal,
            /// Where the range of `total` ends.
            total_end: Decimal,
            /// Only what has less than this `total`.
            total_less_than: Decimal,
            /// Only what has more than this `total`.
            total_greater_than: Decimal,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`SalesReceipts::create`](super::SalesReceipts::create).
    Create -> models::SalesReceipt {
        Post "/salesreceipts" => Key("salesreceipt"), id: "create_sales_receipt",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool, can_send_in_mail: bool }
    }

    /// A call of [`SalesReceipts::get`](super::SalesReceipts::get).
    Get -> models::SalesReceipt {
        Get "/salesreceipts/{sales_receipt_id}" => Key("salesreceipt"),
        id: "get_sales_receipt",
        scopes: &["ZohoBooks.invoices.READ"], parameters: &["organization_id"];
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
        }
    }

    /// A call of [`SalesReceipts::update`](super::SalesReceipts::update).
    Update -> models::SalesReceipt {
        Put "/salesreceipts/{sales_receipt_id}" => Key("salesreceipt"),
        id: "update_sales_receipt",
        scopes: &["ZohoBooks.invoices.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesReceipts::delete`](super::SalesReceipts::delete).
    Delete -> Ack {
        Delete "/salesreceipts/{sales_receipt_id}" => Ack, id: "delete_sales_receipt",
        scopes: &["ZohoBooks.invoices.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`SalesReceipts::email`](super::SalesReceipts::email).
    Email -> Ack {
        Post "/salesreceipts/{sales_receipt_id}/email" => Ack, id: "email_sales_receipt",
        scopes: &["ZohoBooks.invoices.CREATE"], parameters: &["organization_id"];
        query { attach_pdf: bool }
    }
}
