// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Retainer Invoices.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id};
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

    /// List retainer invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/retainerinvoices`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Create retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices`.
    pub fn create(&self, body: &RetainerInvoiceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/retainerinvoices/{retainerinvoice_id}`.
    pub fn get(&self, retainerinvoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Get(request)
    }

    /// Update retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/retainerinvoices/{retainerinvoice_id}`.
    pub fn update(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &RetainerInvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/retainerinvoices/{retainerinvoice_id}`.
    pub fn delete(&self, retainerinvoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Delete(request)
    }

    /// Mark retainer invoice sent.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/status/sent`.
    pub fn mark_sent(&self, retainerinvoice_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(operations::MarkSent::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::MarkSent(request)
    }

    /// Update retainer invoice template.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/retainerinvoices/{retainerinvoice_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        retainerinvoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// Mark retainer invoice void.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/status/void`.
    pub fn mark_void(&self, retainerinvoice_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::MarkVoid(request)
    }

    /// Mark retainer invoice draft.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/status/draft`.
    pub fn mark_draft(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::MarkDraft(request)
    }

    /// Submit retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/submit`.
    pub fn submit(&self, retainerinvoice_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Submit(request)
    }

    /// Approve retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/approve`.
    pub fn approve(&self, retainerinvoice_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::Approve(request)
    }

    /// Get retainer invoice email.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/retainerinvoices/{retainerinvoice_id}/email`.
    pub fn get_email(&self, retainerinvoice_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::GetEmail(request)
    }

    /// Email retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/email`.
    pub fn email(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &EmailRetainerInvoiceRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::Email(request)
    }

    /// Update retainer invoice billing address.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/retainerinvoices/{retainerinvoice_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// List retainer invoice templates.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/retainerinvoices/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Get retainer invoice attachment.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/retainerinvoices/{retainerinvoice_id}/attachment`.
    pub fn get_attachment(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::GetAttachment(request)
    }

    /// Add retainer invoice attachment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/attachment`.
    pub fn add_attachment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &RetainerInvoiceAttachmentRequest,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::AddAttachment(request)
    }

    /// Delete retainer invoice attachment.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/retainerinvoices/{retainerinvoice_id}/documents/{document_id}`.
    pub fn delete_attachment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteAttachment(request)
    }

    /// List retainer invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/retainerinvoices/{retainerinvoice_id}/comments`.
    pub fn list_comments(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::ListComments(request)
    }

    /// Add retainer invoice comment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/comments`.
    pub fn add_comment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &shared::InvoiceCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Update retainer invoice comment.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}`.
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
        operations::UpdateComment(request)
    }

    /// Delete retainer invoice comment.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/retainerinvoices/{retainerinvoice_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// Apply retainer payments to invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/invoices`.
    pub fn apply_retainer_payments_to_invoices(
        &self,
        retainerinvoice_id: impl Into<Id>,
        body: &ApplyRetainerPaymentsToInvoiceRequest,
    ) -> operations::ApplyRetainerPaymentsToInvoices {
        let mut request =
            self.client.request(operations::ApplyRetainerPaymentsToInvoices::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into()).json(body);
        operations::ApplyRetainerPaymentsToInvoices(request)
    }

    /// Delete applied retainer payment.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/retainerinvoices/{retainerinvoice_id}/invoices/{invoice_id}`.
    pub fn delete_applied_retainer_payment(
        &self,
        retainerinvoice_id: impl Into<Id>,
        invoice_id: impl Into<Id>,
    ) -> operations::DeleteAppliedRetainerPayment {
        let mut request =
            self.client.request(operations::DeleteAppliedRetainerPayment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        request.path("invoice_id", &invoice_id.into());
        operations::DeleteAppliedRetainerPayment(request)
    }

    /// Create retainer invoice async online payment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/retainerinvoices/{retainerinvoice_id}/onlinepayments/asynchronous`.
    pub fn create_async_online_payment(
        &self,
        retainerinvoice_id: impl Into<Id>,
    ) -> operations::CreateAsyncOnlinePayment {
        let mut request =
            self.client.request(operations::CreateAsyncOnlinePayment::ENDPOINT);
        request.path("retainerinvoice_id", &retainerinvoice_id.into());
        operations::CreateAsyncOnlinePayment(request)
    }
}
