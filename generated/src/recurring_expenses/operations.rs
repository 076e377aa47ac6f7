// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringExpenses`](super::RecurringExpenses), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static LIST: Endpoint = Endpoint {
    id: "list_recurring_expenses",
    method: Method::Get,
    path: "/recurringexpenses",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("recurring_expenses"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::list`](super::RecurringExpenses::list).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct List(pub(super) Request);

impl List {
    /// At most 100 characters.
    pub fn recurrence_name(mut self, recurrence_name: impl Into<String>) -> Self {
        let recurrence_name: String = recurrence_name.into();
        self.0.query("recurrence_name", &recurrence_name);
        self
    }

    /// At most 100 characters.
    pub fn recurrence_name_startswith(
        mut self,
        recurrence_name_startswith: impl Into<String>,
    ) -> Self {
        let recurrence_name_startswith: String = recurrence_name_startswith.into();
        self.0.query("recurrence_name_startswith", &recurrence_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn recurrence_name_contains(
        mut self,
        recurrence_name_contains: impl Into<String>,
    ) -> Self {
        let recurrence_name_contains: String = recurrence_name_contains.into();
        self.0.query("recurrence_name_contains", &recurrence_name_contains);
        self
    }

    /// Sets `last_created_date`.
    pub fn last_created_date(mut self, last_created_date: impl Into<Date>) -> Self {
        let last_created_date: Date = last_created_date.into();
        self.0.query("last_created_date", &last_created_date);
        self
    }

    /// Sets `last_created_date_start`.
    pub fn last_created_date_start(
        mut self,
        last_created_date_start: impl Into<Date>,
    ) -> Self {
        let last_created_date_start: Date = last_created_date_start.into();
        self.0.query("last_created_date_start", &last_created_date_start);
        self
    }

    /// Sets `last_created_date_end`.
    pub fn last_created_date_end(
        mut self,
        last_created_date_end: impl Into<Date>,
    ) -> Self {
        let last_created_date_end: Date = last_created_date_end.into();
        self.0.query("last_created_date_end", &last_created_date_end);
        self
    }

    /// Sets `last_created_date_before`.
    pub fn last_created_date_before(
        mut self,
        last_created_date_before: impl Into<Date>,
    ) -> Self {
        let last_created_date_before: Date = last_created_date_before.into();
        self.0.query("last_created_date_before", &last_created_date_before);
        self
    }

    /// Sets `last_created_date_after`.
    pub fn last_created_date_after(
        mut self,
        last_created_date_after: impl Into<Date>,
    ) -> Self {
        let last_created_date_after: Date = last_created_date_after.into();
        self.0.query("last_created_date_after", &last_created_date_after);
        self
    }

    /// Sets `next_expense_date`.
    pub fn next_expense_date(mut self, next_expense_date: impl Into<Date>) -> Self {
        let next_expense_date: Date = next_expense_date.into();
        self.0.query("next_expense_date", &next_expense_date);
        self
    }

    /// Sets `next_expense_date_start`.
    pub fn next_expense_date_start(
        mut self,
        next_expense_date_start: impl Into<Date>,
    ) -> Self {
        let next_expense_date_start: Date = next_expense_date_start.into();
        self.0.query("next_expense_date_start", &next_expense_date_start);
        self
    }

    /// Sets `next_expense_date_end`.
    pub fn next_expense_date_end(
        mut self,
        next_expense_date_end: impl Into<Date>,
    ) -> Self {
        let next_expense_date_end: Date = next_expense_date_end.into();
        self.0.query("next_expense_date_end", &next_expense_date_end);
        self
    }

    /// Sets `next_expense_date_before`.
    pub fn next_expense_date_before(
        mut self,
        next_expense_date_before: impl Into<Date>,
    ) -> Self {
        let next_expense_date_before: Date = next_expense_date_before.into();
        self.0.query("next_expense_date_before", &next_expense_date_before);
        self
    }

    /// Sets `next_expense_date_after`.
    pub fn next_expense_date_after(
        mut self,
        next_expense_date_after: impl Into<Date>,
    ) -> Self {
        let next_expense_date_after: Date = next_expense_date_after.into();
        self.0.query("next_expense_date_after", &next_expense_date_after);
        self
    }

    /// Sets `status`.
    pub fn status(
        mut self,
        status: impl Into<models::ListRecurringExpensesStatus>,
    ) -> Self {
        let status: models::ListRecurringExpensesStatus = status.into();
        self.0.query("status", &status);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        let account_id: Id = account_id.into();
        self.0.query("account_id", &account_id);
        self
    }

    /// At most 100 characters.
    pub fn account_name(mut self, account_name: impl Into<String>) -> Self {
        let account_name: String = account_name.into();
        self.0.query("account_name", &account_name);
        self
    }

    /// At most 100 characters.
    pub fn account_name_startswith(
        mut self,
        account_name_startswith: impl Into<String>,
    ) -> Self {
        let account_name_startswith: String = account_name_startswith.into();
        self.0.query("account_name_startswith", &account_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn account_name_contains(
        mut self,
        account_name_contains: impl Into<String>,
    ) -> Self {
        let account_name_contains: String = account_name_contains.into();
        self.0.query("account_name_contains", &account_name_contains);
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

    /// At most 100 characters.
    pub fn customer_name(mut self, customer_name: impl Into<String>) -> Self {
        let customer_name: String = customer_name.into();
        self.0.query("customer_name", &customer_name);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(
        mut self,
        customer_name_startswith: impl Into<String>,
    ) -> Self {
        let customer_name_startswith: String = customer_name_startswith.into();
        self.0.query("customer_name_startswith", &customer_name_startswith);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(
        mut self,
        customer_name_contains: impl Into<String>,
    ) -> Self {
        let customer_name_contains: String = customer_name_contains.into();
        self.0.query("customer_name_contains", &customer_name_contains);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, customer_id: impl Into<Id>) -> Self {
        let customer_id: Id = customer_id.into();
        self.0.query("customer_id", &customer_id);
        self
    }

    /// Sets `paid_through_account_id`.
    pub fn paid_through_account_id(
        mut self,
        paid_through_account_id: impl Into<Id>,
    ) -> Self {
        let paid_through_account_id: Id = paid_through_account_id.into();
        self.0.query("paid_through_account_id", &paid_through_account_id);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListRecurringExpensesFilterBy>,
    ) -> Self {
        let filter_by: models::ListRecurringExpensesFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, search_text: impl Into<String>) -> Self {
        let search_text: String = search_text.into();
        self.0.query("search_text", &search_text);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListRecurringExpensesSortColumn>,
    ) -> Self {
        let sort_column: models::ListRecurringExpensesSortColumn = sort_column.into();
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

runtime::operation!(List -> Page<models::ListRecurringExpensesResponse>);

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_recurring_expense_using_custom_field",
    method: Method::Put,
    path: "/recurringexpenses",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::update_using_custom_field`](super::RecurringExpenses::update_using_custom_field).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateUsingCustomField(pub(super) Request);

impl UpdateUsingCustomField {
    /// Sets `X-Upsert`.
    pub fn x_upsert(mut self, x_upsert: bool) -> Self {
        self.0.header("X-Upsert", &x_upsert);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> models::UpdateRecurringExpenseUsingCustomFieldResponse);

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_recurring_expense",
    method: Method::Post,
    path: "/recurringexpenses",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::create`](super::RecurringExpenses::create).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Create(pub(super) Request);

runtime::operation!(Create -> models::CreateRecurringExpenseResponse);

pub(super) static GET: Endpoint = Endpoint {
    id: "get_recurring_expense",
    method: Method::Get,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::get`](super::RecurringExpenses::get).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Get(pub(super) Request);

runtime::operation!(Get -> models::GetRecurringExpenseResponse);

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_recurring_expense",
    method: Method::Put,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::update`](super::RecurringExpenses::update).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Update(pub(super) Request);

runtime::operation!(Update -> models::UpdateRecurringExpenseUsingCustomFieldResponse);

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_recurring_expense",
    method: Method::Delete,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::delete`](super::RecurringExpenses::delete).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Delete(pub(super) Request);

runtime::operation!(Delete -> Ack);

pub(super) static STOP: Endpoint = Endpoint {
    id: "stop_recurring_expense",
    method: Method::Post,
    path: "/recurringexpenses/{recurring_expense_id}/status/stop",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::stop`](super::RecurringExpenses::stop).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Stop(pub(super) Request);

runtime::operation!(Stop -> Ack);

pub(super) static RESUME: Endpoint = Endpoint {
    id: "resume_recurring_expense",
    method: Method::Post,
    path: "/recurringexpenses/{recurring_expense_id}/status/resume",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::resume`](super::RecurringExpenses::resume).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct Resume(pub(super) Request);

runtime::operation!(Resume -> Ack);

pub(super) static LIST_CHILD_EXPENSES_OF: Endpoint = Endpoint {
    id: "list_child_expenses_of_recurring_expense",
    method: Method::Get,
    path: "/recurringexpenses/{recurring_expense_id}/expenses",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("expensehistory"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::list_child_expenses_of`](super::RecurringExpenses::list_child_expenses_of).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListChildExpensesOf(pub(super) Request);

impl ListChildExpensesOf {
    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListChildExpensesOfRecurringExpenseSortColumn>,
    ) -> Self {
        let sort_column: models::ListChildExpensesOfRecurringExpenseSortColumn =
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

runtime::operation!(ListChildExpensesOf -> Page<models::ListChildExpensesOfRecurringExpenseResponse>);

pub(super) static LIST_HISTORY: Endpoint = Endpoint {
    id: "list_recurring_expense_history",
    method: Method::Get,
    path: "/recurringexpenses/{recurring_expense_id}/comments",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("comments"),
    ..Endpoint::DEFAULT
};

/// A call of [`RecurringExpenses::list_history`](super::RecurringExpenses::list_history).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListHistory(pub(super) Request);

runtime::operation!(ListHistory -> models::ListRecurringExpenseHistoryResponse);
