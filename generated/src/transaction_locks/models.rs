// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`TransactionLocks`](super::TransactionLocks).

use super::super::runtime::{self, Date, Id, Map, Value};

/// What [`TransactionLocks::delete`](super::TransactionLocks::delete) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteTransactionLockRequest {
    /// At most 500 characters.
    pub reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl DeleteTransactionLockRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    DeleteTransactionLockRequest {
        set {
            reason: String,
        }
    }
}

runtime::request! {
    DeleteTransactionLockRequest {
        reason,
    }
}

runtime::choice! {
    /// What `lock_module` of [`PartialUnlockRequest`] may be.
    pub enum PartialUnlockLockModule {
        All = "all",
        Sales = "sales",
        Purchase = "purchase",
        Accountant = "accountant",
        Banking = "banking",
    }
}

/// A partial unlock, as
/// [`TransactionLocks::update_partial_unlock`](super::TransactionLocks::update_partial_unlock) sends
/// it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PartialUnlockRequest {
    pub is_enabled: Option<bool>,
    pub lock_module: Option<PartialUnlockLockModule>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    /// At most 500 characters.
    pub reason: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl PartialUnlockRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    PartialUnlockRequest {
        set {
            is_enabled: bool, lock_module: PartialUnlockLockModule, start_date: Date,
            end_date: Date, reason: String,
        }
    }
}

runtime::request! {
    PartialUnlockRequest {
        is_enabled, lock_module, start_date, end_date,
        reason,
    }
}

/// A transaction lock, as [`TransactionLocks::get`](super::TransactionLocks::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionLock {
    pub transaction_lock_id: Option<Id>,
    pub accounting_period_id: Option<Id>,
    pub transaction_lock_status: Option<TransactionLockStatus>,
    pub transaction_lock_date: Option<Date>,
    pub lock_status: Option<String>,
    pub lock_scope: Option<i64>,
    pub lock_scope_formatted: Option<String>,
    pub lock_status_formatted: Option<String>,
    pub partial_lock_number: Option<i64>,
    pub accounting_period_name: Option<String>,
    pub fiscal_year_name: Option<String>,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub status: Option<String>,
    pub is_adjustment_period: Option<bool>,
    pub locked_by: Option<String>,
    pub user_exceptions: Option<Vec<String>>,
    pub user_exceptions_count: Option<i64>,
    pub account_exceptions: Option<Vec<String>>,
    pub account_exceptions_count: Option<i64>,
    /// At most 500 characters.
    pub reason: Option<String>,
    pub active_lock_summary: Option<Map<Value>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    TransactionLock {
        transaction_lock_id, accounting_period_id, transaction_lock_status,
        transaction_lock_date, lock_status, lock_scope, lock_scope_formatted,
        lock_status_formatted, partial_lock_number, accounting_period_name,
        fiscal_year_name, start_date, end_date, status,
        is_adjustment_period, locked_by, user_exceptions, user_exceptions_count,
        account_exceptions, account_exceptions_count, reason, active_lock_summary,
    }
}

runtime::choice! {
    /// What `transaction_lock_module` of [`TransactionLockRequest`] may be.
    pub enum TransactionLockModule {
        Sales = "sales",
        Purchase = "purchase",
        Accountant = "accountant",
        Banking = "banking",
        InventoryAdjustments = "inventory_adjustments",
    }
}

/// A transaction lock, as [`TransactionLocks::update`](super::TransactionLocks::update) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionLockRequest {
    pub transaction_lock_status: Option<TransactionLockStatus>,
    pub transaction_lock_module: Option<TransactionLockModule>,
    pub transaction_lock_date: Option<Date>,
    pub accounting_period_id: Option<Id>,
    /// At most 500 characters.
    pub reason: Option<String>,
    pub user_ids: Option<Vec<Id>>,
    pub account_ids: Option<Vec<Id>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl TransactionLockRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    TransactionLockRequest {
        set {
            transaction_lock_status: TransactionLockStatus,
            transaction_lock_module: TransactionLockModule, transaction_lock_date: Date,
            accounting_period_id: Id, reason: String,
        }
        each {
            user_ids: Id, account_ids: Id,
        }
    }
}

runtime::request! {
    TransactionLockRequest {
        transaction_lock_status, transaction_lock_module, transaction_lock_date,
        accounting_period_id, reason, user_ids, account_ids,
    }
}

runtime::choice! {
    /// What `transaction_lock_status` of [`TransactionLock`] may be.
    pub enum TransactionLockStatus {
        Disabled = "disabled",
        Enabled = "enabled",
        EnabledWithLogging = "enabled_with_logging",
    }
}
