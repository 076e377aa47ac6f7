// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Types of [`Registers`](super::Registers).

use super::super::runtime::{self, Date, DateTime, Decimal, Id, Map, Value};

/// Bulk update register transactions request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateRegisterTransactionsRequest {
    pub account_id: Option<Id>,
    pub branch_id: Option<Id>,
    pub date: Option<DateTime>,
    pub bulk_update_reason: Option<String>,
    pub entities: Option<Vec<BulkUpdateRegisterTransactionsRequestEntities>>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BulkUpdateRegisterTransactionsRequest {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `account_id`.
    #[must_use]
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        self.account_id = Some(value.into());
        self
    }

    /// Sets `branch_id`.
    #[must_use]
    pub fn branch_id(mut self, value: impl Into<Id>) -> Self {
        self.branch_id = Some(value.into());
        self
    }

    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<DateTime>) -> Self {
        self.date = Some(value.into());
        self
    }

    /// Sets `bulk_update_reason`.
    #[must_use]
    pub fn bulk_update_reason(mut self, value: impl Into<String>) -> Self {
        self.bulk_update_reason = Some(value.into());
        self
    }

    /// Sets `entities`.
    #[must_use]
    pub fn entities(
        mut self,
        value: impl Into<Vec<BulkUpdateRegisterTransactionsRequestEntities>>,
    ) -> Self {
        self.entities = Some(value.into());
        self
    }
}

runtime::request! {
    BulkUpdateRegisterTransactionsRequest {
        account_id, branch_id, date, bulk_update_reason, entities, ..extra
    }
}

/// Bulk update register transactions request entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateRegisterTransactionsRequestEntities {
    pub entity_id: Option<Id>,
    pub entity_type: Option<String>,
    /// What else is sent.
    pub extra: Map<Value>,
}

impl BulkUpdateRegisterTransactionsRequestEntities {
    /// A request that says nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `entity_id`.
    #[must_use]
    pub fn entity_id(mut self, value: impl Into<Id>) -> Self {
        self.entity_id = Some(value.into());
        self
    }

    /// Sets `entity_type`.
    #[must_use]
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
}

runtime::request! {
    BulkUpdateRegisterTransactionsRequestEntities {
        entity_id, entity_type, ..extra
    }
}

runtime::choice! {
    /// Get register budget vs actuals filter by.
    pub enum GetRegisterBudgetVsActualsFilterBy {
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

runtime::choice! {
    /// Get register budget vs actuals period.
    pub enum GetRegisterBudgetVsActualsPeriod {
        Monthly = "monthly",
        HalfYearly = "half-yearly",
        Yearly = "yearly",
        Quarterly = "quarterly",
    }
}

/// Get register budget vs actuals response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisterBudgetVsActualsResponse {
    pub budget_info_list: Option<Vec<RegisterBudgetInfo>>,
    pub budget_vs_actuals: Option<GetRegisterBudgetVsActualsResponseBudgetVsActuals>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRegisterBudgetVsActualsResponse {
        budget_info_list, budget_vs_actuals,
    }
}

/// Get register budget vs actuals response budget vs actuals.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisterBudgetVsActualsResponseBudgetVsActuals {
    pub generalledger_info:
        Option<GetRegisterBudgetVsActualsResponseBudgetVsActualsGeneralledgerInfo>,
    pub budget_info: Option<RegisterBudgetInfo>,
    pub detailed_budget_vs_actual: Option<Vec<Map<Value>>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRegisterBudgetVsActualsResponseBudgetVsActuals {
        generalledger_info, budget_info, detailed_budget_vs_actual,
    }
}

/// Get register budget vs actuals response budget vs actuals generalledger info.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisterBudgetVsActualsResponseBudgetVsActualsGeneralledgerInfo {
    pub generalledger_id: Option<Id>,
    pub generalledger_name: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRegisterBudgetVsActualsResponseBudgetVsActualsGeneralledgerInfo {
        generalledger_id, generalledger_name,
    }
}

/// Get register bulk action history response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisterBulkActionHistoryResponse {
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
    pub transactions: Option<Vec<GetRegisterBulkActionHistoryResponseTransactions>>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRegisterBulkActionHistoryResponse {
        bulk_action_id, action_type, account_id, account_name, description, status, date,
        updated_field, updated_value, updated_reason, transactions,
    }
}

/// Get register bulk action history response transactions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisterBulkActionHistoryResponseTransactions {
    pub entity_id: Option<Id>,
    pub transaction_number: Option<String>,
    pub transaction_type: Option<String>,
    pub entity_status: Option<String>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    GetRegisterBulkActionHistoryResponseTransactions {
        entity_id, transaction_number, transaction_type, entity_status,
    }
}

runtime::choice! {
    /// Get register bulk action history sort column.
    pub enum GetRegisterBulkActionHistorySortColumn {
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// Get register bulk action history sort order.
    pub enum GetRegisterBulkActionHistorySortOrder {
        A = "A",
        D = "D",
    }
}

/// Get register bulk update editpage response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRegisterBulkUpdateEditpageResponse {
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
    GetRegisterBulkUpdateEditpageResponse {
        can_show_field, data_type, field, label, option_label, option_value, values,
    }
}

/// List register bulk action history response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRegisterBulkActionHistoryResponse {
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
    ListRegisterBulkActionHistoryResponse {
        bulk_action_id, account_id, description, action_type, status, date, user_id,
        user_name, txn_count, updated_field, updated_value, updated_reason,
    }
}

runtime::choice! {
    /// List register bulk action history sort column.
    pub enum ListRegisterBulkActionHistorySortColumn {
        CreatedTime = "created_time",
    }
}

runtime::choice! {
    /// List register bulk action history sort order.
    pub enum ListRegisterBulkActionHistorySortOrder {
        A = "A",
        D = "D",
    }
}

runtime::choice! {
    /// List register transactions filter by.
    pub enum ListRegisterTransactionsFilterBy {
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

runtime::choice! {
    /// List register transactions optional columns.
    pub enum ListRegisterTransactionsOptionalColumns {
        AccountCode = "account_code",
        RunningBalance = "running_balance",
        NetAmount = "net_amount",
    }
}

/// List register transactions response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRegisterTransactionsResponse {
    pub account_transactions:
        Option<Vec<ListRegisterTransactionsResponseAccountTransactions>>,
    pub account_type: Option<String>,
    pub gl_closing_balance: Option<Decimal>,
    /// What else came.
    pub extra: Map<Value>,
}

runtime::record! {
    ListRegisterTransactionsResponse {
        account_transactions, account_type, gl_closing_balance,
    }
}

/// List register transactions response account transactions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRegisterTransactionsResponseAccountTransactions {
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
    ListRegisterTransactionsResponseAccountTransactions {
        transaction_id, transaction_date, transaction_type, transaction_type_formatted,
        account_id, debit_amount, credit_amount,
    }
}

runtime::choice! {
    /// List register transactions sort column.
    pub enum ListRegisterTransactionsSortColumn {
        Date = "date",
        TransactionType = "transaction_type",
        AccountType = "account_type",
        AccountName = "account_name",
        AccountCode = "account_code",
    }
}

/// Register budget info.
#[derive(Debug, Clone, Default, PartialEq)]
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
