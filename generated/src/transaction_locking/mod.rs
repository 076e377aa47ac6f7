// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Transaction Locking.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the transaction_locking module.
#[derive(Debug, Clone)]
pub struct TransactionLocking {
    client: Client,
}

impl TransactionLocking {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get transaction lock.
    ///
    /// `GET /transactionlock`
    ///
    /// Scope: `ZohoBooks.accountants.READ`.
    pub fn get_transaction_lock(&self) -> operations::GetTransactionLock {
        operations::GetTransactionLock(
            self.client.request(&operations::GET_TRANSACTION_LOCK),
        )
    }

    /// Update transaction lock.
    ///
    /// `PUT /transactionlock`
    ///
    /// Scope: `ZohoBooks.accountants.UPDATE`.
    pub fn update_transaction_lock(
        &self,
        body: &TransactionLockRequest,
    ) -> operations::UpdateTransactionLock {
        let mut request = self.client.request(&operations::UPDATE_TRANSACTION_LOCK);
        request.json(body);
        operations::UpdateTransactionLock(request)
    }

    /// Delete transaction lock.
    ///
    /// `DELETE /transactionlock`
    ///
    /// Scope: `ZohoBooks.accountants.DELETE`.
    pub fn delete_transaction_lock(
        &self,
        transaction_lock_id: impl Into<Id>,
        body: &DeleteTransactionLockRequest,
    ) -> operations::DeleteTransactionLock {
        let mut request = self.client.request(&operations::DELETE_TRANSACTION_LOCK);
        let transaction_lock_id: Id = transaction_lock_id.into();
        request.query("transaction_lock_id", &transaction_lock_id);
        request.json(body);
        operations::DeleteTransactionLock(request)
    }

    /// Get accounting period transaction lock.
    ///
    /// `GET /accountingperiods/transactionlock`
    ///
    /// Scope: `ZohoBooks.accountants.READ`.
    pub fn get_accounting_period_transaction_lock(
        &self,
    ) -> operations::GetAccountingPeriodTransactionLock {
        operations::GetAccountingPeriodTransactionLock(
            self.client.request(&operations::GET_ACCOUNTING_PERIOD_TRANSACTION_LOCK),
        )
    }

    /// List transaction locks.
    ///
    /// `GET /transactionlocks`
    ///
    /// Scope: `ZohoBooks.accountants.READ`.
    pub fn list_transaction_locks(&self) -> operations::ListTransactionLocks {
        operations::ListTransactionLocks(
            self.client.request(&operations::LIST_TRANSACTION_LOCKS),
        )
    }

    /// Update partial unlock.
    ///
    /// `PUT /transactionlock/partialunlock`
    ///
    /// Scope: `ZohoBooks.accountants.UPDATE`.
    pub fn update_partial_unlock(
        &self,
        body: &PartialUnlockRequest,
    ) -> operations::UpdatePartialUnlock {
        let mut request = self.client.request(&operations::UPDATE_PARTIAL_UNLOCK);
        request.json(body);
        operations::UpdatePartialUnlock(request)
    }
}
