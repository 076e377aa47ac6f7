// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Registers.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the registers module.
#[derive(Debug, Clone)]
pub struct Registers {
    client: Client,
}

impl Registers {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List register transactions.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/registers/{account_id}/transactions`.
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListTransactions(request)
    }

    /// List register bulk action history.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/registers/{account_id}/bulkhistory`.
    pub fn list_bulk_action_history(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListBulkActionHistory {
        let mut request =
            self.client.request(operations::ListBulkActionHistory::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListBulkActionHistory(request)
    }

    /// Get register bulk action history.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/registers/{account_id}/bulkhistory/{comment_id}`.
    pub fn get_bulk_action_history(
        &self,
        account_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::GetBulkActionHistory {
        let mut request =
            self.client.request(operations::GetBulkActionHistory::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("comment_id", &comment_id.into());
        operations::GetBulkActionHistory(request)
    }

    /// Get register bulk update editpage.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/registers/{account_id}/bulkupdate/editpage`.
    pub fn get_bulk_update_editpage(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetBulkUpdateEditpage {
        let mut request =
            self.client.request(operations::GetBulkUpdateEditpage::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBulkUpdateEditpage(request)
    }

    /// Get register budget vs actuals.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/registers/{account_id}/budgetvsactuals`.
    pub fn get_budget_vs_actuals(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetBudgetVsActuals {
        let mut request = self.client.request(operations::GetBudgetVsActuals::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBudgetVsActuals(request)
    }

    /// Bulk update register transactions.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/registers/{account_id}/transactions/bulkupdate`.
    pub fn bulk_update_transactions(
        &self,
        account_id: impl Into<Id>,
        body: &RegisterTransactionRequest,
    ) -> operations::BulkUpdateTransactions {
        let mut request =
            self.client.request(operations::BulkUpdateTransactions::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::BulkUpdateTransactions(request)
    }

    /// Bulk delete register transactions.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/registers/{account_id}/transactions/bulkdelete`.
    pub fn bulk_delete_transactions(
        &self,
        account_id: impl Into<Id>,
        body: &RegisterTransactionRequest,
    ) -> operations::BulkDeleteTransactions {
        let mut request =
            self.client.request(operations::BulkDeleteTransactions::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::BulkDeleteTransactions(request)
    }
}
