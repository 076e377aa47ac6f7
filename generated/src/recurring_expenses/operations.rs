// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringExpenses`](super::RecurringExpenses), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;
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
    pub fn recurrence_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn recurrence_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn recurrence_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("recurrence_name_contains", &value);
        self
    }

    /// Sets `last_created_date`.
    pub fn last_created_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("last_created_date", &value);
        self
    }

    /// Sets `last_created_date_start`.
    pub fn last_created_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("last_created_date_start", &value);
        self
    }

    /// Sets `last_created_date_end`.
    pub fn last_created_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("last_created_date_end", &value);
        self
    }

    /// Sets `last_created_date_before`.
    pub fn last_created_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("last_created_date_before", &value);
        self
    }

    /// Sets `last_created_date_after`.
    pub fn last_created_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("last_created_date_after", &value);
        self
    }

    /// Sets `next_expense_date`.
    pub fn next_expense_date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("next_expense_date", &value);
        self
    }

    /// Sets `next_expense_date_start`.
    pub fn next_expense_date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("next_expense_date_start", &value);
        self
    }

    /// Sets `next_expense_date_end`.
    pub fn next_expense_date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("next_expense_date_end", &value);
        self
    }

    /// Sets `next_expense_date_before`.
    pub fn next_expense_date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("next_expense_date_before", &value);
        self
    }

    /// Sets `next_expense_date_after`.
    pub fn next_expense_date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("next_expense_date_after", &value);
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<shared::RecurringBillStatus>) -> Self {
        let value: shared::RecurringBillStatus = value.into();
        self.0.query("status", &value);
        self
    }

    /// Sets `account_id`.
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }

    /// At most 100 characters.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn account_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn account_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("account_name_contains", &value);
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

    /// At most 100 characters.
    pub fn customer_name(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_startswith(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_startswith", &value);
        self
    }

    /// At most 100 characters.
    pub fn customer_name_contains(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("customer_name_contains", &value);
        self
    }

    /// Sets `customer_id`.
    pub fn customer_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("customer_id", &value);
        self
    }

    /// Sets `paid_through_account_id`.
    pub fn paid_through_account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("paid_through_account_id", &value);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(mut self, value: impl Into<shared::JournalFilterBy>) -> Self {
        let value: shared::JournalFilterBy = value.into();
        self.0.query("filter_by", &value);
        self
    }

    /// At most 100 characters.
    pub fn search_text(mut self, value: impl Into<String>) -> Self {
        let value: String = value.into();
        self.0.query("search_text", &value);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        value: impl Into<models::RecurringExpenseSortColumn>,
    ) -> Self {
        let value: models::RecurringExpenseSortColumn = value.into();
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

runtime::operation!(List -> Page<shared::RecurringExpense>);

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
    pub fn x_upsert(mut self, value: bool) -> Self {
        self.0.header("X-Upsert", &value);
        self
    }
}

runtime::operation!(UpdateUsingCustomField -> shared::RecurringExpense);

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

runtime::operation!(Create -> shared::RecurringExpense);

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

runtime::operation!(Get -> shared::RecurringExpense);

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

runtime::operation!(Update -> shared::RecurringExpense);

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
        value: impl Into<models::RecurringExpenseSortColumn>,
    ) -> Self {
        let value: models::RecurringExpenseSortColumn = value.into();
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

runtime::operation!(ListChildExpensesOf -> Page<models::Expensehistory>);

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

runtime::operation!(ListHistory -> shared::Comment);
