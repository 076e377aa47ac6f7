// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TransactionLocks`](super::TransactionLocks), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page};
use super::models;

pub(super) static GET: Endpoint = Endpoint {
    id: "get_transaction_lock",
    method: Method::Get,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocks::get`](super::TransactionLocks::get).
    Get -> models::TransactionLock
}

runtime::parameters! {
    Get {
        query {
            accounting_period_id: Id, transaction_lock_id: Id,
        }
    }
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_transaction_lock",
    method: Method::Put,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocks::update`](super::TransactionLocks::update).
    Update -> models::TransactionLock
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_transaction_lock",
    method: Method::Delete,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocks::delete`](super::TransactionLocks::delete).
    Delete -> Ack
}

pub(super) static GET_FOR_ACCOUNTING_PERIOD: Endpoint = Endpoint {
    id: "get_accounting_period_transaction_lock",
    method: Method::Get,
    path: "/accountingperiods/transactionlock",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocks::get_for_accounting_period`](super::TransactionLocks::get_for_accounting_period).
    GetForAccountingPeriod -> models::TransactionLock
}

runtime::parameters! {
    GetForAccountingPeriod {
        query {
            accounting_period_id: Id, transaction_lock_id: Id,
        }
    }
}

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_transaction_locks",
    method: Method::Get,
    path: "/transactionlocks",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transaction_locks"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocks::list`](super::TransactionLocks::list).
    paged List -> Page<models::TransactionLock>
}

runtime::parameters! {
    List {
        query {
            accounting_period_id: Id, lock_scope: i64,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_PARTIAL_UNLOCK: Endpoint = Endpoint {
    id: "update_partial_unlock",
    method: Method::Put,
    path: "/transactionlock/partialunlock",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocks::update_partial_unlock`](super::TransactionLocks::update_partial_unlock).
    UpdatePartialUnlock -> models::TransactionLock
}
