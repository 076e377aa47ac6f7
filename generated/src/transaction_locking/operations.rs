// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TransactionLocking`](super::TransactionLocking), before they are sent.

use super::super::runtime::{self, Ack, Answer, Endpoint, Id, Method, Page};
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

runtime::call! {
    /// A call of [`TransactionLocking::get_transaction_lock`](super::TransactionLocking::get_transaction_lock).
    GetTransactionLock -> models::TransactionLock
}

runtime::parameters! {
    GetTransactionLock {
        query {
            accounting_period_id: Id, transaction_lock_id: Id,
        }
    }
}

pub(super) static UPDATE_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "update_transaction_lock",
    method: Method::Put,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocking::update_transaction_lock`](super::TransactionLocking::update_transaction_lock).
    UpdateTransactionLock -> models::TransactionLock
}

pub(super) static DELETE_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "delete_transaction_lock",
    method: Method::Delete,
    path: "/transactionlock",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocking::delete_transaction_lock`](super::TransactionLocking::delete_transaction_lock).
    DeleteTransactionLock -> Ack
}

pub(super) static GET_ACCOUNTING_PERIOD_TRANSACTION_LOCK: Endpoint = Endpoint {
    id: "get_accounting_period_transaction_lock",
    method: Method::Get,
    path: "/accountingperiods/transactionlock",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("transaction_lock"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocking::get_accounting_period_transaction_lock`](super::TransactionLocking::get_accounting_period_transaction_lock).
    GetAccountingPeriodTransactionLock -> models::TransactionLock
}

runtime::parameters! {
    GetAccountingPeriodTransactionLock {
        query {
            accounting_period_id: Id, transaction_lock_id: Id,
        }
    }
}

pub(super) static LIST_TRANSACTION_LOCKS: Endpoint = Endpoint {
    id: "list_transaction_locks",
    method: Method::Get,
    path: "/transactionlocks",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transaction_locks"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`TransactionLocking::list_transaction_locks`](super::TransactionLocking::list_transaction_locks).
    ListTransactionLocks -> Page<models::TransactionLock>
}

runtime::parameters! {
    ListTransactionLocks {
        query {
            accounting_period_id: Id, lock_scope: i64,
            /// Without it the service takes `1`.
            page: i64,
            /// Without it the service takes `10`.
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
    /// A call of [`TransactionLocking::update_partial_unlock`](super::TransactionLocking::update_partial_unlock).
    UpdatePartialUnlock -> models::TransactionLock
}
