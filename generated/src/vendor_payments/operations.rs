// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorPayments`](super::VendorPayments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Part, Request,
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

/// A call of [`VendorPayments::list`](super::VendorPayments::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `vendor_name`.
    pub fn vendor_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name", &value);
        self
    }

    /// Sets `vendor_name_startswith`.
    pub fn vendor_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name_startswith", &value);
        self
    }

    /// Sets `vendor_name_contains`.
    pub fn vendor_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("vendor_name_contains", &value);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// Sets `reference_number_startswith`.
    pub fn reference_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_startswith", &value);
        self
    }

    /// Sets `reference_number_contains`.
    pub fn reference_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_contains", &value);
        self
    }

    /// Sets `payment_number`.
    pub fn payment_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_number", &value);
        self
    }

    /// Sets `payment_number_startswith`.
    pub fn payment_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_number_startswith", &value);
        self
    }

    /// Sets `payment_number_contains`.
    pub fn payment_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_number_contains", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount", &value);
        self
    }

    /// Sets `amount_less_than`.
    pub fn amount_less_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_less_than", &value);
        self
    }

    /// Sets `amount_less_equals`.
    pub fn amount_less_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_less_equals", &value);
        self
    }

    /// Sets `amount_greater_than`.
    pub fn amount_greater_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_greater_than", &value);
        self
    }

    /// Sets `amount_greater_equals`.
    pub fn amount_greater_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_greater_equals", &value);
        self
    }

    /// Sets `payment_mode`.
    pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_mode", &value);
        self
    }

    /// Sets `payment_mode_startswith`.
    pub fn payment_mode_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_mode_startswith", &value);
        self
    }

    /// Sets `payment_mode_contains`.
    pub fn payment_mode_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("payment_mode_contains", &value);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes", &value);
        self
    }

    /// Sets `notes_startswith`.
    pub fn notes_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes_startswith", &value);
        self
    }

    /// Sets `notes_contains`.
    pub fn notes_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("notes_contains", &value);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("vendor_id", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `bill_id`.
    pub fn bill_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("bill_id", &value);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description", &value);
        self
    }

    /// Sets `description_startswith`.
    pub fn description_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_startswith", &value);
        self
    }

    /// Sets `description_contains`.
    pub fn description_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("description_contains", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<shared::CustomerPaymentFilterBy>,
    ) -> Self {
        let value: shared::CustomerPaymentFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::VendorPaymentSortColumn>,
    ) -> Self {
        let value: models::VendorPaymentSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(List -> Page<models::Vendorpayment>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_vendor_payment_using_custom_field",
    method: Method::Put,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::update_using_custom_field`](super::VendorPayments::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> Page<models::Vendorpayment>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_vendor_payment",
    method: Method::Post,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::create`](super::VendorPayments::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::VendorPayment);

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_vendor_payments",
    method: Method::Delete,
    path: "/vendorpayments",
    scopes: &["ZohoBooks.vendorpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::bulk_delete`](super::VendorPayments::bulk_delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDelete(pub(super) Request);

runtime::operation!(BulkDelete -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_vendor_payment",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("vendorpayment"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::get`](super::VendorPayments::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Sets `fetchTaxInfo`.
    pub fn fetch_tax_info(mut self, value: bool) -> Self {
        self.0.query("fetchTaxInfo", &value);
        self
    }

    /// Sets `fetchstatementlineinfo`.
    pub fn fetchstatementlineinfo(mut self, value: bool) -> Self {
        self.0.query("fetchstatementlineinfo", &value);
        self
    }

    /// Sets `print`.
    pub fn print(mut self, value: bool) -> Self {
        self.0.query("print", &value);
        self
    }

    /// Sets `is_bill_payment_id`.
    pub fn is_bill_payment_id(mut self, value: bool) -> Self {
        self.0.query("is_bill_payment_id", &value);
        self
    }
}

runtime::operation!(Get -> models::Vendorpayment);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_vendor_payment",
    method: Method::Put,
    path: "/vendorpayments/{payment_id}",
    scopes: &["ZohoBooks.vendorpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::update`](super::VendorPayments::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> Page<models::Vendorpayment>);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_vendor_payment",
    method: Method::Delete,
    path: "/vendorpayments/{payment_id}",
    scopes: &["ZohoBooks.vendorpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::delete`](super::VendorPayments::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static LIST_REFUNDS: Endpoint = Endpoint {
    id: "list_vendor_payment_refunds",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}/refunds",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::list_refunds`](super::VendorPayments::list_refunds).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListRefunds(pub(super) Request);

impl ListRefunds {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(ListRefunds -> Page<models::VendorpaymentRefund>);

pub(super) static REFUND_EXCESS: Endpoint = Endpoint {
    id: "refund_excess_vendor_payment",
    method: Method::Post,
    path: "/vendorpayments/{payment_id}/refunds",
    scopes: &["ZohoBooks.vendorpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::refund_excess`](super::VendorPayments::refund_excess).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct RefundExcess(pub(super) Request);

runtime::operation!(RefundExcess -> Page<models::VendorpaymentRefund>);

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_vendor_payment_refund",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::get_refund`](super::VendorPayments::get_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRefund(pub(super) Request);

runtime::operation!(GetRefund -> Page<models::VendorpaymentRefund>);

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_vendor_payment_refund",
    method: Method::Put,
    path: "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}",
    scopes: &["ZohoBooks.vendorpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("vendorpayment_refund"),
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::update_refund`](super::VendorPayments::update_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRefund(pub(super) Request);

runtime::operation!(UpdateRefund -> Page<models::VendorpaymentRefund>);

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_vendor_payment_refund",
    method: Method::Delete,
    path: "/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}",
    scopes: &["ZohoBooks.vendorpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::delete_refund`](super::VendorPayments::delete_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRefund(pub(super) Request);

runtime::operation!(DeleteRefund -> Ack);

pub(super) static GET_EMAIL_CONTENT: Endpoint = Endpoint {
    id: "get_vendor_payment_email_content",
    method: Method::Get,
    path: "/vendorpayments/{payment_id}/email",
    scopes: &["ZohoBooks.vendorpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::get_email_content`](super::VendorPayments::get_email_content).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetEmailContent(pub(super) Request);

runtime::operation!(GetEmailContent -> models::GetVendorPaymentEmailContent);

pub(super) static EMAIL: Endpoint = Endpoint {
    id: "email_vendor_payment",
    method: Method::Post,
    path: "/vendorpayments/{payment_id}/email",
    scopes: &["ZohoBooks.vendorpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`VendorPayments::email`](super::VendorPayments::email).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Email(pub(super) Request);

impl Email {
    /// Sets `send_attachment`.
    pub fn send_attachment(mut self, value: bool) -> Self {
        self.0.query("send_attachment", &value);
        self
    }

    /// Sets `file_name`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("file_name", &value);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, value: Part) -> Self {
        self.0.part("attachments", value);
        self
    }
}

runtime::operation!(Email -> Ack);
