// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TransactionLocking`](super::TransactionLocking), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page, Request};
use super::models;

pub(super) static GET_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "get_transaction_lock",
    method: Method::Get,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

/// A call of [`TransactionLocking::get_transaction_lock`](super::TransactionLocking::get_transaction_lock).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetTransactionLock(pub(super) Request);

impl GetTransactionLock {
    /// Sets `accounting_period_id`.
    pub fn accounting_period_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("accounting_period_id", &value);
        self
    }

    /// Sets `transaction_lock_id`.
    pub fn transaction_lock_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("transaction_lock_id", &value);
        self
    }
}

runtime::operation!(GetTransactionLock -> models::TransactionLock);

pub(super) static UPDATE_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "update_transaction_lock",
    method: Method::Put,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

/// A call of [`TransactionLocking::update_transaction_lock`](super::TransactionLocking::update_transaction_lock).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateTransactionLock(pub(super) Request);

runtime::operation!(UpdateTransactionLock -> models::TransactionLock);

pub(super) static DELETE_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "delete_transaction_lock",
    method: Method::Delete,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`TransactionLocking::delete_transaction_lock`](super::TransactionLocking::delete_transaction_lock).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTransactionLock(pub(super) Request);

runtime::operation!(DeleteTransactionLock -> Ack);

pub(super) static GET_ACCOUNTING_PERIOD_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "get_accounting_period_transaction_lock",
    method: Method::Get,
    path: "/accountingperiods/transactionlock",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

/// A call of [`TransactionLocking::get_accounting_period_transaction_lock`](super::TransactionLocking::get_accounting_period_transaction_lock).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetAccountingPeriodTransactionLock(pub(super) Request);

impl GetAccountingPeriodTransactionLock {
    /// Sets `accounting_period_id`.
    pub fn accounting_period_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("accounting_period_id", &value);
        self
    }

    /// Sets `transaction_lock_id`.
    pub fn transaction_lock_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("transaction_lock_id", &value);
        self
    }
}

runtime::operation!(GetAccountingPeriodTransactionLock -> models::TransactionLock);

pub(super) static LIST_TRANSACTION_LOCKS: Endpoint = Endpoint {
    id: "list_transaction_locks",
    method: Method::Get,
    path: "/transactionlocks",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transaction_locks"),
    ..Endpoint::DEFAULT
};

/// A call of [`TransactionLocking::list_transaction_locks`](super::TransactionLocking::list_transaction_locks).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTransactionLocks(pub(super) Request);

impl ListTransactionLocks {
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

    /// Sets `accounting_period_id`.
    pub fn accounting_period_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("accounting_period_id", &value);
        self
    }

    /// Sets `lock_scope`.
    pub fn lock_scope(mut self, value: i64) -> Self {
        self.0.query("lock_scope", &value);
        self
    }
}

runtime::operation!(ListTransactionLocks -> Page<models::TransactionLock>);

pub(super) static UPDATE_PARTIAL_UNLOCK: Endpoint = Endpoint {
    id: "update_partial_unlock",
    method: Method::Put,
    path: "/transactionlock/partialunlock",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

/// A call of [`TransactionLocking::update_partial_unlock`](super::TransactionLocking::update_partial_unlock).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdatePartialUnlock(pub(super) Request);

runtime::operation!(UpdatePartialUnlock -> models::TransactionLock);
