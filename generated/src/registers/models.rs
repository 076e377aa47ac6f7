// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Registers`](super::Registers).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// A budget vs actual, as `budget_vs_actuals` of [`RegisterBudgetVsActual`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BudgetVsActual {
    pub generalledger_info: Option<RegisterGeneralledgerInfo>,
    pub budget_info: Option<RegisterBudgetInfo>,
    pub detailed_budget_vs_actual: Option<Vec<Map<Value>>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BudgetVsActual {
        generalledger_info, budget_info, detailed_budget_vs_actual,
    }
}

/// Bulk action details, as
/// [`Registers::get_bulk_action_history`](super::Registers::get_bulk_action_history) gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkActionDetails {
    pub bulk_action_id: Option<Id>,
    pub action_type: Option<String>,
    pub account_id: Option<Id>,
    pub account_name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub date: Option<DateTime>,
    pub updated_field: Option<String>,
    pub updated_value: Option<String>,
    pub updated_reason: Option<String>,
    pub transactions: Option<Vec<BulkActionDetailsTransaction>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BulkActionDetails {
        bulk_action_id, action_type, account_id, account_name,
        description, status, date, updated_field,
        updated_value, updated_reason, transactions,
    }
}

/// A bulk action details transaction, as `transactions` of [`BulkActionDetails`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkActionDetailsTransaction {
    pub entity_id: Option<Id>,
    pub transaction_number: Option<String>,
    pub transaction_type: Option<String>,
    pub entity_status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BulkActionDetailsTransaction {
        entity_id, transaction_number, transaction_type, entity_status,
    }
}

/// What [`Registers::list_bulk_action_history`](super::Registers::list_bulk_action_history) gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BulkActionsHistory {
    pub bulk_action_id: Option<Id>,
    pub account_id: Option<Id>,
    pub description: Option<String>,
    pub action_type: Option<String>,
    pub status: Option<String>,
    pub date: Option<DateTime>,
    pub user_id: Option<Id>,
    pub user_name: Option<String>,
    pub txn_count: Option<String>,
    pub updated_field: Option<String>,
    pub updated_value: Option<String>,
    pub updated_reason: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    BulkActionsHistory {
        bulk_action_id, account_id, description, action_type,
        status, date, user_id, user_name,
        txn_count, updated_field, updated_value, updated_reason,
    }
}

/// A register account transaction, as `account_transactions` of [`RegisterTransaction`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterAccountTransaction {
    pub transaction_id: Option<Id>,
    pub transaction_date: Option<Date>,
    pub transaction_type: Option<String>,
    pub transaction_type_formatted: Option<String>,
    pub account_id: Option<Id>,
    pub debit_amount: Option<Decimal>,
    pub credit_amount: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RegisterAccountTransaction {
        transaction_id, transaction_date, transaction_type, transaction_type_formatted,
        account_id, debit_amount, credit_amount,
    }
}

/// Register budget info, as `budget_info` of [`BudgetVsActual`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBudgetInfo {
    pub budget_id: Option<Id>,
    pub budget_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RegisterBudgetInfo {
        budget_id, budget_name,
    }
}

/// What [`Registers::get_budget_vs_actuals`](super::Registers::get_budget_vs_actuals) gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterBudgetVsActual {
    pub budget_info_list: Option<Vec<RegisterBudgetInfo>>,
    pub budget_vs_actuals: Option<BudgetVsActual>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RegisterBudgetVsActual {
        budget_info_list, budget_vs_actuals,
    }
}

/// A register entity, as `entities` of [`RegisterTransactionRequest`] takes it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterEntityRequest {
    pub entity_id: Option<Id>,
    pub entity_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RegisterEntityRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    RegisterEntityRequest {
        set {
            entity_id: Id, entity_type: String,
        }
    }
}

runtime::request! {
    RegisterEntityRequest {
        entity_id, entity_type,
    }
}

/// What [`Registers::get_bulk_update_editpage`](super::Registers::get_bulk_update_editpage) gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterField {
    pub can_show_field: Option<bool>,
    pub data_type: Option<String>,
    pub field: Option<String>,
    pub label: Option<String>,
    pub option_label: Option<String>,
    pub option_value: Option<String>,
    pub values: Option<Vec<Map<Value>>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RegisterField {
        can_show_field, data_type, field, label,
        option_label, option_value, values,
    }
}

runtime::choice! {
    /// What `filter_by` of [`Registers::list_transactions`](super::Registers::list_transactions) may be.
    pub enum RegisterFilterBy {
        Today = "TransactionDate.Today",
        ThisWeek = "TransactionDate.ThisWeek",
        ThisMonth = "TransactionDate.ThisMonth",
        ThisQuarter = "TransactionDate.ThisQuarter",
        ThisYear = "TransactionDate.ThisYear",
        PreviousDay = "TransactionDate.PreviousDay",
        PreviousWeek = "TransactionDate.PreviousWeek",
        PreviousMonth = "TransactionDate.PreviousMonth",
        PreviousQuarter = "TransactionDate.PreviousQuarter",
        PreviousYear = "TransactionDate.PreviousYear",
        CustomDate = "TransactionDate.CustomDate",
    }
}

/// Register generalledger info, as `generalledger_info` of [`BudgetVsActual`] gives it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterGeneralledgerInfo {
    pub generalledger_id: Option<Id>,
    pub generalledger_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RegisterGeneralledgerInfo {
        generalledger_id, generalledger_name,
    }
}

runtime::choice! {
    /// What `optional_columns` of [`Registers::list_transactions`](super::Registers::list_transactions) may
    /// be.
    pub enum RegisterOptionalColumn {
        AccountCode = "account_code",
        RunningBalance = "running_balance",
        NetAmount = "net_amount",
    }
}

runtime::choice! {
    /// What `period` of [`Registers::get_budget_vs_actuals`](super::Registers::get_budget_vs_actuals) may
    /// be.
    pub enum RegisterPeriod {
        Monthly = "monthly",
        HalfYearly = "half-yearly",
        Yearly = "yearly",
        Quarterly = "quarterly",
    }
}

/// What [`Registers::list_transactions`](super::Registers::list_transactions) gives.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTransaction {
    pub account_transactions: Option<Vec<RegisterAccountTransaction>>,
    pub account_type: Option<String>,
    pub gl_closing_balance: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    RegisterTransaction {
        account_transactions, account_type, gl_closing_balance,
    }
}

/// What [`Registers::bulk_delete_transactions`](super::Registers::bulk_delete_transactions) sends.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegisterTransactionRequest {
    pub branch_id: Option<Id>,
    pub date: Option<DateTime>,
    pub bulk_update_reason: Option<String>,
    pub entities: Option<Vec<RegisterEntityRequest>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl RegisterTransactionRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Default::default()
    }
}

runtime::setters! {
    RegisterTransactionRequest {
        set {
            branch_id: Id, date: DateTime, bulk_update_reason: String,
            entities: Vec<RegisterEntityRequest>,
        }
    }
}

runtime::request! {
    RegisterTransactionRequest {
        branch_id, date, bulk_update_reason, entities,
    }
}
