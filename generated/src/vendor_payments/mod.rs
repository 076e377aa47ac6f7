// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 14 operations on `/vendorpayments`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/vendor-payments/>.

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

    /// Lists vendor payments.
    ///
    /// Sends `GET /vendorpayments`, needs scope `ZohoBooks.vendorpayments.READ`, and gives a page of at
    /// most 200 [`VendorPayment`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!("let vendorpayments = client.vendor_payments().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a vendor payment using a custom field.
    ///
    /// Sends `PUT /vendorpayments`, needs scope `ZohoBooks.vendorpayments.UPDATE`, and gives a
    /// [`VendorPayment`] ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        "let request = VendorPaymentRequest::new(100);",
        r#"let vendorpayment = client.vendor_payments().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let vendorpayment = client.vendor_payments().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
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
        operations::UpdateUsingCustomField::of(request)
    }

    /// Creates a vendor payment.
    ///
    /// Sends `POST /vendorpayments`, needs scope `ZohoBooks.vendorpayments.CREATE`, and gives a
    /// [`VendorPayment`] ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(
        "let request = VendorPaymentRequest::new(100);",
        "let answer = client.vendor_payments().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &VendorPaymentRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes vendor payments in bulk.
    ///
    /// Sends `DELETE /vendorpayments`, needs scope `ZohoBooks.vendorpayments.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"client.vendor_payments().bulk_delete(["1001"], true).await?;"#)]
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
        operations::BulkDelete::of(request)
    }

    /// Gets a vendor payment.
    ///
    /// Sends `GET /vendorpayments/{payment_id}`, needs scope `ZohoBooks.vendorpayments.READ`, and gives a
    /// [`VendorPayment`]; `.pdf()` gives it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"let vendorpayment = client.vendor_payments().get("1001").await?;"#)]
    pub fn get(&self, payment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Get::of(request)
    }

    /// Updates a vendor payment.
    ///
    /// Sends `PUT /vendorpayments/{payment_id}`, needs scope `ZohoBooks.vendorpayments.UPDATE`, and gives a
    /// [`VendorPayment`] ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(
        "let request = VendorPaymentRequest::new(100);",
        r#"let vendorpayment = client.vendor_payments().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        payment_id: impl Into<Id>,
        body: &VendorPaymentRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a vendor payment.
    ///
    /// Sends `DELETE /vendorpayments/{payment_id}`, needs scope `ZohoBooks.vendorpayments.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"client.vendor_payments().delete("1001").await?;"#)]
    pub fn delete(&self, payment_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Delete::of(request)
    }

    /// Lists a vendor payment's refunds.
    ///
    /// Sends `GET /vendorpayments/{payment_id}/refunds`, needs scope `ZohoBooks.vendorpayments.READ`, and
    /// gives a page of at most 200 [`VendorPaymentRefund`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"let vendorpayment_refunds = client.vendor_payments().list_refunds("1001").await?;"#)]
    pub fn list_refunds(&self, payment_id: impl Into<Id>) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::ListRefunds::of(request)
    }

    /// Refunds an excess vendor payment.
    ///
    /// Sends `POST /vendorpayments/{payment_id}/refunds`, needs scope `ZohoBooks.vendorpayments.CREATE`,
    /// and gives a [`VendorPaymentRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorPaymentRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"let vendorpayment_refund = client.vendor_payments().refund_excess("1001", &request).await?;"#
    )]
    pub fn refund_excess(
        &self,
        payment_id: impl Into<Id>,
        body: &VendorPaymentRefundRequest,
    ) -> operations::RefundExcess {
        let mut request = self.client.request(operations::RefundExcess::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::RefundExcess::of(request)
    }

    /// Gets a vendor payment's refund.
    ///
    /// Sends `GET /vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`, needs scope
    /// `ZohoBooks.vendorpayments.READ`, and gives a [`VendorPaymentRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"let vendorpayment_refund = client.vendor_payments().get_refund("1001", "1002").await?;"#)]
    pub fn get_refund(
        &self,
        payment_id: impl Into<Id>,
        vendorpayment_refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id.into());
        operations::GetRefund::of(request)
    }

    /// Updates a vendor payment's refund.
    ///
    /// Sends `PUT /vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`, needs scope
    /// `ZohoBooks.vendorpayments.UPDATE`, and gives a [`VendorPaymentRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = VendorPaymentRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"let vendorpayment_refund = client.vendor_payments().update_refund("1001", "1002", &request).await?;"#
    )]
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
        operations::UpdateRefund::of(request)
    }

    /// Deletes a vendor payment's refund.
    ///
    /// Sends `DELETE /vendorpayments/{payment_id}/refunds/{vendorpayment_refund_id}`, needs scope
    /// `ZohoBooks.vendorpayments.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"client.vendor_payments().delete_refund("1001", "1002").await?;"#)]
    pub fn delete_refund(
        &self,
        payment_id: impl Into<Id>,
        vendorpayment_refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        request.path("vendorpayment_refund_id", &vendorpayment_refund_id.into());
        operations::DeleteRefund::of(request)
    }

    /// Gets a vendor payment's email content.
    ///
    /// Sends `GET /vendorpayments/{payment_id}/email`, needs scope `ZohoBooks.vendorpayments.READ`, and
    /// gives a [`VendorPaymentEmailContent`]
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(r#"let answer = client.vendor_payments().get_email_content("1001").await?;"#)]
    pub fn get_email_content(
        &self,
        payment_id: impl Into<Id>,
    ) -> operations::GetEmailContent {
        let mut request = self.client.request(operations::GetEmailContent::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::GetEmailContent::of(request)
    }

    /// Emails a vendor payment.
    ///
    /// Sends `POST /vendorpayments/{payment_id}/email`, needs scope `ZohoBooks.vendorpayments.CREATE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/vendor-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = EmailVendorPaymentRequest::new(["To mail ids"], "Subject", "Body");"#,
        r#"client.vendor_payments().email("1001", &request).await?;"#
    )]
    pub fn email(
        &self,
        payment_id: impl Into<Id>,
        body: &EmailVendorPaymentRequest,
    ) -> operations::Email {
        let mut request = self.client.request(operations::Email::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::Email::of(request)
    }
}
