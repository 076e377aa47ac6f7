// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Vendor Payments.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the vendor_payments module.
#[derive(Debug, Clone)]
pub struct VendorPayments {
    client: Client,
}

impl VendorPayments {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// List vendor payments.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update vendor payment using custom field.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.UPDATE`; sends `PUT` to
    /// `/vendorpayments`.
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &VendorPaymentRequest,
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

    /// Create vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.CREATE`; sends `POST` to
    /// `/vendorpayments`.
    pub fn create(&self, body: &VendorPaymentRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Bulk delete vendor payments.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.DELETE`; sends `DELETE` to
    /// `/vendorpayments`.
    pub fn bulk_delete(
        &self,
        vendorpayment_id: impl IntoIterator<Item = impl Into<Id>>,
        bulk_delete: bool,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let vendorpayment_id =
            vendorpayment_id.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("vendorpayment_id", Some(','), vendorpayment_id);
        request.query("bulk_delete", &bulk_delete);
        operations::BulkDelete(request)
    }

    /// Get vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments/{payment_id}`.
    pub fn get(&self, payment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Get(request)
    }

    /// Update vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.UPDATE`; sends `PUT` to
    /// `/vendorpayments/{payment_id}`.
    pub fn update(
        &self,
        payment_id: impl Into<Id>,
        body: &VendorPaymentRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.DELETE`; sends `DELETE` to
    /// `/vendorpayments/{payment_id}`.
    pub fn delete(&self, payment_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Delete(request)
    }

    /// List vendor payment refunds.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments/{payment_id}/refunds`.
    pub fn list_refunds(&self, payment_id: impl Into<Id>) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::ListRefunds(request)
    }

    /// Refund excess vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.CREATE`; sends `POST` to
    /// `/vendorpayments/{payment_id}/refunds`.
    pub fn refund_excess(
        &self,
        payment_id: impl Into<Id>,
        body: &RefundExcessVendorPaymentRequest,
    ) -> operations::RefundExcess {
        let mut request = self.client.request(operations::RefundExcess::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::RefundExcess(request)
    }

    /// Get vendor payment refund.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`.
    pub fn get_refund(
        &self,
        payment_id: impl Into<Id>,
        vendorpayment_refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id.into());
        operations::GetRefund(request)
    }

    /// Update vendor payment refund.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.UPDATE`; sends `PUT` to
    /// `/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`.
    pub fn update_refund(
        &self,
        payment_id: impl Into<Id>,
        vendorpayment_refund_id: impl Into<Id>,
        body: &VendorPaymentRefundRequest,
    ) -> operations::UpdateRefund {
        let mut request = self.client.request(operations::UpdateRefund::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id.into());
        request.json(body);
        operations::UpdateRefund(request)
    }

    /// Delete vendor payment refund.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.DELETE`; sends `DELETE` to
    /// `/vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`.
    pub fn delete_refund(
        &self,
        payment_id: impl Into<Id>,
        vendorpayment_refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id.into());
        operations::DeleteRefund(request)
    }

    /// Get vendor payment email content.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments/{payment_id}/email`.
    pub fn get_email_content(
        &self,
        payment_id: impl Into<Id>,
    ) -> operations::GetEmailContent {
        let mut request = self.client.request(operations::GetEmailContent::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::GetEmailContent(request)
    }

    /// Email vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.CREATE`; sends `POST` to
    /// `/vendorpayments/{payment_id}/email`.
    pub fn email(
        &self,
        payment_id: impl Into<Id>,
        body: &EmailVendorPaymentRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::Email(request)
    }
}
