// Written by openapi-crate. Do not edit: change the documents and generate again.

//! The calls of [`OlderEdition`](super::OlderEdition), before they are sent.

use super::super::runtime::{self, Ack, Date, Decimal, Id, Page};
use super::super::shared;

runtime::calls! {
    /// A call of [`OlderEdition::void_credit_note`](super::OlderEdition::void_credit_note).
    VoidCreditNote -> Ack {
        Post "/creditnotes/{creditnote_id}/void" => Ack, id: "void_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`OlderEdition::open_voided_credit_note`](super::OlderEdition::open_voided_credit_note).
    OpenVoidedCreditNote -> Ack {
        Post "/creditnotes/{creditnote_id}/converttoopen" => Ack,
        id: "open_voided_credit_note",
        scopes: &["ZohoBooks.creditnotes.CREATE"], parameters: &["organization_id"];
    }

    /// A call of [`OlderEdition::update_recurring_expense_by_post`](super::OlderEdition::update_recurring_expense_by_post).
    UpdateRecurringExpenseByPost -> shared::RecurringExpense {
        Post "/recurringexpenses/{recurring_expense_id}" => Key("recurring_expense"),
        id: "update_recurring_expense_by_post",
        scopes: &["ZohoBooks.expenses.UPDATE"], parameters: &["organization_id"];
    }

    /// A call of [`OlderEdition::list_transactions_for_account`](super::OlderEdition::list_transactions_for_account).
    ListTransactionsForAccount -> Page<shared::AccountTransaction> {
        Get "/chartofaccounts/transactions" => List("transactions"),
        id: "list_transactions_for_account",
        scopes: &["ZohoBooks.accountants.READ"], parameters: &["organization_id"];
        query {
            account_id: Id, date: Date, date_start: Date = "date.start",
            date_end: Date = "date.end", date_before: Date = "date.before",
            date_after: Date = "date.after", amount: Decimal,
            amount_less_than: Decimal = "amount.less_than",
            amount_less_equals: Decimal = "amount.less_equals",
            amount_greater_than: Decimal = "amount.greater_than",
            amount_greater_equals: Decimal = "amount.greater_equals",
            filter_by: shared::AccountTypeFilter,
            transaction_type: shared::TransactionType,
            sort_column: shared::BankAccountSortColumn,
        }
    }
}
