// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 63 operations on `/creditnotes` and `/einvoices/creditnotes`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/credit-notes/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part, UniqueKey};
use super::shared;

/// The calls of the credit_notes module.
#[derive(Debug, Clone)]
pub struct CreditNotes {
    client: Client,
}

impl CreditNotes {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists credit notes.
    ///
    /// Sends `GET /creditnotes`, needs scope `ZohoBooks.creditnotes.READ`, and gives a page of at most 200
    /// [`CreditNote`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!("let creditnotes = client.credit_notes().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a credit note using a custom field.
    ///
    /// Sends `PUT /creditnotes`, needs scope `ZohoBooks.creditnotes.UPDATE`, and gives a [`CreditNote`]
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = CreditNoteRequest::new("1001", "2026-01-31", [shared::LineItemRequest::new()], "Creditnote number");"#,
        r#"let creditnote = client.credit_notes().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let creditnote = client.credit_notes().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &CreditNoteRequest,
    ) -> operations::UpdateUsingCustomField {
        let mut request =
            self.client.request(operations::UpdateUsingCustomField::ENDPOINT);
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key.into(),
        );
        request.json(body);
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a credit note.
    ///
    /// Sends `POST /creditnotes`, needs scope `ZohoBooks.creditnotes.CREATE`, and gives a [`CreditNote`]
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        r#"let request = CreditNoteRequest::new("1001", "2026-01-31", [shared::LineItemRequest::new()], "Creditnote number");"#,
        "let creditnote = client.credit_notes().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CreditNoteRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a credit note.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}`, needs scope `ZohoBooks.creditnotes.READ`, and gives a
    /// [`CreditNote`]; `.html()` and `.pdf()` give it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let creditnote = client.credit_notes().get("1001").await?;"#)]
    pub fn get(&self, creditnote_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Get::of(request)
    }

    /// Updates a credit note.
    ///
    /// Sends `PUT /creditnotes/{creditnote_id}`, needs scope `ZohoBooks.creditnotes.UPDATE`, and gives a
    /// [`CreditNote`] ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        r#"let request = CreditNoteRequest::new("1001", "2026-01-31", [shared::LineItemRequest::new()], "Creditnote number");"#,
        r#"let creditnote = client.credit_notes().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a credit note.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}`, needs scope `ZohoBooks.creditnotes.DELETE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete("1001").await?;"#)]
    pub fn delete(&self, creditnote_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Delete::of(request)
    }

    /// Gets a credit note's email.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/email`, needs scope `ZohoBooks.creditnotes.READ`, and gives
    /// a [`ContactData`](super::shared::ContactData)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let data = client.credit_notes().get_email("1001").await?;"#)]
    pub fn get_email(&self, creditnote_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetEmail::of(request)
    }

    /// Emails a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/email`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailCreditNoteRequest::new(["To mail ids"], "Subject", "Body");"#,
        r#"client.credit_notes().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        creditnote_id: impl Into<Id>,
        body: &EmailCreditNoteRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Marks a credit note void.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/status/void`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().mark_void("1001").await?;"#)]
    pub fn mark_void(&self, creditnote_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkVoid::of(request)
    }

    /// Marks a credit note draft.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/status/draft`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().mark_draft("1001").await?;"#)]
    pub fn mark_draft(&self, creditnote_id: impl Into<Id>) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkDraft::of(request)
    }

    /// Marks a credit note open.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/status/open`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().mark_open("1001").await?;"#)]
    pub fn mark_open(&self, creditnote_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkOpen::of(request)
    }

    /// Submits a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/submit`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().submit("1001").await?;"#)]
    pub fn submit(&self, creditnote_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Submit::of(request)
    }

    /// Approves a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/approve`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().approve("1001").await?;"#)]
    pub fn approve(&self, creditnote_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Approve::of(request)
    }

    /// Gets a credit note's email history.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/emailhistory`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives a page of [`EmailHistory`]s ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let email_history = client.credit_notes().get_email_history("1001").await?;"#)]
    pub fn get_email_history(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetEmailHistory {
        let mut request = self.client.request(operations::GetEmailHistory::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetEmailHistory::of(request)
    }

    /// Updates a credit note's billing address.
    ///
    /// Sends `PUT /creditnotes/{creditnote_id}/address/billing`, needs scope
    /// `ZohoBooks.creditnotes.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.credit_notes().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        creditnote_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Updates a credit note's shipping address.
    ///
    /// Sends `PUT /creditnotes/{creditnote_id}/address/shipping`, needs scope
    /// `ZohoBooks.creditnotes.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.credit_notes().update_shipping_address("1001", &request).await?;"#
    )]
    pub fn update_shipping_address(
        &self,
        creditnote_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::UpdateShippingAddress::of(request)
    }

    /// Lists a credit note's templates.
    ///
    /// Sends `GET /creditnotes/templates`, needs scope `ZohoBooks.creditnotes.READ`, and gives a page of
    /// [`Template`](super::shared::Template)s
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!("let templates = client.credit_notes().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Updates a credit note's template.
    ///
    /// Sends `PUT /creditnotes/{creditnote_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.creditnotes.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        creditnote_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Lists invoices of a credit note.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/invoices`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives a page of [`CreditedInvoice`]s ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let invoices_credited = client.credit_notes().list_invoices("1001").await?;"#)]
    pub fn list_invoices(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::ListInvoices {
        let mut request = self.client.request(operations::ListInvoices::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::ListInvoices::of(request)
    }

    /// Applies a credit note to invoice.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/invoices`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        r#"let request = ApplyCreditNoteToInvoiceRequest::new("1001", 100);"#,
        r#"client.credit_notes().apply_to_invoice("1001", &request).await?;"#
    )]
    pub fn apply_to_invoice(
        &self,
        creditnote_id: impl Into<Id>,
        body: &ApplyCreditNoteToInvoiceRequest,
    ) -> operations::ApplyToInvoice {
        let mut request = self.client.request(operations::ApplyToInvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::ApplyToInvoice::of(request)
    }

    /// Deletes an invoice of a credit note.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}`, needs scope
    /// `ZohoBooks.creditnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete_invoice("1001", "1002").await?;"#)]
    pub fn delete_invoice(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_invoice_id: impl Into<Id>,
    ) -> operations::DeleteInvoice {
        let mut request = self.client.request(operations::DeleteInvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_invoice_id", &creditnote_invoice_id.into());
        operations::DeleteInvoice::of(request)
    }

    /// Lists a credit note's comments.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/comments`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives a page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let comments = client.credit_notes().list_comments("1001").await?;"#)]
    pub fn list_comments(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/comments`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = CreditNoteCommentRequest::new();",
        r#"client.credit_notes().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Deletes a credit note's comment.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.creditnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        creditnote_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Lists the refunds of all credit notes.
    ///
    /// Sends `GET /creditnotes/refunds`, needs scope `ZohoBooks.creditnotes.READ`, and gives a page of at
    /// most 200 [`CreditNoteRefund`](super::shared::CreditNoteRefund)s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!("let creditnote_refunds = client.credit_notes().list_all_refunds().await?;")]
    pub fn list_all_refunds(&self) -> operations::ListAllRefunds {
        let request = self.client.request(operations::ListAllRefunds::ENDPOINT);
        operations::ListAllRefunds::of(request)
    }

    /// Lists the refunds of a credit note.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/refunds`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives a page of at most 200 [`CreditNoteRefund`](super::shared::CreditNoteRefund)s; `.stream()`
    /// gives them all ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let creditnote_refunds = client.credit_notes().list_refunds("1001").await?;"#)]
    pub fn list_refunds(&self, creditnote_id: impl Into<Id>) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::ListRefunds::of(request)
    }

    /// Creates a credit note's refund.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/refunds`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives a [`CreditNoteRefund`](super::shared::CreditNoteRefund)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = CreditNoteRefundRequest::new();",
        r#"let creditnote_refund = client.credit_notes().create_refund("1001", &request).await?;"#
    )]
    pub fn create_refund(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteRefundRequest,
    ) -> operations::CreateRefund {
        let mut request = self.client.request(operations::CreateRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::CreateRefund::of(request)
    }

    /// Gets a credit note's refund.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`, needs scope
    /// `ZohoBooks.creditnotes.READ`, and gives a [`CreditNoteRefund`](super::shared::CreditNoteRefund)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let creditnote_refund = client.credit_notes().get_refund("1001", "1002").await?;"#)]
    pub fn get_refund(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_refund_id", &creditnote_refund_id.into());
        operations::GetRefund::of(request)
    }

    /// Updates a credit note's refund.
    ///
    /// Sends `PUT /creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`, needs scope
    /// `ZohoBooks.creditnotes.UPDATE`, and gives a [`CreditNoteRefund`](super::shared::CreditNoteRefund)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = CreditNoteRefundRequest::new();",
        r#"let creditnote_refund = client.credit_notes().update_refund("1001", "1002", &request).await?;"#
    )]
    pub fn update_refund(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_refund_id: impl Into<Id>,
        body: &CreditNoteRefundRequest,
    ) -> operations::UpdateRefund {
        let mut request = self.client.request(operations::UpdateRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_refund_id", &creditnote_refund_id.into());
        request.json(body);
        operations::UpdateRefund::of(request)
    }

    /// Deletes a credit note's refund.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`, needs scope
    /// `ZohoBooks.creditnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete_refund("1001", "1002").await?;"#)]
    pub fn delete_refund(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_refund_id", &creditnote_refund_id.into());
        operations::DeleteRefund::of(request)
    }

    /// Approves credit notes.
    ///
    /// Sends `POST /creditnotes/approve`, needs scope `ZohoBooks.creditnotes.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().bulk_approve(["1001"]).await?;"#)]
    pub fn bulk_approve(
        &self,
        creditnote_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkApprove {
        let mut request = self.client.request(operations::BulkApprove::ENDPOINT);
        let creditnote_ids =
            creditnote_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("creditnote_ids", Some(','), creditnote_ids);
        operations::BulkApprove::of(request)
    }

    /// Submits credit notes.
    ///
    /// Sends `POST /creditnotes/submit`, needs scope `ZohoBooks.creditnotes.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().bulk_submit(["1001"]).await?;"#)]
    pub fn bulk_submit(
        &self,
        creditnote_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkSubmit {
        let mut request = self.client.request(operations::BulkSubmit::ENDPOINT);
        let creditnote_ids =
            creditnote_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("creditnote_ids", Some(','), creditnote_ids);
        operations::BulkSubmit::of(request)
    }

    /// Finalizes a credit note's approval.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/approve/final`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().finalize_approval("1001").await?;"#)]
    pub fn finalize_approval(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::FinalizeApproval {
        let mut request = self.client.request(operations::FinalizeApproval::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::FinalizeApproval::of(request)
    }

    /// Rejects a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/reject`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().reject("1001").await?;"#)]
    pub fn reject(&self, creditnote_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Reject::of(request)
    }

    /// Gets a credit note's signature template.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/dsign/template`, needs scope `ZohoBooks.creditnotes.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let answer = client.credit_notes().get_signature_template("1001").await?;"#)]
    pub fn get_signature_template(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetSignatureTemplate {
        let mut request =
            self.client.request(operations::GetSignatureTemplate::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetSignatureTemplate::of(request)
    }

    /// Prints credit notes.
    ///
    /// Sends `GET /creditnotes/print`, needs scope `ZohoBooks.creditnotes.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    /// - `creditnote_ids`: At most 200 values.
    #[doc = super::runtime::example!(r#"let file = client.credit_notes().bulk_print(["1001"]).await?;"#)]
    pub fn bulk_print(
        &self,
        creditnote_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let creditnote_ids =
            creditnote_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("creditnote_ids", Some(','), creditnote_ids);
        operations::BulkPrint::of(request)
    }

    /// Adds an attachment to a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/attachment`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.credit_notes().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        creditnote_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Gets a credit note's document.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.invoices.READ`, and gives a [file](super::Download)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let file = client.credit_notes().get_document("1001", "1002").await?;"#)]
    pub fn get_document(
        &self,
        creditnote_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocument {
        let mut request = self.client.request(operations::GetDocument::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocument::of(request)
    }

    /// Updates a credit note's document.
    ///
    /// Sends `PUT /creditnotes/{creditnote_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.creditnotes.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().update_document("1001", "1002").await?;"#)]
    pub fn update_document(
        &self,
        creditnote_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::UpdateDocument {
        let mut request = self.client.request(operations::UpdateDocument::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("document_id", &document_id.into());
        operations::UpdateDocument::of(request)
    }

    /// Deletes a credit note's document.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.creditnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete_document("1001", "1002").await?;"#)]
    pub fn delete_document(
        &self,
        creditnote_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument::of(request)
    }

    /// Gets a credit note's custom fields.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/customfields`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives a page of values ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let custom_fields = client.credit_notes().get_custom_fields("1001").await?;"#)]
    pub fn get_custom_fields(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetCustomFields {
        let mut request = self.client.request(operations::GetCustomFields::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetCustomFields::of(request)
    }

    /// Updates a credit note's custom fields.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/customfields`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = CreditNoteCustomFieldRequest::new();",
        r#"client.credit_notes().update_custom_fields("1001", &request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteCustomFieldRequest,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::UpdateCustomFields::of(request)
    }

    /// Gets a credit note's mail content.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/mailcontent`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let answer = client.credit_notes().get_mail_content("1001").await?;"#)]
    pub fn get_mail_content(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetMailContent {
        let mut request = self.client.request(operations::GetMailContent::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetMailContent::of(request)
    }

    /// Adds a digital signature to a credit note.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/dsign`, needs scope `ZohoBooks.creditnotes.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().add_digital_signature("1001").await?;"#)]
    pub fn add_digital_signature(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::AddDigitalSignature {
        let mut request = self.client.request(operations::AddDigitalSignature::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::AddDigitalSignature::of(request)
    }

    /// Uploads a credit note's digital signature.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/dsign/upload`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.credit_notes().upload_digital_signature("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn upload_digital_signature(
        &self,
        creditnote_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::UploadDigitalSignature {
        let mut request =
            self.client.request(operations::UploadDigitalSignature::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.part("attachment", attachment);
        operations::UploadDigitalSignature::of(request)
    }

    /// Gets a credit note's refund by ID.
    ///
    /// Sends `GET /creditnotes/refunds/{refund_id}`, needs scope `ZohoBooks.creditnotes.READ`, and gives a
    /// [`CreditNoteRefund`](super::shared::CreditNoteRefund)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let creditnote_refund = client.credit_notes().get_refund_by_id("1001").await?;"#)]
    pub fn get_refund_by_id(
        &self,
        refund_id: impl Into<Id>,
    ) -> operations::GetRefundById {
        let mut request = self.client.request(operations::GetRefundById::ENDPOINT);
        request.path("refund_id", &refund_id.into());
        operations::GetRefundById::of(request)
    }

    /// Applies a credit note's substatus.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/substatus/{substatus_id}`, needs scope
    /// `ZohoBooks.creditnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().apply_substatus("1001", "1002").await?;"#)]
    pub fn apply_substatus(
        &self,
        creditnote_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::ApplySubstatus {
        let mut request = self.client.request(operations::ApplySubstatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::ApplySubstatus::of(request)
    }

    /// Deletes a credit note's substatus.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}/substatus/{substatus_id}`, needs scope
    /// `ZohoBooks.creditnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete_substatus("1001", "1002").await?;"#)]
    pub fn delete_substatus(
        &self,
        creditnote_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::DeleteSubstatus {
        let mut request = self.client.request(operations::DeleteSubstatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::DeleteSubstatus::of(request)
    }

    /// Lists credit notes' e-invoices.
    ///
    /// Sends `GET /creditnotes/einvoice`, needs scope `ZohoBooks.creditnotes.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!("let answer = client.credit_notes().list_einvoice().await?;")]
    pub fn list_einvoice(&self) -> operations::ListEinvoice {
        let request = self.client.request(operations::ListEinvoice::ENDPOINT);
        operations::ListEinvoice::of(request)
    }

    /// Pushes credit notes' e-invoices.
    ///
    /// Sends `POST /creditnotes/einvoice/push`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!("client.credit_notes().bulk_push_einvoice().await?;")]
    pub fn bulk_push_einvoice(&self) -> operations::BulkPushEinvoice {
        let request = self.client.request(operations::BulkPushEinvoice::ENDPOINT);
        operations::BulkPushEinvoice::of(request)
    }

    /// Cancels credit notes' e-invoices.
    ///
    /// Sends `POST /creditnotes/einvoice/cancel`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!("client.credit_notes().bulk_cancel_einvoice().await?;")]
    pub fn bulk_cancel_einvoice(&self) -> operations::BulkCancelEinvoice {
        let request = self.client.request(operations::BulkCancelEinvoice::ENDPOINT);
        operations::BulkCancelEinvoice::of(request)
    }

    /// Gets a credit note's e-invoice.
    ///
    /// Sends `GET /creditnotes/{creditnote_id}/einvoice`, needs scope `ZohoBooks.creditnotes.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"let answer = client.credit_notes().get_einvoice("1001").await?;"#)]
    pub fn get_einvoice(&self, creditnote_id: impl Into<Id>) -> operations::GetEinvoice {
        let mut request = self.client.request(operations::GetEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetEinvoice::of(request)
    }

    /// Pushes a credit note's e-invoice.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/einvoice/push`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().push_einvoice("1001").await?;"#)]
    pub fn push_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::PushEinvoice {
        let mut request = self.client.request(operations::PushEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::PushEinvoice::of(request)
    }

    /// Cancels a credit note's e-invoice.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/einvoice/cancel`, needs scope
    /// `ZohoBooks.creditnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().cancel_einvoice("1001").await?;"#)]
    pub fn cancel_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::CancelEinvoice {
        let mut request = self.client.request(operations::CancelEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::CancelEinvoice::of(request)
    }

    /// Fetches a credit note's e-invoice.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/einvoice/fetch`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().fetch_einvoice("1001").await?;"#)]
    pub fn fetch_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::FetchEinvoice {
        let mut request = self.client.request(operations::FetchEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::FetchEinvoice::of(request)
    }

    /// Deletes a credit note's e-invoice status.
    ///
    /// Sends `DELETE /creditnotes/{creditnote_id}/einvoice/status`, needs scope
    /// `ZohoBooks.creditnotes.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().delete_einvoice_status("1001").await?;"#)]
    pub fn delete_einvoice_status(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::DeleteEinvoiceStatus {
        let mut request =
            self.client.request(operations::DeleteEinvoiceStatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::DeleteEinvoiceStatus::of(request)
    }

    /// Marks a credit note's e-invoice pushed.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/einvoice/status/push`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(
        "let request = shared::EinvoicePushedRequest::new();",
        r#"client.credit_notes().mark_einvoice_pushed("1001", &request).await?;"#
    )]
    pub fn mark_einvoice_pushed(
        &self,
        creditnote_id: impl Into<Id>,
        body: &shared::EinvoicePushedRequest,
    ) -> operations::MarkEinvoicePushed {
        let mut request = self.client.request(operations::MarkEinvoicePushed::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::MarkEinvoicePushed::of(request)
    }

    /// Marks a credit note's e-invoice cancelled.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/einvoice/status/cancel`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().mark_einvoice_cancelled("1001").await?;"#)]
    pub fn mark_einvoice_cancelled(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::MarkEinvoiceCancelled {
        let mut request =
            self.client.request(operations::MarkEinvoiceCancelled::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkEinvoiceCancelled::of(request)
    }

    /// Recalls a credit note's e-invoice status.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/einvoice/status/recall`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().recall_einvoice_status("1001").await?;"#)]
    pub fn recall_einvoice_status(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::RecallEinvoiceStatus {
        let mut request =
            self.client.request(operations::RecallEinvoiceStatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::RecallEinvoiceStatus::of(request)
    }

    /// Pushes a credit note's refund e-invoice.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/refunds/einvoice/push`, needs scope
    /// `ZohoBooks.creditnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().push_refund_einvoice("1001").await?;"#)]
    pub fn push_refund_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::PushRefundEinvoice {
        let mut request = self.client.request(operations::PushRefundEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::PushRefundEinvoice::of(request)
    }

    /// Marks a credit note ready to push.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/status/readytopush`, needs scope
    /// `ZohoBooks.creditnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().mark_ready_to_push("1001").await?;"#)]
    pub fn mark_ready_to_push(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::MarkReadyToPush {
        let mut request = self.client.request(operations::MarkReadyToPush::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkReadyToPush::of(request)
    }

    /// Updates a credit note's cfdi status.
    ///
    /// Sends `POST /creditnotes/{creditnote_id}/cfdi/status`, needs scope `ZohoBooks.creditnotes.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().update_cfdi_status("1001").await?;"#)]
    pub fn update_cfdi_status(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::UpdateCfdiStatus {
        let mut request = self.client.request(operations::UpdateCfdiStatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::UpdateCfdiStatus::of(request)
    }

    /// Cancels the e-invoice of a credit note.
    ///
    /// Sends `POST /einvoices/creditnotes/{creditnote_id}/cancel`, needs scope
    /// `ZohoBooks.creditnotes.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/credit-notes/)).
    #[doc = super::runtime::example!(r#"client.credit_notes().cancel_einvoice_credit_note("1001").await?;"#)]
    pub fn cancel_einvoice_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::CancelEinvoiceCreditNote {
        let mut request =
            self.client.request(operations::CancelEinvoiceCreditNote::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::CancelEinvoiceCreditNote::of(request)
    }
}
