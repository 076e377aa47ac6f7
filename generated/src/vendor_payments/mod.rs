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
        operations::List(self.client.request(&operations::LIST))
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
        let mut request = self.client.request(&operations::UPDATE_USING_CUSTOM_FIELD);
        let unique_key: UniqueKey = unique_key.into();
        request.unique_key(
            ["X-Unique-Identifier-Key", "X-Unique-Identifier-Value", "X-Upsert"],
            &unique_key,
        );
        request.json(body);
        operations::UpdateUsingCustomField(request)
    }

    /// Create vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.CREATE`; sends `POST` to
    /// `/vendorpayments`.
    pub fn create(&self, body: &VendorPaymentRequest) -> operations::Create {
        let mut request = self.client.request(&operations::CREATE);
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
        let mut request = self.client.request(&operations::BULK_DELETE);
        let vendorpayment_id = vendorpayment_id
            .into_iter()
            .map(|item| Into::<Id>::into(item).to_string())
            .collect();
        request.query_list("vendorpayment_id", Some(','), vendorpayment_id);
        request.query("bulk_delete", &bulk_delete);
        operations::BulkDelete(request)
    }

    /// Get vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments/{payment_id}`.
    pub fn get(&self, payment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(&operations::GET);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
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
        let mut request = self.client.request(&operations::UPDATE);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        request.json(body);
        operations::Update(request)
    }

    /// Delete vendor payment.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.DELETE`; sends `DELETE` to
    /// `/vendorpayments/{payment_id}`.
    pub fn delete(&self, payment_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(&operations::DELETE);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        operations::Delete(request)
    }

    /// List vendor payment refunds.
    ///
    /// Needs scope `ZohoBooks.vendorpayments.READ`; sends `GET` to
    /// `/vendorpayments/{payment_id}/refunds`.
    pub fn list_refunds(&self, payment_id: impl Into<Id>) -> operations::ListRefunds {
        let mut request = self.client.request(&operations::LIST_REFUNDS);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
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
        let mut request = self.client.request(&operations::REFUND_EXCESS);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        request.json(body);
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
        let mut request = self.client.request(&operations::GET_REFUND);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        let vendorpayment_refund_id: Id = vendorpayment_refund_id.into();
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id);
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
        let mut request = self.client.request(&operations::UPDATE_REFUND);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        let vendorpayment_refund_id: Id = vendorpayment_refund_id.into();
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id);
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
        let mut request = self.client.request(&operations::DELETE_REFUND);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        let vendorpayment_refund_id: Id = vendorpayment_refund_id.into();
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id);
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
        let mut request = self.client.request(&operations::GET_EMAIL_CONTENT);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
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
        let mut request = self.client.request(&operations::EMAIL);
        let payment_id: Id = payment_id.into();
        request.path("payment_id", &payment_id);
        request.json(body);
        operations::Email(request)
    }
}
