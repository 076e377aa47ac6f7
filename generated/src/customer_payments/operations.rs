// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`CustomerPayments`](super::CustomerPayments), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
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

/// A call of [`CustomerPayments::list`](super::CustomerPayments::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_contains", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn reference_number_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reference_number_contains", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
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

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<shared::CustomerPaymentFilterBy>,
    ) -> Self {
        let value: shared::CustomerPaymentFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
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

runtime::operation!(List -> Page<models::CustomerPayment>);

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
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::Payment);

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

runtime::operation!(Create -> models::Payment);

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
    pub fn accept(mut self, value: impl Into<shared::Accept>) -> Self {
        let value: shared::Accept = value.into();
        self.0.query("accept", &value);
        self
    }
}

runtime::operation!(Get -> models::Payment);

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

runtime::operation!(Update -> models::Payment);

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

runtime::operation!(ListRefunds -> Page<models::PaymentRefund>);

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

runtime::operation!(CreateRefund -> Page<models::PaymentRefund>);

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

runtime::operation!(GetRefund -> Page<models::PaymentRefund>);

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

runtime::operation!(UpdateRefund -> Page<models::PaymentRefund>);

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
