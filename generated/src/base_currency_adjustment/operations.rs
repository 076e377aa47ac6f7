// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`BaseCurrencyAdjustment`](super::BaseCurrencyAdjustment), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Method, Page, Request};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_base_currency_adjustments",
    method: Method::Get,
    path: "/basecurrencyadjustment",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("base_currency_adjustments"),
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::list`](super::BaseCurrencyAdjustment::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<models::BaseCurrencyAdjustmentFilterBy>,
    ) -> Self {
        let value: models::BaseCurrencyAdjustmentFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::BaseCurrencyAdjustmentSortColumn>,
    ) -> Self {
        let value: models::BaseCurrencyAdjustmentSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("last_modified_time", &value);
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

runtime::operation!(List -> Page<models::BaseCurrencyAdjustmentBaseCurrencyAdjustment>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_base_currency_adjustment",
    method: Method::Post,
    path: "/basecurrencyadjustment",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::create`](super::BaseCurrencyAdjustment::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::BaseCurrencyAdjustmentData);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_base_currency_adjustment",
    method: Method::Get,
    path: "/basecurrencyadjustment/{base_currency_adjustment_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::get`](super::BaseCurrencyAdjustment::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::BaseCurrencyAdjustmentData);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_base_currency_adjustment",
    method: Method::Delete,
    path: "/basecurrencyadjustment/{base_currency_adjustment_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::delete`](super::BaseCurrencyAdjustment::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_base_currency_adjustments",
    method: Method::Delete,
    path: "/basecurrencyadjustment/bulkdelete",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::bulk_delete`](super::BaseCurrencyAdjustment::bulk_delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDelete(pub(super) Request);

runtime::operation!(BulkDelete -> Ack);

pub(super) static REEVALUATE: Endpoint = Endpoint {
    id: "reevaluate_base_currency_adjustment",
    method: Method::Post,
    path: "/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::reevaluate`](super::BaseCurrencyAdjustment::reevaluate).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Reevaluate(pub(super) Request);

runtime::operation!(Reevaluate -> models::BaseCurrencyAdjustmentData);

pub(super) static LIST_ACCOUNTS: Endpoint = Endpoint {
    id: "list_base_currency_adjustment_accounts",
    method: Method::Get,
    path: "/basecurrencyadjustment/accounts",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("data"),
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::list_accounts`](super::BaseCurrencyAdjustment::list_accounts).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListAccounts(pub(super) Request);

runtime::operation!(ListAccounts -> models::BaseCurrencyAdjustmentData);

pub(super) static LIST_CONTACTS: Endpoint = Endpoint {
    id: "list_base_currency_adjustment_contacts",
    method: Method::Get,
    path: "/basecurrencyadjustment/contacts",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("contacts"),
    ..Endpoint::DEFAULT
};

/// A call of [`BaseCurrencyAdjustment::list_contacts`](super::BaseCurrencyAdjustment::list_contacts).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListContacts(pub(super) Request);

runtime::operation!(ListContacts -> Page<models::Contact>);
