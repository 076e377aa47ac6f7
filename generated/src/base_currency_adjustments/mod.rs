// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Base Currency Adjustment.

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

    /// List base currency adjustments.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/basecurrencyadjustment`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create base currency adjustment.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/basecurrencyadjustment`.
    pub fn create(
        &self,
        account_ids: impl Into<Id>,
        body: &BaseCurrencyAdjustmentRequest,
    ) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.query("account_ids", &account_ids.into()).json(body);
        operations::Create(request)
    }

    /// Get base currency adjustment.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/basecurrencyadjustment/{base_currency_adjustment_id}`.
    pub fn get(&self, base_currency_adjustment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("base_currency_adjustment_id", &base_currency_adjustment_id.into());
        operations::Get(request)
    }

    /// Delete base currency adjustment.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/basecurrencyadjustment/{base_currency_adjustment_id}`.
    pub fn delete(
        &self,
        base_currency_adjustment_id: impl Into<Id>,
    ) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("base_currency_adjustment_id", &base_currency_adjustment_id.into());
        operations::Delete(request)
    }

    /// Bulk delete base currency adjustments.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/basecurrencyadjustment/bulkdelete`.
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
        operations::BulkDelete(request)
    }

    /// Reevaluate base currency adjustment.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate`.
    pub fn reevaluate(
        &self,
        base_currency_adjustment_id: impl Into<Id>,
    ) -> operations::Reevaluate {
        let mut request = self.client.request(operations::Reevaluate::ENDPOINT);
        request.path("base_currency_adjustment_id", &base_currency_adjustment_id.into());
        operations::Reevaluate(request)
    }

    /// List base currency adjustment accounts.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/basecurrencyadjustment/accounts`.
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
        operations::ListAccounts(request)
    }

    /// List base currency adjustment contacts.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/basecurrencyadjustment/contacts`.
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
        operations::ListContacts(request)
    }
}
