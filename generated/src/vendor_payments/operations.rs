// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorPayments`](super::VendorPayments), before they are sent.

use super::super::runtime::{self, Ack, Date, DateTime, Decimal, Id};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`VendorPayments::list`](super::VendorPayments::list).
    List in pages -> models::VendorPayment {
        Get "/vendorpayments" => List("vendorpayments"), id: "list_vendor_payments",
        scopes: &["ZohoBooks.vendorpayments.READ"], parameters: &["organization_id"];
        query {
            vendor_name: String, reference_number: String, payment_number: String,
            date: Date, amount: Decimal, payment_mode: String, notes: String,
            vendor_id: Id, last_modified_time: DateTime, bill_id: Id,
            description: String, filter_by: shared::PaymentModeFilter,
            search_text: String, sort_column: models::VendorPaymentSortColumn,
            per_page: i64,
            /// Only what has this at the start of `vendor_name`.
            vendor_name_startswith: String,
            /// Only what holds this in `vendor_name`.
            vendor_name_contains: String,
            /// Only what has this at the start of `reference_number`.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            reference_number_contains: String,
            /// Only what has this at the start of `payment_number`.
            payment_number_startswith: String,
            /// Only what holds this in `payment_number`.
            payment_number_contains: String,
            /// Where the range of `date` begins.
            date_start: Date,
            /// Where the range of `date` ends.
            date_end: Date,
            /// Only what has its `date` before this.
            date_before: Date,
            /// Only what has its `date` after this.
            date_after: Date,
            /// Only what has less than this `amount`.
            amount_less_than: Decimal,
            /// Only what has this `amount` or less.
            amount_less_equals: Decimal,
            /// Only what has more than this `amount`.
            amount_greater_than: Decimal,
            /// Only what has this `amount` or more.
            amount_greater_equals: Decimal,
            /// Only what has this at the start of `payment_mode`.
            payment_mode_startswith: String,
            /// Only what holds this in `payment_mode`.
            payment_mode_contains: String,
            /// Only what has this at the start of `notes`.
            notes_startswith: String,
            /// Only what holds this in `notes`.
            notes_contains: String,
            /// Only what has this at the start of `description`.
            description_startswith: String,
            /// Only what holds this in `description`.
            description_contains: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`VendorPayments::update_using_custom_field`](super::VendorPayments::update_using_custom_field).
    UpdateUsingCustomField -> models::VendorPayment {
        Put "/vendorpayments" => Key("vendorpayment"),
        id: "update_vendor_payment_using_custom_field",
        scopes: &["ZohoBooks.vendorpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::create`](super::VendorPayments::create).
    Create -> models::VendorPayment {
        Post "/vendorpayments" => Whole, id: "create_vendor_payment",
        scopes: &["ZohoBooks.vendorpayments.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::bulk_delete`](super::VendorPayments::bulk_delete).
    BulkDelete -> Ack {
        Delete "/vendorpayments" => Ack, id: "bulk_delete_vendor_payments",
        scopes: &["ZohoBooks.vendorpayments.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::get`](super::VendorPayments::get).
    Get -> models::VendorPayment {
        Get "/vendorpayments/{payment_id}" => Key("vendorpayment"),
        id: "get_vendor_payment",
        scopes: &["ZohoBooks.vendorpayments.READ"], parameters: &["organization_id"];
        query {
            fetch_tax_info: bool = "fetchTaxInfo", fetchstatementlineinfo: bool,
            is_bill_payment_id: bool,
        }
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("print", "true"))),
        }
    }

    /// A call of [`VendorPayments::update`](super::VendorPayments::update).
    Update -> models::VendorPayment {
        Put "/vendorpayments/{payment_id}" => Key("vendorpayment"),
        id: "update_vendor_payment",
        scopes: &["ZohoBooks.vendorpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::delete`](super::VendorPayments::delete).
    Delete -> Ack {
        Delete "/vendorpayments/{payment_id}" => Ack, id: "delete_vendor_payment",
        scopes: &["ZohoBooks.vendorpayments.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::list_refunds`](super::VendorPayments::list_refunds).
    ListRefunds in pages -> models::VendorPaymentRefund {
        Get "/vendorpayments/{payment_id}/refunds" => List("vendorpayment_refunds"),
        id: "list_vendor_payment_refunds",
        scopes: &["ZohoBooks.vendorpayments.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`VendorPayments::refund_excess`](super::VendorPayments::refund_excess).
    RefundExcess -> models::VendorPaymentRefund {
        Post "/vendorpayments/{payment_id}/refunds" => Key("vendorpayment_refund"),
        id: "refund_excess_vendor_payment",
        scopes: &["ZohoBooks.vendorpayments.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::get_refund`](super::VendorPayments::get_refund).
    GetRefund -> models::VendorPaymentRefund {
        Get "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}"
            => Key("vendorpayment_refund"),
        id: "get_vendor_payment_refund",
        scopes: &["ZohoBooks.vendorpayments.READ"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::update_refund`](super::VendorPayments::update_refund).
    UpdateRefund -> models::VendorPaymentRefund {
        Put "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}"
            => Key("vendorpayment_refund"),
        id: "update_vendor_payment_refund",
        scopes: &["ZohoBooks.vendorpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::delete_refund`](super::VendorPayments::delete_refund).
    DeleteRefund -> Ack {
        Delete "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}" => Ack,
        id: "delete_vendor_payment_refund",
        scopes: &["ZohoBooks.vendorpayments.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::get_email_content`](super::VendorPayments::get_email_content).
    GetEmailContent -> models::VendorPaymentEmailContent {
        Get "/vendorpayments/{payment_id}/email" => Whole,
        id: "get_vendor_payment_email_content",
        scopes: &["ZohoBooks.vendorpayments.READ"], parameters: &["organization_id"];
    }

    /// A call of [`VendorPayments::email`](super::VendorPayments::email).
    Email -> Ack {
        Post "/vendorpayments/{payment_id}/email" => Ack, id: "email_vendor_payment",
        scopes: &["ZohoBooks.vendorpayments.CREATE"], parameters: &["organization_id"];
        query { send_attachment: bool, file_name: String }
        part {
            /// Sends a file as `attachments`.
            attachments,
        }
    }
}
