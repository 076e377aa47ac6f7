// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 6 operations on `/transactionlock`, `/accountingperiods/transactionlock` and others.
//!
//! Reference: <https://www.zoho.com/books/api/v3/transaction-locking/>.

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

    /// Gets a transaction lock.
    ///
    /// Sends `GET /transactionlock`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// [`TransactionLock`] ([reference](https://www.zoho.com/books/api/v3/transaction-locking/)).
    #[doc = super::runtime::example!("let transaction_lock = client.transaction_locks().get().await?;")]
    pub fn get(&self) -> operations::Get {
        operations::Get::of(self.client.request(operations::Get::ENDPOINT))
    }

    /// Updates a transaction lock.
    ///
    /// Sends `PUT /transactionlock`, needs scope `ZohoBooks.accountants.UPDATE`, and gives a
    /// [`TransactionLock`] ([reference](https://www.zoho.com/books/api/v3/transaction-locking/)).
    #[doc = super::runtime::example!(
        "let request = TransactionLockRequest::new();",
        "let transaction_lock = client.transaction_locks().update(&request).await?;"
    )]
    #[inline]
    pub fn update(&self, body: &TransactionLockRequest) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.json(body);
        operations::Update::of(request)
    }

    /// Deletes a transaction lock.
    ///
    /// Sends `DELETE /transactionlock`, needs scope `ZohoBooks.accountants.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/transaction-locking/)).
    #[doc = super::runtime::example!(
        "let request = DeleteTransactionLockRequest::new();",
        r#"client.transaction_locks().delete("1001", &request).await?;"#
    )]
    pub fn delete(
        &self,
        transaction_lock_id: impl Into<Id>,
        body: &DeleteTransactionLockRequest,
    ) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.query("transaction_lock_id", &transaction_lock_id.into()).json(body);
        operations::Delete::of(request)
    }

    /// Gets the transaction lock of an accounting period.
    ///
    /// Sends `GET /accountingperiods/transactionlock`, needs scope `ZohoBooks.accountants.READ`, and gives
    /// a [`TransactionLock`] ([reference](https://www.zoho.com/books/api/v3/transaction-locking/)).
    #[doc = super::runtime::example!("let transaction_lock = client.transaction_locks().get_for_accounting_period().await?;")]
    pub fn get_for_accounting_period(&self) -> operations::GetForAccountingPeriod {
        let request = self.client.request(operations::GetForAccountingPeriod::ENDPOINT);
        operations::GetForAccountingPeriod::of(request)
    }

    /// Lists transaction locks.
    ///
    /// Sends `GET /transactionlocks`, needs scope `ZohoBooks.accountants.READ`, and gives a page of at most
    /// 200 [`TransactionLock`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/transaction-locking/)).
    #[doc = super::runtime::example!("let transaction_locks = client.transaction_locks().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a partial unlock.
    ///
    /// Sends `PUT /transactionlock/partialunlock`, needs scope `ZohoBooks.accountants.UPDATE`, and gives a
    /// [`TransactionLock`] ([reference](https://www.zoho.com/books/api/v3/transaction-locking/)).
    #[doc = super::runtime::example!(
        "let request = PartialUnlockRequest::new();",
        "let transaction_lock = client.transaction_locks().update_partial_unlock(&request).await?;"
    )]
    #[inline]
    pub fn update_partial_unlock(
        &self,
        body: &PartialUnlockRequest,
    ) -> operations::UpdatePartialUnlock {
        let mut request = self.client.request(operations::UpdatePartialUnlock::ENDPOINT);
        request.json(body);
        operations::UpdatePartialUnlock::of(request)
    }
}
