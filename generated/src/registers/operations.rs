// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`Registers`](super::Registers), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_register_transactions",
    method: Method::Get,
    path: "/registers/{account_id}/transactions",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("register_transactions"),
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::list_transactions`](super::Registers::list_transactions).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTransactions(pub(super) Request);

impl ListTransactions {
    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::RegisterFilterBy>) -> Self {
        let value: models::RegisterFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `from_date`.
    pub fn from_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("from_date", &value);
        self
    }

    /// Sets `to_date`.
    pub fn to_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("to_date", &value);
        self
    }

    /// Sets `cash_based`.
    pub fn cash_based(mut self, value: bool) -> Self {
        self.0.query("cash_based", &value);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        let values =
            values.into_iter().map(|item| Into::<Id>::into(item).to_string()).collect();
        self.0.query_list("account_id", Some(','), values);
        self
    }

    /// Sets `group_by`.
    pub fn group_by(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("group_by", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<shared::BankAccountSortColumn>,
    ) -> Self {
        let value: shared::BankAccountSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `optional_columns`.
    pub fn optional_columns(
        mut self,
        values: impl IntoIterator<Item = impl Into<models::RegisterOptionalColumn>>,
    ) -> Self {
        let values = values
            .into_iter()
            .map(|item| Into::<models::RegisterOptionalColumn>::into(item).to_string())
            .collect();
        self.0.query_list("optional_columns", Some(','), values);
        self
    }

    /// Sets `show_fcy`.
    pub fn show_fcy(mut self, value: bool) -> Self {
        self.0.query("show_fcy", &value);
        self
    }

    /// Sets `is_select_column_enabled`.
    pub fn is_select_column_enabled(mut self, value: bool) -> Self {
        self.0.query("is_select_column_enabled", &value);
        self
    }

    /// Sets `is_new_flow`.
    pub fn is_new_flow(mut self, value: bool) -> Self {
        self.0.query("is_new_flow", &value);
        self
    }

    /// Sets `is_account_code_column_enabled`.
    pub fn is_account_code_column_enabled(mut self, value: bool) -> Self {
        self.0.query("is_account_code_column_enabled", &value);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }
}

runtime::operation!(ListTransactions -> models::RegisterTransaction);

pub(super) static LIST_BULK_ACTION_HISTORY: Endpoint = Endpoint {
    id: "list_register_bulk_action_history",
    method: Method::Get,
    path: "/registers/{account_id}/bulkhistory",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("bulk_actions_history"),
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::list_bulk_action_history`](super::Registers::list_bulk_action_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListBulkActionHistory(pub(super) Request);

impl ListBulkActionHistory {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<shared::CustomFunctionSortColumn>,
    ) -> Self {
        let value: shared::CustomFunctionSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<shared::SortOrder>) -> Self {
        let value: shared::SortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }
}

runtime::operation!(ListBulkActionHistory -> Page<models::BulkActionsHistory>);

pub(super) static GET_BULK_ACTION_HISTORY: Endpoint = Endpoint {
    id: "get_register_bulk_action_history",
    method: Method::Get,
    path: "/registers/{account_id}/bulkhistory/{comment_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("bulk_action_details"),
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::get_bulk_action_history`](super::Registers::get_bulk_action_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetBulkActionHistory(pub(super) Request);

impl GetBulkActionHistory {
    /// Without it the service takes `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.0.query("page", &value);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, value: i64) -> Self {
        self.0.query("per_page", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<shared::CustomFunctionSortColumn>,
    ) -> Self {
        let value: shared::CustomFunctionSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }

    /// Sets `sort_order`.
    pub fn sort_order(mut self, value: impl Into<shared::SortOrder>) -> Self {
        let value: shared::SortOrder = value.into();
        self.0.query("sort_order", &value);
        self
    }
}

runtime::operation!(GetBulkActionHistory -> models::BulkActionDetails);

pub(super) static GET_BULK_UPDATE_EDITPAGE: Endpoint = Endpoint {
    id: "get_register_bulk_update_editpage",
    method: Method::Get,
    path: "/registers/{account_id}/bulkupdate/editpage",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("fields"),
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::get_bulk_update_editpage`](super::Registers::get_bulk_update_editpage).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetBulkUpdateEditpage(pub(super) Request);

runtime::operation!(GetBulkUpdateEditpage -> Page<models::RegisterField>);

pub(super) static GET_BUDGET_VS_ACTUALS: Endpoint = Endpoint {
    id: "get_register_budget_vs_actuals",
    method: Method::Get,
    path: "/registers/{account_id}/budgetvsactuals",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("register_budget_vs_actual"),
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::get_budget_vs_actuals`](super::Registers::get_budget_vs_actuals).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct GetBudgetVsActuals(pub(super) Request);

impl GetBudgetVsActuals {
    /// Sets `budget_id`.
    pub fn budget_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("budget_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<models::RegisterFilterBy>) -> Self {
        let value: models::RegisterFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `cash_based`.
    pub fn cash_based(mut self, value: bool) -> Self {
        self.0.query("cash_based", &value);
        self
    }

    /// Sets `from_date`.
    pub fn from_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("from_date", &value);
        self
    }

    /// Sets `to_date`.
    pub fn to_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("to_date", &value);
        self
    }

    /// Sets `period`.
    pub fn period(mut self, value: impl Into<models::RegisterPeriod>) -> Self {
        let value: models::RegisterPeriod = value.into();
        self.0.query("period", &value);
        self
    }
}

runtime::operation!(GetBudgetVsActuals -> models::RegisterBudgetVsActual);

pub(super) static BULK_UPDATE_TRANSACTIONS: Endpoint = Endpoint {
    id: "bulk_update_register_transactions",
    method: Method::Put,
    path: "/registers/{account_id}/transactions/bulkupdate",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::bulk_update_transactions`](super::Registers::bulk_update_transactions).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkUpdateTransactions(pub(super) Request);

impl BulkUpdateTransactions {
    /// Sets `from_account_id`.
    pub fn from_account_id(mut self, value: bool) -> Self {
        self.0.query("from_account_id", &value);
        self
    }
}

runtime::operation!(BulkUpdateTransactions -> Ack);

pub(super) static BULK_DELETE_TRANSACTIONS: Endpoint = Endpoint {
    id: "bulk_delete_register_transactions",
    method: Method::Put,
    path: "/registers/{account_id}/transactions/bulkdelete",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`Registers::bulk_delete_transactions`](super::Registers::bulk_delete_transactions).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDeleteTransactions(pub(super) Request);

runtime::operation!(BulkDeleteTransactions -> Ack);
