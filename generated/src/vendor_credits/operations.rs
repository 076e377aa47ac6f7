// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorCredits`](super::VendorCredits), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`VendorCredits::list`](super::VendorCredits::list).
    List in pages -> models::VendorCredit {
        Get "/vendorcredits" => List("vendorcredits"), id: "list_vendor_credits",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
        query {
            vendor_credit_number: String, date: Date, status: shared::BillStatus,
            total: Decimal, reference_number: String, notes: String,
            custom_field: String, last_modified_time: DateTime, customer_id: Id,
            line_item_id: Id, item_id: Id, tax_id: Id,
            filter_by: shared::CreditNoteFilterBy, search_text: String,
            sort_column: shared::SortColumn, per_page: i64,
            /// Only what has this at the start of `vendor_credit_number`.
            vendor_credit_number_startswith: String,
            /// Only what holds this in `vendor_credit_number`.
            vendor_credit_number_contains: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
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
            /// Only what has this at the start of `notes`.
            notes_startswith: String,
            /// Only what holds this in `notes`.
            notes_contains: String,
            /// Only what has this at the start of `custom_field`.
            custom_field_startswith: String,
            /// Only what holds this in `custom_field`.
            custom_field_contains: String,
            /// Default: `1`.
            page: i64,
        }
        list(Some(',')) { location_ids: Id }
    }

    /// A call of [`VendorCredits::create`](super::VendorCredits::create).
    Create -> models::VendorCredit {
        Post "/vendorcredits" => Key("vendor_credit"), id: "create_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
        query { ignore_auto_number_generation: bool, bill_id: Id }
    }

    /// A call of [`VendorCredits::get`](super::VendorCredits::get).
    Get -> models::VendorCredit {
        Get "/vendorcredits/{vendor_credit_id}" => Key("vendor_credit"),
        id: "get_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
        query { print: bool }
        file {
            /// Asks for a file in the format `xml`.
            xml("application/xml", Some(("accept", "xml"))),
            /// Asks for a file in the format `csv`.
            csv("text/csv", Some(("accept", "csv"))),
            /// Asks for a file in the format `xls`.
            xls("application/vnd.ms-excel", Some(("accept", "xls"))),
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
            /// Asks for a file in the format `html`.
            html("text/html", Some(("accept", "html"))),
            /// Asks for a file in the format `jhtml`.
            jhtml("*/*", Some(("accept", "jhtml"))),
        }
    }

    /// A call of [`VendorCredits::update`](super::VendorCredits::update).
    Update -> models::VendorCredit {
        Put "/vendorcredits/{vendor_credit_id}" => Key("vendor_credit"),
        id: "update_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::delete`](super::VendorCredits::delete).
    Delete -> Ack {
        Delete "/vendorcredits/{vendor_credit_id}" => Ack, id: "delete_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::mark_open`](super::VendorCredits::mark_open).
    MarkOpen -> Ack {
        Post "/vendorcredits/{vendor_credit_id}/status/open" => Ack,
        id: "mark_vendor_credit_open",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::mark_void`](super::VendorCredits::mark_void).
    MarkVoid -> Ack {
        Post "/vendorcredits/{vendor_credit_id}/status/void" => Ack,
        id: "mark_vendor_credit_void",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::submit`](super::VendorCredits::submit).
    Submit -> Ack {
        Post "/vendorcredits/{vendor_credit_id}/submit" => Ack,
        id: "submit_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::approve`](super::VendorCredits::approve).
    Approve -> Ack {
        Post "/vendorcredits/{vendor_credit_id}/approve" => Ack,
        id: "approve_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::list_bills_credited`](super::VendorCredits::list_bills_credited).
    ListBillsCredited -> Page<models::CreditedBill> {
        Get "/vendorcredits/{vendor_credit_id}/bills" => List("bills_credited"),
        id: "list_bills_credited",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::apply_credits_to_bill`](super::VendorCredits::apply_credits_to_bill).
    ApplyCreditsToBill -> Page<shared::VendorCreditBill> {
        Post "/vendorcredits/{vendor_credit_id}/bills" => List("bills"),
        id: "apply_credits_to_a_bill",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::delete_bill`](super::VendorCredits::delete_bill).
    DeleteBill -> Ack {
        Delete "/vendorcredits/{vendor_credit_id}/bills/{vendor_credit_bill_id}" => Ack,
        id: "delete_vendor_credit_bill",
        scopes: &["ZohoBooks.debitnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::list_refunds`](super::VendorCredits::list_refunds).
    ListRefunds in pages -> models::VendorCreditRefund {
        Get "/vendorcredits/{vendor_credit_id}/refunds" => List("vendor_credit_refunds"),
        id: "list_vendor_credit_refunds_of_a_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`VendorCredits::refund`](super::VendorCredits::refund).
    Refund -> models::VendorCreditRefund {
        Post "/vendorcredits/{vendor_credit_id}/refunds" => Key("vendor_credit_refund"),
        id: "refund_vendor_credit",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::get_refund`](super::VendorCredits::get_refund).
    GetRefund -> models::VendorCreditRefund {
        Get "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}"
            => Key("vendor_credit_refund"),
        id: "get_vendor_credit_refund",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::update_refund`](super::VendorCredits::update_refund).
    UpdateRefund -> models::VendorCreditRefund {
        Put "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}"
            => Key("vendor_credit_refund"),
        id: "update_vendor_credit_refund",
        scopes: &["ZohoBooks.debitnotes.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::delete_refund`](super::VendorCredits::delete_refund).
    DeleteRefund -> Ack {
        Delete "/vendorcredits/{vendor_credit_id}/refunds/{vendor_credit_refund_id}"
            => Ack,
        id: "delete_vendor_credit_refund",
        scopes: &["ZohoBooks.debitnotes.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::list_all_refunds`](super::VendorCredits::list_all_refunds).
    ListAllRefunds in pages -> models::VendorCreditRefund {
        Get "/vendorcredits/refunds" => List("vendor_credit_refunds"),
        id: "list_vendor_credit_refunds_of_all_vendor_credits",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
        query {
            customer_id: Id, last_modified_time: DateTime,
            sort_column: shared::SortColumn, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`VendorCredits::list_comments`](super::VendorCredits::list_comments).
    ListComments -> Page<shared::Comment> {
        Get "/vendorcredits/{vendor_credit_id}/comments" => List("comments"),
        id: "list_vendor_credit_comments",
        scopes: &["ZohoBooks.debitnotes.READ"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::add_comment`](super::VendorCredits::add_comment).
    AddComment -> shared::Comment {
        Post "/vendorcredits/{vendor_credit_id}/comments" => Key("comment"),
        id: "add_vendor_credit_comment",
        scopes: &["ZohoBooks.debitnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorCredits::delete_comment`](super::VendorCredits::delete_comment).
    DeleteComment -> Ack {
        Delete "/vendorcredits/{vendor_credit_id}/comments/{comment_id}" => Ack,
        id: "delete_vendor_credit_comment",
        scopes: &["ZohoBooks.debitnotes.DELETE"], parameters: &["organization_id"];
    }
}
