// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`BaseCurrencyAdjustments`](super::BaseCurrencyAdjustments).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};

/// An adjusted contact, as
/// [`BaseCurrencyAdjustments::list_contacts`](super::BaseCurrencyAdjustments::list_contacts) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustedContact {
    pub contact_id: Option<Id>,
    pub contact_name: Option<String>,
    pub fcy_balance: Option<Decimal>,
    pub bcy_balance: Option<Decimal>,
    pub adjusted_balance: Option<Decimal>,
    pub gain_or_loss: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    AdjustedContact {
        contact_id, contact_name, fcy_balance, bcy_balance,
        adjusted_balance, gain_or_loss,
    }
}

/// A base currency adjustment, as
/// [`BaseCurrencyAdjustments::list`](super::BaseCurrencyAdjustments::list) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseCurrencyAdjustment {
    pub base_currency_adjustment_id: Option<Id>,
    pub adjustment_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub notes: Option<String>,
    pub gain_or_loss: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BaseCurrencyAdjustment {
        base_currency_adjustment_id, adjustment_date, exchange_rate, currency_id,
        currency_code, notes, gain_or_loss,
    }
}

/// A base currency adjustment account, as `accounts` of [`BaseCurrencyAdjustmentData`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseCurrencyAdjustmentAccount {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub bcy_balance: Option<Decimal>,
    pub fcy_balance: Option<Decimal>,
    pub adjusted_balance: Option<Decimal>,
    pub gain_or_loss: Option<Decimal>,
    pub gl_specific_type: Option<i64>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BaseCurrencyAdjustmentAccount {
        account_id, account_name, bcy_balance, fcy_balance,
        adjusted_balance, gain_or_loss, gl_specific_type,
    }
}

/// Base currency adjustment data, as
/// [`BaseCurrencyAdjustments::get`](super::BaseCurrencyAdjustments::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseCurrencyAdjustmentData {
    pub base_currency_adjustment_id: Option<Id>,
    pub adjustment_date: Option<Date>,
    pub exchange_rate: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub accounts: Option<Vec<BaseCurrencyAdjustmentAccount>>,
    pub notes: Option<String>,
    pub currency_code: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BaseCurrencyAdjustmentData {
        base_currency_adjustment_id, adjustment_date, exchange_rate, currency_id,
        accounts, notes, currency_code,
    }
}

runtime::choice! {
    /// What `filter_by` of [`BaseCurrencyAdjustments::list`](super::BaseCurrencyAdjustments::list) may be.
    pub enum BaseCurrencyAdjustmentFilterBy {
        All = "Date.All",
        Today = "Date.Today",
        ThisWeek = "Date.ThisWeek",
        ThisMonth = "Date.ThisMonth",
        ThisQuarter = "Date.ThisQuarter",
        ThisYear = "Date.ThisYear",
    }
}

/// A base currency adjustment, as
/// [`BaseCurrencyAdjustments::create`](super::BaseCurrencyAdjustments::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BaseCurrencyAdjustmentRequest {
    pub currency_id: Id,
    pub adjustment_date: Date,
    pub exchange_rate: Decimal,
    pub notes: String,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BaseCurrencyAdjustmentRequest {
    /// A request with all that is required.
    pub fn new(
        currency_id: impl Into<Id>,
        adjustment_date: impl Into<Date>,
        exchange_rate: impl Into<Decimal>,
        notes: impl Into<String>,
    ) -> Self {
        Self {
            currency_id: currency_id.into(),
            adjustment_date: adjustment_date.into(),
            exchange_rate: exchange_rate.into(),
            notes: notes.into(),
            extra: Map::new(),
        }
    }
}

runtime::request! {
    BaseCurrencyAdjustmentRequest new(
        currency_id: Id, adjustment_date: Date, exchange_rate: Decimal, notes: String,
    ) {
        currency_id, adjustment_date, exchange_rate, notes,
    }
}

runtime::choice! {
    /// What `sort_column` of [`BaseCurrencyAdjustments::list`](super::BaseCurrencyAdjustments::list) may
    /// be.
    pub enum BaseCurrencyAdjustmentSortColumn {
        AdjustmentDate = "adjustment_date",
        ExchangeRate = "exchange_rate",
        CurrencyCode = "currency_code",
        DebitOrCredit = "debit_or_credit",
        GainOrLoss = "gain_or_loss",
    }
}
