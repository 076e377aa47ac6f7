// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 8 operations on `/settings` and `/openingbalances`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/opening-balance/>.

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

    /// Gets an opening balance.
    ///
    /// Sends `GET /settings/openingbalances`, needs scope `ZohoBooks.settings.READ`, and gives an
    /// [`OpeningBalance`] ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!("let opening_balance = client.opening_balances().get().await?;")]
    pub fn get(&self) -> operations::Get {
        operations::Get::of(self.client.request(operations::Get::ENDPOINT))
    }

    /// Updates an opening balance.
    ///
    /// Sends `PUT /settings/openingbalances`, needs scope `ZohoBooks.settings.UPDATE`, and gives an
    /// [`OpeningBalance`] ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateOpeningBalanceRequest::new("1001");"#,
        "let opening_balance = client.opening_balances().update(&request).await?;"
    )]
    #[inline]
    pub fn update(&self, body: &UpdateOpeningBalanceRequest) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.json(body);
        operations::Update::of(request)
    }

    /// Creates an opening balance.
    ///
    /// Sends `POST /settings/openingbalances`, needs scope `ZohoBooks.settings.CREATE`, and gives an
    /// [`OpeningBalance`] ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!(
        r#"let request = OpeningBalanceRequest::new("2026-01-31");"#,
        "let opening_balance = client.opening_balances().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &OpeningBalanceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes an opening balance.
    ///
    /// Sends `DELETE /settings/openingbalances`, needs scope `ZohoBooks.settings.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!("client.opening_balances().delete().await?;")]
    pub fn delete(&self) -> operations::Delete {
        operations::Delete::of(self.client.request(operations::Delete::ENDPOINT))
    }

    /// Lists an opening balance's details.
    ///
    /// Sends `GET /settings/openingbalancedetails`, needs scope `ZohoBooks.settings.READ`, and gives an
    /// [`OpeningBalance`] ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!(r#"let opening_balance = client.opening_balances().list_details("1001").await?;"#)]
    pub fn list_details(&self, account_id: impl Into<Id>) -> operations::ListDetails {
        let mut request = self.client.request(operations::ListDetails::ENDPOINT);
        request.query("account_id", &account_id.into());
        operations::ListDetails::of(request)
    }

    /// Lists an opening balance's transactions.
    ///
    /// Sends `GET /openingbalances/transactions`, needs scope `ZohoBooks.settings.READ`, and gives a page
    /// of [`OpeningBalanceTransaction`]s ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!(r#"let transactions = client.opening_balances().list_transactions("1001").await?;"#)]
    pub fn list_transactions(
        &self,
        account_id: impl Into<Id>,
    ) -> operations::ListTransactions {
        let mut request = self.client.request(operations::ListTransactions::ENDPOINT);
        request.query("account_id", &account_id.into());
        operations::ListTransactions::of(request)
    }

    /// Writes off an opening balance.
    ///
    /// Sends `POST /openingbalances/{opening_balance_id}/writeoff`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!(r#"client.opening_balances().write_off("1001").await?;"#)]
    pub fn write_off(&self, opening_balance_id: impl Into<Id>) -> operations::WriteOff {
        let mut request = self.client.request(operations::WriteOff::ENDPOINT);
        request.path("opening_balance_id", &opening_balance_id.into());
        operations::WriteOff::of(request)
    }

    /// Cancels the write-off of an opening balance.
    ///
    /// Sends `POST /openingbalances/{opening_balance_id}/writeoff/cancel`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/opening-balance/)).
    #[doc = super::runtime::example!(r#"client.opening_balances().cancel_write_off("1001").await?;"#)]
    pub fn cancel_write_off(
        &self,
        opening_balance_id: impl Into<Id>,
    ) -> operations::CancelWriteOff {
        let mut request = self.client.request(operations::CancelWriteOff::ENDPOINT);
        request.path("opening_balance_id", &opening_balance_id.into());
        operations::CancelWriteOff::of(request)
    }
}
