// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ChartOfAccounts`](super::ChartOfAccounts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_chart_of_accounts",
    method: Method::Get,
    path: "/chartofaccounts",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("chartofaccounts"),
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::list`](super::ChartOfAccounts::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// Sets `showbalance`.
    pub fn showbalance(mut self, value: bool) -> Self {
        self.0.query("showbalance", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<shared::ChartOfAccountFilterBy>,
    ) -> Self {
        let value: shared::ChartOfAccountFilterBy = value.into();
        self.0.query("filter_by", &value);
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

    /// Sets `last_modified_time`.
    pub fn last_modified_time(mut self, value: impl Into<DateTime>) -> Self {
        let value: DateTime = value.into();
        self.0.query("last_modified_time", &value);
        self
    }

    /// Sets `customview_id`.
    pub fn customview_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customview_id", &value);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }

    /// Sets `account_id_equal`.
    pub fn account_id_equal(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_id_equal", &value);
        self
    }

    /// Sets `account_id_not_equal`.
    pub fn account_id_not_equal(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_id_not_equal", &value);
        self
    }

    /// Sets `account_code`.
    pub fn account_code(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_code", &value);
        self
    }

    /// Sets `account_code_contains`.
    pub fn account_code_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_code_contains", &value);
        self
    }

    /// Sets `account_code_starts_with`.
    pub fn account_code_starts_with(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_code_starts_with", &value);
        self
    }

    /// Sets `account_code_ends_with`.
    pub fn account_code_ends_with(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_code_ends_with", &value);
        self
    }

    /// Sets `account_name`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name", &value);
        self
    }

    /// Sets `account_name_contains`.
    pub fn account_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_contains", &value);
        self
    }

    /// Sets `account_name_starts_with`.
    pub fn account_name_starts_with(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_starts_with", &value);
        self
    }

    /// Sets `account_name_ends_with`.
    pub fn account_name_ends_with(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_ends_with", &value);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
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

runtime::operation!(List -> Page<models::Chartofaccount>);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_chart_of_account",
    method: Method::Post,
    path: "/chartofaccounts",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("chart_of_account"),
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::create`](super::ChartOfAccounts::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::ChartOfAccount);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_chart_of_account",
    method: Method::Get,
    path: "/chartofaccounts/{account_id}",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::Whole,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::get`](super::ChartOfAccounts::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::GetChartOfAccount);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_chart_of_account",
    method: Method::Put,
    path: "/chartofaccounts/{account_id}",
    scopes: &["ZohoBooks.accountants.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("chart_of_account"),
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::update`](super::ChartOfAccounts::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::ChartOfAccount);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_chart_of_account",
    method: Method::Delete,
    path: "/chartofaccounts/{account_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::delete`](super::ChartOfAccounts::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static MARK_ACTIVE: Endpoint = Endpoint {
    id: "mark_chart_of_account_active",
    method: Method::Post,
    path: "/chartofaccounts/{account_id}/active",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::mark_active`](super::ChartOfAccounts::mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkActive(pub(super) Request);

runtime::operation!(MarkActive -> Ack);

pub(super) static MARK_INACTIVE: Endpoint = Endpoint {
    id: "mark_chart_of_account_inactive",
    method: Method::Post,
    path: "/chartofaccounts/{account_id}/inactive",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::mark_inactive`](super::ChartOfAccounts::mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct MarkInactive(pub(super) Request);

runtime::operation!(MarkInactive -> Ack);

pub(super) static BULK_MARK_ACTIVE: Endpoint = Endpoint {
    id: "bulk_mark_chart_of_accounts_active",
    method: Method::Post,
    path: "/chartofaccounts/active",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::bulk_mark_active`](super::ChartOfAccounts::bulk_mark_active).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkMarkActive(pub(super) Request);

runtime::operation!(BulkMarkActive -> Ack);

pub(super) static BULK_MARK_INACTIVE: Endpoint = Endpoint {
    id: "bulk_mark_chart_of_accounts_inactive",
    method: Method::Post,
    path: "/chartofaccounts/inactive",
    scopes: &["ZohoBooks.accountants.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::bulk_mark_inactive`](super::ChartOfAccounts::bulk_mark_inactive).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkMarkInactive(pub(super) Request);

runtime::operation!(BulkMarkInactive -> Ack);

pub(super) static BULK_DELETE: Endpoint = Endpoint {
    id: "bulk_delete_chart_of_accounts",
    method: Method::Delete,
    path: "/chartofaccounts/bulkdelete",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::bulk_delete`](super::ChartOfAccounts::bulk_delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct BulkDelete(pub(super) Request);

runtime::operation!(BulkDelete -> Ack);

pub(super) static LIST_TRANSACTIONS: Endpoint = Endpoint {
    id: "list_chart_of_account_transactions",
    method: Method::Get,
    path: "/chartofaccounts/accounttransactions",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transactions"),
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::list_transactions`](super::ChartOfAccounts::list_transactions).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTransactions(pub(super) Request);

impl ListTransactions {
    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_start", &value);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_end", &value);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_before", &value);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date_after", &value);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount", &value);
        self
    }

    /// Sets `amount_less_than`.
    pub fn amount_less_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_less_than", &value);
        self
    }

    /// Sets `amount_less_equals`.
    pub fn amount_less_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_less_equals", &value);
        self
    }

    /// Sets `amount_greater_than`.
    pub fn amount_greater_than(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_greater_than", &value);
        self
    }

    /// Sets `amount_greater_equals`.
    pub fn amount_greater_equals(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount_greater_equals", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        value: impl Into<models::ListChartOfAccountTransactionFilterBy>,
    ) -> Self {
        let value: models::ListChartOfAccountTransactionFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// Sets `transaction_type`.
    pub fn transaction_type(
        mut self,
        value: impl Into<shared::TransactionType>,
    ) -> Self {
        let value: shared::TransactionType = value.into();
        self.0.query("transaction_type", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::ChartOfAccountSortColumn>,
    ) -> Self {
        let value: models::ChartOfAccountSortColumn = value.into();
        self.0.query("sort_column", &value);
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

runtime::operation!(ListTransactions -> Page<shared::Transaction>);

pub(super) static DELETE_TRANSACTION: Endpoint = Endpoint {
    id: "delete_chart_of_account_transaction",
    method: Method::Delete,
    path: "/chartofaccounts/transactions/{transaction_id}",
    scopes: &["ZohoBooks.accountants.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`ChartOfAccounts::delete_transaction`](super::ChartOfAccounts::delete_transaction).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct DeleteTransaction(pub(super) Request);

runtime::operation!(DeleteTransaction -> Ack);
