// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`OpeningBalances`](super::OpeningBalances).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};
use super::super::shared::DebitOrCredit;

/// An opening balance, as [`OpeningBalances::get`](super::OpeningBalances::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningBalance {
    pub opening_balance_id: Option<Id>,
    pub date: Option<Date>,
    pub price_precision: Option<i64>,
    pub accounts: Option<Vec<OpeningBalanceAccount>>,
    pub total: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OpeningBalance {
        opening_balance_id, date, price_precision, accounts,
        total,
    }
}

/// An opening balance account, as `accounts` of [`OpeningBalance`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningBalanceAccount {
    pub account_split_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub debit_or_credit: Option<DebitOrCredit>,
    pub exchange_rate: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub bcy_amount: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OpeningBalanceAccount {
        account_split_id, account_id, account_name, debit_or_credit,
        exchange_rate, currency_id, currency_code, bcy_amount,
        amount, location_id, location_name,
    }
}

/// An opening balance account, as `accounts` of [`OpeningBalanceRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpeningBalanceAccountRequest {
    pub account_id: Option<Id>,
    pub debit_or_credit: DebitOrCredit,
    pub exchange_rate: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub amount: Option<Decimal>,
    pub location_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl OpeningBalanceAccountRequest {
    /// A request with all that is required.
    pub fn new(debit_or_credit: impl Into<DebitOrCredit>) -> Self {
        Self {
            account_id: None,
            debit_or_credit: debit_or_credit.into(),
            exchange_rate: None,
            currency_id: None,
            amount: None,
            location_id: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    OpeningBalanceAccountRequest {
        set {
            account_id: Id, exchange_rate: Decimal, currency_id: Id, amount: Decimal,
            location_id: Id,
        }
    }
}

runtime::request! {
    OpeningBalanceAccountRequest new(debit_or_credit: DebitOrCredit) {
        account_id, debit_or_credit, exchange_rate, currency_id,
        amount, location_id,
    }
}

/// An opening balance, as [`OpeningBalances::create`](super::OpeningBalances::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct OpeningBalanceRequest {
    pub date: Date,
    pub accounts: Option<Vec<OpeningBalanceAccountRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl OpeningBalanceRequest {
    /// A request with all that is required.
    pub fn new(date: impl Into<Date>) -> Self {
        Self { date: date.into(), accounts: None, extra: Map::new() }
    }
}

runtime::setters! {
    OpeningBalanceRequest {
        set {
            accounts: Vec<OpeningBalanceAccountRequest>,
        }
    }
}

runtime::request! {
    OpeningBalanceRequest new(date: Date) {
        date, accounts,
    }
}

/// An opening balance transaction, as
/// [`OpeningBalances::list_transactions`](super::OpeningBalances::list_transactions) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningBalanceTransaction {
    pub transaction_id: Option<Id>,
    pub transaction_date: Option<Date>,
    pub transaction_type: Option<String>,
    pub amount: Option<Decimal>,
    pub debit_or_credit: Option<DebitOrCredit>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    OpeningBalanceTransaction {
        transaction_id, transaction_date, transaction_type, amount,
        debit_or_credit,
    }
}

/// What `accounts` of [`UpdateOpeningBalanceRequest`] takes.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateOpeningBalanceAccountRequest {
    pub account_split_id: Option<Id>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub debit_or_credit: Option<DebitOrCredit>,
    pub exchange_rate: Option<Decimal>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub bcy_amount: Option<Decimal>,
    pub amount: Option<Decimal>,
    pub location_id: Option<Id>,
    pub location_name: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateOpeningBalanceAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    UpdateOpeningBalanceAccountRequest {
        set {
            account_split_id: Id, account_id: Id, account_name: String,
            debit_or_credit: DebitOrCredit, exchange_rate: Decimal, currency_id: Id,
            currency_code: String, bcy_amount: Decimal, amount: Decimal, location_id: Id,
            location_name: String,
        }
    }
}

runtime::request! {
    UpdateOpeningBalanceAccountRequest {
        account_split_id, account_id, account_name, debit_or_credit,
        exchange_rate, currency_id, currency_code, bcy_amount,
        amount, location_id, location_name,
    }
}

/// What [`OpeningBalances::update`](super::OpeningBalances::update) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateOpeningBalanceRequest {
    pub date: Option<Date>,
    pub accounts: Option<Vec<UpdateOpeningBalanceAccountRequest>>,
    pub opening_balance_id: Id,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl UpdateOpeningBalanceRequest {
    /// A request with all that is required.
    pub fn new(opening_balance_id: impl Into<Id>) -> Self {
        Self {
            date: None,
            accounts: None,
            opening_balance_id: opening_balance_id.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    UpdateOpeningBalanceRequest {
        set {
            date: Date, accounts: Vec<UpdateOpeningBalanceAccountRequest>,
        }
    }
}

runtime::request! {
    UpdateOpeningBalanceRequest new(opening_balance_id: Id) {
        date, accounts, opening_balance_id,
    }
}
