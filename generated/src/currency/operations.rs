// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Currency`](super::Currency), before they are sent.

use super::super::runtime::{self, Ack, Answer, Date, Endpoint, Method, Page, Request};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_currencies",
    method: Method::Get,
    path: "/settings/currencies",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("currencies"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::list`](super::Currency::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::CurrencyFilterBy>) -> Self {
        let value: models::CurrencyFilterBy = value.into();
        self.0.query("filter_by", &value);
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

runtime::operation!(List -> Page<models::CurrencyCurrency>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_currency",
    method: Method::Post,
    path: "/settings/currencies",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("currency"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::create`](super::Currency::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::CurrencyCurrency);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_currency",
    method: Method::Get,
    path: "/settings/currencies/{currency_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("currency"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::get`](super::Currency::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::CurrencyCurrency);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_currency",
    method: Method::Put,
    path: "/settings/currencies/{currency_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("currency"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::update`](super::Currency::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::CurrencyCurrency);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_currency",
    method: Method::Delete,
    path: "/settings/currencies/{currency_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::delete`](super::Currency::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static LIST_EXCHANGE_RATES: Endpoint = Endpoint {
    id: "list_exchange_rates",
    method: Method::Get,
    path: "/settings/currencies/{currency_id}/exchangerates",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("exchange_rates"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::list_exchange_rates`](super::Currency::list_exchange_rates).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListExchangeRates(pub(super) Request);

impl ListExchangeRates {
    /// Sets `from_date`.
    pub fn from_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("from_date", &value);
        self
    }

    /// Sets `is_current_date`.
    pub fn is_current_date(mut self, value: bool) -> Self {
        self.0.query("is_current_date", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(mut self, value: impl Into<models::CurrencySortColumn>) -> Self {
        let value: models::CurrencySortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }
}

runtime::operation!(ListExchangeRates -> Page<models::ExchangeRate>);

pub(super) static CREATE_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "create_exchange_rate",
    method: Method::Post,
    path: "/settings/currencies/{currency_id}/exchangerates",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("exchange_rate"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::create_exchange_rate`](super::Currency::create_exchange_rate).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CreateExchangeRate(pub(super) Request);

runtime::operation!(CreateExchangeRate -> f64);

pub(super) static GET_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "get_exchange_rate",
    method: Method::Get,
    path: "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("exchange_rate"),
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::get_exchange_rate`](super::Currency::get_exchange_rate).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetExchangeRate(pub(super) Request);

runtime::operation!(GetExchangeRate -> f64);

pub(super) static UPDATE_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "update_exchange_rate",
    method: Method::Put,
    path: "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::update_exchange_rate`](super::Currency::update_exchange_rate).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateExchangeRate(pub(super) Request);

runtime::operation!(UpdateExchangeRate -> Ack);

pub(super) static DELETE_EXCHANGE_RATE: Endpoint = Endpoint {
    id: "delete_exchange_rate",
    method: Method::Delete,
    path: "/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Currency::delete_exchange_rate`](super::Currency::delete_exchange_rate).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteExchangeRate(pub(super) Request);

runtime::operation!(DeleteExchangeRate -> Ack);
