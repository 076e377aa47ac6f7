// Written by openapi-crate. Do not edit: change the documents and generate again.

//! 13 operations on `/customerpayments` and `/customerpayment`.
//!
//! Reference: <https://www.zoho.com/books/api/v3/customer-payments/>.

mod models;
pub mod operations;

pub use models::*;

use super::runtime::{Client, Id, UniqueKey};

/// The calls of the customer_payments module.
#[derive(Debug, Clone)]
pub struct CustomerPayments {
    client: Client,
}

impl CustomerPayments {
    pub(super) fn new(client: &Client) -> Self {
        Self { client: client.clone() }
    }

    /// Lists customer payments.
    ///
    /// Sends `GET /customerpayments`, needs scope `ZohoBooks.customerpayments.READ`, and gives a page of at
    /// most 200 [`CustomerPayment`]s; `.stream()` gives them all
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!("let customer_payments = client.customer_payments().list().await?;")]
    pub fn list(&self) -> operations::List {
        operations::List::of(self.client.request(operations::List::ENDPOINT))
    }

    /// Updates a customer payment using a custom field.
    ///
    /// Sends `PUT /customerpayments`, needs scope `ZohoBooks.customerpayments.UPDATE`, and gives a
    /// [`Payment`] ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    /// - `unique_key`: Names the record by a field whose values are unique; with `UniqueKey::or_create`, makes it where there is none.
    #[doc = super::runtime::example!(
        r#"let request = UpdateCustomerPaymentRequest::new("1001", "Payment mode", 100, [shared::AppliedInvoiceRequest::new()], "1001", 100);"#,
        r#"let payment = client.customer_payments().update_using_custom_field(("cf_number", "A-1001"), &request).await?;"#,
        "// Or makes the record where there is none:",
        r#"let payment = client.customer_payments().update_using_custom_field(UniqueKey::new("cf_number", "A-1001").or_create(), &request).await?;"#
    )]
    pub fn update_using_custom_field(
        &self,
        unique_key: impl Into<UniqueKey>,
        body: &UpdateCustomerPaymentRequest,
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

    /// Creates a customer payment.
    ///
    /// Sends `POST /customerpayments`, needs scope `ZohoBooks.customerpayments.CREATE`, and gives a
    /// [`Payment`] ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomerPaymentRequest::new("1001", "Payment mode", 100, "2026-01-31", [shared::AppliedInvoiceRequest::new()], "1001", 100);"#,
        "let payment = client.customer_payments().create(&request).await?;"
    )]
    #[inline]
    pub fn create(&self, body: &CustomerPaymentRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create::of(request)
    }

    /// Deletes customer payments in bulk.
    ///
    /// Sends `DELETE /customerpayments`, needs scope `ZohoBooks.customerpayments.DELETE`, and gives an
    /// [acknowledgement](super::Ack) ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(r#"client.customer_payments().bulk_delete(["1001"], true).await?;"#)]
    pub fn bulk_delete(
        &self,
        payment_ids: impl IntoIterator<Item = impl Into<Id>>,
        bulk_delete: bool,
    ) -> operations::BulkDelete {
        let mut request = self.client.request(operations::BulkDelete::ENDPOINT);
        let payment_ids =
            payment_ids.into_iter().map(|item| item.into().to_string()).collect();
        request.query_list("payment_ids", Some(','), payment_ids);
        request.query("bulk_delete", &bulk_delete);
        operations::BulkDelete::of(request)
    }

    /// Gets a customer payment.
    ///
    /// Sends `GET /customerpayments/{payment_id}`, needs scope `ZohoBooks.customerpayments.READ`, and gives
    /// a [`Payment`]; `.pdf()` gives it as a file
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(r#"let payment = client.customer_payments().get("1001").await?;"#)]
    pub fn get(&self, payment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Get::of(request)
    }

    /// Updates a customer payment.
    ///
    /// Sends `PUT /customerpayments/{payment_id}`, needs scope `ZohoBooks.customerpayments.UPDATE`, and
    /// gives a [`Payment`] ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = UpdateCustomerPaymentRequest::new("1001", "Payment mode", 100, [shared::AppliedInvoiceRequest::new()], "1001", 100);"#,
        r#"let payment = client.customer_payments().update("1001", &request).await?;"#
    )]
    pub fn update(
        &self,
        payment_id: impl Into<Id>,
        body: &UpdateCustomerPaymentRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::Update::of(request)
    }

    /// Deletes a customer payment.
    ///
    /// Sends `DELETE /customerpayments/{payment_id}`, needs scope `ZohoBooks.customerpayments.DELETE`, and
    /// gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(r#"client.customer_payments().delete("1001").await?;"#)]
    pub fn delete(&self, payment_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Delete::of(request)
    }

    /// Lists a customer payment's refunds.
    ///
    /// Sends `GET /customerpayments/{customer_payment_id}/refunds`, needs scope
    /// `ZohoBooks.customerpayments.READ`, and gives a page of at most 200 [`PaymentRefund`]s; `.stream()`
    /// gives them all ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(r#"let payment_refunds = client.customer_payments().list_refunds("1001").await?;"#)]
    pub fn list_refunds(
        &self,
        customer_payment_id: impl Into<Id>,
    ) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        operations::ListRefunds::of(request)
    }

    /// Creates a customer payment's refund.
    ///
    /// Sends `POST /customerpayments/{customer_payment_id}/refunds`, needs scope
    /// `ZohoBooks.customerpayments.CREATE`, and gives a [`PaymentRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomerPaymentRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"let payment_refunds = client.customer_payments().create_refund("1001", &request).await?;"#
    )]
    pub fn create_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        body: &CustomerPaymentRefundRequest,
    ) -> operations::CreateRefund {
        let mut request = self.client.request(operations::CreateRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into()).json(body);
        operations::CreateRefund::of(request)
    }

    /// Updates custom fields in a customer payment.
    ///
    /// Sends `PUT /customerpayment/{customer_payment_id}/customfields`, needs scope
    /// `ZohoBooks.customerpayments.UPDATE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(
        "let request = [CustomFieldsInCustomerPaymentRequest::new()];",
        r#"client.customer_payments().update_custom_fields("1001", request).await?;"#
    )]
    pub fn update_custom_fields(
        &self,
        customer_payment_id: impl Into<Id>,
        body: impl Into<Vec<CustomFieldsInCustomerPaymentRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.json(&body.into());
        operations::UpdateCustomFields::of(request)
    }

    /// Gets a customer payment's refund.
    ///
    /// Sends `GET /customerpayments/{customer_payment_id}/refunds/{refund_id}`, needs scope
    /// `ZohoBooks.customerpayments.READ`, and gives a [`PaymentRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(r#"let payment_refunds = client.customer_payments().get_refund("1001", "1002").await?;"#)]
    pub fn get_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.path("refund_id", &refund_id.into());
        operations::GetRefund::of(request)
    }

    /// Updates a customer payment's refund.
    ///
    /// Sends `PUT /customerpayments/{customer_payment_id}/refunds/{refund_id}`, needs scope
    /// `ZohoBooks.customerpayments.UPDATE`, and gives a [`PaymentRefund`]
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(
        r#"let request = CustomerPaymentRefundRequest::new("2026-01-31", 100, "1001");"#,
        r#"let payment_refunds = client.customer_payments().update_refund("1001", "1002", &request).await?;"#
    )]
    pub fn update_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        refund_id: impl Into<Id>,
        body: &CustomerPaymentRefundRequest,
    ) -> operations::UpdateRefund {
        let mut request = self.client.request(operations::UpdateRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.path("refund_id", &refund_id.into());
        request.json(body);
        operations::UpdateRefund::of(request)
    }

    /// Deletes a customer payment's refund.
    ///
    /// Sends `DELETE /customerpayments/{customer_payment_id}/refunds/{refund_id}`, needs scope
    /// `ZohoBooks.customerpayments.DELETE`, and gives an [acknowledgement](super::Ack)
    /// ([reference](https://www.zoho.com/books/api/v3/customer-payments/)).
    #[doc = super::runtime::example!(r#"client.customer_payments().delete_refund("1001", "1002").await?;"#)]
    pub fn delete_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.path("refund_id", &refund_id.into());
        operations::DeleteRefund::of(request)
    }
}
