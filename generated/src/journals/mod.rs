// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 31 operations on `/journals`, `/recurringjournals` and others.
//!
//! Reference: <https://www.zoho.com/books/api/v3/journals/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Date, Id, Part};

/// The calls of the journals module.
#[derive(Debug, Clone)]
pub struct Journals {
    client: Client,
}

impl Journals {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists journals.
    ///
    /// Sends `GET /journals`, needs scope `ZohoBooks.accountants.READ`, and gives a page of at most 200
    /// [`Journal`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!("let journals = client.journals().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a journal.
    ///
    /// Sends `POST /journals`, needs scope `ZohoBooks.accountants.CREATE`, and gives a [`Journal`]
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        r#"let request = JournalRequest::new("2026-01-31");"#,
        "let journal = client.journals().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &JournalRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a journal.
    ///
    /// Sends `GET /journals/{journal_id}`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// [`Journal`] ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"let journal = client.journals().get("1001").await?;"#)]
    pub fn get(&self, journal_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::Get::of(request)
    }

    /// Updates a journal.
    ///
    /// Sends `PUT /journals/{journal_id}`, needs scope `ZohoBooks.accountants.UPDATE`, and gives a
    /// [`Journal`] ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        r#"let request = JournalRequest::new("2026-01-31");"#,
        r#"let journal = client.journals().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        journal_id: impl Into<Id>,
        body: &JournalRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("journal_id", &journal_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a journal.
    ///
    /// Sends `DELETE /journals/{journal_id}`, needs scope `ZohoBooks.accountants.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().delete("1001").await?;"#)]
    pub fn delete(&self, journal_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::Delete::of(request)
    }

    /// Marks a journal published.
    ///
    /// Sends `POST /journals/{journal_id}/status/publish`, needs scope `ZohoBooks.accountants.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().mark_published("1001").await?;"#)]
    pub fn mark_published(
        &self,
        journal_id: impl Into<Id>,
    ) -> operations::MarkPublished {
        let mut request = self.client.request(operations::MarkPublished::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::MarkPublished::of(request)
    }

    /// Adds an attachment to a journal.
    ///
    /// Sends `POST /journals/{journal_id}/attachment`, needs scope `ZohoBooks.accountants.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.journals().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        journal_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("journal_id", &journal_id.into()).part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Adds a comment to a journal.
    ///
    /// Sends `POST /journals/{journal_id}/comments`, needs scope `ZohoBooks.accountants.CREATE`, and gives
    /// a [`Comment`](super::shared::Comment) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        "let request = JournalCommentRequest::new();",
        r#"let comment = client.journals().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        journal_id: impl Into<Id>,
        body: &JournalCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("journal_id", &journal_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Deletes a journal's comment.
    ///
    /// Sends `DELETE /journals/{journal_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.accountants.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        journal_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Reverses a journal.
    ///
    /// Sends `POST /journals/{journal_id}/reverse`, needs scope `ZohoBooks.accountants.CREATE`, and gives a
    /// [`Journal`] ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"let journal = client.journals().reverse("1001", "2026-01-31", true).await?;"#)]
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
        operations::Reverse::of(request)
    }

    /// Submits a journal for approval.
    ///
    /// Sends `POST /journals/{journal_id}/submit`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().submit_for_approval("1001").await?;"#)]
    pub fn submit_for_approval(
        &self,
        journal_id: impl Into<Id>,
    ) -> operations::SubmitForApproval {
        let mut request = self.client.request(operations::SubmitForApproval::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::SubmitForApproval::of(request)
    }

    /// Approves a journal.
    ///
    /// Sends `POST /journals/{journal_id}/approve`, needs scope `ZohoBooks.accountants.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().approve("1001").await?;"#)]
    pub fn approve(&self, journal_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::Approve::of(request)
    }

    /// Rejects a journal.
    ///
    /// Sends `POST /journals/{journal_id}/reject`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().reject("1001").await?;"#)]
    pub fn reject(&self, journal_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::Reject::of(request)
    }

    /// Lists a journal's credits.
    ///
    /// Sends `GET /journals/{journal_id}/credits`, needs scope `ZohoBooks.accountants.READ`, and gives a
    /// page of [`JournalCredit`]s ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"let credits = client.journals().list_credits("1001").await?;"#)]
    pub fn list_credits(&self, journal_id: impl Into<Id>) -> operations::ListCredits {
        let mut request = self.client.request(operations::ListCredits::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        operations::ListCredits::of(request)
    }

    /// Applies a journal's credits to invoices.
    ///
    /// Sends `POST /journals/{journal_id}/credits/{journal_line_id}/invoices`, needs scope
    /// `ZohoBooks.accountants.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        "let request = ApplyJournalCreditsToBillRequest::new();",
        r#"client.journals().apply_credits_to_invoices("1001", "1002", &request).await?;"#
    )]
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
        operations::ApplyCreditsToInvoices::of(request)
    }

    /// Applies a journal's credits to bills.
    ///
    /// Sends `POST /journals/{journal_id}/credits/{journal_line_id}/bills`, needs scope
    /// `ZohoBooks.accountants.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        "let request = ApplyJournalCreditsToBillRequest::new();",
        r#"client.journals().apply_credits_to_bills("1001", "1002", &request).await?;"#
    )]
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
        operations::ApplyCreditsToBills::of(request)
    }

    /// Deletes a journal's credits receivables.
    ///
    /// Sends `DELETE /journals/{journal_id}/credits/{journal_line_id}/receivables`, needs scope
    /// `ZohoBooks.accountants.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().delete_credits_receivables("1001", "1002").await?;"#)]
    pub fn delete_credits_receivables(
        &self,
        journal_id: impl Into<Id>,
        journal_line_id: impl Into<Id>,
    ) -> operations::DeleteCreditsReceivables {
        let mut request =
            self.client.request(operations::DeleteCreditsReceivables::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("journal_line_id", &journal_line_id.into());
        operations::DeleteCreditsReceivables::of(request)
    }

    /// Deletes a journal's credits payables.
    ///
    /// Sends `DELETE /journals/{journal_id}/credits/{journal_line_id}/payables`, needs scope
    /// `ZohoBooks.accountants.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().delete_credits_payables("1001", "1002").await?;"#)]
    pub fn delete_credits_payables(
        &self,
        journal_id: impl Into<Id>,
        journal_line_id: impl Into<Id>,
    ) -> operations::DeleteCreditsPayables {
        let mut request =
            self.client.request(operations::DeleteCreditsPayables::ENDPOINT);
        request.path("journal_id", &journal_id.into());
        request.path("journal_line_id", &journal_line_id.into());
        operations::DeleteCreditsPayables::of(request)
    }

    /// Submits journals in bulk.
    ///
    /// Sends `POST /journals/submit`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    /// - `journal_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"client.journals().bulk_submit(["1001"]).await?;"#)]
    pub fn bulk_submit(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkSubmit {
        let mut request = self.client.request(operations::BulkSubmit::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkSubmit::of(request)
    }

    /// Approves journals in bulk.
    ///
    /// Sends `POST /journals/approve`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    /// - `journal_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"client.journals().bulk_approve(["1001"]).await?;"#)]
    pub fn bulk_approve(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkApprove {
        let mut request = self.client.request(operations::BulkApprove::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkApprove::of(request)
    }

    /// Publishes journals in bulk.
    ///
    /// Sends `POST /journals/status/publish`, needs scope `ZohoBooks.accountants.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    /// - `journal_ids`: At most 10 values.
    #[doc = super::runtime::example!(r#"client.journals().bulk_publish(["1001"]).await?;"#)]
    pub fn bulk_publish(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPublish {
        let mut request = self.client.request(operations::BulkPublish::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkPublish::of(request)
    }

    /// Deletes journals in bulk.
    ///
    /// Sends `DELETE /journals/bulkdelete`, needs scope `ZohoBooks.accountants.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/journals/)).
    /// - `journal_ids`: At most 200 values.
    #[doc = super::runtime::example!(r#"client.journals().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        journal_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let journal_ids =
            journal_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("journal_ids", Some(','), journal_ids);
        operations::BulkDelete::of(request)
    }

    /// Lists recurring journals.
    ///
    /// Sends `GET /recurringjournals`, needs scope `ZohoBooks.accountants.READ`, and gives a page of
    /// [`Journal`]s ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!("let recurring_journals = client.journals().list_recurring_journals().await?;")]
    pub fn list_recurring_journals(&self) -> operations::ListRecurringJournals {
        let request = self.client.request(operations::ListRecurringJournals::ENDPOINT);
        operations::ListRecurringJournals::of(request)
    }

    /// Creates a recurring journal.
    ///
    /// Sends `POST /recurringjournals`, needs scope `ZohoBooks.accountants.CREATE`, and gives a [`Journal`]
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        r#"let request = JournalRequest::new("2026-01-31");"#,
        "let journal = client.journals().create_recurring_journal(&request).await?;"
    )]
    #[inline]
    pub fn create_recurring_journal(
        &self,
        body: &JournalRequest,
    ) -> operations::CreateRecurringJournal {
        let mut request =
            self.client.request(operations::CreateRecurringJournal::ENDPOINT);
        request.json(body);
        operations::CreateRecurringJournal::of(request)
    }

    /// Gets a recurring journal.
    ///
    /// Sends `GET /recurringjournals/{recurring_journal_id}`, needs scope `ZohoBooks.accountants.READ`, and
    /// gives a [`Journal`] ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"let journal = client.journals().get_recurring_journal("1001").await?;"#)]
    pub fn get_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::GetRecurringJournal {
        let mut request = self.client.request(operations::GetRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
        operations::GetRecurringJournal::of(request)
    }

    /// Updates a recurring journal.
    ///
    /// Sends `PUT /recurringjournals/{recurring_journal_id}`, needs scope `ZohoBooks.accountants.UPDATE`,
    /// and gives a [`Journal`] ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(
        r#"let request = JournalRequest::new("2026-01-31");"#,
        r#"let journal = client.journals().update_recurring_journal("1001", &request).await?;"#
    )]
    pub fn update_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
        body: &JournalRequest,
    ) -> operations::UpdateRecurringJournal {
        let mut request =
            self.client.request(operations::UpdateRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into()).json(body);
        operations::UpdateRecurringJournal::of(request)
    }

    /// Deletes a recurring journal.
    ///
    /// Sends `DELETE /recurringjournals/{recurring_journal_id}`, needs scope
    /// `ZohoBooks.accountants.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().delete_recurring_journal("1001").await?;"#)]
    pub fn delete_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::DeleteRecurringJournal {
        let mut request =
            self.client.request(operations::DeleteRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
        operations::DeleteRecurringJournal::of(request)
    }

    /// Resumes a recurring journal.
    ///
    /// Sends `POST /recurringjournals/{recurring_journal_id}/status/resume`, needs scope
    /// `ZohoBooks.accountants.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().resume_recurring_journal("1001").await?;"#)]
    pub fn resume_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::ResumeRecurringJournal {
        let mut request =
            self.client.request(operations::ResumeRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
        operations::ResumeRecurringJournal::of(request)
    }

    /// Stops a recurring journal.
    ///
    /// Sends `POST /recurringjournals/{recurring_journal_id}/status/stop`, needs scope
    /// `ZohoBooks.accountants.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"client.journals().stop_recurring_journal("1001").await?;"#)]
    pub fn stop_recurring_journal(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::StopRecurringJournal {
        let mut request =
            self.client.request(operations::StopRecurringJournal::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
        operations::StopRecurringJournal::of(request)
    }

    /// Lists child journals.
    ///
    /// Sends `GET /recurringjournals/{recurring_journal_id}/journals`, needs scope
    /// `ZohoBooks.accountants.READ`, and gives a page of [`Journal`]s
    /// ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"let journals = client.journals().list_child_journals("1001").await?;"#)]
    pub fn list_child_journals(
        &self,
        recurring_journal_id: impl Into<Id>,
    ) -> operations::ListChildJournals {
        let mut request = self.client.request(operations::ListChildJournals::ENDPOINT);
        request.path("recurring_journal_id", &recurring_journal_id.into());
        operations::ListChildJournals::of(request)
    }

    /// Gets a transaction journal's view.
    ///
    /// Sends `GET /transactions/{transaction_id}/journals`, needs scope `ZohoBooks.accountants.READ`, and
    /// gives a [`Journal`] ([reference](https://www.zoho.com/books/api/v3/journals/)).
    #[doc = super::runtime::example!(r#"let journal = client.journals().get_transaction_view("1001", "journal").await?;"#)]
    pub fn get_transaction_view(
        &self,
        transaction_id: impl Into<Id>,
        entity_type: impl Into<TransactionJournalViewEntityType>,
    ) -> operations::GetTransactionView {
        let mut request = self.client.request(operations::GetTransactionView::ENDPOINT);
        request.path("transaction_id", &transaction_id.into());
        request.query("entity_type", &entity_type.into());
        operations::GetTransactionView::of(request)
    }
}
