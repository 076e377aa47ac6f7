// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 8 operations on `/basecurrencyadjustment`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/base-currency-adjustment/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Date, Decimal, Id};

/// The calls of the base_currency_adjustments module.
#[derive(Debug, Clone)]
pub struct BaseCurrencyAdjustments {
    client: Client,
}

impl BaseCurrencyAdjustments {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists base currency adjustments.
    ///
    /// Sends `GET /basecurrencyadjustment`, needs scope `ZohoBooks.accountants.READ`, and gives a page of
    /// at most 200 [`BaseCurrencyAdjustment`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!("let base_currency_adjustments = client.base_currency_adjustments().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a base currency adjustment.
    ///
    /// Sends `POST /basecurrencyadjustment`, needs scope `ZohoBooks.accountants.CREATE`, and gives a
    /// [`BaseCurrencyAdjustmentData`]
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(
        r#"let request = BaseCurrencyAdjustmentRequest::new("1001", "2026-01-31", 100, "Notes");"#,
        r#"let data = client.base_currency_adjustments().create("1001", &request).await?;"#
    )]
    pub fn create(
        &self,
        account_ids: impl Into<Id>,
        body: &BaseCurrencyAdjustmentRequest,
    ) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.query("account_ids", &account_ids.into()).json(body);
        operations::Create::of(request)
    }

    /// Gets a base currency adjustment.
    ///
    /// Sends `GET /basecurrencyadjustment/{base_currency_adjustment_id}`, needs scope
    /// `ZohoBooks.accountants.READ`, and gives a [`BaseCurrencyAdjustmentData`]
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(r#"let data = client.base_currency_adjustments().get("1001").await?;"#)]
    pub fn get(&self, base_currency_adjustment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("base_currency_adjustment_id", &base_currency_adjustment_id.into());
        operations::Get::of(request)
    }

    /// Deletes a base currency adjustment.
    ///
    /// Sends `DELETE /basecurrencyadjustment/{base_currency_adjustment_id}`, needs scope
    /// `ZohoBooks.accountants.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(r#"client.base_currency_adjustments().delete("1001").await?;"#)]
    pub fn delete(
        &self,
        base_currency_adjustment_id: impl Into<Id>,
    ) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("base_currency_adjustment_id", &base_currency_adjustment_id.into());
        operations::Delete::of(request)
    }

    /// Deletes base currency adjustments in bulk.
    ///
    /// Sends `DELETE /basecurrencyadjustment/bulkdelete`, needs scope `ZohoBooks.accountants.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(r#"client.base_currency_adjustments().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        base_currency_adjustment_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let base_currency_adjustment_ids = base_currency_adjustment_ids
            .into_iter()
            .map(|item| item.into().to_string())
            .collect();
        request.query_list(
            "base_currency_adjustment_ids",
            Some(','),
            base_currency_adjustment_ids,
        );
        operations::BulkDelete::of(request)
    }

    /// Reevaluates a base currency adjustment.
    ///
    /// Sends `POST /basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate`, needs scope
    /// `ZohoBooks.accountants.CREATE`, and gives a [`BaseCurrencyAdjustmentData`]
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(r#"let data = client.base_currency_adjustments().reevaluate("1001").await?;"#)]
    pub fn reevaluate(
        &self,
        base_currency_adjustment_id: impl Into<Id>,
    ) -> operations::Reevaluate {
        let mut request = self.client.request(operations::Reevaluate::ENDPOINT);
        request.path("base_currency_adjustment_id", &base_currency_adjustment_id.into());
        operations::Reevaluate::of(request)
    }

    /// Lists a base currency adjustment's accounts.
    ///
    /// Sends `GET /basecurrencyadjustment/accounts`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// [`BaseCurrencyAdjustmentData`]
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(r#"let data = client.base_currency_adjustments().list_accounts("1001", "2026-01-31", 100, "Notes").await?;"#)]
    pub fn list_accounts(
        &self,
        currency_id: impl Into<Id>,
        adjustment_date: impl Into<Date>,
        exchange_rate: impl Into<Decimal>,
        notes: impl Into<String>,
    ) -> operations::ListAccounts {
        let mut request = self.client.request(operations::ListAccounts::ENDPOINT);
        request.query("currency_id", &currency_id.into());
        request.query("adjustment_date", &adjustment_date.into());
        request.query("exchange_rate", &exchange_rate.into());
        request.query("notes", &notes.into());
        operations::ListAccounts::of(request)
    }

    /// Lists a base currency adjustment's contacts.
    ///
    /// Sends `GET /basecurrencyadjustment/contacts`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// page of [`AdjustedContact`]s
    /// ([reference](https://www.zoho.com/books/api/v3/base-currency-adjustment/)).
    #[doc = super::runtime::example!(r#"let contacts = client.base_currency_adjustments().list_contacts("1001", "1002", "2026-01-31", 100).await?;"#)]
    pub fn list_contacts(
        &self,
        currency_id: impl Into<Id>,
        account_id: impl Into<Id>,
        adjustment_date: impl Into<Date>,
        exchange_rate: impl Into<Decimal>,
    ) -> operations::ListContacts {
        let mut request = self.client.request(operations::ListContacts::ENDPOINT);
        request.query("currency_id", &currency_id.into());
        request.query("account_id", &account_id.into());
        request.query("adjustment_date", &adjustment_date.into());
        request.query("exchange_rate", &exchange_rate.into());
        operations::ListContacts::of(request)
    }
}
