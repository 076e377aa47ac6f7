// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Opening Balance.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the opening_balances module.
#[derive(Debug, Clone)]
pub struct OpeningBalances {
    client: Client,
}

impl OpeningBalances {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get opening balance.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/openingbalances`.
    pub fn get(&self) -> operations::Get {
        operations::Get(self.client.request(operations::Get::ENDPOINT))
    }

    /// Update opening balance.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/openingbalances`.
    pub fn update(&self, body: &UpdateOpeningBalanceRequest) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.json(body);
        operations::Update(request)
    }

    /// Create opening balance.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/openingbalances`.
    pub fn create(&self, body: &OpeningBalanceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Delete opening balance.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/openingbalances`.
    pub fn delete(&self) -> operations::Delete {
        operations::Delete(self.client.request(operations::Delete::ENDPOINT))
    }

    /// List opening balance details.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/openingbalancedetails`.
    pub fn list_details(&self, account_id: impl Into<Id>) -> operations::ListDetails {
        let mut request = self.client.request(operations::ListDetails::ENDPOINT);
        request.query("account_id", &account_id.into());
        operations::ListDetails(request)
    }

    /// List opening balance transactions.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/openingbalances/transactions`.
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.query("account_id", &account_id.into());
        operations::ListTransactions(request)
    }

    /// Writeoff opening balance.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/openingbalances/{opening_balance_id}/writeoff`.
    pub fn write_off(&self, opening_balance_id: impl Into<Id>) -> operations::WriteOff {
        let mut request = self.client.request(operations::WriteOff::ENDPOINT);
        request.path("opening_balance_id", &opening_balance_id.into());
        operations::WriteOff(request)
    }

    /// Cancel writeoff opening balance.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `POST` to
    /// `/openingbalances/{opening_balance_id}/writeoff/cancel`.
    pub fn cancel_write_off(
        &self,
        opening_balance_id: impl Into<Id>,
    ) -> operations::CancelWriteOff {
        let mut request = self.client.request(operations::CancelWriteOff::ENDPOINT);
        request.path("opening_balance_id", &opening_balance_id.into());
        operations::CancelWriteOff(request)
    }
}
