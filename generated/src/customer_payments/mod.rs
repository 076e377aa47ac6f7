// Written by openapi-crate. Do not edit: change the documents and generate again.

//! Customer Payments.

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

    /// List customer payments.
    ///
    /// Needs scope `ZohoBooks.customerpayments.READ`; sends `GET` to
    /// `/customerpayments`.
    pub fn list(&self) -> operations::List {
        operations::List(self.client.request(operations::List::ENDPOINT))
    }

    /// Update customer payment using custom field.
    ///
    /// Needs scope `ZohoBooks.customerpayments.UPDATE`; sends `PUT` to
    /// `/customerpayments`.
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
        operations::UpdateUsingCustomField(request)
    }

    /// Create customer payment.
    ///
    /// Needs scope `ZohoBooks.customerpayments.CREATE`; sends `POST` to
    /// `/customerpayments`.
    pub fn create(&self, body: &CustomerPaymentRequest) -> operations::Create {
        let mut request = self.client.request(operations::Create::ENDPOINT);
        request.json(body);
        operations::Create(request)
    }

    /// Bulk delete customer payments.
    ///
    /// Needs scope `ZohoBooks.customerpayments.DELETE`; sends `DELETE` to
    /// `/customerpayments`.
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
        operations::BulkDelete(request)
    }

    /// Get customer payment.
    ///
    /// Needs scope `ZohoBooks.customerpayments.READ`; sends `GET` to
    /// `/customerpayments/{payment_id}`.
    pub fn get(&self, payment_id: impl Into<Id>) -> operations::Get {
        let mut request = self.client.request(operations::Get::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Get(request)
    }

    /// Update customer payment.
    ///
    /// Needs scope `ZohoBooks.customerpayments.UPDATE`; sends `PUT` to
    /// `/customerpayments/{payment_id}`.
    pub fn update(
        &self,
        payment_id: impl Into<Id>,
        body: &UpdateCustomerPaymentRequest,
    ) -> operations::Update {
        let mut request = self.client.request(operations::Update::ENDPOINT);
        request.path("payment_id", &payment_id.into()).json(body);
        operations::Update(request)
    }

    /// Delete customer payment.
    ///
    /// Needs scope `ZohoBooks.customerpayments.DELETE`; sends `DELETE` to
    /// `/customerpayments/{payment_id}`.
    pub fn delete(&self, payment_id: impl Into<Id>) -> operations::Delete {
        let mut request = self.client.request(operations::Delete::ENDPOINT);
        request.path("payment_id", &payment_id.into());
        operations::Delete(request)
    }

    /// List customer payment refunds.
    ///
    /// Needs scope `ZohoBooks.customerpayments.READ`; sends `GET` to
    /// `/customerpayments/{customer_payment_id}/refunds`.
    pub fn list_refunds(
        &self,
        customer_payment_id: impl Into<Id>,
    ) -> operations::ListRefunds {
        let mut request = self.client.request(operations::ListRefunds::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        operations::ListRefunds(request)
    }

    /// Create customer payment refund.
    ///
    /// Needs scope `ZohoBooks.customerpayments.CREATE`; sends `POST` to
    /// `/customerpayments/{customer_payment_id}/refunds`.
    pub fn create_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        body: &CustomerPaymentRefundRequest,
    ) -> operations::CreateRefund {
        let mut request = self.client.request(operations::CreateRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into()).json(body);
        operations::CreateRefund(request)
    }

    /// Update custom fields in customer payment.
    ///
    /// Needs scope `ZohoBooks.customerpayments.UPDATE`; sends `PUT` to
    /// `/customerpayment/{customer_payment_id}/customfields`.
    pub fn update_custom_fields(
        &self,
        customer_payment_id: impl Into<Id>,
        body: impl Into<Vec<CustomFieldsInCustomerPaymentRequest>>,
    ) -> operations::UpdateCustomFields {
        let mut request = self.client.request(operations::UpdateCustomFields::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.json(&body.into());
        operations::UpdateCustomFields(request)
    }

    /// Get customer payment refund.
    ///
    /// Needs scope `ZohoBooks.customerpayments.READ`; sends `GET` to
    /// `/customerpayments/{customer_payment_id}/refunds/{refund_id}`.
    pub fn get_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        refund_id: impl Into<Id>,
    ) -> operations::GetRefund {
        let mut request = self.client.request(operations::GetRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.path("refund_id", &refund_id.into());
        operations::GetRefund(request)
    }

    /// Update customer payment refund.
    ///
    /// Needs scope `ZohoBooks.customerpayments.UPDATE`; sends `PUT` to
    /// `/customerpayments/{customer_payment_id}/refunds/{refund_id}`.
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
        operations::UpdateRefund(request)
    }

    /// Delete customer payment refund.
    ///
    /// Needs scope `ZohoBooks.customerpayments.DELETE`; sends `DELETE` to
    /// `/customerpayments/{customer_payment_id}/refunds/{refund_id}`.
    pub fn delete_refund(
        &self,
        customer_payment_id: impl Into<Id>,
        refund_id: impl Into<Id>,
    ) -> operations::DeleteRefund {
        let mut request = self.client.request(operations::DeleteRefund::ENDPOINT);
        request.path("customer_payment_id", &customer_payment_id.into());
        request.path("refund_id", &refund_id.into());
        operations::DeleteRefund(request)
    }
}
