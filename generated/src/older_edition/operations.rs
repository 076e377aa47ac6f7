// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OlderEdition`](super::OlderEdition), before they are sent.

use super::super::runtime::{
    self, Ack, Answer, Date, Decimal, Endpoint, Id, Method, Page,
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

runtime::call! {
    /// A call of [`OlderEdition::void_credit_note`](super::OlderEdition::void_credit_note).
    VoidCreditNote -> Ack
}

pub(super) static OPEN_VOIDED_CREDIT_NOTE: Endpoint = Endpoint {
    id: "open_voided_credit_note",
    method: Method::Post,
    path: "/creditnotes/{creditnote_id}/converttoopen",
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    parameters: &["organization_id"],
    answer: Answer::Ack,
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OlderEdition::open_voided_credit_note`](super::OlderEdition::open_voided_credit_note).
    OpenVoidedCreditNote -> Ack
}

pub(super) static UPDATE_RECURRING_EXPENSE_BY_POST: Endpoint = Endpoint {
    id: "update_recurring_expense_by_post",
    method: Method::Post,
    path: "/recurringexpenses/{recurring_expense_id}",
    scopes: &["ZohoBooks.expenses.UPDATE"],
    parameters: &["organization_id"],
    answer: Answer::Key("recurring_expense"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OlderEdition::update_recurring_expense_by_post`](super::OlderEdition::update_recurring_expense_by_post).
    UpdateRecurringExpenseByPost -> shared::RecurringExpense
}

pub(super) static LIST_TRANSACTIONS_FOR_ACCOUNT: Endpoint = Endpoint {
    id: "list_transactions_for_account",
    method: Method::Get,
    path: "/chartofaccounts/transactions",
    scopes: &["ZohoBooks.accountants.READ"],
    parameters: &["organization_id"],
    answer: Answer::List("transactions"),
    ..Endpoint::DEFAULT
};

runtime::call! {
    /// A call of [`OlderEdition::list_transactions_for_account`](super::OlderEdition::list_transactions_for_account).
    ListTransactionsForAccount -> Page<shared::Transaction>
}

runtime::parameters! {
    ListTransactionsForAccount {
        query {
            account_id: Id, date: Date, date_start: Date = "date.start",
            date_end: Date = "date.end", date_before: Date = "date.before",
            date_after: Date = "date.after", amount: Decimal,
            amount_less_than: Decimal = "amount.less_than",
            amount_less_equals: Decimal = "amount.less_equals",
            amount_greater_than: Decimal = "amount.greater_than",
            amount_greater_equals: Decimal = "amount.greater_equals",
            filter_by: shared::ChartOfAccountFilterBy,
            transaction_type: shared::TransactionType,
            sort_column: shared::BankAccountSortColumn,
        }
    }
}
