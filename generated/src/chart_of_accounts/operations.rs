// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`ChartOfAccounts`](super::ChartOfAccounts), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, DateTime, Decimal, Endpoint, Id, Method, Page, Request,
};
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
    pub fn showbalance(mut self, showbalance: bool) -> Self {
        self.0.query("showbalance", &showbalance);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListChartOfAccountsFilterBy>,
    ) -> Self {
        let filter_by: models::ListChartOfAccountsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListChartOfAccountsSortColumn>,
    ) -> Self {
        let sort_column: models::ListChartOfAccountsSortColumn = sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Sets `last_modified_time`.
    pub fn last_modified_time(
        mut self,
        last_modified_time: impl Into<DateTime>,
    ) -> Self {
        let last_modified_time: DateTime = last_modified_time.into();
        self.0.query("last_modified_time", &last_modified_time);
        self
    }

    /// Sets `customview_id`.
    pub fn customview_id(mut self, customview_id: impl Into<Id>) -> Self {
        let customview_id: Id = customview_id.into();
        self.0.query("customview_id", &customview_id);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        let account_id: Id = account_id.into();
        self.0.query("account_id", &account_id);
        self
    }

    /// Sets `account_id_equal`.
    pub fn account_id_equal(mut self, account_id_equal: impl Into<String>) -> Self {
        let account_id_equal: String = account_id_equal.into();
        self.0.query("account_id_equal", &account_id_equal);
        self
    }

    /// Sets `account_id_not_equal`.
    pub fn account_id_not_equal(
        mut self,
        account_id_not_equal: impl Into<String>,
    ) -> Self {
        let account_id_not_equal: String = account_id_not_equal.into();
        self.0.query("account_id_not_equal", &account_id_not_equal);
        self
    }

    /// Sets `account_code`.
    pub fn account_code(mut self, account_code: impl Into<String>) -> Self {
        let account_code: String = account_code.into();
        self.0.query("account_code", &account_code);
        self
    }

    /// Sets `account_code_contains`.
    pub fn account_code_contains(
        mut self,
        account_code_contains: impl Into<String>,
    ) -> Self {
        let account_code_contains: String = account_code_contains.into();
        self.0.query("account_code_contains", &account_code_contains);
        self
    }

    /// Sets `account_code_starts_with`.
    pub fn account_code_starts_with(
        mut self,
        account_code_starts_with: impl Into<String>,
    ) -> Self {
        let account_code_starts_with: String = account_code_starts_with.into();
        self.0.query("account_code_starts_with", &account_code_starts_with);
        self
    }

    /// Sets `account_code_ends_with`.
    pub fn account_code_ends_with(
        mut self,
        account_code_ends_with: impl Into<String>,
    ) -> Self {
        let account_code_ends_with: String = account_code_ends_with.into();
        self.0.query("account_code_ends_with", &account_code_ends_with);
        self
    }

    /// Sets `account_name`.
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        let account_name: String = account_name.into();
        self.0.query("account_name", &account_name);
        self
    }

    /// Sets `account_name_contains`.
    pub fn account_name_contains(
        mut self,
        account_name_contains: impl Into<String>,
    ) -> Self {
        let account_name_contains: String = account_name_contains.into();
        self.0.query("account_name_contains", &account_name_contains);
        self
    }

    /// Sets `account_name_starts_with`.
    pub fn account_name_starts_with(
        mut self,
        account_name_starts_with: impl Into<String>,
    ) -> Self {
        let account_name_starts_with: String = account_name_starts_with.into();
        self.0.query("account_name_starts_with", &account_name_starts_with);
        self
    }

    /// Sets `account_name_ends_with`.
    pub fn account_name_ends_with(
        mut self,
        account_name_ends_with: impl Into<String>,
    ) -> Self {
        let account_name_ends_with: String = account_name_ends_with.into();
        self.0.query("account_name_ends_with", &account_name_ends_with);
        self
    }

    /// Sets `search_text`.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(List -> Page<models::ListChartOfAccountsResponse>);

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

runtime::operation!(Get -> models::GetAnAccountResponse);

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
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date_start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date_start", &date_start);
        self
    }

    /// Sets `date_end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date_end", &date_end);
        self
    }

    /// Sets `date_before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date_before", &date_before);
        self
    }

    /// Sets `date_after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date_after", &date_after);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        let amount: Decimal = amount.into();
        self.0.query("amount", &amount);
        self
    }

    /// Sets `amount_less_than`.
    pub fn amount_less_than(mut self, amount_less_than: impl Into<Decimal>) -> Self {
        let amount_less_than: Decimal = amount_less_than.into();
        self.0.query("amount_less_than", &amount_less_than);
        self
    }

    /// Sets `amount_less_equals`.
    pub fn amount_less_equals(mut self, amount_less_equals: impl Into<Decimal>) -> Self {
        let amount_less_equals: Decimal = amount_less_equals.into();
        self.0.query("amount_less_equals", &amount_less_equals);
        self
    }

    /// Sets `amount_greater_than`.
    pub fn amount_greater_than(
        mut self,
        amount_greater_than: impl Into<Decimal>,
    ) -> Self {
        let amount_greater_than: Decimal = amount_greater_than.into();
        self.0.query("amount_greater_than", &amount_greater_than);
        self
    }

    /// Sets `amount_greater_equals`.
    pub fn amount_greater_equals(
        mut self,
        amount_greater_equals: impl Into<Decimal>,
    ) -> Self {
        let amount_greater_equals: Decimal = amount_greater_equals.into();
        self.0.query("amount_greater_equals", &amount_greater_equals);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListChartOfAccountTransactionsFilterBy>,
    ) -> Self {
        let filter_by: models::ListChartOfAccountTransactionsFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `transaction_type`.
    pub fn transaction_type(
        mut self,
        transaction_type: impl Into<models::ListChartOfAccountTransactionsTransactionType>,
    ) -> Self {
        let transaction_type: models::ListChartOfAccountTransactionsTransactionType =
            transaction_type.into();
        self.0.query("transaction_type", &transaction_type);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListChartOfAccountTransactionsSortColumn>,
    ) -> Self {
        let sort_column: models::ListChartOfAccountTransactionsSortColumn =
            sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }

    /// Without it the service takes `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Without it the service takes `10`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

runtime::operation!(ListTransactions -> Page<models::ListChartOfAccountTransactionsResponse>);

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
