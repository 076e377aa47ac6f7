// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerPayments`](super::CustomerPayments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
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

/// A call of [`CustomerPayments::list`](super::CustomerPayments::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        let customer_name: String = customer_name.into();
        self.0.query("customer_name", &customer_name);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(
        mut self,
        customer_name_startswith: impl Into<String>,
    ) -> Self {
        let customer_name_startswith: String = customer_name_startswith.into();
        self.0.query("customer_name_startswith", &customer_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(
        mut self,
        customer_name_contains: impl Into<String>,
    ) -> Self {
        let customer_name_contains: String = customer_name_contains.into();
        self.0.query("customer_name_contains", &customer_name_contains);
        self
    }

    /// At most 100 characters.
    pub fn reference_number(mut self, reference_number: impl Into<String>) -> Self {
        let reference_number: String = reference_number.into();
        self.0.query("reference_number", &reference_number);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_startswith(
        mut self,
        reference_number_startswith: impl Into<String>,
    ) -> Self {
        let reference_number_startswith: String = reference_number_startswith.into();
        self.0.query("reference_number_startswith", &reference_number_startswith);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_contains(
        mut self,
        reference_number_contains: impl Into<String>,
    ) -> Self {
        let reference_number_contains: String = reference_number_contains.into();
        self.0.query("reference_number_contains", &reference_number_contains);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
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

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListCustomerPaymentsFilterBy>,
    ) -> Self {
        let filter_by: models::ListCustomerPaymentsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, sort_column: impl Into<String>) -> Self {
        let sort_column: String = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
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

runtime::operation!(List -> Page<models::ListCustomerPaymentsResponse>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_customer_payment_using_custom_field",
    method: Method::Put,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::update_using_custom_field`](super::CustomerPayments::update_using_custom_field).
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

runtime::operation!(UpdateUsingCustomField -> models::UpdateCustomerPaymentUsingCustomFieldResponse);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_customer_payment",
    method: Method::Post,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::create`](super::CustomerPayments::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::CreateCustomerPaymentResponse);

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_customer_payments",
    method: Method::Delete,
    path: "/customerpayments",
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::bulk_delete`](super::CustomerPayments::bulk_delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDelete(pub(super) Request);

runtime::operation!(BulkDelete -> Ack);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_customer_payment",
    method: Method::Get,
    path: "/customerpayments/{payment_id}",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::get`](super::CustomerPayments::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

impl Get {
    /// Without it the service takes `json`.
    pub fn accept(
        mut self,
        accept: impl Into<models::GetCustomerPaymentAccept>,
    ) -> Self {
        let accept: models::GetCustomerPaymentAccept = accept.into();
        self.0.query("accept", &accept);
        self
    }
}

runtime::operation!(Get -> models::GetCustomerPaymentResponse);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_customer_payment",
    method: Method::Put,
    path: "/customerpayments/{payment_id}",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("payment"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::update`](super::CustomerPayments::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::UpdateCustomerPaymentUsingCustomFieldResponse);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_customer_payment",
    method: Method::Delete,
    path: "/customerpayments/{payment_id}",
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::delete`](super::CustomerPayments::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static LIST_REFUNDS: Endpoint = Endpoint {
    id: "list_customer_payment_refunds",
    method: Method::Get,
    path: "/customerpayments/{customer_payment_id}/refunds",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::list_refunds`](super::CustomerPayments::list_refunds).
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

runtime::operation!(ListRefunds -> Page<models::ListCustomerPaymentRefundsResponse>);

pub(super) static CREATE_REFUND: Endpoint = Endpoint {
    id: "create_customer_payment_refund",
    method: Method::Post,
    path: "/customerpayments/{customer_payment_id}/refunds",
    scopes: &["ZohoBooks.customerpayments.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::create_refund`](super::CustomerPayments::create_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateRefund(pub(super) Request);

runtime::operation!(CreateRefund -> Page<models::CreateCustomerPaymentRefundResponse>);

pub(super) static UPDATE_CUSTOM_FIELDS_IN: Endpoint = Endpoint {
    id: "update_custom_fields_in_customer_payment",
    method: Method::Put,
    path: "/customerpayment/{customer_payment_id}/customfields",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::update_custom_fields_in`](super::CustomerPayments::update_custom_fields_in).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateCustomFieldsIn(pub(super) Request);

runtime::operation!(UpdateCustomFieldsIn -> Ack);

pub(super) static GET_REFUND: Endpoint = Endpoint {
    id: "get_customer_payment_refund",
    method: Method::Get,
    path: "/customerpayments/{customer_payment_id}/refunds/{refund_id}",
    scopes: &["ZohoBooks.customerpayments.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::get_refund`](super::CustomerPayments::get_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetRefund(pub(super) Request);

runtime::operation!(GetRefund -> Page<models::GetCustomerPaymentRefundResponse>);

pub(super) static UPDATE_REFUND: Endpoint = Endpoint {
    id: "update_customer_payment_refund",
    method: Method::Put,
    path: "/customerpayments/{customer_payment_id}/refunds/{refund_id}",
    scopes: &["ZohoBooks.customerpayments.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::List("payment_refunds"),
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::update_refund`](super::CustomerPayments::update_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRefund(pub(super) Request);

runtime::operation!(UpdateRefund -> Page<models::UpdateCustomerPaymentRefundResponse>);

pub(super) static DELETE_REFUND: Endpoint = Endpoint {
    id: "delete_customer_payment_refund",
    method: Method::Delete,
    path: "/customerpayments/{customer_payment_id}/refunds/{refund_id}",
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`CustomerPayments::delete_refund`](super::CustomerPayments::delete_refund).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteRefund(pub(super) Request);

runtime::operation!(DeleteRefund -> Ack);
