// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`RecurringExpenses`](super::RecurringExpenses), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Id, Page};
use super::super::shared;
use super::models;

runtime::calls! {
    /// A call of [`RecurringExpenses::list`](super::RecurringExpenses::list).
    List in pages -> shared::RecurringExpense {
        Get "/recurringexpenses" => List("recurring_expenses"),
        id: "list_recurring_expenses",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
        query {
            last_created_date: Date, next_expense_date: Date,
            status: shared::RecurrenceStatus, account_id: Id, amount: Decimal,
            customer_id: Id, paid_through_account_id: Id,
            filter_by: shared::RecurrenceFilter,
            sort_column: models::RecurringExpenseSortColumn, per_page: i64,
            /// At most 100 characters.
            recurrence_name: String,
            /// Only what has this at the start of `recurrence_name`.
            ///
            /// At most 100 characters.
            recurrence_name_startswith: String,
            /// Only what holds this in `recurrence_name`.
            ///
            /// At most 100 characters.
            recurrence_name_contains: String,
            /// Where the range of `last_created_date` begins.
            last_created_date_start: Date,
            /// Where the range of `last_created_date` ends.
            last_created_date_end: Date,
            /// Only what has its `last_created_date` before this.
            last_created_date_before: Date,
            /// Only what has its `last_created_date` after this.
            last_created_date_after: Date,
            /// Where the range of `next_expense_date` begins.
            next_expense_date_start: Date,
            /// Where the range of `next_expense_date` ends.
            next_expense_date_end: Date,
            /// Only what has its `next_expense_date` before this.
            next_expense_date_before: Date,
            /// Only what has its `next_expense_date` after this.
            next_expense_date_after: Date,
            /// At most 100 characters.
            account_name: String,
            /// Only what has this at the start of `account_name`.
            ///
            /// At most 100 characters.
            account_name_startswith: String,
            /// Only what holds this in `account_name`.
            ///
            /// At most 100 characters.
            account_name_contains: String,
            /// Only what has less than this `amount`.
            amount_less_than: Decimal,
            /// Only what has this `amount` or less.
            amount_less_equals: Decimal,
            /// Only what has more than this `amount`.
            amount_greater_than: Decimal,
            /// At most 100 characters.
            customer_name: String,
            /// Only what has this at the start of `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_startswith: String,
            /// Only what holds this in `customer_name`.
            ///
            /// At most 100 characters.
            customer_name_contains: String,
            /// At most 100 characters.
            search_text: String,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`RecurringExpenses::update_using_custom_field`](super::RecurringExpenses::update_using_custom_field).
    UpdateUsingCustomField -> shared::RecurringExpense {
        Put "/recurringexpenses" => Key("recurring_expense"),
        id: "update_recurring_expense_using_custom_field",
        scopes: &["ZohoBooks.expenses.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::create`](super::RecurringExpenses::create).
    Create -> shared::RecurringExpense {
        Post "/recurringexpenses" => Key("recurring_expense"),
        id: "create_recurring_expense",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::get`](super::RecurringExpenses::get).
    Get -> shared::RecurringExpense {
        Get "/recurringexpenses/{recurring_expense_id}" => Key("recurring_expense"),
        id: "get_recurring_expense",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::update`](super::RecurringExpenses::update).
    Update -> shared::RecurringExpense {
        Put "/recurringexpenses/{recurring_expense_id}" => Key("recurring_expense"),
        id: "update_recurring_expense",
        scopes: &["ZohoBooks.expenses.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::delete`](super::RecurringExpenses::delete).
    Delete -> Ack {
        Delete "/recurringexpenses/{recurring_expense_id}" => Ack,
        id: "delete_recurring_expense",
        scopes: &["ZohoBooks.expenses.DELETE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::stop`](super::RecurringExpenses::stop).
    Stop -> Ack {
        Post "/recurringexpenses/{recurring_expense_id}/status/stop" => Ack,
        id: "stop_recurring_expense",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::resume`](super::RecurringExpenses::resume).
    Resume -> Ack {
        Post "/recurringexpenses/{recurring_expense_id}/status/resume" => Ack,
        id: "resume_recurring_expense",
        scopes: &["ZohoBooks.expenses.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`RecurringExpenses::list_child_expenses`](super::RecurringExpenses::list_child_expenses).
    ListChildExpenses in pages -> models::ChildExpense {
        Get "/recurringexpenses/{recurring_expense_id}/expenses"
            => List("expensehistory"),
        id: "list_child_expenses_of_recurring_expense",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
        query {
            sort_column: models::RecurringExpenseSortColumn, per_page: i64,
            /// Default: `1`.
            page: i64,
        }
    }

    /// A call of [`RecurringExpenses::list_history`](super::RecurringExpenses::list_history).
    ListHistory -> Page<shared::Comment> {
        Get "/recurringexpenses/{recurring_expense_id}/comments" => List("comments"),
        id: "list_recurring_expense_history",
        scopes: &["ZohoBooks.expenses.READ"], parameters: &["organization_id"];
    }
}
