// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OlderEdition`](super::OlderEdition), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::models;

pub(super) static VOID_CREDIT_NOTE: Endpoint = Endpoint {
    id: "void_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/void",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`OlderEdition::void_credit_note`](super::OlderEdition::void_credit_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct VoidCreditNote(pub(super) Request);

runtime::operation!(VoidCreditNote -> Ack);

pub(super) static OPEN_VOIDED_CREDIT_NOTE: Endpoint = Endpoint {
    id: "open_voided_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/converttoopen",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

/// A call of [`OlderEdition::open_voided_credit_note`](super::OlderEdition::open_voided_credit_note).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct OpenVoidedCreditNote(pub(super) Request);

runtime::operation!(OpenVoidedCreditNote -> Ack);

pub(super) static UPDATE_RECURRING_EXPENSE_BY_POST: Endpoint = Endpoint {
    id: "update_recurring_expense_by_post",
    method: Method::Post,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

/// A call of [`OlderEdition::update_recurring_expense_by_post`](super::OlderEdition::update_recurring_expense_by_post).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct UpdateRecurringExpenseByPost(pub(super) Request);

runtime::operation!(UpdateRecurringExpenseByPost -> models::RecurringExpense);

pub(super) static LIST_TRANSACTIONS_FOR_ACCOUNT: Endpoint = Endpoint {
    id: "list_transactions_for_account",
    method: Method::Get,
    path: "/chartofaccounts/transactions",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transactions"),
    ..Endpoint::DEFAULT
};

/// A call of [`OlderEdition::list_transactions_for_account`](super::OlderEdition::list_transactions_for_account).
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug, Clone)]
pub struct ListTransactionsForAccount(pub(super) Request);

impl ListTransactionsForAccount {
    /// Sets `account_id`.
    pub fn account_id(mut self, account_id: impl Into<Id>) -> Self {
        let account_id: Id = account_id.into();
        self.0.query("account_id", &account_id);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        let date: Date = date.into();
        self.0.query("date", &date);
        self
    }

    /// Sets `date.start`.
    pub fn date_start(mut self, date_start: impl Into<Date>) -> Self {
        let date_start: Date = date_start.into();
        self.0.query("date.start", &date_start);
        self
    }

    /// Sets `date.end`.
    pub fn date_end(mut self, date_end: impl Into<Date>) -> Self {
        let date_end: Date = date_end.into();
        self.0.query("date.end", &date_end);
        self
    }

    /// Sets `date.before`.
    pub fn date_before(mut self, date_before: impl Into<Date>) -> Self {
        let date_before: Date = date_before.into();
        self.0.query("date.before", &date_before);
        self
    }

    /// Sets `date.after`.
    pub fn date_after(mut self, date_after: impl Into<Date>) -> Self {
        let date_after: Date = date_after.into();
        self.0.query("date.after", &date_after);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: impl Into<Decimal>) -> Self {
        let amount: Decimal = amount.into();
        self.0.query("amount", &amount);
        self
    }

    /// Sets `amount.less_than`.
    pub fn amount_less_than(mut self, amount_less_than: f64) -> Self {
        self.0.query("amount.less_than", &amount_less_than);
        self
    }

    /// Sets `amount.less_equals`.
    pub fn amount_less_equals(mut self, amount_less_equals: f64) -> Self {
        self.0.query("amount.less_equals", &amount_less_equals);
        self
    }

    /// Sets `amount.greater_than`.
    pub fn amount_greater_than(mut self, amount_greater_than: f64) -> Self {
        self.0.query("amount.greater_than", &amount_greater_than);
        self
    }

    /// Sets `amount.greater_equals`.
    pub fn amount_greater_equals(mut self, amount_greater_equals: f64) -> Self {
        self.0.query("amount.greater_equals", &amount_greater_equals);
        self
    }

    /// Sets `filter_by`.
    pub fn filter_by(
        mut self,
        filter_by: impl Into<models::ListTransactionsForAccountFilterBy>,
    ) -> Self {
        let filter_by: models::ListTransactionsForAccountFilterBy = filter_by.into();
        self.0.query("filter_by", &filter_by);
        self
    }

    /// Sets `transaction_type`.
    pub fn transaction_type(
        mut self,
        transaction_type: impl Into<models::ListTransactionsForAccountTransactionType>,
    ) -> Self {
        let transaction_type: models::ListTransactionsForAccountTransactionType =
            transaction_type.into();
        self.0.query("transaction_type", &transaction_type);
        self
    }

    /// Sets `sort_column`.
    pub fn sort_column(
        mut self,
        sort_column: impl Into<models::ListTransactionsForAccountSortColumn>,
    ) -> Self {
        let sort_column: models::ListTransactionsForAccountSortColumn =
            sort_column.into();
        self.0.query("sort_column", &sort_column);
        self
    }
}

runtime::operation!(ListTransactionsForAccount -> Page<models::AccountTransaction>);
