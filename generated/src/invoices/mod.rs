// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 112 operations on `/invoices`, `/invoice` and others.
//!
//! Reference: <https://www.zoho.com/books/api/v3/invoices/>.

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

    /// Lists invoices.
    ///
    /// Sends `GET /invoices`, needs scope `ZohoBooks.invoices.READ`, and gives a page of at most 200
    /// [`Invoice`]s; `.stream()` gives them all ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("let invoices = client.invoices().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates an invoice using a custom field.
    ///
    /// Sends `PUT /invoices`, needs scope `ZohoBooks.invoices.UPDATE`, and gives an [`Invoice`]
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = InvoiceRequest::new("1001", [InvoiceLineItemRequest::new("1001")]);"#,
        r#"let invoice = client.invoices().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let invoice = client.invoices().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates an invoice.
    ///
    /// Sends `POST /invoices`, needs scope `ZohoBooks.invoices.CREATE`, and gives an [`Invoice`]
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = InvoiceRequest::new("1001", [InvoiceLineItemRequest::new("1001")]);"#,
        "let invoice = client.invoices().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &InvoiceRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes invoices.
    ///
    /// Sends `DELETE /invoices`, needs scope `ZohoBooks.invoices.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_delete(["1001"]).await?;"#)]
    pub fn bulk_delete(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkDelete::of(request)
    }

    /// Gets an invoice.
    ///
    /// Sends `GET /invoices/{invoice_id}`, needs scope `ZohoBooks.invoices.READ`, and gives an [`Invoice`];
    /// `.html()` and `.pdf()` give it as a file ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let invoice = client.invoices().get("1001").await?;"#)]
    pub fn get(&self, invoice_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Get::of(request)
    }

    /// Updates an invoice.
    ///
    /// Sends `PUT /invoices/{invoice_id}`, needs scope `ZohoBooks.invoices.UPDATE`, and gives an
    /// [`Invoice`] ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = InvoiceRequest::new("1001", [InvoiceLineItemRequest::new("1001")]);"#,
        r#"let invoice = client.invoices().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes an invoice.
    ///
    /// Sends `DELETE /invoices/{invoice_id}`, needs scope `ZohoBooks.invoices.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete("1001").await?;"#)]
    pub fn delete(&self, invoice_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Delete::of(request)
    }

    /// Marks an invoice sent.
    ///
    /// Sends `POST /invoices/{invoice_id}/status/sent`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().mark_sent("1001").await?;"#)]
    pub fn mark_sent(&self, invoice_id: impl Into<Id>) -> operations::MarkSent {
        let mut request = self.client.request(operations::MarkSent::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkSent::of(request)
    }

    /// Marks an invoice void.
    ///
    /// Sends `POST /invoices/{invoice_id}/status/void`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().mark_void("1001").await?;"#)]
    pub fn mark_void(&self, invoice_id: impl Into<Id>) -> operations::MarkVoid {
        let mut request = self.client.request(operations::MarkVoid::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkVoid::of(request)
    }

    /// Marks an invoice draft.
    ///
    /// Sends `POST /invoices/{invoice_id}/status/draft`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().mark_draft("1001").await?;"#)]
    pub fn mark_draft(&self, invoice_id: impl Into<Id>) -> operations::MarkDraft {
        let mut request = self.client.request(operations::MarkDraft::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkDraft::of(request)
    }

    /// Emails invoices.
    ///
    /// Sends `POST /invoices/email`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `invoice_ids`: At most 10 values.
    #[doc = super::runtime::example!(r#"client.invoices().bulk_email(["1001"], &EmailInvoicesRequest::new()).await?;"#)]
    pub fn bulk_email(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
        body: &EmailInvoicesRequest,
    ) -> operations::BulkEmail {
        let mut request = self.client.request(operations::BulkEmail::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids).json(body);
        operations::BulkEmail::of(request)
    }

    /// Creates an invoice from a sales order.
    ///
    /// Sends `POST /invoices/fromsalesorder`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [`Invoice`] ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let invoice = client.invoices().create_from_sales_order("1001").await?;"#)]
    pub fn create_from_sales_order(
        &self,
        salesorder_id: impl Into<Id>,
    ) -> operations::CreateFromSalesOrder {
        let mut request =
            self.client.request(operations::CreateFromSalesOrder::ENDPOINT);
        request.query("salesorder_id", &salesorder_id.into());
        operations::CreateFromSalesOrder::of(request)
    }

    /// Maps an invoice with a sales order.
    ///
    /// Sends `POST /invoices/mapwithorder`, needs scope `ZohoBooks.invoices.UPDATE`, and gives a page of
    /// [`InvoiceMappingError`]s ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let errors = client.invoices().map_with_sales_order(["1001"]).await?;"#)]
    pub fn map_with_sales_order(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::MapWithSalesOrder {
        let mut request = self.client.request(operations::MapWithSalesOrder::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::MapWithSalesOrder::of(request)
    }

    /// Submits an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/submit`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().submit("1001").await?;"#)]
    pub fn submit(&self, invoice_id: impl Into<Id>) -> operations::Submit {
        let mut request = self.client.request(operations::Submit::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Submit::of(request)
    }

    /// Approves an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/approve`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().approve("1001").await?;"#)]
    pub fn approve(&self, invoice_id: impl Into<Id>) -> operations::Approve {
        let mut request = self.client.request(operations::Approve::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Approve::of(request)
    }

    /// Gets an invoice's email.
    ///
    /// Sends `GET /invoices/{invoice_id}/email`, needs scope `ZohoBooks.invoices.READ`, and gives an
    /// [`InvoiceData`](super::shared::InvoiceData)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let data = client.invoices().get_email("1001").await?;"#)]
    pub fn get_email(&self, invoice_id: impl Into<Id>) -> operations::GetEmail {
        let mut request = self.client.request(operations::GetEmail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetEmail::of(request)
    }

    /// Emails an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/email`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailInvoiceRequest::new(["To mail ids"]);"#,
        r#"client.invoices().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        invoice_id: impl Into<Id>,
        body: &EmailInvoiceRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::Email::of(request)
    }

    /// Gets payment reminder mail content for an invoice.
    ///
    /// Sends `GET /invoices/{invoice_id}/paymentreminder`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// an [`InvoiceData`](super::shared::InvoiceData)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let data = client.invoices().get_payment_reminder_mail_content("1001").await?;"#)]
    pub fn get_payment_reminder_mail_content(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetPaymentReminderMailContent {
        let mut request =
            self.client.request(operations::GetPaymentReminderMailContent::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetPaymentReminderMailContent::of(request)
    }

    /// Reminds a customer for an invoice's payment.
    ///
    /// Sends `POST /invoices/{invoice_id}/paymentreminder`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = RemindCustomerForInvoicePaymentRequest::new(["Cc mail ids"]);"#,
        r#"client.invoices().remind_customer_for_payment("1001", &request).await?;"#
    )]
    pub fn remind_customer_for_payment(
        &self,
        invoice_id: impl Into<Id>,
        body: &RemindCustomerForInvoicePaymentRequest,
    ) -> operations::RemindCustomerForPayment {
        let mut request =
            self.client.request(operations::RemindCustomerForPayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::RemindCustomerForPayment::of(request)
    }

    /// Reminds customers of unpaid invoices.
    ///
    /// Sends `POST /invoices/paymentreminder`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [`InvoiceInfo`] ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `invoice_ids`: At most 10 values.
    #[doc = super::runtime::example!(r#"let info = client.invoices().bulk_remind(["1001"]).await?;"#)]
    pub fn bulk_remind(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkRemind {
        let mut request = self.client.request(operations::BulkRemind::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkRemind::of(request)
    }

    /// Exports invoices as PDF in bulk.
    ///
    /// Sends `GET /invoices/pdf`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `invoice_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"let file = client.invoices().bulk_export_as_pdf(["1001"]).await?;"#)]
    pub fn bulk_export_as_pdf(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkExportAsPdf {
        let mut request = self.client.request(operations::BulkExportAsPdf::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkExportAsPdf::of(request)
    }

    /// Prints invoices in bulk.
    ///
    /// Sends `GET /invoices/print`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `invoice_ids`: At most 25 values.
    #[doc = super::runtime::example!(r#"let file = client.invoices().bulk_print(["1001"]).await?;"#)]
    pub fn bulk_print(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkPrint {
        let mut request = self.client.request(operations::BulkPrint::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkPrint::of(request)
    }

    /// Disables an invoice's payment reminder.
    ///
    /// Sends `POST /invoices/{invoice_id}/paymentreminder/disable`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().disable_payment_reminder("1001").await?;"#)]
    pub fn disable_payment_reminder(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::DisablePaymentReminder {
        let mut request =
            self.client.request(operations::DisablePaymentReminder::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::DisablePaymentReminder::of(request)
    }

    /// Enables an invoice's payment reminder.
    ///
    /// Sends `POST /invoices/{invoice_id}/paymentreminder/enable`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().enable_payment_reminder("1001").await?;"#)]
    pub fn enable_payment_reminder(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::EnablePaymentReminder {
        let mut request =
            self.client.request(operations::EnablePaymentReminder::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::EnablePaymentReminder::of(request)
    }

    /// Writes off an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/writeoff`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().write_off("1001").await?;"#)]
    pub fn write_off(&self, invoice_id: impl Into<Id>) -> operations::WriteOff {
        let mut request = self.client.request(operations::WriteOff::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::WriteOff::of(request)
    }

    /// Cancels the write-off of an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/writeoff/cancel`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().cancel_write_off("1001").await?;"#)]
    pub fn cancel_write_off(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelWriteOff {
        let mut request = self.client.request(operations::CancelWriteOff::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelWriteOff::of(request)
    }

    /// Updates an invoice's billing address.
    ///
    /// Sends `PUT /invoices/{invoice_id}/address/billing`, needs scope `ZohoBooks.invoices.UPDATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.invoices().update_billing_address("1001", &request).await?;"#
    )]
    pub fn update_billing_address(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateBillingAddress {
        let mut request =
            self.client.request(operations::UpdateBillingAddress::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::UpdateBillingAddress::of(request)
    }

    /// Updates an invoice's shipping address.
    ///
    /// Sends `PUT /invoices/{invoice_id}/address/shipping`, needs scope `ZohoBooks.invoices.UPDATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::AddressRequest::new();",
        r#"client.invoices().update_shipping_address("1001", &request).await?;"#
    )]
    pub fn update_shipping_address(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::AddressRequest,
    ) -> operations::UpdateShippingAddress {
        let mut request =
            self.client.request(operations::UpdateShippingAddress::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::UpdateShippingAddress::of(request)
    }

    /// Lists an invoice's templates.
    ///
    /// Sends `GET /invoices/templates`, needs scope `ZohoBooks.invoices.READ`, and gives a page of
    /// [`Template`](super::shared::Template)s ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("let templates = client.invoices().list_templates().await?;")]
    pub fn list_templates(&self) -> operations::ListTemplates {
        let request = self.client.request(operations::ListTemplates::ENDPOINT);
        operations::ListTemplates::of(request)
    }

    /// Updates an invoice's template.
    ///
    /// Sends `PUT /invoices/{invoice_id}/templates/{template_id}`, needs scope `ZohoBooks.invoices.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().update_template("1001", "1002").await?;"#)]
    pub fn update_template(
        &self,
        invoice_id: impl Into<Id>,
        template_id: impl Into<Id>,
    ) -> operations::UpdateTemplate {
        let mut request = self.client.request(operations::UpdateTemplate::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("template_id", &template_id.into());
        operations::UpdateTemplate::of(request)
    }

    /// Lists an invoice's payments.
    ///
    /// Sends `GET /invoices/{invoice_id}/payments`, needs scope `ZohoBooks.invoices.READ`, and gives a page
    /// of [`InvoicePayment`]s ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let payments = client.invoices().list_payments("1001").await?;"#)]
    pub fn list_payments(&self, invoice_id: impl Into<Id>) -> operations::ListPayments {
        let mut request = self.client.request(operations::ListPayments::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ListPayments::of(request)
    }

    /// Lists an invoice's credits applied.
    ///
    /// Sends `GET /invoices/{invoice_id}/creditsapplied`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// a page of [`InvoiceCredit`]s ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let credits = client.invoices().list_credits_applied("1001").await?;"#)]
    pub fn list_credits_applied(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::ListCreditsApplied {
        let mut request = self.client.request(operations::ListCreditsApplied::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ListCreditsApplied::of(request)
    }

    /// Applies credits to an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/credits`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = ApplyCreditsToInvoiceRequest::new([InvoicePaymentRequest::new()], [InvoiceApplyCreditNoteRequest::new()]);",
        r#"client.invoices().apply_credits("1001", &request).await?;"#
    )]
    pub fn apply_credits(
        &self,
        invoice_id: impl Into<Id>,
        body: &ApplyCreditsToInvoiceRequest,
    ) -> operations::ApplyCredits {
        let mut request = self.client.request(operations::ApplyCredits::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::ApplyCredits::of(request)
    }

    /// Deletes an invoice's payment.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/payments/{invoice_payment_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_payment("1001", "1002").await?;"#)]
    pub fn delete_payment(
        &self,
        invoice_id: impl Into<Id>,
        invoice_payment_id: impl Into<Id>,
    ) -> operations::DeletePayment {
        let mut request = self.client.request(operations::DeletePayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("invoice_payment_id", &invoice_payment_id.into());
        operations::DeletePayment::of(request)
    }

    /// Deletes an invoice's applied credit.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/creditsapplied/{creditnotes_invoice_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_applied_credit("1001", "1002").await?;"#)]
    pub fn delete_applied_credit(
        &self,
        invoice_id: impl Into<Id>,
        creditnotes_invoice_id: impl Into<Id>,
    ) -> operations::DeleteAppliedCredit {
        let mut request = self.client.request(operations::DeleteAppliedCredit::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("creditnotes_invoice_id", &creditnotes_invoice_id.into());
        operations::DeleteAppliedCredit::of(request)
    }

    /// Gets an invoice's attachment.
    ///
    /// Sends `GET /invoices/{invoice_id}/attachment`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let file = client.invoices().get_attachment("1001").await?;"#)]
    pub fn get_attachment(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetAttachment {
        let mut request = self.client.request(operations::GetAttachment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetAttachment::of(request)
    }

    /// Updates an invoice's attachment preference.
    ///
    /// Sends `PUT /invoices/{invoice_id}/attachment`, needs scope `ZohoBooks.invoices.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().update_attachment_preference("1001", true).await?;"#)]
    pub fn update_attachment_preference(
        &self,
        invoice_id: impl Into<Id>,
        can_send_in_mail: bool,
    ) -> operations::UpdateAttachmentPreference {
        let mut request =
            self.client.request(operations::UpdateAttachmentPreference::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.query("can_send_in_mail", &can_send_in_mail);
        operations::UpdateAttachmentPreference::of(request)
    }

    /// Adds an attachment to an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/attachment`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.invoices().add_attachment("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn add_attachment(
        &self,
        invoice_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::AddAttachment {
        let mut request = self.client.request(operations::AddAttachment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).part("attachment", attachment);
        operations::AddAttachment::of(request)
    }

    /// Deletes an invoice's attachment.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/attachment`, needs scope `ZohoBooks.invoices.DELETE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_attachment("1001").await?;"#)]
    pub fn delete_attachment(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::DeleteAttachment {
        let mut request = self.client.request(operations::DeleteAttachment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::DeleteAttachment::of(request)
    }

    /// Gets an invoice's document details.
    ///
    /// Sends `GET /invoices/{invoice_id}/documents/{document_id}`, needs scope `ZohoBooks.invoices.READ`,
    /// and gives a [`Document`](super::shared::Document); `.file()` gives it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let document = client.invoices().get_document_details("1001", "1002").await?;"#)]
    pub fn get_document_details(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::GetDocumentDetails {
        let mut request = self.client.request(operations::GetDocumentDetails::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        operations::GetDocumentDetails::of(request)
    }

    /// Adds a document to an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.invoices().add_document("1001", "1002", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
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
        operations::AddDocument::of(request)
    }

    /// Deletes an invoice's document.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/documents/{document_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_document("1001", "1002").await?;"#)]
    pub fn delete_document(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
    ) -> operations::DeleteDocument {
        let mut request = self.client.request(operations::DeleteDocument::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        operations::DeleteDocument::of(request)
    }

    /// Deletes an invoice's expense receipt.
    ///
    /// Sends `DELETE /invoices/expenses/{expense_id}/receipt`, needs scope `ZohoBooks.invoices.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_expense_receipt("1001").await?;"#)]
    pub fn delete_expense_receipt(
        &self,
        expense_id: impl Into<Id>,
    ) -> operations::DeleteExpenseReceipt {
        let mut request =
            self.client.request(operations::DeleteExpenseReceipt::ENDPOINT);
        request.path("expense_id", &expense_id.into());
        operations::DeleteExpenseReceipt::of(request)
    }

    /// Updates custom fields in an invoice.
    ///
    /// Sends `PUT /invoice/{invoice_id}/customfields`, needs scope `ZohoBooks.invoices.UPDATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = [shared::CustomFieldEntryRequest::new()];",
        r#"client.invoices().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        invoice_id: impl Into<Id>,
        body: impl Into<Vec<shared::CustomFieldEntryRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Lists an invoice's comments.
    ///
    /// Sends `GET /invoices/{invoice_id}/comments`, needs scope `ZohoBooks.invoices.READ`, and gives a page
    /// of [`Comment`](super::shared::Comment)s ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let comments = client.invoices().list_comments("1001").await?;"#)]
    pub fn list_comments(&self, invoice_id: impl Into<Id>) -> operations::ListComments {
        let mut request = self.client.request(operations::ListComments::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ListComments::of(request)
    }

    /// Adds a comment to an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/comments`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::InvoiceCommentRequest::new();",
        r#"client.invoices().add_comment("1001", &request).await?;"#
    )]
    pub fn add_comment(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::InvoiceCommentRequest,
    ) -> operations::AddComment {
        let mut request = self.client.request(operations::AddComment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::AddComment::of(request)
    }

    /// Updates an invoice's comment.
    ///
    /// Sends `PUT /invoices/{invoice_id}/comments/{comment_id}`, needs scope `ZohoBooks.invoices.UPDATE`,
    /// and gives a [`Comment`](super::shared::Comment)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::InvoiceCommentRequest::new();",
        r#"let comment = client.invoices().update_comment("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateComment::of(request)
    }

    /// Deletes an invoice's comment.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/comments/{comment_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_comment("1001", "1002").await?;"#)]
    pub fn delete_comment(
        &self,
        invoice_id: impl Into<Id>,
        comment_id: impl Into<Id>,
    ) -> operations::DeleteComment {
        let mut request = self.client.request(operations::DeleteComment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("comment_id", &comment_id.into());
        operations::DeleteComment::of(request)
    }

    /// Generates an invoice's payment link.
    ///
    /// Sends `GET /share/paymentlink`, needs scope `ZohoBooks.settings.READ`, and gives an
    /// [`InvoicePaymentLink`] ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let data = client.invoices().generate_payment_link("1001", "Transaction type", "Link type", "2026-01-31").await?;"#)]
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
        operations::GeneratePaymentLink::of(request)
    }

    /// Approves invoices.
    ///
    /// Sends `POST /invoices/approve`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_approve(["1001"]).await?;"#)]
    pub fn bulk_approve(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkApprove {
        let mut request = self.client.request(operations::BulkApprove::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkApprove::of(request)
    }

    /// Voids invoices.
    ///
    /// Sends `POST /invoices/status/void`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_void(["1001"]).await?;"#)]
    pub fn bulk_void(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkVoid {
        let mut request = self.client.request(operations::BulkVoid::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkVoid::of(request)
    }

    /// Creates invoices from projects.
    ///
    /// Sends `POST /invoices/fromprojects`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("client.invoices().create_from_projects().await?;")]
    pub fn create_from_projects(&self) -> operations::CreateFromProjects {
        let request = self.client.request(operations::CreateFromProjects::ENDPOINT);
        operations::CreateFromProjects::of(request)
    }

    /// Gets an invoice's delivery notes.
    ///
    /// Sends `GET /invoices/deliverynotes`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let file = client.invoices().get_delivery_notes(["1001"], "Accept").await?;"#)]
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
        operations::GetDeliveryNotes::of(request)
    }

    /// Gets an invoice's packing slips.
    ///
    /// Sends `GET /invoices/packingslips`, needs scope `ZohoBooks.invoices.READ`, and gives a
    /// [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let file = client.invoices().get_packing_slips(["1001"], "Accept").await?;"#)]
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
        operations::GetPackingSlips::of(request)
    }

    /// Finalizes an invoice's approval.
    ///
    /// Sends `POST /invoices/{invoice_id}/approve/final`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().finalize_approval("1001").await?;"#)]
    pub fn finalize_approval(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::FinalizeApproval {
        let mut request = self.client.request(operations::FinalizeApproval::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::FinalizeApproval::of(request)
    }

    /// Rejects an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/reject`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().reject("1001").await?;"#)]
    pub fn reject(&self, invoice_id: impl Into<Id>) -> operations::Reject {
        let mut request = self.client.request(operations::Reject::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Reject::of(request)
    }

    /// Sends an invoice via snail mail.
    ///
    /// Sends `POST /invoices/{invoice_id}/snailmail`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().send_via_snail_mail("1001").await?;"#)]
    pub fn send_via_snail_mail(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::SendViaSnailMail {
        let mut request = self.client.request(operations::SendViaSnailMail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendViaSnailMail::of(request)
    }

    /// Adds an online payment bank account to an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/onlinepayments/bankaccount`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = InvoiceOnlinePaymentBankAccountRequest::new();",
        r#"client.invoices().add_online_payment_bank_account("1001", &request).await?;"#
    )]
    pub fn add_online_payment_bank_account(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceOnlinePaymentBankAccountRequest,
    ) -> operations::AddOnlinePaymentBankAccount {
        let mut request =
            self.client.request(operations::AddOnlinePaymentBankAccount::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::AddOnlinePaymentBankAccount::of(request)
    }

    /// Applies a pricebook to an invoice.
    ///
    /// Sends `PUT /invoices/{invoice_id}/pricebooks/{pricebook_id}`, needs scope
    /// `ZohoBooks.invoices.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().apply_pricebook("1001", "1002").await?;"#)]
    pub fn apply_pricebook(
        &self,
        invoice_id: impl Into<Id>,
        pricebook_id: impl Into<Id>,
    ) -> operations::ApplyPricebook {
        let mut request = self.client.request(operations::ApplyPricebook::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("pricebook_id", &pricebook_id.into());
        operations::ApplyPricebook::of(request)
    }

    /// Submits invoices.
    ///
    /// Sends `POST /invoices/submit`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_submit(["1001"]).await?;"#)]
    pub fn bulk_submit(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkSubmit {
        let mut request = self.client.request(operations::BulkSubmit::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkSubmit::of(request)
    }

    /// Marks invoices sent.
    ///
    /// Sends `POST /invoices/status/sent`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_mark_sent(["1001"]).await?;"#)]
    pub fn bulk_mark_sent(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkSent {
        let mut request = self.client.request(operations::BulkMarkSent::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkMarkSent::of(request)
    }

    /// Writes off invoices.
    ///
    /// Sends `POST /invoices/writeoff`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_write_off(["1001"]).await?;"#)]
    pub fn bulk_write_off(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkWriteOff {
        let mut request = self.client.request(operations::BulkWriteOff::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkWriteOff::of(request)
    }

    /// Marks invoices shipped.
    ///
    /// Sends `POST /invoices/markasshipped`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_mark_shipped(["1001"]).await?;"#)]
    pub fn bulk_mark_shipped(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkMarkShipped {
        let mut request = self.client.request(operations::BulkMarkShipped::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkMarkShipped::of(request)
    }

    /// Unships invoices.
    ///
    /// Sends `POST /invoices/unship`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().bulk_unship(["1001"]).await?;"#)]
    pub fn bulk_unship(
        &self,
        invoice_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::BulkUnship {
        let mut request = self.client.request(operations::BulkUnship::ENDPOINT);
        let invoice_ids =
            invoice_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("invoice_ids", Some(','), invoice_ids);
        operations::BulkUnship::of(request)
    }

    /// Creates invoices from estimates.
    ///
    /// Sends `POST /invoices/fromestimates`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().create_from_estimates(["1001"]).await?;"#)]
    pub fn create_from_estimates(
        &self,
        estimate_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> operations::CreateFromEstimates {
        let mut request = self.client.request(operations::CreateFromEstimates::ENDPOINT);
        let estimate_ids =
            estimate_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("estimate_ids", Some(','), estimate_ids);
        operations::CreateFromEstimates::of(request)
    }

    /// Previews an invoice's coupons.
    ///
    /// Sends `POST /invoices/coupons/preview`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        r#"let request = InvoiceRequest::new("1001", [InvoiceLineItemRequest::new("1001")]);"#,
        "client.invoices().preview_coupons(&request).await?;"
    )]
    #[inline]
    pub fn preview_coupons(&self, body: &InvoiceRequest) -> operations::PreviewCoupons {
        let mut request = self.client.request(operations::PreviewCoupons::ENDPOINT);
        request.json(body);
        operations::PreviewCoupons::of(request)
    }

    /// Unmaps invoices from sales orders.
    ///
    /// Sends `PUT /invoices/unmap/salesorders`, needs scope `ZohoBooks.invoices.UPDATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("client.invoices().unmap_from_sales_orders().await?;")]
    pub fn unmap_from_sales_orders(&self) -> operations::UnmapFromSalesOrders {
        let request = self.client.request(operations::UnmapFromSalesOrders::ENDPOINT);
        operations::UnmapFromSalesOrders::of(request)
    }

    /// Gets an invoice's dashboard.
    ///
    /// Sends `GET /invoices/dashboard`, needs scope `ZohoBooks.invoices.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("let answer = client.invoices().get_dashboard().await?;")]
    pub fn get_dashboard(&self) -> operations::GetDashboard {
        let request = self.client.request(operations::GetDashboard::ENDPOINT);
        operations::GetDashboard::of(request)
    }

    /// Gets an invoice by reference.
    ///
    /// Sends `GET /invoices/reference/{reference_id}`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_by_reference("1001").await?;"#)]
    pub fn get_by_reference(
        &self,
        reference_id: impl Into<Id>,
    ) -> operations::GetByReference {
        let mut request = self.client.request(operations::GetByReference::ENDPOINT);
        request.path("reference_id", &reference_id.into());
        operations::GetByReference::of(request)
    }

    /// Gets an invoice's custom fields.
    ///
    /// Sends `GET /invoices/{invoice_id}/customfields`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_custom_fields("1001").await?;"#)]
    pub fn get_custom_fields(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetCustomFields {
        let mut request = self.client.request(operations::GetCustomFields::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetCustomFields::of(request)
    }

    /// Gets an invoice's advanced tracking details.
    ///
    /// Sends `GET /invoices/{invoice_id}/advancedtrackingdetails`, needs scope `ZohoBooks.invoices.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_advanced_tracking_details("1001").await?;"#)]
    pub fn get_advanced_tracking_details(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetAdvancedTrackingDetails {
        let mut request =
            self.client.request(operations::GetAdvancedTrackingDetails::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetAdvancedTrackingDetails::of(request)
    }

    /// Updates an invoice's advanced tracking details.
    ///
    /// Sends `PUT /invoices/{invoice_id}/advancedtrackingdetails`, needs scope `ZohoBooks.invoices.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().update_advanced_tracking_details("1001", &Map::new()).await?;"#)]
    pub fn update_advanced_tracking_details(
        &self,
        invoice_id: impl Into<Id>,
        body: &Map<Value>,
    ) -> operations::UpdateAdvancedTrackingDetails {
        let mut request =
            self.client.request(operations::UpdateAdvancedTrackingDetails::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::UpdateAdvancedTrackingDetails::of(request)
    }

    /// Prints an invoice's delivery note.
    ///
    /// Sends `GET /invoices/{invoice_id}/deliverynote/print`, needs scope `ZohoBooks.invoices.READ`, and
    /// gives a [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let file = client.invoices().print_delivery_note("1001").await?;"#)]
    pub fn print_delivery_note(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::PrintDeliveryNote {
        let mut request = self.client.request(operations::PrintDeliveryNote::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::PrintDeliveryNote::of(request)
    }

    /// Prints an invoice's packing slip.
    ///
    /// Sends `GET /invoices/{invoice_id}/packingslip/print`, needs scope `ZohoBooks.invoices.READ`, and
    /// gives a [file](super::Download) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let file = client.invoices().print_packing_slip("1001").await?;"#)]
    pub fn print_packing_slip(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::PrintPackingSlip {
        let mut request = self.client.request(operations::PrintPackingSlip::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::PrintPackingSlip::of(request)
    }

    /// Gets an invoice's QR code.
    ///
    /// Sends `GET /invoices/{invoice_id}/qrcode`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_qr_code("1001").await?;"#)]
    pub fn get_qr_code(&self, invoice_id: impl Into<Id>) -> operations::GetQrCode {
        let mut request = self.client.request(operations::GetQrCode::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetQrCode::of(request)
    }

    /// Gets an invoice's SMS.
    ///
    /// Sends `GET /invoices/{invoice_id}/sms`, needs scope `ZohoBooks.invoices.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_sms("1001").await?;"#)]
    pub fn get_sms(&self, invoice_id: impl Into<Id>) -> operations::GetSms {
        let mut request = self.client.request(operations::GetSms::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetSms::of(request)
    }

    /// Sends an invoice's SMS.
    ///
    /// Sends `POST /invoices/{invoice_id}/sms`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().send_sms("1001").await?;"#)]
    pub fn send_sms(&self, invoice_id: impl Into<Id>) -> operations::SendSms {
        let mut request = self.client.request(operations::SendSms::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendSms::of(request)
    }

    /// Gets an invoice's signature template.
    ///
    /// Sends `GET /invoices/{invoice_id}/dsign/template`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_signature_template("1001").await?;"#)]
    pub fn get_signature_template(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetSignatureTemplate {
        let mut request =
            self.client.request(operations::GetSignatureTemplate::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetSignatureTemplate::of(request)
    }

    /// Adds a digital signature to an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/dsign`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().add_digital_signature("1001").await?;"#)]
    pub fn add_digital_signature(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::AddDigitalSignature {
        let mut request = self.client.request(operations::AddDigitalSignature::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::AddDigitalSignature::of(request)
    }

    /// Uploads an invoice's digital signature.
    ///
    /// Sends `POST /invoices/{invoice_id}/dsign/upload`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.invoices().upload_digital_signature("1001", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn upload_digital_signature(
        &self,
        invoice_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::UploadDigitalSignature {
        let mut request =
            self.client.request(operations::UploadDigitalSignature::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).part("attachment", attachment);
        operations::UploadDigitalSignature::of(request)
    }

    /// Uploads an invoice's document.
    ///
    /// Sends `POST /invoices/{invoice_id}/documents/{document_id}/upload`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    /// - `attachment`: Sends a file as `attachment`.
    #[doc = super::runtime::example!(r#"client.invoices().upload_document("1001", "1002", Part::file("scan.pdf", "%PDF-1.7")).await?;"#)]
    pub fn upload_document(
        &self,
        invoice_id: impl Into<Id>,
        document_id: impl Into<Id>,
        attachment: Part,
    ) -> operations::UploadDocument {
        let mut request = self.client.request(operations::UploadDocument::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("document_id", &document_id.into());
        request.part("attachment", attachment);
        operations::UploadDocument::of(request)
    }

    /// Updates an invoice's cfdi status.
    ///
    /// Sends `POST /invoices/{invoice_id}/cfdi/status`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().update_cfdi_status("1001").await?;"#)]
    pub fn update_cfdi_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::UpdateCfdiStatus {
        let mut request = self.client.request(operations::UpdateCfdiStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::UpdateCfdiStatus::of(request)
    }

    /// Cancels an invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/status/cancel`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().cancel("1001").await?;"#)]
    pub fn cancel(&self, invoice_id: impl Into<Id>) -> operations::Cancel {
        let mut request = self.client.request(operations::Cancel::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::Cancel::of(request)
    }

    /// Marks an invoice ready to push.
    ///
    /// Sends `POST /invoices/{invoice_id}/status/readytopush`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().mark_ready_to_push("1001").await?;"#)]
    pub fn mark_ready_to_push(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::MarkReadyToPush {
        let mut request = self.client.request(operations::MarkReadyToPush::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkReadyToPush::of(request)
    }

    /// Applies an invoice's substatus.
    ///
    /// Sends `POST /invoices/{invoice_id}/substatus/{substatus_id}`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().apply_substatus("1001", "1002").await?;"#)]
    pub fn apply_substatus(
        &self,
        invoice_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::ApplySubstatus {
        let mut request = self.client.request(operations::ApplySubstatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::ApplySubstatus::of(request)
    }

    /// Deletes an invoice's substatus.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/substatus/{substatus_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_substatus("1001", "1002").await?;"#)]
    pub fn delete_substatus(
        &self,
        invoice_id: impl Into<Id>,
        substatus_id: impl Into<Id>,
    ) -> operations::DeleteSubstatus {
        let mut request = self.client.request(operations::DeleteSubstatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("substatus_id", &substatus_id.into());
        operations::DeleteSubstatus::of(request)
    }

    /// Deletes an invoice's line item.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/lineitems/{line_item_id}`, needs scope
    /// `ZohoBooks.invoices.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_line_item("1001", "1002").await?;"#)]
    pub fn delete_line_item(
        &self,
        invoice_id: impl Into<Id>,
        line_item_id: impl Into<Id>,
    ) -> operations::DeleteLineItem {
        let mut request = self.client.request(operations::DeleteLineItem::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("line_item_id", &line_item_id.into());
        operations::DeleteLineItem::of(request)
    }

    /// Schedules an invoice's email.
    ///
    /// Sends `POST /invoices/{invoice_id}/email/schedule`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = ScheduleInvoiceEmailRequest::new();",
        r#"client.invoices().schedule_email("1001", &request).await?;"#
    )]
    pub fn schedule_email(
        &self,
        invoice_id: impl Into<Id>,
        body: &ScheduleInvoiceEmailRequest,
    ) -> operations::ScheduleEmail {
        let mut request = self.client.request(operations::ScheduleEmail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::ScheduleEmail::of(request)
    }

    /// Cancels a scheduled invoice's email.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/email/schedule`, needs scope `ZohoBooks.invoices.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().cancel_scheduled_email("1001").await?;"#)]
    pub fn cancel_scheduled_email(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelScheduledEmail {
        let mut request =
            self.client.request(operations::CancelScheduledEmail::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelScheduledEmail::of(request)
    }

    /// Pays an invoice at once by the payment method on file.
    ///
    /// Sends `POST /invoices/{invoice_id}/forcepay`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().force_pay("1001").await?;"#)]
    pub fn force_pay(&self, invoice_id: impl Into<Id>) -> operations::ForcePay {
        let mut request = self.client.request(operations::ForcePay::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::ForcePay::of(request)
    }

    /// Mails an invoice's PDF.
    ///
    /// Sends `POST /invoices/{invoice_id}/mailpdf`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().mail_pdf("1001").await?;"#)]
    pub fn mail_pdf(&self, invoice_id: impl Into<Id>) -> operations::MailPdf {
        let mut request = self.client.request(operations::MailPdf::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MailPdf::of(request)
    }

    /// Creates an invoice's synchronous online payment.
    ///
    /// Sends `POST /invoices/{invoice_id}/onlinepayments/synchronous`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = InvoiceSynchronousOnlinePaymentRequest::new();",
        r#"client.invoices().create_synchronous_online_payment("1001", &request).await?;"#
    )]
    pub fn create_synchronous_online_payment(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceSynchronousOnlinePaymentRequest,
    ) -> operations::CreateSynchronousOnlinePayment {
        let mut request =
            self.client.request(operations::CreateSynchronousOnlinePayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::CreateSynchronousOnlinePayment::of(request)
    }

    /// Creates an invoice's asynchronous online payment.
    ///
    /// Sends `POST /invoices/{invoice_id}/onlinepayments/asynchronous`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = InvoiceAsynchronousOnlinePaymentRequest::new();",
        r#"client.invoices().create_asynchronous_online_payment("1001", &request).await?;"#
    )]
    pub fn create_asynchronous_online_payment(
        &self,
        invoice_id: impl Into<Id>,
        body: &InvoiceAsynchronousOnlinePaymentRequest,
    ) -> operations::CreateAsynchronousOnlinePayment {
        let mut request =
            self.client.request(operations::CreateAsynchronousOnlinePayment::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::CreateAsynchronousOnlinePayment::of(request)
    }

    /// Gets an invoice's payment QR.
    ///
    /// Sends `GET /invoices/{invoice_id}/onlinepayments/qr`, needs scope `ZohoBooks.invoices.READ`, and
    /// gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_payment_qr("1001").await?;"#)]
    pub fn get_payment_qr(&self, invoice_id: impl Into<Id>) -> operations::GetPaymentQr {
        let mut request = self.client.request(operations::GetPaymentQr::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetPaymentQr::of(request)
    }

    /// Gets an invoice's payment QR status.
    ///
    /// Sends `GET /invoices/{invoice_id}/onlinepayments/qr/status`, needs scope `ZohoBooks.invoices.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_payment_qr_status("1001").await?;"#)]
    pub fn get_payment_qr_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::GetPaymentQrStatus {
        let mut request = self.client.request(operations::GetPaymentQrStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetPaymentQrStatus::of(request)
    }

    /// Sends an invoice's dunning notifications.
    ///
    /// Sends `POST /invoices/{invoice_id}/senddunningnotifications`, needs scope
    /// `ZohoBooks.invoices.CREATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().send_dunning_notifications("1001").await?;"#)]
    pub fn send_dunning_notifications(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::SendDunningNotifications {
        let mut request =
            self.client.request(operations::SendDunningNotifications::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendDunningNotifications::of(request)
    }

    /// Sends an invoice's retry SMS.
    ///
    /// Sends `POST /invoices/{invoice_id}/sendretrysms`, needs scope `ZohoBooks.invoices.CREATE`, and gives
    /// an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().send_retry_sms("1001").await?;"#)]
    pub fn send_retry_sms(&self, invoice_id: impl Into<Id>) -> operations::SendRetrySms {
        let mut request = self.client.request(operations::SendRetrySms::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::SendRetrySms::of(request)
    }

    /// Gets an invoice's metadata.
    ///
    /// Sends `GET /invoices/{invoice_id}/metadata/{metadata_name}`, needs scope `ZohoBooks.invoices.READ`,
    /// and gives [whatever JSON](super::Value) comes
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_metadata("1001", "Metadata name").await?;"#)]
    pub fn get_metadata(
        &self,
        invoice_id: impl Into<Id>,
        metadata_name: impl Into<String>,
    ) -> operations::GetMetadata {
        let mut request = self.client.request(operations::GetMetadata::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("metadata_name", &metadata_name.into());
        operations::GetMetadata::of(request)
    }

    /// Updates an invoice's metadata.
    ///
    /// Sends `PUT /invoices/{invoice_id}/metadata/{metadata_name}`, needs scope
    /// `ZohoBooks.invoices.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().update_metadata("1001", "Metadata name").await?;"#)]
    pub fn update_metadata(
        &self,
        invoice_id: impl Into<Id>,
        metadata_name: impl Into<String>,
    ) -> operations::UpdateMetadata {
        let mut request = self.client.request(operations::UpdateMetadata::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        request.path("metadata_name", &metadata_name.into());
        operations::UpdateMetadata::of(request)
    }

    /// Lists invoices' e-invoices.
    ///
    /// Sends `GET /invoices/einvoice`, needs scope `ZohoBooks.invoices.READ`, and gives [whatever
    /// JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("let answer = client.invoices().list_einvoice().await?;")]
    pub fn list_einvoice(&self) -> operations::ListEinvoice {
        let request = self.client.request(operations::ListEinvoice::ENDPOINT);
        operations::ListEinvoice::of(request)
    }

    /// Pushes invoices' e-invoices.
    ///
    /// Sends `POST /invoices/einvoice/push`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("client.invoices().bulk_push_einvoice().await?;")]
    pub fn bulk_push_einvoice(&self) -> operations::BulkPushEinvoice {
        let request = self.client.request(operations::BulkPushEinvoice::ENDPOINT);
        operations::BulkPushEinvoice::of(request)
    }

    /// Cancels invoices' e-invoices.
    ///
    /// Sends `POST /invoices/einvoice/cancel`, needs scope `ZohoBooks.invoices.CREATE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!("client.invoices().bulk_cancel_einvoice().await?;")]
    pub fn bulk_cancel_einvoice(&self) -> operations::BulkCancelEinvoice {
        let request = self.client.request(operations::BulkCancelEinvoice::ENDPOINT);
        operations::BulkCancelEinvoice::of(request)
    }

    /// Gets an invoice's e-invoice.
    ///
    /// Sends `GET /invoices/{invoice_id}/einvoice`, needs scope `ZohoBooks.invoices.READ`, and gives
    /// [whatever JSON](super::Value) comes ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"let answer = client.invoices().get_einvoice("1001").await?;"#)]
    pub fn get_einvoice(&self, invoice_id: impl Into<Id>) -> operations::GetEinvoice {
        let mut request = self.client.request(operations::GetEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::GetEinvoice::of(request)
    }

    /// Pushes an invoice's e-invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/einvoice/push`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().push_einvoice("1001").await?;"#)]
    pub fn push_einvoice(&self, invoice_id: impl Into<Id>) -> operations::PushEinvoice {
        let mut request = self.client.request(operations::PushEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::PushEinvoice::of(request)
    }

    /// Cancels an invoice's e-invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/einvoice/cancel`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().cancel_einvoice("1001").await?;"#)]
    pub fn cancel_einvoice(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelEinvoice {
        let mut request = self.client.request(operations::CancelEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelEinvoice::of(request)
    }

    /// Fetches an invoice's e-invoice.
    ///
    /// Sends `POST /invoices/{invoice_id}/einvoice/fetch`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().fetch_einvoice("1001").await?;"#)]
    pub fn fetch_einvoice(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::FetchEinvoice {
        let mut request = self.client.request(operations::FetchEinvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::FetchEinvoice::of(request)
    }

    /// Deletes an invoice's e-invoice status.
    ///
    /// Sends `DELETE /invoices/{invoice_id}/einvoice/status`, needs scope `ZohoBooks.invoices.DELETE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().delete_einvoice_status("1001").await?;"#)]
    pub fn delete_einvoice_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::DeleteEinvoiceStatus {
        let mut request =
            self.client.request(operations::DeleteEinvoiceStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::DeleteEinvoiceStatus::of(request)
    }

    /// Marks an invoice's e-invoice pushed.
    ///
    /// Sends `POST /invoices/{invoice_id}/einvoice/status/push`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(
        "let request = shared::EinvoicePushedRequest::new();",
        r#"client.invoices().mark_einvoice_pushed("1001", &request).await?;"#
    )]
    pub fn mark_einvoice_pushed(
        &self,
        invoice_id: impl Into<Id>,
        body: &shared::EinvoicePushedRequest,
    ) -> operations::MarkEinvoicePushed {
        let mut request = self.client.request(operations::MarkEinvoicePushed::ENDPOINT);
        request.path("invoice_id", &invoice_id.into()).json(body);
        operations::MarkEinvoicePushed::of(request)
    }

    /// Marks an invoice's e-invoice cancelled.
    ///
    /// Sends `POST /invoices/{invoice_id}/einvoice/status/cancel`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().mark_einvoice_cancelled("1001").await?;"#)]
    pub fn mark_einvoice_cancelled(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::MarkEinvoiceCancelled {
        let mut request =
            self.client.request(operations::MarkEinvoiceCancelled::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::MarkEinvoiceCancelled::of(request)
    }

    /// Recalls an invoice's e-invoice status.
    ///
    /// Sends `POST /invoices/{invoice_id}/einvoice/status/recall`, needs scope `ZohoBooks.invoices.CREATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().recall_einvoice_status("1001").await?;"#)]
    pub fn recall_einvoice_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::RecallEinvoiceStatus {
        let mut request =
            self.client.request(operations::RecallEinvoiceStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::RecallEinvoiceStatus::of(request)
    }

    /// Updates an invoice's e-invoice payment status.
    ///
    /// Sends `PUT /invoices/{invoice_id}/einvoice/paymentstatus`, needs scope `ZohoBooks.invoices.UPDATE`,
    /// and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().update_einvoice_payment_status("1001").await?;"#)]
    pub fn update_einvoice_payment_status(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::UpdateEinvoicePaymentStatus {
        let mut request =
            self.client.request(operations::UpdateEinvoicePaymentStatus::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::UpdateEinvoicePaymentStatus::of(request)
    }

    /// Cancels the e-invoice of an invoice.
    ///
    /// Sends `POST /einvoices/invoices/{invoice_id}/cancel`, needs scope `ZohoBooks.invoices.CREATE`, and
    /// gives an [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/invoices/)).
    #[doc = super::runtime::example!(r#"client.invoices().cancel_einvoice_invoice("1001").await?;"#)]
    pub fn cancel_einvoice_invoice(
        &self,
        invoice_id: impl Into<Id>,
    ) -> operations::CancelEinvoiceInvoice {
        let mut request =
            self.client.request(operations::CancelEinvoiceInvoice::ENDPOINT);
        request.path("invoice_id", &invoice_id.into());
        operations::CancelEinvoiceInvoice::of(request)
    }
}
