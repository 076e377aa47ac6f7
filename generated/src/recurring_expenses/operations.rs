// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringExpenses`](super::RecurringExpenses), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page,
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

runtime::call! {
    /// A call of [`RecurringExpenses::list`](super::RecurringExpenses::list).
    paged List -> Page<shared::RecurringExpense>
}

runtime::parameters! {
    List {
        query {
            last_created_date: Date, last_created_date_start: Date,
            last_created_date_end: Date, last_created_date_before: Date,
            last_created_date_after: Date, next_expense_date: Date,
            next_expense_date_start: Date, next_expense_date_end: Date,
            next_expense_date_before: Date, next_expense_date_after: Date,
            status: shared::RecurringBillStatus, account_id: Id, amount: Decimal,
            amount_less_than: Decimal, amount_less_equals: Decimal,
            amount_greater_than: Decimal, customer_id: Id, paid_through_account_id: Id,
            filter_by: shared::JournalFilterBy,
            sort_column: models::RecurringExpenseSortColumn,
            /// At most 100 characters.
            recurrence_name: String,
            /// At most 100 characters.
            recurrence_name_startswith: String,
            /// At most 100 characters.
            recurrence_name_contains: String,
            /// At most 100 characters.
            account_name: String,
            /// At most 100 characters.
            account_name_startswith: String,
            /// At most 100 characters.
            account_name_contains: String,
            /// At most 100 characters.
            customer_name: String,
            /// At most 100 characters.
            customer_name_startswith: String,
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static UPDATE_USING_CUSTOM_FIELD: Endpoint = Endpoint {
    id: "update_recurring_expense_using_custom_field",
    method: Method::Put,
    path: "/recurringexpenses",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::update_using_custom_field`](super::RecurringExpenses::update_using_custom_field).
    UpdateUsingCustomField -> shared::RecurringExpense
}

pub(super) static CREATE: Endpoint = Endpoint {
    id: "create_recurring_expense",
    method: Method::Post,
    path: "/recurringexpenses",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::create`](super::RecurringExpenses::create).
    Create -> shared::RecurringExpense
}

pub(super) static GET: Endpoint = Endpoint {
    id: "get_recurring_expense",
    method: Method::Get,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::get`](super::RecurringExpenses::get).
    Get -> shared::RecurringExpense
}

pub(super) static UPDATE: Endpoint = Endpoint {
    id: "update_recurring_expense",
    method: Method::Put,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::update`](super::RecurringExpenses::update).
    Update -> shared::RecurringExpense
}

pub(super) static DELETE: Endpoint = Endpoint {
    id: "delete_recurring_expense",
    method: Method::Delete,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.DELETE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::delete`](super::RecurringExpenses::delete).
    Delete -> Ack
}

pub(super) static STOP: Endpoint = Endpoint {
    id: "stop_recurring_expense",
    method: Method::Post,
    path: "/recurringexpenses/{recurring_expense_id}/status/stop",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::stop`](super::RecurringExpenses::stop).
    Stop -> Ack
}

pub(super) static RESUME: Endpoint = Endpoint {
    id: "resume_recurring_expense",
    method: Method::Post,
    path: "/recurringexpenses/{recurring_expense_id}/status/resume",
    scopes: &["ZohoBooks.expenses.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::resume`](super::RecurringExpenses::resume).
    Resume -> Ack
}

pub(super) static LIST_CHILD_EXPENSES: Endpoint = Endpoint {
    id: "list_child_expenses_of_recurring_expense",
    method: Method::Get,
    path: "/recurringexpenses/{recurring_expense_id}/expenses",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("expensehistory"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::list_child_expenses`](super::RecurringExpenses::list_child_expenses).
    paged ListChildExpenses -> Page<models::Expensehistory>
}

runtime::parameters! {
    ListChildExpenses {
        query {
            sort_column: models::RecurringExpenseSortColumn,
            /// Default: `1`.
            page: i64,
            /// Default: `10`.
            per_page: i64,
        }
    }
}

pub(super) static LIST_HISTORY: Endpoint = Endpoint {
    id: "list_recurring_expense_history",
    method: Method::Get,
    path: "/recurringexpenses/{recurring_expense_id}/comments",
    scopes: &["ZohoBooks.expenses.READ"],
    parameters: &["organization_id"],
    answer: Answer::Key("comments"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`RecurringExpenses::list_history`](super::RecurringExpenses::list_history).
    ListHistory -> shared::Comment
}
