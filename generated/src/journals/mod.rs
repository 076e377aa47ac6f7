// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Journals.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Date, Id};

/// The calls of the journals module.
#[derive(Debug, Clone)]
pub struct Journals {
    client: Client,
}

impl Journals {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List journals.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/journals`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(&operations::LIST))
    }

    /// Create journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals`.
    pub fn create(&self, body: &JournalRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
        request.json(body);
        operations::Create(request)
    }

    /// Get journal.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/journals/{journal_id}`.
    pub fn get(&self, journal_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::Get(request)
    }

    /// Update journal.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/journals/{journal_id}`.
    pub fn update(
        &self,
        journal_id: impl Into<Id>,
        body: &JournalRequest,
    ) -> operations::Update {
        let mut request = self.client.request(&operations::UPDATE);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete journal.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/journals/{journal_id}`.
    pub fn delete(&self, journal_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::Delete(request)
    }

    /// Mark journal published.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/status/publish`.
    pub fn mark_published(
        &self,
        journal_id: impl Into<Id>,
    ) -> operations::MarkPublished {
        let mut request = self.client.request(&operations::MARK_PUBLISHED);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::MarkPublished(request)
    }

    /// Add journal attachment.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/attachment`.
    pub fn add_attachment(
        &self,
        journal_id: impl Into<Id>,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(&operations::ADD_ATTACHMENT);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::AddAttachment(request)
    }

    /// Add journal comment.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/comments`.
    pub fn add_comment(
        &self,
        journal_id: impl Into<Id>,
        body: &JournalCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(&operations::ADD_COMMENT);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        request.json(body);
        operations::AddComment(request)
    }

    /// Delete journal comment.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/journals/{journal_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        journal_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(&operations::DELETE_COMMENT);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        let comment_id: Id = comment_id.into();
        request.path("comment_id", &comment_id);
        operations::DeleteComment(request)
    }

    /// Reverse journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/reverse`.
    pub fn reverse(
        &self,
        journal_id: impl Into<Id>,
        reversal_date: impl Into<Date>,
        is_reversal_scheduled: bool,
    ) -> operations::Reverse {
        let mut request = self.client.request(&operations::REVERSE);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        let reversal_date: Date = reversal_date.into();
        request.query("reversal_date", &reversal_date);
        request.query("is_reversal_scheduled", &is_reversal_scheduled);
        operations::Reverse(request)
    }

    /// Submit journal for approval.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/submit`.
    pub fn submit_for_approval(
        &self,
        journal_id: impl Into<Id>,
    ) -> operations::SubmitForApproval {
        let mut request = self.client.request(&operations::SUBMIT_FOR_APPROVAL);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::SubmitForApproval(request)
    }

    /// Approve journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/approve`.
    pub fn approve(&self, journal_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(&operations::APPROVE);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::Approve(request)
    }

    /// Reject journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/reject`.
    pub fn reject(&self, journal_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(&operations::REJECT);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::Reject(request)
    }

    /// List journal credits.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/journals/{journal_id}/credits`.
    pub fn list_credits(&self, journal_id: impl Into<Id>) -> operations::ListCredits {
        let mut request = self.client.request(&operations::LIST_CREDITS);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        operations::ListCredits(request)
    }

    /// Apply journal credits to invoices.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/credits/{journal_line_id}/invoices`.
    pub fn apply_credits_to_invoices(
        &self,
        journal_id: impl Into<Id>,
        journal_line_id: impl Into<Id>,
        body: &ApplyJournalCreditsToBillRequest,
    ) -> operations::ApplyCreditsToInvoices {
        let mut request = self.client.request(&operations::APPLY_CREDITS_TO_INVOICES);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        let journal_line_id: Id = journal_line_id.into();
        request.path("journal_line_id", &journal_line_id);
        request.json(body);
        operations::ApplyCreditsToInvoices(request)
    }

    /// Apply journal credits to bills.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/credits/{journal_line_id}/bills`.
    pub fn apply_credits_to_bills(
        &self,
        journal_id: impl Into<Id>,
        journal_line_id: impl Into<Id>,
        body: &ApplyJournalCreditsToBillRequest,
    ) -> operations::ApplyCreditsToBills {
        let mut request = self.client.request(&operations::APPLY_CREDITS_TO_BILLS);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        let journal_line_id: Id = journal_line_id.into();
        request.path("journal_line_id", &journal_line_id);
        request.json(body);
        operations::ApplyCreditsToBills(request)
    }

    /// Delete journal credits receivables.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/journals/{journal_id}/credits/{journal_line_id}/receivables`.
    pub fn delete_credits_receivables(
        &self,
        journal_id: impl Into<Id>,
        journal_line_id: impl Into<Id>,
    ) -> operations::DeleteCreditsReceivables {
        let mut request = self.client.request(&operations::DELETE_CREDITS_RECEIVABLES);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        let journal_line_id: Id = journal_line_id.into();
        request.path("journal_line_id", &journal_line_id);
        operations::DeleteCreditsReceivables(request)
    }

    /// Delete journal credits payables.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/journals/{journal_id}/credits/{journal_line_id}/payables`.
    pub fn delete_credits_payables(
        &self,
        journal_id: impl Into<Id>,
        journal_line_id: impl Into<Id>,
    ) -> operations::DeleteCreditsPayables {
        let mut request = self.client.request(&operations::DELETE_CREDITS_PAYABLES);
        let journal_id: Id = journal_id.into();
        request.path("journal_id", &journal_id);
        let journal_line_id: Id = journal_line_id.into();
        request.path("journal_line_id", &journal_line_id);
        operations::DeleteCreditsPayables(request)
    }

    /// Bulk submit journals.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/submit`.
    pub fn bulk_submit(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkSubmit {
        let mut request = self.client.request(&operations::BULK_SUBMIT);
        let journal_ids = journal_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkSubmit(request)
    }

    /// Bulk approve journals.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/approve`.
    pub fn bulk_approve(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkApprove {
        let mut request = self.client.request(&operations::BULK_APPROVE);
        let journal_ids = journal_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkApprove(request)
    }

    /// Bulk publish journals.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/status/publish`.
    pub fn bulk_publish(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPublish {
        let mut request = self.client.request(&operations::BULK_PUBLISH);
        let journal_ids = journal_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkPublish(request)
    }

    /// Bulk delete journals.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/journals/bulkdelete`.
    pub fn bulk_delete(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(&operations::BULK_DELETE);
        let journal_ids = journal_ids
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkDelete(request)
    }

    /// List recurring journals.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/recurringjournals`.
    pub fn list_recurring_journals(&self) -> operations::ListRecurringJournals {
        operations::ListRecurringJournals(
            self.client.request(&operations::LIST_RECURRING_JOURNALS),
        )
    }

    /// Create recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/recurringjournals`.
    pub fn create_recurring_journal(
        &self,
        body: &JournalRequest,
    ) -> operations::CreateRecurringJournal {
        let mut request = self.client.request(&operations::CREATE_RECURRING_JOURNAL);
        request.json(body);
        operations::CreateRecurringJournal(request)
    }

    /// Get recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/recurringjournals/{recurring_journal_id}`.
    pub fn get_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::GetRecurringJournal {
        let mut request = self.client.request(&operations::GET_RECURRING_JOURNAL);
        let recurring_journal_id: Id = recurring_journal_id.into();
        request.path("recurring_journal_id", &recurring_journal_id);
        operations::GetRecurringJournal(request)
    }

    /// Update recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.UPDATE`; sends `PUT` to
    /// `/recurringjournals/{recurring_journal_id}`.
    pub fn update_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
        body: &JournalRequest,
    ) -> operations::UpdateRecurringJournal {
        let mut request = self.client.request(&operations::UPDATE_RECURRING_JOURNAL);
        let recurring_journal_id: Id = recurring_journal_id.into();
        request.path("recurring_journal_id", &recurring_journal_id);
        request.json(body);
        operations::UpdateRecurringJournal(request)
    }

    /// Delete recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/recurringjournals/{recurring_journal_id}`.
    pub fn delete_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::DeleteRecurringJournal {
        let mut request = self.client.request(&operations::DELETE_RECURRING_JOURNAL);
        let recurring_journal_id: Id = recurring_journal_id.into();
        request.path("recurring_journal_id", &recurring_journal_id);
        operations::DeleteRecurringJournal(request)
    }

    /// Resume recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/recurringjournals/{recurring_journal_id}/status/resume`.
    pub fn resume_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::ResumeRecurringJournal {
        let mut request = self.client.request(&operations::RESUME_RECURRING_JOURNAL);
        let recurring_journal_id: Id = recurring_journal_id.into();
        request.path("recurring_journal_id", &recurring_journal_id);
        operations::ResumeRecurringJournal(request)
    }

    /// Stop recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/recurringjournals/{recurring_journal_id}/status/stop`.
    pub fn stop_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::StopRecurringJournal {
        let mut request = self.client.request(&operations::STOP_RECURRING_JOURNAL);
        let recurring_journal_id: Id = recurring_journal_id.into();
        request.path("recurring_journal_id", &recurring_journal_id);
        operations::StopRecurringJournal(request)
    }

    /// List child journals.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/recurringjournals/{recurring_journal_id}/journals`.
    pub fn list_child_journals(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::ListChildJournals {
        let mut request = self.client.request(&operations::LIST_CHILD_JOURNALS);
        let recurring_journal_id: Id = recurring_journal_id.into();
        request.path("recurring_journal_id", &recurring_journal_id);
        operations::ListChildJournals(request)
    }

    /// Get transaction journal view.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/transactions/{transaction_id}/journals`.
    pub fn get_transaction_view(
        &self,
        transaction_id: impl Into<Id>,
        entity_type: impl Into<GetTransactionJournalViewEntityType>,
    ) -> operations::GetTransactionView {
        let mut request = self.client.request(&operations::GET_TRANSACTION_VIEW);
        let transaction_id: Id = transaction_id.into();
        request.path("transaction_id", &transaction_id);
        let entity_type: GetTransactionJournalViewEntityType = entity_type.into();
        request.query("entity_type", &entity_type);
        operations::GetTransactionView(request)
    }
}
