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
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals`.
    pub fn create(&self, body: &JournalRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get journal.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/journals/{journal_id}`.
    pub fn get(&self, journal_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("journal_id", &journal_id.into());
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
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("journal_id", &journal_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete journal.
    ///
    /// Needs scope `ZohoBooks.accountants.DELETE`; sends `DELETE` to
    /// `/journals/{journal_id}`.
    pub fn delete(&self, journal_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("journal_id", &journal_id.into());
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
        let mut request = self.client.request(operations::MarkPublished::ENDPOINT);
        request.path("journal_id", &journal_id.into());
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
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("journal_id", &journal_id.into());
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
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("journal_id", &journal_id.into()).json(body);
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
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("comment_id", &comment_id.into());
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
        let mut request = self.client.request(operations::Reverse::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.query("reversal_date", &reversal_date.into());
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
        let mut request = self.client.request(operations::SubmitForApproval::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::SubmitForApproval(request)
    }

    /// Approve journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/approve`.
    pub fn approve(&self, journal_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::Approve(request)
    }

    /// Reject journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/journals/{journal_id}/reject`.
    pub fn reject(&self, journal_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::Reject(request)
    }

    /// List journal credits.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/journals/{journal_id}/credits`.
    pub fn list_credits(&self, journal_id: impl Into<Id>) -> operations::ListCredits {
        let mut request = self.client.request(operations::ListCredits::ENDPOINT);
        request.path("journal_id", &journal_id.into());
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
        let mut request =
            self.client.request(operations::ApplyCreditsToInvoices::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("journal_line_id", &journal_line_id.into());
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
        let mut request = self.client.request(operations::ApplyCreditsToBills::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("journal_line_id", &journal_line_id.into());
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
        let mut request =
            self.client.request(operations::DeleteCreditsReceivables::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("journal_line_id", &journal_line_id.into());
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
        let mut request =
            self.client.request(operations::DeleteCreditsPayables::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("journal_line_id", &journal_line_id.into());
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
        let mut request = self.client.request(operations::BulkSubmit::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
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
        let mut request = self.client.request(operations::BulkApprove::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
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
        let mut request = self.client.request(operations::BulkPublish::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
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
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkDelete(request)
    }

    /// List recurring journals.
    ///
    /// Needs scope `ZohoBooks.accountants.READ`; sends `GET` to
    /// `/recurringjournals`.
    pub fn list_recurring_journals(&self) -> operations::ListRecurringJournals {
        let request = self.client.request(operations::ListRecurringJournals::ENDPOINT);
        operations::ListRecurringJournals(request)
    }

    /// Create recurring journal.
    ///
    /// Needs scope `ZohoBooks.accountants.CREATE`; sends `POST` to
    /// `/recurringjournals`.
    pub fn create_recurring_journal(
        &self,
        body: &JournalRequest,
    ) -> operations::CreateRecurringJournal {
        let mut request =
            self.client.request(operations::CreateRecurringJournal::ENDPOINT);
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
        let mut request = self.client.request(operations::GetRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
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
        let mut request =
            self.client.request(operations::UpdateRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into()).json(body);
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
        let mut request =
            self.client.request(operations::DeleteRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
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
        let mut request =
            self.client.request(operations::ResumeRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
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
        let mut request =
            self.client.request(operations::StopRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
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
        let mut request = self.client.request(operations::ListChildJournals::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
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
        let mut request = self.client.request(operations::GetTransactionView::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        request.query("entity_type", &entity_type.into());
        operations::GetTransactionView(request)
    }
}
