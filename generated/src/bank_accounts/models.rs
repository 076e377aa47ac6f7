// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`BankAccounts`](super::BankAccounts).

use super::super::runtime::{self, Date, Decimal, Id, Map, Value};

/// A bank account, as [`BankAccounts::get`](super::BankAccounts::get) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub currency_symbol: Option<String>,
    pub price_precision: Option<i64>,
    pub account_type: Option<String>,
    pub account_number: Option<String>,
    pub uncategorized_transactions: Option<i64>,
    pub total_unprinted_checks: Option<i64>,
    pub is_active: Option<bool>,
    pub is_feeds_subscribed: Option<bool>,
    pub is_feeds_active: Option<bool>,
    pub balance: Option<Decimal>,
    pub bank_balance: Option<Decimal>,
    pub bcy_balance: Option<Decimal>,
    pub bank_name: Option<String>,
    pub routing_number: Option<String>,
    pub is_primary_account: Option<bool>,
    pub is_paypal_account: Option<bool>,
    pub description: Option<String>,
    pub refresh_status_code: Option<String>,
    pub feeds_last_refresh_date: Option<Date>,
    pub service_id: Option<Id>,
    pub is_system_account: Option<bool>,
    pub is_show_warning_for_feeds_refresh: Option<bool>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankAccount {
        account_id, account_name, account_code, currency_id,
        currency_code, currency_symbol, price_precision, account_type,
        account_number, uncategorized_transactions, total_unprinted_checks, is_active,
        is_feeds_subscribed, is_feeds_active, balance, bank_balance,
        bcy_balance, bank_name, routing_number, is_primary_account,
        is_paypal_account, description, refresh_status_code, feeds_last_refresh_date,
        service_id, is_system_account, is_show_warning_for_feeds_refresh,
    }
}

runtime::choice! {
    /// What `paypal_type` of [`BankAccountRequest`] may be.
    pub enum BankAccountPaypalType {
        Standard = "standard",
        Adaptive = "adaptive",
    }
}

/// A bank account, as [`BankAccounts::create`](super::BankAccounts::create) sends it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccountRequest {
    pub account_name: String,
    pub account_type: String,
    pub account_number: Option<String>,
    pub account_code: Option<String>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    pub bank_name: Option<String>,
    pub routing_number: Option<String>,
    pub is_primary_account: Option<bool>,
    pub is_paypal_account: Option<bool>,
    pub paypal_type: Option<BankAccountPaypalType>,
    pub paypal_email_address: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankAccountRequest {
    /// A request with all that is required.
    pub fn new(
        account_name: impl Into<String>,
        account_type: impl Into<String>,
    ) -> Self {
        Self {
            account_name: account_name.into(),
            account_type: account_type.into(),
            account_number: None,
            account_code: None,
            currency_id: None,
            currency_code: None,
            description: None,
            bank_name: None,
            routing_number: None,
            is_primary_account: None,
            is_paypal_account: None,
            paypal_type: None,
            paypal_email_address: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    BankAccountRequest {
        set {
            account_number: String, account_code: String, currency_id: Id,
            currency_code: String, description: String, bank_name: String,
            routing_number: String, is_primary_account: bool, is_paypal_account: bool,
            paypal_type: BankAccountPaypalType, paypal_email_address: String,
        }
    }
}

runtime::request! {
    BankAccountRequest new(account_name: String, account_type: String) {
        account_name, account_type, account_number, account_code,
        currency_id, currency_code, description, bank_name,
        routing_number, is_primary_account, is_paypal_account, paypal_type,
        paypal_email_address,
    }
}

/// A bank account transaction, as `transactions` of [`BankStatement`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountTransaction {
    pub transaction_id: Option<Id>,
    pub debit_or_credit: Option<String>,
    pub date: Option<Date>,
    pub customer_id: Option<Id>,
    pub payee: Option<String>,
    pub reference_number: Option<String>,
    pub transaction_type: Option<String>,
    pub amount: Option<Decimal>,
    pub status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankAccountTransaction {
        transaction_id, debit_or_credit, date, customer_id,
        payee, reference_number, transaction_type, amount,
        status,
    }
}

/// A bank account transaction, as `transactions` of [`ImportBankStatementRequest`] takes it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccountTransactionRequest {
    pub transaction_id: Option<Id>,
    pub date: Date,
    pub debit_or_credit: String,
    pub amount: Decimal,
    pub payee: Option<String>,
    pub description: Option<String>,
    pub reference_number: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankAccountTransactionRequest {
    /// A request with all that is required.
    pub fn new(
        date: impl Into<Date>,
        debit_or_credit: impl Into<String>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            transaction_id: None,
            date: date.into(),
            debit_or_credit: debit_or_credit.into(),
            amount: amount.into(),
            payee: None,
            description: None,
            reference_number: None,
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    BankAccountTransactionRequest {
        set {
            transaction_id: Id, payee: String, description: String,
            reference_number: String,
        }
    }
}

runtime::request! {
    BankAccountTransactionRequest new(
        date: Date, debit_or_credit: String, amount: Decimal,
    ) {
        transaction_id, date, debit_or_credit, amount,
        payee, description, reference_number,
    }
}

/// A bank reconciliation, as
/// [`BankAccounts::create_reconciliation`](super::BankAccounts::create_reconciliation) sends it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankReconciliationRequest {
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub closing_balance: Option<Decimal>,
    pub save_option: Option<String>,
    pub transactions_to_be_reconciled: Option<Vec<ReconciledTransactionRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BankReconciliationRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    BankReconciliationRequest {
        set {
            start_date: Date, end_date: Date, closing_balance: Decimal,
            save_option: String,
            transactions_to_be_reconciled: Vec<ReconciledTransactionRequest>,
        }
    }
}

runtime::request! {
    BankReconciliationRequest {
        start_date, end_date, closing_balance, save_option,
        transactions_to_be_reconciled,
    }
}

/// A bank statement, as
/// [`BankAccounts::get_last_imported_statement`](super::BankAccounts::get_last_imported_statement)
/// gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankStatement {
    pub statement_id: Option<Id>,
    pub from_date: Option<Date>,
    pub to_date: Option<Date>,
    pub source: Option<String>,
    pub transactions: Option<Vec<BankAccountTransaction>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BankStatement {
        statement_id, from_date, to_date, source,
        transactions,
    }
}

/// What [`BankAccounts::import_statements`](super::BankAccounts::import_statements) sends.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImportBankStatementRequest {
    pub account_id: Id,
    pub start_date: Option<Date>,
    pub end_date: Option<Date>,
    pub transactions: Vec<BankAccountTransactionRequest>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ImportBankStatementRequest {
    /// A request with all that is required.
    pub fn new(
        account_id: impl Into<Id>,
        transactions: impl Into<Vec<BankAccountTransactionRequest>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            start_date: None,
            end_date: None,
            transactions: transactions.into(),
            extra: Map::new(),
        }
    }
}

runtime::setters! {
    ImportBankStatementRequest {
        set {
            start_date: Date, end_date: Date,
        }
    }
}

runtime::request! {
    ImportBankStatementRequest new(
        account_id: Id, transactions: Vec<BankAccountTransactionRequest>,
    ) {
        account_id, start_date, end_date, transactions,
    }
}

/// A reconciled transaction, as `transactions_to_be_reconciled` of [`BankReconciliationRequest`] takes
/// it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconciledTransactionRequest {
    pub transaction_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ReconciledTransactionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ReconciledTransactionRequest {
        set {
            transaction_id: Id,
        }
    }
}

runtime::request! {
    ReconciledTransactionRequest {
        transaction_id,
    }
}
