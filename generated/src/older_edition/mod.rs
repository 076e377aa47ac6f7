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
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/void`.
    #[deprecated]
    pub fn void_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::VoidCreditNote {
        let mut request = self.client.request(operations::VoidCreditNote::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::VoidCreditNote(request)
    }

    /// Open voided credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/converttoopen`.
    #[deprecated]
    pub fn open_voided_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::OpenVoidedCreditNote {
        let mut request =
            self.client.request(operations::OpenVoidedCreditNote::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::OpenVoidedCreditNote(request)
    }

    /// Update recurring expense by post.
    ///
    /// Needs scope `ZohoBooks.expenses.UPDATE`; sends `POST` to
    /// `/recurringexpenses/{recurring_expense_id}`.
    #[deprecated]
    pub fn update_recurring_expense_by_post(
        &self,
        recurring_expense_id: impl Into<Id>,
        body: &RecurringExpenseByPostRequest,
    ) -> operations::UpdateRecurringExpenseByPost {
        let mut request =
            self.client.request(operations::UpdateRecurringExpenseByPost::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into()).json(body);
        operations::UpdateRecurringExpenseByPost(request)
    }

    /// List transactions for account.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/chartofaccounts/transactions`.
    #[deprecated]
    pub fn list_transactions_for_account(
        &self,
    ) -> operations::ListTransactionsForAccount {
        let request =
            self.client.request(operations::ListTransactionsForAccount::ENDPOINT);
        operations::ListTransactionsForAccount(request)
    }
}
