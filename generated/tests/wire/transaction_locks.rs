// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of `transaction_locks`.

use super::harness::*;

made! {
    client::transaction_locks::DeleteTransactionLockRequest:
    new {
    }
    set {
        reason: String = "reason",
    }
}

decoded!(client::transaction_locks::PartialUnlockLockModule);

made! {
    client::transaction_locks::PartialUnlockRequest:
    new {
    }
    set {
        is_enabled: bool = "is_enabled",
        lock_module: client::transaction_locks::PartialUnlockLockModule = "lock_module",
        start_date: Date = "start_date", end_date: Date = "end_date",
        reason: String = "reason",
    }
}

decoded!(client::transaction_locks::TransactionLockModule);

made! {
    client::transaction_locks::TransactionLockRequest:
    new {
    }
    set {
        transaction_lock_status: client::transaction_locks::TransactionLockStatus = "transaction_lock_status",
        transaction_lock_module: client::transaction_locks::TransactionLockModule = "transaction_lock_module",
        transaction_lock_date: Date = "transaction_lock_date",
        accounting_period_id: Id = "accounting_period_id", reason: String = "reason",
        user_ids: Vec<Id> = "user_ids", account_ids: Vec<Id> = "account_ids",
    }
}

decoded!(client::transaction_locks::TransactionLockStatus);

calls! {
    (transaction_locks, given)
    get() {
        accounting_period_id: given.may::<Id>("query.accounting_period_id"),
        transaction_lock_id: given.may::<Id>("query.transaction_lock_id"),
    } => value::<client::transaction_locks::TransactionLock>();
    update(&given.must::<client::transaction_locks::TransactionLockRequest>("body")) {} => value::<client::transaction_locks::TransactionLock>();
    delete(given.must::<Id>("query.transaction_lock_id"), &given.must::<client::transaction_locks::DeleteTransactionLockRequest>("body")) {} => ack();
    get_for_accounting_period() {
        accounting_period_id: given.may::<Id>("query.accounting_period_id"),
        transaction_lock_id: given.may::<Id>("query.transaction_lock_id"),
    } => value::<client::transaction_locks::TransactionLock>();
    list() {
        page: given.may::<i64>("query.page"),
        per_page: given.may::<i64>("query.per_page"),
        accounting_period_id: given.may::<Id>("query.accounting_period_id"),
        lock_scope: given.may::<i64>("query.lock_scope"),
    } => page::<client::transaction_locks::TransactionLock>();
    update_partial_unlock(&given.must::<client::transaction_locks::PartialUnlockRequest>("body")) {} => value::<client::transaction_locks::TransactionLock>();
}
