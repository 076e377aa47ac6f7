// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Invoices.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Date, Id, Map, Part, UniqueKey, Value};
use super::shared;

/// The calls of the invoices module.
#[derive(Debug, Clone)]
pub struct Invoices {
    client: Client,
}

impl Invoices {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update invoice using custom field.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &InvoiceRequest,
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

    /// Create invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices`.
    pub fn create(&self, body: &InvoiceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Delete invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices`.
    pub fn bulk_delete(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkDelete(request)
    }

    /// Get invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}`.
    pub fn get(&self, invoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Get(request)
    }

    /// Update invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}`.
    pub fn update(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}`.
    pub fn delete(&self, invoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Delete(request)
    }

    /// Mark invoice sent.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/status/sent`.
    pub fn mark_sent(&self, invoice_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(operations::MarkSent::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkSent(request)
    }

    /// Mark invoice void.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/status/void`.
    pub fn mark_void(&self, invoice_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkVoid(request)
    }

    /// Mark invoice draft.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/status/draft`.
    pub fn mark_draft(&self, invoice_id: impl Into<Id>) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkDraft(request)
    }

    /// Email invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/email`.
    pub fn bulk_email(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
        body: &EmailInvoicesRequest,
    ) -> operations::BulkEmail {
        let mut request = self.client.request(operations::BulkEmail::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids).json(body);
        operations::BulkEmail(request)
    }

    /// Create invoice from salesorder.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/fromsalesorder`.
    pub fn create_from_sales_order(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::CreateFromSalesOrder {
        let mut request =
            self.client.request(operations::CreateFromSalesOrder::ENDPOINT);
        request.query("salesorder_id", &salesorder_id.into());
        operations::CreateFromSalesOrder(request)
    }

    /// Map invoice with salesorder.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `POST` to
    /// `/invoices/mapwithorder`.
    pub fn map_with_sales_order(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::MapWithSalesOrder {
        let mut request = self.client.request(operations::MapWithSalesOrder::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::MapWithSalesOrder(request)
    }

    /// Submit invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/submit`.
    pub fn submit(&self, invoice_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Submit(request)
    }

    /// Approve invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/approve`.
    pub fn approve(&self, invoice_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Approve(request)
    }

    /// Get invoice email.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/email`.
    pub fn get_email(&self, invoice_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetEmail(request)
    }

    /// Email invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/email`.
    pub fn email(
        &self,
        invoice_id: impl Into<Id>,
        body: &EmailInvoiceRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::Email(request)
    }

    /// Get payment reminder mail content for invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/paymentreminder`.
    pub fn get_payment_reminder_mail_content(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetPaymentReminderMailContent {
        let mut request =
            self.client.request(operations::GetPaymentReminderMailContent::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetPaymentReminderMailContent(request)
    }

    /// Remind customer for invoice payment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/paymentreminder`.
    pub fn remind_customer_for_payment(
        &self,
        invoice_id: impl Into<Id>,
        body: &RemindCustomerForInvoicePaymentRequest,
    ) -> operations::RemindCustomerForPayment {
        let mut request =
            self.client.request(operations::RemindCustomerForPayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::RemindCustomerForPayment(request)
    }

    /// Bulk invoice reminder.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/paymentreminder`.
    pub fn bulk_remind(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkRemind {
        let mut request = self.client.request(operations::BulkRemind::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkRemind(request)
    }

    /// Bulk export invoices as pdf.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/pdf`.
    pub fn bulk_export_as_pdf(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExportAsPdf {
        let mut request = self.client.request(operations::BulkExportAsPdf::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkExportAsPdf(request)
    }

    /// Bulk print invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/print`.
    pub fn bulk_print(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkPrint(request)
    }

    /// Disable invoice payment reminder.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/paymentreminder/disable`.
    pub fn disable_payment_reminder(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::DisablePaymentReminder {
        let mut request =
            self.client.request(operations::DisablePaymentReminder::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::DisablePaymentReminder(request)
    }

    /// Enable invoice payment reminder.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/paymentreminder/enable`.
    pub fn enable_payment_reminder(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::EnablePaymentReminder {
        let mut request =
            self.client.request(operations::EnablePaymentReminder::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::EnablePaymentReminder(request)
    }

    /// Write off invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/writeoff`.
    pub fn write_off(&self, invoice_id: impl Into<Id>) -> operations::WriteOff {
        let mut request = self.client.request(operations::WriteOff::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::WriteOff(request)
    }

    /// Cancel write off invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/writeoff/cancel`.
    pub fn cancel_write_off(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelWriteOff {
        let mut request = self.client.request(operations::CancelWriteOff::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelWriteOff(request)
    }

    /// Update invoice billing address.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/address/billing`.
    pub fn update_billing_address(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::UpdateBillingAddress(request)
    }

    /// Update invoice shipping address.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/address/shipping`.
    pub fn update_shipping_address(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::UpdateShippingAddress(request)
    }

    /// List invoice templates.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/templates`.
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates(request)
    }

    /// Update invoice template.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/templates/{template_id}`.
    pub fn update_template(
        &self,
        invoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate(request)
    }

    /// List invoice payments.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/payments`.
    pub fn list_payments(&self, invoice_id: impl Into<Id>) -> operations::ListPayments {
        let mut request = self.client.request(operations::ListPayments::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ListPayments(request)
    }

    /// List invoice credits applied.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/creditsapplied`.
    pub fn list_credits_applied(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::ListCreditsApplied {
        let mut request = self.client.request(operations::ListCreditsApplied::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ListCreditsApplied(request)
    }

    /// Apply credits to invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/credits`.
    pub fn apply_credits(
        &self,
        invoice_id: impl Into<Id>,
        body: &ApplyCreditsToInvoiceRequest,
    ) -> operations::ApplyCredits {
        let mut request = self.client.request(operations::ApplyCredits::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::ApplyCredits(request)
    }

    /// Delete invoice payment.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/payments/{invoice_payment_id}`.
    pub fn delete_payment(
        &self,
        invoice_id: impl Into<Id>,
        invoice_payment_id: impl Into<Id>,
    ) -> operations::DeletePayment {
        let mut request = self.client.request(operations::DeletePayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("invoice_payment_id", &invoice_payment_id.into());
        operations::DeletePayment(request)
    }

    /// Delete invoice applied credit.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}`.
    pub fn delete_applied_credit(
        &self,
        invoice_id: impl Into<Id>,
        creditnotes_invoice_id: impl Into<Id>,
    ) -> operations::DeleteAppliedCredit {
        let mut request = self.client.request(operations::DeleteAppliedCredit::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("creditnotes_invoice_id", &creditnotes_invoice_id.into());
        operations::DeleteAppliedCredit(request)
    }

    /// Get invoice attachment.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/attachment`.
    pub fn get_attachment(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetAttachment(request)
    }

    /// Update invoice attachment preference.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/attachment`.
    pub fn update_attachment_preference(
        &self,
        invoice_id: impl Into<Id>,
        can_send_in_mail: bool,
    ) -> operations::UpdateAttachmentPreference {
        let mut request =
            self.client.request(operations::UpdateAttachmentPreference::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.query("can_send_in_mail", &can_send_in_mail);
        operations::UpdateAttachmentPreference(request)
    }

    /// Add invoice attachment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/attachment`.
    pub fn add_attachment(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::AddAttachment(request)
    }

    /// Delete invoice attachment.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/attachment`.
    pub fn delete_attachment(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::DeleteAttachment(request)
    }

    /// Get invoice document details.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/documents/{document_id}`.
    pub fn get_document_details(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocumentDetails {
        let mut request = self.client.request(operations::GetDocumentDetails::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocumentDetails(request)
    }

    /// Add invoice document.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/documents/{document_id}`.
    pub fn add_document(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddDocument {
        let mut request = self.client.request(operations::AddDocument::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        request.part("attachment", attachment);
        operations::AddDocument(request)
    }

    /// Delete invoice document.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/documents/{document_id}`.
    pub fn delete_document(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument(request)
    }

    /// Delete invoice expense receipt.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/expenses/{expense_id}/receipt`.
    pub fn delete_expense_receipt(
        &self,
        expense_id: impl Into<Id>,
    ) -> operations::DeleteExpenseReceipt {
        let mut request =
            self.client.request(operations::DeleteExpenseReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::DeleteExpenseReceipt(request)
    }

    /// Update custom fields in invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoice/{invoice_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        invoice_id: impl Into<Id>,
        body: impl Into<Vec<shared::ChartOfAccountCustomFieldRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// List invoice comments.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/comments`.
    pub fn list_comments(&self, invoice_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ListComments(request)
    }

    /// Add invoice comment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/comments`.
    pub fn add_comment(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::InvoiceCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::AddComment(request)
    }

    /// Update invoice comment.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/comments/{comment_id}`.
    pub fn update_comment(
        &self,
        invoice_id: impl Into<Id>,
        comment_id: impl Into<Id>,
        body: &shared::InvoiceCommentRequest,
    ) -> operations::UpdateComment {
        let mut request = self.client.request(operations::UpdateComment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("comment_id", &comment_id.into());
        request.json(body);
        operations::UpdateComment(request)
    }

    /// Delete invoice comment.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/comments/{comment_id}`.
    pub fn delete_comment(
        &self,
        invoice_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment(request)
    }

    /// Generate invoice payment link.
    ///
    /// Needs scope `ZohoBooks.settings.READ`; sends `GET` to
    /// `/share/paymentlink`.
    pub fn generate_payment_link(
        &self,
        transaction_id: impl Into<Id>,
        transaction_type: impl Into<String>,
        link_type: impl Into<String>,
        expiry_time: impl Into<Date>,
    ) -> operations::GeneratePaymentLink {
        let mut request = self.client.request(operations::GeneratePaymentLink::ENDPOINT);
        request.query("transaction_id", &transaction_id.into());
        request.query("transaction_type", &transaction_type.into());
        request.query("link_type", &link_type.into());
        request.query("expiry_time", &expiry_time.into());
        operations::GeneratePaymentLink(request)
    }

    /// Approve invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/approve`.
    pub fn bulk_approve(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkApprove {
        let mut request = self.client.request(operations::BulkApprove::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkApprove(request)
    }

    /// Void invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/status/void`.
    pub fn bulk_void(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkVoid {
        let mut request = self.client.request(operations::BulkVoid::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkVoid(request)
    }

    /// Create invoices from projects.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/fromprojects`.
    pub fn create_from_projects(&self) -> operations::CreateFromProjects {
        let request = self.client.request(operations::CreateFromProjects::ENDPOINT);
        operations::CreateFromProjects(request)
    }

    /// Get invoice delivery notes.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/deliverynotes`.
    pub fn get_delivery_notes(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
        accept: impl Into<String>,
    ) -> operations::GetDeliveryNotes {
        let mut request = self.client.request(operations::GetDeliveryNotes::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        request.query("accept", &accept.into());
        operations::GetDeliveryNotes(request)
    }

    /// Get invoice packing slips.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/packingslips`.
    pub fn get_packing_slips(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
        accept: impl Into<String>,
    ) -> operations::GetPackingSlips {
        let mut request = self.client.request(operations::GetPackingSlips::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        request.query("accept", &accept.into());
        operations::GetPackingSlips(request)
    }

    /// Finalize invoice approval.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/approve/final`.
    pub fn finalize_approval(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::FinalizeApproval {
        let mut request = self.client.request(operations::FinalizeApproval::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::FinalizeApproval(request)
    }

    /// Reject invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/reject`.
    pub fn reject(&self, invoice_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Reject(request)
    }

    /// Send invoice via snail mail.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/snailmail`.
    pub fn send_via_snail_mail(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::SendViaSnailMail {
        let mut request = self.client.request(operations::SendViaSnailMail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendViaSnailMail(request)
    }

    /// Add invoice online payment bank account.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/onlinepayments/bankaccount`.
    pub fn add_online_payment_bank_account(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceOnlinePaymentBankAccountRequest,
    ) -> operations::AddOnlinePaymentBankAccount {
        let mut request =
            self.client.request(operations::AddOnlinePaymentBankAccount::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::AddOnlinePaymentBankAccount(request)
    }

    /// Apply pricebook to invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/pricebooks/{pricebook_id}`.
    pub fn apply_pricebook(
        &self,
        invoice_id: impl Into<Id>,
        pricebook_id: impl Into<Id>,
    ) -> operations::ApplyPricebook {
        let mut request = self.client.request(operations::ApplyPricebook::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("pricebook_id", &pricebook_id.into());
        operations::ApplyPricebook(request)
    }

    /// Submit invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/submit`.
    pub fn bulk_submit(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkSubmit {
        let mut request = self.client.request(operations::BulkSubmit::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkSubmit(request)
    }

    /// Mark invoices sent.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/status/sent`.
    pub fn bulk_mark_sent(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkSent {
        let mut request = self.client.request(operations::BulkMarkSent::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkMarkSent(request)
    }

    /// Write off invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/writeoff`.
    pub fn bulk_write_off(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkWriteOff {
        let mut request = self.client.request(operations::BulkWriteOff::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkWriteOff(request)
    }

    /// Mark invoices shipped.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/markasshipped`.
    pub fn bulk_mark_shipped(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkShipped {
        let mut request = self.client.request(operations::BulkMarkShipped::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkMarkShipped(request)
    }

    /// Unship invoices.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/unship`.
    pub fn bulk_unship(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkUnship {
        let mut request = self.client.request(operations::BulkUnship::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkUnship(request)
    }

    /// Create invoices from estimates.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/fromestimates`.
    pub fn create_from_estimates(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::CreateFromEstimates {
        let mut request = self.client.request(operations::CreateFromEstimates::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::CreateFromEstimates(request)
    }

    /// Preview invoice coupons.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/coupons/preview`.
    pub fn preview_coupons(&self, body: &InvoiceRequest) -> operations::PreviewCoupons {
        let mut request = self.client.request(operations::PreviewCoupons::ENDPOINT);
        request.json(body);
        operations::PreviewCoupons(request)
    }

    /// Unmap invoices from salesorders.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/unmap/salesorders`.
    pub fn unmap_from_sales_orders(&self) -> operations::UnmapFromSalesOrders {
        let request = self.client.request(operations::UnmapFromSalesOrders::ENDPOINT);
        operations::UnmapFromSalesOrders(request)
    }

    /// Get invoice dashboard.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/dashboard`.
    pub fn get_dashboard(&self) -> operations::GetDashboard {
        operations::GetDashboard(self.client.request(operations::GetDashboard::ENDPOINT))
    }

    /// Get invoice by reference.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/reference/{reference_id}`.
    pub fn get_by_reference(
        &self,
        reference_id: impl Into<Id>,
    ) -> operations::GetByReference {
        let mut request = self.client.request(operations::GetByReference::ENDPOINT);
        request.path("reference_id", &reference_id.into());
        operations::GetByReference(request)
    }

    /// Get invoice custom fields.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/customfields`.
    pub fn get_custom_fields(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetCustomFields {
        let mut request = self.client.request(operations::GetCustomFields::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetCustomFields(request)
    }

    /// Get invoice advanced tracking details.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/advancedtrackingdetails`.
    pub fn get_advanced_tracking_details(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetAdvancedTrackingDetails {
        let mut request =
            self.client.request(operations::GetAdvancedTrackingDetails::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetAdvancedTrackingDetails(request)
    }

    /// Update invoice advanced tracking details.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/advancedtrackingdetails`.
    pub fn update_advanced_tracking_details(
        &self,
        invoice_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::UpdateAdvancedTrackingDetails {
        let mut request =
            self.client.request(operations::UpdateAdvancedTrackingDetails::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::UpdateAdvancedTrackingDetails(request)
    }

    /// Print invoice delivery note.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/deliverynote/print`.
    pub fn print_delivery_note(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::PrintDeliveryNote {
        let mut request = self.client.request(operations::PrintDeliveryNote::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::PrintDeliveryNote(request)
    }

    /// Print invoice packing slip.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/packingslip/print`.
    pub fn print_packing_slip(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::PrintPackingSlip {
        let mut request = self.client.request(operations::PrintPackingSlip::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::PrintPackingSlip(request)
    }

    /// Get invoice qr code.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/qrcode`.
    pub fn get_qr_code(&self, invoice_id: impl Into<Id>) -> operations::GetQrCode {
        let mut request = self.client.request(operations::GetQrCode::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetQrCode(request)
    }

    /// Get invoice sms.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/sms`.
    pub fn get_sms(&self, invoice_id: impl Into<Id>) -> operations::GetSms {
        let mut request = self.client.request(operations::GetSms::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetSms(request)
    }

    /// Send invoice sms.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/sms`.
    pub fn send_sms(&self, invoice_id: impl Into<Id>) -> operations::SendSms {
        let mut request = self.client.request(operations::SendSms::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendSms(request)
    }

    /// Get invoice signature template.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/dsign/template`.
    pub fn get_signature_template(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetSignatureTemplate {
        let mut request =
            self.client.request(operations::GetSignatureTemplate::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetSignatureTemplate(request)
    }

    /// Add invoice digital signature.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/dsign`.
    pub fn add_digital_signature(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::AddDigitalSignature {
        let mut request = self.client.request(operations::AddDigitalSignature::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::AddDigitalSignature(request)
    }

    /// Upload invoice digital signature.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/dsign/upload`.
    pub fn upload_digital_signature(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::UploadDigitalSignature {
        let mut request =
            self.client.request(operations::UploadDigitalSignature::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::UploadDigitalSignature(request)
    }

    /// Upload invoice document.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/documents/{document_id}/upload`.
    pub fn upload_document(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::UploadDocument {
        let mut request = self.client.request(operations::UploadDocument::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        operations::UploadDocument(request)
    }

    /// Update invoice cfdi status.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/cfdi/status`.
    pub fn update_cfdi_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::UpdateCfdiStatus {
        let mut request = self.client.request(operations::UpdateCfdiStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::UpdateCfdiStatus(request)
    }

    /// Cancel invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/status/cancel`.
    pub fn cancel(&self, invoice_id: impl Into<Id>) -> operations::Cancel {
        let mut request = self.client.request(operations::Cancel::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Cancel(request)
    }

    /// Mark invoice ready to push.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/status/readytopush`.
    pub fn mark_ready_to_push(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::MarkReadyToPush {
        let mut request = self.client.request(operations::MarkReadyToPush::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkReadyToPush(request)
    }

    /// Apply invoice substatus.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/substatus/{substatus_id}`.
    pub fn apply_substatus(
        &self,
        invoice_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::ApplySubstatus {
        let mut request = self.client.request(operations::ApplySubstatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::ApplySubstatus(request)
    }

    /// Delete invoice substatus.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/substatus/{substatus_id}`.
    pub fn delete_substatus(
        &self,
        invoice_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::DeleteSubstatus {
        let mut request = self.client.request(operations::DeleteSubstatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::DeleteSubstatus(request)
    }

    /// Delete invoice line item.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/lineitems/{line_item_id}`.
    pub fn delete_line_item(
        &self,
        invoice_id: impl Into<Id>,
        line_item_id: impl Into<Id>,
    ) -> operations::DeleteLineItem {
        let mut request = self.client.request(operations::DeleteLineItem::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("line_item_id", &line_item_id.into());
        operations::DeleteLineItem(request)
    }

    /// Schedule invoice email.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/email/schedule`.
    pub fn schedule_email(
        &self,
        invoice_id: impl Into<Id>,
        body: &ScheduleInvoiceEmailRequest,
    ) -> operations::ScheduleEmail {
        let mut request = self.client.request(operations::ScheduleEmail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::ScheduleEmail(request)
    }

    /// Cancel scheduled invoice email.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/email/schedule`.
    pub fn cancel_scheduled_email(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelScheduledEmail {
        let mut request =
            self.client.request(operations::CancelScheduledEmail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelScheduledEmail(request)
    }

    /// Force pay invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/forcepay`.
    pub fn force_pay(&self, invoice_id: impl Into<Id>) -> operations::ForcePay {
        let mut request = self.client.request(operations::ForcePay::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ForcePay(request)
    }

    /// Mail invoice pdf.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/mailpdf`.
    pub fn mail_pdf(&self, invoice_id: impl Into<Id>) -> operations::MailPdf {
        let mut request = self.client.request(operations::MailPdf::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MailPdf(request)
    }

    /// Create invoice synchronous online payment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/onlinepayments/synchronous`.
    pub fn create_synchronous_online_payment(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceSynchronousOnlinePaymentRequest,
    ) -> operations::CreateSynchronousOnlinePayment {
        let mut request =
            self.client.request(operations::CreateSynchronousOnlinePayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::CreateSynchronousOnlinePayment(request)
    }

    /// Create invoice asynchronous online payment.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/onlinepayments/asynchronous`.
    pub fn create_asynchronous_online_payment(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceAsynchronousOnlinePaymentRequest,
    ) -> operations::CreateAsynchronousOnlinePayment {
        let mut request =
            self.client.request(operations::CreateAsynchronousOnlinePayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::CreateAsynchronousOnlinePayment(request)
    }

    /// Get invoice payment qr.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/onlinepayments/qr`.
    pub fn get_payment_qr(&self, invoice_id: impl Into<Id>) -> operations::GetPaymentQr {
        let mut request = self.client.request(operations::GetPaymentQr::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetPaymentQr(request)
    }

    /// Get invoice payment qr status.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/onlinepayments/qr/status`.
    pub fn get_payment_qr_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetPaymentQrStatus {
        let mut request = self.client.request(operations::GetPaymentQrStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetPaymentQrStatus(request)
    }

    /// Send invoice dunning notifications.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/senddunningnotifications`.
    pub fn send_dunning_notifications(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::SendDunningNotifications {
        let mut request =
            self.client.request(operations::SendDunningNotifications::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendDunningNotifications(request)
    }

    /// Send invoice retry sms.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/sendretrysms`.
    pub fn send_retry_sms(&self, invoice_id: impl Into<Id>) -> operations::SendRetrySms {
        let mut request = self.client.request(operations::SendRetrySms::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendRetrySms(request)
    }

    /// Get invoice metadata.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/metadata/{metadata_name}`.
    pub fn get_metadata(
        &self,
        invoice_id: impl Into<Id>,
        metadata_name: impl Into<String>,
    ) -> operations::GetMetadata {
        let mut request = self.client.request(operations::GetMetadata::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("metadata_name", &metadata_name.into());
        operations::GetMetadata(request)
    }

    /// Update invoice metadata.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/metadata/{metadata_name}`.
    pub fn update_metadata(
        &self,
        invoice_id: impl Into<Id>,
        metadata_name: impl Into<String>,
    ) -> operations::UpdateMetadata {
        let mut request = self.client.request(operations::UpdateMetadata::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("metadata_name", &metadata_name.into());
        operations::UpdateMetadata(request)
    }

    /// List invoices einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/einvoice`.
    pub fn list_einvoice(&self) -> operations::ListEinvoice {
        operations::ListEinvoice(self.client.request(operations::ListEinvoice::ENDPOINT))
    }

    /// Push invoices einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/einvoice/push`.
    pub fn bulk_push_einvoice(&self) -> operations::BulkPushEinvoice {
        let request = self.client.request(operations::BulkPushEinvoice::ENDPOINT);
        operations::BulkPushEinvoice(request)
    }

    /// Cancel invoices einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/einvoice/cancel`.
    pub fn bulk_cancel_einvoice(&self) -> operations::BulkCancelEinvoice {
        let request = self.client.request(operations::BulkCancelEinvoice::ENDPOINT);
        operations::BulkCancelEinvoice(request)
    }

    /// Get invoice einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.READ`; sends `GET` to
    /// `/invoices/{invoice_id}/einvoice`.
    pub fn get_einvoice(&self, invoice_id: impl Into<Id>) -> operations::GetEinvoice {
        let mut request = self.client.request(operations::GetEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetEinvoice(request)
    }

    /// Push invoice einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/einvoice/push`.
    pub fn push_einvoice(&self, invoice_id: impl Into<Id>) -> operations::PushEinvoice {
        let mut request = self.client.request(operations::PushEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::PushEinvoice(request)
    }

    /// Cancel invoice einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/einvoice/cancel`.
    pub fn cancel_einvoice(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelEinvoice {
        let mut request = self.client.request(operations::CancelEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelEinvoice(request)
    }

    /// Fetch invoice einvoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/einvoice/fetch`.
    pub fn fetch_einvoice(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::FetchEinvoice {
        let mut request = self.client.request(operations::FetchEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::FetchEinvoice(request)
    }

    /// Delete invoice einvoice status.
    ///
    /// Needs scope `ZohoBooks.invoices.DELETE`; sends `DELETE` to
    /// `/invoices/{invoice_id}/einvoice/status`.
    pub fn delete_einvoice_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::DeleteEinvoiceStatus {
        let mut request =
            self.client.request(operations::DeleteEinvoiceStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::DeleteEinvoiceStatus(request)
    }

    /// Mark invoice einvoice pushed.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/einvoice/status/push`.
    pub fn mark_einvoice_pushed(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::EinvoicePushedRequest,
    ) -> operations::MarkEinvoicePushed {
        let mut request = self.client.request(operations::MarkEinvoicePushed::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::MarkEinvoicePushed(request)
    }

    /// Mark invoice einvoice cancelled.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/einvoice/status/cancel`.
    pub fn mark_einvoice_cancelled(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::MarkEinvoiceCancelled {
        let mut request =
            self.client.request(operations::MarkEinvoiceCancelled::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkEinvoiceCancelled(request)
    }

    /// Recall invoice einvoice status.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/invoices/{invoice_id}/einvoice/status/recall`.
    pub fn recall_einvoice_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::RecallEinvoiceStatus {
        let mut request =
            self.client.request(operations::RecallEinvoiceStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::RecallEinvoiceStatus(request)
    }

    /// Update invoice einvoice payment status.
    ///
    /// Needs scope `ZohoBooks.invoices.UPDATE`; sends `PUT` to
    /// `/invoices/{invoice_id}/einvoice/paymentstatus`.
    pub fn update_einvoice_payment_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::UpdateEinvoicePaymentStatus {
        let mut request =
            self.client.request(operations::UpdateEinvoicePaymentStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::UpdateEinvoicePaymentStatus(request)
    }

    /// Cancel einvoice invoice.
    ///
    /// Needs scope `ZohoBooks.invoices.CREATE`; sends `POST` to
    /// `/einvoices/invoices/{invoice_id}/cancel`.
    pub fn cancel_einvoice_invoice(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelEinvoiceInvoice {
        let mut request =
            self.client.request(operations::CancelEinvoiceInvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelEinvoiceInvoice(request)
    }
}
