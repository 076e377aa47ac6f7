// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 7 operations on `/registers`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/registers/>.

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

    /// Lists a register's transactions.
    ///
    /// Sends `GET /registers/{account_id}/transactions`, needs scope `ZohoBooks.accountants.READ`, and
    /// gives a page of at most 200 [`RegisterTransaction`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(r#"let register_transactions = client.registers().list_transactions("1001").await?;"#)]
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListTransactions::of(request)
    }

    /// Lists a register's bulk action history.
    ///
    /// Sends `GET /registers/{account_id}/bulkhistory`, needs scope `ZohoBooks.accountants.READ`, and gives
    /// a page of at most 200 [`BulkActionsHistory`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(r#"let bulk_actions_history = client.registers().list_bulk_action_history("1001").await?;"#)]
    pub fn list_bulk_action_history(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListBulkActionHistory {
        let mut request =
            self.client.request(operations::ListBulkActionHistory::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::ListBulkActionHistory::of(request)
    }

    /// Gets a register's bulk action history.
    ///
    /// Sends `GET /registers/{account_id}/bulkhistory/{comment_id}`, needs scope
    /// `ZohoBooks.accountants.READ`, and gives a [`BulkActionDetails`]
    /// ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(r#"let bulk_action_details = client.registers().get_bulk_action_history("1001", "1002").await?;"#)]
    pub fn get_bulk_action_history(
        &self,
        account_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::GetBulkActionHistory {
        let mut request =
            self.client.request(operations::GetBulkActionHistory::ENDPOINT);
        request.path("account_id", &account_id.into());
        request.path("comment_id", &comment_id.into());
        operations::GetBulkActionHistory::of(request)
    }

    /// Gets a register's bulk update editpage.
    ///
    /// Sends `GET /registers/{account_id}/bulkupdate/editpage`, needs scope `ZohoBooks.accountants.READ`,
    /// and gives a page of [`RegisterField`]s ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(r#"let fields = client.registers().get_bulk_update_editpage("1001").await?;"#)]
    pub fn get_bulk_update_editpage(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetBulkUpdateEditpage {
        let mut request =
            self.client.request(operations::GetBulkUpdateEditpage::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBulkUpdateEditpage::of(request)
    }

    /// Gets a register's budget vs actuals.
    ///
    /// Sends `GET /registers/{account_id}/budgetvsactuals`, needs scope `ZohoBooks.accountants.READ`, and
    /// gives a [`RegisterBudgetVsActual`] ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(r#"let register_budget_vs_actual = client.registers().get_budget_vs_actuals("1001").await?;"#)]
    pub fn get_budget_vs_actuals(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::GetBudgetVsActuals {
        let mut request = self.client.request(operations::GetBudgetVsActuals::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::GetBudgetVsActuals::of(request)
    }

    /// Updates a register's transactions in bulk.
    ///
    /// Sends `PUT /registers/{account_id}/transactions/bulkupdate`, needs scope
    /// `ZohoBooks.accountants.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(
        "let request = RegisterTransactionRequest::new();",
        r#"client.registers().bulk_update_transactions("1001", &request).await?;"#
    )]
    pub fn bulk_update_transactions(
        &self,
        account_id: impl Into<Id>,
        body: &RegisterTransactionRequest,
    ) -> operations::BulkUpdateTransactions {
        let mut request =
            self.client.request(operations::BulkUpdateTransactions::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::BulkUpdateTransactions::of(request)
    }

    /// Deletes a register's transactions in bulk.
    ///
    /// Sends `PUT /registers/{account_id}/transactions/bulkdelete`, needs scope
    /// `ZohoBooks.accountants.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/registers/)).
    #[doc = super::runtime::example!(
        "let request = RegisterTransactionRequest::new();",
        r#"client.registers().bulk_delete_transactions("1001", &request).await?;"#
    )]
    pub fn bulk_delete_transactions(
        &self,
        account_id: impl Into<Id>,
        body: &RegisterTransactionRequest,
    ) -> operations::BulkDeleteTransactions {
        let mut request =
            self.client.request(operations::BulkDeleteTransactions::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::BulkDeleteTransactions::of(request)
    }
}
