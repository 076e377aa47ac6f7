// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Currencies`](super::Currencies).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};

/// A currency, as [`Currencies::get`](super::Currencies::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Currency {
    pub currency_id: Option<Id>,
    /// At most 100 characters.
    pub currency_code: Option<String>,
    pub currency_name: Option<String>,
    /// At most 4 characters.
    pub currency_symbol: Option<String>,
    pub price_precision: Option<i64>,
    /// At most 100 characters.
    pub currency_format: Option<String>,
    pub is_base_currency: Option<bool>,
    pub exchange_rate: Option<Decimal>,
    pub effective_date: Option<Date>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    Currency {
        currency_id, currency_code, currency_name, currency_symbol,
        price_precision, currency_format, is_base_currency, exchange_rate,
        effective_date,
    }
}

runtime::choice! {
    /// What `filter_by` of [`Currencies::list`](super::Currencies::list) may be.
    pub enum CurrencyFilterBy {
        ExcludeBaseCurrency = "Currencies.ExcludeBaseCurrency",
    }
}

/// A currency, as [`Currencies::create`](super::Currencies::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyRequest {
    /// At most 100 characters.
    pub currency_code: String,
    /// At most 4 characters.
    pub currency_symbol: Option<String>,
    pub price_precision: Option<i64>,
    /// At most 100 characters.
    pub currency_format: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl CurrencyRequest {
    /// A request with all that is required.
    pub fn new(
        currency_code: impl Into<String>,
        currency_format: impl Into<String>,
    ) -> Self {
        Self {
            currency_code: currency_code.into(),
            currency_symbol: None,
            price_precision: None,
            currency_format: currency_format.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    CurrencyRequest {
        set {
            currency_symbol: String, price_precision: i64,
        }
    }
}

runtime::request! {
    CurrencyRequest new(currency_code: String, currency_format: String) {
        currency_code, currency_symbol, price_precision, currency_format,
    }
}

runtime::choice! {
    /// What `sort_column` of [`Currencies::list_exchange_rates`](super::Currencies::list_exchange_rates)
    /// may be.
    pub enum CurrencySortColumn {
        EffectiveDate = "effective_date",
    }
}

/// An exchange rate, as [`Currencies::list_exchange_rates`](super::Currencies::list_exchange_rates)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    pub exchange_rate_id: Option<Id>,
    pub currency_id: Option<Id>,
    /// At most 100 characters.
    pub currency_code: Option<String>,
    pub effective_date: Option<Date>,
    pub rate: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ExchangeRate {
        exchange_rate_id, currency_id, currency_code, effective_date,
        rate,
    }
}

/// An exchange rate, as [`Currencies::create_exchange_rate`](super::Currencies::create_exchange_rate)
/// sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRateRequest {
    pub effective_date: Option<Date>,
    pub rate: Option<Decimal>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ExchangeRateRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ExchangeRateRequest {
        set {
            effective_date: Date, rate: Decimal,
        }
    }
}

runtime::request! {
    ExchangeRateRequest {
        effective_date, rate,
    }
}
