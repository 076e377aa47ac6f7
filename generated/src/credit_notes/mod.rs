// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Credit Notes.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};
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

    /// List credit notes.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update credit note using custom field.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes`.
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
        operations::UpdateUsingCustomField(request)
    }

    /// Create credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes`.
    pub fn create(&self, body: &CreditNoteRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Get credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}`.
    pub fn get(&self, creditnote_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Get(request)
    }

    /// Update credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes/{creditnote_id}`.
    pub fn update(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}`.
    pub fn delete(&self, creditnote_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Delete(request)
    }

    /// Get credit note email.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/email`.
    pub fn get_email(&self, creditnote_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetEmail(request)
    }

    /// Email credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/email`.
    pub fn email(
        &self,
        creditnote_id: impl Into<Id>,
        body: &EmailCreditNoteRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::Email(request)
    }

    /// Mark credit note void.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/status/void`.
    pub fn mark_void(&self, creditnote_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkVoid(request)
    }

    /// Mark credit note draft.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/status/draft`.
    pub fn mark_draft(&self, creditnote_id: impl Into<Id>) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkDraft(request)
    }

    /// Mark credit note open.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/status/open`.
    pub fn mark_open(&self, creditnote_id: impl Into<Id>) -> operations::MarkOpen {
        let mut request = self.client.request(operations::MarkOpen::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkOpen(request)
    }

    /// Submit credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/submit`.
    pub fn submit(&self, creditnote_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Submit(request)
    }

    /// Approve credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/approve`.
    pub fn approve(&self, creditnote_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Approve(request)
    }

    /// Get credit note email history.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/emailhistory`.
    pub fn get_email_history(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetEmailHistory {
        let mut request = self.client.request(operations::GetEmailHistory::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetEmailHistory(request)
    }

    /// Update credit note billing address.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes/{creditnote_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        creditnote_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// Update credit note shipping address.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes/{creditnote_id}/address/shipping`.
    pub fn update_shipping_address(
        &self,
        creditnote_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::UpdateShippingAddress(request)
    }

    /// List credit note templates.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Update credit note template.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes/{creditnote_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        creditnote_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// List invoices of credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/invoices`.
    pub fn list_invoices(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::ListInvoices {
        let mut request = self.client.request(operations::ListInvoices::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::ListInvoices(request)
    }

    /// Apply credit note to invoice.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/invoices`.
    pub fn apply_to_invoice(
        &self,
        creditnote_id: impl Into<Id>,
        body: &ApplyCreditNoteToInvoiceRequest,
    ) -> operations::ApplyToInvoice {
        let mut request = self.client.request(operations::ApplyToInvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::ApplyToInvoice(request)
    }

    /// Delete invoice of credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}/invoices/{creditnote_invoice_id}`.
    pub fn delete_invoice(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_invoice_id: impl Into<Id>,
    ) -> operations::DeleteInvoice {
        let mut request = self.client.request(operations::DeleteInvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_invoice_id", &creditnote_invoice_id.into());
        operations::DeleteInvoice(request)
    }

    /// List credit note comments.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/comments`.
    pub fn list_comments(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::ListComments(request)
    }

    /// Add credit note comment.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/comments`.
    pub fn add_comment(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Delete credit note comment.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        creditnote_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// List credit note refunds of all credit notes.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/refunds`.
    pub fn list_all_refunds(&self) -> operations::ListAllRefunds {
        let request = self.client.request(operations::ListAllRefunds::ENDPOINT);
        operations::ListAllRefunds(request)
    }

    /// List credit note refunds of a credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/refunds`.
    pub fn list_refunds(&self, creditnote_id: impl Into<Id>) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::ListRefunds(request)
    }

    /// Create credit note refund.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/refunds`.
    pub fn create_refund(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteRefundRequest,
    ) -> operations::CreateRefund {
        let mut request = self.client.request(operations::CreateRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::CreateRefund(request)
    }

    /// Get credit note refund.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`.
    pub fn get_refund(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_refund_id", &creditnote_refund_id.into());
        operations::GetRefund(request)
    }

    /// Update credit note refund.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`.
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
        operations::UpdateRefund(request)
    }

    /// Delete credit note refund.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}/refunds/{creditnote_refund_id}`.
    pub fn delete_refund(
        &self,
        creditnote_id: impl Into<Id>,
        creditnote_refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("creditnote_refund_id", &creditnote_refund_id.into());
        operations::DeleteRefund(request)
    }

    /// Approve credit notes.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/approve`.
    pub fn bulk_approve(
        &self,
        creditnote_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkApprove {
        let mut request = self.client.request(operations::BulkApprove::ENDPOINT);
        let creditnote_ids =
            creditnote_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("creditnote_ids", Some(','), creditnote_ids);
        operations::BulkApprove(request)
    }

    /// Submit credit notes.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/submit`.
    pub fn bulk_submit(
        &self,
        creditnote_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkSubmit {
        let mut request = self.client.request(operations::BulkSubmit::ENDPOINT);
        let creditnote_ids =
            creditnote_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("creditnote_ids", Some(','), creditnote_ids);
        operations::BulkSubmit(request)
    }

    /// Finalize credit note approval.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/approve/final`.
    pub fn finalize_approval(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::FinalizeApproval {
        let mut request = self.client.request(operations::FinalizeApproval::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::FinalizeApproval(request)
    }

    /// Reject credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/reject`.
    pub fn reject(&self, creditnote_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::Reject(request)
    }

    /// Get credit note signature template.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/dsign/template`.
    pub fn get_signature_template(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetSignatureTemplate {
        let mut request =
            self.client.request(operations::GetSignatureTemplate::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetSignatureTemplate(request)
    }

    /// Print credit notes.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/print`.
    pub fn bulk_print(
        &self,
        creditnote_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let creditnote_ids =
            creditnote_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("creditnote_ids", Some(','), creditnote_ids);
        operations::BulkPrint(request)
    }

    /// Add credit note attachment.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/attachment`.
    pub fn add_attachment(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::AddAttachment(request)
    }

    /// Get credit note document.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/documents/{document_id}`.
    pub fn get_document(
        &self,
        creditnote_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocument {
        let mut request = self.client.request(operations::GetDocument::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocument(request)
    }

    /// Update credit note document.
    ///
    /// Needs scope `ZohoBooks.creditnotes.UPDATE`; sends `PUT` to
    /// `/creditnotes/{creditnote_id}/documents/{document_id}`.
    pub fn update_document(
        &self,
        creditnote_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::UpdateDocument {
        let mut request = self.client.request(operations::UpdateDocument::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("document_id", &document_id.into());
        operations::UpdateDocument(request)
    }

    /// Delete credit note document.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}/documents/{document_id}`.
    pub fn delete_document(
        &self,
        creditnote_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument(request)
    }

    /// Get credit note custom fields.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/customfields`.
    pub fn get_custom_fields(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetCustomFields {
        let mut request = self.client.request(operations::GetCustomFields::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetCustomFields(request)
    }

    /// Update credit note custom fields.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        creditnote_id: impl Into<Id>,
        body: &CreditNoteCustomFieldRequest,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::UpdateCustomFields(request)
    }

    /// Get credit note mail content.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/mailcontent`.
    pub fn get_mail_content(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::GetMailContent {
        let mut request = self.client.request(operations::GetMailContent::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetMailContent(request)
    }

    /// Add credit note digital signature.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/dsign`.
    pub fn add_digital_signature(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::AddDigitalSignature {
        let mut request = self.client.request(operations::AddDigitalSignature::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::AddDigitalSignature(request)
    }

    /// Upload credit note digital signature.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/dsign/upload`.
    pub fn upload_digital_signature(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::UploadDigitalSignature {
        let mut request =
            self.client.request(operations::UploadDigitalSignature::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::UploadDigitalSignature(request)
    }

    /// Get credit note refund by id.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/refunds/{refund_id}`.
    pub fn get_refund_by_id(
        &self,
        refund_id: impl Into<Id>,
    ) -> operations::GetRefundById {
        let mut request = self.client.request(operations::GetRefundById::ENDPOINT);
        request.path("refund_id", &refund_id.into());
        operations::GetRefundById(request)
    }

    /// Apply credit note substatus.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/substatus/{substatus_id}`.
    pub fn apply_substatus(
        &self,
        creditnote_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::ApplySubstatus {
        let mut request = self.client.request(operations::ApplySubstatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::ApplySubstatus(request)
    }

    /// Delete credit note substatus.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}/substatus/{substatus_id}`.
    pub fn delete_substatus(
        &self,
        creditnote_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::DeleteSubstatus {
        let mut request = self.client.request(operations::DeleteSubstatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::DeleteSubstatus(request)
    }

    /// List credit notes einvoice.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/einvoice`.
    pub fn list_einvoice(&self) -> operations::ListEinvoice {
        operations::ListEinvoice(self.client.request(operations::ListEinvoice::ENDPOINT))
    }

    /// Push credit notes einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/creditnotes/einvoice/push`.
    pub fn bulk_push_einvoice(&self) -> operations::BulkPushEinvoice {
        let request = self.client.request(operations::BulkPushEinvoice::ENDPOINT);
        operations::BulkPushEinvoice(request)
    }

    /// Cancel credit notes einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/creditnotes/einvoice/cancel`.
    pub fn bulk_cancel_einvoice(&self) -> operations::BulkCancelEinvoice {
        let request = self.client.request(operations::BulkCancelEinvoice::ENDPOINT);
        operations::BulkCancelEinvoice(request)
    }

    /// Get credit note einvoice.
    ///
    /// Needs scope `ZohoBooks.creditnotes.READ`; sends `GET` to
    /// `/creditnotes/{creditnote_id}/einvoice`.
    pub fn get_einvoice(&self, creditnote_id: impl Into<Id>) -> operations::GetEinvoice {
        let mut request = self.client.request(operations::GetEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::GetEinvoice(request)
    }

    /// Push credit note einvoice.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/einvoice/push`.
    pub fn push_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::PushEinvoice {
        let mut request = self.client.request(operations::PushEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::PushEinvoice(request)
    }

    /// Cancel credit note einvoice.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/einvoice/cancel`.
    pub fn cancel_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::CancelEinvoice {
        let mut request = self.client.request(operations::CancelEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::CancelEinvoice(request)
    }

    /// Fetch credit note einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/einvoice/fetch`.
    pub fn fetch_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::FetchEinvoice {
        let mut request = self.client.request(operations::FetchEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::FetchEinvoice(request)
    }

    /// Delete credit note einvoice status.
    ///
    /// Needs scope `ZohoBooks.creditnotes.DELETE`; sends `DELETE` to
    /// `/creditnotes/{creditnote_id}/einvoice/status`.
    pub fn delete_einvoice_status(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::DeleteEinvoiceStatus {
        let mut request =
            self.client.request(operations::DeleteEinvoiceStatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::DeleteEinvoiceStatus(request)
    }

    /// Mark credit note einvoice pushed.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/einvoice/status/push`.
    pub fn mark_einvoice_pushed(
        &self,
        creditnote_id: impl Into<Id>,
        body: &shared::EinvoicePushedRequest,
    ) -> operations::MarkEinvoicePushed {
        let mut request = self.client.request(operations::MarkEinvoicePushed::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into()).json(body);
        operations::MarkEinvoicePushed(request)
    }

    /// Mark credit note einvoice cancelled.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/einvoice/status/cancel`.
    pub fn mark_einvoice_cancelled(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::MarkEinvoiceCancelled {
        let mut request =
            self.client.request(operations::MarkEinvoiceCancelled::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkEinvoiceCancelled(request)
    }

    /// Recall credit note einvoice status.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/einvoice/status/recall`.
    pub fn recall_einvoice_status(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::RecallEinvoiceStatus {
        let mut request =
            self.client.request(operations::RecallEinvoiceStatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::RecallEinvoiceStatus(request)
    }

    /// Push credit note refund einvoice.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/refunds/einvoice/push`.
    pub fn push_refund_einvoice(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::PushRefundEinvoice {
        let mut request = self.client.request(operations::PushRefundEinvoice::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::PushRefundEinvoice(request)
    }

    /// Mark credit note ready to push.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/status/readytopush`.
    pub fn mark_ready_to_push(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::MarkReadyToPush {
        let mut request = self.client.request(operations::MarkReadyToPush::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::MarkReadyToPush(request)
    }

    /// Update credit note cfdi status.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/creditnotes/{creditnote_id}/cfdi/status`.
    pub fn update_cfdi_status(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::UpdateCfdiStatus {
        let mut request = self.client.request(operations::UpdateCfdiStatus::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::UpdateCfdiStatus(request)
    }

    /// Cancel einvoice credit note.
    ///
    /// Needs scope `ZohoBooks.creditnotes.CREATE`; sends `POST` to
    /// `/einvoices/creditnotes/{creditnote_id}/cancel`.
    pub fn cancel_einvoice_credit_note(
        &self,
        creditnote_id: impl Into<Id>,
    ) -> operations::CancelEinvoiceCreditNote {
        let mut request =
            self.client.request(operations::CancelEinvoiceCreditNote::ENDPOINT);
        request.path("creditnote_id", &creditnote_id.into());
        operations::CancelEinvoiceCreditNote(request)
    }
}
