// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OlderEdition`](super::OlderEdition), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page, Request,
};
use super::super::shared;

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

runtime::operation!(UpdateRecurringExpenseByPost -> shared::RecurringExpense);

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
    pub fn account_id(mut self, value: impl Into<Id>) -> Self {
        let value: Id = value.into();
        self.0.query("account_id", &value);
        self
    }

    /// Sets `date`.
    pub fn date(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date", &value);
        self
    }

    /// Sets `date.start`.
    pub fn date_start(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date.start", &value);
        self
    }

    /// Sets `date.end`.
    pub fn date_end(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date.end", &value);
        self
    }

    /// Sets `date.before`.
    pub fn date_before(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date.before", &value);
        self
    }

    /// Sets `date.after`.
    pub fn date_after(mut self, value: impl Into<Date>) -> Self {
        let value: Date = value.into();
        self.0.query("date.after", &value);
        self
    }

    /// Sets `amount`.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        let value: Decimal = value.into();
        self.0.query("amount", &value);
        self
    }

    /// Sets `amount.less_than`.
    pub fn amount_less_than(mut self, value: f64) -> Self {
        self.0.query("amount.less_than", &value);
        self
    }

    /// Sets `amount.less_equals`.
    pub fn amount_less_equals(mut self, value: f64) -> Self {
        self.0.query("amount.less_equals", &value);
        self
    }

    /// Sets `amount.greater_than`.
    pub fn amount_greater_than(mut self, value: f64) -> Self {
        self.0.query("amount.greater_than", &value);
        self
    }

    /// Sets `amount.greater_equals`.
    pub fn amount_greater_equals(mut self, value: f64) -> Self {
        self.0.query("amount.greater_equals", &value);
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
        value: impl Into<shared::BankAccountSortColumn>,
    ) -> Self {
        let value: shared::BankAccountSortColumn = value.into();
        self.0.query("sort_column", &value);
        self
    }
}

runtime::operation!(ListTransactionsForAccount -> Page<shared::Transaction>);
