// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 25 operations on `/retainerinvoices`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/retainer-invoices/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, Part};
use super::shared;

/// The calls of the retainer_invoices module.
#[derive(Debug, Clone)]
pub struct RetainerInvoices {
    client: Client,
}

impl RetainerInvoices {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists retainer invoices.
    ///
    /// Sends `GET /retainerinvoices`, needs scope `ZohoBooks.invoices.READ`, and gives a page of at most
    /// 200 [`RetainerInvoice`]s; `.stream()` gives them all; `.pdf()` gives it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!("let retainerinvoices = client.retainer_invoices().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Creates a retainer invoice.
    ///
    /// Sends `POST /retainerinvoices`, needs scope `ZohoBooks.invoices.CREATE`, and gives a
    /// [`RetainerInvoice`] ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = RetainerInvoiceRequest::new("1001", [RetainerInvoiceLineItemRequest::new()]);"#,
        "let retainerinvoice = client.retainer_invoices().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &RetainerInvoiceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Gets a retainer invoice.
    ///
    /// Sends `GET /retainerinvoices/{retainerinvoice_id}`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// a [`RetainerInvoice`] ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"let retainerinvoice = client.retainer_invoices().get("1001").await?;"#)]
    pub fn get(&self, retainerinvoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Get::of(request)
    }

    /// Updates a retainer invoice.
    ///
    /// Sends `PUT /retainerinvoices/{retainerinvoice_id}`, needs scope `ZohoBooks.invoices.UPDATE`, and
    /// gives a [`RetainerInvoice`] ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = RetainerInvoiceRequest::new("1001", [RetainerInvoiceLineItemRequest::new()]);"#,
        r#"let retainerinvoice = client.retainer_invoices().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &RetainerInvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a retainer invoice.
    ///
    /// Sends `DELETE /retainerinvoices/{retainerinvoice_id}`, needs scope `ZohoBooks.invoices.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().delete("1001").await?;"#)]
    pub fn delete(&self, retainerinvoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Delete::of(request)
    }

    /// Marks a retainer invoice sent.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/status/sent`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().mark_sent("1001").await?;"#)]
    pub fn mark_sent(&self, retainerinvoice_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(operations::MarkSent::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::MarkSent::of(request)
    }

    /// Updates a retainer invoice's template.
    ///
    /// Sends `PUT /retainerinvoices/{retainerinvoice_id}/templates/{template_id}`, needs scope
    /// `ZohoBooks.invoices.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        retainerinvoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Marks a retainer invoice void.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/status/void`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().mark_void("1001").await?;"#)]
    pub fn mark_void(&self, retainerinvoice_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::MarkVoid::of(request)
    }

    /// Marks a retainer invoice draft.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/status/draft`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().mark_draft("1001").await?;"#)]
    pub fn mark_draft(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::MarkDraft::of(request)
    }

    /// Submits a retainer invoice.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/submit`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().submit("1001").await?;"#)]
    pub fn submit(&self, retainerinvoice_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Submit::of(request)
    }

    /// Approves a retainer invoice.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/approve`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().approve("1001").await?;"#)]
    pub fn approve(&self, retainerinvoice_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Approve::of(request)
    }

    /// Gets a retainer invoice's email.
    ///
    /// Sends `GET /retainerinvoices/{retainerinvoice_id}/email`, needs scope `ZohoBooks.invoices.READ`, and
    /// gives a [`RetainerInvoiceEmail`]
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.retainer_invoices().get_email("1001").await?;"#)]
    pub fn get_email(&self, retainerinvoice_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::GetEmail::of(request)
    }

    /// Emails a retainer invoice.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/email`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailRetainerInvoiceRequest::new(["To mail ids"]);"#,
        r#"client.retainer_invoices().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &EmailRetainerInvoiceRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Updates a retainer invoice's billing address.
    ///
    /// Sends `PUT /retainerinvoices/{retainerinvoice_id}/address/billing`, needs scope
    /// `ZohoBooks.invoices.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.retainer_invoices().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Lists a retainer invoice's templates.
    ///
    /// Sends `GET /retainerinvoices/templates`, needs scope `ZohoBooks.invoices.READ`, and gives a page of
    /// [`Template`](super::shared::Template)s
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!("let templates = client.retainer_invoices().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Gets a retainer invoice's attachment.
    ///
    /// Sends `GET /retainerinvoices/{retainerinvoice_id}/attachment`, needs scope
    /// `ZohoBooks.invoices.READ`, and gives a [file](super::Download)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"let file = client.retainer_invoices().get_attachment("1001").await?;"#)]
    pub fn get_attachment(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::GetAttachment::of(request)
    }

    /// Adds an attachment to a retainer invoice.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/attachment`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(
        "let request = RetainerInvoiceAttachmentRequest::new();",
        r#"client.retainer_invoices().add_attachment("1001", &request, Part::file("scan.pdf", "%PDF-1.7")).await?;"#
    )]
    pub fn add_attachment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &RetainerInvoiceAttachmentRequest,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.json(body);
        request.part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Deletes a retainer invoice's attachment.
    ///
    /// Sends `DELETE /retainerinvoices/{retainerinvoice_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().delete_attachment("1001", "1002").await?;"#)]
    pub fn delete_attachment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteAttachment::of(request)
    }

    /// Lists the comments and the history of a retainer invoice.
    ///
    /// Sends `GET /retainerinvoices/{retainerinvoice_id}/comments`, needs scope `ZohoBooks.invoices.READ`,
    /// and gives a page of [`Comment`](super::shared::Comment)s
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"let comments = client.retainer_invoices().list_comments("1001").await?;"#)]
    pub fn list_comments(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to a retainer invoice.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/comments`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::InvoiceCommentRequest::new();",
        r#"client.retainer_invoices().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &shared::InvoiceCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Updates a retainer invoice's comment.
    ///
    /// Sends `PUT /retainerinvoices/{retainerinvoice_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.invoices.UPDATE`, and gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::InvoiceCommentRequest::new();",
        r#"let comment = client.retainer_invoices().update_comment("1001", "1002", &request).await?;"#
    )]
    pub fn update_comment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::InvoiceCommentRequest,
    ) -> operations::UpdateComment {
        let mut request = self.client.request(operations::UpdateComment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("comment_id", &comment_id.into());
        request.json(body);
        operations::UpdateComment::of(request)
    }

    /// Deletes a retainer invoice's comment.
    ///
    /// Sends `DELETE /retainerinvoices/{retainerinvoice_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Applies retainer payments to invoices.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/invoices`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(
        "let request = ApplyRetainerPaymentsToInvoiceRequest::new();",
        r#"client.retainer_invoices().apply_retainer_payments_to_invoices("1001", &request).await?;"#
    )]
    pub fn apply_retainer_payments_to_invoices(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &ApplyRetainerPaymentsToInvoiceRequest,
    ) -> operations::ApplyRetainerPaymentsToInvoices {
        let mut request =
            self.client.request(operations::ApplyRetainerPaymentsToInvoices::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::ApplyRetainerPaymentsToInvoices::of(request)
    }

    /// Deletes an applied retainer payment.
    ///
    /// Sends `DELETE /retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().delete_applied_retainer_payment("1001", "1002").await?;"#)]
    pub fn delete_applied_retainer_payment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        invoice_id: impl Into<Id>,
    ) -> operations::DeleteAppliedRetainerPayment {
        let mut request =
            self.client.request(operations::DeleteAppliedRetainerPayment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("invoice_id", &invoice_id.into());
        operations::DeleteAppliedRetainerPayment::of(request)
    }

    /// Creates a retainer invoice's async online payment.
    ///
    /// Sends `POST /retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/retainer-invoices/)).
    #[doc = super::runtime::example!(r#"client.retainer_invoices().create_async_online_payment("1001").await?;"#)]
    pub fn create_async_online_payment(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::CreateAsyncOnlinePayment {
        let mut request =
            self.client.request(operations::CreateAsyncOnlinePayment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::CreateAsyncOnlinePayment::of(request)
    }
}
