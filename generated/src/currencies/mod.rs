// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 10 operations on `/settings/currencies`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/currency/>.

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

    /// Lists currencies.
    ///
    /// Sends `GET /settings/currencies`, needs scope `ZohoBooks.settings.READ`, and gives a page of at most
    /// 200 [`Currency`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!("let currencies = client.currencies().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a currency.
    ///
    /// Sends `POST /settings/currencies`, needs scope `ZohoBooks.settings.CREATE`, and gives a [`Currency`]
    /// ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(
        r#"let request = CurrencyRequest::new("EUR", "Currency format");"#,
        "let currency = client.currencies().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CurrencyRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a currency.
    ///
    /// Sends `GET /settings/currencies/{currency_id}`, needs scope `ZohoBooks.settings.READ`, and gives a
    /// [`Currency`] ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(r#"let currency = client.currencies().get("1001").await?;"#)]
    pub fn get(&self, currency_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        operations::Get::of(request)
    }

    /// Updates a currency.
    ///
    /// Sends `PUT /settings/currencies/{currency_id}`, needs scope `ZohoBooks.settings.UPDATE`, and gives a
    /// [`Currency`] ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(
        r#"let request = CurrencyRequest::new("EUR", "Currency format");"#,
        r#"let currency = client.currencies().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        currency_id: impl Into<Id>,
        body: &CurrencyRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("currency_id", &currency_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a currency.
    ///
    /// Sends `DELETE /settings/currencies/{currency_id}`, needs scope `ZohoBooks.settings.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(r#"client.currencies().delete("1001").await?;"#)]
    pub fn delete(&self, currency_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        operations::Delete::of(request)
    }

    /// Lists exchange rates.
    ///
    /// Sends `GET /settings/currencies/{currency_id}/exchangerates`, needs scope `ZohoBooks.settings.READ`,
    /// and gives a page of [`ExchangeRate`]s ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(r#"let exchange_rates = client.currencies().list_exchange_rates("1001").await?;"#)]
    pub fn list_exchange_rates(
        &self,
        currency_id: impl Into<Id>,
    ) -> operations::ListExchangeRates {
        let mut request = self.client.request(operations::ListExchangeRates::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        operations::ListExchangeRates::of(request)
    }

    /// Creates an exchange rate.
    ///
    /// Sends `POST /settings/currencies/{currency_id}/exchangerates`, needs scope
    /// `ZohoBooks.settings.CREATE`, and gives what is answered
    /// ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(
        "let request = ExchangeRateRequest::new();",
        r#"let exchange_rate = client.currencies().create_exchange_rate("1001", &request).await?;"#
    )]
    pub fn create_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        body: &ExchangeRateRequest,
    ) -> operations::CreateExchangeRate {
        let mut request = self.client.request(operations::CreateExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into()).json(body);
        operations::CreateExchangeRate::of(request)
    }

    /// Gets an exchange rate.
    ///
    /// Sends `GET /settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`, needs scope
    /// `ZohoBooks.settings.READ`, and gives what is answered
    /// ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(r#"let exchange_rate = client.currencies().get_exchange_rate("1001", "1002").await?;"#)]
    pub fn get_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        exchange_rate_id: impl Into<Id>,
    ) -> operations::GetExchangeRate {
        let mut request = self.client.request(operations::GetExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        request.path("exchange_rate_id", &exchange_rate_id.into());
        operations::GetExchangeRate::of(request)
    }

    /// Updates an exchange rate.
    ///
    /// Sends `PUT /settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`, needs scope
    /// `ZohoBooks.settings.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(
        "let request = ExchangeRateRequest::new();",
        r#"client.currencies().update_exchange_rate("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateExchangeRate::of(request)
    }

    /// Deletes an exchange rate.
    ///
    /// Sends `DELETE /settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`, needs scope
    /// `ZohoBooks.settings.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/currency/)).
    #[doc = super::runtime::example!(r#"client.currencies().delete_exchange_rate("1001", "1002").await?;"#)]
    pub fn delete_exchange_rate(
        &self,
        currency_id: impl Into<Id>,
        exchange_rate_id: impl Into<Id>,
    ) -> operations::DeleteExchangeRate {
        let mut request = self.client.request(operations::DeleteExchangeRate::ENDPOINT);
        request.path("currency_id", &currency_id.into());
        request.path("exchange_rate_id", &exchange_rate_id.into());
        operations::DeleteExchangeRate::of(request)
    }
}
