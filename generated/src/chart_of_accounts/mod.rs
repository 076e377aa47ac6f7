// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 12 operations on `/chartofaccounts`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/chart-of-accounts/>.

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

    /// Lists the chart of accounts.
    ///
    /// Sends `GET /chartofaccounts`, needs scope `ZohoBooks.accountants.READ`, and gives a page of at most
    /// 200 [`ChartOfAccount`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!("let chartofaccounts = client.chart_of_accounts().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates an account in the chart of accounts.
    ///
    /// Sends `POST /chartofaccounts`, needs scope `ZohoBooks.accountants.CREATE`, and gives a
    /// [`ChartOfAccount`] ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(
        "let request = ChartOfAccountRequest::new();",
        "let chart_of_account = client.chart_of_accounts().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &ChartOfAccountRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets an account of the chart of accounts.
    ///
    /// Sends `GET /chartofaccounts/{account_id}`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// [`ChartOfAccount`] ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"let chart_of_account = client.chart_of_accounts().get("1001").await?;"#)]
    pub fn get(&self, account_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Get::of(request)
    }

    /// Updates an account of the chart of accounts.
    ///
    /// Sends `PUT /chartofaccounts/{account_id}`, needs scope `ZohoBooks.accountants.UPDATE`, and gives a
    /// [`ChartOfAccount`] ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(
        "let request = ChartOfAccountRequest::new();",
        r#"let chart_of_account = client.chart_of_accounts().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        account_id: impl Into<Id>,
        body: &ChartOfAccountRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("account_id", &account_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes an account from the chart of accounts.
    ///
    /// Sends `DELETE /chartofaccounts/{account_id}`, needs scope `ZohoBooks.accountants.DELETE`, and gives
    /// an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().delete("1001").await?;"#)]
    pub fn delete(&self, account_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::Delete::of(request)
    }

    /// Marks an account of the chart active.
    ///
    /// Sends `POST /chartofaccounts/{account_id}/active`, needs scope `ZohoBooks.accountants.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().mark_active("1001").await?;"#)]
    pub fn mark_active(&self, account_id: impl Into<Id>) -> operations::MarkActive {
        let mut request = self.client.request(operations::MarkActive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkActive::of(request)
    }

    /// Marks an account of the chart inactive.
    ///
    /// Sends `POST /chartofaccounts/{account_id}/inactive`, needs scope `ZohoBooks.accountants.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().mark_inactive("1001").await?;"#)]
    pub fn mark_inactive(&self, account_id: impl Into<Id>) -> operations::MarkInactive {
        let mut request = self.client.request(operations::MarkInactive::ENDPOINT);
        request.path("account_id", &account_id.into());
        operations::MarkInactive::of(request)
    }

    /// Marks accounts of the chart active.
    ///
    /// Sends `POST /chartofaccounts/active`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().bulk_mark_active(["1001"]).await?;"#)]
    pub fn bulk_mark_active(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkActive {
        let mut request = self.client.request(operations::BulkMarkActive::ENDPOINT);
        let account_ids =
            account_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("account_ids", Some(','), account_ids);
        operations::BulkMarkActive::of(request)
    }

    /// Marks accounts of the chart inactive.
    ///
    /// Sends `POST /chartofaccounts/inactive`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().bulk_mark_inactive(["1001"]).await?;"#)]
    pub fn bulk_mark_inactive(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkInactive {
        let mut request = self.client.request(operations::BulkMarkInactive::ENDPOINT);
        let account_ids =
            account_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("account_ids", Some(','), account_ids);
        operations::BulkMarkInactive::of(request)
    }

    /// Deletes accounts of the chart.
    ///
    /// Sends `DELETE /chartofaccounts/bulkdelete`, needs scope `ZohoBooks.accountants.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        account_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let account_ids =
            account_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("account_ids", Some(','), account_ids);
        operations::BulkDelete::of(request)
    }

    /// Lists the transactions of an account.
    ///
    /// Sends `GET /chartofaccounts/accounttransactions`, needs scope `ZohoBooks.accountants.READ`, and
    /// gives a page of at most 200 [`AccountTransaction`](super::shared::AccountTransaction)s; `.stream()`
    /// gives them all ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"let transactions = client.chart_of_accounts().list_transactions("1001").await?;"#)]
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.query("account_id", &account_id.into());
        operations::ListTransactions::of(request)
    }

    /// Deletes a transaction of an account.
    ///
    /// Sends `DELETE /chartofaccounts/transactions/{transaction_id}`, needs scope
    /// `ZohoBooks.accountants.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/chart-of-accounts/)).
    #[doc = super::runtime::example!(r#"client.chart_of_accounts().delete_transaction("1001").await?;"#)]
    pub fn delete_transaction(
        &self,
        transaction_id: impl Into<Id>,
    ) -> operations::DeleteTransaction {
        let mut request = self.client.request(operations::DeleteTransaction::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        operations::DeleteTransaction::of(request)
    }
}
