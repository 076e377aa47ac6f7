// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerPayments`](super::CustomerPayments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, FileCall, Id, Method, Page,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_customer_payments",
    method: Method::Get,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("customer_payments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::list`](super::CustomerPayments::list).
    paged List -> Page<models::CustomerPayment>
}

runtime::parameters! {
    List {
        query {
            date: Date, amount: Decimal, amount_less_than: Decimal,
            amount_less_equals: Decimal, amount_greater_than: Decimal,
            amount_greater_equals: Decimal, notes: String, notes_startswith: String,
            notes_contains: String, payment_mode: String,
            payment_mode_startswith: String, payment_mode_contains: String,
            filter_by: shared::CustomerPaymentFilterBy, sort_column: String,
            customer_id: Id,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            customer_name_startswith: String,
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            reference_number: String,
            /// At most 100 characters.
            reference_number_startswith: String,
            /// At most 100 characters.
            reference_number_contains: String,
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
    id: "update_customer_payment_using_custom_field",
    method: Method::Put,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::update_using_custom_field`](super::CustomerPayments::update_using_custom_field).
    UpdateUsingCustomField -> models::Payment
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_customer_payment",
    method: Method::Post,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::create`](super::CustomerPayments::create).
    Create -> models::Payment
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_customer_payments",
    method: Method::Delete,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::bulk_delete`](super::CustomerPayments::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_customer_payment",
    method: Method::Get,
    path: "/customerpayments/{payment_id}",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::get`](super::CustomerPayments::get).
    Get -> models::Payment
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("accept", "pdf")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_customer_payment",
    method: Method::Put,
    path: "/customerpayments/{payment_id}",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::update`](super::CustomerPayments::update).
    Update -> models::Payment
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_customer_payment",
    method: Method::Delete,
    path: "/customerpayments/{payment_id}",
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::delete`](super::CustomerPayments::delete).
    Delete -> Ack
}

pub(super) static LIST_REFUNDS: Endpoint = Endpoint {
    id: "list_customer_payment_refunds",
    method: Method::Get,
    path: "/customerpayments/{customer_payment_id}/refunds",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::list_refunds`](super::CustomerPayments::list_refunds).
    paged ListRefunds -> Page<models::PaymentRefund>
}

runtime::parameters! {
    ListRefunds {
        query {
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static CREATE_REFUND: Endpoint = Endpoint {
    id: "create_customer_payment_refund",
    method: Method::Post,
    path: "/customerpayments/{customer_payment_id}/refunds",
    scopes: &["ZohoBooks.customerpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::create_refund`](super::CustomerPayments::create_refund).
    CreateRefund -> Page<models::PaymentRefund>
}

pub(super) static UPDATE_CUSTOM_FIELDS: Endpoint = Endpoint {
    id: "update_custom_fields_in_customer_payment",
    method: Method::Put,
    path: "/customerpayment/{customer_payment_id}/customfields",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::update_custom_fields`](super::CustomerPayments::update_custom_fields).
    UpdateCustomFields -> Ack
}

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_customer_payment_refund",
    method: Method::Get,
    path: "/customerpayments/{customer_payment_id}/refunds/{refund_id}",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::get_refund`](super::CustomerPayments::get_refund).
    GetRefund -> Page<models::PaymentRefund>
}

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_customer_payment_refund",
    method: Method::Put,
    path: "/customerpayments/{customer_payment_id}/refunds/{refund_id}",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::update_refund`](super::CustomerPayments::update_refund).
    UpdateRefund -> Page<models::PaymentRefund>
}

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_customer_payment_refund",
    method: Method::Delete,
    path: "/customerpayments/{customer_payment_id}/refunds/{refund_id}",
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`CustomerPayments::delete_refund`](super::CustomerPayments::delete_refund).
    DeleteRefund -> Ack
}
