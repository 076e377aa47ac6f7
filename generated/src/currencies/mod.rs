// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Currency.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the currencies module.
#[derive(Debug, Clone)]
pub struct Currencies {
    client: Client,
}

impl Currencies {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List currencies.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/currencies`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create currency.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/currencies`.
    pub fn create(&self, body: &CurrencyRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get currency.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/currencies/{currency_id}`.
    pub fn get(&self, currency_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        operations::Get(request)
    }

    /// Update currency.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/currencies/{currency_id}`.
    pub fn update(
        &self,
        currency_id: impl Into<Id>,
        body: &CurrencyRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("currency_id", &currency_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete currency.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/currencies/{currency_id}`.
    pub fn delete(&self, currency_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        operations::Delete(request)
    }

    /// List exchange rates.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/currencies/{currency_id}/exchangerates`.
    pub fn list_exchange_rates(
        &self,
        currency_id: impl Into<Id>,
    ) -> operations::ListExchangeRates {
        let mut request = self.client.request(operations::ListExchangeRates::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        operations::ListExchangeRates(request)
    }

    /// Create exchange rate.
    ///
    /// Needs scope `ZohoBooks.settings.CREATE`; sends `POST` to
    /// `/settings/currencies/{currency_id}/exchangerates`.
    pub fn create_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        body: &ExchangeRateRequest,
    ) -> operations::CreateExchangeRate {
        let mut request = self.client.request(operations::CreateExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into()).json(body);
        operations::CreateExchangeRate(request)
    }

    /// Get exchange rate.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`.
    pub fn get_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        exchange_rate_id: impl Into<Id>,
    ) -> operations::GetExchangeRate {
        let mut request = self.client.request(operations::GetExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        request.path("exchange_rate_id", &exchange_rate_id.into());
        operations::GetExchangeRate(request)
    }

    /// Update exchange rate.
    ///
    /// Needs scope `ZohoBooks.settings.UPDATE`; sends `PUT` to
    /// `/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`.
    pub fn update_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        exchange_rate_id: impl Into<Id>,
        body: &ExchangeRateRequest,
    ) -> operations::UpdateExchangeRate {
        let mut request = self.client.request(operations::UpdateExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        request.path("exchange_rate_id", &exchange_rate_id.into());
        request.json(body);
        operations::UpdateExchangeRate(request)
    }

    /// Delete exchange rate.
    ///
    /// Needs scope `ZohoBooks.settings.DELETE`; sends `DELETE` to
    /// `/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`.
    pub fn delete_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        exchange_rate_id: impl Into<Id>,
    ) -> operations::DeleteExchangeRate {
        let mut request = self.client.request(operations::DeleteExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        request.path("exchange_rate_id", &exchange_rate_id.into());
        operations::DeleteExchangeRate(request)
    }
}
