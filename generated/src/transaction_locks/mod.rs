// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Transaction Locking.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the transaction_locks module.
#[derive(Debug, Clone)]
pub struct TransactionLocks {
    client: Client,
}

impl TransactionLocks {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get transaction lock.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/transactionlock`.
    pub fn get(&self) -> operations::Get {
        operations::Get(self.client.request(operations::Get::ENDPOINT))
    }

    /// Update transaction lock.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/transactionlock`.
    pub fn update(&self, body: &TransactionLockRequest) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.json(body);
        operations::Update(request)
    }

    /// Delete transaction lock.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/transactionlock`.
    pub fn delete(
        &self,
        transaction_lock_id: impl Into<Id>,
        body: &DeleteTransactionLockRequest,
    ) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.query("transaction_lock_id", &transaction_lock_id.into()).json(body);
        operations::Delete(request)
    }

    /// Get accounting period transaction lock.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/accountingperiods/transactionlock`.
    pub fn get_for_accounting_period(&self) -> operations::GetForAccountingPeriod {
        let request = self.client.request(operations::GetForAccountingPeriod::ENDPOINT);
        operations::GetForAccountingPeriod(request)
    }

    /// List transaction locks.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/transactionlocks`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update partial unlock.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/transactionlock/partialunlock`.
    pub fn update_partial_unlock(
        &self,
        body: &PartialUnlockRequest,
    ) -> operations::UpdatePartialUnlock {
        let mut request = self.client.request(operations::UpdatePartialUnlock::ENDPOINT);
        request.json(body);
        operations::UpdatePartialUnlock(request)
    }
}
