// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Older Edition.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};

/// The calls of the older_edition module.
#[derive(Debug, Clone)]
pub struct OlderEdition {
    client: Client,
}

impl OlderEdition {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Void credit note.
    ///
    /// `POST /creditnotes/{creditnote_id}/void`
    ///
    /// Scope: `ZohoBooks.creditnotes.CREATE`.
    #[deprecated]
    pub fn void_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::VoidCreditNote {
        let mut request = self.client.request(&operations::VOID_CREDIT_NOTE);
        let creditnote_id: Id = creditnote_id.into();
        request.path("creditnote_id", &creditnote_id);
        operations::VoidCreditNote(request)
    }

    /// Open voided credit note.
    ///
    /// `POST /creditnotes/{creditnote_id}/converttoopen`
    ///
    /// Scope: `ZohoBooks.creditnotes.CREATE`.
    #[deprecated]
    pub fn open_voided_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::OpenVoidedCreditNote {
        let mut request = self.client.request(&operations::OPEN_VOIDED_CREDIT_NOTE);
        let creditnote_id: Id = creditnote_id.into();
        request.path("creditnote_id", &creditnote_id);
        operations::OpenVoidedCreditNote(request)
    }

    /// Update recurring expense by post.
    ///
    /// `POST /recurringexpenses/{recurring_expense_id}`
    ///
    /// Scope: `ZohoBooks.expenses.UPDATE`.
    #[deprecated]
    pub fn update_recurring_expense_by_post(
        &self,
        recurring_expense_id: impl Into<Id>,
        body: &RecurringExpenseByPostRequest,
    ) -> operations::UpdateRecurringExpenseByPost {
        let mut request =
            self.client.request(&operations::UPDATE_RECURRING_EXPENSE_BY_POST);
        let recurring_expense_id: Id = recurring_expense_id.into();
        request.path("recurring_expense_id", &recurring_expense_id);
        request.json(body);
        operations::UpdateRecurringExpenseByPost(request)
    }

    /// List transactions for account.
    ///
    /// `GET /chartofaccounts/transactions`
    ///
    /// Scope: `ZohoBooks.accountants.READ`.
    #[deprecated]
    pub fn list_transactions_for_account(
        &self,
    ) -> operations::ListTransactionsForAccount {
        operations::ListTransactionsForAccount(
            self.client.request(&operations::LIST_TRANSACTIONS_FOR_ACCOUNT),
        )
    }
}
