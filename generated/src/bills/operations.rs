// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Bills`](super::Bills), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Download, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`Bills::list`](super::Bills::list).
    List in pages -> models::Bill {
        Get "/bills" => List("bills"), id: "list_bills",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
        query {
            bill_number: String, reference_number: String, date: Date, due_date: Date,
            created_date: Date, status: shared::BillStatus, description: String,
            vendor_name: String, total: Decimal, vendor_id: Id, project_id: Id,
            item_id: Id, recurring_bill_id: Id, purchaseorder_id: Id,
            last_modified_time: DateTime, customer_id: Id,
            filter_by: models::BillFilterBy, search_text: String, page: i64,
            per_page: i64, sort_column: shared::SortColumn, sort_order: String,
            /// Only what has this at the start of `bill_number`.
            bill_number_startswith: String,
            /// Only what holds this in `bill_number`.
            bill_number_contains: String,
            /// Only what has this at the start of `reference_number`.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            reference_number_contains: String,
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
            /// Only what has this at the start of `description`.
            description_startswith: String,
            /// Only what holds this in `description`.
            description_contains: String,
            /// Only what has this at the start of `vendor_name`.
            vendor_name_startswith: String,
            /// Only what holds this in `vendor_name`.
            vendor_name_contains: String,
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
        }
        list(Some(',')) { location_ids: Id }
    }

    /// A call of [`Bills::update_using_custom_field`](super::Bills::update_using_custom_field).
    UpdateUsingCustomField -> models::Bill {
        Put "/bills" => Key("bill"), id: "update_bill_using_custom_field",
        scopes: &["ZohoBooks.bills.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::create`](super::Bills::create).
    Create -> models::Bill {
        Post "/bills" => Key("bill"), id: "create_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
        part {
            /// Sends a file as `attachment`.
            attachment,
        }
    }

    /// A call of [`Bills::get`](super::Bills::get).
    Get -> models::Bill {
        Get "/bills/{bill_id}" => Key("bill"), id: "get_bill",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::update`](super::Bills::update).
    Update -> models::Bill {
        Put "/bills/{bill_id}" => Key("bill"), id: "update_bill",
        scopes: &["ZohoBooks.bills.UPDATE"], parameters: &["organization_id"];
        part {
            /// Sends a file as `attachment`.
            attachment,
        }
    }

    /// A call of [`Bills::delete`](super::Bills::delete).
    Delete -> Ack {
        Delete "/bills/{bill_id}" => Ack, id: "delete_bill",
        scopes: &["ZohoBooks.bills.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::update_custom_fields`](super::Bills::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/bill/{bill_id}/customfields" => Ack, id: "update_custom_fields_in_bill",
        scopes: &["ZohoBooks.bills.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::mark_void`](super::Bills::mark_void).
    MarkVoid -> Ack {
        Post "/bills/{bill_id}/status/void" => Ack, id: "mark_bill_void",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::mark_open`](super::Bills::mark_open).
    MarkOpen -> Ack {
        Post "/bills/{bill_id}/status/open" => Ack, id: "mark_bill_open",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::submit`](super::Bills::submit).
    Submit -> Ack {
        Post "/bills/{bill_id}/submit" => Ack, id: "submit_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::approve`](super::Bills::approve).
    Approve -> Ack {
        Post "/bills/{bill_id}/approve" => Ack, id: "approve_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::update_billing_address`](super::Bills::update_billing_address).
    UpdateBillingAddress -> shared::Address {
        Put "/bills/{bill_id}/address/billing" => Key("billing_address"),
        id: "update_bill_billing_address",
        scopes: &["ZohoBooks.bills.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::list_payments`](super::Bills::list_payments).
    ListPayments -> Page<models::BillPayment> {
        Get "/bills/{bill_id}/payments" => List("payments"), id: "list_bill_payments",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::apply_credits`](super::Bills::apply_credits).
    ApplyCredits -> Ack {
        Post "/bills/{bill_id}/credits" => Ack, id: "apply_credits_to_bill",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::delete_payment`](super::Bills::delete_payment).
    DeletePayment -> Ack {
        Delete "/bills/{bill_id}/payments/{bill_payment_id}" => Ack,
        id: "delete_bill_payment",
        scopes: &["ZohoBooks.bills.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::get_attachment`](super::Bills::get_attachment).
    GetAttachment -> Download {
        Get "/bills/{bill_id}/attachment" => Bytes, id: "get_bill_attachment",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
        query { preview: bool }
    }

    /// A call of [`Bills::add_attachment`](super::Bills::add_attachment).
    AddAttachment -> Ack {
        Post "/bills/{bill_id}/attachment" => Ack, id: "add_bill_attachment",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::delete_attachment`](super::Bills::delete_attachment).
    DeleteAttachment -> Ack {
        Delete "/bills/{bill_id}/attachment" => Ack, id: "delete_bill_attachment",
        scopes: &["ZohoBooks.bills.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::get_comments`](super::Bills::get_comments).
    GetComments -> Page<shared::Comment> {
        Get "/bills/{bill_id}/comments" => List("comments"), id: "get_bill_comments",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::add_comment`](super::Bills::add_comment).
    AddComment -> shared::Comment {
        Post "/bills/{bill_id}/comments" => Key("comment"), id: "add_bill_comment",
        scopes: &["ZohoBooks.bills.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::delete_comment`](super::Bills::delete_comment).
    DeleteComment -> Ack {
        Delete "/bills/{bill_id}/comments/{comment_id}" => Ack,
        id: "delete_bill_comment",
        scopes: &["ZohoBooks.bills.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`Bills::convert_purchase_order`](super::Bills::convert_purchase_order).
    ConvertPurchaseOrder -> models::ConvertedPurchaseOrder {
        Get "/bills/editpage/frompurchaseorders" => Whole,
        id: "convert_purchase_order_to_bill",
        scopes: &["ZohoBooks.bills.READ"], parameters: &["organization_id"];
    }
}
