// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`VendorPayments`](super::VendorPayments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Part, Request,
};
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
    pub fn vendor_name(mut self, vendor_name: impl Into<String>) -> Self {
        let vendor_name: String = vendor_name.into();
        self.0.query("vendor_name", &vendor_name);
        self
    }

    /// Sets `vendor_name_startswith`.
    pub fn vendor_name_startswith(
        mut self,
        vendor_name_startswith: impl Into<String>,
    ) -> Self {
        let vendor_name_startswith: String = vendor_name_startswith.into();
        self.0.query("vendor_name_startswith", &vendor_name_startswith);
        self
    }

    /// Sets `vendor_name_contains`.
    pub fn vendor_name_contains(
        mut self,
        vendor_name_contains: impl Into<String>,
    ) -> Self {
        let vendor_name_contains: String = vendor_name_contains.into();
        self.0.query("vendor_name_contains", &vendor_name_contains);
        self
    }

    /// Sets `reference_number`.
    pub fn reference_number(mut self, reference_number: impl Into<String>) -> Self {
        let reference_number: String = reference_number.into();
        self.0.query("reference_number", &reference_number);
        self
    }

    /// Sets `reference_number_startswith`.
    pub fn reference_number_startswith(
        mut self,
        reference_number_startswith: impl Into<String>,
    ) -> Self {
        let reference_number_startswith: String = reference_number_startswith.into();
        self.0.query("reference_number_startswith", &reference_number_startswith);
        self
    }

    /// Sets `reference_number_contains`.
    pub fn reference_number_contains(
        mut self,
        reference_number_contains: impl Into<String>,
    ) -> Self {
        let reference_number_contains: String = reference_number_contains.into();
        self.0.query("reference_number_contains", &reference_number_contains);
        self
    }

    /// Sets `payment_number`.
    pub fn payment_number(mut self, payment_number: impl Into<String>) -> Self {
        let payment_number: String = payment_number.into();
        self.0.query("payment_number", &payment_number);
        self
    }

    /// Sets `payment_number_startswith`.
    pub fn payment_number_startswith(
        mut self,
        payment_number_startswith: impl Into<String>,
    ) -> Self {
        let payment_number_startswith: String = payment_number_startswith.into();
        self.0.query("payment_number_startswith", &payment_number_startswith);
        self
    }

    /// Sets `payment_number_contains`.
    pub fn payment_number_contains(
        mut self,
        payment_number_contains: impl Into<String>,
    ) -> Self {
        let payment_number_contains: String = payment_number_contains.into();
        self.0.query("payment_number_contains", &payment_number_contains);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date_start", &date_start);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date_end", &date_end);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date_before", &date_before);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date_after", &date_after);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        let amount: Decimal = amount.into();
        self.0.query("amount", &amount);
        self
    }

    /// Sets `amount_less_than`.
    pub fn amount_less_than(mut self, amount_less_than: impl Into<Decimal>) -> Self {
        let amount_less_than: Decimal = amount_less_than.into();
        self.0.query("amount_less_than", &amount_less_than);
        self
    }

    /// Sets `amount_less_equals`.
    pub fn amount_less_equals(mut self, amount_less_equals: impl Into<Decimal>) -> Self {
        let amount_less_equals: Decimal = amount_less_equals.into();
        self.0.query("amount_less_equals", &amount_less_equals);
        self
    }

    /// Sets `amount_greater_than`.
    pub fn amount_greater_than(
        mut self,
        amount_greater_than: impl Into<Decimal>,
    ) -> Self {
        let amount_greater_than: Decimal = amount_greater_than.into();
        self.0.query("amount_greater_than", &amount_greater_than);
        self
    }

    /// Sets `amount_greater_equals`.
    pub fn amount_greater_equals(
        mut self,
        amount_greater_equals: impl Into<Decimal>,
    ) -> Self {
        let amount_greater_equals: Decimal = amount_greater_equals.into();
        self.0.query("amount_greater_equals", &amount_greater_equals);
        self
    }

    /// Sets `payment_mode`.
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        let payment_mode: String = payment_mode.into();
        self.0.query("payment_mode", &payment_mode);
        self
    }

    /// Sets `payment_mode_startswith`.
    pub fn payment_mode_startswith(
        mut self,
        payment_mode_startswith: impl Into<String>,
    ) -> Self {
        let payment_mode_startswith: String = payment_mode_startswith.into();
        self.0.query("payment_mode_startswith", &payment_mode_startswith);
        self
    }

    /// Sets `payment_mode_contains`.
    pub fn payment_mode_contains(
        mut self,
        payment_mode_contains: impl Into<String>,
    ) -> Self {
        let payment_mode_contains: String = payment_mode_contains.into();
        self.0.query("payment_mode_contains", &payment_mode_contains);
        self
    }

    /// Sets `notes`.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        let notes: String = notes.into();
        self.0.query("notes", &notes);
        self
    }

    /// Sets `notes_startswith`.
    pub fn notes_startswith(mut self, notes_startswith: impl Into<String>) -> Self {
        let notes_startswith: String = notes_startswith.into();
        self.0.query("notes_startswith", &notes_startswith);
        self
    }

    /// Sets `notes_contains`.
    pub fn notes_contains(mut self, notes_contains: impl Into<String>) -> Self {
        let notes_contains: String = notes_contains.into();
        self.0.query("notes_contains", &notes_contains);
        self
    }

    /// Sets `vendor_id`.
    pub fn vendor_id(mut self, vendor_id: impl Into<Id>) -> Self {
        let vendor_id: Id = vendor_id.into();
        self.0.query("vendor_id", &vendor_id);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, last_modified_time: impl Into<String>) -> Self {
        let last_modified_time: String = last_modified_time.into();
        self.0.query("last_modified_time", &last_modified_time);
        self
    }

    /// Sets `bill_id`.
    pub fn bill_id(mut self, bill_id: impl Into<Id>) -> Self {
        let bill_id: Id = bill_id.into();
        self.0.query("bill_id", &bill_id);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        let description: String = description.into();
        self.0.query("description", &description);
        self
    }

    /// Sets `description_startswith`.
    pub fn description_startswith(
        mut self,
        description_startswith: impl Into<String>,
    ) -> Self {
        let description_startswith: String = description_startswith.into();
        self.0.query("description_startswith", &description_startswith);
        self
    }

    /// Sets `description_contains`.
    pub fn description_contains(
        mut self,
        description_contains: impl Into<String>,
    ) -> Self {
        let description_contains: String = description_contains.into();
        self.0.query("description_contains", &description_contains);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListVendorPaymentsFilterBy>,
    ) -> Self {
        let filter_by: models::ListVendorPaymentsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListVendorPaymentsSortColumn>,
    ) -> Self {
        let sort_column: models::ListVendorPaymentsSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(List -> Page<models::ListVendorPaymentsResponse>);

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
    pub fn x_upsert(mut self, x_upsert: bool) -> Self {
        self.0.header("X-Upsert", &x_upsert);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> Page<models::UpdateVendorPaymentUsingCustomFieldResponse>);

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

runtime::operation!(Create -> models::CreateAVendorPaymentResponse);

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
    pub fn fetch_tax_info(mut self, fetch_tax_info: bool) -> Self {
        self.0.query("fetchTaxInfo", &fetch_tax_info);
        self
    }

    /// Sets `fetchstatementlineinfo`.
    pub fn fetchstatementlineinfo(mut self, fetchstatementlineinfo: bool) -> Self {
        self.0.query("fetchstatementlineinfo", &fetchstatementlineinfo);
        self
    }

    /// Sets `print`.
    pub fn print(mut self, print: bool) -> Self {
        self.0.query("print", &print);
        self
    }

    /// Sets `is_bill_payment_id`.
    pub fn is_bill_payment_id(mut self, is_bill_payment_id: bool) -> Self {
        self.0.query("is_bill_payment_id", &is_bill_payment_id);
        self
    }
}

runtime::operation!(Get -> models::GetVendorPaymentResponse);

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

runtime::operation!(Update -> Page<models::UpdateVendorPaymentUsingCustomFieldResponse>);

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
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(ListRefunds -> Page<models::ListVendorPaymentRefundsResponse>);

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

runtime::operation!(RefundExcess -> Page<models::RefundExcessVendorPaymentResponse>);

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

runtime::operation!(GetRefund -> Page<models::RefundExcessVendorPaymentResponse>);

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

runtime::operation!(UpdateRefund -> Page<models::RefundExcessVendorPaymentResponse>);

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

runtime::operation!(GetEmailContent -> models::GetVendorPaymentEmailContentResponse);

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
    pub fn send_attachment(mut self, send_attachment: bool) -> Self {
        self.0.query("send_attachment", &send_attachment);
        self
    }

    /// Sets `file_name`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        let file_name: String = file_name.into();
        self.0.query("file_name", &file_name);
        self
    }

    /// Sends a file as `attachments`.
    pub fn attachments(mut self, attachments: Part) -> Self {
        self.0.part("attachments", attachments);
        self
    }
}

runtime::operation!(Email -> Ack);
