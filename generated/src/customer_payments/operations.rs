// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerPayments`](super::CustomerPayments), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Id};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`CustomerPayments::list`](super::CustomerPayments::list).
    List in pages -> models::CustomerPayment {
        Get "/customerpayments" => List("customer_payments"),
        id: "list_customer_payments",
        scopes: &["ZohoBooks.customerpayments.READ"], parameters: &["organization_id"];
        query {
            date: Date, amount: Decimal, notes: String, payment_mode: String,
            filter_by: shared::PaymentModeFilter, sort_column: String, customer_id: Id,
            per_page: i64,
            /// At most 100 characters.
            customer_name: String,
            /// Only what has this at the start of `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_startswith: String,
            /// Only what holds this in `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            reference_number: String,
            /// Only what has this at the start of `reference_number`.
            ///
            /// At most 100 characters.
            reference_number_startswith: String,
            /// Only what holds this in `reference_number`.
            ///
            /// At most 100 characters.
            reference_number_contains: String,
            /// Only what has less than this `amount`.
            amount_less_than: Decimal,
            /// Only what has this `amount` or less.
            amount_less_equals: Decimal,
            /// Only what has more than this `amount`.
            amount_greater_than: Decimal,
            /// Only what has this `amount` or more.
            amount_greater_equals: Decimal,
            /// Only what has this at the start of `notes`.
            notes_startswith: String,
            /// Only what holds this in `notes`.
            notes_contains: String,
            /// Only what has this at the start of `payment_mode`.
            payment_mode_startswith: String,
            /// Only what holds this in `payment_mode`.
            payment_mode_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`CustomerPayments::update_using_custom_field`](super::CustomerPayments::update_using_custom_field).
    UpdateUsingCustomField -> models::Payment {
        Put "/customerpayments" => Key("payment"),
        id: "update_customer_payment_using_custom_field",
        scopes: &["ZohoBooks.customerpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::create`](super::CustomerPayments::create).
    Create -> models::Payment {
        Post "/customerpayments" => Key("payment"), id: "create_customer_payment",
        scopes: &["ZohoBooks.customerpayments.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::bulk_delete`](super::CustomerPayments::bulk_delete).
    BulkDelete -> Ack {
        Delete "/customerpayments" => Ack, id: "bulk_delete_customer_payments",
        scopes: &["ZohoBooks.customerpayments.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::get`](super::CustomerPayments::get).
    Get -> models::Payment {
        Get "/customerpayments/{payment_id}" => Key("payment"),
        id: "get_customer_payment",
        scopes: &["ZohoBooks.customerpayments.READ"], parameters: &["organization_id"];
        file {
            /// Asks for a file in the format `pdf`.
            pdf("application/pdf", Some(("accept", "pdf"))),
        }
    }

    /// A call of [`CustomerPayments::update`](super::CustomerPayments::update).
    Update -> models::Payment {
        Put "/customerpayments/{payment_id}" => Key("payment"),
        id: "update_customer_payment",
        scopes: &["ZohoBooks.customerpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::delete`](super::CustomerPayments::delete).
    Delete -> Ack {
        Delete "/customerpayments/{payment_id}" => Ack, id: "delete_customer_payment",
        scopes: &["ZohoBooks.customerpayments.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::list_refunds`](super::CustomerPayments::list_refunds).
    ListRefunds in pages -> models::PaymentRefund {
        Get "/customerpayments/{customer_payment_id}/refunds" => List("payment_refunds"),
        id: "list_customer_payment_refunds",
        scopes: &["ZohoBooks.customerpayments.READ"], parameters: &["organization_id"];
        query {
            per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`CustomerPayments::create_refund`](super::CustomerPayments::create_refund).
    CreateRefund -> models::PaymentRefund {
        Post "/customerpayments/{customer_payment_id}/refunds" => Key("payment_refunds"),
        id: "create_customer_payment_refund",
        scopes: &["ZohoBooks.customerpayments.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::update_custom_fields`](super::CustomerPayments::update_custom_fields).
    UpdateCustomFields -> Ack {
        Put "/customerpayment/{customer_payment_id}/customfields" => Ack,
        id: "update_custom_fields_in_customer_payment",
        scopes: &["ZohoBooks.customerpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::get_refund`](super::CustomerPayments::get_refund).
    GetRefund -> models::PaymentRefund {
        Get "/customerpayments/{customer_payment_id}/refunds/{refund_id}"
            => Key("payment_refunds"),
        id: "get_customer_payment_refund",
        scopes: &["ZohoBooks.customerpayments.READ"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::update_refund`](super::CustomerPayments::update_refund).
    UpdateRefund -> models::PaymentRefund {
        Put "/customerpayments/{customer_payment_id}/refunds/{refund_id}"
            => Key("payment_refunds"),
        id: "update_customer_payment_refund",
        scopes: &["ZohoBooks.customerpayments.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`CustomerPayments::delete_refund`](super::CustomerPayments::delete_refund).
    DeleteRefund -> Ack {
        Delete "/customerpayments/{customer_payment_id}/refunds/{refund_id}" => Ack,
        id: "delete_customer_payment_refund",
        scopes: &["ZohoBooks.customerpayments.DELETE"], parameters: &["organization_id"];
    }
}
