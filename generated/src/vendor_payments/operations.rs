// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorPayments`](super::VendorPayments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, FileCall, Id, Method, Page,
    Part,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_vendor_payments",
    method: Method::Get,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::list`](super::VendorPayments::list).
    paged List -> Page<models::VendorPayment>
}

runtime::parameters! {
    List {
        query {
            vendor_name: String, vendor_name_startswith: String,
            vendor_name_contains: String, reference_number: String,
            reference_number_startswith: String, reference_number_contains: String,
            payment_number: String, payment_number_startswith: String,
            payment_number_contains: String, date: Date, date_start: Date,
            date_end: Date, date_before: Date, date_after: Date, amount: Decimal,
            amount_less_than: Decimal, amount_less_equals: Decimal,
            amount_greater_than: Decimal, amount_greater_equals: Decimal,
            payment_mode: String, payment_mode_startswith: String,
            payment_mode_contains: String, notes: String, notes_startswith: String,
            notes_contains: String, vendor_id: Id, last_modified_time: DateTime,
            bill_id: Id, description: String, description_startswith: String,
            description_contains: String, filter_by: shared::CustomerPaymentFilterBy,
            search_text: String, sort_column: models::VendorPaymentSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_vendor_payment_using_custom_field",
    method: Method::Put,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::update_using_custom_field`](super::VendorPayments::update_using_custom_field).
    UpdateUsingCustomField -> Page<models::VendorPayment>
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_vendor_payment",
    method: Method::Post,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::create`](super::VendorPayments::create).
    Create -> models::VendorPayment
}

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_vendor_payments",
    method: Method::Delete,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::bulk_delete`](super::VendorPayments::bulk_delete).
    BulkDelete -> Ack
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_vendor_payment",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendorpayment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::get`](super::VendorPayments::get).
    Get -> models::VendorPayment
}

runtime::parameters! {
    Get {
        query {
            fetch_tax_info: bool = "fetchTaxInfo", fetchstatementlineinfo: bool,
            is_bill_payment_id: bool,
        }
    }
}

impl Get {
    /// Asks for a file in the format `pdf`.
    pub fn pdf(self) -> FileCall {
        self.0.into_file("application/pdf", Some(("print", "true")))
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_vendor_payment",
    method: Method::Put,
    path: "/vendorpayments/{payment_id}",
    scopes: &["ZohoBooks.vendorpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::update`](super::VendorPayments::update).
    Update -> Page<models::VendorPayment>
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_vendor_payment",
    method: Method::Delete,
    path: "/vendorpayments/{payment_id}",
    scopes: &["ZohoBooks.vendorpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::delete`](super::VendorPayments::delete).
    Delete -> Ack
}

pub(super) static LIST_REFUNDS: Endpoint = Endpoint {
    id: "list_vendor_payment_refunds",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}/refunds",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refunds"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::list_refunds`](super::VendorPayments::list_refunds).
    paged ListRefunds -> Page<models::VendorPaymentRefund>
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

pub(super) static REFUND_EXCESS: Endpoint = Endpoint {
    id: "refund_excess_vendor_payment",
    method: Method::Post,
    path: "/vendorpayments/{payment_id}/refunds",
    scopes: &["ZohoBooks.vendorpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::refund_excess`](super::VendorPayments::refund_excess).
    RefundExcess -> Page<models::VendorPaymentRefund>
}

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_vendor_payment_refund",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::get_refund`](super::VendorPayments::get_refund).
    GetRefund -> Page<models::VendorPaymentRefund>
}

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_vendor_payment_refund",
    method: Method::Put,
    path: "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}",
    scopes: &["ZohoBooks.vendorpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refund"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::update_refund`](super::VendorPayments::update_refund).
    UpdateRefund -> Page<models::VendorPaymentRefund>
}

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_vendor_payment_refund",
    method: Method::Delete,
    path: "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}",
    scopes: &["ZohoBooks.vendorpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::delete_refund`](super::VendorPayments::delete_refund).
    DeleteRefund -> Ack
}

pub(super) static GET_EMAIL_CONTENT: Endpoint = Endpoint {
    id: "get_vendor_payment_email_content",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}/email",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::get_email_content`](super::VendorPayments::get_email_content).
    GetEmailContent -> models::GetVendorPaymentEmailContent
}

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_vendor_payment",
    method: Method::Post,
    path: "/vendorpayments/{payment_id}/email",
    scopes: &["ZohoBooks.vendorpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`VendorPayments::email`](super::VendorPayments::email).
    Email -> Ack
}

runtime::parameters! {
    Email {
        query {
            send_attachment: bool, file_name: String,
        }
    }
}

impl Email {
    /// Sets `attachments`.
    ///
    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}
