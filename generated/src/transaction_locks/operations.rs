// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`TransactionLocks`](super::TransactionLocks), before they are sent.

use super::super::runtime::{self, Ack, Id};
use super::models;

runtime::calls! {
    /// A call of [`TransactionLocks::get`](super::TransactionLocks::get).
    Get -> models::TransactionLock {
        Get "/transactionlock" => Key("transaction_lock"), id: "get_transaction_lock",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query { accounting_period_id: Id, transaction_lock_id: Id }
    }

    /// A call of [`TransactionLocks::update`](super::TransactionLocks::update).
    Update -> models::TransactionLock {
        Put "/transactionlock" => Key("transaction_lock"), id: "update_transaction_lock",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`TransactionLocks::delete`](super::TransactionLocks::delete).
    Delete -> Ack {
        Delete "/transactionlock" => Ack, id: "delete_transaction_lock",
        scopes: &["ZohoBooks.accountants.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`TransactionLocks::get_for_accounting_period`](super::TransactionLocks::get_for_accounting_period).
    GetForAccountingPeriod -> models::TransactionLock {
        Get "/accountingperiods/transactionlock" => Key("transaction_lock"),
        id: "get_accounting_period_transaction_lock",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query { accounting_period_id: Id, transaction_lock_id: Id }
    }

    /// A call of [`TransactionLocks::list`](super::TransactionLocks::list).
    List in pages -> models::TransactionLock {
        Get "/transactionlocks" => List("transaction_locks"),
        id: "list_transaction_locks",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            per_page: i64, accounting_period_id: Id, lock_scope: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`TransactionLocks::update_partial_unlock`](super::TransactionLocks::update_partial_unlock).
    UpdatePartialUnlock -> models::TransactionLock {
        Put "/transactionlock/partialunlock" => Key("transaction_lock"),
        id: "update_partial_unlock",
        scopes: &["ZohoBooks.accountants.UPDATE"], parameters: &["organization_id"];
    }
}
