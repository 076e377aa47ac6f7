// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 4 operations on `/creditnotes`, `/recurringexpenses` and others.
//!
//! Calls that an older edition of the documents had and the newest has not.

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

    /// Voids a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/void`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack).
    #[doc = super::runtime::example!(r#"client.older_edition().void_credit_note("1001").await?;"#)]
    #[deprecated]
    pub fn void_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::VoidCreditNote {
        let mut request = self.client.request(operations::VoidCreditNote::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::VoidCreditNote::of(request)
    }

    /// Opens a voided credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/converttoopen`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack).
    #[doc = super::runtime::example!(r#"client.older_edition().open_voided_credit_note("1001").await?;"#)]
    #[deprecated]
    pub fn open_voided_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::OpenVoidedCreditNote {
        let mut request =
            self.client.request(operations::OpenVoidedCreditNote::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::OpenVoidedCreditNote::of(request)
    }

    /// Updates a recurring expense, as an older edition had it.
    ///
    /// Sends `POST /recurringexpenses/{recurring_expense_id}`, needs scope `ZohoBooks.expenses.UPDATE`, and
    /// gives a [`RecurringExpense`](super::shared::RecurringExpense).
    #[doc = super::runtime::example!(
        r#"let request = RecurringExpenseByPostRequest::new("1001", "Recurrence name", "2026-01-31", "Recurrence frequency", 1, 100);"#,
        r#"let recurring_expense = client.older_edition().update_recurring_expense_by_post("1001", &request).await?;"#
    )]
    #[deprecated]
    pub fn update_recurring_expense_by_post(
        &self,
        recurring_expense_id: impl Into<Id>,
        body: &RecurringExpenseByPostRequest,
    ) -> operations::UpdateRecurringExpenseByPost {
        let mut request =
            self.client.request(operations::UpdateRecurringExpenseByPost::ENDPOINT);
        request.path("recurring_expense_id", &recurring_expense_id.into()).json(body);
        operations::UpdateRecurringExpenseByPost::of(request)
    }

    /// Lists transactions for account.
    ///
    /// Sends `GET /chartofaccounts/transactions`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// page of [`AccountTransaction`](super::shared::AccountTransaction)s.
    #[doc = super::runtime::example!("let transactions = client.older_edition().list_transactions_for_account().await?;")]
    #[deprecated]
    pub fn list_transactions_for_account(
        &self,
    ) -> operations::ListTransactionsForAccount {
        let request =
            self.client.request(operations::ListTransactionsForAccount::ENDPOINT);
        operations::ListTransactionsForAccount::of(request)
    }
}
