// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OpeningBalance`](super::OpeningBalance), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Method, Page, Request,
};
use super::models;

pub(super) static GET: Endpoint = Endpoint {
    id: "get_opening_balance",
    method: Method::Get,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::get`](super::OpeningBalance::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::OpeningBalanceOpeningBalance);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_opening_balance",
    method: Method::Put,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::update`](super::OpeningBalance::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::OpeningBalanceOpeningBalance);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_opening_balance",
    method: Method::Post,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::create`](super::OpeningBalance::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::OpeningBalanceOpeningBalance);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_opening_balance",
    method: Method::Delete,
    path: "/settings/openingbalances",
    scopes: &["ZohoBooks.settings.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::delete`](super::OpeningBalance::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static LIST_DETAILS: Endpoint = Endpoint {
    id: "list_opening_balance_details",
    method: Method::Get,
    path: "/settings/openingbalancedetails",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("opening_balance"),
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::list_details`](super::OpeningBalance::list_details).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListDetails(pub(super) Request);

runtime::operation!(ListDetails -> models::OpeningBalanceOpeningBalance);

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_opening_balance_transactions",
    method: Method::Get,
    path: "/openingbalances/transactions",
    scopes: &["ZohoBooks.settings.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transactions"),
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::list_transactions`](super::OpeningBalance::list_transactions).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTransactions(pub(super) Request);

impl ListTransactions {
    /// Sets `opening_balance_date`.
    pub fn opening_balance_date(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("opening_balance_date", &value);
        self
    }
}

runtime::operation!(ListTransactions -> Page<models::OpeningBalanceTransaction>);

pub(super) static WRITEOFF: Endpoint = Endpoint {
    id: "writeoff_opening_balance",
    method: Method::Post,
    path: "/openingbalances/{opening_balance_id}/writeoff",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::writeoff`](super::OpeningBalance::writeoff).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Writeoff(pub(super) Request);

impl Writeoff {
    /// Sets `writeoff_date`.
    pub fn writeoff_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("writeoff_date", &value);
        self
    }

    /// At most 300 characters.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("reason", &value);
        self
    }
}

runtime::operation!(Writeoff -> Ack);

pub(super) static CANCEL_WRITEOFF: Endpoint = Endpoint {
    id: "cancel_writeoff_opening_balance",
    method: Method::Post,
    path: "/openingbalances/{opening_balance_id}/writeoff/cancel",
    scopes: &["ZohoBooks.settings.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`OpeningBalance::cancel_writeoff`](super::OpeningBalance::cancel_writeoff).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct CancelWriteoff(pub(super) Request);

runtime::operation!(CancelWriteoff -> Ack);
