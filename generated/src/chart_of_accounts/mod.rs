// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Chart Of Accounts.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the chart_of_accounts module.
#[derive(Debug, Clone)]
pub struct ChartOfAccounts {
    client: Client,
}

impl ChartOfAccounts {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List chart of accounts.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/chartofaccounts`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create chart of account.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/chartofaccounts`.
    pub fn create(&self, body: &ChartOfAccountRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get chart of account.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/chartofaccounts/{account_id}`.
    pub fn get(&self, account_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Get(request)
    }

    /// Update chart of account.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/chartofaccounts/{account_id}`.
    pub fn update(
        &self,
        account_id: impl Into<Id>,
        body: &ChartOfAccountRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete chart of account.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/chartofaccounts/{account_id}`.
    pub fn delete(&self, account_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Delete(request)
    }

    /// Mark chart of account active.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/chartofaccounts/{account_id}/active`.
    pub fn mark_active(&self, account_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkActive(request)
    }

    /// Mark chart of account inactive.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/chartofaccounts/{account_id}/inactive`.
    pub fn mark_inactive(&self, account_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkInactive(request)
    }

    /// Bulk mark chart of accounts active.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/chartofaccounts/active`.
    pub fn bulk_mark_active(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkActive {
        let mut request = self.client.request(operations::BulkMarkActive::ENDPOINT);
        let account_ids =
            account_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("account_ids", Some(','), account_ids);
        operations::BulkMarkActive(request)
    }

    /// Bulk mark chart of accounts inactive.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/chartofaccounts/inactive`.
    pub fn bulk_mark_inactive(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkInactive {
        let mut request = self.client.request(operations::BulkMarkInactive::ENDPOINT);
        let account_ids =
            account_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("account_ids", Some(','), account_ids);
        operations::BulkMarkInactive(request)
    }

    /// Bulk delete chart of accounts.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/chartofaccounts/bulkdelete`.
    pub fn bulk_delete(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let account_ids =
            account_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("account_ids", Some(','), account_ids);
        operations::BulkDelete(request)
    }

    /// List chart of account transactions.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/chartofaccounts/accounttransactions`.
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.query("account_id", &account_id.into());
        operations::ListTransactions(request)
    }

    /// Delete chart of account transaction.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/chartofaccounts/transactions/{transaction_id}`.
    pub fn delete_transaction(
        &self,
        transaction_id: impl Into<Id>,
    ) -> operations::DeleteTransaction {
        let mut request = self.client.request(operations::DeleteTransaction::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::DeleteTransaction(request)
    }
}
