// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`ChartOfAccounts`](super::ChartOfAccounts).

use super::super::runtime::{self, DateTime, Decimal, Id, Map, Value};
use super::super::shared::{CustomField, CustomFieldEntryRequest, Document};

/// What [`ChartOfAccounts::get`](super::ChartOfAccounts::get) gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartOfAccount {
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub account_type: Option<ChartOfAccountType>,
    pub is_user_created: Option<bool>,
    pub is_system_account: Option<bool>,
    pub is_standalone_account: Option<bool>,
    pub is_active: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    pub is_involved_in_transaction: Option<bool>,
    pub current_balance: Option<Decimal>,
    pub parent_account_id: Option<Id>,
    pub parent_account_name: Option<String>,
    pub depth: Option<String>,
    pub has_attachment: Option<bool>,
    pub is_child_present: Option<String>,
    pub child_count: Option<String>,
    pub documents: Option<Vec<Document>>,
    pub created_time: Option<DateTime>,
    pub last_modified_time: Option<DateTime>,
    pub currency_id: Option<Id>,
    pub currency_code: Option<String>,
    pub description: Option<String>,
    /// Only in editions: United Kingdom.
    pub include_in_vat_return: Option<bool>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub closing_balance: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ChartOfAccount {
        account_id, account_name, account_code, account_type,
        is_user_created, is_system_account, is_standalone_account, is_active,
        can_show_in_ze, is_involved_in_transaction, current_balance, parent_account_id,
        parent_account_name, depth, has_attachment, is_child_present,
        child_count, documents, created_time, last_modified_time,
        currency_id, currency_code, description, include_in_vat_return,
        custom_fields, closing_balance,
    }
}

/// What [`ChartOfAccounts::create`](super::ChartOfAccounts::create) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChartOfAccountRequest {
    pub account_name: Option<String>,
    pub account_code: Option<String>,
    pub account_type: Option<ChartOfAccountType>,
    pub currency_id: Option<Id>,
    pub description: Option<String>,
    pub show_on_dashboard: Option<bool>,
    pub can_show_in_ze: Option<bool>,
    /// Only in editions: United Kingdom.
    pub include_in_vat_return: Option<bool>,
    pub custom_fields: Option<Vec<CustomFieldEntryRequest>>,
    pub parent_account_id: Option<Id>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl ChartOfAccountRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    ChartOfAccountRequest {
        set {
            account_name: String, account_code: String, account_type: ChartOfAccountType,
            currency_id: Id, description: String, show_on_dashboard: bool,
            can_show_in_ze: bool, include_in_vat_return: bool,
            custom_fields: Vec<CustomFieldEntryRequest>, parent_account_id: Id,
        }
    }
}

runtime::request! {
    ChartOfAccountRequest {
        account_name, account_code, account_type, currency_id,
        description, show_on_dashboard, can_show_in_ze, include_in_vat_return,
        custom_fields, parent_account_id,
    }
}

runtime::choice! {
    /// What `sort_column` of
    /// [`ChartOfAccounts::list_transactions`](super::ChartOfAccounts::list_transactions) may be.
    pub enum ChartOfAccountSortColumn {
        TransactionDate = "transaction_date",
        Payee = "payee",
        Glname = "glname",
        TransactionTypeFormatted = "transaction_type_formatted",
        ReconcileStatus = "reconcile_status",
        DebitAmount = "debit_amount",
        CreditAmount = "credit_amount",
    }
}

runtime::choice! {
    /// What `filter_by` of
    /// [`ChartOfAccounts::list_transactions`](super::ChartOfAccounts::list_transactions) may be.
    pub enum ChartOfAccountTransactionFilterBy {
        All = "TransactionType.All",
    }
}

runtime::choice! {
    /// What `account_type` of [`ChartOfAccount`] may be.
    pub enum ChartOfAccountType {
        OtherAsset = "other_asset",
        OtherCurrentAsset = "other_current_asset",
        Cash = "cash",
        Bank = "bank",
        FixedAsset = "fixed_asset",
        OtherCurrentLiability = "other_current_liability",
        CreditCard = "credit_card",
        LongTermLiability = "long_term_liability",
        Equity = "equity",
        Income = "income",
        OtherIncome = "other_income",
        Expense = "expense",
        CostOfGoodsSold = "cost_of_goods_sold",
        OtherExpense = "other_expense",
        AccountsReceivable = "accounts_receivable",
        AccountsPayable = "accounts_payable",
    }
}
